"""A table in prose scrolls in a box of its own, and its headings say what they head.

A column headed by a language's own name is marked as being in that language. A phone shows each row as a block where
its last cells would be out of sight otherwise: the last column explains three terms, the first has error messages, or
three frameworks stand side by side.
"""

import re
from xml.etree.ElementTree import Element

from markdown.extensions.tables import TableProcessor as TableBlocks
from markdown.treeprocessors import Treeprocessor
from markdown.util import HTML_PLACEHOLDER_RE

from transposed.programs.frameworks import FRAMEWORKS
from transposed.project import LANGUAGES

# What takes the room of two Latin letters.
WIDE = re.compile("[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]")
# Latin letters that the longest cell of a column that explains is wide, and the columns of its table.
EXPLAINS = 30
COLUMNS = 4
# Letters of a name that is long for a cell, and where it may be broken: behind a dot, a bracket, an underscore.
LONG = 18
PART = re.compile(r"(?<=[.(_])(?=\w)")
TITLES = {framework.title for framework in FRAMEWORKS.values()}
NAMES = {language.name: language.code for language in LANGUAGES.values()}
MESSAGE = ".//code[@lang='en']"
ROLES = {"table": "table", "thead": "rowgroup", "tbody": "rowgroup", "tr": "row", "th": "columnheader", "td": "cell"}


class Rows(TableBlocks):
    """Takes the place of the one that ``tables`` registers, which drops a cell too many and makes up one too few."""

    def _build_row(self, row, parent, align) -> None:
        super()._build_row(row, parent, align)  # type: ignore[misc]
        if len(cells := self._split_row(row)) != len(align):  # type: ignore[attr-defined]
            what = f"a row of {len(cells)} cell{'s' if len(cells) > 1 else ''} in a table of {len(align)} columns"
            parent[-1].set("data-problem", f"{what}; mend it, and write a bar within a cell as \\| or in code")
            parent[-1].set("data-source", f"{row}\n")


class TableProcessor(Treeprocessor):
    def run(self, root: Element) -> None:
        for parent in [one for one in root.iter() if one.find("table") is not None]:
            for index, table in enumerate(list(parent)):
                if table.tag == "table" and parent.get("class") != "scroll":
                    box = Element("div", {"class": "scroll"})
                    box.extend([table, end()])
                    parent[index] = box
                    self.mark(table)

    def mark(self, table: Element) -> None:
        for code in table.iter("code"):
            self.breakable(code)
        for heading in table.iter("th"):
            heading.set("scope", "col")
        columns = list(zip(*table.iter("tr"), strict=True))
        for heading, *cells in columns:
            if language := NAMES.get("".join(heading.itertext())):
                for cell in (heading, *cells):
                    cell.set("lang", language)
        last, *explanations = columns[-1]
        # Below the name of a framework stand what it has, however long, and not what the other columns mean.
        framework = "".join(last.itertext()).partition("/")[0].strip() in TITLES
        widest = max((width("".join(cell.itertext())) for cell in explanations), default=0)
        if len(columns) == COLUMNS and widest > EXPLAINS and not framework:
            blocks(table, "explained")
        elif (wide := framework and len(columns) == COLUMNS) or any(c.find(MESSAGE) is not None for c in columns[0]):
            blocks(table, "stacked frameworks" if wide else "stacked")
            for heading, *cells in columns[1:]:
                for cell in cells:
                    cell.set("data-label", "".join(heading.itertext()))

    def breakable(self, code: Element) -> None:
        """A long name in a cell, such as ``torch.nn.init.zeros_``, may go on in a new line behind one of these."""
        kept = self.md.htmlStash.rawHtmlBlocks
        # Where pymdownx.inlinehilite has put by the text, as HTML.
        for place in HTML_PLACEHOLDER_RE.finditer("".join(code.itertext())):
            if len(text := str(kept[int(place[1])])) > LONG:
                kept[int(place[1])] = PART.sub("<wbr>", text)


def end() -> Element:
    """What stands behind each table and shows nothing: its columns find their width before a browser shows any."""
    return Element("span")


def blocks(table: Element, name: str) -> None:
    """The roles keep it a table for screen readers where its rows are blocks."""
    table.set("class", name)
    for element in table.iter():
        if element.tag in ROLES:
            element.set("role", ROLES[element.tag])


def width(text: str) -> int:
    """In Latin letters: a Chinese character is as wide as two."""
    return len(text) + (0 if text.isascii() else len(WIDE.findall(text)))
