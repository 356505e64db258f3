"""A wrong literal anywhere turns the suite red: on a page in one language, in all of them, or in a snippet.

`make test` tries a random sample; `make mutate` tries every one and prints the scores.
"""

import random

import pytest

from transposed.checks import mutations
from transposed.pages import documents
from transposed.programs import frameworks, snippets
from transposed.project import DOCS, LANGUAGES

pytestmark = pytest.mark.mutations
SAMPLE = 1
# A run of one snippet in so many, for it costs as much as the snippet itself.
SNIPPETS = 20
PAGES = sorted(documents.load("en"))
UNDER_TEST = [snippet for snippet in snippets.load().values() if frameworks.can_run(snippet.frameworks)]


@pytest.fixture
def chosen(request):
    """All of the mutations, or a random sample of them."""

    def choose(found):
        found = list(found)
        if request.config.option.mutate:
            return found
        return random.sample(found, min(SAMPLE, len(found)))

    return choose


def versions(name):
    found = {}
    for language in LANGUAGES:
        path = DOCS / language / name
        found[language] = documents.read(path, language, name)
    return found


def told(document, mutation):
    line = document.source[: mutation.start].count("\n") + 1
    return f"docs/{document.language}/{document.name}:{line} {mutation.old!r} as {mutation.new!r}"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", PAGES)
def test_a_wrong_literal_in_one_language_is_caught(name, language, chosen, tally):
    found = versions(name)
    tried = chosen(mutations.mutations(found[language]))
    survivors = [told(found[language], one) for one in tried if mutations.survives_in_one(found, language, one)]
    tally(f"one language, {language}", len(tried), survivors)


@pytest.mark.parametrize("name", PAGES)
def test_the_same_wrong_literal_in_every_language_is_caught(name, chosen, tally):
    found = versions(name)
    tried = chosen(mutations.mutations(found["en"]))
    survivors = [told(found["en"], one) for one in tried if mutations.survives_in_all(found, one)]
    tally("every language at once", len(tried), survivors)


def survives(eval_example, snippet, source):
    from pytest_examples import CodeExample

    eval_example.set_config(line_length=10_000)
    try:
        eval_example.run_print_check(CodeExample.create(source, path=snippet.path))
    except (Exception, pytest.fail.Exception):
        return False
    return True


def pytest_generate_tests(metafunc):
    """All snippets under test, or a sample of them, by the seed of the run: the same in each of its processes."""
    if "snippet" in metafunc.fixturenames:
        option = metafunc.config.option
        sample = random.Random(option.randomly_seed).sample(UNDER_TEST, len(UNDER_TEST) // SNIPPETS)
        metafunc.parametrize("snippet", UNDER_TEST if option.mutate else sample, ids=lambda snippet: snippet.id)


@pytest.mark.frameworks
def test_a_wrong_output_or_assertion_in_a_snippet_is_caught(
    snippet, eval_example, request, tally, tmp_path, monkeypatch
):
    monkeypatch.chdir(tmp_path)
    outputs, assertions = list(mutations.wrong_outputs(snippet)), list(mutations.wrong_assertions(snippet))
    if not request.config.option.mutate:
        outputs, assertions = outputs[:1], assertions[:1]
    for what, wrong in (("printed values of snippets", outputs), ("assertions of snippets", assertions)):
        survivors = [f"{snippet.id}:\n{source}" for source in wrong if survives(eval_example, snippet, source)]
        tally(what, len(wrong), survivors)
