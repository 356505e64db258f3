"""A snippet carries a mark only for the very text that was run."""

import dataclasses
import json

import pytest
from support import SMALL, copy_of_small, problems, small_programs

from transposed.checks import records
from transposed.problems import Problems
from transposed.programs import evidence
from transposed.programs.evidence import Evidence
from transposed.programs.frameworks import FRAMEWORKS
from transposed.project import HERE

TORCH = "layers/weight_shape_torch"
BOTH = "layers/same_map_torch_keras"


def recorded(folder, *runs):
    """The evidence of some runs of one snippet: its text and versions."""
    for snippet, versions in runs:
        evidence.record({snippet: []}, versions, folder)
    return Evidence.load(folder)


def test_a_program_that_was_run_is_verified():
    programs = small_programs()
    assert all(programs.evidence.verified(snippet) for snippet in programs.values())


def test_a_changed_snippet_is_not_verified():
    snippet = small_programs()[TORCH]
    changed = dataclasses.replace(snippet, source=snippet.source.replace("out_features=2", "out_features=4"))
    known = small_programs().evidence
    assert known.versions(snippet)
    assert not known.verified(changed)
    assert known.versions(changed) == {}


def test_a_snippet_of_two_frameworks_is_verified_when_both_were_there(tmp_path):
    snippet = small_programs()[BOTH]
    assert not recorded(tmp_path, (snippet, {"torch": "2.13.0"})).verified(snippet)
    assert recorded(tmp_path, (snippet, {"keras": "3.15.1"})).verified(snippet)


def test_a_run_is_recorded_under_each_of_its_frameworks_and_keeps_its_first_date(tmp_path):
    snippet = small_programs()[BOTH]
    versions = {"torch": "2.13.0", "keras": "3.15.1", "jax": "0.10.2"}
    evidence.record({snippet: []}, versions, tmp_path)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["keras-3.15.1.json", "torch-2.13.0.json"]
    path = tmp_path / "torch-2.13.0.json"
    content = json.loads(path.read_text())
    assert content["held"][snippet.id]["sha256"] == snippet.sha256
    content["held"][snippet.id]["date"] = "2020-01-01"
    path.write_text(json.dumps(content))
    evidence.record({snippet: []}, versions, tmp_path)
    assert json.loads(path.read_text())["held"][snippet.id]["date"] == "2020-01-01"


def test_a_release_candidate_stands_before_its_release_and_ten_after_nine(tmp_path):
    snippet = small_programs()[TORCH]
    versions = ["2.14.0", "2.14.0rc1", "2.9.1", "2.10.0", "2.14.1.dev20261120"]
    known = recorded(tmp_path, *((snippet, {"torch": version}) for version in versions))
    assert known.versions(snippet)["torch"] == ["2.9.1", "2.10.0", "2.14.0rc1", "2.14.0", "2.14.1.dev20261120"]


SHA = "0" * 64
DAY = '"date": "2026-11-01"'
PYTHON = '"python": "3.11.7"'


def file_of(one, version="2.14.0", framework="torch", more=""):
    """The text of a file with one run."""
    return f'{{"framework": "{framework}", "version": "{version}", {more}"held": {{"a/b_torch": {{{one}}}}}}}'


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("<<<<<<< HEAD\n", "JSONDecodeError: "),
        ("[]", "ValueError: it is no mapping"),
        ("[" * 100_000, "ValueError: it is nested too deep"),
        (" " * 2_000_000, "ValueError: it is larger than 1000 kB"),
        ('{"framework": "torch", "version": "2.14.0"}', "KeyError: 'held'"),
        ('{"framework": "torch", "version": "new", "held": {}}', "InvalidVersion: "),
        ('{"framework": "torch", "version": "2.14.0", "held": {"a/b_torch": {}}}', "KeyError: 'sha256'"),
        ('{"framework": "torch", "version": "2.14.0", "held": []}', "ValueError: held is no mapping"),
        (b"\xff", "UnicodeDecodeError: "),
        (file_of("", version="2.13.9"), "ValueError: a record of torch 2.13.9 is named torch-2.13.9.json"),
        (file_of("", version="v2.14.0"), "ValueError: the version 'v2.14.0' is written '2.14.0'"),
        (file_of("", version="2.14.0+<b>"), "InvalidVersion: "),
        (file_of("", framework="mxnet"), "ValueError: 'mxnet' is no known framework"),
        (file_of("", more='"by": "me", '), "ValueError: 'by' is no part of it"),
        (file_of("", more='"version": "2.14.0", '), "ValueError: 'version' stands twice"),
        (file_of(f'"sha256": "<b>", {DAY}, {PYTHON}'), "ValueError: '<b>' is no sha256"),
        (file_of(f'"sha256": "{SHA}", "date": "<script>", {PYTHON}'), "ValueError: '<script>' is no day such as "),
        (file_of(f'"sha256": "{SHA}", "date": "2026-02-30", {PYTHON}'), "ValueError: "),
        (
            file_of(f'"sha256": "{SHA}", "date": "2999-01-01", {PYTHON}'),
            "ValueError: the day 2999-01-01 is still to come",
        ),
        (file_of(f'"sha256": "{SHA}", {DAY}, "python": "<b>3</b>"'), "ValueError: '<b>3</b>' is no version of Python"),
        (file_of(f'"sha256": "{SHA}", {DAY}, "python": "2.7.18"'), "ValueError: '2.7.18' is no version of Python"),
        (
            file_of(f'"sha256": "{SHA}", {DAY}, {PYTHON}, "missed": ["a"]'),
            "ValueError: ['a'] are no lines of a/b_torch",
        ),
        (file_of(f'"sha256": "{SHA}", {DAY}, {PYTHON}, "by": 1'), "ValueError: 'by' is no part of a run"),
    ],
)
def test_a_broken_file_is_named_with_what_to_type(text, why, tmp_path):
    copy = copy_of_small(tmp_path)
    path = copy.evidence / "torch-2.14.0.json"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    with pytest.raises(Problems) as error:
        Evidence.load(copy.evidence)
    assert [problem.path for problem in error.value.problems] == [path]
    (found,) = problems(copy)
    assert found.startswith(f"evidence/torch-2.14.0.json:0: no record of runs ({why}")
    assert found.endswith("); delete the file and type: make record")


@pytest.mark.parametrize(
    "text",
    [
        "{",
        "[]",
        '{"torch.<b>": "PyTorch 2.13.0"}',
        '{"torch.nn.Linear": "<b>"}',
        '{"torch.nn.Linear": "Keras 3.15.1"}',
        '{"torch.nn.Linear": "PyTorch <b>"}',
        '{"torch.nn.Linear": ["PyTorch 2.13.0"]}',
    ],
)
def test_a_broken_record_of_api_names_is_named_with_what_to_type(text, tmp_path):
    copy = copy_of_small(tmp_path)
    (copy.evidence / "api.json").write_text(text, "utf-8")
    (found,) = problems(copy)
    assert found.startswith("evidence/api.json:0: no record of API names (")
    assert found.endswith("); delete the file and type: make record record-more")


def test_every_broken_file_is_named_at_once(tmp_path):
    copy = copy_of_small(tmp_path)
    for name in ("torch-2.14.0", "jax-0.11.0"):
        (copy.evidence / f"{name}.json").write_text("{", "utf-8")
    assert len(problems(copy)) == 2


def test_the_runs_of_programs_that_are_gone_go_and_those_of_the_others_stay(tmp_path):
    one, both = small_programs()[TORCH], small_programs()[BOTH]
    versions = {"torch": "2.13.0"}
    evidence.record({one: [], both: []}, versions, tmp_path)
    evidence.record({one: []}, versions, tmp_path)
    assert set(Evidence.load(tmp_path).recorded) == {TORCH, BOTH}
    evidence.record({one: []}, versions, tmp_path, present={TORCH})
    assert set(Evidence.load(tmp_path).recorded) == {TORCH}


def test_recording_again_changes_nothing(tmp_path):
    copy = copy_of_small(tmp_path)
    before = {path.name: path.read_bytes() for path in copy.evidence.rglob("*.json")}
    versions = {name: version for name, version, _ in evidence.files(SMALL.evidence)}
    evidence.record(dict.fromkeys(small_programs().values(), ()), versions, copy.evidence, small_programs())
    assert {path.name: path.read_bytes() for path in copy.evidence.rglob("*.json")} == before


# --- against what they are of -----------------------------------------------------------------------------------------


def changed(copy, change, name="torch-2.13.0.json"):
    """A file of runs after a change by hand; ``change`` may return another name for it."""
    content = json.loads((copy.evidence / name).read_text("utf-8"))
    other = change(content)
    (copy.evidence / (other or name)).write_text(json.dumps(content), "utf-8")
    return problems(copy)


def test_a_deleted_file_is_missed(tmp_path):
    copy = copy_of_small(tmp_path)
    (copy.evidence / "torch-2.13.0.json").unlink()
    what = "no run of PyTorch is recorded, and 6 programs need one; type: make record"
    assert problems(copy) == [f"evidence:0: {what}"]


def test_a_version_above_the_pinned_one_is_refused(tmp_path):
    found = changed(copy_of_small(tmp_path), lambda content: content.update(version="99.0.0") or "torch-99.0.0.json")
    what = f"a run of PyTorch 99.0.0, and the newest that is pinned is {records.pins(HERE.root)['torch']}"
    do = "delete the file, or write the version into constraints.txt and run it"
    assert found == [f"evidence/torch-99.0.0.json:0: {what}; {do}"]


def test_every_framework_is_pinned():
    assert {own.pinned_as for own in FRAMEWORKS.values()} <= set(records.pins(HERE.root))


def test_runs_that_cannot_be_are_refused(tmp_path):
    def change(content):
        held = content["held"]
        held["layers/weight_shape_keras"] = held[TORCH]
        held[TORCH] = held[TORCH] | {"missed": [999]}

    file = "evidence/torch-2.13.0.json:0: "
    assert changed(copy_of_small(tmp_path), change) == [
        f"{file}a run of layers/weight_shape_keras, whose name does not end in torch; delete its lines",
        f"{file}layers/weight_shape_torch has no line 999; type: make record",
    ]


def test_a_run_of_a_program_that_is_gone_may_wait_for_the_next_recording(tmp_path):
    assert changed(copy_of_small(tmp_path), lambda content: content["held"].update(a_b=content["held"][TORCH])) != []
    folder = tmp_path / "again"
    folder.mkdir()
    gone = {"layers/gone_torch": json.loads((SMALL.evidence / "torch-2.13.0.json").read_text("utf-8"))["held"][TORCH]}
    assert changed(copy_of_small(folder), lambda content: content["held"].update(gone)) == []


@pytest.mark.parametrize("name", ["notes.txt", "torch.json", ".torch-2.13.0.json.swp"])
def test_what_is_no_record_is_refused(name, tmp_path):
    copy = copy_of_small(tmp_path)
    (copy.evidence / name).write_text("{}", "utf-8")
    what = "no record of runs; delete it; records are written by make record"
    assert problems(copy) == [f"evidence/{name}:0: {what}"]


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("{", "Expecting property name"),
        ("[]", "it is no mapping"),
        ('{"<b>": "2026-11-01"}', "'<b>' is no fingerprint"),
        ('{"0123456789abcdef": "<b>"}', "'<b>' is no day such as"),
        ('{"0123456789abcdef": "2999-01-01"}', "the day 2999-01-01 is still to come"),
    ],
)
def test_a_broken_record_of_what_was_read_is_named(text, why, tmp_path):
    copy = copy_of_small(tmp_path)
    path = copy.evidence / "read" / "ru" / "index.json"
    path.parent.mkdir(parents=True)
    path.write_text(text, "utf-8")
    (found,) = problems(copy)
    assert found.startswith(f"evidence/read/ru/index.json:0: no record of what was read ({why}")
    assert found.endswith("); delete the file and type: make read PAGE=docs/ru/index.md")


def test_what_was_measured_is_a_mapping(tmp_path):
    copy = copy_of_small(tmp_path)
    (copy.evidence / "bench").mkdir()
    (copy.evidence / "bench" / "good.json").write_text('{"threads": 1}', "utf-8")
    (copy.evidence / "bench" / "bad.json").write_text("[1]", "utf-8")
    what = "no record of what was measured (it is no mapping); delete it and type: make bench"
    assert problems(copy) == [f"evidence/bench/bad.json:0: {what}"]


def test_a_record_of_what_was_read_belongs_to_a_page(tmp_path):
    copy = copy_of_small(tmp_path)
    folder = copy.evidence / "read" / "ru"
    folder.mkdir(parents=True)
    (folder / "gone.json").write_text("{}", "utf-8")
    assert problems(copy) == ["evidence/read/ru/gone.json:0: a record of no page; delete it"]
