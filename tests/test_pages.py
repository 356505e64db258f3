"""Pages and snippets belong together: nothing is proven that no page says, nothing is shown that no file holds."""

from transposed.pages import rendered
from transposed.programs import snippets
from transposed.project import LANGUAGES


def test_every_snippet_is_used_by_a_page():
    used = set().union(*(page.includes | page.cites for page in rendered.load("en").values()))
    unused = sorted(set(snippets.load()) - used)
    assert not unused, f"no page cites or includes: {', '.join(unused)}; cite them with claim:… or delete them"


def test_every_language_has_the_same_pages():
    names = {language: sorted(rendered.load(language)) for language in LANGUAGES}
    assert names["ru"] == names["en"]
    assert names["zh"] == names["en"]
