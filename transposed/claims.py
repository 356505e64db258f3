"""Which page says what: the sentences that link to a claim, gathered while the pages are rendered."""

from dataclasses import dataclass

from lxml import html

from transposed import evidence, snippets


@dataclass(frozen=True)
class Said:
    """One sentence of one page. ``anchor`` is the section it stands in, ``html`` and ``text`` are without the mark."""

    claim: str
    text: str
    html: str
    url: str
    title: str
    anchor: str


# What the pages rendered so far in this build say; the evidence pages, which come last, read it.
SAID: list[Said] = []


def sentences(url: str, title: str, tree: html.HtmlElement) -> list[Said]:
    """The claim sentences of one rendered page, in reading order."""
    found, anchor = [], ""
    for element in tree.iter():
        if element.tag in {"h1", "h2", "h3", "h4", "h5", "h6"} and element.get("id"):
            anchor = element.get("id")
        elif "claim" in element.get("class", "").split() and element.tag == "span":
            found.append(said(element, url, title, anchor))
    return found


def said(element: html.HtmlElement, url: str, title: str, anchor: str) -> Said:
    copy = html.fromstring(html.tostring(element, encoding="unicode", with_tail=False))
    for mark in copy.find_class("proof"):
        mark.drop_tree()
    inner = (copy.text or "") + "".join(html.tostring(child, encoding="unicode") for child in copy)
    return Said(element.get("data-claim"), " ".join(copy.text_content().split()), inner, url, title, anchor)


def cited(names: set[str]) -> set[str]:
    """The snippets behind these claims; a claim without a framework cites them all."""
    return {snippet.id for name in names for snippet in snippets.proving(name)}


def catalogue(address: str) -> dict[str, dict]:
    """Every snippet by id: its source, output, the versions it held on, and the sentences that it proves."""
    return {
        snippet.id: {
            "claim": snippet.claim,
            "frameworks": snippet.frameworks,
            "source": snippet.source,
            "output": snippet.output,
            "held": evidence.versions(snippet),
            "sentences": [
                {"text": said.text, "page": f"{address}{said.url}#{said.anchor}"}
                for said in SAID
                if said.claim in (snippet.id, snippet.claim)
            ],
        }
        for snippet in snippets.load().values()
    }
