"""The cells of a lab as mkdocs-jupyter shows them.

They are the same in every language, and rendering takes long: each program is rendered once, however many languages.
"""

import tempfile
from collections.abc import Mapping
from pathlib import Path

import nbformat
from mkdocs_jupyter.nbconvert2 import nb2html

from transposed.outputs import notebook
from transposed.programs.lab_cells import Cell


class RenderedCells:
    """Renders the cells of a program at their first use and remembers them by their text."""

    def __init__(self) -> None:
        self.known: dict[str, str] = {}

    def __call__(self, cells: Mapping[str, Cell]) -> str:
        """HTML in which each cell has the id ``cell-id=<its name>``."""
        text = nbformat.writes(notebook.of_cells(cells))
        if text not in self.known:
            with tempfile.TemporaryDirectory() as folder:
                path = Path(folder, "cells.ipynb")
                path.write_text(text, encoding="utf-8")
                self.known[text] = nb2html(str(path))
        return self.known[text]
