"""The fence ``audit``: what was found when derivatives were compared with slopes, as a table of the recorded audit.

    ``` audit
    torch tensorflow
    ```

Frameworks choose some; without them all that were audited are shown. A finding that the last audit did not have is not
in its record, so it is not in the table either.
"""

from xml.etree import ElementTree
from xml.etree.ElementTree import Element, SubElement

from transposed.markdown.compare import named
from transposed.markdown.context import Context
from transposed.markdown.tables import PART, end
from transposed.programs.audits import Audit, Finding
from transposed.programs.frameworks import FRAMEWORKS

COLUMNS = ("audited function", "at", "framework returns", "true slope", "reported")
# More points of one function are counted, not listed.
MOST_POINTS = 2


def fence(source: str, language: str, class_name: str, options: dict, md, **kwargs) -> str:
    """What pymdownx.superfences calls for an ``audit`` fence."""
    box = Element("div", {"class": "compare", "data-audit": " ".join(source.split())})
    try:
        box.extend([table(chosen(source.split(), md.transposed), md.transposed), end()])
    except ValueError as error:
        box.set("data-problem", str(error))
        box.set("data-source", source.strip() or "audit")
    return ElementTree.tostring(box, encoding="unicode", method="html")


def chosen(names: list[str], context: Context) -> list[Audit]:
    """The audits of these frameworks, or all. Raises ValueError, ``what; what to do``."""
    known = context.programs.audits
    for name in names:
        if name not in known:
            raise ValueError(f"no audit of {name!r}; choose from: {', '.join(known) or 'none, type: make audit'}")
    return [known[name] for name in names or known]


def table(audits: list[Audit], context: Context) -> Element:
    """One row for each function with a finding. Raises ValueError if the page's language has no word for a column."""
    words = [named(name, context).words for name in COLUMNS]
    element = Element("table", {"role": "table", "class": "compare__table compare__table--cards"})
    head = SubElement(SubElement(element, "thead", role="rowgroup"), "tr", role="row")
    SubElement(head, "td", role="cell")
    for word in words:
        SubElement(head, "th", scope="col", role="columnheader").text = word
    body = SubElement(element, "tbody", role="rowgroup")
    for audit in audits:
        for finding in audit.findings:
            row = SubElement(body, "tr", role="row")
            name = SubElement(row, "th", {"scope": "row", "role": "rowheader", "class": "frameworks"})
            SubElement(name, "span", {"class": "framework", "data-framework": audit.framework}).text = title(audit)
            for word, parts in zip(words, cells(finding), strict=True):
                cell = SubElement(row, "td", {"role": "cell", "data-column": word})
                cell.extend(parts)
    return element


def title(audit: Audit) -> str:
    return f"{FRAMEWORKS[audit.framework].title} {audit.version}"


def cells(finding: Finding) -> list[list[Element]]:
    points = [f"{point:g}" for point in finding.points]
    shown = slice(MOST_POINTS) if len(points) <= MOST_POINTS else slice(1)
    more = [] if len(points) <= MOST_POINTS else [text(f"… ({len(points)})")]
    link = text("–")
    if finding.upstream:
        link = Element("a", {"href": finding.upstream})
        link.text = f"#{finding.upstream.rpartition('/')[2]}"
    first, *others = PART.split(finding.function)
    function = code(first)
    for part in others:
        SubElement(function, "wbr").tail = part
    return [
        [function],
        [code(", ".join(points[shown])), *more],
        [code(", ".join(finding.returns[shown]))],
        [code(", ".join(finding.slopes[shown]))],
        [link],
    ]


def code(words: str) -> Element:
    element = Element("code")
    element.text = words
    return element


def text(words: str) -> Element:
    element = Element("span")
    element.text = words
    return element
