"""A framework that was asked for is tested, or the run says what to type; it is never skipped."""

import os
import re
import subprocess
import sys
import tomllib

import pytest

from transposed.programs import frameworks
from transposed.project import ROOT

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]


def pytest_with(**environment):
    command = [sys.executable, "-m", "pytest", "-q", "tests/content/test_api.py"]
    ran = subprocess.run(
        command, cwd=ROOT, env={**os.environ, **environment}, capture_output=True, text=True, check=False
    )
    return ran.returncode, ran.stdout + ran.stderr


def test_an_unknown_framework_ends_the_run_with_the_names_to_choose_from():
    code, output = pytest_with(FRAMEWORKS="torch,tensorflov")
    assert code == 4
    assert "FRAMEWORKS names 'tensorflov', which is unknown; choose from: torch, tensorflow, keras" in output


def test_a_missing_framework_ends_the_run_with_the_command_to_type(tmp_path):
    (tmp_path / "flax.py").write_text("raise ImportError('no flax here')\n")
    code, output = pytest_with(FRAMEWORKS="flax", PYTHONPATH=str(tmp_path))
    assert code == 4
    assert "Flax is under test but cannot be imported (no flax here); type: make test" in output


def test_by_default_every_framework_that_the_extra_test_installs_is_under_test(monkeypatch):
    monkeypatch.delenv("FRAMEWORKS", raising=False)
    installed = {re.match(r"[\w-]+", package)[0] for package in PROJECT["optional-dependencies"]["test"]}
    known = {
        name for name, one in frameworks.FRAMEWORKS.items() if {one.module, one.title.lower(), one.package} & installed
    }
    assert known and set(frameworks.under_test()) == known


@pytest.mark.parametrize(
    ("under_test", "snippet", "runs"),
    [
        ("torch", ["torch"], True),
        ("torch", ["torch", "keras"], False),
        ("torch,keras", ["torch", "keras"], True),
        ("peft", ["peft"], True),
        ("peft", ["torch", "peft"], True),
        ("peft", ["torch"], False),
        ("", ["torch", "peft"], False),
    ],
)
def test_a_snippet_runs_where_one_of_its_frameworks_is_under_test_and_the_others_come_with_it(
    under_test, snippet, runs, monkeypatch
):
    monkeypatch.setenv("FRAMEWORKS", under_test)
    assert frameworks.can_run(tuple(snippet)) is runs


def test_every_framework_belongs_to_one_of_the_two_commands():
    more = re.search(r"^MORE := (.*)$", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE)[1].split()
    extras = {framework.extra for framework in frameworks.FRAMEWORKS.values()}
    assert extras == {"test", *more}
    assert extras <= set(PROJECT["optional-dependencies"])


def test_the_environments_of_the_other_frameworks_need_nothing_that_renders_pages():
    site = {re.match(r"[\w-]+", package)[0] for package in PROJECT["optional-dependencies"]["site"]}
    modules = {"bs4", "yaml", "markdown", "pymdownx", *site} - {"packaging"}
    program = (
        f"import sys; sys.modules.update(dict.fromkeys({sorted(modules)})); sys.path[:0] = ['tests']\n"
        "import support; from transposed.programs import api_names, evidence, frameworks, reached\n"
        "print(len(support.programs()))"
    )
    ran = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=False)
    assert int(ran.stdout or 0) > 1, ran.stderr
