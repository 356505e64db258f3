"""Notebooks are run as their readers run them, in a Jupyter kernel, and compared with the output that is stored."""

import os
import tempfile
from copy import deepcopy
from pathlib import Path

import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError

from transposed.problems import Problem, Problems
from transposed.programs import frameworks
from transposed.programs.lab_cells import cells
from transposed.programs.snippets import Snippet

# A drawing is the same file every time: no date, no random ids, its own size. No paper either, for light and dark.
SETTINGS = {"MPLBACKEND": "module://matplotlib_inline.backend_inline", "SOURCE_DATE_EPOCH": "0"}
# Otherwise TensorFlow writes a note with the time of day, which a kernel shows as output.
SETTINGS["TF_ENABLE_ONEDNN_OPTS"] = "0"
STYLE = "svg.hashsalt: lab\nfigure.facecolor: none\nfigure.subplot.left: 0\nfigure.subplot.bottom: 0\n"
STYLE += "figure.subplot.right: 1\nfigure.subplot.top: 1\n"
DRAWING = "image/svg+xml"
KERNEL = ["--InlineBackend.figure_formats=svg", "--InlineBackend.print_figure_kwargs={'bbox_inches': None}"]
KERNEL += ["--log-level=ERROR"]


def run(notebook: nbformat.NotebookNode, snippet: Snippet) -> nbformat.NotebookNode:
    """The notebook with the output of a fresh kernel. Raises Problems if a cell of it fails."""
    ran = deepcopy(notebook)
    before = dict(os.environ)
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "matplotlibrc").write_text(STYLE, "utf-8")
        # The kernel inherits them; there is no other way to hand them over.
        os.environ.update(frameworks.SETTINGS | SETTINGS)
        # What a cell prints may come in several pieces.
        client = NotebookClient(
            ran,
            allow_errors=False,
            timeout=300,
            coalesce_streams=True,
            extra_arguments=KERNEL,
            resources={"metadata": {"path": folder}},
        )
        try:
            client.execute()
        except CellExecutionError as error:
            (failed,) = [one for one in ran.cells if any(out.output_type == "error" for out in one.get("outputs", ()))]
            what = f"the cell {failed.id} fails: {error.ename}: {error.evalue}".strip(": ")
            raise Problems([Problem(snippet.path, cells(snippet)[failed.id].line, what, "mend its code")]) from error
        finally:
            os.environ.clear()
            os.environ.update(before)
    return ran


def differences(stored: nbformat.NotebookNode, ran: nbformat.NotebookNode, snippet: Snippet) -> list[Problem]:
    """Every cell whose output is not the stored one."""
    problems = []
    for mine, theirs in zip(stored.cells, ran.cells, strict=True):
        if mine.cell_type == "code" and shown(mine) != shown(theirs):
            line = cells(snippet)[mine.id].line
            what = f"the cell {mine.id} gives {told(theirs)}, stored is {told(mine)}"
            problems.append(Problem(snippet.path, line, what, "mend the code, or type: make update"))
    return problems


def shown(cell: nbformat.NotebookNode) -> list[tuple[str, str]]:
    """Every output of a cell with its kind; of a figure the drawing, since its text is written by people."""
    found = []
    for output in cell.outputs:
        kind = DRAWING if DRAWING in output.get("data", {}) else "text/plain"
        found.append((output.get("name", kind), output.get("text") or output["data"][kind]))
    return found


def told(cell: nbformat.NotebookNode) -> str:
    parts = (f"a drawing of {len(text)} characters" if kind == DRAWING else repr(text) for kind, text in shown(cell))
    return ", ".join(parts) or "nothing"
