"""Words in another script than the page's are marked as being in that language.

So a screen reader changes its voice, and a browser takes the Chinese form of a character and not the Japanese one.
Latin words in Russian and Chinese prose are names and terms, but for error messages, which ``spans`` marks.
"""

import re
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.treeprocessors import Treeprocessor

# Words with what stands between them.
SCRIPTS = {
    "ru": re.compile(r"[\u0400-\u04FF]+(?:[ \u00A0-]+[\u0400-\u04FF]+)*"),
    "zh": re.compile(r"[\u3400-\u9FFF]+(?:[\u3000-\u303F\uFF00-\uFF65]*[\u3400-\u9FFF]+)*"),
}


class PartProcessor(Treeprocessor):
    def __init__(self, md: Markdown, language: str) -> None:
        super().__init__(md)
        self.scripts = {name: script for name, script in SCRIPTS.items() if name != language}

    def run(self, root: Element) -> None:
        whole = "".join(root.itertext())
        for name, script in self.scripts.items():
            # Most pages have no word of another script.
            if script.search(whole):
                split(root, name, script)


def split(element: Element, language: str, script: re.Pattern) -> None:
    """Put every run of the script below the element, that is not marked yet, into a ``span lang``."""
    if element.get("lang") or element.tag == "code":
        return
    for child in list(element):
        split(child, language, script)
        spans, child.tail = runs(child.tail, language, script)
        place = list(element).index(child) + 1
        element[place:place] = spans
    spans, element.text = runs(element.text, language, script)
    element[0:0] = spans


def runs(text: str | None, language: str, script: re.Pattern) -> tuple[list[Element], str | None]:
    """The spans in a text, each with what follows it, and what stands before the first."""
    if text is None:
        return [], None
    spans: list[Element] = []
    end, before = 0, text
    for match in script.finditer(text):
        between = text[end : match.start()]
        if spans:
            spans[-1].tail = between
        else:
            before = between
        spans.append(Element("span", {"lang": language}))
        spans[-1].text, end = match[0], match.end()
    if spans:
        spans[-1].tail = text[end:]
    return spans, before
