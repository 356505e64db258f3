"""What the languages have in common, made once before each of them is built."""

from contextlib import suppress
from dataclasses import dataclass

from transposed.checks.passed import Surroundings
from transposed.markdown.program import Colours
from transposed.outputs.rendered_cells import RenderedCells
from transposed.pages.documents import Documents
from transposed.problems import Problems
from transposed.programs.catalogue import Programs
from transposed.project import LANGUAGES, Project


@dataclass(frozen=True)
class Shared:
    """``around`` are the surroundings in which pages may have passed already; None if all are to be looked at."""

    programs: Programs
    colours: Colours
    cells: RenderedCells
    pages: Documents
    around: Surroundings | None = None


def prepare(project: Project, around: Surroundings | None = None) -> Shared:
    """Read and colour the programs, render the cells of labs, gather the messages. Raises Problems."""
    programs = Programs.load(project)
    shared = Shared(programs, Colours(project), RenderedCells(project), Documents(project), around)
    for snippet in programs.values():
        shared.colours(snippet.source)
        if not around:
            programs.executed(snippet.id)
    for cells in programs.labs.values():
        shared.cells(cells)
    shared.colours.kept.save()
    shared.cells.kept.save()
    for language in LANGUAGES:
        # What cannot be read is said by the language that needs it.
        with suppress(Problems):
            shared.pages(language)
    # Kept by the programs themselves, once they were asked for.
    assert programs.messages is not None and programs.topics and programs.texts
    return shared
