"""Freshness: each section of a translation records the English section that it was made from.

The record stands in the front matter, under ``source``: anchor → fingerprint of the English text, written by
``make translated``. Its last four letters are a check over page and anchor, so that one typed by hand is noticed.
"""

import hashlib
import re
from dataclasses import dataclass
from pathlib import Path

from transposed.pages import Page, Section
from transposed.problems import Problem

FRESH, STALE, MISSING, REMOVED = "translated", "stale", "missing", "removed"


@dataclass(frozen=True)
class State:
    """One section of one translation: FRESH, STALE (English has changed since), MISSING (new in English), REMOVED."""

    anchor: str
    state: str


def fingerprint(source: Page, section: Section, language: str) -> str:
    """Of an English section, for one translation of it. The first section stands for the page's title as well."""
    text = section.source.strip()
    if section is source.sections[0]:
        text += f"\n{source.meta.get('title')}\n{source.meta.get('description')}"
    digest = hashlib.sha256(text.encode()).hexdigest()[:12]
    return f"{digest}-{seal(digest, source.name, section.anchor, language)}"


def seal(digest: str, name: str, anchor: str, language: str) -> str:
    return hashlib.sha256(f"{language}/{name}#{anchor} {digest}".encode()).hexdigest()[:4]


def states(source: Page, page: Page | None, language: str) -> list[State]:
    """Every section of the English page in its order, then those that English no longer has."""
    recorded = (page.meta.get("source") or {}) if page else {}
    own = {section.anchor for section in page.sections} if page else set()
    found = []
    for section in source.sections:
        if section.anchor not in own or section.anchor not in recorded:
            state = MISSING
        else:
            state = FRESH if recorded[section.anchor] == fingerprint(source, section, language) else STALE
        found.append(State(section.anchor, state))
    known = {section.anchor for section in source.sections}
    return found + [State(anchor, REMOVED) for anchor in recorded if anchor not in known]


def fresh(source: Page, page: Page) -> set[str]:
    """The anchors of the sections that are published in translation."""
    return {found.anchor for found in states(source, page, page.language) if found.state == FRESH}


def check(source: Page, page: Page) -> list[Problem]:
    """Records that cannot be right, and sections that have none."""
    recorded = page.meta.get("source") or {}
    command = f"type: make translated PAGE=docs/{page.language}/{page.name}"
    problems = []
    for anchor, value in recorded.items():
        digest, _, letters = str(value).partition("-")
        if letters != seal(digest, page.name, anchor, page.language):
            line = page.source[: page.source.find(str(anchor))].count("\n") + 1
            what = f"the record of section #{anchor} was not written by make translated"
            problems.append(Problem(page.path, line, what, command))
    known, own = {section.anchor for section in source.sections}, [section.anchor for section in page.sections]
    for section in page.sections:
        if section.anchor not in recorded and section.anchor in known:
            what = f"section #{section.anchor} has no record of its English source"
            problems.append(Problem(page.path, section.line, what, command))
        elif section.anchor not in recorded:
            what = f"section #{section.anchor} is not in docs/{source.language}/{source.name}"
            problems.append(Problem(page.path, section.line, what, "write it in English first, or remove it"))
    for anchor in recorded:
        if anchor in known and anchor not in own:
            what = f"section #{anchor} of docs/{source.language}/{source.name} is not translated"
            problems.append(Problem(page.path, 0, what, "translate it, or remove its line under source"))
    return problems


def mark(source: Page, page: Page) -> None:
    """Record in the file that all of its sections are translations of the present English text."""
    known = {section.anchor: section for section in source.sections}
    lines = [
        f"  {section.anchor}: {fingerprint(source, known[section.anchor], page.language)}\n"
        for section in page.sections
        if section.anchor in known
    ]
    text = re.sub(r"\A---\n(.*?)(?:^source:\n(?:  .*\n)*)?---\n", lambda match: front(match[1], lines), page.source,
                  count=1, flags=re.DOTALL | re.MULTILINE)  # fmt: skip
    Path(page.path).write_text(text, "utf-8")


def front(settings: str, lines: list[str]) -> str:
    return f"---\n{settings}source:\n{''.join(lines)}---\n"
