"""The Markdown extensions: what a claim, a comparison and a formula become."""

import pygments
import pytest
from lxml import html
from mkdocs.structure.files import File, Files
from pygments.formatters import HtmlFormatter
from pygments.lexers import get_lexer_by_name

from transposed.markdown import compare, versions
from transposed.mkdocs import claims as hook
from transposed.pages import rendered
from transposed.programs import evidence, snippets
from transposed.programs.snippets import Snippet
from transposed.project import DOCS


def shown(text):
    return html.fragment_fromstring(rendered.renderer("ru").reset().convert(text), create_parent="div")


def test_a_claim_is_text_with_a_mark_named_in_the_readers_language():
    tree = shown("[`torch.nn.Linear` хранит](claim:layers/weight_shape_torch#weight).")
    (sentence,) = tree.xpath("p/span[@class='claim']")
    assert sentence.get("data-claim") == "layers/weight_shape_torch"
    (mark,) = sentence.xpath("a[@class='proof']")
    assert (mark.text, mark.get("aria-label")) == ("✓", "Доказательство")


def test_an_unverified_claim_does_not_carry_the_mark(monkeypatch):
    class Page:
        file = File("layers/x.md", str(DOCS / "ru"), "", use_directory_urls=True)
        url, title = "layers/x/", "x"

    Page.file.abs_src_path = str(DOCS / "ru" / "index.md")
    files = Files([Page.file, File("evidence/layers.md", "", "", use_directory_urls=True)])

    class Config:
        extra = {"evidence": {"unverified": "ещё не проверено"}}  # noqa: RUF012

    content = html.tostring(shown("[Вес](claim:layers/weight_shape_torch)"), encoding="unicode")
    assert "✓" in hook.on_page_content(content, Page, Config, files)
    monkeypatch.setattr(evidence, "verified", lambda snippet: False)
    (mark,) = html.fromstring(hook.on_page_content(content, Page, Config, files)).xpath("//a")
    assert (mark.text, mark.get("aria-label")) == ("?", "ещё не проверено")
    assert mark.get("href") == "../../evidence/layers/#weight_shape_torch"


def test_a_comparison_has_frameworks_as_columns_and_labels_as_rows():
    tree = shown("``` compare\nlayers/output_shape\n```")
    assert tree.xpath("//thead//th[@scope='col']/text()") == ["PyTorch", "Keras", "Flax"]
    assert tree.xpath("//tbody//th[@scope='row']/code/text()") == ["input", "weight", "output"]
    assert tree.xpath("//tbody/tr[2]/td//code/text()") == ["(30, 3)", "(3, 30)", "(3, 30)"]


def test_a_long_error_name_in_a_comparison_may_break_between_its_words():
    tree = shown("``` compare\noperators/at_operator\n```")
    (cell, *_) = tree.xpath("//td//code[. = 'InvalidArgumentError']")
    assert cell.xpath(".//text()") == ["Invalid", "Argument", "Error"]
    assert not tree.xpath("//th[. = 'PyTorch']/wbr")


def test_snippets_that_print_other_labels_cannot_be_compared(monkeypatch, tmp_path):
    def snippet(name, output):
        return Snippet(tmp_path / "layers" / f"{name}.py", tmp_path, f"print()\n#> {output}\n")

    found = [snippet("shape_torch", "weight: (2, 3)"), snippet("shape_keras", "kernel: (3, 2)")]
    monkeypatch.setattr(snippets, "proving", lambda name: found)
    with pytest.raises(ValueError, match=r"cannot be compared.*\['weight'\].*\['kernel'\]; print the same labels"):
        compare.table("layers/shape")


def test_versions_are_those_on_which_every_program_of_the_claims_held(monkeypatch):
    held = {"layers/weight_shape_torch": ["1.0", "2.0"], "layers/same_map_torch_keras": ["2.0"]}
    monkeypatch.setattr(evidence, "versions", lambda snippet: {"torch": held.get(snippet.id, ["2.0"]), "flax": ["3.0"]})
    tree = shown("``` versions\nlayers/weight_shape\nlayers/same_map\n```")
    assert [item.text_content() for item in tree.xpath("//ul[@class='versions']/li")] == [
        "PyTorch 2.0",
        "Keras ?",
        "Flax 3.0",
    ]
    assert versions.markdown("layers/weight_shape\nlayers/same_map") == "PyTorch 2.0 · Keras ? · Flax 3.0"


def test_versions_of_an_unknown_claim_are_a_problem():
    (box,) = shown("``` versions\nlayers/weight_shape\nlayers/no_such\n```").xpath("ul")
    assert box.get("data-problem").startswith("no snippet proves claim:layers/no_such")


def test_a_formula_becomes_mathml_and_keeps_its_tex():
    tree = shown(r"$y = x W^\top + b$ и $\mathbb{R}^{n}$")
    assert tree.xpath("string(//math[1]//annotation)") == r"y = x W^\top + b"
    assert "ℝ" in tree.xpath("string(//math[2]/semantics/*[1])") or "ℝ" in tree.text_content()


def test_a_formula_may_name_a_function():
    assert "tanh" in shown(r"$\tanh z$").text_content()


def test_captured_output_is_told_apart_from_comments():
    source = snippets.load()["layers/weight_shape_torch"].source
    tree = html.fromstring(pygments.highlight(source, get_lexer_by_name("snippet"), HtmlFormatter()))
    assert tree.xpath("//span[@class='go']/text()") == [
        "#> weight: (2, 3)",
        "#> axes: (out_features, in_features)",
        "#> bias: (2,)",
    ]
    assert "# (out_features, in_features)" in tree.xpath("//span[@class='c1']/text()")


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
    tree = shown("`mat1 and mat2 shapes cannot be multiplied`, `torch.nn.Linear` и `x @ layer.weight.T + b`")
    assert tree.xpath("//code[@lang='en']/text()") == ["mat1 and mat2 shapes cannot be multiplied"]


def test_a_table_that_explains_its_terms_shows_them_as_blocks_on_a_phone():
    row = "| вес | weight | 权重 | Матрица, которая подбирается при обучении модели. |"
    assert shown(f"| a | b | c | d |\n| - | - | - | - |\n{row}").xpath("//table[@class='explained']/thead/@role")
    assert not shown("| a | b | c | d |\n| - | - | - | - |\n| 1 | 2 | 3 | 4 |").xpath("//table/@class")


def test_a_table_of_long_messages_shows_its_rows_as_blocks_on_a_phone():
    message = "mat1 and mat2 shapes cannot be multiplied"
    table = "| error | cause | fix |\n| - | - | - |\n| `{}` | an axis | the input |"
    tree = shown(table.format(message))
    assert tree.xpath("//table[@class='stacked']//td/@role") == ["cell"] * 3
    assert tree.xpath("//td/@data-label") == ["cause", "fix"]
    assert not shown(table.format(message[:12])).xpath("//table/@class | //td/@data-label")


def test_a_tab_knows_its_frameworks():
    tree = shown('=== "PyTorch"\n\n    one\n\n=== "TensorFlow / Keras"\n\n    two\n\n=== "Linux"\n\n    three\n')
    assert tree.xpath("//label/@data-framework") == ["torch", "tensorflow keras"]
    assert tree.xpath("//div[@class='tabbed-block']/@data-tab") == ["PyTorch", "TensorFlow / Keras", "Linux"]


def test_a_table_of_few_characters_stays_a_table_on_a_phone():
    narrow = "compare__table compare__table--narrow"
    assert compare.table("layers/output_shape").get("class") == narrow
    assert compare.table("gradients/non_scalar_output").get("class") == "compare__table compare__table--cards"


def test_a_table_of_many_frameworks_and_short_values_scrolls_past_their_names():
    assert compare.table("layers/accepted_shapes").get("class") == "compare__table compare__table--pinned"


def test_a_table_with_values_too_long_for_its_columns_turns_round():
    assert [cell.text for cell in compare.table("operators/squared_error").iterfind("thead/tr/th/code")][:1]
    assert not compare.table("operators/at_operator").findall("thead/tr/th/code")
