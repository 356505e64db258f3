"""The search index, one per language, beside its pages; nothing of it is loaded before the search is opened."""

import re
import subprocess
import sys
import tempfile
from html import escape
from pathlib import Path

from transposed.mkdocs.build import Build

HAN = re.compile("([\u3400-\u9fff]+)")
BREAK = "\u200b"
# The last section names other pages; searched, it would be found instead of them.
NEXT = '<h2 id="next">'
# What is not searched has no part in the index, and need not be read by the engine: other pages, and what stands around
# the text.
SEARCHED = "data-pagefind-body"
OPENS, CLOSES = "<article", "</article>"
# Pagefind's own dialogs; the site has one of its own.
UNUSED = ("pagefind-component-ui", "pagefind-highlight", "pagefind-modular-ui", "pagefind-ui")


def write(build: Build) -> None:
    # What a reader types and the page does not say: only in the search index, under the page's heading.
    keywords = {
        page.file.dest_uri: words
        for page in (build.nav.pages if build.nav else [])
        if (words := page.meta.get("keywords"))
    }
    with tempfile.TemporaryDirectory() as folder:
        index(build.target, Path(folder), build.language, keywords)


def index(site: Path, prepared: Path, language: str, keywords: dict[str, str]) -> None:
    """Index copies of the pages as they are to be searched. Raises CalledProcessError with what the engine says.

    By its command: its service hands over all files in one answer, and waits forever when that is over two megabytes.
    """
    for path in sorted(site.rglob("*.html")):
        name = path.relative_to(site).as_posix()
        text = path.read_text("utf-8")
        if SEARCHED not in text:
            continue
        text = text[text.index(OPENS) : text.index(CLOSES)].partition(NEXT)[0] + CLOSES
        if name in keywords:
            text = text.replace("</h1>", f'</h1><p data-pagefind-weight="6">{escape(keywords[name])}</p>', 1)
        copy = prepared / name
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_text(f"<html><body>{spaced(text)}</body></html>", "utf-8")
    target = site / "pagefind"
    command = [sys.executable, "-m", "pagefind", "--site", str(prepared), "--output-path", str(target)]
    subprocess.run([*command, "--force-language", language, "--silent"], check=True)
    for path in target.iterdir():
        if path.name.startswith(UNUSED):
            path.unlink()


def spaced(text: str) -> str:
    """With a zero-width space after each Chinese character, so that each is a word of the index.

    A dictionary would cut the page and the query at different places; assets/search.js looks for pairs of neighbours.
    """

    # By turns what is not Chinese, and a run of Chinese.
    parts = HAN.split(text)
    for at in range(1, len(parts), 2):
        before = BREAK if parts[at - 1][-1:].isalnum() else ""
        after = BREAK if parts[at + 1][:1].isalnum() else ""
        parts[at] = before + BREAK.join(parts[at]) + after
    return "".join(parts)
