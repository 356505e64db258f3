"""Parity: section by section, a translation carries the same facts as its English source.

Compared as multisets, because word order is free: claims with the values in their sentences, code spans, numbers,
formulas, snippets, comparisons, tables, images, tabs and boxes. Links to pages are compared in order, because a list
of links whose targets are swapped would be the same multiset.
"""

from collections import Counter

from transposed.pages.literals import literals
from transposed.pages.rendered import Page, Section, snippet_shown
from transposed.problems import Problem


def check(source: Page, page: Page, anchors: set[str]) -> list[Problem]:
    """Differences in these sections, which both pages have."""
    own = {section.anchor: section for section in page.sections}
    problems = []
    for section in source.sections:
        if section.anchor in anchors:
            problems += compare(source, section, page, own[section.anchor])
    return problems


def compare(source: Page, theirs: Section, page: Page, ours: Section) -> list[Problem]:
    there, here = carried(theirs), carried(ours)
    problems = []
    for kind, expected in there.items():
        found = here[kind]
        missing = list((Counter(expected) - Counter(found)).elements())
        extra = list((Counter(found) - Counter(expected)).elements())
        if not missing and not extra and (kind != "link" or expected == found):
            continue
        if not missing and not extra:
            missing, extra = expected, found
        line = source.problem(theirs, first(missing), "", "").line
        what = f"{kind} {told(extra)} here, {told(missing)} in docs/{source.language}/{source.name}:{line}"
        problems.append(page.problem(ours, first(extra), what, "make the two the same"))
    return problems


def carried(section: Section) -> dict[str, list[str]]:
    """What a section carries, by kind; the order is that of the text."""
    found = literals(section.elements)
    claims = []
    for sentence in section.xpath("descendant-or-self::span[@data-claim]"):
        values = sorted(literal.text for literal in literals([sentence]))
        name = "#".join(filter(None, (sentence.get("data-claim"), sentence.get("data-lines"))))
        claims.append(f"claim:{name} with {', '.join(values) or 'no value'}")
    blocks = section.xpath("descendant-or-self::pre")
    return {
        "claim": claims,
        "code": [literal.text for literal in found if literal.kind == "code" and not literal.claim],
        "number": [literal.text for literal in found if literal.kind == "number" and not literal.claim],
        "formula": [literal.text for literal in found if literal.kind == "formula"],
        "snippet": [name for block in blocks if (name := snippet_shown(block))],
        "code block": [block.text_content() for block in blocks if not snippet_shown(block)],
        "comparison": section.xpath("descendant-or-self::div[@class='compare']/@data-claim"),
        "versions": section.xpath("descendant-or-self::ul[@class='versions']/@data-claims"),
        "cell": section.xpath("descendant-or-self::div/@data-cell"),
        "table": [
            size(table)
            for table in section.xpath("descendant-or-self::table[not(ancestor-or-self::*[@class='compare'])]")
        ],
        "image": section.xpath("descendant-or-self::img/@src"),
        "tab": [label.text_content() for label in section.xpath("descendant-or-self::*[@class='tabbed-labels']/label")],
        "box": section.xpath("descendant-or-self::div[starts-with(@class, 'admonition')]/@class"),
        "link": [
            href
            for link in section.xpath("descendant-or-self::a[@href][not(@class)]")
            if not (href := link.get("href")).startswith("claim:")
        ],
    }


def size(table) -> str:
    return f"of {len(table.xpath('.//tr'))} rows and {len(table.xpath('(.//tr)[1]/*'))} columns"


def told(values: list[str]) -> str:
    return ", ".join(repr(" ".join(value.split()))[:200] for value in values) or "nothing"


def first(values: list[str]) -> str:
    """Something to find the line by."""
    return values[0].removeprefix("claim:").split(" with ")[0] if values else ""
