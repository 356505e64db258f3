"""A section or page without an up-to-date translation is published in English, and says so."""

from lxml.builder import E
from lxml.html import HtmlElement
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

from transposed.checks import folders, freshness
from transposed.mkdocs.build import Build
from transposed.pages.rendered import HEADINGS
from transposed.problems import Problems
from transposed.project import SOURCE

# What is published from the folder of pages.
PUBLISHED = (".md", ".svg")


def refuse(build: Build) -> None:
    """Raises PluginError, before anything is published, for what may not lie among the pages or cannot be read."""
    problems = folders.check(build.project, build.programs, build.language)
    try:
        build.pages(build.language)
    except Problems as error:
        problems += error.problems
    if problems:
        raise PluginError(str(Problems(problems)))


def add(build: Build, files: Files) -> None:
    """English pages that have no translation take its place; drawings are the same in every language."""
    source, config = build.project.folder(SOURCE), build.config
    for path in sorted(path for path in source.rglob("*") if path.suffix in PUBLISHED and path.is_file()):
        name = path.relative_to(source).as_posix()
        if files.get_file_from_path(name) is None:
            files.append(File(name, str(source), config.site_dir, config.use_directory_urls))


def published(build: Build, page: Page) -> str:
    """The Markdown of a page: its fresh sections, and English ones in the place of the others."""
    name, language = page.file.src_uri, build.language
    own = build.pages(language).get(name)
    document, waiting = own, list[str]()
    if language != SOURCE:
        document, waiting = freshness.published(build.pages(SOURCE)[name], own, language)
    assert document is not None, f"{name} is in no folder"
    build.documents[name], build.in_english[name] = document, waiting
    page.meta.update({key: document.meta[key] for key in ("title", "description") if key in document.meta})
    return document.body


def mark(build: Build, page: Page, tree: HtmlElement) -> None:
    """Put each section that is in English into a box that says so."""
    anchors = build.in_english.get(page.file.src_uri, [])
    for heading in [element for element in tree if element.tag in HEADINGS and element.get("id") in anchors]:
        box = E.div({"class": "in-english", "lang": SOURCE})
        heading.addprevious(E.p(build.words.translation.notice, {"class": "notice"}))
        heading.addprevious(box)
        section = [heading]
        for element in heading.itersiblings():
            if element.tag in HEADINGS:
                break
            section.append(element)
        box.extend(section)
