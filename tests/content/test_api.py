"""API names on the pages exist: each one resolves in the framework it names, and the run is recorded."""

import pytest

from transposed.programs import api_names, frameworks
from transposed.project import HERE


@pytest.mark.frameworks
def test_every_api_name_resolves(request):
    versions = {name: frameworks.load(name) for name in frameworks.under_test()}
    if request.config.option.record:
        api_names.record(api_names.spelled(HERE.docs), versions, HERE.evidence)
    assert not api_names.unresolved(api_names.spelled(HERE.docs)), "no such name in the framework"


def test_every_api_name_has_been_resolved_by_a_recorded_run():
    missing = sorted(api_names.spelled(HERE.docs) - set(api_names.recorded(HERE.evidence)))
    assert not missing, f"never resolved: {', '.join(missing)}; correct them, or type: make record"


def test_a_name_that_does_not_exist_does_not_resolve():
    assert api_names.resolves("json.loads")
    assert not api_names.resolves("json.loadz")
    assert api_names.owner("tf.GradientTape") == "tensorflow"
    assert api_names.owner("nonsense.GradientTape") is None
