"""Which page says what: the sentences that link to a claim, gathered from the rendered pages."""

from dataclasses import dataclass, field

from lxml import etree, html

from transposed.markdown.grammar import Citation
from transposed.pages.rendered import HEADINGS, citation, marked, plain, serialized
from transposed.programs.catalogue import Programs
from transposed.programs.snippets import Snippet


@dataclass(frozen=True)
class Said:
    """One sentence of one page, in three forms, each without the mark. ``anchor`` is the section it stands in.

    ``path`` is the page's file, such as ``layers/no-sigmoid.md``; ``lines`` are the labels of the printed lines that it
    names, ``cite`` the whole link.
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
    cite: str = ""


# In reading order. A coloured program has a few hundred elements that are none of these.
SPEAKING = etree.XPath(".//*[@data-claim or @id or self::pre]")


@dataclass(frozen=True)
class Shown:
    """One place where a page shows a program, or a table of what its programs printed."""

    claim: str
    path: str
    anchor: str


@dataclass
class Citations:
    """What the pages rendered so far say and show, in reading order."""

    said: list[Said] = field(default_factory=list)
    shown: list[Shown] = field(default_factory=list)

    def gather(self, path: str, url: str, title: str, tree: html.HtmlElement, programs: Programs) -> None:
        """Add the claim sentences, programs and tables of one rendered page."""
        anchor = ""
        for element in SPEAKING(tree):
            tag = element.tag
            if tag in HEADINGS:
                anchor = element.get("id") or anchor
            elif tag == "pre":
                if name := programs.shown(element.text_content()):
                    self.shown.append(Shown(name, path, anchor))
            elif tag == "span" and "claim" in element.get("class", "").split():
                self.said.append(said(element, path, url, title, anchor))
            elif "compare" in element.get("class", "").split() and element.get("data-claim"):
                self.shown.append(Shown(element.get("data-claim"), path, anchor))

    def by_claim(self, programs: Programs) -> dict[str, list[Said]]:
        """The sentences that each claim, such as ``layers/weight_shape``, or one of its snippets proves."""
        found: dict[str, dict[Said, None]] = {}
        for sentence in self.said:
            for claim in {snippet.claim for snippet in programs.proving(sentence.claim)}:
                found.setdefault(claim, {})[sentence] = None
        return {claim: list(sentences) for claim, sentences in found.items()}


def proving(programs: Programs, citation: Citation) -> list[Snippet]:
    """The programs that a sentence cites, without those that it leaves out."""
    found = programs.proving(citation.name)
    return [snippet for snippet in found if set(snippet.frameworks).isdisjoint(citation.but)]


def printed(programs: Programs, citation: Citation) -> list[str]:
    """The lines that a link names, as printed; each with its frameworks if several programs are cited."""
    proofs = proving(programs, citation)
    lines = [(proof, line) for proof in proofs for label in citation.labels for line in proof.lines.get(label, [])]
    return [f"{proof.title}: {line}" if len(proofs) > 1 else line for proof, line in lines]


def said(element: html.HtmlElement, path: str, url: str, title: str, anchor: str) -> Said:
    copy = html.fromstring(html.tostring(element, encoding="unicode", with_tail=False))
    for mark in copy.find_class("proof"):
        mark.drop_tree()
    inner = serialized(copy)
    own = citation(element)
    return Said(own.name, plain(copy), marked(copy), inner, path, url, title, anchor, own.labels, str(own))
