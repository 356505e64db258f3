"""API names on the pages exist: each one resolves in the framework it names, and the run is recorded."""

import pytest

from transposed import api, frameworks


@pytest.mark.frameworks
def test_every_api_name_resolves(request):
    versions = {name: frameworks.load(name) for name in frameworks.under_test()}
    if request.config.option.record:
        api.record(api.spelled(), versions)
    assert not api.unresolved(api.spelled()), "no such name in the framework"


def test_every_api_name_has_been_resolved_by_a_recorded_run():
    missing = sorted(api.spelled() - set(api.recorded()))
    assert not missing, f"never resolved: {', '.join(missing)}; correct them, or type: make record"


def test_a_name_that_does_not_exist_does_not_resolve():
    assert api.resolves("json.loads")
    assert not api.resolves("json.loadz")
    assert api.owner("tf.GradientTape") == "tensorflow"
    assert api.owner("nonsense.GradientTape") is None
