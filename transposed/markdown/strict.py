"""No raw HTML. Pages come from strangers, and Markdown says all that they need to say."""

from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.inlinepatterns import HTML_RE, InlineProcessor


class RawHtml(InlineProcessor):
    def __init__(self, md: Markdown):
        super().__init__(HTML_RE, md)

    def handleMatch(self, match, data):  # type: ignore[override]
        element = Element("span", {"data-problem": f"raw HTML {match[0]}; write it in Markdown"})
        element.set("data-source", match[0])
        return element, match.start(0), match.end(0)
