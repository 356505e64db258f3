"""The fence ``compare``: captured values of one claim, side by side over its frameworks.

    ``` compare
    gradients/none_or_zero torch tensorflow jax
    ```

Frameworks behind the claim's name choose some; without them all are shown. A table shows what differs: frameworks that
printed the same share a row or a column. Cells are the captured values; each framework's name leads to its own proof.
Rows are the printed labels and columns the frameworks, or the other way round where there are too many for a line, or
their values are too long for it. A label stands in words of the page's language, the program's own below it.
"""

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from xml.etree import ElementTree
from xml.etree.ElementTree import Element, SubElement

from transposed.markdown.claims import unknown
from transposed.markdown.context import Context
from transposed.markdown.grammar import SCHEME
from transposed.markdown.tables import end
from transposed.markdown.tables import width as letters
from transposed.programs import snippets
from transposed.programs.catalogue import Programs
from transposed.programs.snippets import Snippet
from transposed.project import SOURCE

# More columns than this stand one below the other.
MOST_COLUMNS = 6
# Characters that stand in a line of a wide screen.
LINE = 84
# On a phone a table of at most so many characters in a line stays as it is; so does one of many frameworks whose cells
# are short, and scrolls past their names; of another, each row becomes a card.
NARROW = 35
SHORT = 30

# Between the words of a long name like InvalidArgumentError, not in PyTorch.
WORDS = re.compile(r"(?<=[a-z])(?=[A-Z])")
LONG = 10
# Such as (4, 2, 3) or (n_out, n_in), which reads badly on two lines.
SHAPE = re.compile(r"\([\w, ]*\)")
# Words of a label that stay code in every language.
CODE = re.compile(r"`(.*)`")


@dataclass(frozen=True)
class Group:
    """Programs that printed the same values under the same labels."""

    snippets: tuple[Snippet, ...]
    values: dict[str, str]

    @cached_property
    def text(self) -> str:
        return ", ".join(snippet.title for snippet in self.snippets)


@dataclass(frozen=True)
class Label:
    """A printed label, and the words that the page's language has for it; the label itself if it has none."""

    printed: str
    words: str

    @property
    def text(self) -> str:
        return self.words


def fence(source: str, language: str, class_name: str, options: dict, md, **kwargs) -> str:
    """What pymdownx.superfences calls for a ``compare`` fence."""
    name, *chosen = source.split() or [""]
    box = Element("div", {"class": "compare", "data-claim": name, "data-shown": " ".join(chosen)})
    try:
        box.extend([table(name, chosen, md.transposed), end()])
    except ValueError as error:
        box.set("data-problem", str(error))
        box.set("data-source", source.strip())
    return ElementTree.tostring(box, encoding="unicode", method="html")


def table(name: str, chosen: list[str], context: Context) -> Element:
    """The table of one claim. Raises ValueError, ``what; what to do``, if there is none to make."""
    found = rows(name, chosen, context.programs)
    groups = together(found)
    labels = [named(label, context) for label in next(iter(found.values()))]
    beside, below = arranged(labels, groups, name), arranged(groups, labels, name)
    crowded = least(beside) > LINE and least(below) < least(beside)
    many = len(groups) > MOST_COLUMNS
    # On a phone the heading of a row is said once, that of a column in each row: the longer ones head the rows.
    wordy = width(beside) > NARROW and longest_text(groups) > longest_text(labels) and least(below) <= LINE
    element = below if crowded or many or wordy else beside
    short = all(widest(cell) <= SHORT for row in element.iter("tr") for cell in row)
    form = "narrow" if width(element) <= NARROW else "pinned" if many and short else "cards"
    element.set("class", f"compare__table compare__table--{form}")
    return element


def named(label: str, context: Context) -> Label:
    """A label with its words. Raises ValueError with the line to add if the page's language has none for it."""
    if label in context.labels:
        words = context.labels[label]
        return Label(label, label if CODE.fullmatch(words) else words)
    if context.language == SOURCE:
        return Label(label, label)
    line = f'{json.dumps(label, ensure_ascii=False)} = "…"'
    where = f"docs/labels/{context.language}.toml"
    do = f"add the line {line} to {where}, in backticks if it stays as it is"
    raise ValueError(f"no words for the label {label!r} of this table; {do}")


def rows(name: str, chosen: list[str], programs: Programs) -> dict[Snippet, dict[str, str]]:
    """Label → captured value, per snippet of the claim, in the order of the frameworks."""
    if problem := unknown(name, programs):
        raise ValueError(problem)
    found = programs.proving(name)
    known = {own for snippet in found for own in snippet.frameworks}
    if wrong := [own for own in chosen if own not in known]:
        raise ValueError(f"claim:{name} has no program of {wrong[0]!r}; choose from: {', '.join(sorted(known))}")
    columns: dict[Snippet, dict[str, str]] = {}
    for snippet in found:
        if chosen and set(chosen).isdisjoint(snippet.frameworks):
            continue
        pairs = [line.partition(": ") for line in snippet.output]
        columns[snippet] = {label: value for label, separator, value in pairs if separator}
        first = next(iter(columns))
        if list(columns[snippet]) != list(columns[first]):
            raise ValueError(
                f"claim:{name} cannot be compared, since {first.id} prints {list(columns[first])} "
                f"and {snippet.id} prints {list(columns[snippet])}; print the same labels in the same order"
            )
    return columns


def together(found: dict[Snippet, dict[str, str]]) -> list[Group]:
    """The programs by what they printed, in the order of the first of each."""
    groups: dict[tuple[str, ...], list[Snippet]] = {}
    for snippet, values in found.items():
        groups.setdefault(tuple(values.values()), []).append(snippet)
    return [Group(tuple(own), found[own[0]]) for own in groups.values()]


def longest_text(items: Sequence[Group | Label]) -> int:
    return max((letters(one.text) for one in items), default=0)


def arranged(down: list[Group] | list[Label], across: list[Group] | list[Label], name: str) -> Element:
    """The table with these rows and columns, one of them the programs and the other the labels."""
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
            group, label = (column, one) if isinstance(column, Group) else (one, column)
            assert isinstance(group, Group) and isinstance(label, Label)
            line = snippets.label(f"{label.printed}: ")
            cell = SubElement(row, "td", {"role": "cell", "data-column": column.text, "data-line": line})
            proof = group.snippets[0].id if len(group.snippets) == 1 else name
            link = SubElement(cell, "a", {"class": "value", "href": SCHEME + proof})
            value = group.values[label.printed]
            breakable(SubElement(link, "code", {"class": "shape"} if SHAPE.fullmatch(value) else {}), value)
    return element


def heading(row: Element, of: Group | Label, **attributes: str) -> None:
    """A label is what a program prints, a framework is a name, has a colour, and leads to its proof."""
    element = SubElement(row, "th", attributes)
    if isinstance(of, Group):
        element.set("class", "frameworks")
        for snippet in of.snippets:
            mark = {"class": "framework", "data-framework": " ".join(snippet.frameworks), "href": SCHEME + snippet.id}
            breakable(link := SubElement(element, "a", mark), snippet.title)
            link.tail = " "
        return
    if of.words != of.printed:
        SubElement(element, "span", {"class": "label"}).text = of.words
        element[-1].tail = " "
    breakable(SubElement(element, "code", {"class": "printed"} if of.words != of.printed else {}), of.printed)


def breakable(element: Element, words: str) -> None:
    """A narrow column may break InvalidArgumentError, and only between its words."""
    element.text, *others = WORDS.split(words) if len(words) >= LONG else [words]
    for word in others:
        SubElement(element, "wbr").tail = word


def width(table: Element) -> int:
    """The characters of the longest cell of each column, and two between columns."""
    cells = [[widest(cell) for cell in row] for row in table.iter("tr")]
    return sum(max(column) + 2 for column in zip(*cells, strict=True))


def widest(cell: Element) -> int:
    return max(map(letters, parts(cell)), default=0)


def parts(cell: Element) -> list[str]:
    """What stands on lines of its own in a cell: each framework, the words of a label and the label."""
    return ["".join(child.itertext()) for child in cell] or ["".join(cell.itertext())]


def least(table: Element) -> int:
    """The same where each cell breaks at every place that it may."""
    cells = [[longest(cell) for cell in row] for row in table.iter("tr")]
    return sum(max(column) + 2 for column in zip(*cells, strict=True))


def longest(cell: Element) -> int:
    """The characters of the longest part that is not broken."""
    if cell.get("scope") == "row" or any(code.get("class") == "shape" for code in cell.iter("code")):
        return widest(cell)
    return max((letters(word) for text in cell.itertext() for word in text.split()), default=0)
