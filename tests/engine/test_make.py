"""What make and continuous integration call: in the environment that was named, with or without pinned versions."""

import os
import re
import shutil
import subprocess

import pytest

from transposed.dev import everything
from transposed.project import ROOT


def planned(*arguments):
    """What make would run, if nothing had been set up yet."""
    environment = {"PATH": os.environ["PATH"]}
    command = ["make", "--dry-run", "--always-make", *arguments]
    ran = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=True)
    return ran.stdout


def environments(commands):
    return set(re.findall(r"(?<![\w/])(\.venv[\w-]*)/", commands))


@pytest.mark.parametrize(
    ("arguments", "folder"),
    [
        (["check"], ".venv"),
        (["check", "VENV=.venv-check"], ".venv-check"),
        (["test", "CONSTRAINTS="], ".venv-newest"),
        (["test", "CONSTRAINTS=", "VENV=.venv-other"], ".venv-other"),
    ],
)
def test_everything_happens_in_the_environment_that_was_named(arguments, folder):
    assert environments(planned(*arguments)) == {folder}


def test_without_constraints_nothing_is_pinned_and_no_newer_linter_stops_the_proof():
    pinned, newest = planned("test"), planned("test", "CONSTRAINTS=", "OPTIONS=--junit-xml=report.xml")
    assert pinned.count("-c constraints.txt") == 3
    assert "constraints" not in newest
    # Linters belong to `make check`, where they are pinned.
    for commands in (pinned, newest):
        assert "ruff" not in commands and "transposed check" not in commands
    assert planned("check").rstrip().endswith("-m transposed check --all")
    assert {"code", "format", "types"} <= set(everything.PARTS)
    assert "-m pytest " in newest and newest.rstrip().endswith("--junit-xml=report.xml")
    assert "-c constraints-paddle.txt" in planned("test-paddle")
    assert "-c constraints.txt" in planned("test-gguf")
    assert "constraints" not in planned("test-paddle", "CONSTRAINTS=")


def test_continuous_integration_checks_in_a_fresh_environment_and_then_tests(tmp_path):
    (tmp_path / ".ci").mkdir()
    (tmp_path / "bin").mkdir()
    (tmp_path / ".venv-check").mkdir()
    shutil.copy(ROOT / ".ci" / "run", tmp_path / ".ci")
    make = tmp_path / "bin" / "make"
    make.write_text('#!/bin/sh\n[ ! -e .venv-check ] || exit 3\necho "$@" >> calls\n')
    make.chmod(0o755)
    environment = {"PATH": f"{make.parent}:{os.environ['PATH']}"}
    subprocess.run([tmp_path / ".ci" / "run"], cwd="/", env=environment, check=True)
    assert (tmp_path / "calls").read_text().splitlines() == ["check VENV=.venv-check", "test"]
