"""The fence ``compare``: captured values of one claim, side by side over its frameworks.

Cells are the captured values, each leading to its proof. Rows are the printed labels and columns the frameworks, or the
other way round where there are too many frameworks for a line, or their values are too long for it.
"""

import re
from xml.etree import ElementTree
from xml.etree.ElementTree import Element, SubElement

from transposed.markdown.claims import unknown
from transposed.markdown.grammar import SCHEME
from transposed.markdown.tables import end
from transposed.programs.catalogue import Programs
from transposed.programs.snippets import Snippet

# More frameworks than this stand one below the other.
MOST_COLUMNS = 6
# Characters that stand in a line of a wide screen.
LINE = 84
# On a phone a table of at most so many characters in a line stays as it is; so does one of many frameworks whose cells
# are short, and scrolls past their names; of another, each row becomes a card.
NARROW = 40
SHORT = 30

# Between the words of a long name like InvalidArgumentError, not in PyTorch.
WORDS = re.compile(r"(?<=[a-z])(?=[A-Z])")
LONG = 10
# Such as (4, 2, 3) or (n_out, n_in), which reads badly on two lines.
SHAPE = re.compile(r"\([\w, ]*\)")


def fence(source: str, language: str, class_name: str, options: dict, md, **kwargs) -> str:
    """What pymdownx.superfences calls for a ``compare`` fence."""
    name = source.strip()
    box = Element("div", {"class": "compare", "data-claim": name})
    try:
        box.extend([table(name, md.transposed.programs), end()])
    except ValueError as error:
        box.set("data-problem", str(error))
        box.set("data-source", name)
    return ElementTree.tostring(box, encoding="unicode", method="html")


def table(name: str, programs: Programs) -> Element:
    """The table of one claim. Raises ValueError, ``what; what to do``, if there is none to make."""
    found = rows(name, programs)
    labels = list(next(iter(found.values())))
    beside, below = arranged(found, labels, list(found)), arranged(found, list(found), labels)
    crowded = least(beside) > LINE and least(below) < least(beside)
    many = len(found) > MOST_COLUMNS
    element = below if crowded or many else beside
    short = all(len("".join(cell.itertext())) <= SHORT for row in element.iter("tr") for cell in row)
    form = "narrow" if width(element) <= NARROW else "pinned" if many and short else "cards"
    element.set("class", f"compare__table compare__table--{form}")
    return element


def arranged(found: dict[Snippet, dict[str, str]], down: list, across: list) -> Element:
    """The table with these rows and columns, one of them the snippets and the other the labels."""
    # A phone shows each row as a block; the roles keep it a table for screen readers even then.
    element = Element("table", {"role": "table"})
    head = SubElement(SubElement(element, "thead", role="rowgroup"), "tr", role="row")
    SubElement(head, "td", role="cell")
    for column in across:
        heading(head, column, scope="col", role="columnheader")
    body = SubElement(element, "tbody", role="rowgroup")
    for one in down:
        row = SubElement(body, "tr", role="row")
        heading(row, one, scope="row", role="rowheader")
        for column in across:
            snippet, label = (column, one) if isinstance(column, Snippet) else (one, column)
            cell = SubElement(row, "td", {"role": "cell", "data-column": text(column)})
            link = SubElement(cell, "a", {"class": "value", "href": SCHEME + snippet.id})
            value = found[snippet][label]
            breakable(SubElement(link, "code", {"class": "shape"} if SHAPE.fullmatch(value) else {}), value)
    return element


def heading(row: Element, of: Snippet | str, **attributes: str) -> None:
    """A label is what a program prints, a framework is a name and has a colour."""
    element = SubElement(row, "th", attributes)
    if isinstance(of, str):
        element = SubElement(element, "code")
    else:
        element.attrib |= {"class": "framework", "data-framework": " ".join(of.frameworks)}
    breakable(element, text(of))


def breakable(element: Element, words: str) -> None:
    """A narrow column may break InvalidArgumentError, and only between its words."""
    element.text, *others = WORDS.split(words) if len(words) >= LONG else [words]
    for word in others:
        SubElement(element, "wbr").tail = word


def width(table: Element) -> int:
    """The characters of the longest cell of each column, and two between columns."""
    cells = [["".join(cell.itertext()) for cell in row] for row in table.iter("tr")]
    return sum(max(map(len, column)) + 2 for column in zip(*cells, strict=True))


def least(table: Element) -> int:
    """The same where each cell breaks at every place that it may."""
    cells = [[longest(cell) for cell in row] for row in table.iter("tr")]
    return sum(max(column) + 2 for column in zip(*cells, strict=True))


def longest(cell: Element) -> int:
    """The characters of the longest part that is not broken."""
    whole = cell.get("scope") == "row" or cell.find(".//code[@class='shape']") is not None
    parts = [part for text in cell.itertext() for part in ([text] if whole else text.split())]
    return max(map(len, parts), default=0)


def text(of: Snippet | str) -> str:
    return of if isinstance(of, str) else of.title


def rows(name: str, programs: Programs) -> dict[Snippet, dict[str, str]]:
    """Label → captured value, per snippet of the claim, in the order of the frameworks."""
    found = programs.proving(name)
    if problem := unknown(name, programs):
        raise ValueError(problem)
    columns = {}
    for snippet in found:
        pairs = [line.partition(": ") for line in snippet.output]
        columns[snippet] = {label: value for label, separator, value in pairs if separator}
        first = found[0]
        if list(columns[snippet]) != list(columns[first]):
            raise ValueError(
                f"claim:{name} cannot be compared, since {first.id} prints {list(columns[first])} "
                f"and {snippet.id} prints {list(columns[snippet])}; print the same labels in the same order"
            )
    return columns
