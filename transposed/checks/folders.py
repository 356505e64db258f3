"""What may lie under docs/: only what is checked or drawn by a program of ours is published.

A link could lead to any file of the machine that builds the site, and a script of a stranger could replace the theme's.
"""

import re
from pathlib import Path

from lxml import etree

from transposed.problems import Problem
from transposed.programs.catalogue import Programs
from transposed.project import LANGUAGES, SOURCE, Project

SVG = "{http://www.w3.org/2000/svg}"
# What matplotlib draws with. Nothing in it runs, and nothing in it is fetched.
SHAPES = {"svg", "metadata", "defs", "style", "g", "path", "use", "clipPath", "text", "tspan", "rect", "title"}
SHAPES |= {"circle", "ellipse", "line", "polyline", "polygon", "linearGradient", "stop", "marker", "pattern"}
LINK = ("a symbolic link", "put a copy of the file there; links are not published")
# Addresses outside the drawing.
OUTSIDE = re.compile(r"url\((?!['\"]?#)|@import", re.IGNORECASE)


def check(project: Project, programs: Programs, language: str) -> list[Problem]:
    """Everything below the folder of a language that is not to be published."""
    return [
        problem
        for path in sorted(project.folder(language).rglob("*"))
        if (problem := refused(project, programs, language, path))
    ]


def refused(project: Project, programs: Programs, language: str, path: Path) -> Problem | None:
    name = path.relative_to(project.folder(language)).as_posix()
    if path.is_symlink():
        return Problem(path, 0, *LINK)
    if path.is_dir() or path.suffix == ".md":
        return None
    if path.suffix != ".svg":
        return Problem(path, 0, f"a file of the kind {path.suffix or name!r}", "delete it; pages are Markdown files")
    if language != SOURCE:
        return Problem(path, 0, "a drawing outside the English folder", f"move it to docs/{SOURCE}/; all share it")
    if not drawn(project, programs, path):
        do = "write a program in snippets/figures/ that draws it, or show it under a cell of a lab"
        return Problem(path, 0, "a drawing that no program draws", do)
    if what := active(path):
        return Problem(path, 0, f"a drawing with {what} in it", "draw it anew: make update")
    return None


def active(path: Path) -> str:
    """The first thing in a drawing that could run, be fetched, or not be read; empty if there is none."""
    try:
        tree = etree.parse(path, etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False))
    except etree.XMLSyntaxError as error:
        return f"a mistake of XML ({error.msg})"
    if tree.docinfo.internalDTD is not None and tree.docinfo.internalDTD.entities():
        return "entities"
    for element in tree.iter():
        if not isinstance(element.tag, str):
            continue
        described = any(above.tag == f"{SVG}metadata" for above in element.iterancestors())
        if element.tag.removeprefix(SVG) not in SHAPES and not described:
            return f"the element {etree.QName(element).localname}"
        for name, value in element.attrib.items():
            own = etree.QName(name).localname.lower()
            if own.startswith("on") or (own in ("href", "src") and not value.startswith("#")) or OUTSIDE.search(value):
                return f"the attribute {own}"
        if element.tag == f"{SVG}style" and OUTSIDE.search(element.text or ""):
            return "an address in its style"
    return ""


def drawn(project: Project, programs: Programs, path: Path) -> bool:
    """Whether a program saves a file of that name, or a lab beside it shows it under a cell."""
    if any(f'"{path.name}"' in snippet.source for snippet in programs.values() if snippet.topic == "figures"):
        return True
    pages = path.parent.glob("*.md") if path.parent.name == "labs" else ()
    return any(f"]({path.name})" in page.read_text("utf-8") for page in pages if not page.is_symlink())


def strays(project: Project) -> list[Problem]:
    """What lies in docs/ and belongs to no language, or is a link to it."""
    known = {*LANGUAGES, project.vocabulary.name, project.moved.name, "labels", "words"}
    do = f"delete it, or move it into one of: {', '.join(LANGUAGES)}"
    found = []
    for path in sorted(project.docs.iterdir()):
        if path.is_symlink():
            found.append(Problem(path, 0, *LINK))
        elif path.name not in known:
            found.append(Problem(path, 0, "a file of no language", do))
    return found
