"""What a reader could check in a text, and which printed values prove it: as they are, rounded, as a share, grouped."""

import pytest
from lxml import html
from support import SMALL

from transposed.checks import provenance
from transposed.checks.parity import Facts
from transposed.markdown.context import Context
from transposed.pages import documents, literals
from transposed.pages.literals import Literal
from transposed.pages.rendered import Renderer
from transposed.programs.catalogue import Programs
from transposed.programs.evidence import Evidence
from transposed.programs.snippets import Snippet

NO_BREAK, NARROW = "\u00a0", "\u202f"


def numbers(text):
    return [literal.text for literal in literals.literals([html.fragment_fromstring(text, create_parent="p")])]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("2 and -3.5, 1e-6", ["2", "-3.5", "1e-6"]),
        ("权重是2个", ["2"]),
        ("float32, x1 and 3D", []),
        ("the version 2.13.0", ["2.13.0"]),
        ("In 2026 there were 42.", ["42"]),
        ("2048 inputs in 2026 layers, since 2020; в 2026 году, 在2026年", ["2048", "2026"]),
        # Glued to what it counts, or in a form of its own: one value that has to be printed like this.
        ("7x, 3GB, 10ms, 3ГБ, 7×", ["7x", "3GB", "10ms", "3ГБ", "7×"]),
        ("1_000, 0x1F, 10^6, .5, 1,5", ["1_000", "0x1F", "10^6", ".5", "1,5"]),
        ("the 2nd of the 10th, the 11th", ["11th"]),
        # A shape, as code would have it; a remark in brackets is none.
        ("(5, 300), (in , out), （2，）", ["(5, 300)", "(in, out)", "(2,)"]),
        ("2 × 3, 3-by-2, in × out", ["2 × 3", "3-by-2", "in × out"]),
        ("(CPU), (a), (PyTorch, Keras), a step by step", []),
        # Grouped, as one number.
        ("16,777,216 of them", ["16777216"]),
        (f"из 16{NO_BREAK}777{NO_BREAK}216", ["16777216"]),
        (f"из 16{NARROW}777{NARROW}216,", ["16777216"]),
        ("-1,234.5", ["-1234.5"]),
        # And several numbers, where nothing is grouped.
        ("16 777 216", ["16", "777", "216"]),
        ("1, 2", ["1", "2"]),
        ("5, 300", ["5", "300"]),
        # A share keeps its sign, a comma after it is none of its own.
        ("71%, 71 %", ["71%", "71%"]),
        (f"70.7{NO_BREAK}% и 3{NARROW}%", ["70.7%", "3%"]),
        ("占 71%，共 1,024 个", ["71%", "1024"]),
    ],
)
def test_a_number_is_told_from_names_versions_and_years(text, found):
    assert numbers(text) == found


@pytest.mark.parametrize(
    ("literal", "text", "there"),
    [
        ("2", "12", False),
        ("2", "2.5", False),
        ("Linear", "torch.nn.Linear(3, 2)", True),
        ("Linear", "LinearLayer", False),
        ("*", "x ** y", False),
        ("*", "x * y", True),
        ("(2,  3)", "shape: (2,\n3)", True),
    ],
)
def test_a_literal_occurs_whole_or_not_at_all(literal, text, there):
    assert (literals.occurs(literal, text) >= 0) is there


# A number as a sentence says it, and a printed line that proves it.
PROVEN = [
    ("0.7071", "0.7071"),
    ("0.71", "0.7071"),
    ("0.707", "0.7071067811865476"),
    ("-0.71", "-0.7071"),
    ("71%", "0.7071"),
    ("70.7%", "0.7071"),
    ("100%", "1.0"),
    ("16777216", "16777216"),
    ("16777216", "16777216.0"),
    ("42", "41.96"),
    ("1.0e-07", "1.0000000116860974e-07"),
    ("0.1", "[0.09999, 7.0]"),
]
# And one that it does not prove, though it is near.
NOT_PROVEN = [
    ("0.72", "0.7071"),
    ("0.70", "0.7071"),
    ("0.71", "-0.7071"),
    ("-0.71", "0.7071"),
    ("71", "0.7071"),
    ("0.71%", "0.7071"),
    ("70%", "0.7071"),
    # More digits than were printed.
    ("0.70710", "0.7071"),
    ("2.0", "2"),
    # Whole tens, and a number in a name or a version.
    ("1.7e7", "16777216"),
    ("16777210", "16777216"),
    ("32", "float32"),
    ("2.1", "2.13.0"),
]


@pytest.mark.parametrize(("said", "printed"), PROVEN)
def test_a_number_may_be_rounded_or_said_as_a_share(said, printed):
    assert literals.has(Literal("number", said), printed) >= 0


@pytest.mark.parametrize(("said", "printed"), NOT_PROVEN)
def test_a_number_is_not_taken_for_its_neighbours(said, printed):
    assert literals.has(Literal("number", said), printed) < 0


@pytest.mark.parametrize(("said", "printed"), PROVEN)
def test_every_digit_of_a_rounded_number_counts(said, printed):
    flipped = [wrong for wrong in all_flips(said) if literals.has(Literal("number", wrong), printed) >= 0]
    assert not flipped


def all_flips(number):
    """The number with one digit changed into another, for each of its digits and each other one."""
    for at, digit in enumerate(number):
        if digit.isdigit():
            yield from (number[:at] + other + number[at + 1 :] for other in "0123456789" if other != digit)


def test_every_other_digit_is_tried():
    assert len(list(all_flips("-0.7%"))) == 18
    assert {"-1.7%", "-0.8%", "-0.0%"} <= set(all_flips("-0.7%"))


@pytest.mark.parametrize(("said", "proven"), [("0.12", True), ("0.13", True), ("0.11", False), ("0.14", False)])
def test_a_half_goes_up_or_to_the_even_digit(said, proven):
    assert (literals.has(Literal("number", said), "0.125") >= 0) is proven


def test_code_is_never_rounded():
    assert literals.has(Literal("code", "0.71"), "0.7071") < 0
    assert literals.has(Literal("code", "16,777,216"), "16777216") < 0


# --- on a page --------------------------------------------------------------------------------------------------------

SOURCE = 'print("largest:", 16777216)\n#> largest: 16777216\nprint("share:", 0.7071)\n#> share: 0.7071\n'


def page(sentence, language="en", lines="largest"):
    snippet = Snippet(SMALL.snippets / "layers" / "large_numpy.py", SMALL.snippets, SOURCE)
    programs = Programs({snippet.id: snippet}, Evidence({}))
    text = f"# A {{ #a }}\n\n[{sentence}](claim:layers/large_numpy#{lines}).\n"
    document = documents.parse(SMALL.folder(language) / "page.md", language, "page.md", text)
    return Renderer(SMALL, Context(language, programs)).render(document)


def refused(own):
    return provenance.check(own, provenance.Sources(SMALL, own.programs))


SAID = {"en": "16,777,216", "ru": f"16{NO_BREAK}777{NO_BREAK}216", "zh": "16777216"}


@pytest.mark.parametrize(
    ("language", "number", "lines"),
    [
        *((language, number, "largest") for language, number in SAID.items()),
        ("ru", f"16{NARROW}777{NARROW}216", "largest"),
        ("en", "0.71", "share"),
        ("en", "71%", "share"),
        ("ru", f"71{NO_BREAK}%", "share"),
    ],
)
def test_every_wrong_digit_in_a_sentence_is_refused(language, number, lines):
    assert not refused(page(f"It is {number} here", language, lines))
    passed = [wrong for wrong in all_flips(number) if not refused(page(f"It is {wrong} here", language, lines))]
    assert not passed


def test_a_number_is_the_same_fact_however_a_language_groups_it():
    facts = [Facts.of(page(f"It is {number} here", language)).sections["a"].facts for language, number in SAID.items()]
    assert facts[0]["claim"] == ["claim:layers/large_numpy#largest with 16777216"]
    assert facts[0] == facts[1] == facts[2]
