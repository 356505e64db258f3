"""Python-Markdown extension: a short piece of code, such as a shape, is not broken at the end of a line."""

from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor

# Characters; what is longer would tear holes into the lines of a phone.
SHORT = 16


class SpanProcessor(Treeprocessor):
    def run(self, root: Element) -> None:
        for span in root.iter("code"):
            text = "".join(span.itertext())
            if " " in text and len(text) <= SHORT:
                span.set("class", f"{span.get('class', '')} whole".strip())


class SpanExtension(Extension):
    def extendMarkdown(self, md: Markdown) -> None:
        # After the inline patterns (20), which make the spans.
        md.treeprocessors.register(SpanProcessor(md), "transposed-spans", 15)


def makeExtension(**options) -> SpanExtension:
    return SpanExtension(**options)
