"""API names on the pages exist: each one resolves in the framework it names, and the run is recorded."""

import pytest

from transposed import api, frameworks, pages
from transposed.languages import LANGUAGES
from transposed.literals import literals


def names():
    """Every code span of every page that is spelled like a name of a framework."""
    found = set()
    for language in LANGUAGES:
        for page in pages.load(language).values():
            for section in page.sections:
                found |= {literal.text for literal in literals(section.elements) if api.owner(literal.text)}
    return found


@pytest.mark.frameworks
def test_every_api_name_resolves(request):
    versions = {name: frameworks.load(name) for name in frameworks.under_test()}
    if request.config.option.record:
        api.record(names(), versions)
    assert not api.unresolved(names()), "no such name in the framework"


def test_every_api_name_has_been_resolved_by_a_recorded_run():
    missing = sorted(names() - set(api.recorded()))
    assert not missing, f"never resolved: {', '.join(missing)}; correct them, or type: make record"


def test_a_name_that_does_not_exist_does_not_resolve():
    assert api.resolves("json.loads")
    assert not api.resolves("json.loadz")
    assert api.owner("tf.GradientTape") == "tensorflow"
    assert api.owner("nonsense.GradientTape") is None
