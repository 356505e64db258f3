"""A short piece of code is not broken at the end of a line, an error message is English."""

import re
from html import unescape
from xml.etree.ElementTree import Element

from markdown.treeprocessors import Treeprocessor
from markdown.util import HTML_PLACEHOLDER_RE

# Characters; what is longer would tear holes into the lines of a phone.
SHORT = 16
# A sentence and not a name: four words or more.
MESSAGE = re.compile(r"(?<![A-Za-z])(?:[A-Za-z]{2,}+[,:]? ){3}[A-Za-z]{2,}")


class SpanProcessor(Treeprocessor):
    def run(self, root: Element) -> None:
        for span in root.iter("code"):
            text = HTML_PLACEHOLDER_RE.sub(self.kept, "".join(span.itertext()))
            if " " in text and len(text) <= SHORT:
                span.set("class", f"{span.get('class', '')} whole".strip())
            if MESSAGE.search(text):
                span.set("lang", "en")

    def kept(self, placeholder: re.Match) -> str:
        """The text that pymdownx.inlinehilite has put by, as HTML."""
        return unescape(str(self.md.htmlStash.rawHtmlBlocks[int(placeholder[1])]))
