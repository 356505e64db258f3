"""The programs of the small site are true, too: what the tests of the engine read has been printed by a framework.

`--update-examples` rewrites their output and `--record` their evidence, as for the real ones.
"""

import pytest
from support import SMALL, small_programs

from transposed.dev import labs
from transposed.programs import api_names, evidence, frameworks, notebooks, reached

UNDER_TEST = [snippet for snippet in small_programs().values() if frameworks.can_run(snippet.frameworks)]


@pytest.mark.frameworks
@pytest.mark.parametrize("snippet", UNDER_TEST, ids=lambda snippet: snippet.id)
def test_a_program_of_the_small_site_prints_what_its_file_says(snippet, eval_example, tmp_path, monkeypatch, request):
    from pytest_examples import CodeExample

    monkeypatch.chdir(tmp_path)
    example = CodeExample.create(snippet.source, path=snippet.path)
    eval_example.set_config(line_length=10_000)
    if eval_example.update_examples:
        eval_example.run_print_update(example)
    elif request.config.option.record:
        with reached.lines(str(eval_example.tmp_path)) as found:
            eval_example.run_print_check(example)
        versions = {name: frameworks.load(name) for name in snippet.frameworks}
        evidence.record({snippet: reached.missed(snippet, found)}, versions, SMALL.evidence, small_programs())
    else:
        eval_example.run_print_check(example)


@pytest.mark.frameworks
def test_the_lab_of_the_small_site_gives_what_is_stored(request):
    if request.config.option.update_examples:
        labs.update(SMALL)
    for lab in labs.load(SMALL).values():
        assert notebooks.differences(lab.notebook(), notebooks.run(lab.notebook(), lab.program), lab.program) == []


@pytest.mark.frameworks
def test_the_api_names_of_the_small_site_resolve(request):
    names = api_names.spelled(SMALL.docs)
    if request.config.option.record:
        versions = {name: frameworks.load(name) for name in frameworks.under_test()}
        api_names.record(names, versions, SMALL.evidence)
    assert not api_names.unresolved(names)
    assert names == set(api_names.recorded(SMALL.evidence))
