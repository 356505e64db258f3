"""The build: three languages at one address, and a mistake that fails it with file and line."""

import json
import multiprocessing
import os
import subprocess
import sys
from pathlib import Path

import pytest
from lxml import html
from mkdocs.config import load_config
from mkdocs.exceptions import PluginError
from support import copy_of_small, small_programs, spoil

from transposed.checks import form
from transposed.dev import translations
from transposed.mkdocs import search_index, written_pages
from transposed.outputs import site
from transposed.problems import Problems
from transposed.project import LANGUAGES

PAGE = "docs/en/layers/weight-shape.md"
BEFORE = "the site that was there"


@pytest.fixture
def copy(tmp_path):
    return copy_of_small(tmp_path / "project")


@pytest.fixture
def target(tmp_path):
    """Where a site stands already."""
    folder = tmp_path / "public" / "site"
    folder.mkdir(parents=True)
    (folder / "index.html").write_text(BEFORE, "utf-8")
    return folder


def untouched(target):
    """Whether the site that was there still stands, alone, and no process of ours works on."""
    assert [path.name for path in target.parent.iterdir()] == ["site"]
    assert [path.name for path in target.iterdir()] == ["index.html"]
    assert multiprocessing.active_children() == []
    return (target / "index.html").read_text("utf-8") == BEFORE


def mkdocs(project):
    """The exit code and output of a plain ``mkdocs build`` of the English pages."""
    ran = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "-f", project.config("en")],
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1"}, capture_output=True, text=True, check=False,
    )  # fmt: skip
    return ran.returncode, ran.stdout + ran.stderr


# --- what is built ----------------------------------------------------------------------------------------------------


def test_three_languages_a_root_page_and_what_machines_ask_for(small_built):
    found = {path.name for path in small_built.iterdir()}
    assert found == {*LANGUAGES, *site.ROOT_PAGES, *site.FOR_MACHINES, "root.css", "claims.json", "llms.txt"}
    for language in LANGUAGES:
        for page in ("", "layers/weight-shape", "labs/one-sum", "errors", "evidence/layers", "translation-status"):
            assert (small_built / language / page / "index.html").is_file()
            assert (small_built / language / page / "index.html.md").is_file()
        assert (small_built / language / "labs" / "one-sum.ipynb").is_file()
        assert (small_built / language / "figures" / "two_rows.svg").is_file()
    assert list(small_built.parent.iterdir()) == [small_built]


def test_nothing_of_our_own_markdown_is_left(small_built):
    for path in small_built.rglob("*.html"):
        text = path.read_text("utf-8")
        for marker in ("data-problem", "data-target", "data-cite", "--8<--", "](claim:", "claim:layers", "$$", "{ #"):
            assert marker not in text, f"{path}: {marker}"


def test_a_mark_leads_to_its_proof_and_a_comparison_to_its_own(small_built):
    page = html.parse(small_built / "ru" / "layers" / "weight-shape" / "index.html").getroot()
    marks = page.xpath("//a[@class='proof']")
    assert marks[0].get("href") == "../../evidence/layers/#weight_shape_torch"
    assert marks[0].get("aria-label") == "Доказательство"
    proof = html.parse(small_built / "ru" / "evidence" / "layers" / "index.html").getroot()
    names = page.xpath("//div[@class='compare']//th/a/@href")
    assert names == [f"../../evidence/layers/#weight_shape_{name}" for name in ("torch", "keras", "flax")]
    links = page.xpath("//a[@class='proof' or @class='value' or @class='framework']/@href")
    layers = [link.partition("#")[2] for link in links if link.startswith("../../evidence/layers/#")]
    assert len(layers) > len(names)
    for name in layers:
        assert proof.xpath("//*[@id=$id]", id=name), name


def test_a_label_of_a_table_stands_in_words_beside_the_printed_one_in_markdown_too(small_built):
    for language, label in (("en", "| `weight` |"), ("ru", "| веса `weight` |"), ("zh", "| 权重 `weight` |")):
        assert label in (small_built / language / "layers" / "weight-shape" / "index.html.md").read_text("utf-8")


def test_the_evidence_page_shows_the_sentence_the_page_and_the_program(small_built):
    proof = html.parse(small_built / "en" / "evidence" / "layers" / "index.html").getroot()
    (said,) = proof.xpath("//h2[@id='weight_shape']/following-sibling::*[1][@class='said']")
    assert "torch.nn.Linear keeps its weight as (2, 3)" in said.text_content()
    assert "../../layers/weight-shape/#weight-shape" in said.xpath(".//a/@href")
    (code,) = proof.xpath("//h3[@id='weight_shape_torch']/following-sibling::div[1]")
    assert code.text_content().strip() == small_programs()["layers/weight_shape_torch"].source.strip()


def test_the_error_index_leads_to_the_page_that_explains_the_message(small_built):
    page = html.parse(small_built / "zh" / "errors" / "index.html").getroot()
    (row,) = page.xpath("//article//tbody/tr")
    assert row.xpath("string(.//code)") == "mat1 and mat2 shapes cannot be multiplied (5x3 and 5x30)"
    assert row.xpath("td[2]/a/@href") == ["../operators/which-product/#errors"]


def test_claims_json_has_every_claim_with_its_sentences(small_built):
    claims = json.loads((small_built / "claims.json").read_text("utf-8"))["claims"]
    assert set(claims) == {snippet.claim for snippet in small_programs().values()}
    pages = claims["layers/weight_shape"]["pages"]
    for language in LANGUAGES:
        assert len(pages[language]["sentences"]) == 4
        assert len(pages[language]["shown"]) == 2


# --- another address, a changed program, and English first ------------------------------------------------------------


@pytest.fixture(scope="module")
def other(tmp_path_factory):
    """A site that was changed since: one program, one new page and one new lab; built for another address."""
    project = copy_of_small(tmp_path_factory.mktemp("project"))
    spoil(project, "snippets/layers/weight_shape_torch.py", "layer = ", "linear = layer = ")
    for page, old, new in (
        ("layers/weight-shape.md", "# Which shape", "# Which new shape"),
        ("labs/one-sum.md", "one-sum.ipynb", "new.ipynb"),
    ):
        folder, _, name = page.partition("/")
        path = project.folder("en") / folder
        text = (path / name).read_text("utf-8").replace(old, new).replace("title: ", "title: Again, ")
        (path / "new.md").write_text(text, "utf-8")
        for language in LANGUAGES:
            spoil(project, project.config(language).name, f"{page}]", f"{page}, {folder}/new.md]")
    project.moved.write_text('"layers/new.md#gone" = "operators/which-product.md#errors"\n', "utf-8")
    target = tmp_path_factory.mktemp("other") / "site"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SITE_ROOT", "https://example.org/docs")
        site.build(target, project)
    return target


def test_the_public_address_is_set_in_one_place(other, monkeypatch):
    monkeypatch.setenv("SITE_ROOT", "https://example.org/docs")
    assert site.environment("ru")["SITE_URL"] == "https://example.org/docs/ru/"
    assert html.parse(other / "404.html").getroot().xpath("//a/@href")[0] == "/docs/en/"
    root = html.parse(other / "index.html").getroot()
    assert root.xpath("//link[@hreflang='zh']/@href") == ["https://example.org/docs/zh/"]
    assert "https://example.org/docs/sitemap.xml" in (other / "robots.txt").read_text("utf-8")
    assert "https://example.org/docs/zh/sitemap.xml" in (other / "sitemap.xml").read_text("utf-8")
    assert json.loads((other / "claims.json").read_text("utf-8"))["site"] == "https://example.org/docs/"
    page = html.parse(other / "ru" / "layers" / "weight-shape" / "index.html").getroot()
    assert page.xpath("//link[@rel='canonical']/@href") == ["https://example.org/docs/ru/layers/weight-shape/"]


def test_a_changed_program_is_shown_as_not_yet_verified_and_its_versions_as_unknown(other):
    page = html.parse(other / "ru" / "layers" / "weight-shape" / "index.html").getroot()
    (mark, *_) = page.xpath("//a[contains(@class, 'proof--unverified')]")
    assert (mark.text, mark.get("aria-label")) == ("?", "В нынешнем виде ещё не проверено")
    assert mark.get("href") == "../../evidence/layers/#weight_shape_torch"
    assert page.xpath("//ul[@class='versions']/li[1]")[0].text_content() == "PyTorch ?"


@pytest.mark.parametrize("name", ["layers/new", "labs/new"])
def test_a_new_english_page_or_lab_is_built_in_every_language(name, other):
    assert not html.parse(other / "en" / name / "index.html").getroot().xpath("//p[@class='notice']")
    for language in ("ru", "zh"):
        page = html.parse(other / language / name / "index.html").getroot()
        assert page.get("lang") == language
        assert page.xpath("//div[@class='in-english' and @lang='en']/h1")
        assert page.xpath("//p[@class='notice']")


def test_the_notebook_of_a_new_english_lab_is_in_english(other):
    notebook = json.loads((other / "zh" / "labs" / "new.ipynb").read_text("utf-8"))
    text = "".join("".join(cell["source"]) for cell in notebook["cells"])
    assert "You have three features in a row" in text and "features * weights" in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_old_anchor_leads_to_where_its_section_is_now(language, other):
    page = html.parse(other / language / "layers" / "new" / "index.html").getroot()
    (notice,) = page.xpath("//*[@id='gone']")
    (link,) = notice.xpath("a")
    assert (notice.get("class"), link.get("href")) == ("moved", "../../operators/which-product/#errors")
    title = html.parse(other / language / "operators" / "which-product" / "index.html").getroot().findtext(".//title")
    assert title.startswith(f"{link.text} - ")
    assert notice.text.strip() not in (other / language / "layers" / "new" / "index.html.md").read_text("utf-8")


# --- mistakes ---------------------------------------------------------------------------------------------------------


def test_mistakes_fail_a_plain_build_with_file_and_line(copy):
    claim = spoil(copy, PAGE, "claim:layers/weight_shape_torch", "claim:layers/weight_shap_torch")
    table = spoil(copy, PAGE, "``` compare\nlayers/", "``` compare\nlayers/no_such_")
    formula = spoil(copy, PAGE, r"^\top + b$", r"^\nosuchcommand + b$")
    wrong = spoil(copy, PAGE, "(3, 2)", "(3, 7)")
    code, output = mkdocs(copy)
    assert code != 0
    for line, what in (
        (claim, "no snippet proves claim:layers/weight_shap_torch; did you mean layers/weight_shape_torch?"),
        (table + 1, "no snippet proves claim:layers/no_such_"),
        (formula, "the formula cannot be read"),
        (wrong, "(3, 7) is not in the lines weight of layers/weight_shape_keras"),
    ):
        assert f"{PAGE}:{line}: {what}" in output


def test_a_page_that_cannot_be_read_fails_a_plain_build_with_file_and_line(copy):
    (copy.root / PAGE).write_bytes((copy.root / PAGE).read_bytes() + b"\xff\n")
    code, output = mkdocs(copy)
    assert code != 0
    assert f"{PAGE}:60: not UTF-8; save the file as UTF-8" in output
    assert "Traceback" not in output


def test_a_missing_snippet_file_fails_a_plain_build(copy):
    spoil(copy, PAGE, '--8<-- "layers/affine_formula_torch.py"', '--8<-- "layers/no_such_file.py"')
    code, output = mkdocs(copy)
    assert code != 0
    assert "layers/no_such_file.py" in output


@pytest.fixture
def quick(monkeypatch):
    """Without a search index, which takes longest and of which nothing is published here."""
    monkeypatch.setattr(search_index, "write", lambda build: None)


def test_mistakes_of_all_languages_are_named_and_nothing_is_published(copy, target, quick):
    lines = {language: spoil(copy, f"docs/{language}/index.md", "(2, 3)", "(2, 7)") for language in LANGUAGES}
    spoil(copy, "docs/zh/operators/which-product.md", "| `@` | 它们的和 |\n", "")
    with pytest.raises(Problems) as error:
        site.build(target, copy)
    for language, line in lines.items():
        assert (
            f"docs/{language}/index.md:{line}: (2, 7) is not in the lines weight of layers/weight_shape_torch"
            in str(error.value)
        )
    assert "table 'of 2 rows and 2 columns' here, 'of 3 rows and 2 columns' in docs/en/" in str(error.value)
    assert untouched(target)


def test_a_link_that_leads_nowhere_fails_the_build_with_its_line(copy, target, quick):
    lines = {
        language: spoil(copy, f"docs/{language}/index.md", "(labs/one-sum.md)", "(labs/one-some.md)")
        for language in LANGUAGES
    }
    for language in ("ru", "zh"):
        translations.mark(f"docs/{language}/index.md", copy)
    with pytest.raises(Problems) as error:
        site.build(target, copy)
    assert {f"{one.path}:{one.line}: {one.what}" for one in error.value.problems} == {
        f"{copy.root}/docs/{language}/index.md:{line}: "
        "the address 'labs/one-some.md' leads nowhere: there is no labs/one-some.md"
        for language, line in lines.items()
    }
    assert untouched(target)


def test_a_link_to_no_heading_fails_the_build_with_its_line(copy, target, quick):
    line = spoil(copy, "docs/ru/index.md", "which-product.md#errors)", "which-product.md#error)")
    with pytest.raises(Problems, match=f"docs/ru/index.md:{line}: no heading of operators/which-product.md has"):
        site.build(target, copy)
    assert untouched(target)


def test_symbolic_links_fail_the_build_by_name(copy, target, quick, tmp_path, capsys):
    for number, link in enumerate(("docs/en/hosts.md", "docs/en/figures/two_rows.svg", "docs/ru/layers", "docs/zh")):
        path, outside = copy.root / link, tmp_path / f"outside-{number}"
        path.rename(outside) if path.exists() else outside.write_text("secret\n", "utf-8")
        path.symlink_to(outside)
    with pytest.raises(Problems) as error:
        site.build(target, copy)
    output = f"{capsys.readouterr().out}{error.value}"
    for link in ("docs/en/hosts.md", "docs/en/figures/two_rows.svg", "docs/ru/layers", "docs/zh"):
        assert f"{link}:0: a symbolic link; put a copy of the file there; links are not published" in output
    assert untouched(target)


def test_a_symbolic_link_among_the_programs_fails_the_build_by_name(copy, target, tmp_path):
    path = copy.snippets / "layers" / "new_numpy.py"
    (tmp_path / "outside.py").write_text("print('secret')\n", "utf-8")
    path.symlink_to(tmp_path / "outside.py")
    with pytest.raises(Problems, match=r"snippets/layers/new_numpy\.py:0: a symbolic link; "):
        site.build(target, copy)
    assert untouched(target)


def test_files_that_are_no_pages_fail_the_build_by_name(copy, target, quick, capsys):
    files = ("en/offer.html", "en/assets/transposed.js", "en/picture.png", "en/figures/picture.svg", "zh/page.html")
    for name in files:
        (copy.docs / name).parent.mkdir(exist_ok=True)
        (copy.docs / name).write_text("<svg/>", "utf-8")
    with pytest.raises(site.BuildFailed, match="not built: en, zh"):
        site.build(target, copy)
    output = capsys.readouterr().out
    assert [name for name in files if f"docs/{name}:0: a " not in output] == []
    assert untouched(target)


def test_a_check_that_crashes_leaves_no_process_and_no_folder(copy, target, quick, monkeypatch):
    def crash(page):
        raise ZeroDivisionError("a mistake in a check")

    monkeypatch.setattr(form, "check", crash)
    with pytest.raises(ZeroDivisionError, match="a mistake in a check"):
        site.build(target, copy)
    assert untouched(target)


def test_a_language_whose_process_dies_leaves_no_process_and_no_folder(copy, target, quick, monkeypatch):
    inspect = written_pages.inspect

    def die(build, page, tree):
        if build.language == "ru":
            os._exit(3)
        inspect(build, page, tree)

    monkeypatch.setattr(written_pages, "inspect", die)
    with pytest.raises(RuntimeError, match="terminated abruptly"):
        site.build(target, copy)
    assert untouched(target)


# --- words ------------------------------------------------------------------------------------------------------------


def without(copy, language, old, new=""):
    """The settings of a language, as the real ones but for one word."""
    real = Path(copy.root, f"real.{language}.yml")
    text = Path(site.HERE.config(language)).read_text("utf-8")
    assert old in text
    text = text.replace(old, new, 1).replace("INHERIT: ", f"INHERIT: {site.HERE.root}/")
    real.write_text(text, "utf-8")
    spoil(copy, f"mkdocs.{language}.yml", f"{site.HERE.root}/mkdocs.{language}.yml", real.name)


def configured(project, language):
    """What the plugin says of the settings of a language before it builds anything."""
    config = load_config(str(project.config(language)))
    config.plugins.on_startup(command="build", dirty=False)
    with pytest.raises(PluginError) as error:
        config.plugins.on_config(config)
    return str(error.value)


@pytest.mark.parametrize(
    ("language", "old", "new", "what"),
    [
        ("ru", "    dark: Тёмная тема\n", "", "mkdocs.ru.yml: dark is still in English; translate it"),
        ("zh", "      none: 没有找到\n", "", "mkdocs.zh.yml: search.none is still in English; translate it"),
        ("zh", "mark: 证明", "mark: Proof", "mkdocs.zh.yml: mark is still in English; translate it"),
        ("ru", "Operators: Операции, ", "", "mkdocs.ru.yml: no title for the section 'Operators'; add it under"),
    ],
)
def test_a_missing_word_of_a_language_is_named(language, old, new, what, copy):
    without(copy, language, old, new)
    assert configured(copy, language).startswith(what)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_new_topic_without_a_title_is_named_with_what_to_add(language, copy):
    (copy.snippets / "losses").mkdir()
    (copy.snippets / "losses" / "sum_numpy.py").write_text('print("sum:", 1 + 2)\n#> sum: 3\n', "utf-8")
    what = "no title for the topic 'losses'; add it under transposed, evidence, topics"
    assert configured(copy, language) == f"{copy.config(language).name}: {what}"


def test_settings_that_fail_the_plugin_fail_the_build(copy, target, quick, capsys):
    without(copy, "ru", "    dark: Тёмная тема\n")
    with pytest.raises(site.BuildFailed, match="not built: ru; mend what is named above"):
        site.build(target, copy)
    assert "--- ru ---\nmkdocs.ru.yml: dark is still in English" in capsys.readouterr().out
    assert untouched(target)
