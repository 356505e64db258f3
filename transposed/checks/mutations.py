"""Wrong copies of the real pages and snippets, which the checks and the tests must refuse."""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from transposed.checks import flips, form, freshness, parity, provenance
from transposed.pages import documents, rendered
from transposed.pages.documents import Document
from transposed.pages.literals import NUMBER, YEAR
from transposed.pages.rendered import Page
from transposed.programs.snippets import OUTPUT, Snippet
from transposed.project import SOURCE

# In a line of prose: code, formulas, then what holds no literal (addresses, attributes, list marks), then numbers.
TOKEN = re.compile(
    r"`(?P<code>[^`]+)`|\$\$?(?P<formula>[^$]+)\$\$?|\]\([^)]*\)|\{ [^}]*\}|^ *\d+\. |(?P<number>"
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


def mutations(document: Document) -> Iterator[Mutation]:
    """Every literal in the prose of a page, with every small wrong change to it."""
    start = len(document.source) - len(document.body)
    prose = "".join(" " * len(line) if fence else line for _, line, fence in documents.scan(document.body))
    for match in TOKEN.finditer(prose):
        kind = match.lastgroup
        if kind is None or (kind == "number" and YEAR.fullmatch(match[kind])):
            continue
        old = match[kind]
        for new in flips.flipped_formula(old) if kind == "formula" else flips.flips(old):
            yield Mutation(kind, start + match.start(kind), old, new)


def reparsed(document: Document, source: str) -> Document:
    body = source[len(source) - len(document.body) - (len(source) - len(document.source)) :]
    offset = source.count("\n") - body.count("\n")
    return replace(document, source=source, body=body, passages=tuple(documents.split(body, offset)))


@cache
def kept(document: Document) -> Page:
    return rendered.render(document)


def refused(page: Page) -> bool:
    return bool(form.check(page) or provenance.check(page))


def differ(source: Page, page: Page) -> bool:
    return bool(parity.check(source, page, freshness.fresh(source.document, page.document)))


def survives_in_one(versions: dict[str, Document], language: str, mutation: Mutation) -> bool:
    """Whether the checks let it pass. A change of the English text makes its translations stale, not different."""
    page = rendered.render(reparsed(versions[language], mutation.applied(versions[language].source)))
    return not refused(page) and (language == SOURCE or not differ(kept(versions[SOURCE]), page))


def survives_in_all(versions: dict[str, Document], mutation: Mutation) -> bool:
    """The same literal of the same section changed in every language, and the translations marked as up to date."""
    english = reparsed(versions[SOURCE], mutation.applied(versions[SOURCE].source))
    source = rendered.render(english)
    if refused(source):
        return False
    place = twin(versions[SOURCE], mutation)
    for language in versions.keys() - {SOURCE}:
        own = versions[language]
        same = [found for found in mutations(own) if found.new == mutation.new and twin(own, found) == place]
        wrong = reparsed(own, same[0].applied(own.source)) if same else own
        record = {one.anchor: freshness.fingerprint(english, one, language) for one in english.passages}
        page = rendered.render(replace(wrong, meta={**wrong.meta, "source": record}))
        if refused(page) or differ(source, page):
            return False
    return True


def twin(document: Document, mutation: Mutation) -> tuple[str, str, int]:
    """Where a literal stands, in a way that is the same in every language: section, text, count."""
    line = document.source[: mutation.start].count("\n") + 1
    passage = [passage for passage in document.passages if passage.line <= line][-1]
    before = "".join(document.source.splitlines(keepends=True)[passage.line - 1 :])
    offset = mutation.start - (len(document.source) - len(before))
    return passage.anchor, mutation.old, before[:offset].count(mutation.old)


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
    tree = ast.parse(snippet.source)
    lines = snippet.source.splitlines(keepends=True)
    for node in ast.walk(tree):
        if isinstance(node, ast.Assert):
            test = ast.get_source_segment(snippet.source, node.test)
            indent = " " * node.col_offset
            inverted = f"{indent}assert not ({test})\n"
            yield "".join([*lines[: node.lineno - 1], inverted, *lines[node.end_lineno :]])
