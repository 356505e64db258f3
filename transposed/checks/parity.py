"""Parity: section by section, a translation carries the same facts as its English source.

Compared are claims with the lines, values and exceptions of their links and the values in their sentences, formulas,
programs, comparisons, tables, images, tabs and boxes: as multisets, because word order is free. Lists and tables of
links are compared in order, since one whose targets are swapped would be the same multiset. Everything else is each
language's own: code spans and small numbers outside claims, the words of a claim sentence, the order of links in
running text, and links to other sites.
"""

from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from transposed.pages.literals import is_value
from transposed.pages.rendered import Page, Section, place, plain, target
from transposed.problems import Problem

# Kinds whose order says something.
ORDERED = {"listed link"}


@dataclass(frozen=True)
class Carried:
    """What one section carries, by kind, in the order of the text; and enough of it to name a line."""

    anchor: str
    line: int
    source: str
    facts: dict[str, list[str]]


@dataclass(frozen=True)
class Facts:
    """What one page carries, by the anchor of its sections: what another process needs in order to compare it."""

    path: Path
    language: str
    name: str
    sections: dict[str, Carried]
    # What the page is called, and the words, address and line of each link within the site.
    titles: tuple[str, ...] = ()
    links: tuple[tuple[str, str, int], ...] = ()

    @classmethod
    def of(cls, page: Page) -> "Facts":
        found = {one.anchor: Carried(one.anchor, one.line, one.source, carried(page, one)) for one in page.sections}
        titles = [str(page.document.meta.get("title", "")), *(plain(heading) for heading in page.tree.findall("h1"))]
        links = [
            (plain(link), target(link), place(section, f"]({target(link)}"))
            for section in page.sections
            for link in section.xpath("descendant-or-self::a[@href][not(@class)]")
            if not outside(target(link))
        ]
        return cls(page.path, page.language, page.name, found, tuple(filter(None, titles)), tuple(links))


def compare(source: Facts, own: Facts, anchors: set[str]) -> list[Problem]:
    """Differences in these sections of a page and its English source."""
    problems = []
    for anchor, theirs in source.sections.items():
        if anchor in anchors and anchor in own.sections:
            problems += differences(source, theirs, own, own.sections[anchor])
    return problems + order(source, own)


def order(source: Facts, own: Facts) -> list[Problem]:
    """Sections stand in the order of the English page: a reader may change the language in the middle of a page."""
    wanted = [anchor for anchor in source.sections if anchor in own.sections]
    found = [anchor for anchor in own.sections if anchor in source.sections]
    for theirs, ours in zip(wanted, found, strict=True):
        if theirs != ours:
            what = f"section #{ours} stands where docs/{source.language}/{source.name} has #{theirs}"
            do = f"put the sections in this order: {', '.join(wanted)}"
            return [Problem(own.path, own.sections[ours].line, what, do)]
    return []


def differences(source: Facts, theirs: Carried, page: Facts, ours: Carried) -> list[Problem]:
    problems = []
    for kind, expected in theirs.facts.items():
        found = ours.facts[kind]
        missing = list((Counter(expected) - Counter(found)).elements())
        extra = list((Counter(found) - Counter(expected)).elements())
        if not missing and not extra and (kind not in ORDERED or expected == found):
            continue
        if not missing and not extra:
            missing, extra = expected, found
        line = line_in(theirs, first(missing))
        what = f"{kind} {told(extra)} here, {told(missing)} in docs/{source.language}/{source.name}:{line}"
        problems.append(Problem(page.path, line_in(ours, first(extra)), what, "make the two the same"))
    return problems


def line_in(section: Carried, text: str) -> int:
    return place(Section(section.anchor, section.line, section.source, ()), text)


def carried(page: Page, section: Section) -> dict[str, list[str]]:
    """What a section carries, by kind; the order is that of the text."""
    claims = []
    for sentence in section.sentences:
        values = sorted(one.text for one in sentence.literals if one.kind != "formula" and is_value(one.text))
        claims.append(f"{sentence.citation} with {', '.join(values) or 'no value'}")
    blocks = section.xpath("descendant-or-self::pre")
    shown = [page.snippet_shown(block) for block in blocks]
    links = [link for link in section.xpath("descendant-or-self::a[@href][not(@class)]") if not outside(target(link))]
    listed = [link for link in links if is_listed(link)]
    return {
        "claim": claims,
        "formula": [literal.text for literal in section.literals if literal.kind == "formula"],
        "snippet": list(filter(None, shown)),
        "code block": [block.text_content() for block, name in zip(blocks, shown, strict=True) if not name],
        "comparison": [
            f"{box.get('data-claim')} {box.get('data-shown', '')}".strip()
            for box in section.xpath("descendant-or-self::div[@class='compare']")
        ],
        "versions": section.xpath("descendant-or-self::ul[@class='versions']/@data-claims"),
        "audit": section.xpath("descendant-or-self::div/@data-audit"),
        "cell": section.xpath("descendant-or-self::div/@data-cell"),
        "table": [
            size(table)
            for table in section.xpath("descendant-or-self::table[not(ancestor-or-self::*[@class='compare'])]")
        ],
        "image": [target(image) for image in section.xpath("descendant-or-self::img")],
        "tab": [label.text_content() for label in section.xpath("descendant-or-self::*[@class='tabbed-labels']/label")],
        "box": section.xpath("descendant-or-self::div[starts-with(@class, 'admonition')]/@class")
        + section.xpath("descendant-or-self::details/@class"),
        "listed link": [target(link) for link in listed],
        "link": [target(link) for link in links if link not in listed],
    }


def outside(address: str) -> bool:
    """Whether a link leads to another site."""
    return "://" in address


def is_listed(link) -> bool:
    """Whether a link stands in a table, or in a list of links: what it leads to is what its cell or item is about."""
    if link.xpath("ancestor::td | ancestor::th"):
        return True
    items = link.xpath("ancestor::li[1]/parent::*/li")
    return bool(items) and all(item.xpath(".//a[not(@class)]") for item in items)


def size(table) -> str:
    return f"of {len(table.xpath('.//tr'))} rows and {len(table.xpath('(.//tr)[1]/*'))} columns"


def told(values: list[str]) -> str:
    return ", ".join(repr(" ".join(value.split()))[:200] for value in values) or "nothing"


def first(values: list[str]) -> str:
    """Something to find the line by."""
    return values[0].removeprefix("claim:").split(" with ")[0] if values else ""
