"""Wrong copies of pages and snippets, which the checks and the tests must refuse."""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Protocol

from transposed.checks import flips, form, freshness, parity, provenance
from transposed.checks.parity import Facts
from transposed.checks.provenance import LETTER, SMALL, Sources
from transposed.markdown.context import Context
from transposed.markdown.grammar import CLAIM, scan
from transposed.pages import documents
from transposed.pages.documents import Document
from transposed.pages.rendered import Page, Renderer
from transposed.pages.values import NUMBER, YEAR
from transposed.programs.catalogue import Programs
from transposed.programs.snippets import OUTPUT, Snippet
from transposed.project import LANGUAGES, SOURCE, Project

# In a line of prose: code, formulas, then what holds no literal (addresses, attributes, list marks), then numbers.
TOKEN = re.compile(
    r"`(?P<code>[^`]+)`|\$\$?(?P<formula>[^$]+)\$\$?|\]\((?:(?!\]\()[^)\n])*\)|\{ [^{}\n]*\}|^ *\d+\. |(?P<number>"
    + NUMBER.pattern
    + ")",
    re.ASCII | re.MULTILINE,
)


@dataclass(frozen=True)
class Mutation:
    """One literal of one page, at ``start`` of the file's text, and the wrong one to put there."""

    kind: str
    start: int
    old: str
    new: str

    def applied(self, source: str) -> str:
        return source[: self.start] + self.new + source[self.start + len(self.old) :]


class Change(Protocol):
    """Anything that makes a wrong text of a page's, from one place on."""

    @property
    def start(self) -> int: ...

    def applied(self, source: str) -> str: ...


def mutations(document: Document) -> Iterator[Mutation]:
    """Every literal in the prose of a page that must have a source, with every small wrong change to it.

    Outside claims whole numbers up to ten and lone letters need none (provenance.py), so they are not tried there.
    """
    start = len(document.source) - len(document.body)
    text = prose(document)
    claims = [match.span() for match in CLAIM.finditer(text)]
    years = {match.start() for match in YEAR.finditer(text)}
    for match in TOKEN.finditer(text):
        kind = match.lastgroup
        if kind is None:
            continue
        old = match[kind]
        if kind == "number" and match.start() in years:
            continue
        wrong = flips.flipped_formula(old) if kind == "formula" else flips.flips(old)
        if not any(first <= match.start() < end for first, end in claims):
            if (kind == "number" and SMALL.fullmatch(old)) or (kind == "formula" and LETTER.fullmatch(old)):
                continue
            wrong = [new for new in wrong if kind != "formula" or not LETTER.fullmatch(new)]
        for new in wrong:
            yield Mutation(kind, start + match.start(kind), old, new)


def prose(document: Document) -> str:
    """The body with its code fences blanked, so that places stay what they are in the file."""
    return "".join(" " * len(line) if fence else line for _, line, fence in scan(document.body))


def line_of(document: Document, mutation: Change) -> int:
    return document.source[: mutation.start].count("\n") + 1


class Mutator:
    """Tries mutations on the pages of a project. ``versions`` below is one page in each language."""

    def __init__(self, project: Project, programs: Programs):
        self.project = project
        self.sources = Sources(project, programs)
        self.renderers = {
            language: Renderer(project, Context.of(project, language, programs)) for language in LANGUAGES
        }

    def versions(self, name: str) -> dict[str, Document]:
        return {
            language: documents.read(self.project, language, name)
            for language in LANGUAGES
            if (self.project.folder(language) / name).is_file()
        }

    def page(self, document: Document) -> Page:
        return self.renderers[document.language].render(document)

    def refused(self, page: Page) -> bool:
        return bool(form.check(page) or provenance.check(page, self.sources))

    def differ(self, source: Page, page: Page) -> bool:
        anchors = freshness.fresh(source.document, page.document)
        return bool(parity.compare(Facts.of(source), Facts.of(page), anchors))

    def survives_in_one(self, versions: dict[str, Document], language: str, mutation: Mutation) -> bool:
        """Whether the checks let it pass. A change of the English text makes its translations stale, not different."""
        page = self.page(changed(versions[language], mutation))
        return not self.refused(page) and (language == SOURCE or not self.differ(self.page(versions[SOURCE]), page))

    def survives_in_all(self, versions: dict[str, Document], mutation: Mutation) -> bool:
        """The same literal of the same section changed in every language, and the translations marked as up to date."""
        english = changed(versions[SOURCE], mutation)
        source = self.page(english)
        if self.refused(source):
            return False
        place = twin(versions[SOURCE], mutation)
        for language in versions.keys() - {SOURCE}:
            own = versions[language]
            same = [found for found in mutations(own) if found.new == mutation.new and twin(own, found) == place]
            wrong = changed(own, same[0]) if same else own
            record = {one.anchor: freshness.fingerprint(english, one, language) for one in english.passages}
            page = self.page(replace(wrong, meta={**wrong.meta, "source": record}))
            if self.refused(page) or self.differ(source, page):
                return False
        return True


def changed(document: Document, mutation: Change) -> Document:
    return documents.parse(document.path, document.language, document.name, mutation.applied(document.source))


def twin(document: Document, mutation: Mutation) -> tuple[str, str, int]:
    """Where a literal stands, in a way that is the same in every language: section, text, count."""
    line = line_of(document, mutation)
    passage = [passage for passage in document.passages if passage.line <= line][-1]
    above = sum(len(text) for text in document.source.splitlines(keepends=True)[: passage.line - 1])
    return passage.anchor, mutation.old, document.source[above : mutation.start].count(mutation.old)


def wrong_outputs(snippet: Snippet) -> Iterator[str]:
    """The snippet with one printed value changed, for each of its values."""
    lines = snippet.source.splitlines(keepends=True)
    for index, line in enumerate(lines):
        if line.lstrip().startswith(OUTPUT):
            _, separator, value = line.rpartition(": ")
            value = value if separator else line.split(OUTPUT, 1)[1]
            for wrong in flips.flips(value.rstrip("\n")):
                yield "".join([*lines[:index], line[: len(line) - len(value)] + wrong + "\n", *lines[index + 1 :]])


def wrong_assertions(snippet: Snippet) -> Iterator[str]:
    """The snippet with one assertion inverted, for each of its assertions."""
    lines = snippet.source.splitlines(keepends=True)
    for node in ast.walk(snippet.tree):
        if isinstance(node, ast.Assert):
            test = ast.get_source_segment(snippet.source, node.test)
            inverted = f"{' ' * node.col_offset}assert not ({test})\n"
            yield "".join([*lines[: node.lineno - 1], inverted, *lines[node.end_lineno :]])
