"""Sections that have moved to another page: who follows an old link is led on.

``docs/moved.toml`` has a line for each, the old address and the new one:
``"layers/old.md#part" = "layers/new.md#part"``.
Anchors are the same in every language, so one list serves them all.
"""

import tomllib
from collections.abc import Mapping

from transposed.markdown.grammar import ANCHOR
from transposed.pages.documents import Document
from transposed.problems import Problem, Problems
from transposed.project import Project

WRITE = 'write lines such as "a.md#old" = "b.md#new"'


def load(project: Project) -> dict[str, str]:
    """New address by the old one; empty if nothing has moved. Raises Problems if the file cannot be read."""
    path = project.moved
    if not path.is_file():
        return {}
    try:
        found = tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise Problems([Problem(path, 0, f"no TOML: {error}", WRITE)]) from error
    if not all(isinstance(new, str) for new in found.values()):
        raise Problems([Problem(path, 0, "an address that is no text", WRITE)])
    return found


def check(project: Project, pages: Mapping[str, Document]) -> list[Problem]:
    """``pages`` are the English ones. An old address leads nowhere any more, a new one to a section that is there."""
    try:
        moved = load(project)
    except Problems as error:
        return error.problems
    sections = {f"{name}#{passage.anchor}" for name, page in pages.items() for passage in page.passages}
    lines = project.moved.read_text(encoding="utf-8").splitlines() if moved else []
    problems = []
    for old, new in moved.items():
        line = next((number for number, text in enumerate(lines, 1) if text.startswith(f'"{old}"')), 0)
        if old.partition("#")[0] not in pages:
            what, do = (
                f"there is no page {old.partition('#')[0]!r} to follow the link from",
                "keep the page, or drop the line",
            )
        elif not ANCHOR.fullmatch(old.partition("#")[2]):
            what, do = f"{old!r} ends in no anchor", "name a page and its old anchor, such as layers/no-sigmoid.md#code"
        elif old in sections:
            what, do = f"{old!r} is still there", "drop the line"
        elif new not in sections:
            what, do = f"there is no section {new!r}", "name a page and its anchor, such as layers/no-sigmoid.md#code"
        else:
            continue
        problems.append(Problem(project.moved, line, what, do))
    return problems
