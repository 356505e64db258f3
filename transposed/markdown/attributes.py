"""Attribute lists say what a page needs of them and nothing else: the anchor of a heading, the size of an image.

Whatever is marked by our extensions is known by its class or its ``data-…`` attribute; so nobody else may write one.
"""

from xml.etree.ElementTree import Element

from markdown.extensions.attr_list import AttrListTreeprocessor, get_attrs_and_remainder, isheader

ADVICE = "remove it: a heading may have { #anchor }, an image { width=… height=… }"


class AttributeLists(AttrListTreeprocessor):
    """Takes the place of the one that ``attr_list`` registers."""

    def assign_attrs(self, elem: Element, attrs_string: str, *, strict: bool = False) -> str:
        attrs, remainder = get_attrs_and_remainder(attrs_string)
        if strict and remainder:
            return remainder
        for name, value in attrs:
            if allowed(elem, name, value):
                elem.set(name, value or "")
            elif "data-problem" not in elem.attrib:
                elem.set("data-problem", f"an attribute list with {written(name, value)}; {ADVICE}")
                elem.set("data-source", attrs_string)
        return remainder


def written(name: str, value: str | None) -> str:
    """An attribute as the page has it, in a message whose parts a semicolon separates."""
    if name in (".", "id"):
        return f"{'#' if name == 'id' else '.'}{value}"
    return name if value is None else f'{name}="{value.replace(";", ",")}"'


def allowed(element: Element, name: str, value: str | None) -> bool:
    if isheader(element):
        # Which anchors are good is said by the check of the headings, with the heading.
        return name == "id"
    if element.tag == "img":
        return name in ("width", "height") and (value or "").isdigit()
    return False
