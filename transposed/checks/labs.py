"""Labs: a snippet cut into cells by ``# %% name``, told in each language and handed out as a notebook.

The code and its output live once, in ``snippets/labs/``; a page shows cells with the fence ``cell`` and writes the text
between them. The notebook of a language is put together from both, so that it needs no copy of its own.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise, zip_longest
from pathlib import Path
from urllib.parse import urljoin

import jupytext
from nbformat import NotebookNode, v4

from transposed.pages.documents import line_of
from transposed.pages.rendered import CLAIM, Page
from transposed.problems import Problem
from transposed.programs import snippets
from transposed.programs.snippets import OUTPUT, Snippet
from transposed.project import DOCS, LANGUAGES, SOURCE

FOLDER = "labs"
FENCE = re.compile(r"^``` cell\n(?P<id>\S+)#(?P<cell>\S+)\n```\n", re.MULTILINE)
# Right under a cell: what it draws, with the text alternative in the page's language.
PLOT = re.compile(r"\s*!\[(?P<alt>[^\]]*)\]\((?P<file>[^)]*\.svg)\)(?:\{[^}]*\})?\n")
KERNEL = {"name": "python3", "display_name": "Python 3", "language": "python"}
ANCHOR = re.compile(r" \{ #[^}]*\}$", re.MULTILINE)
LINK = re.compile(r"\]\((?!https:)([^)#]+)\.md(#[^)]*)?\)")


@dataclass(frozen=True)
class Cell:
    """``line`` is that of its ``# %%`` in the file; ``code`` is without the captured output."""

    name: str
    line: int
    code: str
    output: tuple[str, ...]


@cache
def cells(snippet: Snippet) -> dict[str, Cell]:
    """The cells of a snippet by name, in order; a snippet that is no lab has none."""
    if "# %% " not in snippet.source:
        return {}
    found = {}
    for cell in jupytext.reads(snippet.source, "py:percent").cells:
        lines = cell.source.splitlines()
        printed = [line.strip() for line in lines if line.lstrip().startswith(OUTPUT)]
        code = "\n".join(line for line in lines if not line.lstrip().startswith(OUTPUT))
        name = cell.metadata.get("title", "")
        output = tuple(line.removeprefix(OUTPUT) for line in printed)
        found[name] = Cell(name, line_of(snippet.source, f"# %% {name}\n"), code, output)
    return found


def named(name: str) -> dict[str, Cell]:
    """The cells of the snippet with this id; none if there is no such snippet."""
    return cells(snippets.load()[name]) if name in snippets.load() else {}


def drawings(markdown: str) -> dict[str, str]:
    """Cell → the file of what it draws, or nothing, in the order of the page."""
    found = {}
    for match in FENCE.finditer(markdown):
        plot = PLOT.match(markdown, match.end())
        found[match["cell"]] = plot["file"] if plot else ""
    return found


def drawing(file: str) -> Path:
    """Drawings are the same in every language and lie beside the English page."""
    return DOCS / SOURCE / FOLDER / file


def notebook(markdown: str, address: str) -> NotebookNode:
    """The notebook of one page, with its stored output, for Jupyter to open and run.

    ``address`` is the public one of the folder that the page lies in: links within the site start from there.
    A cell that does not exist is left out; the page says so.
    """
    made = v4.new_notebook(metadata={"kernelspec": KERNEL, "language_info": {"name": "python"}})
    parts = FENCE.split(markdown)
    add_text(made, parts[0], address)
    for name, cell, text in zip(parts[1::3], parts[2::3], parts[3::3], strict=True):
        plot = PLOT.match(text)
        if cell in named(name):
            add_code(made, named(name)[cell], plot)
        add_text(made, text[plot.end() :] if plot else text, address)
    return made


def add_text(made: NotebookNode, text: str, address: str) -> None:
    """Plain Markdown: without this site's claims and anchors, and without the link to the notebook itself."""
    text = CLAIM.sub(lambda match: match[0][1 : match[0].rindex("](claim:")], text)
    text = LINK.sub(lambda match: f"]({urljoin(address, match[1])}/{match[2] or ''})", text)
    paragraphs = (ANCHOR.sub("", one).strip() for one in text.split("\n\n") if ".ipynb)" not in one)
    if source := "\n\n".join(filter(None, paragraphs)):
        made.cells.append(v4.new_markdown_cell(source, id=f"text-{len(made.cells)}"))


def add_code(made: NotebookNode, cell: Cell, plot: re.Match | None) -> None:
    outputs = []
    if cell.output:
        outputs.append(v4.new_output("stream", name="stdout", text="".join(f"{line}\n" for line in cell.output)))
    if plot:
        path = drawing(plot["file"])
        drawn = path.read_text("utf-8") if path.is_file() else ""
        data = {"image/svg+xml": drawn, "text/plain": plot["alt"]}
        outputs.append(v4.new_output("display_data", data=data))
    count = sum(one.cell_type == "code" for one in made.cells) + 1
    made.cells.append(v4.new_code_cell(cell.code, id=cell.name, execution_count=count, outputs=outputs))


def check(page: Page) -> list[Problem]:
    """A lab shows every cell of its program once and in order, and offers its notebook at the top."""
    shown: dict[str, list[str]] = {}
    for box in page.tree.xpath(".//div[@data-cell]"):
        shown.setdefault(box.get("data-claim"), []).append(box.get("data-cell"))
    problems = []
    for name, found in shown.items():
        snippet = snippets.load()[name]
        expected = list(cells(snippet))
        if "" in expected:
            expected.remove("")
            problems.append(Problem(snippet.path, 1, "code that is in no named cell", "begin it with # %% some-name"))
        for before, cell in pairwise(["", *expected]):
            if cell not in found:
                what = f"the cell {name}#{cell} is not shown"
                do = f"put it in a fence named cell{' after this one' if before else ''}"
                problems.append(Problem(page.path, line_of(page.source, f"{name}#{before}\n"), what, do))
        if set(found) == set(expected) and found != expected:
            wrong = next(mine for mine, theirs in zip_longest(found, expected) if mine != theirs) or found[-1]
            what = f"the cell {name}#{wrong} stands where the program has another"
            do = f"show each once, in this order: {', '.join(expected)}"
            problems.append(Problem(page.path, line_of(page.source, f"{name}#{wrong}\n"), what, do))
    link = f"]({Path(page.name).stem}.ipynb)"
    if shown and link not in page.sections[0].source:
        do = f"add a paragraph with a link to it: [Download the notebook{link}"
        problems.append(Problem(page.path, page.sections[0].line, "no link to the notebook at the top", do))
    return problems


def missing(loaded: dict[str, dict[str, Page]]) -> Iterator[Problem]:
    """Labs that a language does not have: unlike a page, a notebook is not handed out half in English."""
    for name, page in loaded.get(SOURCE, {}).items():
        for language in LANGUAGES if page.tree.xpath(".//div[@data-cell]") else ():
            if name not in loaded.get(language, {name}):
                path = page.path.parents[name.count("/") + 1] / language / name
                do = f"translate docs/{SOURCE}/{name}, then type: make translated PAGE=docs/{language}/{name}"
                yield Problem(path, 0, "the lab is missing in this language", do)
