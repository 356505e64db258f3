"""Every checker fails on its bad page, with exactly the message that its author needs; the good page passes."""

import shutil
from pathlib import Path

import pytest

from transposed import checks
from transposed.problems import Problems
from transposed.programs import snippets

FOLDER = Path(__file__).parent / "pages"
CASES = sorted(path.parent.name for path in (FOLDER / "bad").glob("*/expected.txt"))


def problems(folder):
    """What is wrong with the pages and snippets there, with paths as seen from there."""
    found = []
    try:
        checks.run(folder / "docs")
    except Problems as error:
        found += error.problems
    try:
        snippets.load(folder / "snippets")
    except Problems as error:
        found += error.problems
    return [str(problem).replace(f"{folder}/", "") for problem in found]


def test_the_good_page_passes():
    assert problems(FOLDER / "good") == []


@pytest.mark.parametrize("name", CASES)
def test_a_bad_page_is_refused(name, tmp_path):
    shutil.copytree(FOLDER / "good", tmp_path, dirs_exist_ok=True)
    shutil.copytree(FOLDER / "bad" / name, tmp_path, dirs_exist_ok=True)
    expected = (FOLDER / "bad" / name / "expected.txt").read_text("utf-8").splitlines()
    assert expected
    assert problems(tmp_path) == expected


def test_the_real_pages_pass():
    checks.run()
