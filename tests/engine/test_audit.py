"""The audit of derivatives: what it must find, what it must not take for a mistake, and records that it must refuse."""

import json

import numpy as np
import pytest
from support import copy_of_small

from transposed.dev.audit import runs
from transposed.dev.audit.exact import slope
from transposed.dev.audit.slopes import Catalogue, audit
from transposed.markdown import audit as fence
from transposed.markdown.context import Context
from transposed.problems import Problems
from transposed.programs import audits
from transposed.programs.catalogue import Programs

rng = np.random.default_rng(0)


def one(function, derivative):
    """What the audit says of one function of NumPy with a derivative of our own."""
    catalogue = Catalogue(
        {"f": function},
        lambda f, points: np.asarray(f(np.asarray(points, dtype=float))),
        lambda f, points: np.asarray(derivative(np.asarray(points, dtype=float))),
    )
    return audit(catalogue)


def points(findings):
    return [finding["point"] for finding in findings]


@pytest.mark.parametrize(
    ("function", "derivative"),
    [
        (np.square, lambda x: 2 * x),
        (np.tanh, lambda x: 1 - np.tanh(x) ** 2),
        # Anything between the slopes from both sides is right at a kink.
        (np.abs, lambda x: np.sign(x)),
        (np.abs, lambda x: np.where(x == 0, 0.7, np.sign(x))),
        # No slope to compare with: a jump, a vertical tangent, outside of where the function is defined.
        (np.floor, np.zeros_like),
        (np.cbrt, lambda x: np.where(x == 0, np.inf, 1 / (3 * np.cbrt(x) ** 2 + (x == 0)))),
        (np.arcsin, lambda x: np.where(abs(x) < 1, 1 / np.sqrt(np.where(abs(x) < 1, 1 - x * x, 1)), np.inf)),
        (np.sqrt, lambda x: np.where(x > 0, 0.5 / np.sqrt(np.where(x > 0, x, 1)), np.inf)),
    ],
)
def test_a_right_derivative_is_no_finding(function, derivative):
    with np.errstate(all="ignore"):
        tried, findings = one(function, derivative)
    assert tried == ["f"] and findings == []


@pytest.mark.parametrize(
    ("function", "derivative", "where"),
    [
        (np.square, lambda x: np.where(x == 0, 1.0, 2 * x), [0.0]),
        (np.square, lambda x: np.where(x == 0, np.nan, 2 * x), [0.0]),
        (np.square, lambda x: np.where(x == 0, np.inf, 2 * x), [0.0]),
        (np.square, lambda x: 2 * x + 0.001, None),
        # Outside the interval of the kink.
        (np.abs, lambda x: np.where(x == 0, 1.5, np.sign(x)), [0.0]),
    ],
)
def test_a_wrong_derivative_is_found_where_it_is_wrong(function, derivative, where):
    _, findings = one(function, derivative)
    assert points(findings) == where if where else len(findings) == 13
    json.dumps(findings, allow_nan=False)


@pytest.mark.parametrize(
    "function",
    [
        lambda x: x + rng.random(x.shape),
        np.sort,
        np.sum,
        np.cumsum,
        lambda x: x > 0,
        lambda x: x * 1j,
        lambda x: 0 * x,
        lambda x: 1 / "x",
    ],
    ids=["random", "sorted", "one number", "depends on the others", "no number", "complex", "constant", "refuses"],
)
def test_what_is_no_function_of_one_number_is_not_tried(function):
    assert one(function, np.ones_like) == ([], [])


def test_only_what_two_runs_found_is_kept():
    found = {"function": "f", "point": 0.0, "returns": "nan", "left": 1.0, "right": 1.0, "smooth": True}
    other = {**found, "function": "erf"}
    run = {"framework": "torch", "version": "2.13.0", "tried": ["erf", "f"], "findings": [found, other]}
    again = {**run, "tried": ["erf"], "findings": [other, {**found, "returns": 2.0}]}
    kept = runs.both(run, again)
    assert kept["tried"] == ["erf"]
    assert kept["findings"] == [{**other, "exact": "1.128379167"}]


def test_slopes_to_fifty_digits():
    assert slope("torch.celu", 0.0) == "1.0"
    assert slope("keras.ops.logaddexp(x, 0)", 0.0) == "0.5"
    assert slope("a.b.weighted_cross_entropy_with_logits(1, x, 2)", 0.0) == "-1.0"
    assert slope("torch.nobody_knows", 0.0) is None


# --- records ----------------------------------------------------------------------------------------------------------

RECORD = {
    "framework": "torch",
    "version": "2.13.0",
    "cpu": "A CPU (TM) @ 2.00GHz",
    "date": "2026-11-29",
    "findings": [
        {"function": "torch.f(x, 1)", "point": 1.0, "returns": "nan", "left": 4.0, "right": 4.0, "smooth": True},
        {"function": "torch.f(x, 1)", "point": 0.0, "returns": 0.0, "left": 0.33333, "right": 0.3333, "smooth": True},
        {"function": "torch.g", "point": 0.0, "returns": 2, "left": 1.0, "right": 1.0, "smooth": True, "exact": "1.0"},
    ],
    "tried": ["torch.f(x, 1)", "torch.g", "torch.h"],
}
LINK = "https://github.com/pytorch/pytorch/issues/1"


@pytest.fixture
def project(tmp_path):
    found = copy_of_small(tmp_path / "project")
    write(found, RECORD)
    return found


def write(project, record, links=""):
    (project.evidence / "audit" / "torch.json").write_text(json.dumps(record), "utf-8")
    (project.docs / "upstream.toml").write_text(links, "utf-8")


def shown(project, source=""):
    class Markdown:
        transposed = Context.of(project, "en", Programs.load(project))

    return fence.fence(source, "", "", {}, Markdown)


def test_a_record_is_read_nearest_to_zero_first(project):
    write(project, RECORD, f'[torch]\n"torch.g" = "{LINK}"\n')
    own = audits.load(project)["torch"]
    assert own.tried == 3
    assert [(one.function, one.points, one.returns, one.slopes, one.upstream) for one in own.findings] == [
        ("torch.f(x, 1)", (0.0, 1.0), ("0", "nan"), ("0.3333", "4"), ""),
        ("torch.g", (0.0,), ("2",), ("1",), LINK),
    ]


def test_the_table_has_a_row_for_each_function_and_its_link(project):
    write(project, RECORD, f'[torch]\n"torch.g" = "{LINK}"\n')
    found = shown(project)
    assert found.count("<tr") == 3
    assert "PyTorch 2.13.0" in found and f'<a href="{LINK}">#1</a>' in found
    assert "<code>0, 1</code>" in found and "<code>0, nan</code>" in found


def test_many_points_are_counted(project):
    group = [{**RECORD["findings"][2], "point": float(point)} for point in range(5)]
    write(project, {**RECORD, "findings": group})
    found = shown(project, "torch")
    assert "<code>0</code><span>… (5)</span>" in found


def test_a_finding_that_is_gone_leaves_the_table(project):
    write(project, {**RECORD, "findings": RECORD["findings"][:2]})
    assert "torch.g" not in shown(project)


def test_a_framework_that_was_not_audited_is_refused(project):
    assert "no audit of &#x27;jax&#x27;; choose from: torch" in shown(project, "jax").replace("'", "&#x27;")


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"framework": "jax"}, "'jax' is not what the file is named after"),
        ({"more": 1}, "'more' is missing or no part of it"),
        ({"version": "<b>"}, "'<b>' is no version"),
        ({"cpu": "<script>"}, "'<script>' is no CPU"),
        ({"date": "2999-01-01"}, "still to come"),
        ({"findings": [{**RECORD["findings"][2], "function": "<img>"}]}, "'<img>' is no function"),
        ({"findings": [{**RECORD["findings"][2], "returns": "<b>"}]}, "'<b>' is no number"),
        ({"findings": [{"function": "f"}]}, "point"),
    ],
)
def test_a_record_that_make_audit_did_not_write_is_refused(project, change, message):
    write(project, {**RECORD, **change})
    with pytest.raises(Problems) as error:
        Programs.load(project)
    assert "torch.json:0: no record of an audit" in str(error.value) and message in str(error.value)
    assert "type: make audit" in str(error.value)


@pytest.mark.parametrize(
    ("links", "message"),
    [
        (f'[torch]\n"torch.h" = "{LINK}"\n', "'torch.h' has a link upstream and is not found any more"),
        (f'[jax]\n"jax.f" = "{LINK}"\n', "links for 'jax', which was not audited"),
        ('[torch]\n"torch.g" = "javascript:alert(1)"\n', "is no issue or pull request"),
        ('[torch]\n"torch.g" = "https://github.com/a/b/issues/1/../../../../c"\n', "is no issue or pull request"),
        ("torch = 1\n", "is no issue or pull request"),
        ("[torch\n", "no TOML"),
    ],
)
def test_a_link_to_something_else_is_refused(project, links, message):
    write(project, RECORD, links)
    with pytest.raises(Problems, match=r"upstream\.toml") as error:
        Programs.load(project)
    assert message in str(error.value)
