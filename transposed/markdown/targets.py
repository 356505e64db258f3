"""The address of a link or an image as it is written, kept beside what a site generator makes of it."""

from xml.etree.ElementTree import Element

from markdown.treeprocessors import Treeprocessor

KEPT = "data-target"


class TargetProcessor(Treeprocessor):
    def run(self, root: Element) -> None:
        for element in root.iter():
            element.attrib.pop(KEPT, None)
            address = element.get("href") or element.get("src")
            if address and "claim" not in element.get("class", ""):
                element.set(KEPT, address)
