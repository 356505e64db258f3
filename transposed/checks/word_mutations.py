"""False sentences made by changing words alone: what no literal gives away.

In a claim sentence two code spans change places, the sentence is negated, a word becomes its opposite, a framework
another one, a number word another number. A rule has to notice it, or the record of what was read.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from transposed.checks.wording import TITLES, Words
from transposed.markdown.grammar import CLAIM
from transposed.pages.documents import Document
from transposed.programs.frameworks import FRAMEWORKS

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
    for match in CLAIM.finditer(document.body):
        text = match[0][1 : match[0].rindex("](claim:")]
        found = [*swapped(text), *negated(text, words), *opposite(text, words), *renamed(text), *counted(text, words)]
        for kind, new in found:
            if new != text:
                yield Mutation(kind, start + match.start() + 1, start + match.start() + 1 + len(text), text, new)


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
        other = next(word for word, value in words.numbers.items() if value == number + 1 or value > number)
        yield "number words", text[: match.start("number")] + other + text[match.end("number") :]


def outside_code(text: str, form: re.Pattern, new: str) -> str:
    """The text with the first match outside code spans replaced."""
    covered = [(span.start(), span.end()) for span in SPAN.finditer(text)]
    for match in form.finditer(text):
        if not any(start <= match.start() < end for start, end in covered):
            return text[: match.start()] + match.expand(new) + text[match.end() :]
    return text
