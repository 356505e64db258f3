"""Python-Markdown extension: ``[sentence](claim:layers/weight_shape_torch)``.

It becomes text with a mark that leads to its proof. The mark's address stays ``claim:…``:
only the site generator knows where the evidence page is, seen from here.
"""

from xml.etree import ElementTree

from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor

from transposed import snippets

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
        name = element.attrib.pop("href").removeprefix(SCHEME)
        element.tag = "span"
        element.set("class", "claim")
        element.set("data-claim", name)
        if not snippets.proving(name):
            element.set("data-problem", unknown(name))
            element.set("data-source", SCHEME + name)
            return
        mark = ElementTree.SubElement(element, "a", {"class": "proof", "href": SCHEME + name, "aria-label": self.label})
        mark.text = "✓"


def unknown(name: str) -> str:
    """What is wrong with a claim that no snippet proves, and what to do."""
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


def makeExtension(**options) -> ClaimExtension:
    return ClaimExtension(**options)
