"""Recorded runs: which snippet held, on which version of which framework, and when.

One file per framework version, ``evidence/torch-2.13.0.json``, written by ``make record`` and never by hand.
A run counts for the very text that was run: a snippet changed since has no evidence until it is recorded again.
"""

import json
import platform
import re
from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from packaging.version import InvalidVersion, Version

from transposed.problems import Problem, Problems
from transposed.programs import json_file
from transposed.programs.frameworks import FRAMEWORKS
from transposed.programs.snippets import Snippet

# layers/weight_shape_torch
ID = re.compile(r"[a-z0-9_]+/[a-z0-9_]+")


@dataclass(frozen=True)
class Run:
    """One snippet on one version: the text that ran, the day, the Python, and the lines that the run did not reach."""

    framework: str
    version: str
    sha256: str
    date: str
    python: str
    missed: frozenset[int] = frozenset()


class Evidence:
    """What is recorded, by snippet."""

    def __init__(self, runs: dict[str, list[Run]]):
        """``runs`` by the id of the snippet, oldest version first."""
        self.recorded = runs
        # By the id of a snippet and the digest of its text.
        self.known: dict[tuple[str, str], dict[str, list[Run]]] = {}
        self.told: dict[tuple[str, str], str] = {}

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
        key = snippet.id, snippet.sha256
        if key not in self.known:
            found: dict[str, list[Run]] = {}
            for run in self.recorded.get(snippet.id, []):
                if run.framework in snippet.frameworks and run.sha256 == snippet.sha256:
                    found.setdefault(run.framework, []).append(run)
            self.known[key] = found
        return self.known[key]

    def versions(self, snippet: Snippet) -> dict[str, list[str]]:
        """Framework → versions on which the snippet held as it now stands; a framework without any is left out."""
        return {framework: [run.version for run in found] for framework, found in self.runs(snippet).items()}

    def held(self, snippet: Snippet) -> str:
        """The same as readers call them: ``PyTorch 2.13.0 · Keras 3.15.0``."""
        key = snippet.id, snippet.sha256
        if key not in self.told:
            versions = self.versions(snippet).items()
            self.told[key] = " · ".join(f"{FRAMEWORKS[name].title} {', '.join(found)}" for name, found in versions)
        return self.told[key]

    def missed(self, snippet: Snippet) -> frozenset[int]:
        """The lines of the snippet that no recorded run of its present text has reached."""
        found = [run.missed for runs in self.runs(snippet).values() for run in runs]
        return frozenset.intersection(*found) if found else frozenset()

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
    """Framework, version to compare, version as written, and what held. Raises ValueError or KeyError."""
    content = json_file.read(path)
    if strange := sorted(set(content) - {"framework", "version", "held"}):
        raise ValueError(f"{strange[0]!r} is no part of it")
    name, version, held = content["framework"], content["version"], content["held"]
    if name not in FRAMEWORKS:
        raise ValueError(f"{json_file.shown(name)} is no known framework")
    own = Version(version)
    # Where a version can be written in two ways, one file would stand beside the other.
    if str(own) != version:
        raise ValueError(f"the version {version!r} is written {str(own)!r}")
    if path.name != f"{name}-{version}.json":
        raise ValueError(f"a record of {name} {own} is named {name}-{own}.json")
    if not isinstance(held, dict):
        raise ValueError("held is no mapping")
    return name, own, version, {snippet: run(name, version, snippet, one) for snippet, one in held.items()}


def run(framework: str, version: str, snippet: str, one: dict) -> Run:
    """What is recorded of one snippet. Raises ValueError or KeyError."""
    json_file.text(snippet, ID, "snippet")
    if not isinstance(one, dict):
        raise ValueError(f"{snippet} has no mapping")
    if strange := sorted(set(one) - {"sha256", "date", "python", "missed"}):
        raise ValueError(f"{strange[0]!r} is no part of a run")
    missed = one.get("missed", [])
    if not isinstance(missed, list) or not all(type(line) is int and line > 0 for line in missed):
        raise ValueError(f"{json_file.shown(missed)} are no lines of {snippet}")
    sha256 = json_file.text(one["sha256"], json_file.SHA256, "sha256")
    day, python = json_file.day(one["date"]), json_file.text(one["python"], json_file.PYTHON, "version of Python")
    return Run(framework, version, sha256, day, python, frozenset(missed))


def record(
    held: Mapping[Snippet, Iterable[int]], versions: dict[str, str], folder: Path, present: Container[str] | None = None
) -> None:
    """Add the snippets that just held, each with the lines that were not reached, under the versions of this process.

    A run of the same text on the same version keeps its first date, so that recording twice changes nothing.
    Of programs that are not ``present`` any more, if that is given, the runs go.
    """
    today = datetime.now(UTC).date().isoformat()
    for name, version in versions.items():
        path = folder / f"{name}-{version}.json"
        known = json.loads(path.read_text("utf-8"))["held"] if path.exists() else {}
        for snippet, missed in held.items():
            before = known.get(snippet.id, {})
            if name not in snippet.frameworks:
                continue
            if before.get("sha256") != snippet.sha256:
                before = {"sha256": snippet.sha256, "date": today, "python": platform.python_version()}
            known[snippet.id] = {key: value for key, value in before.items() if key != "missed"}
            if missed := sorted(missed):
                known[snippet.id]["missed"] = missed
        known = {own: one for own, one in known.items() if present is None or own in present}
        if known:
            content = {"framework": name, "version": version, "held": dict(sorted(known.items()))}
            path.write_text(json.dumps(content, indent=1) + "\n", "utf-8")
