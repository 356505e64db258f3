"""The variant that is opened from a folder: the built site, with links to files where a server answers for a folder.

A browser loads no module and preloads no font from a file, and search needs both a module and a server.
"""

import re
import shutil
from pathlib import Path

from transposed.outputs.swap import replaced
from transposed.project import HERE, LANGUAGES

OFFLINE = HERE.root / "site-offline"
# An address that has no page is the business of a server, and an index is of no use without the search.
WITHOUT = ("404.html", "pagefind", "sitemap.xml", "robots.txt")
# The path of a link within the site.
PATH = re.compile(r'(?<=\shref=")[^":#]+(?=["#])')
MODULE = '<script type="module" '
PRELOAD = re.compile(r'(?<!\s)\s*+<link rel="preload"[^<>]*>')


def write(site: Path, target: Path = OFFLINE) -> None:
    """Replace ``target`` by the variant of a built ``site``. Raises RuntimeError unless it is built."""
    if not (site / "index.html").is_file():
        raise RuntimeError(f"{site} is not built; type: make offline")
    with replaced(target) as work:
        shutil.copytree(site, work, ignore=shutil.ignore_patterns(*WITHOUT))
        for page in work.rglob("*.html"):
            page.write_text(from_a_folder(page.read_text("utf-8")), "utf-8")
        for language in LANGUAGES:
            # As a plain script, it has to keep its names to itself.
            script = work / language / "assets" / "transposed.js"
            script.write_text(f"(async () => {{\n{script.read_text('utf-8')}}})()\n", "utf-8")


def from_a_folder(page: str) -> str:
    return PRELOAD.sub("", PATH.sub(file_of, page)).replace(MODULE, "<script defer ")


def file_of(link: re.Match) -> str:
    """``../glossary/index.html`` for ``../glossary/``; another file as it is."""
    path = link[0]
    return f"{path.rstrip('/')}/index.html" if path.endswith(("/", "..")) or path == "." else path
