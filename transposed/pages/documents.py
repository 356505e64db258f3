"""Markdown files before they are rendered: front matter, sections, and the lines on which they stand."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import yaml

from transposed.markdown.grammar import FRONT_MATTER, HEADING, scan, unclosed_or_overfull
from transposed.pages import size
from transposed.problems import Problem, Problems
from transposed.programs import snippets
from transposed.project import Project

# The same in C where there is one: a build reads a hundred of them.
LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


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


def read(project: Project, language: str, name: str) -> Document:
    """Raises Problems if the file is no plain text or too large, its front matter no YAML, or a fence left open or with
    more than its name."""
    path = project.folder(language) / name
    source = snippets.read(path)
    if problems := size.check(path, source):
        raise Problems(problems)
    unclosed, overfull = unclosed_or_overfull(source)
    if unclosed:
        raise Problems([Problem(path, unclosed, "a code fence that is never closed", "end it with ```")])
    if overfull:
        what = f"a fence with more than its name, {source.splitlines()[overfull - 1].strip()!r}"
        raise Problems([Problem(path, overfull, what, "write one word after ```, the rest on lines of its own")])
    return parse(path, language, name, source)


def parse(path: Path, language: str, name: str, source: str) -> Document:
    """A document with this text. Raises Problems if its front matter is not YAML."""
    match = FRONT_MATTER.match(source)
    meta, body = {}, source
    if match:
        meta, body = settings(path, match[1] or ""), source[match.end() :]
    passages = tuple(split(body, source.count("\n") - body.count("\n")))
    return Document(path, language, name, source, meta, body, passages)


def settings(path: Path, text: str) -> dict:
    """The settings of a page. Raises Problems if they are not YAML, or say a thing twice."""
    if what := size.settings(text):
        raise Problems([Problem(path, 1, what, "write each setting as one short text")])
    loader = LOADER(text)
    try:
        node = loader.get_single_node()
        found = loader.construct_document(node) if node else {}
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 2 if error.problem_mark else 1
        raise Problems([Problem(path, line, "the front matter is not YAML", "quote the value")]) from error
    except (yaml.YAMLError, ValueError) as error:
        raise Problems([Problem(path, 1, "the front matter is not YAML", "quote the value")]) from error
    finally:
        loader.dispose()
    if not isinstance(found, dict) or not isinstance(node, yaml.MappingNode | None):
        raise Problems([Problem(path, 1, "the front matter is no list of settings", "write lines such as title: …")])
    problems = twice(path, node) if node else []
    records = found.get("source", {})
    if not isinstance(records, dict) or not all(isinstance(value, str) for value in records.values()):
        line = next((key.start_mark.line + 2 for key, _ in node.value if key.value == "source"), 1) if node else 1
        what = "the records under source are no lines anchor: fingerprint"
        problems.append(Problem(path, line, what, "delete source and what stands below it, then type: make translated"))
    if problems:
        raise Problems(problems)
    return found


def twice(path: Path, node: yaml.Node) -> list[Problem]:
    """Settings and records that stand twice, of which YAML takes the last one."""
    if not isinstance(node, yaml.MappingNode):
        return []
    problems, seen = [], set()
    for key, value in node.value:
        if key.value in seen:
            line = key.start_mark.line + 2
            problems.append(Problem(path, line, f"{key.value!r} stands twice in the front matter", "keep one of them"))
        seen.add(key.value)
        problems += twice(path, value)
    return problems


def split(body: str, offset: int) -> Iterator[Passage]:
    """The sections of a text; what stands before the first heading with an anchor has the anchor ``""``."""
    anchor, start = "", 1
    lines: list[str] = []
    for number, line, fence in scan(body):
        match = None if fence else HEADING.fullmatch(line)
        if match:
            if anchor or "".join(lines).strip():
                yield Passage(anchor, start + offset, "".join(lines))
            anchor, start, lines = match["anchor"], number, []
        lines.append(line)
    yield Passage(anchor, start + offset, "".join(lines))


def names(project: Project, language: str) -> list[str]:
    """Of all files of one language, sorted."""
    folder = project.folder(language)
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.md") if path.is_file())


class Documents:
    """The pages of each language, read once; a page with the text that it had ``before`` is not taken apart again."""

    def __init__(self, project: Project, before: "Documents | None" = None) -> None:
        self.project = project
        self.found: dict[str, dict[str, Document]] = {}
        self.before = before.found if before else {}

    def __call__(self, language: str) -> dict[str, Document]:
        """Raises as ``load`` does, each time."""
        if language not in self.found:
            self.found[language] = load(self.project, language, self.before.get(language))
        return self.found[language]


def load(project: Project, language: str, before: Mapping[str, Document] | None = None) -> dict[str, Document]:
    """All files of one language by name, sorted. Raises Problems with every file that cannot be read.

    ``before`` are pages as they were read earlier; one that has the same text still is taken as it is.
    """
    found, problems = {}, []
    for name in names(project, language):
        try:
            known = before.get(name) if before else None
            same = known and snippets.read(known.path) == known.source
            found[name] = known if known and same else read(project, language, name)
        except Problems as error:
            problems += error.problems
    if problems:
        raise Problems(problems)
    return found
