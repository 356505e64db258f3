"""Numbers above ten in words: a false one would hide from the rules for digits, so it has a source as a number has."""

import re
from collections.abc import Iterator

from transposed.checks.wording import Words
from transposed.markdown.grammar import line_of
from transposed.pages.literals import occurs
from transposed.pages.rendered import Page, Section, place, target
from transposed.problems import Problem

# In code a number may be grouped: 1_000_000.
GROUPED = re.compile(r"(?<=\d)_(?=\d)")


def check(page: Page, words: Words, english: Words) -> list[Problem]:
    """``words`` are those of the page's language, ``english`` those of the labels that programs print."""
    known = words.numerals
    said = [(one, value, line, section) for text, line, section in texts(page) for one, value in known.found(text)]
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
