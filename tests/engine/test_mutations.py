"""A wrong literal anywhere on the small site is refused, in one language and in all of them."""

import pytest
from support import SMALL, small_programs

from transposed.checks.flips import flipped_formula, flips
from transposed.checks.mutations import Mutator, line_of, mutations, wrong_assertions, wrong_outputs
from transposed.pages import documents
from transposed.programs.snippets import Snippet
from transposed.project import LANGUAGES, SOURCE

PAGES = documents.names(SMALL, SOURCE)


@pytest.fixture(scope="module")
def mutator():
    return Mutator(SMALL, small_programs())


def told(document, mutation):
    return f"docs/{document.language}/{document.name}:{line_of(document, mutation)} {mutation.old} as {mutation.new}"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", PAGES)
def test_every_wrong_literal_in_one_language_is_caught(name, language, mutator, tally):
    versions = mutator.versions(name)
    tried = list(mutations(versions[language]))
    survivors = [told(versions[language], one) for one in tried if mutator.survives_in_one(versions, language, one)]
    tally(f"the small site, {language}", len(tried), survivors)


@pytest.mark.parametrize("name", PAGES)
def test_the_same_wrong_literal_in_every_language_is_caught(name, mutator, tally):
    versions = mutator.versions(name)
    tried = list(mutations(versions[SOURCE]))
    survivors = [told(versions[SOURCE], one) for one in tried if mutator.survives_in_all(versions, one)]
    tally("the small site, every language at once", len(tried), survivors)


def test_every_kind_of_literal_on_every_page_is_tried():
    found = {name: list(mutations(documents.read(SMALL, SOURCE, name))) for name in PAGES}
    assert all(found.values())
    assert {one.kind for group in found.values() for one in group} == {"code", "number", "formula"}
    tried = {(one.old, one.new) for one in found["layers/weight-shape.md"]}
    assert {("(2, 3)", "(3, 2)"), ("0.5", "1.5"), (r"y = x W^\top + b", "y = x W + b")} <= tried


def test_literals_in_programs_addresses_and_attributes_are_not_tried():
    text = '# A { #a-2 }\n\n[x](b-3.md#4)\n\n``` sh\n5\n```\n\n![c](d.svg){ width="6" }\n\n7. item in 2026\n'
    document = documents.parse(SMALL.docs / "en" / "a.md", "en", "a.md", text)
    assert list(mutations(document)) == []


def test_outside_claims_what_needs_no_source_is_not_tried():
    text = "# A\n\nThe $x$ at 2 of 12, [and 2 of $y$](claim:layers/weight_shape_torch).\n"
    document = documents.parse(SMALL.docs / "en" / "a.md", "en", "a.md", text)
    assert [one.old for one in mutations(document) if one.kind == "number"] == ["12", "2"]
    assert "x" not in {one.old for one in mutations(document)}


# --- the wrong versions -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("True", ["False"]),
        ("2", ["3"]),
        ("-3.5", ["-4.5", "-3.6"]),
        ("(2, 3)", ["(3, 3)", "(2, 4)", "(3, 2)"]),
        ("(out, in)", ["(in, out)", "(otu, in)"]),
        ("torch.nn.Linear", ["troch.nn.Linear"]),
        ("@", ["@@"]),
    ],
)
def test_a_literal_has_wrong_versions(text, wrong):
    assert flips(text) == wrong


def test_a_formula_has_wrong_versions():
    assert flipped_formula(r"y = x_1 W^\top + 2") == [
        "y = x_1 W + 2",
        r"y = x_1 W^\top - 2",
        r"y = x W^\top + 2",
        r"y = x_2 W^\top + 2",
        r"q = x_1 W^\top + 2",
    ]


def test_a_program_has_wrong_versions():
    source = 'x = 1\nprint("x:", x)\n#> x: 1\nfor y in (1, 2):\n    assert y < 3\nassert x == 1, "no"\n'
    snippet = Snippet(SMALL.snippets / "layers" / "a_numpy.py", SMALL.snippets, source)
    assert list(wrong_outputs(snippet)) == [source.replace("#> x: 1", "#> x: 2")]
    assert sorted(wrong_assertions(snippet)) == sorted(
        [
            source.replace("assert y < 3", "assert not (y < 3)"),
            source.replace('assert x == 1, "no"', "assert not (x == 1)"),
        ]
    )
