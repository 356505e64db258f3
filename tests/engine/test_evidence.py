"""A snippet carries a mark only for the very text that was run."""

import dataclasses
import json

import pytest
from support import SMALL, copy_of_small, problems, small_programs

from transposed.problems import Problems
from transposed.programs import evidence
from transposed.programs.evidence import Evidence

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


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("<<<<<<< HEAD\n", "JSONDecodeError: "),
        ("[]", "TypeError: "),
        ('{"framework": "torch", "version": "2.14.0"}', "KeyError: 'held'"),
        ('{"framework": "torch", "version": "new", "held": {}}', "InvalidVersion: "),
        ('{"framework": "torch", "version": "2.14.0", "held": {"a/b_torch": {}}}', "KeyError: 'sha256'"),
        ('{"framework": "torch", "version": "2.14.0", "held": []}', "AttributeError: "),
        (b"\xff", "UnicodeDecodeError: "),
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


@pytest.mark.parametrize("text", ["{", "[]"])
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
    before = {path.name: path.read_bytes() for path in copy.evidence.iterdir()}
    versions = {name: version for name, version, _ in evidence.files(SMALL.evidence)}
    evidence.record(dict.fromkeys(small_programs().values(), ()), versions, copy.evidence, small_programs())
    assert {path.name: path.read_bytes() for path in copy.evidence.iterdir()} == before
