"""Python-Markdown extension: no raw HTML. Pages come from strangers, and Markdown says all that they need to say."""

from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions import Extension
from markdown.inlinepatterns import HTML_RE, InlineProcessor


class RawHtml(InlineProcessor):
    def handleMatch(self, match, data):
        element = Element("span", {"data-problem": f"raw HTML {match[0]}; write it in Markdown"})
        element.set("data-source", match[0])
        return element, match.start(0), match.end(0)


class StrictExtension(Extension):
    def extendMarkdown(self, md: Markdown) -> None:
        # A block of HTML is then read as a paragraph, in which the inline pattern finds the tags.
        md.preprocessors.deregister("html_block")
        md.inlinePatterns.deregister("html")
        md.inlinePatterns.register(RawHtml(HTML_RE, md), "html", 90)


def makeExtension(**options) -> StrictExtension:
    return StrictExtension(**options)
