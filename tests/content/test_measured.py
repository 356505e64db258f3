"""What a figure draws is what was measured: its program holds a copy, because it has to run wherever it is pasted."""

import ast
import json

import pytest
import support

from transposed.project import HERE

MEASURED = sorted((HERE.root / "evidence" / "bench").glob("*.json"))


@pytest.mark.parametrize("path", MEASURED, ids=lambda path: path.stem)
def test_a_figure_holds_what_was_measured(path):
    stored = json.loads(path.read_text("utf-8"))
    program = support.programs()[f"figures/{path.stem}_numpy"]
    values = [node.value for node in program.tree.body if isinstance(node, ast.Assign) and named(node) == "MEASURED"]
    assert [ast.literal_eval(value) for value in values] == [stored | stored.pop("ratios")]


def named(node: ast.Assign) -> str:
    return getattr(node.targets[0], "id", "")
