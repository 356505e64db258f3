"""Pages that somebody wrote: parsed once, checked as they are rendered, and asked what they say."""

from lxml import etree
from lxml.html import HtmlElement
from mkdocs.structure.pages import Page

from transposed.mkdocs import preview
from transposed.mkdocs.build import Build
from transposed.pages import documents, rendered
from transposed.pages.rendered import Renderer
from transposed.problems import Problems

# For the checks; no reader needs them.
INTERNAL = ("data-target", "data-cite")


def parsed(build: Build, page: Page, content: str) -> HtmlElement:
    """The one tree of the page, which every later step reads and changes."""
    tree = rendered.parse(content)
    build.trees[page.file.src_uri] = tree
    return tree


def inspect(build: Build, page: Page, tree: HtmlElement) -> None:
    """Check the page. One that is published partly in English is checked as it was written, in a tree of its own."""
    name = page.file.src_uri
    found = build.inspection
    found.names.append(name)
    if preview.inspected(build, page):
        return
    try:
        if not build.in_english[name]:
            document = build.documents[name]
            if not found.take(document, build.passed):
                page_seen = rendered.Page(document, tree, build.programs)
                found.add(page_seen, build.sources, build.known_words, build.passed)
        elif (build.project.folder(build.language) / name).is_file():
            document = documents.read(build.project, build.language, name)
            found.add(Renderer(build.project, build.context).render(document), build.sources, build.known_words)
    except Problems as error:
        found.problems += error.problems
    preview.remember_problems(build, page)


def gather(build: Build, page: Page, tree: HtmlElement) -> None:
    """What the page says and shows, for the pages that are made of it."""
    title = page.meta.get("title") or page.title or page.file.src_uri
    build.citations.gather(page.file.src_uri, page.url, str(title), tree, build.programs)


def clean(tree: HtmlElement) -> None:
    etree.strip_attributes(tree, *INTERNAL)
