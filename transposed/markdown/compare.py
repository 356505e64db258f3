"""The fence ``compare``: captured values of one claim, side by side over its frameworks.

Rows are the printed labels, columns the frameworks, cells the captured values, each leading to its proof.
"""

from xml.etree import ElementTree
from xml.etree.ElementTree import Element, SubElement

from transposed import snippets
from transposed.frameworks import FRAMEWORKS
from transposed.markdown.claims import SCHEME, unknown
from transposed.snippets import Snippet


def fence(source: str, language: str, class_name: str, options: dict, md, **kwargs) -> str:
    """What pymdownx.superfences calls for a ``compare`` fence."""
    name = source.strip()
    box = Element("div", {"class": "compare", "data-claim": name})
    try:
        box.append(table(name))
    except ValueError as error:
        box.set("data-problem", str(error))
        box.set("data-source", name)
    return ElementTree.tostring(box, encoding="unicode", method="html")


def table(name: str) -> Element:
    """The table of one claim. Raises ValueError, ``what; what to do``, if there is none to make."""
    columns = rows(name)
    # A phone shows each row as a block; the roles keep it a table for screen readers even then.
    element = Element("table", {"role": "table", "class": "compare__table"})
    head = SubElement(SubElement(element, "thead", role="rowgroup"), "tr", role="row")
    SubElement(head, "td", role="cell")
    for snippet in columns:
        SubElement(head, "th", scope="col", role="columnheader").text = title(snippet)
    body = SubElement(element, "tbody", role="rowgroup")
    for label in next(iter(columns.values())):
        row = SubElement(body, "tr", role="row")
        SubElement(SubElement(row, "th", scope="row", role="rowheader"), "code").text = label
        for snippet, values in columns.items():
            cell = SubElement(row, "td", {"role": "cell", "data-framework": title(snippet)})
            link = SubElement(cell, "a", {"class": "value", "href": SCHEME + snippet.id})
            SubElement(link, "code").text = values[label]
    return element


def rows(name: str) -> dict[Snippet, dict[str, str]]:
    """Label → captured value, per snippet of the claim, in the order of the frameworks."""
    found = snippets.ordered(snippets.proving(name))
    if problem := unknown(name):
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


def title(snippet: Snippet) -> str:
    return " + ".join(FRAMEWORKS[name].title for name in snippet.frameworks)
