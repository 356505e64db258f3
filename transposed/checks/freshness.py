"""Freshness: each section of a translation records the English section that it was made from.

The record stands in the front matter, under ``source``: anchor → fingerprint of the English text, written by
``make translated``. Its last four letters are a seal over page and anchor, so that one typed by hand is noticed.
"""

import hashlib
import re

from transposed.markdown.grammar import line_of
from transposed.pages.documents import Document, Passage
from transposed.problems import Problem
from transposed.project import SOURCE

# Of one section of one translation: up to date; English has changed since; new in English; gone from English.
FRESH, STALE, MISSING, REMOVED = "translated", "stale", "missing", "removed"


def fingerprint(source: Document, passage: Passage, language: str) -> str:
    """Of an English section, for one translation of it. The first section stands for the page's title as well."""
    text = passage.text.strip()
    if passage is source.passages[0]:
        text += f"\n{source.meta.get('title')}\n{source.meta.get('description')}"
    digest = hashlib.sha256(text.encode()).hexdigest()[:12]
    return f"{digest}-{seal(digest, source.name, passage.anchor, language)}"


def seal(digest: str, name: str, anchor: str, language: str) -> str:
    return hashlib.sha256(f"{language}/{name}#{anchor} {digest}".encode()).hexdigest()[:4]


def recorded(document: Document) -> dict[str, str]:
    """Anchor → fingerprint, as the front matter has it."""
    return {str(anchor): str(value) for anchor, value in (document.meta.get("source") or {}).items()}


def states(source: Document, translation: Document | None, language: str) -> dict[str, str]:
    """Anchor → state: every section of the English page in its order, then those that English no longer has."""
    known = recorded(translation) if translation else {}
    own = {passage.anchor for passage in translation.passages} if translation else set()
    found = {}
    for passage in source.passages:
        if passage.anchor not in own or passage.anchor not in known:
            found[passage.anchor] = MISSING
        else:
            fresh = known[passage.anchor] == fingerprint(source, passage, language)
            found[passage.anchor] = FRESH if fresh else STALE
    return found | {anchor: REMOVED for anchor in known if anchor not in found}


def fresh(source: Document, translation: Document) -> set[str]:
    """The anchors of the sections that are published in translation."""
    found = states(source, translation, translation.language)
    return {anchor for anchor, state in found.items() if state == FRESH}


def check(source: Document, translation: Document) -> list[Problem]:
    """Records that cannot be right, and sections that have none."""
    known = recorded(translation)
    command = f"type: make translated PAGE=docs/{translation.language}/{translation.name}"
    problems = []
    for anchor, value in known.items():
        digest, _, letters = value.partition("-")
        if letters != seal(digest, translation.name, anchor, translation.language):
            line = line_of(translation.source, f"\n  {anchor}: ") + 1
            what = f"the record of section #{anchor} was not written by make translated"
            problems.append(Problem(translation.path, line, what, command))
    english = {passage.anchor for passage in source.passages}
    own = {passage.anchor for passage in translation.passages}
    for passage in translation.passages:
        if passage.anchor not in known and passage.anchor in english:
            what = f"section #{passage.anchor} has no record of its English source"
            problems.append(Problem(translation.path, passage.line, what, command))
        elif passage.anchor not in known:
            what = f"section #{passage.anchor} is not in docs/{SOURCE}/{source.name}"
            problems.append(Problem(translation.path, passage.line, what, "write it in English first, or remove it"))
    for anchor in known.keys() & english - own:
        what = f"section #{anchor} of docs/{SOURCE}/{source.name} is not translated"
        do = f"translate it, or remove the line {anchor}: under source"
        problems.append(Problem(translation.path, line_of(translation.source, f"\n  {anchor}: ") + 1, what, do))
    return problems


def mark(source: Document, translation: Document) -> str:
    """The text of the file with a record that all of its sections are translations of the present English ones."""
    english = {passage.anchor: passage for passage in source.passages}
    lines = [
        f"  {passage.anchor}: {fingerprint(source, english[passage.anchor], translation.language)}\n"
        for passage in translation.passages
        if passage.anchor in english
    ]
    settings = translation.source.removesuffix(translation.body).removeprefix("---\n").removesuffix("---\n")
    settings = re.sub(r"^source:.*\n(?:  .*\n)*", "", settings, flags=re.MULTILINE)
    return f"---\n{settings}source:\n{''.join(lines)}---\n{translation.body}"


def published(source: Document, own: Document | None, language: str) -> tuple[Document, list[str]]:
    """What readers of a translation get: its fresh sections, the others in English; and the anchors of the latter.

    A title whose section is in English is in English, too.
    """
    ready = fresh(source, own) if own else set()
    waiting = [passage.anchor for passage in source.passages if passage.anchor not in ready]
    if own and not waiting and len(own.passages) == len(source.passages):
        return own, []
    translated = {passage.anchor: passage for passage in own.passages} if own else {}
    passages = tuple(translated[one.anchor] if one.anchor in ready else one for one in source.passages)
    base = own or source
    meta = dict(base.meta)
    if source.passages[0].anchor in waiting:
        meta |= {key: source.meta[key] for key in ("title", "description") if key in source.meta}
    body = "".join(passage.text for passage in passages)
    return Document(base.path, language, source.name, base.source, meta, body, passages), waiting
