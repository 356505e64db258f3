"""A snippet carries a mark only for the very text that was run."""

import dataclasses
import json

from transposed.programs import evidence, snippets


def test_every_snippet_has_a_recorded_run_of_its_present_text():
    unverified = sorted(name for name, snippet in snippets.load().items() if not evidence.verified(snippet))
    assert not unverified, f"changed since their last recorded run: {', '.join(unverified)}; type: make record"


def test_a_changed_snippet_is_not_verified():
    snippet = snippets.load()["layers/weight_shape_torch"]
    changed = dataclasses.replace(snippet, source=snippet.source.replace("out_features=2", "out_features=4"))
    assert evidence.verified(snippet)
    assert not evidence.verified(changed)
    assert evidence.versions(changed) == {}


def test_a_run_is_recorded_under_each_of_its_frameworks_and_keeps_its_first_date(tmp_path):
    snippet = snippets.load()["layers/same_map_torch_keras"]
    versions = {"torch": "2.13.0", "keras": "3.15.1", "jax": "0.10.2"}
    evidence.record([snippet], versions, tmp_path)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["keras-3.15.1.json", "torch-2.13.0.json"]
    path = tmp_path / "torch-2.13.0.json"
    recorded = json.loads(path.read_text())
    assert recorded["held"][snippet.id]["sha256"] == snippet.sha256
    recorded["held"][snippet.id]["date"] = "2020-01-01"
    path.write_text(json.dumps(recorded))
    evidence.record([snippet], versions, tmp_path)
    assert json.loads(path.read_text())["held"][snippet.id]["date"] == "2020-01-01"
