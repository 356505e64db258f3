"""What a preview remembers from one build to the next, so that a saved file shows within two seconds.

Everything in it is kept under the very text that it was made from, so that nothing of it can be stale.
"""

import gc
from dataclasses import dataclass, field
from pathlib import Path

from mkdocs.structure.toc import TableOfContents

from transposed.markdown.program import Colours
from transposed.outputs.rendered_cells import RenderedCells
from transposed.outputs.shared import Shared
from transposed.pages.documents import Documents
from transposed.problems import Problem
from transposed.programs.catalogue import Programs
from transposed.programs.snippets import Snippet
from transposed.project import Project


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
    """``given`` is what somebody who builds three languages has read once for all of them."""

    given: Shared | None = None
    shared: Shared | None = None
    snippets: dict[Path, Snippet] = field(default_factory=dict)
    # By the page's file. ``wanted`` are the fingerprints of the pages of the present build.
    pages: dict[str, Rendered] = field(default_factory=dict)
    wanted: dict[str, str] = field(default_factory=dict)
    settled: bool = False

    def begin(self, project: Project) -> Shared:
        """The programs as they are now, and what was made of them before. Raises Problems."""
        if self.given:
            return self.given
        programs, before = Programs.load(project, self.snippets), self.shared
        self.snippets = {snippet.path: snippet for snippet in programs.values()}
        colours, cells = (before.colours, before.cells) if before else (Colours(project), RenderedCells(project))
        self.shared = Shared(programs, colours, cells, Documents(project, before.pages if before else None))
        return self.shared

    def settle(self) -> None:
        """After the first build: what it has read stays, and is not looked through for rubbish in each later one."""
        if not self.settled:
            gc.collect()
            gc.freeze()
            self.settled = True
