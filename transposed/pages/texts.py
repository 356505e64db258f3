"""The running texts of a page: what stands in one paragraph, list item, cell or title, code and formulas left out."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from lxml.html import HtmlElement

from transposed.pages.literals import NOT_PROSE, NOT_PROSE_CLASSES

# In the place of a code span, a formula or an image.
OBJECT = "\ufffc"
# Between two digits that stand in different elements, and look like one number.
SEAM = "\ufff9"
INLINE = {"a", "br", "code", "em", "img", "label", "math", "small", "span", "strong", "sub", "sup", "wbr"}
OBJECTS = {"code", "img", "math"}


@dataclass(frozen=True)
class Text:
    """``element`` is the block that it stands in: a paragraph, a list item, a cell, a heading, a title."""

    element: HtmlElement
    text: str

    @property
    def tag(self) -> str:
        return str(self.element.tag)


def texts(elements: Iterable[HtmlElement]) -> Iterator[Text]:
    """In reading order. A label of a tab is a text of its own."""
    for element in elements:
        yield from below(element)


def below(element: HtmlElement) -> Iterator[Text]:
    if hidden(element):
        return
    pieces = [element.text or ""]
    for child in element:
        if child.tag in INLINE and child.tag != "label":
            inline(child, pieces)
        else:
            yield from joined(element, pieces)
            pieces = []
            yield from below(child)
        pieces.append(child.tail or "")
    yield from joined(element, pieces)


def hidden(element: HtmlElement) -> bool:
    """Whether it is shown code, made from captured output, or a mark of ours."""
    if not isinstance(element.tag, str) or element.tag in NOT_PROSE:
        return True
    # A formula that could not be read stays as it was written.
    return not (NOT_PROSE_CLASSES | {"arithmatex"}).isdisjoint(element.get("class", "").split())


def inside(element: HtmlElement) -> str:
    """The text of one element within a line."""
    pieces: list[str] = []
    inline(element, pieces)
    return "".join(pieces)


def inline(element: HtmlElement, pieces: list[str]) -> None:
    if element.tag in OBJECTS:
        pieces.append(OBJECT)
    elif not hidden(element):
        pieces.append(element.text or "")
        for child in element:
            inline(child, pieces)
            pieces.append(child.tail or "")


def joined(element: HtmlElement, pieces: list[str]) -> Iterator[Text]:
    found: list[str] = []
    for piece in filter(None, pieces):
        if found and found[-1][-1].isdigit() and piece[0].isdigit():
            found.append(SEAM)
        found.append(piece)
    text = "".join(found)
    if text.strip():
        yield Text(element, text)
