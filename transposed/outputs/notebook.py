"""The notebook of a lab, from its finished page: text as plain Markdown, and between it the cells of the program."""

from collections.abc import Callable, Mapping
from copy import deepcopy

from lxml import html
from nbformat import NotebookNode, from_dict, v4

from transposed.outputs.markdown_twin import markdown
from transposed.programs.lab_cells import Cell

KERNEL = {"name": "python3", "display_name": "Python 3", "language": "python"}


def notebook(
    article: html.HtmlElement, url: str, cells: Mapping[str, Cell], drawing: Callable[[str], str]
) -> NotebookNode:
    """For Jupyter to open and run, with its stored output.

    ``article`` holds the content of the page at ``url``, each cell as a ``div`` with ``data-cell``; one that is not
    among the ``cells`` is left out. ``drawing`` gives the SVG for the ``src`` of the image that stands after a cell.
    """
    made = v4.new_notebook(metadata={"kernelspec": KERNEL, "language_info": {"name": "python"}})
    text = html.Element("div")
    for element in list(plain(article)):
        if name := element.get("data-cell"):
            add_text(made, text, url)
            text = html.Element("div")
            if name in cells:
                add_code(made, cells[name], drawn(element), drawing)
        else:
            text.append(element)
    add_text(made, text, url)
    return made


def of_cells(cells: Mapping[str, Cell]) -> NotebookNode:
    """The cells of a program alone, without text and drawings."""
    made = v4.new_notebook(metadata={"kernelspec": KERNEL, "language_info": {"name": "python"}})
    for cell in cells.values():
        add_code(made, cell, None, str)
    return made


def plain(article: html.HtmlElement) -> html.HtmlElement:
    """A copy without the marks of the proofs and without the paragraph that offers the notebook itself."""
    page = deepcopy(article)
    for mark in page.xpath(".//a[contains(@class, 'proof')]"):
        mark.drop_tree()
    for offer in page.xpath("./p[.//a[contains(@href, '.ipynb')]]"):
        offer.drop_tree()
    return page


def drawn(cell: html.HtmlElement) -> html.HtmlElement | None:
    """The image at the beginning of the paragraph after a cell; it is taken out of there."""
    for image in cell.xpath("./following-sibling::*[1][self::p]/img[not(preceding-sibling::*)]"):
        if not (image.getparent().text or "").strip():
            image.drop_tree()
            return image
    return None


def add_text(made: NotebookNode, text: html.HtmlElement, url: str) -> None:
    if source := markdown(text, url).strip():
        own: dict[str, object] = {"cell_type": "markdown", "id": f"text-{len(made.cells)}", "source": source}
        made.cells.append(from_dict({**own, "metadata": {}}))


def add_code(made: NotebookNode, cell: Cell, image: html.HtmlElement | None, drawing: Callable[[str], str]) -> None:
    outputs: list[dict[str, object]] = []
    if cell.output:
        text = "".join(f"{line}\n" for line in cell.output)
        outputs.append({"output_type": "stream", "name": "stdout", "text": text})
    if image is not None:
        data = {"image/svg+xml": drawing(image.get("src")), "text/plain": image.get("alt", "")}
        outputs.append({"output_type": "display_data", "data": data, "metadata": {}})
    count = sum(one.cell_type == "code" for one in made.cells) + 1
    # Not by new_code_cell, which validates each cell: the whole is validated when it is written.
    own: dict[str, object] = {"cell_type": "code", "id": cell.name, "source": cell.code, "execution_count": count}
    made.cells.append(from_dict({**own, "outputs": outputs, "metadata": {}}))
