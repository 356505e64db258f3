"""Every snippet runs against the real frameworks and prints what its file says."""

import pytest

from transposed import frameworks, snippets

NAMED = set(frameworks.under_test())
UNDER_TEST = [snippet for snippet in snippets.load().values() if NAMED.issuperset(snippet.frameworks)]


@pytest.mark.frameworks
@pytest.mark.parametrize("snippet", UNDER_TEST, ids=lambda snippet: snippet.id)
def test_snippet_prints_what_its_file_says(snippet, eval_example):
    from pytest_examples import CodeExample

    example = CodeExample.create(snippet.source, path=snippet.path)
    # One print is one line, however long: wrapped output would not be what Python prints.
    eval_example.set_config(line_length=10_000)
    if eval_example.update_examples:
        eval_example.run_print_update(example)
    else:
        eval_example.run_print_check(example)
