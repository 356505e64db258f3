"""Number words of a language, as ``docs/words`` has them.

Patterns stand under ``large``, the words up to ten under ``numbers``, and under ``vague`` what looks like a number and
is none: hundreds of them, half a dozen.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any


@dataclass(frozen=True)
class Numerals:
    """The number words of a language. ``spaced`` tells whether it writes spaces between words."""

    large: dict[str, int]
    small: dict[str, int]
    vague: str
    spaced: bool

    @classmethod
    def of(cls, content: Mapping[str, Any]) -> "Numerals":
        small = {word: value for word, value in content["numbers"].items() if value <= 10 and not word.isdigit()}
        vague = "|".join(content.get("vague", ["(?!)"]))
        return cls(content.get("large", {}), small, vague, content.get("spaced", True))

    @cached_property
    def single(self) -> re.Pattern:
        forms = [*self.large, *sorted(map(re.escape, self.small), key=len, reverse=True)]
        edge = r"\b" if self.spaced else ""
        return re.compile(rf"{edge}(?:{'|'.join(forms)}){edge}", re.IGNORECASE)

    @cached_property
    def several(self) -> re.Pattern:
        join = "(?:-|[ \u00a0](?:and )?)?" if self.spaced else ""
        return re.compile(f"(?P<vague>{self.vague})|(?:{self.single.pattern}{join})+", re.IGNORECASE)

    def found(self, text: str, above: int = 10) -> Iterator[tuple[str, int]]:
        """Words and value of every number above ten, or another one, in a text."""
        for match in self.several.finditer(text) if self.large else ():
            if not match["vague"] and (value := self.value(match[0])) > above:
                yield match[0].rstrip(" -\u00a0"), value

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
