"""A lab is one notebook in three languages: its code runs, its output is the stored one, and its page is light."""

import json
import shutil
from collections import Counter

import nbformat
import pytest
from lxml import etree, html
from mkdocs.config import load_config

from transposed import checks
from transposed.checks import labs
from transposed.problems import Problems
from transposed.programs import frameworks, notebooks, snippets
from transposed.programs.snippets import Snippet
from transposed.project import DOCS, LANGUAGES, ROOT

LABS = notebooks.load()
PAGE = "labs/one-neuron-by-hand.md"
UNDER_TEST = [name for name, (_, snippet) in LABS.items() if frameworks.can_run(snippet.frameworks)]
PROGRAM = "labs/one_neuron_by_hand_torch"
# Bytes of HTML. The stock page of mkdocs-jupyter is over 600 KB.
WEIGHT = 150_000


# --- the notebook -----------------------------------------------------------------------------------------------------


@pytest.mark.frameworks
@pytest.mark.parametrize("name", UNDER_TEST)
def test_a_lab_that_is_run_in_jupyter_gives_what_is_stored(name):
    document, snippet = LABS[name]
    stored = labs.notebook(document.body, "")
    ran = notebooks.run(stored, snippet)
    assert notebooks.differences(stored, ran, snippet) == []
    assert any(
        kind == notebooks.DRAWING for cell in ran.cells if "outputs" in cell for kind, _ in notebooks.shown(cell)
    )


@pytest.fixture
def tiny(tmp_path, monkeypatch):
    """Makes a small lab: the notebook of some cells, and their program."""

    def make(**cells):
        source = "\n".join(f"# %% {name}\n{code}\n" for name, code in cells.items())
        snippet = Snippet(tmp_path / "labs" / "tiny_numpy.py", tmp_path, source)
        monkeypatch.setattr(snippets, "load", lambda: {snippet.id: snippet})
        fences = [f"``` cell\n{snippet.id}#{name}\n```\n" for name in cells]
        return labs.notebook("\n".join(fences), ""), snippet

    return make


@pytest.mark.frameworks
def test_an_output_that_is_not_the_stored_one_is_named_with_file_and_line(tiny):
    notebook, snippet = tiny(
        right='print("x:", 1)\n#> x: 1',
        wrong='print("x:", 1)\n#> x: 2',
        unstored='print("x:", 1)',
        silent="x = 1\n#> x: 1",
        value="x",
        warning="import sys\nprint('careful', file=sys.stderr)",
    )
    found = notebooks.differences(notebook, notebooks.run(notebook, snippet), snippet)
    assert [str(problem).removeprefix(f"{snippet.path}:") for problem in found] == [
        f"{line}: the cell {name} gives {gives}, stored is {stored}; mend the code, or type: make update"
        for line, name, gives, stored in (
            (5, "wrong", r"'x: 1\n'", r"'x: 2\n'"),
            (9, "unstored", r"'x: 1\n'", "nothing"),
            (12, "silent", "nothing", r"'x: 1\n'"),
            (16, "value", "'1'", "nothing"),
            (19, "warning", r"'careful\n'", "nothing"),
        )
    ]


@pytest.mark.frameworks
def test_a_cell_that_fails_is_named_with_file_and_line(tiny):
    notebook, snippet = tiny(first="x = 1", second="assert x == 2, x", third="x")
    with pytest.raises(Problems) as failed:
        notebooks.run(notebook, snippet)
    assert str(failed.value) == f"{snippet.path}:4: the cell second fails: AssertionError: 1; mend its code"


def test_a_drawing_that_is_not_the_stored_one_is_named(tiny):
    notebook, snippet = tiny(plot="x")
    ran = notebook.copy()
    (cell,) = ran.cells
    drawn = nbformat.v4.new_output("display_data", data={"image/svg+xml": "<svg/>"})
    ran.cells = [nbformat.v4.new_code_cell(cell.source, id=cell.id, outputs=[drawn])]
    (found,) = notebooks.differences(notebook, ran, snippet)
    assert found.what == "the cell plot gives a drawing of 6 characters, stored is nothing"


# --- the three texts --------------------------------------------------------------------------------------------------


@pytest.fixture
def copy(tmp_path):
    """The lab in three languages, for a test to spoil; and what the checks then say."""
    for language in LANGUAGES:
        target = tmp_path / "docs" / language / PAGE
        target.parent.mkdir(parents=True)
        shutil.copy(DOCS / language / PAGE, target)
    return tmp_path


def said(folder):
    try:
        checks.run(folder / "docs")
    except Problems as error:
        return [str(problem).replace(f"{folder}/", "") for problem in error.problems]
    return []


def spoil(folder, language, old, new):
    """Replace a text of one language; the line where it stood."""
    path = folder / "docs" / language / PAGE
    text = path.read_text("utf-8")
    assert text.count(old) >= 1
    path.write_text(text.replace(old, new, 1), "utf-8")
    return text[: text.index(old)].count("\n") + 1


def fence(cell):
    return f"``` cell\n{PROGRAM}#{cell}\n```\n"


def test_the_lab_as_it_is_passes(copy):
    assert said(copy) == []


def test_a_cell_that_one_language_lacks_is_named(copy):
    before = spoil(copy, "zh", f"{PROGRAM}#bias-inside\n", f"{PROGRAM}#bias-inside\n")
    spoil(copy, "zh", fence("sigmoid"), "")
    found = said(copy)
    what = f"the cell {PROGRAM}#sigmoid is not shown; put it in a fence named cell after this one"
    assert f"docs/zh/{PAGE}:{before}: {what}" in found
    assert any("cell nothing here, 'sigmoid' in docs/en/" in line for line in found)


def test_a_cell_in_another_place_is_named(copy):
    line = spoil(copy, "ru", fence("exercise"), fence("answer-")) + 1
    spoil(copy, "ru", fence("answer"), fence("exercise"))
    spoil(copy, "ru", fence("answer-"), fence("answer"))
    what = f"the cell {PROGRAM}#answer stands where the program has another; show each once, in this order: numbers, "
    assert any(problem.startswith(f"docs/ru/{PAGE}:{line}: {what}") for problem in said(copy))


def test_a_cell_that_does_not_exist_is_named(copy):
    line = spoil(copy, "en", f"{PROGRAM}#sigmoid", f"{PROGRAM}#sigmoyd")
    what = f"{PROGRAM} has no cell 'sigmoyd'; choose from: numbers, products, bias, "
    assert any(problem.startswith(f"docs/en/{PAGE}:{line}: {what}") for problem in said(copy))


def test_code_typed_in_place_of_a_cell_is_refused(copy):
    line = spoil(copy, "ru", fence("products"), "``` python\nproducts = features @ weights\n```\n") + 1
    what = f"docs/ru/{PAGE}:{line}: code that is in no snippet file, beginning 'products = features @ weights'"
    assert any(problem.startswith(what) for problem in said(copy))


def test_a_language_without_the_lab_is_named(copy):
    (copy / "docs" / "zh" / PAGE).unlink()
    do = f"translate docs/en/{PAGE}, then type: make translated PAGE=docs/zh/{PAGE}"
    assert said(copy) == [f"docs/zh/{PAGE}:0: the lab is missing in this language; {do}"]


def test_a_page_without_its_notebook_is_named(copy):
    spoil(copy, "en", "](one-neuron-by-hand.ipynb)", "](../layers/dense-or-linear.md)")
    assert any("no link to the notebook at the top; add a paragraph" in problem for problem in said(copy))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_wrong_number_in_one_language_is_named(copy, language):
    line = spoil(copy, language, "0.0448", "0.0449")
    what = f"docs/{language}/{PAGE}:{line}: '0.0449' is not in the snippet behind claim:{PROGRAM}"
    assert any(problem.startswith(what) for problem in said(copy))


# --- the built page ---------------------------------------------------------------------------------------------------


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
    cells = labs.cells(snippets.load()[PROGRAM])
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
            json.dumps([cell.source, shown(cell)]) for cell in notebook.cells if cell.cell_type == "code"
        ]
        counts = Counter(cell.cell_type for cell in notebook.cells)
        assert counts["code"] == len(labs.cells(snippets.load()[PROGRAM]))
        assert counts["markdown"] >= counts["code"] / 2
    assert codes["en"] == codes["ru"] == codes["zh"]


def shown(cell):
    return [(kind, text) for kind, text in notebooks.shown(cell)]


def test_the_text_of_the_notebook_is_plain_markdown(built):
    for language, notebook in handed_out(built).items():
        text = "\n".join(cell.source for cell in notebook.cells if cell.cell_type == "markdown")
        for marker in ("claim:", "{ #", "```", ".md", ".ipynb"):
            assert marker not in text, f"{language}: {marker}"
        assert r"\sum_{i,j} f_i w_j" in text
        assert f"](https://transposed.example/{language}/layers/no-sigmoid/)" in text


def test_nothing_is_run_or_cached_when_the_site_is_built():
    for config in LANGUAGES.values():
        settings = load_config(str(ROOT / config)).plugins["mkdocs-jupyter"].config
        assert (settings["execute"], settings["allow_errors"], settings["cache"]) == (False, False, False)
