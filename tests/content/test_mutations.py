"""A wrong literal on a page turns the suite red, in one language and in all of them.

Tried are the literals on the lines of docs/ that a change touches, so that no change is red for a sentence of another;
of many some, chosen by the commit, so that the same commit always tries the same. `make mutate` tries every literal of
every page and prints the scores.
"""

import random
import re
from functools import cache

import pytest
from support import commit, programs

from transposed.checks.mutations import Mutator, line_of, mutations
from transposed.pages import documents
from transposed.project import HERE, LANGUAGES, SOURCE

pytestmark = pytest.mark.mutations
MOST = 40
CHANGED = "the changed lines"
HUNK = re.compile(r"@@ \S+ \+(\d+)(?:,(\d+))? @@.*")


@pytest.fixture(scope="module")
def mutator():
    return Mutator(HERE, programs())


@cache
def changed() -> dict[str, set[int]]:
    """Path → the lines that differ from where this branch left the main one or, on that, from the commit before."""
    base = HERE.git("merge-base", "origin/main", "HEAD").strip()
    if base in ("", commit()):
        base = HERE.git("rev-parse", "--verify", "--quiet", "HEAD~1").strip()
    return lines_of(HERE.git("diff", "-U0", "--no-color", "--no-ext-diff", base, "--", "docs")) if base else {}


def lines_of(diff: str) -> dict[str, set[int]]:
    """What ``git diff -U0`` says is new, by file."""
    found: dict[str, set[int]] = {}
    path = ""
    for line in diff.splitlines():
        if line.startswith("+++ "):
            path = line.removeprefix("+++ b/")
        elif hunk := HUNK.fullmatch(line):
            first, count = int(hunk[1]), int(hunk[2] or 1)
            found.setdefault(path, set()).update(range(first, first + count))
    return found


def tried(name, language):
    """Pairs of page and mutation: all of one page, or some of those on the changed lines of any."""
    if name != CHANGED:
        return [(name, one) for one in mutations(documents.read(HERE, language, name))]
    found = []
    for page in documents.names(HERE, language):
        if lines := changed().get(f"docs/{language}/{page}"):
            document = documents.read(HERE, language, page)
            found += [(page, one) for one in mutations(document) if line_of(document, one) in lines]
    return random.Random(commit()).sample(found, min(MOST, len(found)))


def pytest_generate_tests(metafunc):
    if "name" in metafunc.fixturenames:
        every = metafunc.config.option.mutate
        metafunc.parametrize("name", documents.names(HERE, SOURCE) if every else [CHANGED])


def told(versions, language, mutation):
    document = versions[language]
    return f"docs/{language}/{document.name}:{line_of(document, mutation)} {mutation.old!r} as {mutation.new!r}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_wrong_literal_in_one_language_is_caught(name, language, mutator, tally):
    found = tried(name, language)
    survivors = []
    for page, one in found:
        versions = mutator.versions(page)
        if mutator.survives_in_one(versions, language, one):
            survivors.append(told(versions, language, one))
    tally(f"one language, {language}", len(found), survivors)


def test_the_same_wrong_literal_in_every_language_is_caught(name, mutator, tally):
    found = tried(name, SOURCE)
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
