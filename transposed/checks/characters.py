"""Characters that a reader cannot see, cannot type, or takes for another one; written as entities, too."""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from html import unescape

from transposed.markdown.grammar import line_of
from transposed.pages.rendered import Page
from transposed.problems import Problem

# Letters of the three languages, of the names of people, and the sign of a transposed matrix.
LETTERS = re.compile("[A-Za-z\u00c0-\u024f\u0401\u0410-\u044f\u0451\u3007\u3400-\u9fff\u1d40]")
HAN = re.compile("[\u3400-\u9fff]")
# In names, and missing in the standard of 1980 that tells simplified characters from traditional ones.
NAMES = {"\u6607"}
# An accent that tells two Russian words apart.
ACCENT = "\u0301"
SIGNS = set("\u2713\u00b0\u00a9\u00ae\u2122")
SPACES = {" ", "\u00a0", "\u202f", "\n"}
# Signs of typesetting that programs and search do not know as what they look like.
LIKE = {"\u2212": "-", "\u2010": "-", "\u2011": "-", "\u2044": "/", "\u2215": "/", "\u2217": "*", "\uff05": "%"}
# Letters and marks that show nothing.
BLANKS = {"\u115f", "\u1160", "\u3164", "\uffa0", "\u2800", "\u17b4", "\u17b5", "\u034f"}
# A word of prose in letters of two scripts; a Chinese character may stand beside a Latin one.
MIXED = re.compile("[A-Za-z][\u0301]?[\u0400-\u04ff]|[\u0400-\u04ff][\u0301]?[A-Za-z]")
WORD = "[A-Za-z\u0301\u0400-\u04ff]*"
MIXED_WORD = re.compile(f"(?<![A-Za-z\u0301\u0400-\u04ff]){WORD}(?:{MIXED.pattern}){WORD}")
# A Latin letter between Russian words that looks like a Russian one which is a word: c for с, o for о.
ALONE = re.compile("(?<=[\u0400-\u04ff][ \n])[acko](?=[ \n][\u0400-\u04ff])")
ENTITY = re.compile(r"&(?:#\d+|#[xX][0-9a-fA-F]+|[A-Za-z][A-Za-z0-9]*);")


def check(page: Page) -> list[Problem]:
    found = [
        Problem(page.path, line, *fault)
        for text, line in texts(page)
        for character in dict.fromkeys(text)
        if not character.isascii() or character < " "
        if (fault := wrong(character))
        for line in [line or place(page, character)]
    ]
    return found + words(page) + spans(page)


def texts(page: Page) -> Iterator[tuple[str, int]]:
    """The file, line by line where it matters, and what only rendering shows: entities, escapes of YAML."""
    odd = {
        character for character in set(page.source) if (not character.isascii() or character < " ") and wrong(character)
    }
    if odd:
        for number, line in enumerate(page.source.split("\n"), 1):
            if not odd.isdisjoint(line):
                yield line, number
    shown = "".join(page.tree.itertext()) + "".join(page.tree.xpath(".//@alt")) if ENTITY.search(page.source) else ""
    rest = set(shown).union(*(str(value) for value in page.document.meta.values())) - set(page.source)
    yield "".join(sorted(rest)), 0


def place(page: Page, character: str) -> int:
    """The line of the entity that stands for a character, or of the front matter."""
    for number, line in enumerate(page.source.split("\n"), 1):
        if any(unescape(match[0]) == character for match in ENTITY.finditer(line)):
            return number
    return 1


@cache
def wrong(character: str) -> tuple[str, str] | None:
    """What is wrong with a character, and what to do; None if it may stand on a page."""
    if HAN.match(character) and not simplified(character):
        return f"the character {character!r} is none of simplified Chinese", "type the simplified one"
    category = unicodedata.category(character)
    name = unicodedata.name(character, f"U+{ord(character):04X}")
    if character in SPACES or character in SIGNS or character == ACCENT or LETTERS.match(character):
        return None
    if character in LIKE:
        return f"the sign {character!r} ({name})", f"type {LIKE[character]}"
    if category[0] in "CZ" or character in BLANKS:
        return f"an invisible character ({name})", "delete it"
    if category == "Nd":
        return f"the digit {character!r} is not ASCII", "type 0 to 9"
    if category[0] == "N":
        return f"the number {character!r} ({name})", "type it in digits, an exponent as a formula: $x^2$"
    if category[0] == "L":
        return f"the letter {character!r} ({name}) is of none of the languages", "type it anew"
    if category[0] == "M" or category in ("So", "Sk"):
        return f"the character {character!r} ({name})", "say it in words"
    return None


def simplified(character: str) -> bool:
    try:
        return bool(character.encode("gb2312"))
    except UnicodeEncodeError:
        return character in NAMES


def words(page: Page) -> list[Problem]:
    """Words in letters of two scripts, which look like one."""
    found = []
    first = page.sections[:1]
    titles = [(str(page.document.meta.get(key, "")), one) for key in ("title", "description") for one in first]
    own = [(text.text, section) for section in page.sections for text in section.texts]
    for text, section in own + titles:
        for match in MIXED_WORD.finditer(text) if not text.isascii() else ():
            strange = [letter for letter in match[0] if letter.isascii() != match[0][0].isascii()]
            what = f"{strange[0]!r} ({unicodedata.name(strange[0])}) in the word {match[0]!r}"
            line = line_of(page.source, match[0]) or section.line
            found.append(Problem(page.path, line, what, "type the word in one alphabet, a hyphen before another"))
        for match in ALONE.finditer(text) if page.language == "ru" else ():
            around = text[max(0, match.start() - 12) : match.end() + 12].split("\n")[0].strip()
            what = f"a Latin {match[0]!r} that looks like a word, in {around!r}"
            line = line_of(page.source, around) or section.line
            found.append(Problem(page.path, line, what, "type it in Russian, or write a name as code or formula"))
    return found


def spans(page: Page) -> list[Problem]:
    """Letters in code that only look like those of the program."""
    found = []
    for span in page.tree.xpath(".//code[not(ancestor::pre)]"):
        text = span.text_content()
        if foreign := [character for character in text if character.isalpha() and not character.isascii()]:
            what = f"{foreign[0]!r} ({unicodedata.name(foreign[0])}) in the code {text!r}"
            do = "code stays as it is written in the program"
            found.append(Problem(page.path, line_of(page.source, text), what, do))
    return found
