"""The cells of a lab as nbconvert shows them, which mkdocs-jupyter calls.

They are the same in every language, and rendering takes long: each program is rendered once, however many languages.
"""

import json
from collections.abc import Mapping
from pathlib import Path

import nbformat
from lxml import html
from lxml.builder import E
from lxml.html import HtmlElement

from transposed.kept import Kept
from transposed.outputs import notebook
from transposed.pages.rendered import serialized
from transposed.programs.lab_cells import Cell
from transposed.project import Project

# What nbconvert puts before the name of a cell.
CELL = "cell-id="


class RenderedCells:
    """Renders the cells of a program once, and remembers them for the next build."""

    def __init__(self, project: Project) -> None:
        code = [Path(__file__), Path(notebook.__file__)]
        self.kept = Kept(project, "cells", code, ["nbconvert", "nbformat", "pygments", "mistune"])

    def __call__(self, cells: Mapping[str, Cell]) -> dict[str, str]:
        """The name of each cell → the HTML of its code and of what it prints."""
        return json.loads(self.kept.get(nbformat.writes(notebook.of_cells(cells)), rendered))


def rendered(text: str) -> str:
    """The cells of a notebook as nbconvert shows them, as JSON.

    mkdocs-jupyter gives the same of these parts, but through an application that sets up logging anew, which closes the
    handlers of everybody else in the process.
    """
    from nbconvert import HTMLExporter

    body, _ = HTMLExporter().from_notebook_node(nbformat.reads(text, nbformat.NO_CONVERT))
    shown = html.fromstring(body)
    cells = shown.xpath("//*[starts-with(@id, $id)]", id=CELL)
    return json.dumps({cell.get("id").removeprefix(CELL): in_our_form(cell) for cell in cells})


def in_our_form(cell: HtmlElement) -> str:
    return "".join(html.tostring(part, encoding="unicode") for part in (code(cell), *printed(cell)))


def code(cell: HtmlElement) -> HtmlElement:
    """The input as the site shows code, so that the theme gives it a copy button."""
    (shown,) = cell.xpath(".//*[contains(@class, 'jp-InputArea')]//pre")
    coloured = html.fromstring(f"<code>{serialized(shown)}</code>")
    return E.div(E.pre(E.span(), coloured), {"class": "language-python highlight"})


def printed(cell: HtmlElement) -> list[HtmlElement]:
    """What the cell prints; what it draws is an image in the text, with its text alternative."""
    return [
        E.pre(block.text_content().rstrip(), {"class": "cell__output"})
        for block in cell.xpath(".//*[contains(@class, 'jp-OutputArea-output')]//pre")
    ]
