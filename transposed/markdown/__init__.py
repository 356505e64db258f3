"""The Markdown of the pages: everything that it can say beyond Markdown itself.

One Python-Markdown extension, ``transposed.markdown``, that any generator may load. The order in which its parts work
is here and nowhere else.
"""

from markdown import Markdown
from markdown.extensions import Extension

from transposed.markdown.attributes import AttributeLists
from transposed.markdown.claims import ClaimProcessor
from transposed.markdown.context import Default
from transposed.markdown.math import MathProcessor
from transposed.markdown.parts import PartProcessor
from transposed.markdown.spans import SpanProcessor
from transposed.markdown.strict import RawHtml
from transposed.markdown.tables import Rows, TableProcessor
from transposed.markdown.tabs import TabProcessor
from transposed.markdown.targets import TargetProcessor


class TransposedExtension(Extension):
    """``context`` is what the extension knows; without one it reads the project that it lies in, in English."""

    def __init__(self, **options) -> None:
        self.config = {"context": ["", "a transposed.markdown.context.Context"]}
        super().__init__(**options)

    def extendMarkdown(self, md: Markdown) -> None:
        context = self.getConfig("context") or Default()
        # For the fences, which are handed the Markdown instance and nothing else.
        md.transposed = context  # type: ignore[attr-defined]
        # A block of HTML is then read as a paragraph, in which the inline pattern finds the tags.
        md.preprocessors.deregister("html_block")
        md.inlinePatterns.deregister("html")
        md.inlinePatterns.register(RawHtml(md), "html", 90)
        md.parser.blockprocessors.register(Rows(md.parser, {"use_align_attribute": False}), "table", 75)
        # After the inline patterns (20), which make links, spans, formulas and the titles of tabs.
        md.treeprocessors.register(ClaimProcessor(md, context), "transposed-claims", 15.4)
        md.treeprocessors.register(MathProcessor(md), "transposed-math", 15.3)
        md.treeprocessors.register(SpanProcessor(md), "transposed-spans", 15.2)
        md.treeprocessors.register(TabProcessor(md), "transposed-tabs", 15.1)
        # After the spans, which know an error message; before attribute lists (8).
        md.treeprocessors.register(TableProcessor(md), "transposed-tables", 14)
        md.treeprocessors.register(AttributeLists(md), "attr_list", 8)
        # After attribute lists; before the table of contents (5).
        md.treeprocessors.register(PartProcessor(md, context.language), "transposed-parts", 7)
        # Last of all but for the generator, which makes addresses relative.
        md.treeprocessors.register(TargetProcessor(md), "transposed-targets", 1)


def makeExtension(**options) -> TransposedExtension:
    return TransposedExtension(**options)
