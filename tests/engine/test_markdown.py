"""The Markdown extensions: what a claim, a comparison and a formula become."""

import re
import tomllib
from pathlib import Path

import pygments
import pytest
from lxml import html
from mkdocs.utils.yaml import yaml_load
from pygments.formatters import HtmlFormatter
from pygments.lexers import get_lexer_by_name
from support import SMALL, small_programs

from transposed.markdown import compare, grammar
from transposed.markdown.context import Context
from transposed.markdown.grammar import Citation
from transposed.pages import documents
from transposed.pages.rendered import Renderer
from transposed.programs.catalogue import Programs
from transposed.programs.evidence import Evidence, Run
from transposed.programs.snippets import Snippet

PATH = SMALL.folder("ru") / "page.md"
GRAMMAR = Path(__file__).parents[1] / "pages" / "grammar.md"
MESSAGE = "mat1 and mat2 shapes cannot be multiplied"


def shown(text, programs=None, language="ru"):
    context = Context.of(SMALL, language, programs or small_programs(), "Доказательство")
    return Renderer(SMALL, context).render(documents.parse(PATH, language, "page.md", text)).tree


def made(*snippets, runs=None):
    """Programs of a test's own, each a name and the lines that it prints."""
    found = {}
    for name, *output in snippets:
        source = "".join(f"print()\n#> {line}\n" for line in output)
        found[name] = Snippet(SMALL.snippets / f"{name}.py", SMALL.snippets, source)
    held = {
        name: [Run(framework, version, found[name].sha256, "2026-11-21", "3.13") for framework, version in own]
        for name, own in (runs or {}).items()
    }
    return Programs(found, Evidence(held))


def test_a_claim_is_text_with_a_mark_named_in_the_readers_language():
    tree = shown("[`torch.nn.Linear` хранит](claim:layers/weight_shape_torch#weight&bias).")
    (sentence,) = tree.xpath("p/span[@class='claim']")
    assert sentence.get("data-claim") == "layers/weight_shape_torch"
    assert sentence.get("data-lines") == "weight&bias"
    (mark,) = sentence.xpath("a[@class='proof']")
    assert (mark.text, mark.get("aria-label")) == ("✓", "Доказательство")
    assert mark.get("href") == "claim:layers/weight_shape_torch"


def test_a_claim_that_nothing_proves_has_no_mark():
    tree = shown("[Вес](claim:layers/weight_shap_torch), [вес](claim:layers/weight_shape_torch#weigth)")
    assert tree.xpath("//span/@data-problem") == [
        "no snippet proves claim:layers/weight_shap_torch; did you mean layers/weight_shape_torch?",
        "claim:layers/weight_shape_torch prints no line 'weigth'; choose from: bias, weight",
    ]
    assert not tree.xpath("//a")


# --- comparisons ------------------------------------------------------------------------------------------------------


def compared(snippets, *chosen, language="en", labels=None):
    """The table of the claim layers/shape, of programs of a test's own."""
    return compare.table("layers/shape", list(chosen), Context(language, made(*snippets), labels=labels or {}))


def cells(table):
    """Every row of a table: of each cell the texts of its parts."""
    return [[["".join(part.itertext()) for part in cell] for cell in row] for row in table.iter("tr")]


def test_a_comparison_has_frameworks_as_columns_and_labels_as_rows():
    tree = shown("``` compare\nlayers/weight_shape\n```", language="en")
    assert tree.xpath("//thead//th[@scope='col']/a/text()") == ["PyTorch", "Keras", "Flax"]
    assert tree.xpath("//tbody//th[@scope='row']/code/text()") == ["weight", "bias"]
    assert tree.xpath("//tbody/tr[1]/td//code/text()") == ["(2, 3)", "(3, 2)"]


def test_frameworks_that_printed_the_same_share_a_column_and_lead_to_their_own_proofs():
    tree = shown("``` compare\nlayers/weight_shape\n```")
    columns = tree.xpath("//thead//th[@class='frameworks']")
    proofs = [column.xpath("a[@class='framework']/@href") for column in columns]
    flax, keras, torch = (f"claim:layers/weight_shape_{name}" for name in ("flax", "keras", "torch"))
    assert proofs == [[torch], [keras, flax]]
    assert [column.xpath("a/@data-framework") for column in columns] == [["torch"], ["keras", "flax"]]
    # A value of one framework leads to its program, one of several to the claim of all of them.
    assert tree.xpath("//tbody/tr[1]/td/a/@href") == [torch, "claim:layers/weight_shape"]
    assert tree.xpath("//tbody/tr[1]/td/@data-column") == ["PyTorch", "Keras, Flax"]
    assert tree.xpath("//tbody/tr/td/@data-line") == ["weight", "weight", "bias", "bias"]


def test_frameworks_that_differ_in_one_value_do_not_share_a_column():
    same = ["weight: (2, 3)", "bias: (2,)"]
    found = [("layers/shape_torch", *same), ("layers/shape_keras", *same), ("layers/shape_jax", same[0], "bias: ()")]
    assert cells(compared(found))[0] == [[], ["PyTorch", "Keras"], ["JAX"]]
    # Values under other labels are not the same.
    swapped = [("layers/shape_torch", "a: 1", "b: 2"), ("layers/shape_keras", "a: 2", "b: 1")]
    assert cells(compared(swapped))[0] == [[], ["PyTorch"], ["Keras"]]


def test_frameworks_that_printed_the_same_share_a_row_where_the_values_are_long():
    found = [(f"layers/shape_{name}", f"error: {LONG}{'s' if name == 'jax' else ''}") for name in MANY]
    first, second = compared(found).findall("tbody/tr")
    others = [name for name in MANY if name != "jax"]
    assert [link.get("data-framework") for link in first.find("th")] == others
    assert [link.get("href") for link in first.find("th")] == [f"claim:layers/shape_{name}" for name in others]
    assert [link.get("href") for link in second.find("th")] == ["claim:layers/shape_jax"]


def test_a_comparison_may_choose_its_frameworks():
    tree = shown("``` compare\nlayers/weight_shape keras torch\n```")
    assert tree.xpath("//thead//a/text()") == ["PyTorch", "Keras"]
    assert tree.xpath("//div/@data-shown") == ["keras torch"]
    # Of those that printed the same, only the chosen one.
    assert shown("``` compare\nlayers/weight_shape flax\n```").xpath("//thead//a/text()") == ["Flax"]


def test_a_comparison_of_a_framework_without_a_program_is_a_problem():
    tree = shown("``` compare\nlayers/weight_shape torch jax\n```")
    what = "claim:layers/weight_shape has no program of 'jax'; choose from: flax, keras, torch"
    assert tree.xpath("//div/@data-problem") == [what]
    assert not tree.xpath("//table")


def test_a_label_stands_in_the_words_of_the_language_above_the_printed_one():
    assert cells(compared(FEW, language="ru", labels={"weight": "веса"}))[1][0] == ["веса", "weight"]
    heads = shown("``` compare\nlayers/weight_shape\n```").xpath("//tbody//th")
    assert [head.xpath("span[@class='label']/text()") for head in heads] == [["веса"], ["смещение"]]
    assert [head.xpath("code[@class='printed']/text()") for head in heads] == [["weight"], ["bias"]]
    # English shows what is printed, and so does a language for what it has in backticks.
    for own in (compared(FEW), compared(FEW, language="zh", labels={"weight": "`weight`"})):
        assert cells(own)[1][0] == ["weight"]
        assert own.find("tbody/tr/th/code").get("class") is None


def test_a_label_without_words_is_a_problem_that_names_the_line_to_add():
    found = [("layers/shape_torch", 'the "sum": 1')]
    with pytest.raises(ValueError, match="no words for the label") as error:
        compared(found, language="zh", labels={"weight": "权重"})
    line = '"the \\"sum\\"" = "…"'
    assert f"; add the line {line} to docs/labels/zh.toml, in backticks if it stays as it is" in str(error.value)
    assert tomllib.loads(line) == {'the "sum"': "…"}
    assert compared(found, language="en") is not None


def test_a_long_error_name_in_a_comparison_may_break_between_its_words():
    found = [("layers/error_torch", "wrong: InvalidArgumentError"), ("layers/error_keras", "wrong: ValueError")]
    tree = shown("``` compare\nlayers/error\n```", made(*found), language="en")
    (cell, *_) = tree.xpath("//td//code[. = 'InvalidArgumentError']")
    assert cell.xpath(".//text()") == ["Invalid", "Argument", "Error"]
    assert tree.xpath("//th/a[. = 'PyTorch']") and not tree.xpath("//th//wbr")


def test_snippets_that_print_other_labels_cannot_be_compared():
    programs = made(("layers/shape_torch", "weight: (2, 3)"), ("layers/shape_keras", "kernel: (3, 2)"))
    with pytest.raises(ValueError, match=r"cannot be compared.*\['weight'\].*\['kernel'\]; print the same labels"):
        compare.table("layers/shape", [], Context("en", programs))
    assert shown("``` compare\nlayers/shape\n```", programs).xpath("//div[@data-problem]/@data-source") == [
        "layers/shape"
    ]


FEW = [("layers/shape_torch", "weight: (2, 3)"), ("layers/shape_keras", "weight: (3, 2)")]
MANY = ["torch", "tensorflow", "keras", "jax", "flax", "paddle", "numpy"]
LONG = "tensorflow.python.framework.errors_impl.InvalidArgument"


@pytest.mark.parametrize(
    ("snippets", "form"),
    [
        (FEW, "narrow"),
        # Each prints something else, or they would share a row.
        (
            [(f"layers/shape_{name}", *(f"{label}: (2, {n})" for label in "abcd")) for n, name in enumerate(MANY)],
            "pinned",
        ),
        ([(name, f"error: {MESSAGE} {name}") for name in ("layers/shape_torch", "layers/shape_keras")], "cards"),
        ([(f"layers/shape_{name}", f"error: {MESSAGE} {name}") for name in MANY], "cards"),
    ],
    ids=["few characters", "many frameworks", "long values", "many and long"],
)
def test_a_comparison_stays_a_table_on_a_phone_or_scrolls_past_its_names_or_becomes_cards(snippets, form):
    assert compared(snippets).get("class") == f"compare__table compare__table--{form}"


def test_a_table_with_values_too_long_for_its_columns_turns_round():
    def labels_in_the_head(*snippets):
        return [cell.text for cell in compared(snippets).iterfind("thead/tr/th/code")]

    assert labels_in_the_head(*FEW) == []
    assert labels_in_the_head(*((name, f"error: {LONG}{name}") for name, _ in FEW)) == ["error"]
    assert labels_in_the_head(*((f"layers/shape_{name}", f"weight: {n}") for n, name in enumerate(MANY))) == ["weight"]
    # Columns that several share are few again.
    assert labels_in_the_head(*((f"layers/shape_{name}", "weight: 1") for name in MANY)) == []


# --- versions ---------------------------------------------------------------------------------------------------------


def test_versions_are_those_on_which_every_program_of_the_claims_held():
    runs = {
        "layers/shape_torch": [("torch", "1.0"), ("torch", "2.0")],
        "layers/shape_flax": [("flax", "3.0")],
        "layers/same_torch_keras": [("torch", "2.0"), ("torch", "3.0")],
    }
    programs = made(*((name, "x: 1") for name in runs), runs=runs)
    tree = shown("``` versions\nlayers/shape\nlayers/same\n```", programs)
    items = [item.text_content() for item in tree.xpath("//ul[@class='versions']/li")]
    assert items == ["PyTorch 2.0", "Keras ?", "Flax 3.0"]


def test_versions_of_an_unknown_claim_are_a_problem():
    (box,) = shown("``` versions\nlayers/weight_shape\nlayers/no_such\n```").xpath("ul")
    assert box.get("data-problem").startswith("no snippet proves claim:layers/no_such")


# --- formulas, code, words --------------------------------------------------------------------------------------------


def test_a_formula_becomes_mathml_and_keeps_its_tex():
    tree = shown(r"$y = x W^\top + b$ и $\mathbb{R}^{n}$")
    assert tree.xpath("string(//math[1]//annotation)") == r"y = x W^\top + b"
    assert "ℝ" in tree.xpath("string(//math[2]/semantics/*[1])") or "ℝ" in tree.text_content()


def test_a_formula_may_name_a_function():
    assert "tanh" in shown(r"$\tanh z$").text_content()


def test_captured_output_is_told_apart_from_comments():
    source = small_programs()["figures/two_rows_numpy"].source
    tree = html.fromstring(pygments.highlight(source, get_lexer_by_name("snippet"), HtmlFormatter()))
    assert tree.xpath("//span[@class='go']/text()") == ["#> weight: (2, 3)"]
    assert tree.xpath("//span[@class='c1']/text()") == ["# (out_features, in_features)"]


def test_a_short_shape_is_kept_in_one_line():
    tree = shown("`(2, 3)`, `x` and `features.t() * weights + bias`")
    assert tree.xpath("//code[@class='whole']/text()") == ["(2, 3)"]


def test_a_column_headed_by_a_language_is_in_that_language():
    tree = shown("| English | Русский | 中文 | что это |\n| - | - | - | - |\n| bias | смещение | 偏置 | Вектор. |")
    assert tree.xpath("//th/@lang") == tree.xpath("//td/@lang") == ["en", "ru", "zh"]


def test_words_in_another_script_are_marked_where_no_column_is():
    tree = shown("# Ловушка 火炬 { #trap }\n\nПеревод 张量流 — «поток» (_全连接层，线性层_), `值`; broadcasting.")
    assert tree.xpath("//*[@lang]/text()") == ["火炬", "张量流", "全连接层，线性层"]
    assert set(tree.xpath("//@lang")) == {"zh"}
    assert tree.xpath("string(//p)") == "Перевод 张量流 — «поток» (全连接层，线性层), 值; broadcasting."


def test_an_error_message_is_in_english():
    tree = shown(f"`{MESSAGE}`, `torch.nn.Linear` и `x @ layer.weight.T + b`")
    assert tree.xpath("//code[@lang='en']/text()") == [MESSAGE]


def test_a_table_that_explains_its_terms_shows_them_as_blocks_on_a_phone():
    row = "| вес | weight | 权重 | Матрица, которая подбирается при обучении модели. |"
    assert shown(f"| a | b | c | d |\n| - | - | - | - |\n{row}").xpath("//table[@class='explained']/thead/@role")
    assert not shown("| a | b | c | d |\n| - | - | - | - |\n| 1 | 2 | 3 | 4 |").xpath("//table/@class")
    for framework in "JAX", "JAX / Flax":
        table = shown(f"| a | b | c | {framework} |\n| - | - | - | - |\n{row}")
        assert table.xpath("//table/@class") == ["stacked frameworks"]
        assert table.xpath("//td/@data-label") == ["b", "c", framework]


def test_a_table_of_long_messages_shows_its_rows_as_blocks_on_a_phone():
    table = "| error | cause | fix |\n| - | - | - |\n| `{}` | an axis | the input |"
    tree = shown(table.format(MESSAGE))
    assert tree.xpath("//table[@class='stacked']//td/@role") == ["cell"] * 3
    assert tree.xpath("//td/@data-label") == ["cause", "fix"]
    assert not shown(table.format(MESSAGE[:12])).xpath("//table/@class | //td/@data-label")


def test_a_tab_knows_its_frameworks():
    tree = shown('=== "PyTorch"\n\n    one\n\n=== "TensorFlow / Keras"\n\n    two\n\n=== "Linux"\n\n    three\n')
    assert tree.xpath("//label/@data-framework") == ["torch", "tensorflow keras"]
    assert tree.xpath("//div[@class='tabbed-block']/@data-tab") == ["PyTorch", "TensorFlow / Keras", "Linux"]


# --- the grammar ------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def page():
    """The page that holds one of each, rendered in English."""
    text = GRAMMAR.read_text("utf-8")
    document = documents.parse(GRAMMAR, "en", GRAMMAR.name, text)
    return Renderer(SMALL, Context("en", small_programs())).render(document)


PATTERNS = {name: value for name, value in vars(grammar).items() if isinstance(value, re.Pattern)}


@pytest.mark.parametrize("name", PATTERNS)
def test_the_page_of_the_grammar_has_one_of_each_pattern(name):
    assert PATTERNS[name].search(GRAMMAR.read_text("utf-8"))


def test_the_page_of_the_grammar_has_one_of_each_fence():
    with SMALL.config("en").open("rb") as file:
        options = yaml_load(file)["markdown_extensions"]["pymdownx.superfences"]
    opened = {line.strip("` \n") for _, line, fence in grammar.scan(GRAMMAR.read_text("utf-8")) if fence}
    assert {fence["name"] for fence in options["custom_fences"]} <= opened


def test_the_settings_of_the_page_are_read(page):
    assert page.document.meta == {
        "title": "Grammar",
        "description": "One of each construct that a page may hold.",
        "keywords": "grammar, one, two",
        "source": {"grammar": "0123456789ab-cdef"},
    }


# Of the page, XPath → every text that it finds, in the order of the page.
RENDERED = {
    "h1/@id | h2/@id | h3/@id": ["grammar", "claims", "fences", "code", "boxes", "lab", "words"],
    "//span[@class='claim']/@data-claim": [
        "layers/weight_shape_torch",
        "layers/weight_shape",
        "layers/same_map_torch_keras",
        "layers/weight_shape_torch",
        "layers/wrong_in_features_torch",
        "labs/one_sum_numpy",
        "layers/weight_shape",
    ],
    "//span[@class='claim']/@data-lines": ["bias", "weight&bias", "weight", "products&sum", "weight"],
    "//span[@class='claim']/@data-cite": [
        "claim:layers/weight_shape_torch",
        "claim:layers/weight_shape#bias",
        "claim:layers/same_map_torch_keras",
        "claim:layers/weight_shape_torch#weight&bias",
        "claim:layers/wrong_in_features_torch#weight",
        "claim:labs/one_sum_numpy#products=[4, 10, 18]&sum",
        "claim:layers/weight_shape#weight&but=torch",
    ],
    "//span[@class='claim']/a[@class='proof']/text()": ["✓"] * 7,
    "//div[@class='compare']/@data-claim": ["layers/weight_shape"] * 2,
    "//div[@class='compare']/@data-shown": ["", "torch flax"],
    "//div[@class='compare']//thead//th/a/text()": ["PyTorch", "Keras", "Flax", "PyTorch", "Flax"],
    "//div[@class='compare'][1]//tbody/tr[1]//td//code/text()": ["(2, 3)", "(3, 2)"],
    "//div[@class='compare']//tbody/tr[2]//td//code/text()": ["(2,)"] * 4,
    "//ul[@class='versions']/@data-claims": ["layers/weight_shape layers/same_map"],
    "//ul[@class='versions']/li/span/text()": ["PyTorch", "Keras", "Flax"],
    "//div[@class='cell']/@data-cell": ["sum", "plot"],
    "//div[@class='cell']/@data-claim": ["labs/one_sum_numpy"] * 2,
    "//div[contains(@class, 'language-snippet')]/@class": ["language-snippet highlight"],
    "//pre[not(../@class)]/code/text()": [
        "make check",
        "``` compare\n## No heading { #none }\n```",
        "make test",
    ],
    "//*[@class='math']//annotation/text()": [r"y = x W^\top + b", r"K = W^\top"],
    "//div[@class='math']/@tabindex": ["0"],
    "//p/code[@class='whole']/text()": ["(2, 3)"],
    "//p/span/code[@lang='en']/text()": ["mat1 and mat2 shapes cannot be multiplied (5x3 and 5x30)"],
    "//div[@class='tabbed-labels']/label/text()": ["PyTorch", "TensorFlow / Keras"],
    "//div[contains(@class, 'tabbed-block')]/@data-framework": ["torch", "tensorflow keras"],
    "//div[@class='admonition warning']/p[@class='admonition-title']/text()": ["A trap"],
    "//details/@class": ["note", "question"],
    "//details/summary/text()": ["A fold", "What do you expect?"],
    "//details/p/text()": ["Four.", "Five."],
    "//table[not(@role)]//th/@scope": ["col"] * 3,
    "//table[not(@role)]//td/@lang": ["en", "ru", "zh"],
    "//img/@alt": ["A figure", "A drawing of the cell above"],
    "//img/@data-target": ["figures/two_rows.svg", "one-sum.svg"],
    "//img/@width": ["288", "192"],
    "//p/span[@lang]/@lang": ["ru", "zh"],
    "//p/span[@lang]/text()": ["вес", "权重"],
    "//a[@href and not(@class)]/@data-target": ["#fences", "labs/one-sum.md#bias", "https://example.org/"],
    "//@data-problem": [],
}


@pytest.mark.parametrize("path", RENDERED)
def test_the_page_of_the_grammar_becomes(path, page):
    assert list(map(str, page.tree.xpath(path))) == RENDERED[path]


def test_the_sections_of_the_page_stand_where_their_headings_are(page):
    lines = page.source.splitlines()
    for section, passage in zip(page.sections, page.document.passages, strict=True):
        assert section.anchor == passage.anchor
        assert f"{{ #{section.anchor} }}" in lines[section.line - 1]


def test_a_heading_inside_a_fence_is_no_section(page):
    assert "## No heading { #none }" in page.source
    assert "none" not in {section.anchor for section in page.sections}


@pytest.mark.parametrize(
    ("text", "citation"),
    [
        ("claim:layers/x", Citation("layers/x")),
        ("claim:layers/x_torch#bias", Citation("layers/x_torch", (("bias", None),))),
        ("claim:layers/x#a&b", Citation("layers/x", (("a", None), ("b", None)))),
        ("claim:layers/x#a=True&b", Citation("layers/x", (("a", "True"), ("b", None)))),
        ("claim:layers/x#a&b=[4, 10]", Citation("layers/x", (("a", None), ("b", "[4, 10]")))),
        # Only the first sign divides, and a value may be empty.
        ("claim:layers/x#a=y = 2", Citation("layers/x", (("a", "y = 2"),))),
        ("claim:layers/x#a=", Citation("layers/x", (("a", ""),))),
        ("claim:layers/x#but=keras,jax", Citation("layers/x", (), ("keras", "jax"))),
        ("claim:layers/x#a=1&but=keras", Citation("layers/x", (("a", "1"),), ("keras",))),
    ],
)
def test_a_citation_is_written_as_it_was_read(text, citation):
    assert Citation.parse(text) == citation
    assert str(citation) == text


def test_a_citation_knows_the_lines_of_which_it_says_the_value():
    citation = Citation.parse("claim:layers/x#but=jax&a=True&b&a%20b=(2,%203)")
    assert citation.labels == ("a", "b", "a b")
    assert citation.values == (("a", "True"), ("a b", "(2, 3)"))
    # What is left out is said last, however it was written.
    assert str(citation) == "claim:layers/x#a=True&b&a b=(2, 3)&but=jax"


@pytest.mark.parametrize(
    ("link", "problem"),
    [
        ("layers/shape#weight=(2, 3)&but=keras,jax", ""),
        ("layers/shape#weight=(2, 3)", "layers/shape_keras prints weight: (3, 2), not (2, 3); correct the link"),
        ("layers/shape_torch#bias=(2,)", ""),
        ("layers/shape_torch#bias=(3,)", "layers/shape_torch prints bias: (2,), not (3,); correct the link"),
        ("layers/shape#weight&but=keras,torch", ""),
        (
            "layers/shape#weight&but=numpy",
            "claim:layers/shape has no program of 'numpy' to leave out; choose from: jax, keras, torch",
        ),
        (
            "layers/shape#weight&but=torch,keras,jax",
            "claim:layers/shape leaves out every program; cite what proves the sentence",
        ),
        (
            "layers/shape#error=TypeError&but=torch,keras",
            "",
        ),
        (
            "layers/shape#error=Type&but=torch,keras",
            "layers/shape_jax prints error: TypeError: no, not Type; correct the link",
        ),
        (
            "layers/shape#error&but=torch",
            "claim:layers/shape: layers/shape_keras prints no line 'error'; choose from: bias, weight",
        ),
        # A label that is printed twice has both values.
        ("layers/twice_torch#n=1", "layers/twice_torch prints n: 1, 2, not 1; correct the link"),
    ],
)
def test_the_lines_and_values_of_a_link_are_those_of_every_program_behind_it(link, problem):
    programs = made(
        ("layers/shape_torch", "weight: (2, 3)", "bias: (2,)"),
        ("layers/shape_keras", "weight: (3, 2)", "bias: (2,)"),
        ("layers/shape_jax", "weight: (3, 2)", "error: TypeError: no"),
        ("layers/twice_torch", "n: 1", "n: 2"),
    )
    tree = shown(f"[A sentence](claim:{link}).", programs)
    assert tree.xpath("//span/@data-problem") == ([problem] if problem else [])
    assert len(tree.xpath("//a[@class='proof']")) == (not problem)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("one\n``` sh\ntwo\n", 2),
        ("``` sh\n~~~\n", 1),
        ("```` sh\n```\n", 1),
        ("``` sh\n```\n", 0),
        ("~~~\n```\n~~~\n", 0),
        ("    ``` sh\n    ```\n", 0),
        ("", 0),
    ],
)
def test_a_fence_that_is_never_closed_has_a_line(text, line):
    assert grammar.unclosed_or_overfull(text)[0] == line
