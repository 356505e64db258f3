"""Labs in the workshop: run as their readers run them, and what they draw stored."""

from lxml.html import HtmlElement
from nbformat import NotebookNode

from transposed.markdown.context import Context
from transposed.markdown.grammar import CELL, PLOT
from transposed.outputs.notebook import notebook
from transposed.pages import documents
from transposed.pages.rendered import Renderer
from transposed.problems import Problems
from transposed.programs import notebooks
from transposed.programs.catalogue import Programs
from transposed.programs.notebooks import DRAWING
from transposed.programs.snippets import Snippet
from transposed.project import HERE, SOURCE, Project

FOLDER = "labs"


class Lab:
    """One lab: its English page, its program, and the notebook that both make."""

    def __init__(self, project: Project, programs: Programs, name: str):
        self.project, self.programs = project, programs
        self.document = documents.read(project, SOURCE, name)
        self.program: Snippet = programs[CELL.search(self.document.body)["id"]]  # type: ignore[index]
        self.tree: HtmlElement = Renderer(project, Context.of(project, SOURCE, programs)).render(self.document).tree

    def notebook(self) -> NotebookNode:
        return notebook(self.tree, "", self.programs.labs[self.program.id], self.drawing)

    def drawing(self, source: str) -> str:
        path = self.project.folder(SOURCE) / FOLDER / source
        return path.read_text("utf-8") if path.is_file() else ""

    @property
    def drawings(self) -> dict[str, str]:
        """Cell → the file of what it draws, or nothing, in the order of the page."""
        found = {}
        for match in CELL.finditer(self.document.body):
            plot = PLOT.match(self.document.body, match.end())
            found[match["cell"]] = plot["file"] if plot else ""
        return found


def load(project: Project = HERE) -> dict[str, Lab]:
    """Every lab by the name of its page."""
    programs = Programs.load(project)
    found = documents.load(project, SOURCE)
    return {
        name: Lab(project, programs, name)
        for name, document in found.items()
        if name.startswith(f"{FOLDER}/") and CELL.search(document.body)
    }


def update(project: Project = HERE) -> None:
    """Run every lab and store what it draws. Raises Problems if a cell fails, or prints anything but what is stored."""
    problems = []
    for lab in load(project).values():
        ran = notebooks.run(lab.notebook(), lab.program)
        files = lab.drawings
        for cell in ran.cells:
            for kind, text in notebooks.shown(cell) if files.get(cell.id) else ():
                if kind == DRAWING:
                    (project.folder(SOURCE) / FOLDER / files[cell.id]).write_text(text, "utf-8")
        problems += notebooks.differences(lab.notebook(), ran, lab.program)
    if problems:
        raise Problems(problems)
