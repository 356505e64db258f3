"""The record of `make audit`: what it says of each framework under test is what that framework returns here and now."""

import importlib
import json
import sys
from dataclasses import replace

import numpy as np
import pytest

from transposed.dev.audit.slopes import differences
from transposed.programs import frameworks
from transposed.programs.audits import AUDITED, load
from transposed.project import HERE

RECORDS = {path.stem: json.loads(path.read_text("utf-8")) for path in (HERE.evidence / "audit").glob("*.json")}


def test_every_framework_was_audited():
    assert sorted(load(HERE)) == sorted(AUDITED)


@pytest.fixture(autouse=True)
def as_before():
    """The precision that the catalogue of JAX sets for the whole process is set back for the tests that come after."""
    yield
    if jax := sys.modules.get("jax"):
        jax.config.update("jax_enable_x64", False)


@pytest.mark.parametrize("name", [name for name in AUDITED if name in frameworks.under_test()])
def test_what_is_recorded_is_found_again(name):
    assert frameworks.load(name) == RECORDS[name]["version"], f"another version of {name}; type: make audit"
    catalogue = importlib.import_module(f"transposed.dev.audit.of_{name}").catalogue()
    found = []
    for function in dict.fromkeys(one["function"] for one in RECORDS[name]["findings"]):
        found += differences(catalogue, function, catalogue.functions[function])
    recorded = [{key: value for key, value in one.items() if key != "exact"} for one in RECORDS[name]["findings"]]
    assert found == recorded


@pytest.mark.parametrize("name", [name for name in AUDITED if name in frameworks.under_test()])
def test_a_right_derivative_of_the_same_framework_is_no_finding(name):
    catalogue = importlib.import_module(f"transposed.dev.audit.of_{name}").catalogue()
    assert differences(catalogue, "x * x", lambda x: x * x) == []
    wrong = replace(catalogue, slopes=lambda function, points: 3 * np.asarray(list(points)))
    assert differences(wrong, "x * x", lambda x: x * x) != []


@pytest.mark.parametrize("name", AUDITED)
def test_a_slope_to_fifty_digits_is_that_of_the_difference_quotients(name):
    for one in RECORDS[name]["findings"]:
        if "exact" in one:
            assert float(one["exact"]) == pytest.approx(one["left"], abs=3e-3), one
