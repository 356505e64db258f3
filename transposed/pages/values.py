"""Values in plain text: numbers, what has a digit and is no name, and shapes that are not written as code."""

import re
from collections.abc import Iterator

# ASCII only: a Chinese character may stand right beside a number. "float32" and "x1" are names, not numbers.
PLAIN = r"\d+(?:\.\d+)?(?:e[-+]?\d+)?"
# As a language groups it: 16,777,216, or with a space that does not break.
GROUPED = r"\d{1,3}(?:,\d{3})+(?![\d,])(?:\.\d+)?|\d{1,3}(?:[\u00a0\u202f]\d{3})+(?!\d)(?:\.\d+)?"
# What stands after a number and makes it a part of something else: 7x, 7×, 2.13.0, 1,5, 10^6, 3万.
GLUED = r"[A-Za-z0-9_\u0400-\u04ff\u767e\u5343\u4e07\u4ebf]|\u00d7(?! ?\d)|[.,^]\d"
NUMBER = re.compile(rf"(?<![A-Za-z0-9_.])(?<!\d[,^])-?(?:{GROUPED}|{PLAIN})(?:[ \u00a0\u202f]?%)?(?!{GLUED})", re.ASCII)
GROUPS = re.compile("[,\u00a0\u202f ]")

# A year, the only number that needs no source. The words around it tell it from 2048 inputs.
CALENDAR = "(?:19[5-9][0-9]|20[0-3][0-9])"
YEAR = re.compile(
    r"(?:(?<=\b[Ii]n )|(?<=\b[Bb]y )|(?<=\b[Ss]ince )|(?<=\b[Uu]ntil )|(?<=\byear ))"
    rf"{CALENDAR}(?!\.*\w| \w+s\b)"
    rf"|(?<![0-9.]){CALENDAR}(?=[ \u00a0]?(?:год|年))"
)
# Every other piece that begins with a digit: 7x, 3GB, 2.13.0, 10^6, 0x1F, 1,5; and a version, v12.
PIECE = "[A-Za-z0-9_^\u00d7\u0400-\u04ff\u767e\u5343\u4e07\u4ebf]"
TOKEN = re.compile(rf"(?<![A-Za-z0-9_.^\u0400-\u04ff])(?:\.|[vV]\.?)?[0-9](?:{PIECE}|[.,](?=[0-9]))*")
# Words, not values: 2D, the tenth of something; and a small number of the imaginary unit, 2j.
WORD = re.compile(r"(?:\d|10)(?:[Dj]|st|nd|rd|th)")

PERCENT = re.compile("(?<=[0-9])[ \u00a0](?:per ?cent|процент\\w*)")

# A size, or a name that only an axis has.
AXIS = (
    r"(?:-?[0-9]+(?:\.[0-9]+)?|None|[A-Za-z]|(?:n_|fan_)?(?:in|out)(?:_(?:features|channels|dim|size))?|(?:in|out)puts?"
    r"|(?:n_)?features|units|batch(?:_size)?|seq(?:_len)?|hidden|channels?|rows?|columns?|height|width|samples)"
)
COMMA = "[ ]{0,2}[,\uff0c][ ]{0,2}"
# Within brackets and with a comma, or with a sign between them: (2, 3), (in, out), 2 × 3, in × out.
SHAPE = re.compile(
    rf"[(\uff08][ ]?{AXIS}{COMMA}(?:{AXIS}(?:{COMMA}{AXIS})*)?[ ]?[,\uff0c]?[ ]?[)\uff09]"
    r"|(?<![\w.])(?:[0-9]+|in|out)(?:(?:[ ]?[\u00d7x\u0445][ ]?|[ -]by[ -])(?:[0-9]+|in|out))+(?!\.*\w)"
)
# What a text without a value lacks.
SIGNS = re.compile("[0-9(\uff08\u00d7]| by ")
TYPED = str.maketrans({"\uff08": "(", "\uff09": ")", "\uff0c": ","})


def values(text: str) -> Iterator[tuple[str, str]]:
    """Kind and value, the shapes first: ``shape``, ``number`` without what groups its digits, ``quantity``.

    A share keeps its percent sign.
    """
    if not SIGNS.search(text):
        return
    for one in shapes(text):
        yield "shape", one
    text = PERCENT.sub("%", YEAR.sub(" ", SHAPE.sub(" ", text)))
    for match in NUMBER.finditer(text):
        yield "number", GROUPS.sub("", match[0])
    for match in TOKEN.finditer(NUMBER.sub(" ", text)):
        if not WORD.fullmatch(match[0]):
            yield "quantity", match[0]


def shapes(text: str) -> list[str]:
    return [shape(match[0]) for match in SHAPE.finditer(text)] if SIGNS.search(text) else []


def shape(text: str) -> str:
    """As a program prints it: (2, 3)."""
    inner = text.translate(TYPED).strip("() ")
    if "," not in inner:
        return text
    parts = [part.strip() for part in inner.split(",")]
    return f"({', '.join(parts)})" if parts[-1] else f"({', '.join(parts[:-1])},)"
