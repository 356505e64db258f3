"""What a reader could check in a text: code spans, formulas, numbers and other values."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import ROUND_HALF_EVEN, ROUND_HALF_UP, Decimal
from functools import cache

from lxml.html import HtmlElement

from transposed.pages.values import PLAIN, values

# A number in a line that a program printed.
PRINTED = re.compile(rf"(?<![A-Za-z0-9_.])-?{PLAIN}(?![A-Za-z0-9_]|\.\d)", re.ASCII)

# A shape is a value whether its sizes are numbers, names or none: (2, 3), (out, in), ().
SHAPE = re.compile(r"\([^()]*\)")
VALUE = re.compile(rf"\d|^(True|False|None|{SHAPE.pattern}|[()]+)$")
NAME = re.compile(r"(?<![A-Za-z_])(?!(?:True|False|None|inf|nan|e)\b)[A-Za-z_]{2,}")

# What operators are made of: "*" does not occur in "**".
OPERATOR = r"[-+*/%@<>=&|^~!]"

# Where no prose stands: shown code, what is made from captured output and recorded runs, marks and anchors.
NOT_PROSE = {"pre", "script", "style"}
NOT_PROSE_CLASSES = {"proof", "headerlink", "compare", "versions"}


@dataclass(frozen=True)
class Literal:
    """``kind`` is code, formula, or that of a value in plain text; ``claim`` the claim in whose sentence it stands, if
    in any."""

    kind: str
    text: str
    claim: str | None = None


def literals(elements: Iterable[HtmlElement]) -> list[Literal]:
    """In reading order. A formula is its TeX, with white space made single."""
    found: list[Literal] = []
    for element in elements:
        walk(element, None, found)
    return found


def walk(element: HtmlElement, claim: str | None, found: list[Literal]) -> None:
    if not isinstance(element.tag, str) or element.tag in NOT_PROSE:
        return
    if NOT_PROSE_CLASSES & set(element.get("class", "").split()):
        return
    claim = element.get("data-claim", claim)
    if element.tag == "code":
        found.append(Literal("code", " ".join(element.text_content().split()), claim))
    elif element.tag == "math":
        tex = element.xpath("string(.//annotation)")
        found.append(Literal("formula", " ".join(tex.split()), claim))
    else:
        found += plain(element.text, claim)
        for child in element:
            walk(child, claim, found)
            found += plain(child.tail, claim)


def plain(text: str | None, claim: str | None = None) -> list[Literal]:
    """The values of a text without markup."""
    return [Literal(kind, value, claim) for kind, value in values(text or "")]


def is_value(text: str) -> bool:
    """Whether a code span or number is a value and not a name in quoted code."""
    quoted = NAME.search(text) and not text.startswith("(")
    return VALUE.search(text) is not None and not quoted


def occurs(literal: str, text: str, start: int = 0) -> int:
    """Where the literal stands in the text from ``start`` on; -1 if nowhere.

    A part of a longer name or number does not count, white space is single.
    """
    # Most are not there at all, and to make a pattern takes long.
    if not all(word in text for word in literal.split()):
        return -1
    match = pattern(literal).search(text, start)
    return match.start() if match else -1


def has(literal: Literal, text: str, start: int = 0) -> int:
    found = occurs(literal.text, text, start)
    return rounds(literal.text, text, start) if found < 0 and literal.kind == "number" else found


def rounds(number: str, text: str, start: int = 0) -> int:
    """Where a number stands in the text from ``start`` on: as it is, rounded to fewer digits, or as a share of one.

    -1 if nowhere: 0.71 and 71% for a printed 0.7071, never 0.72.
    """
    wanted = Decimal(number.removesuffix("%"))
    for match in PRINTED.finditer(text, start):
        printed = Decimal(match[0]) * (100 if number.endswith("%") else 1)
        if wanted in roundings(printed, wanted):
            return match.start()
    return -1


def roundings(printed: Decimal, wanted: Decimal) -> set[Decimal]:
    """The printed number with as many decimals as the other one, if that has fewer, and is not in whole tens."""
    decimals, own = exponent(wanted), exponent(printed)
    if not own <= decimals <= 0:
        return set()
    # A half may go up, or to the even digit as Python rounds it.
    return {printed.quantize(Decimal(1).scaleb(decimals), way) for way in (ROUND_HALF_UP, ROUND_HALF_EVEN)}


def exponent(number: Decimal) -> int:
    return int(number.as_tuple().exponent)


@cache
def pattern(literal: str) -> re.Pattern:
    if re.fullmatch(OPERATOR + "+", literal):
        return re.compile(f"(?<!{OPERATOR}){re.escape(literal)}(?!{OPERATOR})")
    # A name may be the end of a dotted one, a number may not.
    before = r"(?<![\w.])" if re.match(r"[\d.]", literal) else r"(?<!\w)" if re.match(r"\w", literal) else ""
    after = r"(?!\w|\.\d)" if re.search(r"\w$", literal) else ""
    return re.compile(before + r"\s+".join(map(re.escape, literal.split())) + after)
