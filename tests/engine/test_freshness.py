"""A reader never sees a translation of a text that has changed since: the new English text stands there instead."""

from types import SimpleNamespace

import pytest
from lxml import html
from support import copy_of_small, problems, spoil

from transposed.checks import freshness
from transposed.dev import translations
from transposed.mkdocs import english_pages
from transposed.pages import documents
from transposed.project import SOURCE

PAGE = "layers/weight-shape.md"
ENGLISH = f"docs/en/{PAGE}"
OLD, NEW = "There is one map", "The map is one"


@pytest.fixture
def copy(tmp_path):
    return copy_of_small(tmp_path)


def version(project, language):
    return documents.read(project, language, PAGE)


def published(project, language):
    """The text that readers get, and the sections of it that are in English."""
    own = version(project, language) if (project.folder(language) / PAGE).is_file() else None
    return freshness.published(version(project, SOURCE), own, language)


def test_a_translation_that_is_up_to_date_is_published_whole(copy):
    document, waiting = published(copy, "ru")
    assert waiting == []
    assert document.body == version(copy, "ru").body


def test_a_section_whose_english_text_changed_is_published_in_english(copy):
    spoil(copy, ENGLISH, OLD, NEW)
    document, waiting = published(copy, "ru")
    assert waiting == ["why"]
    assert NEW in document.body
    assert "Бывает и так, и так" in document.body
    assert document.meta["title"] == "Какой формы вес?"


def test_a_section_whose_english_text_changed_is_no_mistake(copy):
    spoil(copy, ENGLISH, OLD, NEW)
    assert problems(copy) == []


def test_a_changed_english_title_is_shown_until_it_is_translated(copy):
    spoil(copy, ENGLISH, "title: Which shape has the weight?", "title: Which shape?")
    document, waiting = published(copy, "zh")
    assert waiting == ["weight-shape"]
    assert document.meta["title"] == "Which shape?"


def test_a_missing_page_is_published_in_english(copy):
    (copy.folder("zh") / PAGE).unlink()
    document, waiting = published(copy, "zh")
    assert document.body.strip() == version(copy, "en").body.strip()
    assert waiting == [passage.anchor for passage in version(copy, "en").passages]
    assert document.meta["title"] == version(copy, "en").meta["title"]


def test_an_english_section_says_so_in_the_readers_language_and_has_the_right_lang():
    words = SimpleNamespace(translation=SimpleNamespace(notice="по-английски"))
    build = SimpleNamespace(in_english={PAGE: ["two"]}, words=words)
    page = SimpleNamespace(file=SimpleNamespace(src_uri=PAGE))
    content = '<h2 id="one">Один</h2><p>а</p><h2 id="two">Two</h2><p>b</p><h2 id="three">Три</h2><p>в</p>'
    tree = html.fragment_fromstring(content, create_parent="div")
    english_pages.mark(build, page, tree)
    (box,) = tree.xpath("div[@lang='en']")
    assert [element.tag for element in box] == ["h2", "p"]
    assert box.getprevious().text == "по-английски"
    assert [element.tag for element in tree] == ["h2", "p", "p", "div", "h2", "p"]


def test_marking_a_page_as_translated_changes_nothing_but_its_record(copy):
    spoil(copy, ENGLISH, OLD, NEW)
    own = version(copy, "ru")
    assert freshness.states(version(copy, SOURCE), own, "ru")["why"] == freshness.STALE
    translations.mark(f"docs/ru/{PAGE}", copy)
    marked = version(copy, "ru")
    assert set(freshness.states(version(copy, SOURCE), marked, "ru").values()) == {freshness.FRESH}
    assert marked.body == own.body
    assert {**marked.meta, "source": None} == {**own.meta, "source": None}


def test_the_status_lists_what_is_stale_and_missing_with_what_to_type(copy):
    spoil(copy, ENGLISH, OLD, NEW)
    (copy.folder("zh") / PAGE).unlink()
    report = translations.report(copy)
    assert "ru: 10 of 11 sections translated" in report
    assert f"stale docs/ru/{PAGE} #why" in report
    assert f"what changed: make changed PAGE=docs/ru/{PAGE}" in report
    assert f"missing docs/zh/{PAGE} #weight-shape #why #code #next" in report


def commit(project):
    """Everything as it is, in the history of the copy."""
    project.git("init", "--quiet")
    project.git("add", ".")
    who = ("-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false")
    project.git(*who, "commit", "--quiet", "--message=one")


def test_a_page_that_nobody_touched_since_the_english_changed_is_not_recorded_unasked(copy):
    commit(copy)
    page = f"docs/ru/{PAGE}"
    spoil(copy, ENGLISH, OLD, NEW)
    before = version(copy, "ru").source
    with pytest.raises(translations.Untouched) as error:
        translations.mark(page, copy)
    assert error.value.anchors == ["why"]
    assert f"-{OLD}, " in str(error.value) and f"+{NEW}, " in str(error.value)
    assert f"make translated PAGE={page} SURE=yes" in str(error.value)
    assert version(copy, "ru").source == before
    translations.mark(page, copy, sure=True)
    assert freshness.states(version(copy, SOURCE), version(copy, "ru"), "ru")["why"] == freshness.FRESH


def test_a_page_that_was_translated_again_is_recorded(copy):
    commit(copy)
    spoil(copy, ENGLISH, OLD, NEW)
    spoil(copy, f"docs/ru/{PAGE}", "Отображение одно", "Одно отображение")
    commit(copy)
    translations.mark(f"docs/ru/{PAGE}", copy)
    assert freshness.states(version(copy, SOURCE), version(copy, "ru"), "ru")["why"] == freshness.FRESH


def test_what_changed_since_a_translation_is_shown_from_the_history(copy):
    commit(copy)
    spoil(copy, ENGLISH, OLD, NEW)
    shown = translations.changed(f"docs/ru/{PAGE}", copy)
    assert f"-{OLD}, " in shown and f"+{NEW}, " in shown
    assert "Where to read next" not in shown
    assert translations.changed("docs/ru/index.md", copy) == "docs/ru/index.md: every section is up to date"


@pytest.mark.parametrize("page", ["docs/en/index.md", "docs/ru/none.md", "README.md", "docs/ru"])
def test_a_page_that_is_no_translation_is_refused_with_an_example(page, copy):
    with pytest.raises(ValueError, match="type for example: make translated"):
        translations.mark(page, copy)


def test_a_translation_without_an_english_page_is_refused(copy):
    (copy.root / ENGLISH).unlink()
    with pytest.raises(ValueError, match=f"there is no {ENGLISH}; write the page in English first"):
        translations.mark(f"docs/ru/{PAGE}", copy)
