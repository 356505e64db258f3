"""The cells of a lab as mkdocs-jupyter shows them.

They are the same in every language, and rendering takes long: each program is rendered once, however many languages.
"""

import tempfile
from collections.abc import Mapping
from pathlib import Path

import nbformat

from transposed.kept import Kept
from transposed.outputs import notebook
from transposed.programs.lab_cells import Cell
from transposed.project import Project


class RenderedCells:
    """Renders the cells of a program once, and remembers them for the next build."""

    def __init__(self, project: Project) -> None:
        code = [Path(__file__), Path(notebook.__file__)]
        self.kept = Kept(project, "cells", code, ["mkdocs-jupyter", "nbconvert", "nbformat", "pygments", "mistune"])

    def __call__(self, cells: Mapping[str, Cell]) -> str:
        """HTML in which each cell has the id ``cell-id=<its name>``."""
        return self.kept.get(nbformat.writes(notebook.of_cells(cells)), rendered)


def rendered(text: str) -> str:
    """A notebook as mkdocs-jupyter shows it."""
    from mkdocs_jupyter.nbconvert2 import nb2html

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "cells.ipynb")
        path.write_text(text, encoding="utf-8")
        return nb2html(str(path))
