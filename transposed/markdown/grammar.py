"""Every pattern of our Markdown, in one place: what a page may say that plain Markdown does not know.

``tests/pages/grammar.md`` holds one of each.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from urllib.parse import unquote

# Between two lines of three dashes at the top of a file: settings in YAML.
FRONT_MATTER = re.compile(r"---\n(.*?\n)?---\n", re.DOTALL)
# ## Why are both right? { #why }
HEADING = re.compile(r"#{1,6} .*\{ #(?P<anchor>[^\s}]+) \}\s*")
# The form that an anchor has to have.
ANCHOR = re.compile(r"[a-z][a-z0-9-]*")
FENCE = re.compile(r"\s*(`{3,}|~{3,})(.*)")

# [A sentence](claim:layers/weight_shape_torch#bias): a link to what proves it.
SCHEME = "claim:"
# In the place of a label: the frameworks that the sentence leaves out.
BUT = "but"
CLAIM = re.compile(r"\[(?:[^\[\]`]|`[^`]*`)*\]\(claim:(?:(?!\]\(claim:)[^)\n])*\)")

# The fence `cell`: the place of one cell of a lab.
CELL = re.compile(r"^``` cell\n(?P<id>[^\s#]+)#(?P<cell>\S+)\n```\n", re.MULTILINE)
# Right under a cell: what it draws, with the text alternative in the page's language.
PLOT = re.compile(r"\s*!\[(?P<alt>[^\]]*)\]\((?P<file>[^)]*\.svg)\)(?:\{[^}]*\})?\n")


@dataclass(frozen=True)
class Citation:
    """What follows ``claim:``, such as ``layers/weight_shape#size=6&bias&but=haiku``.

    ``name`` is a claim or one program of it, ``lines`` the printed lines that the sentence speaks of, each with the
    value that it must have if the link says one, ``but`` the frameworks of the claim that the sentence leaves out.
    """

    name: str
    lines: tuple[tuple[str, str | None], ...] = ()
    but: tuple[str, ...] = ()

    @classmethod
    @cache
    def parse(cls, target: str) -> "Citation":
        name, _, fragment = unquote(target.removeprefix(SCHEME)).partition("#")
        lines: list[tuple[str, str | None]] = []
        but: list[str] = []
        for part in filter(None, fragment.split("&")):
            label, sign, value = part.partition("=")
            if label == BUT:
                but += filter(None, value.split(","))
            else:
                lines.append((label, value if sign else None))
        return cls(name, tuple(lines), tuple(but))

    @cached_property
    def labels(self) -> tuple[str, ...]:
        return tuple(label for label, _ in self.lines)

    @property
    def values(self) -> tuple[tuple[str, str], ...]:
        """Label and value of each line whose value the link says."""
        return tuple((label, value) for label, value in self.lines if value is not None)

    def __str__(self) -> str:
        return self.written

    @cached_property
    def written(self) -> str:
        parts = [label if value is None else f"{label}={value}" for label, value in self.lines]
        parts += [f"{BUT}={','.join(self.but)}"] if self.but else []
        return "#".join(filter(None, (SCHEME + self.name, "&".join(parts))))


def scan(text: str) -> Iterator[tuple[int, str, int]]:
    """Each line with its number, and with the number of the line that opened the code fence it stands in, or 0."""
    mark, opened = "", 0
    for number, line in enumerate(text.splitlines(keepends=True), 1):
        match = FENCE.fullmatch(line.rstrip("\n")) if "```" in line or "~~~" in line else None
        if match and not opened:
            mark, opened = match[1], number
            yield number, line, opened
        else:
            yield number, line, opened
            if match and match[1].startswith(mark) and not match[2].strip():
                opened = 0


def unclosed_or_overfull(text: str) -> tuple[int, int]:
    """The line of a code fence that is never closed, and the first that opens one with more words than one; or 0.

    Markdown takes the second for no fence, and what stands in it for text.
    """
    opened = overfull = 0
    for number, line, opened in scan(text + "\n\n"):
        if number == opened and not overfull and (match := FENCE.match(line)) and len(match[2].split()) > 1:
            overfull = number
    return opened, overfull


def line_of(source: str, text: str) -> int:
    """The first line, counted from 1, that holds the text; 0 if none does."""
    at = source.find(text) if text else -1
    return source[:at].count("\n") + 1 if at >= 0 else 0
