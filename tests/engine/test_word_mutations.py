"""A claim sentence made false by its words alone is noticed by a rule, or waits for a second reader."""

import pytest
from support import SMALL, copy_of_small, small_programs

from transposed.checks import reading, word_mutations, wording
from transposed.checks.mutations import Mutator
from transposed.checks.word_mutations import RECORD, RULE, Mutation, Reader
from transposed.markdown.grammar import CLAIM
from transposed.pages import documents
from transposed.project import LANGUAGES, SOURCE

PAGES = documents.names(SMALL, SOURCE)
NOT = {"en": "not ", "ru": "не ", "zh": "不是"}


@pytest.fixture(scope="module")
def reader(tmp_path_factory):
    """Of the small site, every sentence of which has been read."""
    reader = Reader(Mutator(copy_of_small(tmp_path_factory.mktemp("read")), small_programs()))
    for name in PAGES:
        for version in reader.mutator.versions(name).values():
            reading.record(reader.mutator.project, reader.mutator.page(version), "2026-01-01")
    return reader


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", PAGES)
def test_every_false_sentence_is_noticed(name, language, reader, tally):
    versions = reader.mutator.versions(name)
    tried = reader.mutations(versions[language])
    ways = [reader.notices(versions, language, one) for one in tried]
    survivors = [f"docs/{language}/{name}: {one.new}" for one, way in zip(tried, ways, strict=True) if not way]
    tally(f"words on the small site, {language}", len(tried), survivors, ways)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", PAGES)
def test_every_claim_sentence_is_tried(name, language, reader):
    document = reader.mutator.versions(name)[language]
    tried = {one.old for one in reader.mutations(document)}
    assert [text for match in CLAIM.finditer(document.body) if (text := sentence(match[0])) not in tried] == []


def sentence(link):
    return link[1 : link.rindex("](claim:")]


def changed(reader, language, name, old, new):
    """What notices this change of a sentence of the small site."""
    versions = reader.mutator.versions(name)
    source = versions[language].source
    start = source.index(old)
    return reader.notices(versions, language, Mutation("any", start, start + len(old), old, new))


@pytest.mark.parametrize(
    ("language", "old", "new", "way"),
    [
        # A framework that the program does not run.
        ("en", "`ValueError` in NumPy", "`ValueError` in PyTorch", RULE),
        ("ru", "вызывают в NumPy", "вызывают в PyTorch", RULE),
        ("zh", "在 NumPy 里引发", "在 PyTorch 里引发", RULE),
        # Values in another order than the program has them, which only English is held to.
        ("en", "`(2, 5) @ (2, 5)`, raise", "`(2, 5) @ (2, 6)`, raise", RULE),
        # What no rule can know.
        ("en", "multiplies element by element", "divides element by element", RECORD),
        ("ru", "умножает поэлементно", "делит поэлементно", RECORD),
        ("zh", "逐元素相乘", "逐元素相除", RECORD),
        # Outside of claims nobody reads: the record is of sentences with a proof.
        ("en", "A layer wants", "A layer hates", ""),
        # What stands in a sentence but not in its text.
        ("en", "Two matrices of", "Two  matrices\nof", ""),
    ],
)
def test_a_change_is_noticed_by_a_rule_or_by_the_record(language, old, new, way, reader):
    assert changed(reader, language, "operators/which-product.md", old, new) == way


def test_what_waits_anyway_does_not_count_as_noticed(reader, tmp_path):
    """Else nothing that is added in a change would be tried."""
    unread = Reader(Mutator(copy_of_small(tmp_path), small_programs()))
    name = "operators/which-product.md"
    assert changed(unread, "en", name, "A layer wants", "A layer hates") == ""
    assert changed(unread, "en", name, "multiplies element", "divides element") == RECORD


def of(language, text):
    document = documents.parse(SMALL.docs / "x.md", language, "x.md", f"# A {{ #a }}\n\n[{text}](claim:layers/x).\n")
    found = list(word_mutations.mutations(document, wording.words(SMALL, language)))
    for one in found:
        assert one.applied(document.source) == document.source.replace(text, one.new)
    return [(one.kind, one.new) for one in found]


@pytest.mark.parametrize(
    ("language", "text", "wrong"),
    [
        ("en", "`a` and `b`", [("code spans swapped", "`b` and `a`")]),
        ("en", "`a`, `a`, `b`", [("code spans swapped", "`a`, `b`, `a`")]),
        ("en", "It is `is`", [("negated", "It is not `is`")]),
        ("en", "It stores `x`", [("negated", "It never stores `x`")]),
        ("en", "`x`", [("negated", "not `x`")]),
        ("ru", "`x`", [("negated", "не `x`")]),
        ("zh", "`x`", [("negated", "不是`x`")]),
        (
            "en",
            "Rows before `before`",
            [("opposites", "columns before `before`"), ("opposites", "Rows after `before`")],
        ),
        ("en", "PyTorch, not `PyTorch`", [("frameworks", "Keras, not `PyTorch`")]),
        ("en", "In JAX or NumPy", [("frameworks", "In PyTorch or NumPy"), ("frameworks", "In JAX or PyTorch")]),
        ("en", "In three frameworks", [("number words", "In four frameworks")]),
        ("en", "In twenty frameworks", [("number words", "In two frameworks")]),
        ("ru", "Слой хранит `x`", [("negated", "Слой не хранит `x`")]),
        ("ru", "Сумма по строкам", [("opposites", "среднее по строкам")]),
        ("ru", "Во всех трёх фреймворках", [("number words", "Во всех четыре фреймворках")]),
        ("zh", "结果相同", [("negated", "结果不相同")]),
        ("zh", "先左后上", [("opposites", "先右后上")]),
        ("zh", "三个框架，PyTorch", [("frameworks", "三个框架，Keras"), ("number words", "四个框架，PyTorch")]),
    ],
)
def test_a_sentence_has_false_versions(language, text, wrong):
    # A sentence that is negated in no other way is negated as a whole.
    whole = ("negated", f"{NOT[language]}{text}")
    assert [one for one in of(language, text) if one in wrong or one != whole] == wrong


def test_text_outside_of_claims_and_in_links_is_not_changed():
    text = "# A { #a }\n\nIt is so. [`x` is](claim:layers/is_torch#is) `y`, and [it is](index.md).\n"
    text += "\n``` markdown\n[It is](claim:layers/is_torch#is).\n```\n"
    document = documents.parse(SMALL.docs / "x.md", "en", "x.md", text)
    (one,) = word_mutations.mutations(document, wording.words(SMALL, "en"))
    assert one.applied(text) == text.replace("[`x` is]", "[`x` is not]")
