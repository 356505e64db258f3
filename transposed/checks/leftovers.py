"""Markdown that did not become anything: a reader would see its signs. So would one who meant an extension not in use.

What is sought is the running text of the finished page, without code and formulas: prose needs none of these signs.
"""

import re

from transposed.markdown.grammar import line_of, scan
from transposed.pages.rendered import Page, Section
from transposed.pages.texts import OBJECT, SEAM
from transposed.problems import Problem

BRACKETS = "write [words](address) in one piece, with an address that is there"
INDENT = "indent it by four spaces for each level, with an empty line before"
OUT = "write plain words; code stands between backticks"
# Name → what it looks like, what it is, what to do. The first that fits at a place is said.
KINDS = {
    "item": (r"(?m:^[ ]*(?:[-+*\u2022][ ]|\d{1,3}[.)][ ]|[-*\u2022](?=[^\W\d_])))", "a list that is none", INDENT),
    "box": (
        r"(?m:^[ ]*(?:!!+|\?\?\?\+?|===?[!+]?(?=[ ])|///|>|:(?=[ ])))",
        "a box, tab or quote that is none",
        'write !!! note "Title", ??? note "Title" or === "PyTorch", and indent its text by four spaces',
    ),
    "include": (r"(?<!-);?-++8<-+", "an include that is none", 'put --8<-- "topic/name.py" into a fence named snippet'),
    "fence": (r"`{3,}|~{3,}", "a fence that is none", f"open it with ``` and one word; {INDENT}"),
    "backtick": (r"`+", "a backtick without its partner", "close the code span"),
    "address": (r"https?://|www\.\w", "a bare address", "write [words](address)"),
    "reference": (r"\]\s?\[|\[\^|\[\[|\]\s\(|[\[\]]", "brackets that are no link", BRACKETS),
    "emphasis": (
        # A name such as kaiming_uniform_ may end in one, and a * b is a product.
        r"(?<!\w )\*+|\*+(?! \w)|(?<![A-Za-z0-9_])_+(?=\S)|__+",
        "emphasis that is not closed",
        "close it with the same signs, or write code between backticks",
    ),
    "dollar": (r"\$+", "a dollar without its partner", "close the formula: $y = x$, without spaces inside the dollars"),
    "pipe": (r"\|", "a bar", "write a table with a line | --- | --- | under its head, or a bar in code"),
    "hash": (r"#+", "a heading that is none", "begin the line with ## and a space, and end it in { #anchor }"),
    "emoji": (r"(?<!\w):[a-z0-9_+-]+:(?!\w)", "an emoji by name", OUT),
    "sign": (r"==+|\+\++|~+|\^+|[{}\\<>]", "signs that mean nothing here", OUT),
    "note": (
        r"\b(?:TODO|FIXME|TBD|XXX)\b|[Ll]orem ipsum",
        "a note of its writer",
        "do what it says, or leave it out",
    ),
    "twice": (r"\b(?P<word>[A-Za-z\u0400-\u04ff]{2,})[ \n](?P=word)\b", "a word twice", "delete one"),
    "seam": (SEAM, "a number cut in two by markup", "write it in one piece"),
}
LEFT = re.compile("|".join(f"(?P<{name}>{form})" for name, (form, _, _) in KINDS.items()))
LIST = re.compile(r"(?<![\]!])\[[A-Za-z_][\w.]*(?:, [A-Za-z_][\w.]*)+\](?![(\[:])")
# A paragraph in Markdown's own words may begin like this in no other element than these.
PARAGRAPHS = {"p", "li", "td", "th"}
OPENER = re.compile(r"( +)(?:[-*+] |\d+[.)] |(?:```|~~~)|!!!|\?\?\?|=== ?[\"!+]|\| )")
CONFLICT = re.compile(r"(?:<{7}|={7}|>{7}|\|{7})(?: .*)?\n?")


def check(page: Page) -> list[Problem]:
    found = source(page)
    # A list that is indented wrongly is said once.
    told = {problem.line for problem in found}
    for section in page.sections:
        for text in section.texts:
            # A list of names, [a, b], is no link; blanked, so that places stay what they are.
            bare = LIST.sub(lambda match: " " * len(match[0]), text.text)
            for match in LEFT.finditer(bare):
                kind = str(match.lastgroup)
                if kind == "item" and text.tag not in PARAGRAPHS and "\n" not in text.text[: match.start()]:
                    continue
                _, what, do = KINDS[kind]
                problem = Problem(
                    page.path, place(section, text.text, match), f"{what}: {near(text.text, match)!r}", do
                )
                if problem.line not in told:
                    found.append(problem)
                    # One mistake leaves many signs behind.
                    break
    return found


def place(section: Section, text: str, match: re.Match) -> int:
    """The line on which the sign stands: what surrounds it is sought, or the longest part of it."""
    start, end = max(0, match.start() - 20), match.end() + 20
    around = text[start:end].replace(SEAM, "")
    parts = [part.strip() for part in re.split(rf"[{OBJECT}\n]", around)]
    for part in sorted(parts, key=lambda part: (match[0].strip() not in part, -len(part))):
        if part and (line := line_of(section.source, part)):
            return section.line + line - 1
    # Cut by what Markdown made of it: the line that has most of the words.
    words = re.findall(r"\w+", around)
    lines = section.source.splitlines() or [""]
    return section.line + max(range(len(lines)), key=lambda index: sum(word in lines[index] for word in words))


def near(text: str, match: re.Match) -> str:
    """The sign with the words around it, on one line."""
    around = text[max(0, match.start() - 12) : match.end() + 12].replace(OBJECT, "…").replace(SEAM, "")
    return " ".join(around.split())


def source(page: Page) -> list[Problem]:
    """What the rendered page does not show any more: indents that end a list, and the marks of a merge."""
    found, before = [], 0
    offset = page.source.count("\n") - page.document.body.count("\n")
    for number, line, fence in scan(page.document.body):
        if CONFLICT.fullmatch(line):
            found.append(Problem(page.path, number + offset, "the mark of a merge", "choose one text, delete the mark"))
        elif fence in (0, number) and (match := OPENER.match(line)) and len(match[1]) % 4:
            # The next line of the same table or list is said with the first.
            if before != number - 1:
                what = f"{' '.join(line.split())[:20]!r} is indented by {len(match[1])}"
                found.append(Problem(page.path, number + offset, what, INDENT))
            before = number
    return found
