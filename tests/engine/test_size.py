"""A page that would keep a check busy for minutes is refused as too large; the largest that may be takes seconds."""

import time

import pytest
from support import SMALL, copy_of_small, problems, small_programs, spoil

from transposed.checks import Inspection, wording
from transposed.checks.provenance import Sources
from transposed.markdown.context import Context
from transposed.pages import documents, size
from transposed.pages.rendered import Renderer
from transposed.project import SOURCE

HEAD = "---\ntitle: A page\ndescription: Of some size.\n---\n\n# How large? { #large }\n\n"
# In seconds of one core, so that a busy machine changes nothing; most need a tenth.
MOST = 10


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("word " * 200_000, "0: a file of 1000 kB; keep it below 400 kB; make several of it"),
        ("слово " * 20_000, "0: 120076 characters; keep a page below 100000; make two of it"),
        ("a\n" * 5_000, "0: 5008 lines; keep a page below 4000; make two of it"),
        ("a" * 6_000, "8: a line of 6000 characters; keep a line below 5000; begin a new paragraph"),
        (
            "ab cd\n" * 3_500,
            "8: a paragraph or table of 20999 characters; keep it below 20000; make several of it",
        ),
        (
            "\n\n" + "[" * 200,
            "10: '[' stands 200 times in a paragraph or table; keep it to 150; make several paragraphs of it",
        ),
        (
            "**a" * 1_000,
            "8: '*' stands 2000 times in a paragraph or table; keep it to 1000; make several paragraphs of it",
        ),
        ("> " * 6 + "a", "8: quotes in quotes, 6 deep; at most 5, better one"),
        (">" * 200 + "a", "8: quotes in quotes, 200 deep; at most 5, better one"),
        (" " * 44 + "- a", "8: a line indented by more than 40 columns; nest less deep"),
    ],
    ids=["bytes", "characters", "lines", "line", "paragraph", "brackets", "emphasis", "quotes", "marks", "lists"],
)
def test_what_is_too_large_is_refused_at_once(text, expected, tmp_path):
    copy = copy_of_small(tmp_path)
    (copy.folder("en") / "large.md").write_text(f"{HEAD}{text}\n", "utf-8")
    assert problems(copy) == [f"docs/en/large.md:{expected}"]


def test_a_setting_that_stands_for_millions_of_others_is_refused(tmp_path):
    copy = copy_of_small(tmp_path)
    bomb = "title: &a [x, x, x]\ndescription: [*a, *a, *a]\n"
    (copy.folder("en") / "large.md").write_text(f"---\n{bomb}---\n\n# How large? {{ #large }}\n", "utf-8")
    what = "an anchor or alias of YAML in the front matter; write each setting as one short text"
    assert problems(copy) == [f"docs/en/large.md:1: {what}"]


@pytest.fixture(scope="module")
def renderer():
    return Renderer(SMALL, Context.of(SMALL, SOURCE, small_programs()))


@pytest.mark.parametrize(
    "sign", ["![", "[a](claim:layers/weight_shape_torch) ", "`a` ", "- a\n", "#\n", "|", "$\\frac{1}{"]
)
def test_the_largest_page_of_one_sign_takes_seconds(sign, renderer):
    text = paragraph = repeated(sign)
    while len(text) + len(paragraph) + len(HEAD) + 2 < size.PAGE and text.count("\n") + paragraph.count("\n") < 3_900:
        text += f"\n\n{paragraph}"
    path = SMALL.folder(SOURCE) / "large.md"
    started = time.process_time()
    assert size.check(path, HEAD + text) == []
    found = Inspection(SOURCE)
    page = renderer.render(documents.parse(path, SOURCE, "large.md", HEAD + text))
    found.add(page, Sources(SMALL, small_programs()), wording.words(SMALL, SOURCE))
    assert time.process_time() - started < MOST


def repeated(sign):
    """As often as a line, a paragraph and the page may hold it."""
    most = [size.LINE // len(sign) if "\n" not in sign else size.PARAGRAPH // len(sign)]
    most += [most // sign.count(one) for one, most in size.SIGNS.items() if one in sign]
    most += [3_800 // sign.count("\n")] if "\n" in sign else []
    return sign * min(most)


@pytest.mark.parametrize(
    "text",
    [
        "[a](labs/LONG.md)",
        "[a](LONG/b.md#c)",
        '![a](LONG.svg){ width="1" height="1" }',
        '``` snippet\n--8<-- "layers/LONG.py"\n```',
        "[a](claim:layers/LONG#LONG)",
        "``` compare\nlayers/LONG\n```",
        "`LONG`",
        "LONG.example and 7LONG",
    ],
)
def test_a_mistake_is_said_in_a_few_lines_however_long_it_is(text, tmp_path):
    copy = copy_of_small(tmp_path)
    spoil(copy, "docs/en/index.md", "It has two questions and one lab.\n", f"{text.replace('LONG', 'a' * 2_000)}\n\n")
    found = problems(copy, "docs/en/index.md")
    assert found and all(one.startswith("docs/en/index.md:") and len(one) < 1_500 for one in found)
