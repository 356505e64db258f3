"""The fence ``cell``: the place of one cell of a lab. Its code and output are put there by the site generator."""

from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from transposed.markdown.claims import unknown
from transposed.programs.catalogue import Programs


def fence(source: str, language: str, class_name: str, options: dict, md, **kwargs) -> str:
    """What pymdownx.superfences calls for a ``cell`` fence, such as ``labs/one_neuron_by_hand_torch#numbers``."""
    name, _, cell = source.strip().partition("#")
    box = Element("div", {"class": "cell", "data-claim": name, "data-cell": cell})
    if problem := unknown(name, md.transposed.programs) or no_cell(name, cell, md.transposed.programs):
        box = Element("div", {"data-problem": problem, "data-source": source.strip()})
    return ElementTree.tostring(box, encoding="unicode", method="html")


def no_cell(name: str, cell: str, programs: Programs) -> str:
    """Empty, or what is wrong with a cell that the snippet does not have, and what to do."""
    known = programs.labs.get(name, {})
    return "" if cell in known else f"{name} has no cell {cell!r}; choose from: {', '.join(known)}"
