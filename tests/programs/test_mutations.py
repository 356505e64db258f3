"""A program that prints anything but what its file says, or whose assertion is wrong, is refused.

`make test` tries one program in twenty, chosen by the commit; `make mutate` tries every one and prints the scores.
"""

import random

import pytest
from support import commit, programs

from transposed.checks.mutations import wrong_assertions, wrong_outputs
from transposed.programs import frameworks

pytestmark = [pytest.mark.mutations, pytest.mark.frameworks]
# A run of one snippet in so many, for it costs as much as the snippet itself.
SNIPPETS = 20
UNDER_TEST = [snippet for snippet in programs().values() if frameworks.can_run(snippet.frameworks)]


def pytest_generate_tests(metafunc):
    """All snippets under test, or a sample of them: the same in each process of a run, and in every run of a commit."""
    count = -(-len(UNDER_TEST) // SNIPPETS)
    chosen = UNDER_TEST if metafunc.config.option.mutate else random.Random(commit()).sample(UNDER_TEST, count)
    metafunc.parametrize("snippet", chosen, ids=lambda snippet: snippet.id)


def survives(eval_example, snippet, source):
    from pytest_examples import CodeExample

    eval_example.set_config(line_length=10_000)
    try:
        eval_example.run_print_check(CodeExample.create(source, path=snippet.path))
    except (Exception, pytest.fail.Exception):
        return False
    return True


def test_a_wrong_output_or_assertion_in_a_snippet_is_caught(
    snippet, eval_example, request, tally, tmp_path, monkeypatch
):
    monkeypatch.chdir(tmp_path)
    outputs, assertions = list(wrong_outputs(snippet)), list(wrong_assertions(snippet))
    if not request.config.option.mutate:
        outputs, assertions = outputs[:1], assertions[:1]
    for what, wrong in (("printed values of snippets", outputs), ("assertions of snippets", assertions)):
        survivors = [f"{snippet.id}:\n{source}" for source in wrong if survives(eval_example, snippet, source)]
        tally(what, len(wrong), survivors)
