"""A claim sentence that changed since it was read, or whose program did, waits for a reader again."""

import json
import sys
from functools import partial

import pytest
from lxml import html
from support import copy_of_small, spoil

from transposed import __main__ as command
from transposed import checks
from transposed.checks import reading
from transposed.dev import second_reader, translations
from transposed.problems import Problems
from transposed.programs.catalogue import Programs
from transposed.project import LANGUAGES

PAGE = "docs/en/index.md"
SENTENCE = "`torch.nn.Linear` keeps its weight as `(2, 3)`"
CLAIM = "claim:layers/weight_shape_torch#weight"
PROGRAM = "snippets/layers/weight_shape_torch.py"


@pytest.fixture
def copy(tmp_path):
    return copy_of_small(tmp_path)


def inspected(project, page=PAGE):
    _, language, name = page.split("/", 2)
    return checks.inspect(project, Programs.load(project), language, [name])


def waiting(project, page=PAGE):
    return [one.text for one in inspected(project, page).unread]


def read_all(project):
    for language in LANGUAGES:
        for path in project.folder(language).rglob("*.md"):
            second_reader.mark(path.relative_to(project.root).as_posix(), project=project)


@pytest.mark.parametrize(
    ("before", "denial"),
    [
        ("The weight is not", "not"),
        ("It isn't the", "isn't the"),
        ("Так <b>а</b>, а не", "не"),
        ("默认值<b>是</b>这个，而不是", "不是"),
        ("It is noted", ""),
        ("Note", ""),
        ("Он внёс", ""),
        ("<b>not</b>", ""),
    ],
)
def test_what_denies_a_sentence_from_outside_belongs_to_it(before, denial):
    paragraph = html.fromstring(f"<p>{before} <span>the sum</span></p>")
    assert reading.denial(paragraph.find("span")) == denial


# --- the record -------------------------------------------------------------------------------------------------------


def test_a_sentence_that_was_recorded_is_read_and_the_others_wait(copy):
    assert waiting(copy) == [SENTENCE]
    second_reader.mark(PAGE, project=copy)
    assert waiting(copy) == []
    assert len(waiting(copy, "docs/ru/index.md")) == len(waiting(copy, "docs/zh/index.md")) == 1
    assert len(waiting(copy, "docs/en/operators/which-product.md")) == 3


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        (PAGE, "keeps its weight", "hides its weight"),
        (PAGE, "[`torch.nn.Linear` keeps", "Never [`torch.nn.Linear` keeps"),
        (PAGE, "`(2, 3)`", "`(3, 2)`"),
        (PAGE, "#weight)", "#bias)"),
        (PAGE, "#weight)", "#weight&bias)"),
        (PAGE, "#weight)", "#weight=(2, 3))"),
        (PAGE, "layers/weight_shape_torch#weight", "layers/weight_shape#weight"),
        (PAGE, "layers/weight_shape_torch#weight", "layers/weight_shape#weight&but=keras,flax"),
        (PROGRAM, "layer = ", "linear = layer = "),
        (PROGRAM, "#> bias: (2,)", "#> bias: (4,)"),
        (PROGRAM, "import torch", "import torch  # $y = x$"),
    ],
    ids=[
        "words",
        "denial",
        "value",
        "label",
        "one more label",
        "its value",
        "claim",
        "but",
        "program",
        "output",
        "comment",
    ],
)
def test_a_change_of_words_link_program_or_output_makes_it_unread_until_it_is_taken_back(file, old, new, copy):
    second_reader.mark(PAGE, project=copy)
    spoil(copy, file, old, new)
    assert len(waiting(copy)) == 1
    spoil(copy, file, new, old)
    assert waiting(copy) == []


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        (PAGE, "It has two questions", "There are two questions"),
        (PAGE, "## Find your question", "## Find my question"),
        ("docs/ru/index.md", "хранит вес", "держит вес"),
        ("snippets/layers/weight_shape_keras.py", "layer = ", "dense = layer = "),
    ],
    ids=["text beside it", "another section", "another language", "another program of the claim"],
)
def test_other_changes_leave_it_read(file, old, new, copy):
    second_reader.mark(PAGE, project=copy)
    spoil(copy, file, old, new)
    assert waiting(copy) == []


def test_every_program_behind_a_sentence_counts(copy):
    page = "docs/en/layers/weight-shape.md"
    second_reader.mark(page, project=copy)
    assert waiting(copy, page) == []
    spoil(copy, "snippets/layers/weight_shape_flax.py", "layer = ", "linear = layer = ")
    assert waiting(copy, page) == ["The bias is `(2,)` in PyTorch, in Keras and in Flax"]


def test_a_sentence_on_another_page_is_another_sentence(copy):
    second_reader.mark(PAGE, project=copy)
    text = (copy.root / PAGE).read_text("utf-8")
    (copy.root / "docs/en/new.md").write_text(text, "utf-8")
    record = reading.file(copy, "en", "index.md")
    reading.file(copy, "en", "new.md").write_text(record.read_text("utf-8"), "utf-8")
    assert waiting(copy, "docs/en/new.md") == [SENTENCE]


def test_a_record_keeps_the_day_of_what_was_read_and_forgets_what_is_gone(copy):
    page = "docs/en/operators/which-product.md"
    second_reader.mark(page, project=copy)
    file = reading.file(copy, "en", "operators/which-product.md")
    first = json.loads(file.read_text("utf-8"))
    assert len(first) == 3 and file.is_relative_to(copy.evidence / "read" / "en")
    file.write_text(json.dumps(dict.fromkeys(first, "2026-01-01")), "utf-8")
    spoil(copy, page, "multiplies element by element", "multiplies elements")
    second_reader.mark(page, project=copy)
    second = json.loads(file.read_text("utf-8"))
    kept = [day for one, day in second.items() if one in first]
    assert kept == ["2026-01-01"] * 2
    assert len(second) == 3 and all(day != "2026-01-01" for one, day in second.items() if one not in first)


def test_a_page_without_sentences_has_no_record(copy):
    second_reader.mark(PAGE, project=copy)
    assert reading.file(copy, "en", "index.md").is_file()
    spoil(copy, PAGE, f"[{SENTENCE}]({CLAIM})", "Nothing")
    second_reader.mark(PAGE, project=copy)
    assert not reading.file(copy, "en", "index.md").exists()


def test_inherited_sentences_are_known_apart_until_somebody_reads_them_all(copy):
    page = "docs/en/operators/which-product.md"
    second_reader.mark(page, project=copy)
    file = reading.file(copy, "en", "operators/which-product.md")
    first, *others = json.loads(file.read_text("utf-8"))
    days = {first: "2026-01-01"} | dict.fromkeys(others, reading.INHERITED)
    file.write_text(json.dumps(days), "utf-8")
    assert waiting(copy, page) == []
    assert {one.fingerprint for one in inspected(copy, page).inherited} == set(others)
    # Who reads what changed has not read the others.
    spoil(copy, page, "multiplies element by element", "multiplies elements")
    second_reader.mark(page, project=copy)
    assert waiting(copy, page) == []
    left = inspected(copy, page).inherited
    assert left and {one.fingerprint for one in left} <= set(others)
    second_reader.mark(page, everything=True, project=copy)
    assert inspected(copy, page).inherited == []
    noted = json.loads(file.read_text("utf-8"))
    assert reading.INHERITED not in noted.values() and all(one.fingerprint in noted for one in left)
    assert noted.get(first, "2026-01-01") == "2026-01-01"


def test_inherited_sentences_are_shown_if_they_are_asked_for(copy, capsys):
    read_all(copy)
    file = reading.file(copy, "zh", "index.md")
    file.write_text(json.dumps(dict.fromkeys(json.loads(file.read_text("utf-8")), reading.INHERITED)), "utf-8")
    assert second_reader.cards(copy) == []
    (found,) = second_reader.cards(copy, inherited=True)
    assert (found.name, found.waiting) == ("index.md", ("zh",))
    second_reader.show("text", project=copy)
    assert "\n1 sentences are older than this rule and were never read" in capsys.readouterr().out


def test_how_many_were_noted_is_said(copy, capsys):
    second_reader.mark(PAGE, project=copy)
    second_reader.mark(PAGE, project=copy)
    assert capsys.readouterr().out.splitlines() == [
        f"{PAGE}: 1 sentences noted as read today",
        f"{PAGE}: 0 sentences noted as read today",
    ]


@pytest.mark.parametrize("page", ["docs/en/none.md", "docs/fr/index.md", "README.md", "docs/en"])
def test_what_is_no_page_is_refused_with_an_example(page, copy):
    with pytest.raises(ValueError, match=r"is no page; type for example: make read PAGE=docs/ru/index\.md"):
        second_reader.mark(page, project=copy)


# --- the command ------------------------------------------------------------------------------------------------------


@pytest.fixture
def check(copy, monkeypatch, capsys):
    """Runs ``python -m transposed check`` on the small site: its exit code, and what it prints on either side."""
    monkeypatch.setattr(checks, "run", partial(checks.run, copy))
    monkeypatch.setattr(sys, "argv", ["transposed", "check"])

    def run(ci):
        monkeypatch.delenv("CI", raising=False)
        if ci:
            monkeypatch.setenv("CI", ci)
        code = command.main()
        return code, *capsys.readouterr()

    return run


def test_a_sentence_that_waits_is_a_notice_here_and_a_failure_of_the_same_words_where_it_counts(copy, check):
    read_all(copy)
    line = spoil(copy, PAGE, "keeps its weight", "hides its weight")
    said = "'`torch.nn.Linear` hides its weight as `(2, 3)`' waits for a second reader"
    mistake = f"{copy.root}/{PAGE}:{line}: {said}; compare it with {CLAIM}, then type: make read PAGE={PAGE}"
    check(None)
    code, out, err = check(None)
    assert (code, err) == (0, "")
    assert mistake in out.splitlines()
    assert "1 sentences wait for a second reader; to see them beside their programs: make unread" in out
    code, out, err = check("true")
    assert code == 1
    assert err.splitlines() == [mistake, "1 to mend"]


def test_where_everything_was_read_nothing_is_said_of_it(copy, check):
    read_all(copy)
    check(None)
    for ci in (None, "true"):
        code, out, err = check(ci)
        assert (code, err) == (0, "")
        assert out == "12 pages in 3 languages: every fact has a source\n"


def test_a_long_list_is_cut_here_and_whole_where_it_counts(copy, check):
    _, out, _ = check(None)
    assert out.count("waits for a second reader") == 20
    count = sum(len(own.unread) for own in checks.run().values())
    assert f"{count} sentences wait for a second reader" in out
    code, _, err = check("true")
    assert code == 1
    assert err.count("waits for a second reader") == count > 20


def test_a_long_sentence_is_shortened_in_a_mistake():
    assert reading.shortened("x" * 60) == "x" * 60
    assert reading.shortened("x" * 61) == "x" * 57 + "…"


# --- for the reader ---------------------------------------------------------------------------------------------------


@pytest.fixture
def card(copy):
    """Of the one sentence that waits, in Russian, when everything else was read."""
    read_all(copy)
    spoil(copy, "docs/ru/index.md", "хранит вес", "держит вес")
    (found,) = second_reader.cards(copy)
    return found


def test_a_sentence_that_waits_stands_beside_its_siblings_and_what_its_program_prints(card):
    assert (card.name, card.anchor, card.waiting) == ("index.md", "home", ("ru",))
    assert list(card.sentences) == list(LANGUAGES)
    assert card.sentences["ru"].text == "`torch.nn.Linear` держит вес как `(2, 3)`"
    assert card.first.printed == ["weight: (out_features, in_features)", "weight: (2, 3)"]
    assert second_reader.text([card]).splitlines() == [
        f"--- index.md#home  {CLAIM}",
        f"  en:9: {SENTENCE}",
        "* ru:12: `torch.nn.Linear` держит вес как `(2, 3)`",
        "  zh:12: `torch.nn.Linear` 保存的权重是 `(2, 3)`",
        "      weight: (out_features, in_features)",
        "      weight: (2, 3)",
        "1 claims wait; when you have compared a page: make read PAGE=docs/<language>/<page>.md",
    ]


def test_the_summary_of_a_run_is_a_table(card):
    head, rule, row = second_reader.markdown([card]).splitlines()
    assert (head, rule) == ("| where | sentence | printed |", "| --- | --- | --- |")
    assert row == (
        f"| `index.md` home<br>`{CLAIM}` | en: {SENTENCE}<br>**ru**: `torch.nn.Linear` держит вес как `(2, 3)`<br>"
        "zh: `torch.nn.Linear` 保存的权重是 `(2, 3)` | "
        "<code>weight: (out_features, in_features)</code><br><code>weight: (2, 3)</code> |"
    )
    assert second_reader.markdown([]) == "Every claim sentence has been read against its program."
    assert second_reader.cell("a | b < c") == "a &#124; b &lt; c"


def test_the_page_for_the_keyboard_has_the_sentences_the_lines_and_the_program(card):
    tree = html.fromstring(second_reader.html([card]))
    (article,) = tree.xpath("//article[@tabindex='0']")
    assert article.xpath("p/@lang") == list(LANGUAGES)
    assert article.xpath("p[@class='waits']/@lang") == ["ru"]
    assert article.xpath("p/small/text()") == ["docs/en/index.md:9", "docs/ru/index.md:12", "docs/zh/index.md:12"]
    assert article.xpath("string(pre)") == "weight: (out_features, in_features)\nweight: (2, 3)"
    assert article.xpath("string(details/summary)") == "layers/weight_shape_torch"
    assert article.xpath("string(details/pre)") == card.first.proofs[0].source
    assert tree.xpath("string(//title)") == "1 wait"


def test_a_claim_that_several_programs_prove_is_shown_with_the_line_of_each(copy):
    read_all(copy)
    spoil(copy, "docs/en/layers/weight-shape.md", "The bias is", "A bias is")
    (found,) = second_reader.cards(copy)
    assert found.first.printed == ["PyTorch: bias: (2,)", "Keras: bias: (2,)", "Flax: bias: (2,)"]
    # A sentence that names no line is compared with all of its program, of several programs it is too much.
    spoil(copy, "docs/en/layers/weight-shape.md", "[the layer and its formula both", "[both the layer and its formula")
    *_, formula = second_reader.cards(copy)
    values = "[[24.0, 52.0], [12.0, 25.0]]"
    assert formula.first.printed == [f"layer: {values}", f"formula: {values}"]


def test_two_sentences_of_the_same_claim_in_a_section_keep_their_siblings(copy):
    for language in LANGUAGES:
        path = copy.folder(language) / "index.md"
        own = f"[{language} again, `(2, 3)`]({CLAIM})"
        path.write_text(path.read_text("utf-8").replace(f"]({CLAIM})", f"]({CLAIM}); {own}"), "utf-8")
    for language in ("ru", "zh"):
        translations.mark(f"docs/{language}/index.md", copy)
    first, second = [one for one in second_reader.cards(copy) if one.name == "index.md"]
    assert first.sentences["en"].text == SENTENCE
    assert [one.text for one in second.sentences.values()] == [f"{one} again, `(2, 3)`" for one in LANGUAGES]


def test_what_waits_is_shown_as_text_with_a_page_or_as_a_table_alone(copy, capsys, monkeypatch):
    read_all(copy)
    spoil(copy, PAGE, "keeps its weight", "hides its weight")
    monkeypatch.chdir(copy.root)
    capsys.readouterr()
    second_reader.show("markdown", project=copy)
    assert capsys.readouterr().out.startswith("| where | sentence | printed |\n")
    assert not (copy.root / second_reader.PAGE).exists()
    second_reader.show("text", project=copy)
    out = capsys.readouterr().out
    assert out.startswith("--- index.md#home")
    assert out.endswith("the same for the keyboard: unread.html\n")
    assert "<article" in (copy.root / second_reader.PAGE).read_text("utf-8")


def test_mistakes_of_the_pages_come_first(copy):
    spoil(copy, PAGE, "`(2, 3)`", "`(2, 4)`")
    with pytest.raises(Problems, match=r"\(2, 4\) is not in the lines weight"):
        second_reader.cards(copy)
