"""A page has one subject and can be read in one sitting: a limit on its running text, outside folds and programs."""

import re

from lxml import html

from transposed.pages.rendered import Page
from transposed.problems import Problem

# Words, or Chinese characters without punctuation.
WORDS, HAN = 900, 1400
HAN_CHARACTER = re.compile("[\u3400-\u4dbf\u4e00-\u9fff]")
# A word has a letter or a digit in it; a dash between spaces is none.
WORD = re.compile(r"(?<!\S)[^\w\s]*+\w\S*")
# What is no running text: programs, tables, folds, marks.
SKIPPED = {"pre", "table", "details"}
MARKS = {"proof", "headerlink", "tabbed-labels"}
# Pages that are read from top to bottom; one for looking things up, or a lab, is as long as its subject.
TOPICS = ("layers/", "operators/", "porting/", "gradients/")


def check(page: Page) -> list[Problem]:
    """One problem for a page that is too long."""
    if not page.name.startswith(TOPICS):
        return []
    limit, unit = (HAN, "Chinese characters") if page.language == "zh" else (WORDS, "words")
    if (found := count(page)) <= limit:
        return []
    what = f"{found} {unit} of running text outside folds, more than {limit}"
    return [Problem(page.path, 1, what, "fold what few readers need, or make two pages of it")]


def count(page: Page) -> int:
    """Of headings, paragraphs, lists and boxes: words, or in a Chinese page the Chinese characters."""
    text = " ".join(running(page.tree))
    return len((HAN_CHARACTER if page.language == "zh" else WORD).findall(text))


def running(element: html.HtmlElement) -> list[str]:
    """The pieces of running text in reading order; a code span or a formula is one word."""
    classes = element.get("class", "").split()
    if not isinstance(element.tag, str) or element.tag in SKIPPED or MARKS.intersection(classes):
        return []
    if element.tag in ("code", "math"):
        return ["x"]
    found = [element.text or ""]
    for child in element:
        # Letters that touch a mark or a code span belong to the word before it.
        found[-1] += "".join(running(child)) + (child.tail or "")
    return found if element.tag in ("span", "a", "em", "strong", "code") else [f" {''.join(found)} "]
