"""Recorded runs: which snippet held, on which version of which framework, and when.

One file per framework version, ``evidence/torch-2.13.0.json``, written by ``make record`` and never by hand.
A run counts for the very text that was run: a snippet changed since has no evidence until it is recorded again.
"""

import json
import platform
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from packaging.version import InvalidVersion, Version

from transposed.problems import Problem, Problems
from transposed.programs.snippets import Snippet


@dataclass(frozen=True)
class Run:
    """One snippet on one version: the text that ran, the day, and the Python."""

    framework: str
    version: str
    sha256: str
    date: str
    python: str


class Evidence:
    """What is recorded, by snippet."""

    def __init__(self, runs: dict[str, list[Run]]):
        """``runs`` by the id of the snippet, oldest version first."""
        self.recorded = runs

    @classmethod
    def load(cls, folder: Path) -> "Evidence":
        """Raises Problems with every file that cannot be read."""
        found: dict[str, list[Run]] = {}
        for _, _, held in files(folder):
            for own, run in held.items():
                found.setdefault(own, []).append(run)
        return cls(found)

    def runs(self, snippet: Snippet) -> dict[str, list[Run]]:
        """Framework → the runs in which the snippet held as it now stands; a framework without any is left out."""
        found: dict[str, list[Run]] = {}
        for run in self.recorded.get(snippet.id, []):
            if run.framework in snippet.frameworks and run.sha256 == snippet.sha256:
                found.setdefault(run.framework, []).append(run)
        return found

    def versions(self, snippet: Snippet) -> dict[str, list[str]]:
        """Framework → versions on which the snippet held as it now stands; a framework without any is left out."""
        return {framework: [run.version for run in found] for framework, found in self.runs(snippet).items()}

    def verified(self, snippet: Snippet) -> bool:
        """Whether every framework of the snippet has a recorded run of its present text."""
        return set(self.runs(snippet)) == set(snippet.frameworks)


def files(folder: Path) -> list[tuple[str, str, dict[str, Run]]]:
    """Framework, version and what held, of every recorded file; oldest version first, a release candidate before it."""
    found, problems = [], []
    for path in sorted(folder.glob("*-*.json")):
        try:
            found.append(read(path))
        except (ValueError, KeyError, TypeError, AttributeError, InvalidVersion) as error:
            do = "delete the file and type: make record"
            problems.append(Problem(path, 0, f"no record of runs ({type(error).__name__}: {error})", do))
    if problems:
        raise Problems(problems)
    return [(name, version, held) for name, _, version, held in sorted(found, key=lambda one: one[:2])]


def read(path: Path) -> tuple[str, Version, str, dict[str, Run]]:
    """Framework, version to compare, version as written, and what held."""
    content = json.loads(path.read_text("utf-8"))
    name, version = content["framework"], content["version"]
    held = {
        snippet: Run(name, version, one["sha256"], one["date"], one["python"])
        for snippet, one in content["held"].items()
    }
    return name, Version(version), version, held


def record(held: Iterable[Snippet], versions: dict[str, str], folder: Path) -> None:
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
