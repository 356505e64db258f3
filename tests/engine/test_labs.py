"""A lab is one program in cells: a page shows each once and in order, in every language, and offers the notebook."""

import json
import logging

import nbformat
import pytest
from support import SMALL, copy_of_small, problems, small_programs, spoil

from transposed.dev import labs
from transposed.outputs.notebook import of_cells
from transposed.outputs.rendered_cells import rendered
from transposed.programs import notebooks
from transposed.programs.lab_cells import cells
from transposed.programs.snippets import Snippet
from transposed.project import LANGUAGES

PAGE = "labs/one-sum.md"
PROGRAM = "labs/one_sum_numpy"


@pytest.fixture
def copy(tmp_path):
    return copy_of_small(tmp_path)


def fence(cell):
    return f"``` cell\n{PROGRAM}#{cell}\n```\n"


# --- the program ------------------------------------------------------------------------------------------------------


def test_a_program_is_cut_into_named_cells():
    found = cells(small_programs()[PROGRAM])
    assert [(cell.name, cell.line) for cell in found.values()] == [
        ("numbers", 1),
        ("sum", 9),
        ("plot", 15),
        ("bias", 23),
    ]
    assert found["sum"].code == (
        'print("products:", (features * weights).tolist())\nprint("sum:", (features @ weights).item())'
    )
    assert found["sum"].output == ("products: [4, 10, 18]", "sum: 32")
    assert found["plot"].output == ()


def test_a_program_without_marks_has_no_cells():
    assert cells(small_programs()["layers/weight_shape_torch"]) == {}


def test_showing_cells_leaves_the_logging_of_others_alone():
    closed = []

    class Handler(logging.Handler):
        def close(self):
            closed.append(self)

    # Logging holds handlers weakly.
    others = Handler()
    shown = json.loads(rendered(nbformat.writes(of_cells(cells(small_programs()[PROGRAM])))))
    assert list(shown) == ["numbers", "sum", "plot", "bias"]
    assert closed == [] and others


# --- the three texts --------------------------------------------------------------------------------------------------


def test_a_cell_that_one_language_lacks_is_named(copy):
    before = spoil(copy, f"docs/zh/{PAGE}", f"{PROGRAM}#numbers\n", f"{PROGRAM}#numbers\n")
    spoil(copy, f"docs/zh/{PAGE}", fence("sum"), "")
    found = problems(copy)
    what = f"the cell {PROGRAM}#sum is not shown; put it in a fence named cell after this one"
    assert f"docs/zh/{PAGE}:{before}: {what}" in found
    assert any("cell nothing here, 'sum' in docs/en/" in line for line in found)


def test_a_cell_in_another_place_is_named(copy):
    line = spoil(copy, f"docs/ru/{PAGE}", fence("numbers"), fence("other")) + 1
    spoil(copy, f"docs/ru/{PAGE}", fence("sum"), fence("numbers"))
    spoil(copy, f"docs/ru/{PAGE}", fence("other"), fence("sum"))
    what = f"the cell {PROGRAM}#sum stands where the program has another; show each once, in this order: numbers, "
    assert any(problem.startswith(f"docs/ru/{PAGE}:{line}: {what}") for problem in problems(copy))


def test_a_cell_that_is_shown_twice_is_named(copy):
    spoil(copy, f"docs/en/{PAGE}", fence("bias"), fence("bias") + "\n" + fence("bias"))
    assert any(f"the cell {PROGRAM}#bias stands where the program has another" in line for line in problems(copy))


def test_a_cell_that_does_not_exist_is_named(copy):
    line = spoil(copy, f"docs/en/{PAGE}", f"{PROGRAM}#sum\n", f"{PROGRAM}#summ\n")
    what = f"{PROGRAM} has no cell 'summ'; choose from: numbers, sum, plot, bias"
    assert f"docs/en/{PAGE}:{line}: {what}" in problems(copy)


def test_a_cell_of_a_program_that_is_no_lab_is_named(copy):
    line = spoil(copy, f"docs/en/{PAGE}", f"{PROGRAM}#sum\n", "layers/weight_shape_torch#sum\n")
    what = "layers/weight_shape_torch has no cell 'sum'"
    assert any(problem.startswith(f"docs/en/{PAGE}:{line}: {what}") for problem in problems(copy))


def test_code_typed_in_place_of_a_cell_is_refused(copy):
    line = spoil(copy, f"docs/ru/{PAGE}", fence("bias"), "``` python\nbias = 10\n```\n")
    what = f"docs/ru/{PAGE}:{line}: a fence named 'python'; choose from: "
    assert any(problem.startswith(what) for problem in problems(copy))


def test_a_page_without_its_notebook_is_named(copy):
    spoil(copy, f"docs/en/{PAGE}", "](one-sum.ipynb)", "](../layers/weight-shape.md)")
    assert any("no link to the notebook at the top; add a paragraph" in problem for problem in problems(copy))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_wrong_number_in_one_language_is_named(copy, language):
    line = spoil(copy, f"docs/{language}/{PAGE}", "[4, 10, 18]", "[4, 10, 19]")
    what = f"docs/{language}/{PAGE}:{line}: [4, 10, 19] is not in the lines products of {PROGRAM}; "
    assert any(problem.startswith(what) for problem in problems(copy))


# --- the workshop -----------------------------------------------------------------------------------------------------


def test_every_lab_is_found_with_its_program_and_what_its_cells_draw():
    ((name, lab),) = labs.load(SMALL).items()
    assert (name, lab.program.id) == (PAGE, PROGRAM)
    assert lab.drawings == {"numbers": "", "sum": "", "plot": "one-sum.svg", "bias": ""}
    assert lab.drawing("one-sum.svg").startswith("<?xml")
    assert lab.drawing("none.svg") == ""


def test_the_notebook_of_a_lab_has_its_cells_with_stored_output():
    notebook = labs.load(SMALL)[PAGE].notebook()
    nbformat.validate(notebook)
    code = {cell.id: cell for cell in notebook.cells if cell.cell_type == "code"}
    assert list(code) == ["numbers", "sum", "plot", "bias"]
    assert notebooks.shown(code["sum"]) == [("stdout", "products: [4, 10, 18]\nsum: 32\n")]
    ((kind, drawing),) = notebooks.shown(code["plot"])
    assert kind == notebooks.DRAWING and drawing.startswith("<?xml")


def test_a_drawing_that_is_not_the_stored_one_is_named(tmp_path):
    snippet = Snippet(tmp_path / "labs" / "tiny_numpy.py", tmp_path, "# %% plot\nx\n")
    stored = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell("x", id="plot")])
    drawn = nbformat.v4.new_output("display_data", data={"image/svg+xml": "<svg/>"})
    ran = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell("x", id="plot", outputs=[drawn])])
    (found,) = notebooks.differences(stored, ran, snippet)
    assert found.what == "the cell plot gives a drawing of 6 characters, stored is nothing"
