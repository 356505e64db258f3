"""A lab's built page is light and the same in three languages, and so is the notebook that it offers."""

import json
from collections import Counter

import nbformat
import support
from lxml import etree, html
from mkdocs.config import load_config

from transposed.programs import notebooks
from transposed.project import HERE, LANGUAGES

PAGE = "labs/one-neuron-by-hand.md"
PROGRAM = "labs/one_neuron_by_hand_torch"
# Bytes of HTML. The stock page of mkdocs-jupyter is over 600 KB.
WEIGHT = 150_000


def page(built, language):
    return built / language / PAGE.removesuffix(".md") / "index.html"


def trees(built):
    return {language: html.parse(page(built, language)).getroot() for language in LANGUAGES}


def handed_out(built):
    """The notebooks that the pages' links lead to."""
    found = {}
    for language, tree in trees(built).items():
        (link,) = tree.xpath("(//article//p)[1]//a[@download]/@href")
        found[language] = nbformat.read((page(built, language).parent / link).resolve(), as_version=4)
    return found


def test_a_lab_is_a_light_page_without_styles_or_scripts_of_its_own(built):
    other = html.parse(built / "en" / "layers" / "dense-or-linear" / "index.html").getroot()
    for language, tree in trees(built).items():
        assert page(built, language).stat().st_size < WEIGHT
        assert len(tree.xpath("//style")) == len(other.xpath("//style"))
        assert len(tree.xpath("//script")) == len(other.xpath("//script"))
        assert not tree.xpath("//*[contains(@class, 'jp-') or self::clipboard-copy]")


def test_a_lab_has_the_same_anchors_in_every_language(built):
    found = {}
    for language, tree in trees(built).items():
        found[language] = tree.xpath("//article//h1/@id | //article//h2/@id")
        assert all(found[language])
        assert len(set(found[language])) == len(found[language])
        contents = tree.xpath("//nav[@id='_toc']//a/@href")
        assert {f"#{anchor}" for anchor in found[language][1:]} <= set(contents)
    assert found["en"] == found["ru"] == found["zh"]


def test_a_lab_shows_its_code_and_what_it_printed(built):
    cells = support.programs().labs[PROGRAM]
    for tree in trees(built).values():
        boxes = tree.xpath("//article//div[@data-cell]")
        assert [box.get("data-cell") for box in boxes] == list(cells)
        for box, cell in zip(boxes, cells.values(), strict=True):
            assert box.xpath("string(div[@class='language-python highlight']/pre/code)").strip() == cell.code.strip()
            printed = [line for block in box.xpath("pre") for line in block.text_content().splitlines()]
            assert printed == list(cell.output)


def test_a_drawing_has_its_shape_and_a_text_in_each_language(built):
    texts = []
    for language, tree in trees(built).items():
        (image,) = tree.xpath("//article//img")
        drawn = etree.parse(page(built, language).parent / image.get("src")).getroot()
        _, _, width, height = map(float, drawn.get("viewBox").split())
        assert int(image.get("width")) / int(image.get("height")) == width / height
        texts.append(image.get("alt"))
    assert len(set(texts)) == len(LANGUAGES)


def test_the_notebook_opens_in_jupyter_and_its_code_is_the_same_in_every_language(built):
    codes = {}
    for language, notebook in handed_out(built).items():
        nbformat.validate(notebook)
        assert notebook.metadata.kernelspec.name == "python3"
        codes[language] = [
            json.dumps([cell.source, notebooks.shown(cell)]) for cell in notebook.cells if cell.cell_type == "code"
        ]
        counts = Counter(cell.cell_type for cell in notebook.cells)
        assert counts["code"] == len(support.programs().labs[PROGRAM])
        assert counts["markdown"] >= counts["code"] / 2
    assert codes["en"] == codes["ru"] == codes["zh"]


def test_the_text_of_the_notebook_is_plain_markdown(built):
    for language, notebook in handed_out(built).items():
        text = "\n".join(cell.source for cell in notebook.cells if cell.cell_type == "markdown")
        for marker in ("claim:", "{ #", "```", ".md", ".ipynb"):
            assert marker not in text, f"{language}: {marker}"
        assert r"\sum_{i,j} f_i w_j" in text
        assert f"](https://transposed.example/{language}/layers/no-sigmoid/)" in text


def test_nothing_is_run_or_cached_when_the_site_is_built():
    for language in LANGUAGES:
        settings = load_config(str(HERE.config(language))).plugins["mkdocs-jupyter"].config
        assert (settings["execute"], settings["allow_errors"], settings["cache"]) == (False, False, False)
