"""A lab runs as its readers run it: in Jupyter, from the notebook that they download, it gives what is stored."""

import pytest

from transposed.dev import labs
from transposed.outputs.notebook import notebook
from transposed.pages.rendered import parse
from transposed.problems import Problems
from transposed.programs import frameworks, notebooks
from transposed.programs.lab_cells import cells
from transposed.programs.snippets import Snippet

LABS = {name: lab for name, lab in labs.load().items() if frameworks.can_run(lab.program.frameworks)}


@pytest.mark.frameworks
@pytest.mark.parametrize("name", LABS)
def test_a_lab_that_is_run_in_jupyter_gives_what_is_stored(name):
    lab = LABS[name]
    ran = notebooks.run(lab.notebook(), lab.program)
    assert notebooks.differences(lab.notebook(), ran, lab.program) == []
    assert any(
        kind == notebooks.DRAWING for cell in ran.cells if "outputs" in cell for kind, _ in notebooks.shown(cell)
    )


@pytest.fixture
def tiny(tmp_path):
    """Makes a small lab: the notebook of some cells, and their program."""

    def make(**code):
        source = "\n".join(f"# %% {name}\n{text}\n" for name, text in code.items())
        snippet = Snippet(tmp_path / "labs" / "tiny_numpy.py", tmp_path, source)
        page = parse("".join(f'<div data-cell="{name}"></div>' for name in code))
        return notebook(page, "", cells(snippet), str), snippet

    return make


@pytest.mark.frameworks
def test_an_output_that_is_not_the_stored_one_is_named_with_file_and_line(tiny):
    stored, snippet = tiny(
        right='print("x:", 1)\n#> x: 1',
        wrong='print("x:", 1)\n#> x: 2',
        unstored='print("x:", 1)',
        silent="x = 1\n#> x: 1",
        value="x",
        warning="import sys\nprint('careful', file=sys.stderr)",
    )
    found = notebooks.differences(stored, notebooks.run(stored, snippet), snippet)
    assert [str(problem).removeprefix(f"{snippet.path}:") for problem in found] == [
        f"{line}: the cell {name} gives {gives}, stored is {stored}; mend the code, or type: make update"
        for line, name, gives, stored in (
            (5, "wrong", r"'x: 1\n'", r"'x: 2\n'"),
            (9, "unstored", r"'x: 1\n'", "nothing"),
            (12, "silent", "nothing", r"'x: 1\n'"),
            (16, "value", "'1'", "nothing"),
            (19, "warning", r"'careful\n'", "nothing"),
        )
    ]


@pytest.mark.frameworks
def test_a_cell_that_fails_is_named_with_file_and_line(tiny):
    stored, snippet = tiny(first="x = 1", second="assert x == 2, x", third="x")
    with pytest.raises(Problems) as failed:
        notebooks.run(stored, snippet)
    assert str(failed.value) == f"{snippet.path}:4: the cell second fails: AssertionError: 1; mend its code"
