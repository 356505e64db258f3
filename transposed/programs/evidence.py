"""Recorded runs: which snippet held, on which version of which framework, and when.

One file per framework version, ``evidence/torch-2.13.0.json``, written by ``make record`` and never by hand.
A run counts for the very text that was run: a snippet changed since has no evidence until it is recorded again.
"""

import json
import platform
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

from transposed.programs.snippets import Snippet
from transposed.project import ROOT

FOLDER = ROOT / "evidence"


def record(held: list[Snippet], versions: dict[str, str], folder: Path = FOLDER) -> None:
    """Add the snippets that just held, under the frameworks' versions of this process.

    A run of the same text on the same version keeps its first date, so that recording twice changes nothing.
    """
    today = datetime.now(UTC).date().isoformat()
    for name, version in versions.items():
        path = folder / f"{name}-{version}.json"
        known = json.loads(path.read_text("utf-8"))["held"] if path.exists() else {}
        for snippet in held:
            if name in snippet.frameworks and known.get(snippet.id, {}).get("sha256") != snippet.sha256:
                known[snippet.id] = {"sha256": snippet.sha256, "date": today, "python": platform.python_version()}
        if known:
            content = {"framework": name, "version": version, "held": dict(sorted(known.items()))}
            path.write_text(json.dumps(content, indent=1) + "\n", "utf-8")


@cache
def load(folder: Path = FOLDER) -> list[dict]:
    """Every recorded file, oldest version first."""
    runs = [json.loads(path.read_text("utf-8")) for path in sorted(folder.glob("*-*.json"))]
    return sorted(runs, key=lambda run: (run["framework"], [int(part) for part in run["version"].split(".")]))


def runs(snippet: Snippet) -> dict[str, list[dict]]:
    """Framework → version, date and Python of each run in which the snippet held as it now stands.

    A framework without any is left out.
    """
    found: dict[str, list[dict]] = {}
    for run in load():
        if run["framework"] in snippet.frameworks:
            held = run["held"].get(snippet.id)
            if held and held["sha256"] == snippet.sha256:
                one = {"version": run["version"], "date": held["date"], "python": held["python"]}
                found.setdefault(run["framework"], []).append(one)
    return found


def versions(snippet: Snippet) -> dict[str, list[str]]:
    """Framework → versions on which the snippet held as it now stands; a framework without any is left out."""
    return {framework: [run["version"] for run in found] for framework, found in runs(snippet).items()}


def verified(snippet: Snippet) -> bool:
    """Whether every framework of the snippet has a recorded run of its present text."""
    return set(versions(snippet)) == set(snippet.frameworks)
