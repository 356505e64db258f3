"""Formulas become MathML at build time, with their TeX kept for copying."""

import re
from html import unescape
from xml.etree import ElementTree

from markdown import Markdown
from markdown.treeprocessors import Treeprocessor
from math_core import LatexError, LatexToMathML

# HTML's names for characters, such as &ApplyFunction;, which XML does not know.
ENTITY = re.compile(r"&(?!(?:amp|lt|gt|quot|apos);)[A-Za-z]+;")


class MathProcessor(Treeprocessor):
    """Replaces what pymdownx.arithmatex marked: ``\\(…\\)`` inline, ``\\[…\\]`` on lines of its own."""

    def __init__(self, md: Markdown):
        super().__init__(md)
        self.converter = LatexToMathML(annotation=True, fancy_error=False)

    def run(self, root: ElementTree.Element) -> None:
        for element in root.iter():
            if "arithmatex" in element.get("class", "").split():
                self.convert(element)

    def convert(self, element: ElementTree.Element) -> None:
        marked = (element.text or "").strip()
        display, tex = marked.startswith(r"\["), marked[2:-2].strip()
        try:
            mathml = self.converter.convert_with_local_state(tex, displaystyle=display)
        except LatexError as error:
            element.set("data-problem", f"the formula cannot be read ({error}); mend the TeX")
            element.set("data-source", tex)
            return
        # The element stays as the wrapper: it scrolls when a formula is wider than a phone.
        element.text = None
        element.set("class", "math")
        if display:
            element.set("tabindex", "0")
        element.append(ElementTree.fromstring(ENTITY.sub(lambda match: unescape(match[0]), mathml)))
