"""The words for a label of a table say what the label says: what a reader takes for printed is not typed there."""

import pytest
from support import copy_of_small, problems, spoil

from transposed.checks import labels
from transposed.project import HERE

FILE = "docs/labels/ru.toml"
LIKE = "say what the label says"
PLAIN = "write plain words, and code between backticks"


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("смещение 77", f"77 is not in the label 'bias'; {LIKE}"),
        ("смещение (9, 9)", f"(9, 9) is not in the label 'bias'; {LIKE}"),
        ("смещение всегда False", f"False is not in the label 'bias'; {LIKE}"),
        ("смещение `x`", f"x is not in the label 'bias'; {LIKE}"),
        ("смещение из сорока двух", "'сорока двух' is not in the label 'bias'; correct it"),
        ("<b>смещение</b>", f"markup in the words for the label 'bias'; {PLAIN}"),
        ("&lt;смещение", f"markup in the words for the label 'bias'; {PLAIN}"),
        ("[смещение](../a.md)", f"markup in the words for the label 'bias'; {PLAIN}"),
        ("`смещение", f"markup in the words for the label 'bias'; {PLAIN}"),
        ("\u202eсмещение", "an invisible character (RIGHT-TO-LEFT OVERRIDE); delete it"),
        ("вiд: смещение и вiд".replace("i", "\u0456"), None),
        (
            "the bias of the layer",
            f"English in {FILE}: 'the bias of the layer'; translate it; code stands between backticks",
        ),
        (" ", "the words for the label 'bias' are no line of text; write them, or leave the line out"),
    ],
)
def test_the_words_for_a_label_say_what_it_says(words, expected, tmp_path):
    copy = copy_of_small(tmp_path)
    line = spoil(copy, FILE, 'bias = "смещение"', f'bias = "{words}"')
    if expected is None:
        what = "the letter 'і' (CYRILLIC SMALL LETTER BYELORUSSIAN-UKRAINIAN I) is of none of the languages"
        expected = f"{what}; type it anew"
    assert problems(copy) == [f"{FILE}:{line}: {expected}"]


def test_the_labels_of_the_site_pass():
    assert labels.check(HERE) == []
