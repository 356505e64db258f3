"""A program that pip cannot bring is named with the command to type; nothing is skipped for lack of it."""

import pytest

from transposed.dev import system_packages


def test_a_missing_program_is_named_with_the_command_to_type(monkeypatch):
    monkeypatch.setattr(system_packages.os, "geteuid", lambda: 1000, raising=False)
    with pytest.raises(system_packages.MissingProgram, match="no Java found; type: apt install default-jre-headless"):
        system_packages.ensure(lambda: None, ["default-jre-headless"], "Java")


def test_a_program_that_is_there_is_left_alone(monkeypatch):
    monkeypatch.setattr(
        system_packages.subprocess, "run", lambda *arguments, **options: pytest.fail("installed something")
    )
    system_packages.ensure(lambda: "/usr/bin/java", ["default-jre-headless"], "Java")
