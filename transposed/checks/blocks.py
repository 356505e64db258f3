"""Fences, boxes, folds and tabs: of a known kind, in their own form, with something in them.

A kind is told by the whole class that its extension writes, so a second word beside it makes it unknown.
"""

import re
from difflib import get_close_matches

from transposed.markdown.grammar import FENCE, line_of, scan
from transposed.pages.rendered import Page
from transposed.problems import Problem
from transposed.programs.frameworks import FRAMEWORKS
from transposed.programs.snippets import Snippet

# What a fence may be called. Those that show no program of ours hold commands, or this site's own Markdown.
FENCES = ("snippet", "compare", "versions", "audit", "cell", "sh", "markdown")
BOXES = ("note", "warning")
FOLDS = ("note", "question", "info")
TITLES = [framework.title for framework in FRAMEWORKS.values()]
TITLE = {"div": "admonition-title", "details": None}
# The extension takes any number of dashes.
INCLUDED = re.compile("-8<-")
WHOLE = re.compile(r'-+8<-+ "[^":]+"')
INCLUDE = 'include it: --8<-- "topic/name.py"'
# What Pygments and the highlighter add to the name of a fence.
ADDED = {"highlight"}
COMMAND = re.compile(r"(?:\w+=\S+ )*(?:[\w./-]*/)?(?:make|git|cd|pip|python)\b.*")
# What an example of this site's Markdown shows.
OURS = re.compile(r"\]\(|```|^(?:!!!|\?\?\?|===) |\{ #", re.MULTILINE)
# What a program prints, and what it is written in.
TYPED = re.compile(r"^(?:#> |>>> |(?:from \S+ )?import [\w.]+|\w+ = |print\()", re.MULTILINE)
# Frameworks that share a program, or from which to which it converts.
BETWEEN = re.compile(" [/←→] ")


def check(page: Page) -> list[Problem]:
    unknown: set[int] = set()
    return fences(page, unknown) + code(page, unknown) + boxes(page) + tabs(page)


def fences(page: Page, unknown: set[int]) -> list[Problem]:
    """The names, as written: an unknown one may be a slip, and its content would be shown as it is typed.

    The lines within those are added to ``unknown``.
    """
    found = []
    offset = page.source.count("\n") - page.document.body.count("\n")
    name = ""
    for number, line, fence in scan(page.document.body):
        if fence == number and (match := FENCE.fullmatch(line.rstrip("\n"))):
            name = match[2].strip()
            if name not in FENCES:
                what = f"a fence named {name!r}" if name else "a fence without a name"
                do = f"choose from: {', '.join(FENCES)}; a program goes into a file, {INCLUDE}"
                found.append(Problem(page.path, number + offset, what, do))
        elif fence and name not in FENCES:
            unknown.add(number + offset)
        elif INCLUDED.search(line) and not line.lstrip().startswith(";") and (not fence or name != "snippet"):
            do = "put it into a fence named snippet"
            found.append(Problem(page.path, number + offset, "an include outside a fence named snippet", do))
    return found


def code(page: Page, unknown: set[int]) -> list[Problem]:
    """Python is included from a snippet file; typed by hand it would never be run."""
    found = []
    for block in page.tree.iter("pre"):
        name = kind(block)
        text = block.text_content().strip()
        first = next(iter(text.splitlines()), "")
        line = line_of(page.source, first)
        if not text:
            found.append(Problem(page.path, 0, "an empty code block", "include a snippet in it"))
        elif (name and name not in FENCES) or line in unknown:
            # Said with its fence.
            continue
        elif name == "snippet" or TYPED.search(text):
            if not page.snippet_shown(block):
                what = f"code that is in no snippet file, beginning {first!r}"
                found.append(Problem(page.path, line or changed(page), what, INCLUDE))
        elif not name:
            do = "end the indent, or include a program in a fence named snippet"
            found.append(Problem(page.path, line, f"a code block by its indent, beginning {first!r}", do))
        elif name == "markdown" and not OURS.search(text):
            found.append(Problem(page.path, line, f"{first!r} is no Markdown of this site", "write it as prose"))
        elif name == "sh":
            for own in filter(None, text.splitlines()):
                if not COMMAND.fullmatch(own):
                    do = "write what is typed into a terminal, and nothing of what it prints"
                    found.append(Problem(page.path, line_of(page.source, own), f"{own!r} is no command", do))
    return found


def changed(page: Page) -> int:
    """The first fence of a program that holds anything but one include, or 0."""
    inside: dict[int, list[str]] = {}
    for number, line, fence in scan(page.document.body):
        if fence == number and (match := FENCE.fullmatch(line.rstrip("\n"))) and match[2].strip() == "snippet":
            inside[fence] = []
        elif fence in inside and not FENCE.fullmatch(line.rstrip("\n")):
            inside[fence].append(line.strip())
    offset = page.source.count("\n") - page.document.body.count("\n")
    return next((at + offset for at, own in inside.items() if len(own) != 1 or not WHOLE.fullmatch(own[0])), 0)


def kind(block) -> str:
    """The name of the fence that made a code block, of all classes around it; empty for an indented one."""
    around = [block, *block.iterchildren("code")]
    if "highlight" in block.getparent().get("class", "").split():
        around.append(block.getparent())
    classes = {name for element in around for name in element.get("class", "").split()} - ADDED
    return " ".join(sorted(name.removeprefix("language-") for name in classes))


def boxes(page: Page) -> list[Problem]:
    found = []
    made = [box for box in page.tree.iter("div", "details") if box.tag == "details" or "admonition" in classes(box)]
    written = opened(page)
    for index, box in enumerate(made):
        fold = box.tag == "details"
        names, mark = (FOLDS, "???") if fold else (BOXES, "!!!")
        own = " ".join(classes(box)[0 if fold else 1 :])
        title = "".join(box[0].itertext()) if len(box) and box[0].tag in ("summary", "p") else ""
        line = written[index] if len(written) == len(made) else line_of(page.source, f"{mark} {own}")
        if own not in names:
            do = f"choose from: {', '.join(f'{mark} {name}' for name in names)}"
            found.append(Problem(page.path, line, f"{'a fold' if fold else 'a box'} of the kind {own!r}", do))
        # Without one, the extension makes it of the kind, in English.
        elif not title or title == own.capitalize() or box[0].get("class") != TITLE.get(box.tag):
            what = f"a {'fold' if fold else 'box'} without a title"
            found.append(Problem(page.path, line, what, f'write {mark} {own} "What it is about"'))
        if len(box) < 2:
            do = "indent its text by four spaces"
            found.append(Problem(page.path, line, f"nothing stands in the box {title!r}", do))
        if box.get("open") is not None:
            found.append(Problem(page.path, line, "a fold that is open", "write ??? for a fold, !!! for a box"))
    return found


def classes(element) -> list[str]:
    return element.get("class", "").split()


def opened(page: Page) -> list[int]:
    """The lines on which a box or a fold is opened."""
    offset = page.source.count("\n") - page.document.body.count("\n")
    lines = scan(page.document.body)
    return [number + offset for number, line, fence in lines if not fence and line.lstrip().startswith(("!!!", "???"))]


def tabs(page: Page) -> list[Problem]:
    found = []
    for box in page.tree.xpath(".//div[starts-with(@class, 'tabbed-set')]"):
        seen: set[str] = set()
        for block in box.xpath("div[@class='tabbed-content']/div"):
            title = block.get("data-tab")
            line = line_of(page.source, f'=== "{title}"') or line_of(page.source, f'"{title}"')
            if (wrong := next((one for one in BETWEEN.split(title) if one not in TITLES), None)) is not None:
                near = get_close_matches(wrong.lower(), {one.lower(): one for one in TITLES}, 1, 0.7)
                names = [one for one in TITLES if one.lower() in near]
                do = f"did you mean {names[0]}?" if names else "name it after frameworks, such as TensorFlow / Keras"
                found.append(Problem(page.path, line, f"the tab {title!r} is no framework", do))
            if title in seen:
                found.append(Problem(page.path, line, f"the tab {title!r} stands twice", "join them"))
            seen.add(title)
            if not len(block):
                do = "indent its text by four spaces"
                found.append(Problem(page.path, line, f"nothing stands in the tab {title!r}", do))
            found += strangers(page, block, line)
    return found


def strangers(page: Page, block, line: int) -> list[Problem]:
    """Programs in a tab that run none of its frameworks, and nothing that comes with one of them."""
    own = set((block.get("data-framework") or "").split())
    found = []
    for pre in block.iter("pre"):
        name = page.snippet_shown(pre)
        if name and own and own.isdisjoint(runs(page.programs[name])):
            what = f"the tab {block.get('data-tab')!r} shows {name}"
            found.append(Problem(page.path, line, what, "put the program into the tab of its framework"))
    return found


def runs(program: Snippet) -> set[str]:
    """The frameworks of a program, those that come with them, and those that it imports."""
    own = set(program.frameworks)
    imported = set(re.findall(r"^(?:import|from) (\w+)", program.code, re.MULTILINE))
    return own.union(*(FRAMEWORKS[name].stands_on for name in own)) | {
        name for name, framework in FRAMEWORKS.items() if framework.module in imported
    }
