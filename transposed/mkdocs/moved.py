"""Old anchors of a page: an element with each, hidden until a link leads to it, that leads on to where the section is.

It needs no script: the browser shows what the address names. With a script (transposed.js) it goes on by itself.
"""

from lxml.builder import E
from lxml.html import HtmlElement
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

from transposed.mkdocs.build import Build
from transposed.project import SOURCE

CLASS = "moved"


def insert(build: Build, page: Page, files: Files, tree: HtmlElement) -> None:
    name = page.file.src_uri
    for old, new in build.moved.items():
        page_of, _, anchor = old.partition("#")
        if page_of != name:
            continue
        target, _, section = new.partition("#")
        file = files.get_file_from_path(target)
        if file is None:
            continue  # The check names it.
        link = E.a(title(build, target), href=f"{file.url_relative_to(page.file)}#{section}")
        tree.append(E.div(f"{build.words.moved} ", link, {"id": anchor, "class": CLASS, "data-pagefind-ignore": ""}))


def title(build: Build, name: str) -> str:
    """Of a page in the language of the build, or in English as long as it is not translated."""
    pages = build.pages(SOURCE) | build.pages(build.language)
    return str(pages[name].meta["title"])
