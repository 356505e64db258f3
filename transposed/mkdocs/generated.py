"""What the generated pages have in common: headings with anchors, code in cells, a place among the files."""

import re
from collections.abc import Iterable
from html import escape
from typing import Any

from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import get_toc

from transposed.mkdocs.build import Build


def append(build: Build, files: Files, names: Iterable[str]) -> None:
    """Pages without a file of their own. They come last, so that they can tell of all others."""
    for name in names:
        files.append(File.generated(build.config, name, content=""))


def heading(level: int, inner: str, anchor: str) -> str:
    """As Python-Markdown makes it, with its link."""
    link = f'<a class="headerlink" href="#{anchor}" title="Permanent link">&para;</a>'
    return f'<h{level} id="{anchor}">{inner}{link}</h{level}>'


def contents(page: Page, headings: list[tuple[int, str, str]]) -> None:
    """Give the page its table of contents: level, title as HTML, anchor."""
    tokens: list[Any] = []
    above: list[Any] = []
    for level, title, anchor in headings:
        token = {"level": level, "id": anchor, "name": title, "children": []}
        while above and above[-1]["level"] >= level:
            above.pop()
        (above[-1]["children"] if above else tokens).append(token)
        above.append(token)
    page.toc = get_toc(tokens)
    page.present_anchor_ids = {anchor for _, _, anchor in headings}


def code_html(text: str) -> str:
    return f"<code>{escape(text, quote=False)}</code>"


def code(text: str) -> str:
    """A code span in a cell of Markdown: bars escaped, and fenced in more backticks than it holds in a row."""
    fence = "`" * (max(map(len, re.findall("`+", text)), default=0) + 1)
    space = " " if "`" in text else ""
    bar = "\\|"
    return f"{fence}{space}{text.replace('|', bar)}{space}{fence}"
