"""Pages are read once for all who need them, and taken apart again only where their text has changed."""

import pytest
from support import copy_of_small, spoil

from transposed.pages.documents import Documents
from transposed.problems import Problems

PAGE = "layers/weight-shape.md"


@pytest.fixture
def copy(tmp_path):
    return copy_of_small(tmp_path)


def test_a_language_is_read_once(copy):
    pages = Documents(copy)
    assert pages("en") is pages("en")
    assert PAGE in pages("en")


def test_of_earlier_pages_those_with_the_same_text_are_kept(copy):
    before = Documents(copy)
    first = before("en")
    spoil(copy, f"docs/en/{PAGE}", "(3, 2)", "(3, 7)")
    (copy.folder("en") / "operators" / "which-product.md").unlink()
    second = Documents(copy, before)("en")
    assert "(3, 7)" in second[PAGE].source
    assert second[PAGE] is not first[PAGE]
    assert second["index.md"] is first["index.md"]
    assert "operators/which-product.md" not in second


def test_a_page_that_cannot_be_read_is_named_each_time(copy):
    before = Documents(copy)
    before("en")
    spoil(copy, f"docs/en/{PAGE}", "---\n", "---\ntitle: [\n")
    pages = Documents(copy, before)
    for _ in range(2):
        with pytest.raises(Problems, match="weight-shape"):
            pages("en")
