"""MkDocs hook: a lab's cells are rendered by mkdocs-jupyter, and look like all other code of the site.

The text of a lab is a page like any other. Of what mkdocs-jupyter makes of the notebook, only the cells are taken: its
headings have no ids outside the Latin alphabet, and its style sheets would be most of the page.
"""

from pathlib import Path

import nbformat
from lxml import html
from lxml.builder import E
from mkdocs.plugins import event_priority
from mkdocs.structure.files import File
from mkdocs.structure.pages import Page

from transposed.checks import labs

PLUGIN = "mkdocs-jupyter"


# After the hook that adds English pages in place of missing ones, and after mkdocs-jupyter has chosen its pages.
@event_priority(-100)
def on_files(files, config):
    pages = [file for file in files.documentation_pages() if file.src_uri.startswith(f"{labs.FOLDER}/")]
    for page in filter(lambda page: labs.FENCE.search(page.content_string), pages):
        name = f"{page.src_uri.removesuffix('.md')}.ipynb"
        files.append(File.generated(config, name, abs_src_path=str(Path(config.site_dir, name))))
    return files


@event_priority(-100)
def on_page_markdown(markdown, page, config, files):
    """Write the notebook, from the text that is published: a section without a translation is in English in both."""
    if file := notebook_file(page, files):
        path = Path(file.abs_src_path)
        path.parent.mkdir(parents=True, exist_ok=True)
        nbformat.write(labs.notebook(markdown, f"{config.site_url}{labs.FOLDER}/"), path)


@event_priority(100)
def on_page_content(content, page, config, files):
    file = notebook_file(page, files)
    if not file:
        return content
    twin = Page(None, file, config)
    config.plugins[PLUGIN].on_pre_page(twin, config=config, files=files)
    twin.render(config, files)
    rendered = html.fromstring(twin.content)
    tree = html.fragment_fromstring(content, create_parent="div")
    for place in tree.xpath(".//div[@data-cell]"):
        cell = rendered.xpath("//*[@id=$id]", id=f"cell-id={place.get('data-cell')}")[0]
        place.extend([code(cell), *printed(cell)])
    for link in tree.xpath(f".//a[contains(@href, '{Path(file.src_uri).name}')]"):
        link.set("download", "")
    return (tree.text or "") + "".join(html.tostring(child, encoding="unicode") for child in tree)


def notebook_file(page, files) -> File | None:
    return files.get_file_from_path(f"{page.file.src_uri.removesuffix('.md')}.ipynb")


def code(cell: html.HtmlElement) -> html.HtmlElement:
    """The input as the site shows code, so that the theme gives it a copy button."""
    (shown,) = cell.xpath(".//*[contains(@class, 'jp-InputArea')]//pre")
    coloured = html.fromstring(f"<code>{inner(shown)}</code>")
    return E.div(E.pre(E.span(), coloured), {"class": "language-python highlight"})


def printed(cell: html.HtmlElement) -> list[html.HtmlElement]:
    """What the cell prints; what it draws is an image in the text, with its text alternative."""
    return [
        E.pre(block.text_content().rstrip(), {"class": "cell__output"})
        for block in cell.xpath(".//*[contains(@class, 'jp-OutputArea-output')]//pre")
    ]


def inner(element: html.HtmlElement) -> str:
    return (element.text or "") + "".join(html.tostring(child, encoding="unicode") for child in element)
