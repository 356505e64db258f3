"""Numbers above ten in words: a false one would hide from the rules for digits, so it has a source as a number has.

The words are in ``docs/words``: patterns under ``large``, those up to ten under ``numbers``, and under ``vague`` what
looks like a number and is none: hundreds of them, half a dozen.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from transposed.checks.wording import Words
from transposed.markdown.grammar import line_of
from transposed.pages.literals import occurs
from transposed.pages.rendered import Page, Section, place, target
from transposed.problems import Problem

# In code a number may be grouped: 1_000_000.
GROUPED = re.compile(r"(?<=\d)_(?=\d)")


@dataclass(frozen=True)
class Numerals:
    """The number words of a language. ``spaced`` tells whether it writes spaces between words."""

    large: dict[str, int]
    small: dict[str, int]
    vague: str
    spaced: bool

    @classmethod
    def of(cls, words: Words) -> "Numerals":
        own = words.content
        small = {word: value for word, value in words.numbers.items() if value <= 10 and not word.isdigit()}
        return cls(own.get("large", {}), small, "|".join(own.get("vague", ["(?!)"])), bool(own.get("spaced", True)))

    @cached_property
    def single(self) -> re.Pattern:
        forms = [*self.large, *sorted(map(re.escape, self.small), key=len, reverse=True)]
        edge = r"\b" if self.spaced else ""
        return re.compile(rf"{edge}(?:{'|'.join(forms)}){edge}", re.IGNORECASE)

    @cached_property
    def several(self) -> re.Pattern:
        join = "(?:-|[ \u00a0](?:and )?)" if self.spaced else ""
        one = self.single.pattern
        return re.compile(f"(?P<vague>{self.vague})|{one}(?:{join}{one})*", re.IGNORECASE)

    def found(self, text: str) -> Iterator[tuple[str, int]]:
        """Words and value of every number above ten in a text."""
        for match in self.several.finditer(text):
            if not match["vague"] and (value := self.value(match[0])) > 10:
                yield match[0], value

    def value(self, said: str) -> int:
        """A hundred and more multiply what stands before them, in Chinese ten does as well; the others are added."""
        total = part = ones = 0
        for match in self.single.finditer(said):
            word = self.one(match[0].lower())
            if word >= 1000:
                total += (part + ones or 1) * word
                part = ones = 0
            elif word == 100 or (word == 10 and not self.spaced):
                part += (ones or 1) * word
                ones = 0
            else:
                ones += word
        return total + part + ones

    def one(self, word: str) -> int:
        if word in self.small:
            return self.small[word]
        return next(value for form, value in self.large.items() if re.fullmatch(form, word))


def check(page: Page, words: Words, english: Words) -> list[Problem]:
    """``words`` are those of the page's language, ``english`` those of the labels that programs print."""
    known = Numerals.of(words)
    said = [(one, value, line, section) for text, line, section in texts(page) for one, value in known.found(text)]
    if not said:
        return []
    code = [GROUPED.sub("", page.programs.executed(name)) for name in page.includes | page.cites]
    labels = {value for one in code for _, value in Numerals.of(english).found(one)}
    problems = []
    for one, value, line, section in said:
        if value not in labels and not any(occurs(str(value), text) >= 0 for text in code):
            what = f"the number {one!r} ({value}) is in no program that the page shows or cites"
            do = "correct it, or write it in digits in a claim sentence"
            problems.append(Problem(page.path, line or place(section, one), what, do))
    return problems


def texts(page: Page) -> Iterator[tuple[str, int, Section]]:
    """Every text of a page; its line, or 0 if it is to be sought in the section."""
    first = page.sections[0]
    for key in ("title", "description"):
        yield str(page.document.meta.get(key, "")), line_of(page.source, f"\n{key}:") + 1, first
    for image in page.tree.iter("img"):
        yield image.get("alt", ""), line_of(page.source, target(image)), first
    for section in page.sections:
        for text in section.texts:
            yield text.text, 0, section
