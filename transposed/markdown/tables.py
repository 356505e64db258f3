"""Python-Markdown extension: a table in prose scrolls in a box of its own, and its headings say what they head."""

from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor


class TableProcessor(Treeprocessor):
    def run(self, root: Element) -> None:
        for parent in list(root.iter()):
            for index, table in enumerate(list(parent)):
                if table.tag == "table" and parent.get("class") != "scroll":
                    box = Element("div", {"class": "scroll"})
                    box.append(table)
                    parent[index] = box
                    for heading in table.iter("th"):
                        heading.set("scope", "col")


class TableExtension(Extension):
    def extendMarkdown(self, md: Markdown) -> None:
        md.treeprocessors.register(TableProcessor(md), "transposed-tables", 15)


def makeExtension(**options) -> TableExtension:
    return TableExtension(**options)
