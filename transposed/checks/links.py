"""Links that lead where their words say: with words, to a place that is there, in the language of the page."""

import posixpath
import re
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from transposed.checks.folders import TAKEN
from transposed.checks.form import leaves
from transposed.markdown.grammar import SCHEME, line_of
from transposed.pages.rendered import Page, target
from transposed.problems import Problem
from transposed.project import SOURCE, there

if TYPE_CHECKING:
    from transposed.checks.parity import Facts

# No name before it, no port, no number, no letters that look like others.
HOST = re.compile(r"(?:[a-z0-9-]+\.)+[a-z]{2,}")
# Words that are an address; of those that could be a name, torch.argsort, by these endings.
NAMED = re.compile(r"(?:https?://)?((?:[a-z0-9-]+\.)+[a-z]{2,})(?:/\S*)?$")
ENDINGS = ("ai", "cn", "com", "dev", "edu", "io", "net", "org", "ru")


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
        elif fault := elsewhere(words, address) if leaves(address) else nowhere(page, address):
            found.append(Problem(page.path, line, *fault))
    for image in page.tree.iter("img"):
        address = target(image)
        if not leaves(address) and nowhere(page, address):
            do = "write the path of a drawing from here, such as ../figures/two_rows.svg"
            found.append(Problem(page.path, line_of(page.source, address), f"no drawing lies at {address!r}", do))
    for image in page.tree.xpath(".//*[@data-claim]//img[ancestor::span[@data-claim]]"):
        line = line_of(page.source, target(image))
        found.append(Problem(page.path, line, "a claim that is an image", "write the sentence that is proven"))
    if page.tree.xpath(".//div[@class='toc']"):
        line = line_of(page.source, "[TOC]")
        found.append(Problem(page.path, line, "a table of contents", "remove it: every page has one beside it"))
    return found


def elsewhere(words: str, address: str) -> tuple[str, str] | None:
    """What is wrong with the host of an address, which is not where a reader would think, and what to do."""
    if not address.startswith("https:"):
        # Said with its scheme.
        return None
    try:
        host = urlsplit(address).netloc
    except ValueError:
        host = ""
    if not HOST.fullmatch(host):
        return f"the host of the address {address!r}", "write its name alone, in lower-case Latin letters"
    said = NAMED.match(words.strip().lower())
    if said and said[1].rpartition(".")[2] in {*ENDINGS, host.rpartition(".")[2]} and not below(host, said[1]):
        return f"the link {words!r} leads to {host}", "let its words say where it leads"
    return None


def below(host: str, said: str) -> bool:
    """Whether a host is the one that is said, or a part of it: docs.pytorch.org is of pytorch.org."""
    return f".{host}".endswith(f".{said.removeprefix('www.')}")


def nowhere(page: Page, address: str) -> tuple[str, str] | None:
    """What is wrong with an address within the site that leads to no page, and what to do."""
    path = unquote(address.partition("#")[0].partition("?")[0])
    to = posixpath.normpath(posixpath.join(posixpath.dirname(page.name), path))
    do = "write the path of a page from here, such as ../layers/no-sigmoid.md"
    if address.startswith(SCHEME) or not path:
        return None
    if path.startswith("/") or to.startswith("..") or not path.endswith((".md", ".ipynb", ".svg")):
        return f"the address {address!r} is no page", do
    own = page.path.parents[page.name.count("/")]
    made = to.partition("/")[0].removesuffix(".md") in TAKEN
    kept = path.endswith((".md", ".svg")) and not made
    if kept and not any(there(own.parent / one / to) for one in (own.name, SOURCE)):
        return f"the address {address!r} leads nowhere: there is no {to}", do
    return None


def between(pages: "dict[str, Facts]", english: "dict[str, Facts]") -> list[Problem]:
    """Links to headings that are not there, and links whose words are the title of another page of the language."""
    titles: dict[str, set[str]] = {}
    for name, facts in pages.items():
        for title in facts.titles:
            titles.setdefault(title, set()).add(name)
    found = []
    first: dict[str, str] = {}
    for name, facts in sorted(pages.items()):
        title = facts.titles[0] if facts.titles else ""
        if title and (other := first.setdefault(title, name)) != name:
            what = f"the title {title!r} is that of {other}, too"
            found.append(Problem(facts.path, 2, what, "say what is asked here and not there"))
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
