"""Python-Markdown extension: a table in prose scrolls in a box of its own, and its headings say what they head.

A column headed by a language's own name is marked as being in that language. Where the last column explains the three
before it, a phone shows each row as a block: the explanation would be out of sight otherwise.
"""

from unicodedata import east_asian_width
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor

# Latin letters that the longest cell of a column that explains is wide, and the columns of its table.
EXPLAINS = 30
COLUMNS = 4
ROLES = {"table": "table", "thead": "rowgroup", "tbody": "rowgroup", "tr": "row", "th": "columnheader", "td": "cell"}


class TableProcessor(Treeprocessor):
    def __init__(self, md: Markdown, languages: dict[str, str]) -> None:
        super().__init__(md)
        self.languages = languages

    def run(self, root: Element) -> None:
        for parent in list(root.iter()):
            for index, table in enumerate(list(parent)):
                if table.tag == "table" and parent.get("class") != "scroll":
                    box = Element("div", {"class": "scroll"})
                    box.append(table)
                    parent[index] = box
                    self.mark(table)

    def mark(self, table: Element) -> None:
        for heading in table.iter("th"):
            heading.set("scope", "col")
        columns = list(zip(*table.iter("tr"), strict=True))
        for heading, *cells in columns:
            if language := self.languages.get("".join(heading.itertext())):
                for cell in (heading, *cells):
                    cell.set("lang", language)
        _, *explanations = columns[-1]
        widest = max((width("".join(cell.itertext())) for cell in explanations), default=0)
        if len(columns) == COLUMNS and widest > EXPLAINS:
            table.set("class", "explained")
            # The roles keep it a table for screen readers where its rows are blocks.
            for element in table.iter():
                if element.tag in ROLES:
                    element.set("role", ROLES[element.tag])


def width(text: str) -> int:
    """In Latin letters: a Chinese character is as wide as two."""
    return sum(2 if east_asian_width(character) in "WF" else 1 for character in text)


class TableExtension(Extension):
    def __init__(self, **options) -> None:
        self.config = {"languages": [{}, "Language code by the language's own name"]}
        super().__init__(**options)

    def extendMarkdown(self, md: Markdown) -> None:
        md.treeprocessors.register(TableProcessor(md, self.getConfig("languages")), "transposed-tables", 15)


def makeExtension(**options) -> TableExtension:
    return TableExtension(**options)
