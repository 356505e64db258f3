"""What a figure draws is what was measured: its program holds a copy, because it has to run wherever it is pasted."""

import ast
import json

import pytest
import support

from transposed.programs.snippets import Snippet
from transposed.project import HERE

# The figure names a column as its programs import the framework.
FRAMEWORKS = {"tf": "tensorflow", "ms": "mindspore"}
MEASURED = sorted((HERE.root / "evidence" / "bench").glob("*.json"))


@pytest.mark.parametrize("path", MEASURED, ids=lambda path: path.stem)
def test_a_figure_holds_what_was_measured(path):
    stored = json.loads(path.read_text("utf-8"))
    program = support.programs()[f"figures/{path.stem}_numpy"]
    assert held(program.tree, "MEASURED") == [stored | stored.pop("ratios")]


def test_the_figure_of_the_spellings_holds_what_their_programs_print():
    programs = support.programs()
    figure = programs["figures/relu_spellings_numpy"]
    names = next(line for line in figure.source.splitlines() if line.startswith("frameworks = ")).split('"')[1].split()
    columns = [printed(programs[f"gradients/relu_spellings_{FRAMEWORKS.get(name, name)}"]) for name in names]
    assert len(columns) == len(names) == 7
    assert held(figure.tree, "ROWS") == [{label: [column[label] for column in columns] for label in columns[0]}]


def printed(program: Snippet) -> dict[str, float]:
    pairs = [line.rpartition(": ") for line in program.output]
    return {label: float(value) for label, _, value in pairs}


def held(tree: ast.Module, name: str) -> list:
    """What the program assigns to this name."""
    values = [node.value for node in tree.body if isinstance(node, ast.Assign) and named(node) == name]
    return [ast.literal_eval(value) for value in values]


def named(node: ast.Assign) -> str:
    return getattr(node.targets[0], "id", "")
