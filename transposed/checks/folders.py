"""What may lie under docs/: only what is checked or drawn by a program of ours is published.

A link could lead to any file of the machine that builds the site, and a script of a stranger could replace the theme's.
"""

import re
from pathlib import Path

from lxml import etree

from transposed.kept import FOLDER
from transposed.problems import Problem
from transposed.programs import audits
from transposed.programs.catalogue import Programs
from transposed.project import LANGUAGES, SOURCE, Project

SVG = "{http://www.w3.org/2000/svg}"
# What matplotlib draws with. Nothing in it runs, and nothing in it is fetched.
SHAPES = {"svg", "metadata", "defs", "style", "g", "path", "use", "clipPath", "text", "tspan", "rect", "title"}
SHAPES |= {"circle", "ellipse", "line", "polyline", "polygon", "linearGradient", "stop", "marker", "pattern"}
# Of what a drawing says of itself, to no browser.
ABOUT = ("http://www.w3.org/1999/02/22-rdf-syntax-ns#", "http://creativecommons.org/ns#", "http://purl.org/dc/")
# Addresses outside the drawing; a backslash could hide one in a style.
OUTSIDE = re.compile(r"url\((?!['\"]?#)|@import|image-set|//|\\", re.IGNORECASE)
# In bytes. The largest of ours has 44 kB; a page on a phone has to load it.
LARGEST = 200_000

# Words of each language, which the checks and the tables look up.
TABLES = ("labels", "words")
# What commands find again: nobody may bring along that a page has passed.
KEPT = ("what a command keeps on one machine, in git", f"type: git rm -r --cached {FOLDER}")
LINK = ("a symbolic link", "put a copy of the file there; links are not published")
# A name is an address, the same in every language and on every machine: some know no capitals, and Windows takes the
# names of its devices for nothing else.
NAME = re.compile(r"[a-z0-9]+(?:[-_][a-z0-9]+)*")
DEVICES = re.compile(r"con|prn|aux|nul|(?:com|lpt)[0-9]")
# Addresses at which the site puts something itself: pages that are made, the theme's files, the index of the search.
TAKEN = ("404", "assets", "errors", "evidence", "pagefind", "search", "translation-status")


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
    if not path.is_dir() and path.suffix not in (".md", ".svg"):
        return Problem(path, 0, f"a file of the kind {path.suffix or name!r}", "delete it; pages are Markdown files")
    if found := misnamed(path, name):
        return Problem(path, 0, *found)
    if path.is_dir():
        return None
    if not path.is_file():
        return Problem(path, 0, "no regular file", "delete it; pages are Markdown files")
    if path.suffix == ".md":
        return None
    if language != SOURCE:
        return Problem(path, 0, "a drawing outside the English folder", f"move it to docs/{SOURCE}/; all share it")
    if (size := path.stat().st_size) > LARGEST:
        what = f"a drawing of {size // 1000} kB"
        return Problem(path, 0, what, f"keep it below {LARGEST // 1000} kB: draw fewer points")
    if not drawn(project, programs, path):
        do = "write a program in snippets/figures/ that draws it, or show it under a cell of a lab"
        return Problem(path, 0, "a drawing that no program draws", do)
    if what := active(path):
        return Problem(path, 0, f"a drawing with {what} in it", "draw it anew: make update")
    return None


def misnamed(path: Path, name: str) -> tuple[str, str] | None:
    """What is wrong with the address of a file or folder, and what to do."""
    own = path.name if path.is_dir() else path.stem
    if not NAME.fullmatch(own) or DEVICES.fullmatch(own):
        do = "rename it, in every language: lower-case English words with - between them"
        return f"a name that cannot be an address everywhere, {path.name!r}", do
    top = name.partition("/")[0].removesuffix(".md")
    if name.removesuffix(".md") == top and top in TAKEN:
        return f"the address {top}/ is the site's own", "choose another name"
    if path.suffix == ".md" and path.with_suffix("").joinpath("index.md").is_file():
        return f"the same address as {path.stem}/index.md", "delete one of them, or rename it"
    return None


def active(path: Path) -> str:
    """The first thing in a drawing that could run, be fetched, or not be read; empty if there is none."""
    try:
        tree = etree.parse(path, etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False))
    except etree.XMLSyntaxError as error:
        return f"a mistake of XML ({error.msg})"
    if tree.docinfo.internalDTD is not None and tree.docinfo.internalDTD.entities():
        return "entities"
    if tree.xpath("//processing-instruction()"):
        return "an instruction of XML"
    for element in tree.iter():
        if not isinstance(element.tag, str):
            continue
        if element.tag.startswith(tuple(f"{{{own}" for own in ABOUT)):
            continue
        if not element.tag.startswith(SVG) or element.tag.removeprefix(SVG) not in SHAPES:
            return f"the element {etree.QName(element).localname}"
        for name, value in element.attrib.items():
            own = etree.QName(name).localname.lower()
            leaves = own == "base" or (own in ("href", "src") and not value.startswith("#"))
            if own.startswith("on") or leaves or OUTSIDE.search(value):
                return f"the attribute {own}"
        if element.tag == f"{SVG}style" and OUTSIDE.search(element.text or ""):
            return "an address in its style"
    return ""


def drawn(project: Project, programs: Programs, path: Path) -> bool:
    """Whether a program saves a file of that name, or a lab beside it shows it under a cell."""
    if any(f'"{path.name}"' in snippet.source for snippet in programs.values() if snippet.topic == "figures"):
        return True
    pages = path.parent.glob("*.md") if path.parent.name == "labs" else ()
    return any(
        f"]({path.name})" in page.read_text("utf-8") for page in pages if page.is_file() and not page.is_symlink()
    )


def strays(project: Project) -> list[Problem]:
    """What lies in docs/ and belongs to no language, or is a link to it."""
    known = {*LANGUAGES, project.vocabulary.name, project.moved.name, audits.links_file(project).name, *TABLES}
    do = f"delete it, or move it into one of: {', '.join(LANGUAGES)}"
    found = []
    for path in sorted(project.docs.iterdir()):
        if path.is_symlink():
            found.append(Problem(path, 0, *LINK))
        elif path.name not in known:
            found.append(Problem(path, 0, "a file of no language", do))
    for path in sorted(path for folder in TABLES for path in (project.docs / folder).glob("*")):
        if path.is_symlink():
            found.append(Problem(path, 0, *LINK))
        elif path.suffix != ".toml" or path.stem not in LANGUAGES or not path.is_file():
            found.append(Problem(path, 0, "words of no language", "delete it; a file is named <language>.toml"))
    return found + [Problem(project.root / name, 0, *KEPT) for name in project.git("ls-files", FOLDER).splitlines()]
