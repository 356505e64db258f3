"""For translators: what needs work, what changed in English since, and the record that a page is done."""

import difflib
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


def mark(page: str, project: Project = HERE) -> None:
    """Record that the page is a translation of the present English one."""
    source, own = pair(page, project)
    own.path.write_text(freshness.mark(source, own), "utf-8")


def changed(page: str, project: Project = HERE) -> str:
    """What the English text of each stale or missing section has become since the section was translated."""
    source, own = pair(page, project)
    present = {passage.anchor: passage.text for passage in source.passages}
    known = freshness.recorded(own)
    lines: list[str] = []
    for anchor, state in freshness.states(source, own, own.language).items():
        if state in (STALE, MISSING):
            before = earlier(project, source, anchor, known.get(anchor, ""), own.language).splitlines()
            names = (f"#{anchor} when translated", f"#{anchor} now")
            lines += difflib.unified_diff(before, present[anchor].splitlines(), *names, lineterm="")
    return "\n".join(lines) or f"{page}: every section is up to date"


def earlier(project: Project, source: Document, anchor: str, fingerprint: str, language: str) -> str:
    """The English section that has this fingerprint, from the history; empty if history does not have it."""
    path = source.path.relative_to(project.root).as_posix()
    for commit in project.git("log", "--format=%H", "--", path).split():
        try:
            then = documents.parse(source.path, SOURCE, source.name, project.git("show", f"{commit}:./{path}"))
        except Problems:
            continue
        for passage in then.passages:
            if passage.anchor == anchor and freshness.fingerprint(then, passage, language) == fingerprint:
                return passage.text
    return ""
