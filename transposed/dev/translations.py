"""For translators: what needs work, what changed in English since, and the record that a page is done."""

import difflib
from collections.abc import Iterable, Iterator
from pathlib import Path

from transposed.checks import freshness
from transposed.checks.freshness import FRESH, MISSING, STALE
from transposed.checks.translation_status import of_project
from transposed.pages import documents
from transposed.pages.documents import Document
from transposed.problems import Problems
from transposed.project import HERE, LANGUAGES, SOURCE, Project


def report(project: Project = HERE) -> str:
    """One line per page that needs work, with what to type; and a sum per language."""
    lines = []
    found = of_project(project)
    for language in LANGUAGES:
        own = [row for row in found if row.language == language]
        if own:
            sections = [state for row in own for state in row.states.values()]
            lines.append(f"{language}: {sections.count(FRESH)} of {len(sections)} sections translated")
        for row in own:
            for state in (STALE, MISSING):
                if anchors := row.anchors(state):
                    lines.append(f"  {state} {row.page} {' '.join('#' + anchor for anchor in anchors)}")
                    lines.append(f"    what changed: make changed PAGE={row.page}")
                    lines.append(f"    when done:    make translated PAGE={row.page}")
    return "\n".join(lines)


def pair(page: str, project: Project = HERE) -> tuple[Document, Document]:
    """The English source and the translation of ``docs/ru/layers/x.md``. Raises ValueError for anything else."""
    parts = Path(page).parts
    there = (project.root / page).is_file()
    if len(parts) < 3 or parts[0] != "docs" or parts[1] not in LANGUAGES or parts[1] == SOURCE or not there:
        raise ValueError(f"{page!r} is no translated page; type for example: make translated PAGE=docs/ru/index.md")
    name = Path(*parts[2:]).as_posix()
    if not (project.folder(SOURCE) / name).is_file():
        raise ValueError(f"there is no docs/{SOURCE}/{name}; write the page in English first")
    return documents.read(project, SOURCE, name), documents.read(project, parts[1], name)


def mark(page: str, project: Project = HERE, sure: bool = False) -> None:
    """Record that the page is a translation of the present English one.

    Raises Untouched for sections that are stale and whose own text is what it was when they were recorded, unless the
    caller is ``sure``: what changed in English may not change a word of the translation, but somebody has to look.
    """
    source, own = pair(page, project)
    if not sure and (anchors := untouched(project, source, own)):
        raise Untouched(page, anchors, changed(page, project, anchors))
    own.path.write_text(freshness.mark(source, own), "utf-8")


class Untouched(ValueError):
    """``anchors`` are sections whose English text changed and whose translation did not."""

    def __init__(self, page: str, anchors: list[str], difference: str):
        self.page, self.anchors, self.difference = page, anchors, difference
        names = ", ".join(f"#{anchor}" for anchor in anchors)
        super().__init__(
            f"{difference}\n{page}: the English text of {names} changed as shown, and this page did not; "
            f"translate it, or if nothing of it needs a change, type: make translated PAGE={page} SURE=yes"
        )


def untouched(project: Project, source: Document, own: Document) -> list[str]:
    """The stale sections whose text is the one that was recorded as a translation of the earlier English one."""
    states = freshness.states(source, own, own.language)
    stale = [anchor for anchor, state in states.items() if state == STALE]
    texts = {passage.anchor: passage.text.strip() for passage in own.passages}
    known = freshness.recorded(own)
    return [anchor for anchor in stale if texts[anchor] == when_recorded(project, own, anchor, known[anchor])]


def when_recorded(project: Project, own: Document, anchor: str, fingerprint: str) -> str | None:
    """The text of a section in the commit that first had this record of it; None if history does not have it."""
    path = own.path.relative_to(project.root).as_posix()
    found = None
    for then in versions(project, own, path):
        if freshness.recorded(then).get(anchor) != fingerprint:
            break
        found = next((passage.text.strip() for passage in then.passages if passage.anchor == anchor), None)
    return found


def versions(project: Project, page: Document, path: str) -> Iterator[Document]:
    """The page as it was in each commit that changed it, the newest first, where it can be read."""
    for commit in project.git("log", "--format=%H", "--", path).split():
        try:
            yield documents.parse(page.path, page.language, page.name, project.git("show", f"{commit}:./{path}"))
        except Problems:
            continue


def changed(page: str, project: Project = HERE, anchors: Iterable[str] | None = None) -> str:
    """What the English text of each stale or missing section, or of these, has become since it was translated."""
    source, own = pair(page, project)
    present = {passage.anchor: passage.text for passage in source.passages}
    known = freshness.recorded(own)
    lines: list[str] = []
    for anchor, state in freshness.states(source, own, own.language).items():
        if state in (STALE, MISSING) and (anchors is None or anchor in anchors):
            before = earlier(project, source, anchor, known.get(anchor, ""), own.language).splitlines()
            names = (f"#{anchor} when translated", f"#{anchor} now")
            lines += difflib.unified_diff(before, present[anchor].splitlines(), *names, lineterm="")
    return "\n".join(lines) or f"{page}: every section is up to date"


def earlier(project: Project, source: Document, anchor: str, fingerprint: str, language: str) -> str:
    """The English section that has this fingerprint, from the history; empty if history does not have it."""
    path = source.path.relative_to(project.root).as_posix()
    for then in versions(project, source, path):
        for passage in then.passages:
            if passage.anchor == anchor and freshness.fingerprint(then, passage, language) == fingerprint:
                return passage.text
    return ""
