"""Which page says what: the sentences that link to a claim, gathered while the pages are rendered."""

from dataclasses import dataclass

from lxml import html
from lxml.builder import E

from transposed.pages.rendered import HEADINGS, snippet_shown
from transposed.programs import snippets


@dataclass(frozen=True)
class Said:
    """One sentence of one page, in three forms, each without the mark. ``anchor`` is the section it stands in.

    ``path`` is the page's file, such as ``layers/no-sigmoid.md``; ``lines`` are the printed lines that it names.
    """

    claim: str
    text: str
    markdown: str
    html: str
    path: str
    url: str
    title: str
    anchor: str
    lines: tuple[str, ...]


@dataclass(frozen=True)
class Shown:
    """One place where a page shows a program, or a table of what its programs printed."""

    claim: str
    path: str
    anchor: str


# What the pages rendered so far in this build say and show; the evidence pages, which come last, read it.
SAID: list[Said] = []
SHOWN: list[Shown] = []


def gather(path: str, url: str, title: str, tree: html.HtmlElement) -> None:
    """Add the claim sentences, programs and tables of one rendered page, in reading order."""
    anchor = ""
    for element in tree.iter():
        classes = element.get("class", "").split()
        if element.tag in HEADINGS and element.get("id"):
            anchor = element.get("id")
        elif element.tag == "span" and "claim" in classes:
            SAID.append(said(element, path, url, title, anchor))
        elif "compare" in classes and element.get("data-claim"):
            SHOWN.append(Shown(element.get("data-claim"), path, anchor))
        elif element.tag == "pre" and (name := snippet_shown(element)):
            SHOWN.append(Shown(name, path, anchor))


def said(element: html.HtmlElement, path: str, url: str, title: str, anchor: str) -> Said:
    copy = html.fromstring(html.tostring(element, encoding="unicode", with_tail=False))
    for mark in copy.find_class("proof"):
        mark.drop_tree()
    inner = (copy.text or "") + "".join(html.tostring(child, encoding="unicode") for child in copy)
    lines = tuple(filter(None, element.get("data-lines", "").split("&")))
    return Said(element.get("data-claim"), plain(copy), marked(copy), inner, path, url, title, anchor, lines)


def marked(element: html.HtmlElement) -> str:
    """The text on one line as Markdown, with its code spans."""
    copy = html.fromstring(html.tostring(element, encoding="unicode", with_tail=False))
    for code in copy.iter("code"):
        code.text = f"`{code.text_content()}`"
    return plain(copy)


def plain(element: html.HtmlElement) -> str:
    """The text on one line: without the marks, and with formulas as TeX between dollar signs."""
    copy = html.fromstring(html.tostring(element, encoding="unicode", with_tail=False))
    for mark in copy.xpath(".//a[contains(@class, 'proof') or @class='headerlink']"):
        mark.drop_tree()
    for formula in copy.xpath(".//*[local-name()='math']"):
        tex = formula.xpath(".//*[local-name()='annotation']")[0].text_content()
        formula.addprevious(E.span(f"${tex}$"))
        formula.drop_tree()
    return " ".join(copy.text_content().split())


def by_claim() -> dict[str, list[Said]]:
    """The sentences that each claim, such as ``layers/weight_shape``, or one of its snippets proves."""
    found: dict[str, dict[Said, None]] = {}
    for sentence in SAID:
        for claim in {snippet.claim for snippet in snippets.proving(sentence.claim)}:
            found.setdefault(claim, {})[sentence] = None
    return {claim: list(sentences) for claim, sentences in found.items()}


def cited(names: set[str]) -> set[str]:
    """The snippets behind these claims; a claim without a framework cites them all."""
    return {snippet.id for name in names for snippet in snippets.proving(name)}
