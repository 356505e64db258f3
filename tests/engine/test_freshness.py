"""A reader never sees a translation of a text that has changed since: the new English text stands there instead."""

import shutil

import pytest
from lxml import html

from transposed.checks import freshness
from transposed.checks import translation_status as status
from transposed.mkdocs import translations
from transposed.pages import documents
from transposed.project import LANGUAGES, ROOT

PAGE = "layers/dense-or-linear.md"


@pytest.fixture
def docs(tmp_path):
    """Copies of the real pages, which a test may change."""
    for language in LANGUAGES:
        target = tmp_path / "docs" / language / PAGE
        target.parent.mkdir(parents=True)
        shutil.copy(ROOT / "docs" / language / PAGE, target)
    return tmp_path / "docs"


def version(docs, language):
    return documents.read(docs / language / PAGE, language, PAGE)


def edit(docs, language, old, new):
    path = docs / language / PAGE
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")


class Built:
    """What MkDocs hands to the hooks, as far as they use it."""

    def __init__(self, docs, language, path):
        self.docs_dir, self.theme = str(docs / language), {"language": language}
        self.extra = {"translation": {"notice": "по-английски"}}
        self.file = self
        self.abs_src_path, self.src_uri, self.generated_by, self.meta = str(path), PAGE, None, {"title": "old"}


def published(docs, language, path=None):
    page = Built(docs, language, path or docs / language / PAGE)
    markdown = translations.on_page_markdown("", page, page, None)
    return page, markdown


def test_a_translation_that_is_up_to_date_is_published_whole(docs):
    page, markdown = published(docs, "ru")
    assert page.meta["in_english"] == []
    assert markdown.strip() == version(docs, "ru").body.strip()


def test_a_section_whose_english_text_changed_is_published_in_english(docs):
    edit(docs, "en", "Transpose the matrix and copy the bias", "Copy the bias and transpose the matrix")
    page, markdown = published(docs, "ru")
    assert page.meta["in_english"] == ["port"]
    assert "Copy the bias and transpose the matrix" in markdown
    assert "Верно и то и другое" in markdown
    assert page.meta["title"] == "old"


def test_a_changed_english_title_is_shown_until_it_is_translated(docs):
    edit(docs, "en", "title: Dense or Linear?", "title: Linear or Dense?")
    page, _ = published(docs, "zh")
    assert page.meta["in_english"] == ["dense-or-linear"]
    assert page.meta["title"] == "Linear or Dense?"


def test_a_missing_page_is_published_in_english(docs):
    (docs / "zh" / PAGE).unlink()
    page, markdown = published(docs, "zh", docs / "en" / PAGE)
    assert markdown.strip() == version(docs, "en").body.strip()
    assert len(page.meta["in_english"]) == len(version(docs, "en").passages)


def test_an_english_section_says_so_in_the_readers_language_and_has_the_right_lang():
    page = Built(ROOT / "docs", "ru", "")
    page.meta["in_english"] = ["two"]
    content = '<h2 id="one">Один</h2><p>а</p><h2 id="two">Two</h2><p>b</p><h2 id="three">Три</h2><p>в</p>'
    tree = html.fragment_fromstring(translations.on_page_content(content, page, page, None), create_parent="div")
    (box,) = tree.xpath("div[@lang='en']")
    assert [element.tag for element in box] == ["h2", "p"]
    assert box.getprevious().text == "по-английски"
    assert [element.tag for element in tree] == ["h2", "p", "p", "div", "h2", "p"]


def test_marking_a_page_as_translated_changes_nothing_but_its_record(docs):
    edit(docs, "en", "Transpose the matrix and copy the bias", "Copy the bias and transpose the matrix")
    source, own = version(docs, "en"), version(docs, "ru")
    assert freshness.states(source, own, "ru")["port"] == freshness.STALE
    own.path.write_text(freshness.mark(source, own), "utf-8")
    marked = version(docs, "ru")
    assert set(freshness.states(source, marked, "ru").values()) == {freshness.FRESH}
    assert marked.body == own.body
    assert {key: value for key, value in marked.meta.items() if key != "source"} == {
        key: value for key, value in own.meta.items() if key != "source"
    }


def test_the_status_lists_what_is_stale_and_missing_with_what_to_type(docs):
    edit(docs, "en", "Transpose the matrix and copy the bias", "Copy the bias and transpose the matrix")
    (docs / "zh" / PAGE).unlink()
    report = status.report(docs)
    assert f"stale docs/ru/{PAGE} #port" in report
    assert f"what changed: make changed PAGE=docs/ru/{PAGE}" in report
    assert f"missing docs/zh/{PAGE} #dense-or-linear" in report


def test_a_page_that_is_no_translation_is_refused_with_an_example():
    with pytest.raises(ValueError, match="type for example: make translated"):
        status.mark("docs/en/index.md")
