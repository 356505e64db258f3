"""A page is in its language: no sentence of another one, and nothing of the English text that was forgotten.

Names, terms and code are Latin in all three. So English is known by its small words, which are no name of anything.
Quoted messages of programs are English everywhere, and a glossary has words of every language.
"""

import re
from collections.abc import Iterator

from transposed.checks.characters import MIXED_WORD
from transposed.markdown.grammar import line_of
from transposed.pages.rendered import Page, Section, place, target
from transposed.pages.texts import OBJECT, Text
from transposed.problems import Problem
from transposed.project import LANGUAGES, SOURCE

# The text of a section that somebody wrote: no code, no formula, no table of printed values.
WORDS = "descendant-or-self::text()[not(ancestor::pre or ancestor::code or ancestor::math or ancestor::table/@role)]"
LETTER = re.compile(r"[^\W\d_]")
OWN = {code: re.compile(f"[{language.letters}]+") for code, language in LANGUAGES.items()}
RUN = re.compile(r"[A-Za-z][A-Za-z'\u2019-]*(?:[ ,\n]+[A-Za-z][A-Za-z'\u2019-]*)*")
# Letters of the longest cell of a glossary.
ENTRY = 60
# Where a sentence or a part of it ends.
PART = re.compile(r"[;:!?]|\.(?!\w)")
# Beside a Chinese character these are as wide as one.
NARROW = re.compile(r"(?<=[\u3400-\u9fff])(?:[,;:!?]|\.(?!\w))|[,;:!?](?=[\u3400-\u9fff])")
WIDE = dict(zip(",;:!?.", "，；：！？。", strict=True))
QUOTED = re.compile("\u00ab[^\u00ab\u00bb]*\u00bb|\u201c[^\u201c\u201d]*\u201d")


def check(page: Page, small: frozenset[str]) -> list[Problem]:
    """``small`` are English words that are no name of anything."""
    left = translated(page)
    lines = {problem.line for problem in left}
    return left + strange(page, [section for section in page.sections if section.line not in lines], small)


def translated(page: Page) -> list[Problem]:
    """A section of a translation that holds prose, and none of it in the page's language."""
    if page.language == SOURCE:
        return []
    found = []
    for section in page.sections:
        prose = " ".join(section.xpath(WORDS))
        letters = len(LETTER.findall(prose))
        own = len(re.findall(f"[{LANGUAGES[page.language].letters}]", prose))
        if letters > 60 and own < letters / 10:
            what = f"section #{section.anchor} is still in English"
            found.append(
                Problem(page.path, section.line, what, "translate it, or remove it: readers get the English one")
            )
    return found


def strange(page: Page, sections: list[Section], small: frozenset[str]) -> list[Problem]:
    """Words of another language, each text said once."""
    found = []
    for text, line in texts(page, sections):
        # A word in letters of two scripts is said with its letter.
        whole = MIXED_WORD.sub(" ", text)
        for other in (code for code in others(page.language) if OWN[code].search(whole)):
            said = OWN[other].findall(whole)[0]
            what = f"{LANGUAGES[other].name} in a page of docs/{page.language}: {said!r}"
            found.append(Problem(page.path, line, what, "say it in the language of the page"))
        if page.language == "zh" and (sign := NARROW.search(text)):
            around = text[max(0, sign.start() - 6) : sign.end() + 6].strip()
            what = f"a narrow {sign[0]!r} in Chinese, {around!r}"
            found.append(Problem(page.path, line, what, f"type {WIDE[sign[0]]}"))
        if page.language != SOURCE and (left := english(text, page.language, small)):
            what = f"English in a page of docs/{page.language}: {left!r}"
            do = "translate it; a message of a program stands in code or in quotation marks"
            found.append(Problem(page.path, line, what, do))
    return found


def others(language: str) -> Iterator[str]:
    """The languages whose letters may not stand in a page; Latin ones may."""
    return (code for code in LANGUAGES if code not in (language, SOURCE))


def texts(page: Page, sections: list[Section]) -> Iterator[tuple[str, int]]:
    """Every text that a reader meets, and its line, 0 if it is to be sought."""
    for key in ("title", "description"):
        yield str(page.document.meta.get(key, "")), line_of(page.source, f"\n{key}:") + 1
    for image in page.tree.iter("img"):
        yield image.get("alt", ""), line_of(page.source, target(image))
    for section in sections:
        for text in section.texts:
            if not listed(text, page.language):
                part = max(text.text.split(OBJECT), key=len).strip().split("\n")[0]
                yield text.text, place(section, part[:40])


def listed(text: Text, language: str) -> bool:
    """Whether it is an entry of a glossary: a cell of a few words, beside cells in the language of the page."""
    if text.tag not in ("td", "th"):
        return False
    row = "".join(text.element.getparent().itertext())
    return len(text.text) < ENTRY and OWN[language].search(row) is not None


def english(text: str, language: str, small: frozenset[str]) -> str:
    """The English words that were left in a text of another language, or nothing."""
    if not RUN.search(text):
        return ""
    for part in PART.split(QUOTED.sub("|", text)):
        least = 2 if OWN[language].search(part) else 1
        for run in RUN.findall(part):
            words = re.split(r"[ ,\n]+", run)
            if len(words) > 1 and sum(word in small for word in map(str.lower, words)) >= least:
                return shortened(run)
    return ""


def shortened(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= 40 else f"{text[:39]}…"
