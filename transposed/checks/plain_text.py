"""Values in plain text: what a question may say of them, and the texts of a page that no claim can stand in."""

import re
from collections.abc import Collection, Iterable

from transposed.markdown.grammar import line_of
from transposed.pages.literals import has, occurs, plain
from transposed.pages.rendered import Page, Section, target
from transposed.pages.values import shapes
from transposed.problems import Problem
from transposed.project import SOURCE, there

# Digits where a person would write digits.
SMALL = re.compile(r"-?(?:\d|10)")
# What a search engine shows of a page.
SETTINGS = ("title", "description")
COMMENT = re.compile(r"<!-- ([^<>]*) -->")
LETTERS = re.compile(r"\([A-Za-z](?:, [A-Za-z])*,?\)")
# Where a sentence ends.
END = re.compile("(?<=[.!?\u3002\uff01\uff1f])")


def cut(section: Section) -> list[str]:
    """Values that stand in several elements, such as (**in**, out), and would not be found in any of them."""
    known = {literal.text for literal in section.literals}
    return [shape for text in section.texts for shape in shapes(text.text) if shape not in known]


def assumed(section: Section) -> set[str]:
    """The shapes in a fold's question to the reader: what it assumes is no fact."""
    titles = section.xpath("descendant-or-self::details[@class='question']/summary")
    return {one for title in titles for one in shapes(title.text_content())}


def asked(texts: Iterable[str], shown: list[str]) -> set[str]:
    """The shapes of which a question says nothing false: it offers several, is it (out, in) or (in, out)?, or one that
    a program of the page has, or only letters."""
    found: set[str] = set()
    for text in texts:
        for question in (sentence for sentence in END.split(text) if sentence.endswith(("?", "\uff1f"))):
            said = set(shapes(question))
            many = len(said) > 1
            found |= {
                one for one in said if many or LETTERS.fullmatch(one) or any(occurs(one, code) >= 0 for code in shown)
            }
    return found


def told(page: Page, vocabulary: Collection[str]) -> list[Problem]:
    """Texts that no claim can stand in: what a search engine shows, and what is read aloud in place of an image.

    Their values stand in what a program that the page shows or cites executes or prints; those of an image may stand
    in the drawing, which a program of ours has drawn.
    """
    shown = [page.programs.executed(name) for name in page.includes | page.cites]
    meta = {key: page.document.meta.get(key) for key in SETTINGS}
    places = [(key, text, line_of(page.source, f"\n{key}:") + 1) for key, text in meta.items() if isinstance(text, str)]
    found = [(name, text, line, list[str]()) for name, text, line in places]
    for image in page.tree.iter("img"):
        line = line_of(page.source, target(image))
        found.append(("alternative of the image", image.get("alt", ""), line, drawing(page, target(image))))
    problems = []
    for name, text, line, drawn in found:
        free = asked([text], shown)
        for literal in plain(text):
            if literal.text in free or SMALL.fullmatch(literal.text) or literal.text in vocabulary:
                continue
            if not any(has(literal, code) >= 0 for code in [*shown, *drawn]):
                what = f"{literal.text} in the {name} is in no program that the page shows or cites"
                problems.append(Problem(page.path, line, what, "correct it, or say it in words"))
    return problems


def drawing(page: Page, address: str) -> list[str]:
    """What is written in a drawing: Matplotlib draws letters as lines, and keeps each text as a comment."""
    english = page.path.parents[page.name.count("/") + 1] / SOURCE / page.name
    path = english.parent / address
    if path.suffix != ".svg" or not there(path):
        return []
    return ["\n".join(COMMENT.findall(path.read_text("utf-8", errors="replace")))]
