"""Markdown files before they are rendered: front matter, sections, and the lines on which they stand."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import yaml

from transposed.problems import Problem, Problems
from transposed.programs import snippets
from transposed.project import DOCS

HEADING = re.compile(r"#{1,6} .*\{ #(?P<anchor>[^\s}]+) \}\s*")
FENCE = re.compile(r"\s*(`{3,}|~{3,})(.*)")


@dataclass(frozen=True)
class Passage:
    """The source of one section, from its heading to the next. ``line`` counts from 1."""

    anchor: str
    line: int
    text: str


@dataclass(frozen=True, eq=False)
class Document:
    """One file. ``name`` is its path below the language's folder, the same in all languages."""

    path: Path
    language: str
    name: str
    source: str
    meta: dict
    body: str
    passages: tuple[Passage, ...]


def read(path: Path, language: str, name: str) -> Document:
    """Raises Problems if the file is not plain text, its front matter not YAML, or a code fence left open."""
    source = snippets.read(path)
    if line := unclosed(source):
        raise Problems([Problem(path, line, "a code fence that is never closed", "end it with ```")])
    match = re.match(r"---\n(.*?\n)?---\n", source, re.DOTALL)
    meta, body = {}, source
    if match:
        meta, body = settings(path, match[1] or ""), source[match.end() :]
    return Document(path, language, name, source, meta, body, tuple(split(body, source.count("\n") - body.count("\n"))))


def settings(path: Path, text: str) -> dict:
    try:
        found = yaml.safe_load(text) or {}
    except yaml.YAMLError as error:
        line = error.problem_mark.line + 2 if getattr(error, "problem_mark", None) else 1
        raise Problems([Problem(path, line, "the front matter is not YAML", "quote the value")]) from error
    if not isinstance(found, dict):
        raise Problems([Problem(path, 1, "the front matter is no list of settings", "write lines such as title: …")])
    return found


def split(body: str, offset: int) -> Iterator[Passage]:
    """The sections of a text; what stands before the first heading with an anchor has the anchor ``""``."""
    anchor, start, lines = "", 1, []
    for number, line, fence in scan(body):
        match = None if fence else HEADING.fullmatch(line)
        if match:
            if anchor or "".join(lines).strip():
                yield Passage(anchor, start + offset, "".join(lines))
            anchor, start, lines = match["anchor"], number, []
        lines.append(line)
    yield Passage(anchor, start + offset, "".join(lines))


def scan(text: str) -> Iterator[tuple[int, str, int]]:
    """Each line with its number, and with the number of the line that opened the code fence it stands in, or 0."""
    mark, opened = "", 0
    for number, line in enumerate(text.splitlines(keepends=True), 1):
        match = FENCE.fullmatch(line.rstrip("\n"))
        if match and not opened:
            mark, opened = match[1], number
            yield number, line, opened
        else:
            yield number, line, opened
            if match and match[1].startswith(mark) and not match[2].strip():
                opened = 0


def unclosed(text: str) -> int:
    """The line of a code fence that is never closed, or 0."""
    *_, (_, _, opened) = scan(text + "\n\n")
    return opened


def load(language: str, docs: Path = DOCS) -> dict[str, Document]:
    """All files of one language by name, sorted. Raises Problems with every file that cannot be read."""
    found, problems = {}, []
    for path in sorted((docs / language).rglob("*.md")):
        name = path.relative_to(docs / language).as_posix()
        try:
            found[name] = read(path, language, name)
        except Problems as error:
            problems += error.problems
    if problems:
        raise Problems(problems)
    return found


def line_of(source: str, text: str) -> int:
    """The first line, counted from 1, that holds the text; 0 if none does."""
    at = source.find(text) if text else -1
    return source[:at].count("\n") + 1 if at >= 0 else 0
