"""Python-Markdown extension: ``[sentence](claim:layers/weight_shape_torch)``.

It becomes text with a mark that leads to its proof. The mark's address stays ``claim:…``:
only the site generator knows where the evidence page is, seen from here.

``claim:layers/weight_shape_torch#bias`` names the printed line that the sentence speaks of, by its label;
``#weight&bias`` names two.
"""

from xml.etree import ElementTree

from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor

from transposed.programs import snippets

SCHEME = "claim:"


class ClaimProcessor(Treeprocessor):
    def __init__(self, md: Markdown, label: str):
        super().__init__(md)
        self.label = label

    def run(self, root: ElementTree.Element) -> None:
        for element in list(root.iter("a")):
            if element.get("href", "").startswith(SCHEME):
                self.convert(element)

    def convert(self, element: ElementTree.Element) -> None:
        target = element.attrib.pop("href").removeprefix(SCHEME)
        name, _, lines = target.partition("#")
        element.tag = "span"
        element.set("class", "claim")
        element.set("data-claim", name)
        if lines:
            element.set("data-lines", lines)
        if problem := unknown(name) or unprinted(name, lines):
            element.set("data-problem", problem)
            element.set("data-source", SCHEME + target)
            return
        mark = ElementTree.SubElement(element, "a", {"class": "proof", "href": SCHEME + name, "aria-label": self.label})
        mark.text = "✓"


def unknown(name: str) -> str:
    """Empty, or what is wrong with a claim that no snippet proves, and what to do."""
    if snippets.proving(name):
        return ""
    near = snippets.near(name)
    do = f"did you mean {near}?" if near else f"write snippets/{name}.py, or name one that is there"
    return f"no snippet proves claim:{name}; {do}"


class ClaimExtension(Extension):
    def __init__(self, **options):
        self.config = {"label": ["Proof", "what a screen reader says of the mark"]}
        super().__init__(**options)

    def extendMarkdown(self, md: Markdown) -> None:
        # After the inline patterns (20), which make the links.
        md.treeprocessors.register(ClaimProcessor(md, self.getConfig("label")), "transposed-claims", 15)


def unprinted(name: str, lines: str) -> str:
    """Empty, or what is wrong with a line that a claim names and no snippet behind it prints."""
    for line in filter(None, lines.split("&")):
        labels = {label for snippet in snippets.proving(name) for label in snippet.labels}
        if line not in labels:
            return f"claim:{name} prints no line {line!r}; choose from: {', '.join(sorted(labels))}"
    return ""


def makeExtension(**options) -> ClaimExtension:
    return ClaimExtension(**options)
