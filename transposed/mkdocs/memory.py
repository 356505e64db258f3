"""What a preview remembers from one build to the next, so that a saved file shows within two seconds.

Everything in it is kept under the very text that it was made from, so that nothing of it can be stale.
"""

from dataclasses import dataclass, field
from pathlib import Path

from mkdocs.structure.toc import TableOfContents

from transposed.markdown.program import Colours
from transposed.outputs.rendered_cells import RenderedCells
from transposed.outputs.shared import Shared
from transposed.problems import Problem
from transposed.programs.catalogue import Programs
from transposed.programs.snippets import Snippet


@dataclass
class Rendered:
    """What Markdown made of one text, and what the checks found in it."""

    fingerprint: str
    content: str
    toc: TableOfContents
    title: str | None
    anchors: set[str]
    links: dict
    problems: list[Problem] | None = None


@dataclass
class Memory:
    """``programs``, if given, are those of the first build: who builds three languages reads them once."""

    programs: Programs | None = None
    colours: Colours = field(default_factory=Colours)
    cells: RenderedCells = field(default_factory=RenderedCells)
    snippets: dict[Path, Snippet] = field(default_factory=dict)
    # By the page's file. ``wanted`` are the fingerprints of the pages of the present build.
    pages: dict[str, Rendered] = field(default_factory=dict)
    wanted: dict[str, str] = field(default_factory=dict)

    def take(self, shared: Shared) -> None:
        self.programs, self.colours, self.cells = shared.programs, shared.colours, shared.cells
