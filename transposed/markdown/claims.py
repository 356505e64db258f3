"""``[sentence](claim:layers/weight_shape_torch)`` becomes text with a mark that leads to its proof.

The mark's address stays ``claim:…``: only the site generator knows where the evidence page is, seen from here.
``claim:layers/weight_shape_torch#bias`` names the printed line that the sentence speaks of; ``#weight&bias`` names two.
"""

from xml.etree import ElementTree

from markdown import Markdown
from markdown.treeprocessors import Treeprocessor

from transposed.markdown.context import Context
from transposed.markdown.grammar import SCHEME, Citation
from transposed.programs.catalogue import Programs


class ClaimProcessor(Treeprocessor):
    def __init__(self, md: Markdown, context: Context):
        super().__init__(md)
        self.context = context

    def run(self, root: ElementTree.Element) -> None:
        for element in list(root.iter("a")):
            if element.get("href", "").startswith(SCHEME):
                self.convert(element)

    def convert(self, element: ElementTree.Element) -> None:
        citation = Citation.parse(element.attrib.pop("href"))
        element.tag = "span"
        element.set("class", "claim")
        element.set("data-claim", citation.name)
        if citation.lines:
            element.set("data-lines", "&".join(citation.lines))
        programs = self.context.programs
        if problem := unknown(citation.name, programs) or unprinted(citation, programs):
            element.set("data-problem", problem)
            element.set("data-source", str(citation))
            return
        attributes = {"class": "proof", "href": SCHEME + citation.name, "aria-label": self.context.mark}
        ElementTree.SubElement(element, "a", attributes).text = "✓"


def unknown(name: str, programs: Programs) -> str:
    """Empty, or what is wrong with a claim that no snippet proves, and what to do."""
    if programs.proving(name):
        return ""
    near = programs.near(name)
    do = f"did you mean {near}?" if near else f"write snippets/{name}.py, or name one that is there"
    return f"no snippet proves claim:{name}; {do}"


def unprinted(citation: Citation, programs: Programs) -> str:
    """Empty, or what is wrong with a line that a claim names and no snippet behind it prints."""
    for line in citation.lines:
        labels = {label for snippet in programs.proving(citation.name) for label in snippet.labels}
        if line not in labels:
            return f"claim:{citation.name} prints no line {line!r}; choose from: {', '.join(sorted(labels))}"
    return ""
