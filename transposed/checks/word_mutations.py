"""False sentences made by changing words alone: what no literal gives away.

In a claim sentence two code spans change places, the sentence is negated, a word becomes its opposite, a framework
another one, a number word another number. A rule has to notice it, or the record of what was read.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from transposed.checks import reading, wording
from transposed.checks.mutations import Mutator, changed, prose
from transposed.checks.wording import TITLES, Words
from transposed.markdown.grammar import CLAIM
from transposed.pages.documents import Document
from transposed.pages.rendered import Page
from transposed.programs.frameworks import FRAMEWORKS
from transposed.project import SOURCE

# What notices a mutation.
RULE, RECORD = "rules", "the record"
SPAN = re.compile(r"`[^`]+`")
# What one framework is taken for.
OTHER = {"torch": "keras", "tensorflow": "torch", "keras": "torch", "jax": "torch", "flax": "keras", "numpy": "torch"}


@dataclass(frozen=True)
class Mutation:
    """One claim sentence with other words: ``start`` and ``end`` in the file's text."""

    kind: str
    start: int
    end: int
    old: str
    new: str

    def applied(self, source: str) -> str:
        return source[: self.start] + self.new + source[self.end :]


def mutations(document: Document, words: Words) -> Iterator[Mutation]:
    """Every false version of every claim sentence of a page."""
    start = len(document.source) - len(document.body)
    for match in CLAIM.finditer(prose(document)):
        text = match[0][1 : match[0].rindex("](claim:")]
        found = [*swapped(text), *negated(text, words), *opposite(text, words), *renamed(text), *counted(text, words)]
        for kind, new in found:
            if new != text:
                yield Mutation(kind, start + match.start() + 1, start + match.start() + 1 + len(text), text, new)


class Reader:
    """Says what notices a false sentence: a rule, or the record of what was read."""

    def __init__(self, mutator: Mutator):
        self.mutator = mutator
        self.words = {language: wording.words(mutator.project, language) for language in mutator.renderers}
        # Of every page that is tried as it stands, by its text.
        self.pages: dict[tuple[Path, str], Page] = {}

    def mutations(self, document: Document) -> list[Mutation]:
        return list(mutations(document, self.words[document.language]))

    def notices(self, versions: dict[str, Document], language: str, mutation: Mutation) -> str:
        """RULE, RECORD, or nothing if it would pass. ``versions`` is one page in each language."""
        own = self.mutator
        page = own.page(changed(versions[language], mutation))
        if own.refused(page) or wording.check(page, self.words[language]):
            return RULE
        if language != SOURCE and own.differ(self.page(versions[SOURCE]), page):
            return RULE
        # What waits for a reader anyway says nothing of the change.
        waiting = {one.fingerprint for one in reading.unread(own.project, self.page(versions[language]))}
        return RECORD if any(one.fingerprint not in waiting for one in reading.unread(own.project, page)) else ""

    def page(self, document: Document) -> Page:
        key = document.path, document.source
        if key not in self.pages:
            self.pages[key] = self.mutator.page(document)
        return self.pages[key]


def swapped(text: str) -> Iterator[tuple[str, str]]:
    spans = list(SPAN.finditer(text))
    for one, other in pairwise(spans):
        if one[0] != other[0]:
            between = text[one.end() : other.start()]
            yield "code spans swapped", text[: one.start()] + other[0] + between + one[0] + text[other.end() :]


def negated(text: str, words: Words) -> Iterator[tuple[str, str]]:
    for form, negation in words.content["negations"].items():
        new = outside_code(text, re.compile(form, re.IGNORECASE), negation)
        if new != text:
            yield "negated", new
            return
    yield "negated", words.content["not"] + text


def opposite(text: str, words: Words) -> Iterator[tuple[str, str]]:
    own = words.content["opposites"]
    for word, other in (*own.items(), *((other, word) for word, other in own.items())):
        edge = r"\b" if word.isascii() or re.match(r"[\u0400-\u04ff]", word) else ""
        new = outside_code(text, re.compile(f"{edge}{re.escape(word)}{edge}", re.IGNORECASE), other)
        if new != text:
            yield "opposites", new


def renamed(text: str) -> Iterator[tuple[str, str]]:
    for name, title in TITLES.items():
        other = FRAMEWORKS[OTHER.get(name, "torch" if name != "torch" else "keras")].title
        new = outside_code(text, title, other)
        if new != text:
            yield "frameworks", new


def counted(text: str, words: Words) -> Iterator[tuple[str, str]]:
    for match in words.counted.finditer(text):
        number = words.numbers[match["number"].lower()]
        # The next word that is more, or of the greatest any that is less.
        others = (
            word for more in (True, False) for word, n in words.numbers.items() if n != number and (n > number) is more
        )
        other = next(others)
        yield "number words", text[: match.start("number")] + other + text[match.end("number") :]


def outside_code(text: str, form: re.Pattern, new: str) -> str:
    """The text with the first match outside code spans replaced."""
    covered = [(span.start(), span.end()) for span in SPAN.finditer(text)]
    for match in form.finditer(text):
        if not any(start <= match.start() < end for start, end in covered):
            return text[: match.start()] + match.expand(new) + text[match.end() :]
    return text
