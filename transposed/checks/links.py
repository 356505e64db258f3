"""Links that lead where their words say: with words, to a place that is there, in the language of the page."""

import posixpath
from typing import TYPE_CHECKING

from transposed.markdown.grammar import line_of
from transposed.pages.rendered import Page, target
from transposed.problems import Problem

if TYPE_CHECKING:
    from transposed.checks.parity import Facts


def check(page: Page, root: str) -> list[Problem]:
    """``root`` is the public address of the site."""
    found = []
    for link in page.tree.xpath(".//a[@href][not(@class)]"):
        address, words = target(link), link.text_content()
        line = line_of(page.source, f"]({address}") or line_of(page.source, address)
        if not words.strip() and link.find(".//img") is None:
            found.append(Problem(page.path, line, f"a link to {address!r} without words", "write them, or remove it"))
        elif link.get("href") == "" and not address:
            line = line_of(page.source, f"[{words}](")
            found.append(Problem(page.path, line, f"the link {words!r} leads nowhere", "write its address"))
        elif root and address.startswith(root):
            do = "write its path from here, such as ../layers/no-sigmoid.md, so that it stays in the language"
            found.append(Problem(page.path, line, f"a page of this site by its public address, {address}", do))
    for image in page.tree.xpath(".//*[@data-claim]//img[ancestor::span[@data-claim]]"):
        line = line_of(page.source, target(image))
        found.append(Problem(page.path, line, "a claim that is an image", "write the sentence that is proven"))
    if page.tree.xpath(".//div[@class='toc']"):
        line = line_of(page.source, "[TOC]")
        found.append(Problem(page.path, line, "a table of contents", "remove it: every page has one beside it"))
    return found


def between(pages: "dict[str, Facts]", english: "dict[str, Facts]") -> list[Problem]:
    """Links to headings that are not there, and links whose words are the title of another page of the language."""
    titles: dict[str, set[str]] = {}
    for name, facts in pages.items():
        for title in facts.titles:
            titles.setdefault(title, set()).add(name)
    found = []
    for name, facts in pages.items():
        for words, address, line in facts.links:
            path, _, anchor = address.partition("#")
            to = posixpath.normpath(posixpath.join(posixpath.dirname(name), path)) if path else name
            # A section that is not translated is published in English.
            there = [one[to].sections for one in (pages, english) if to in one]
            if to in pages and anchor and not any(anchor in sections for sections in there):
                found.append(Problem(facts.path, line, f"no heading of {to} has the anchor #{anchor}", "correct it"))
            wanted = titles.get(words, set())
            if wanted and to in pages and to not in wanted:
                what = f"the link {words!r} leads to {address}, which has another title"
                do = f"lead it to {posixpath.relpath(min(wanted), posixpath.dirname(name) or '.')}"
                found.append(Problem(facts.path, line, what, do))
    return found
