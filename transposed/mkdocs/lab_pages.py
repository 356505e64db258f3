"""A lab's cells are rendered by nbconvert, and look like all other code of the site.

The text of a lab is a page like any other. Of what nbconvert makes of the notebook, only the cells are taken: its
headings have no ids outside the Latin alphabet, and its style sheets would be most of the page.
"""

from pathlib import Path

import nbformat
from lxml import html
from lxml.html import HtmlElement
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

from transposed.markdown.grammar import CELL
from transposed.mkdocs.build import Build
from transposed.outputs import notebook
from transposed.project import SOURCE

FOLDER = "labs"


def add(build: Build, files: Files) -> None:
    """A notebook for each lab, of the text that is published: what waits for its translation is in English in both."""
    pages = [file for file in files.documentation_pages() if file.src_uri.startswith(f"{FOLDER}/")]
    for page in filter(lambda page: CELL.search(page.content_string), pages):
        name = f"{page.src_uri.removesuffix('.md')}.ipynb"
        files.append(File.generated(build.config, name, abs_src_path=str(build.target / name)))


def fill(build: Build, page: Page, files: Files, tree: HtmlElement) -> None:
    """Write the notebook, and put its cells into the places that the page has for them."""
    file = notebook_file(page, files)
    if not file:
        return
    places = tree.xpath(".//div[@data-cell]")
    cells = build.programs.labs[places[0].get("data-claim")]

    def drawing(source: str) -> str:
        return (build.project.folder(SOURCE) / FOLDER / Path(source).name).read_text("utf-8")

    path = Path(str(file.abs_src_path))
    path.parent.mkdir(parents=True, exist_ok=True)
    nbformat.write(notebook.notebook(tree, str(page.canonical_url), cells, drawing), path)
    shown = build.shared.cells(cells)
    for place in places:
        place.extend(html.fragments_fromstring(shown[place.get("data-cell")]))
    for link in tree.xpath(f".//a[contains(@href, '{Path(file.src_uri).name}')]"):
        link.set("download", "")


def notebook_file(page: Page, files: Files) -> File | None:
    return files.get_file_from_path(f"{page.file.src_uri.removesuffix('.md')}.ipynb")
