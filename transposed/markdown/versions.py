"""The fence ``versions``: each framework behind some claims, with the versions on which all its programs held.

One claim on each line. The versions are read from the recorded runs, so that a printed page says what it is about.
"""

from xml.etree import ElementTree
from xml.etree.ElementTree import Element, SubElement

from transposed.markdown.claims import unknown
from transposed.programs.catalogue import Programs
from transposed.programs.frameworks import FRAMEWORKS


def fence(source: str, language: str, class_name: str, options: dict, md, **kwargs) -> str:
    """What pymdownx.superfences calls for a ``versions`` fence."""
    names = source.split()
    box = Element("ul", {"class": "versions", "data-claims": " ".join(names)})
    if problem := next(filter(None, (unknown(name, md.transposed.programs) for name in names or [""])), ""):
        box.set("data-problem", problem)
        box.set("data-source", source)
    for framework, held in versions(names, md.transposed.programs).items():
        item = SubElement(box, "li")
        name = SubElement(item, "span", {"class": "framework", "data-framework": framework})
        name.text = FRAMEWORKS[framework].title
        name.tail = f" {', '.join(held) or '?'}"
    return ElementTree.tostring(box, encoding="unicode", method="html")


def versions(names: list[str], programs: Programs) -> dict[str, list[str]]:
    """Framework → the versions on which every program of these claims held, in the order of the tables.

    A framework that one of its programs has no recorded run on is there with none.
    """
    found: dict[str, list[list[str]]] = {}
    for name in names:
        for snippet in programs.proving(name):
            held = programs.evidence.versions(snippet)
            for framework in snippet.frameworks:
                found.setdefault(framework, []).append(held.get(framework, []))
    return {name: common(found[name]) for name in FRAMEWORKS if name in found}


def common(runs: list[list[str]]) -> list[str]:
    """What is in all of the lists, in the order of the first."""
    return [version for version in runs[0] if all(version in run for run in runs)]
