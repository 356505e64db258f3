"""What runs on GitHub: a program from outside may only read, and only what was pushed and tested is published."""

import os
import re
import subprocess
import tomllib

import pytest
import yaml

from transposed.project import ROOT

FOLDER = ROOT / ".github" / "workflows"
WORKFLOWS = {path.stem: yaml.safe_load(path.read_text("utf-8")) for path in FOLDER.glob("*.yml")}
JOBS = {f"{name}/{job}": it for name, workflow in WORKFLOWS.items() for job, it in workflow["jobs"].items()}
# Who may write what; no other job may write anything.
WRITES = {"test/publish": {"pages", "id-token"}, "newest/issue": {"issues"}}
FORM = re.compile(r"- (?:id: \w+\n +)?uses: [\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$", re.MULTILINE)


def triggers(workflow):
    # YAML 1.1 reads the word `on` as true.
    return set(workflow[True])


@pytest.mark.parametrize("name", WORKFLOWS)
def test_a_workflow_may_nothing_unless_a_job_says_so(name):
    assert WORKFLOWS[name]["permissions"] == {}
    # Both run with the rights of this repository on what somebody else wrote.
    assert not triggers(WORKFLOWS[name]) & {"pull_request_target", "workflow_run"}


@pytest.mark.parametrize("name", JOBS)
def test_a_job_writes_only_what_it_is_there_for_and_ends(name):
    permissions = JOBS[name]["permissions"]
    assert {what for what, right in permissions.items() if right != "read"} == WRITES.get(name, set())
    assert JOBS[name]["timeout-minutes"] <= 120


@pytest.mark.parametrize("name", WRITES)
def test_a_job_that_may_write_runs_no_code_of_the_repository(name):
    steps = JOBS[name]["steps"]
    assert [step["uses"].partition("@")[0] for step in steps if "uses" in step] in ([], ["actions/deploy-pages"])
    assert not [step for step in steps if re.search(r"\b(make|pip|python|git)\b", step.get("run", ""))]


def test_actions_are_named_by_their_commit_and_their_version():
    for path in FOLDER.glob("*.yml"):
        text = path.read_text("utf-8")
        assert len(FORM.findall(text)) == text.count("uses:"), path.name


def test_no_checkout_leaves_its_token_on_disk():
    checkouts = [step for job in JOBS.values() for step in job["steps"] if "checkout@" in step.get("uses", "")]
    assert checkouts
    assert {step["with"]["persist-credentials"] for step in checkouts} == {False}


def test_no_program_of_a_pull_request_sees_a_secret():
    for name, workflow in WORKFLOWS.items():
        if "pull_request" in triggers(workflow):
            text = (FOLDER / f"{name}.yml").read_text("utf-8")
            assert not re.search(r"secrets\b(?!,)|github\.token", re.sub(r"#.*", "", text)), name


def test_only_a_push_to_main_that_passed_everything_is_published():
    site, publish = JOBS["test/site"], JOBS["test/publish"]
    assert set(site["needs"]) == WORKFLOWS["test"]["jobs"].keys() - {"site", "publish"}
    assert site["if"] == "github.event_name == 'push' && github.ref == 'refs/heads/main'"
    # Without a condition of its own, it is left out whenever what it needs is.
    assert publish["needs"] == "site" and "if" not in publish


def test_the_oldest_python_is_the_one_that_the_project_allows():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    oldest, newest = JOBS["test/test"]["strategy"]["matrix"]["python"]
    assert project["requires-python"] == f">={oldest}"
    assert tuple(map(int, newest.split("."))) > tuple(map(int, oldest.split(".")))


def test_the_frameworks_of_test_more_are_those_of_the_makefile():
    more = re.search(r"^MORE := (.*)$", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE)[1].split()
    assert JOBS["test-more/test"]["strategy"]["matrix"]["framework"] == more


@pytest.mark.parametrize(
    ("result", "number", "broken", "calls"),
    [
        ("success", "", "", ["issue list"]),
        ("success", "7", "", ["issue list", "issue close 7"]),
        ("failure", "", "- a claim `$(touch run)`", ["issue list", "label create", "issue create"]),
        ("failure", "7", "- a claim", ["issue list", "issue edit 7"]),
        ("failure", "7", "", ["issue list", "issue edit 7"]),
    ],
)
def test_what_newer_versions_break_is_one_issue(result, number, broken, calls, tmp_path):
    (step,) = JOBS["newest/issue"]["steps"]
    gh = tmp_path / "gh"
    gh.write_text(f'#!/bin/sh\necho "$@" >> calls\n[ "$2" != list ] || echo "{number}"\n')
    gh.chmod(0o755)
    environment = {"PATH": f"{tmp_path}:{os.environ['PATH']}", "RESULT": result, "BROKEN": broken, "RUN": "runs/1"}
    subprocess.run(["bash", "-e", "-c", step["run"]], cwd=tmp_path, env=environment, check=True)
    made = (tmp_path / "calls").read_text().splitlines()
    assert len(made) == len(calls)
    assert all(call.startswith(start) for call, start in zip(made, calls, strict=True))
    if result == "failure":
        said = broken or "The run ended before any test."
        assert (tmp_path / "body.md").read_text() == f"{said}\n\nFrom runs/1\n"
    assert not (tmp_path / "run").exists()


def test_what_broke_is_handed_from_one_job_to_the_other_whole(tmp_path):
    (step,) = [step for step in JOBS["newest/test"]["steps"] if step.get("id") == "broken"]
    python = tmp_path / ".venv-newest" / "bin" / "python"
    environment = {"PATH": os.environ["PATH"], "GITHUB_OUTPUT": str(tmp_path / "output")}
    for script, value in (("printf 'one\\n\\ntwo\\n'", "one\n\ntwo"), ("exit 1", ""), (None, "")):
        (tmp_path / "output").write_text("")
        if script is None:
            python.unlink()
        else:
            python.parent.mkdir(parents=True, exist_ok=True)
            python.write_text(f"#!/bin/sh\n{script}\n")
            python.chmod(0o755)
        subprocess.run(["bash", "-e", "-c", step["run"]], cwd=tmp_path, env=environment, check=True)
        first, *lines, last = (tmp_path / "output").read_text().removesuffix("\n").split("\n")
        assert first == f"broken<<{last}"
        assert "\n".join(lines) == value
