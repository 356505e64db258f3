"""Numbers in words: a false one would hide from the rules for digits, so it has a source as a number has.

In a claim sentence from three on, as digits there; elsewhere above ten. One and two are grammar as often as numbers.
"""

import re
from collections.abc import Iterator

from transposed.checks.wording import Words
from transposed.markdown.grammar import line_of
from transposed.pages.citations import proving
from transposed.pages.literals import occurs
from transposed.pages.rendered import Page, Section, place, target
from transposed.pages.texts import inside
from transposed.problems import Problem
from transposed.programs.frameworks import FRAMEWORKS

# In code a number may be grouped: 1_000_000.
GROUPED = re.compile(r"(?<=\d)_(?=\d)")

# From two letters of the small ones, or three of any; up to ten they are like other small numbers.
ROMAN = re.compile(
    r"(?<![\w-])(?=[XVI]{2}|[MDCLXVI]{3})M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})(?![\w-])",
    re.ASCII,
)
LETTERS = {"M": 1000, "D": 500, "C": 100, "L": 50, "X": 10, "V": 5, "I": 1}
# Names that could be numbers.
NAMES = {framework.title for framework in FRAMEWORKS.values()}
# Also beside letters, or as a float: (8x5 and 2x5), 4.0.
SIZE = re.compile(r"(?<![\d.])(?:10|[3-9])(?![\d]|\.\d*[1-9])")


def check(page: Page, words: Words, english: Words) -> list[Problem]:
    """``words`` are those of the page's language, ``english`` those of the labels that programs print."""
    return anywhere(page, words, english) + claimed(page, words, english)


def claimed(page: Page, words: Words, english: Words) -> list[Problem]:
    """Numbers from three to ten in claim sentences; those that count frameworks are told by another rule."""
    problems = []
    for section in page.sections:
        for sentence in section.sentences:
            text = words.counted.sub("", inside(sentence.element))
            small = [(one, value) for one, value in words.numerals.found(text, 2) if value <= 10]
            proofs = proving(page.programs, sentence.citation) if small else []
            code = "\n".join(page.programs.executed(proof.id) for proof in proofs)
            sizes = set(SIZE.findall(code)) | {str(value) for _, value in english.numerals.found(code, 2)}
            for one, value in small if proofs else ():
                if str(value) not in sizes:
                    what = f"the number {one!r} ({value}) is not in the program behind claim:{sentence.citation.name}"
                    do = "correct it, print it in the program, or say it outside the claim"
                    problems.append(page.problem(section, f"{sentence.citation})", what, do))
    return problems


def anywhere(page: Page, words: Words, english: Words) -> list[Problem]:
    known = words.numerals
    said = [
        (one, value, line, section)
        for text, line, section in texts(page)
        for one, value in (*known.found(text), *roman(text))
    ]
    if not said:
        return []
    code = [GROUPED.sub("", page.programs.executed(name)) for name in page.includes | page.cites]
    labels = {value for one in code for _, value in english.numerals.found(one)}
    problems = []
    for one, value, line, section in said:
        if value not in labels and not any(occurs(str(value), text) >= 0 for text in code):
            what = f"the number {one!r} ({value}) is in no program that the page shows or cites"
            do = "correct it, or write it in digits in a claim sentence"
            problems.append(Problem(page.path, line or place(section, one), what, do))
    return problems


def roman(text: str) -> Iterator[tuple[str, int]]:
    for match in ROMAN.finditer(text):
        sizes = [LETTERS[letter] for letter in match[0]]
        value = sum(-one if one < after else one for one, after in zip(sizes, [*sizes[1:], 0], strict=True))
        if value > 10 and match[0] not in NAMES:
            yield match[0], value


def texts(page: Page) -> Iterator[tuple[str, int, Section]]:
    """Every text of a page; its line, or 0 if it is to be sought in the section."""
    if not page.sections:
        return
    first = page.sections[0]
    for key in ("title", "description"):
        yield str(page.document.meta.get(key, "")), line_of(page.source, f"\n{key}:") + 1, first
    for image in page.tree.iter("img"):
        yield image.get("alt", ""), line_of(page.source, target(image)), first
    for section in page.sections:
        for text in section.texts:
            yield text.text, 0, section
