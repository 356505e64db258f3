"""A wrong literal on a page turns the suite red, in one language and in all of them.

Tried are the literals on the changed lines of docs/ (conftest.py); `make mutate` tries every literal of every page and
prints the scores.
"""

import pytest
from support import lines_of, programs

from transposed.checks.mutations import Mutator, line_of, mutations
from transposed.project import HERE, LANGUAGES, SOURCE

pytestmark = pytest.mark.mutations


@pytest.fixture(scope="module")
def mutator():
    return Mutator(HERE, programs())


def told(versions, language, mutation):
    document = versions[language]
    return f"docs/{language}/{document.name}:{line_of(document, mutation)} {mutation.old!r} as {mutation.new!r}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_wrong_literal_in_one_language_is_caught(language, tried, mutator, tally):
    found = tried(language, mutations)
    survivors = []
    for page, one in found:
        versions = mutator.versions(page)
        if mutator.survives_in_one(versions, language, one):
            survivors.append(told(versions, language, one))
    tally(f"one language, {language}", len(found), survivors)


def test_the_same_wrong_literal_in_every_language_is_caught(tried, mutator, tally):
    found = tried(SOURCE, mutations)
    survivors = []
    for page, one in found:
        versions = mutator.versions(page)
        if mutator.survives_in_all(versions, one):
            survivors.append(told(versions, SOURCE, one))
    tally("every language at once", len(found), survivors)


def test_the_changed_lines_are_those_that_git_names():
    diff = """diff --git a/docs/en/a.md b/docs/en/a.md
--- a/docs/en/a.md
+++ b/docs/en/a.md
@@ -3 +3 @@ # A
-old
+new
@@ -7,2 +7,0 @@
-gone
-gone
@@ -20,0 +19,2 @@ a heading with @@ in it
+one
+two
diff --git a/docs/ru/б.md b/docs/ru/б.md
new file mode 100644
--- /dev/null
+++ b/docs/ru/б.md
@@ -0,0 +1,3 @@
"""
    assert lines_of(diff) == {"docs/en/a.md": {3, 19, 20}, "docs/ru/б.md": {1, 2, 3}}
