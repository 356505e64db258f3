"""The form of a page: what strangers' pages may hold, and the slips that a reader would trip over."""

import re

from transposed.markdown.grammar import SCHEME, line_of
from transposed.pages.rendered import Page, marked_problems, target
from transposed.problems import Problem
from transposed.project import SOURCE, there

SCHEMES = ("https:", SCHEME)
# What a browser drops at both ends of an address.
BLANK = "".join(map(chr, range(33)))
# What the site's own Markdown extensions write, and what an attribute list may add.
ATTRIBUTES = {"alt", "aria-label", "checked", "class", "for", "height", "href", "id", "lang", "name", "open", "role"}
ATTRIBUTES |= {"scope", "src", "tabindex", "title", "type", "width"}
MARKS = (
    "audit",
    "cell",
    "cite",
    "claim",
    "claims",
    "column",
    "framework",
    "label",
    "line",
    "lines",
    "problem",
    "shown",
    "source",
)
ATTRIBUTES |= {f"data-{name}" for name in (*MARKS, "tab", "tabs", "target")}


def check(page: Page) -> list[Problem]:
    problems = marked_problems(page.path, page.source, page.tree)
    for rule in (attributes, images, sizes, comparisons):
        problems += rule(page)
    return problems


def attributes(page: Page) -> list[Problem]:
    """What an attribute list or a link could smuggle in."""
    found = []
    formulas = set(page.tree.xpath("descendant-or-self::math/descendant-or-self::*"))
    for element in page.elements:
        if element in formulas:
            continue
        for name in element.attrib:
            # Only the mark beside a heading has a title: nobody sees one on a phone, and no claim can stand in it.
            if name not in ATTRIBUTES or (name == "title" and element.get("class") != "headerlink"):
                found.append(
                    Problem(
                        page.path, line_of(page.source, titled(element, name)), f"the attribute {name}", "remove it"
                    )
                )
        address = target(element)
        if not address or not leaves(address) or (element.tag != "img" and address.startswith(SCHEMES)):
            continue
        # The value as it is written may differ, by entities.
        line = line_of(page.source, address) or line_of(page.source, f"[{element.text}](")
        if element.tag == "img":
            what, do = f"an image from another place, {address!r}", "put it under docs/, with its source"
        else:
            what, do = f"the address {address!r}", "use https, or a path within the site"
        found.append(Problem(page.path, line, what, do))
    return found


def titled(element, name: str) -> str:
    """What stands in the file for an attribute: the title of a link or an image stands without its name."""
    return f'"{element.get(name)}"' if name == "title" else name


def leaves(address: str) -> bool:
    """Whether it names a scheme or a host, as browsers read it: line breaks dropped, a backslash for a slash."""
    plain = re.sub(r"[\t\n\r]", "", address).strip(BLANK).replace("\\", "/")
    return bool(re.match(r"[a-z][a-z0-9+.-]*:|//", plain, re.IGNORECASE))


def images(page: Page) -> list[Problem]:
    found = []
    for image in page.tree.iter("img"):
        line = line_of(page.source, target(image))
        if not image.get("alt", "").strip():
            found.append(Problem(page.path, line, "an image without a text alternative", "describe it"))
        if not (image.get("width", "").isdigit() and image.get("height", "").isdigit()):
            do = 'add { width="…" height="…" } in pixels, so that the text does not jump when it arrives'
            found.append(Problem(page.path, line, "an image without its size", do))
    return found


def sizes(page: Page) -> list[Problem]:
    """A drawing is shown in its own size, so that the text below it does not move when it has loaded."""
    found = []
    english = page.path.parents[page.name.count("/") + 1] / SOURCE / page.name
    for image in page.tree.iter("img"):
        path = english.parent / target(image)
        if path.suffix == ".svg" and there(path):
            drawing = path.read_text("utf-8", errors="replace")
            points = re.search(r'<svg[^<>]* width="([\d.]+)pt" height="([\d.]+)pt"', drawing)
            line = line_of(page.source, target(image))
            if not points:
                what = f"the drawing {path.name} has no size in points"
                found.append(Problem(page.path, line, what, "let Matplotlib draw it: make update"))
                continue
            width, height = (str(round(float(side) * 4 / 3)) for side in points.groups())
            if (image.get("width"), image.get("height")) != (width, height):
                do = f'end it in {{ width="{width}" height="{height}" }}'
                found.append(Problem(page.path, line, "a drawing that is not shown in its own size", do))
    return found


def comparisons(page: Page) -> list[Problem]:
    """A table that chooses some frameworks leaves the others to another table of the same page."""
    shown: dict[str, set[str]] = {}
    for box in page.tree.xpath(".//div[@class='compare' and @data-shown]"):
        known = {own for snippet in page.programs.proving(box.get("data-claim")) for own in snippet.frameworks}
        chosen = set(box.get("data-shown").split()) or known
        shown.setdefault(box.get("data-claim"), set()).update(chosen)
    found = []
    for claim, chosen in shown.items():
        own = [set(snippet.frameworks) for snippet in page.programs.proving(claim)]
        if missing := sorted(name for names in own if names.isdisjoint(chosen) for name in names):
            line = line_of(page.source, f"{claim} ")
            what = f"the tables of {claim} leave out {', '.join(missing)}"
            do = f'show them further down, in a fold: ??? note "…" with a compare fence {claim} {" ".join(missing)}'
            found.append(Problem(page.path, line, what, do))
    return found
