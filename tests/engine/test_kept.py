"""What is kept between commands: never of another text, never of other code, and made anew where it is damaged."""

import json

import pytest

from transposed import kept
from transposed.kept import Kept
from transposed.project import Project


@pytest.fixture
def project(tmp_path):
    return Project(tmp_path)


@pytest.fixture
def code(tmp_path):
    path = tmp_path / "maker.py"
    path.write_text("first", "utf-8")
    return path


def upper(project, code, texts):
    """What a command makes of the texts, and which of them it had to make."""
    made = []

    def make(text):
        made.append(text)
        return text.upper()

    store = Kept(project, "upper", [code], ["pytest"])
    found = [store.get(text, make) for text in texts]
    store.save()
    return found, made


def test_a_result_is_made_once_for_each_text(project, code):
    assert upper(project, code, ["a", "b", "a"]) == (["A", "B", "A"], ["a", "b"])
    assert upper(project, code, ["a", "b", "c"]) == (["A", "B", "C"], ["c"])


def test_other_code_makes_everything_anew_and_leaves_no_file_behind(project, code):
    upper(project, code, ["a"])
    code.write_text("second", "utf-8")
    assert upper(project, code, ["a"]) == (["A"], ["a"])
    assert len(list((project.root / ".cache" / "transposed" / "upper").iterdir())) == 1


def test_another_version_of_a_library_makes_everything_anew(project, code, monkeypatch):
    upper(project, code, ["a"])
    monkeypatch.setattr(kept, "version", lambda name: "0.0")
    assert upper(project, code, ["a"]) == (["A"], ["a"])


def test_what_nobody_asked_for_is_forgotten(project, code):
    upper(project, code, ["a", "b"])
    upper(project, code, ["b"])
    assert upper(project, code, ["a", "b"]) == (["A", "B"], ["a"])


@pytest.mark.parametrize("damage", ["", "{", "[]", '{"a": 1}', "null", "\x00"])
def test_a_damaged_file_is_made_anew(project, code, damage):
    upper(project, code, ["a"])
    (path,) = (project.root / ".cache" / "transposed" / "upper").iterdir()
    path.write_text(damage, "utf-8")
    assert upper(project, code, ["a"]) == (["A"], ["a"])
    assert len(json.loads(path.read_text("utf-8"))) == 1


def test_where_nothing_can_be_written_everything_is_made_anew(project, code):
    (project.root / ".cache").write_text("a file where a folder should be", "utf-8")
    for _ in range(2):
        assert upper(project, code, ["a"]) == (["A"], ["a"])
