"""The notebook of a lab, from a small page: its text, its cells, and what they print and draw."""

import nbformat
import pytest
from lxml import html

from transposed.outputs.notebook import notebook
from transposed.programs.lab_cells import Cell

URL = "https://transposed.example/en/labs/lab/"
CELLS = {
    "first": Cell("first", 1, "x = 1\nprint(x)", ("1",)),
    "plot": Cell("plot", 5, "plt.plot()", ()),
}
PAGE = """
<h1 id="lab">Lab<a class="headerlink" href="#lab">¶</a></h1>
<p><a href="../lab.ipynb" download>Download</a> and run it.</p>
<p>It <span class="claim">is <code>1</code><a class="proof" href="../../evidence/labs/#lab_torch">✓</a></span>,
<a href="../../layers/x/#y">see</a>.</p>
<div class="cell" data-claim="labs/lab_torch" data-cell="first"></div>
<p>Now <span class="math"><math><annotation>x_i * 2</annotation></math></span>:</p>
<div class="cell" data-claim="labs/lab_torch" data-cell="plot"><pre>plt.plot()</pre></div>
<p><img alt="A line" src="../lab.svg" width="9"></p>
<p>End <img alt="Other" src="../other.svg"></p>
"""


def of(page, cells=CELLS):
    made = notebook(html.fragment_fromstring(page, create_parent="div"), URL, cells, lambda src: f"<svg>{src}</svg>")
    nbformat.validate(made)
    return made


@pytest.fixture(scope="module")
def made():
    return of(PAGE)


def test_a_notebook_is_for_python(made):
    assert made.metadata == {
        "kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"},
        "language_info": {"name": "python"},
    }


def test_text_and_cells_alternate_and_have_names(made):
    assert [cell.id for cell in made.cells] == ["text-0", "first", "text-2", "plot", "text-4"]
    assert [cell.cell_type for cell in made.cells] == ["markdown", "code", "markdown", "code", "markdown"]


def test_the_text_is_plain_markdown_without_proofs_and_without_an_offer_of_itself(made):
    assert [cell.source for cell in made.cells if cell.cell_type == "markdown"] == [
        "# Lab\n\nIt is `1`, [see](https://transposed.example/en/layers/x/#y).",
        "Now $x_i * 2$:",
        "End ![Other](https://transposed.example/en/labs/other.svg)",
    ]


def test_a_cell_has_its_code_and_what_it_prints(made):
    first, plot = (cell for cell in made.cells if cell.cell_type == "code")
    assert (first.source, first.execution_count) == ("x = 1\nprint(x)", 1)
    assert first.outputs == [{"output_type": "stream", "name": "stdout", "text": "1\n"}]
    assert (plot.source, plot.execution_count) == ("plt.plot()", 2)


def test_an_image_right_after_a_cell_is_what_the_cell_draws(made):
    (drawn,) = made.cells[3].outputs
    assert drawn.output_type == "display_data"
    assert drawn.data == {"image/svg+xml": "<svg>../lab.svg</svg>", "text/plain": "A line"}


def test_an_image_that_text_stands_before_is_not_what_the_cell_draws():
    made = of('<div data-cell="plot"></div><p>See <img alt="A" src="a.svg"></p>')
    assert made.cells[0].outputs == []
    assert made.cells[1].source == "See ![A](https://transposed.example/en/labs/lab/a.svg)"


def test_text_in_the_paragraph_of_a_drawing_is_kept():
    made = of('<div data-cell="plot"></div><p><img alt="A" src="a.svg"> A line.</p>')
    assert made.cells[0].outputs[0].data["text/plain"] == "A"
    assert made.cells[1].source == "A line."


def test_a_cell_that_the_program_does_not_have_is_left_out():
    made = of('<p>One</p><div data-cell="none"></div><div data-cell="first"></div>')
    assert [cell.id for cell in made.cells] == ["text-0", "first"]


def test_the_page_itself_is_not_changed():
    page = html.fragment_fromstring(PAGE, create_parent="div")
    before = html.tostring(page)
    notebook(page, URL, CELLS, str)
    assert html.tostring(page) == before
