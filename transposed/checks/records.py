"""Recorded runs against what they are of: programs, pages, and the versions that are pinned.

Of each file its own form is checked where it is read. What a run printed is for `make test` to say, which runs every
program again; a run that somebody typed by hand has to pass that first.
"""

import re
from collections.abc import Iterator
from pathlib import Path

from packaging.version import Version

from transposed.checks import reading
from transposed.problems import Problem, Problems
from transposed.programs import api_names, audits, evidence, json_file
from transposed.programs.catalogue import Programs
from transposed.programs.frameworks import FRAMEWORKS, Framework
from transposed.project import HERE, LANGUAGES, Project

READ = "read"
# What make bench measured for a figure; that the figure shows it is for the tests to say.
BENCH = "bench"
PIN = re.compile(r"^([A-Za-z0-9_.-]+)==(\S+)$", re.MULTILINE)


def check(project: Project, programs: Programs) -> list[Problem]:
    found = [*strays(project), *missing(project, programs), *unpinned(project, programs), *foreign(project, programs)]
    return found + read(project)


def strays(project: Project) -> Iterator[Problem]:
    """What lies in the folder and is no record: nobody would look at it, or read it as one."""
    for path in sorted(project.evidence.glob("*")):
        if path.is_symlink():
            yield Problem(path, 0, "a symbolic link", "put a copy of the file there; links are not published")
        elif path.name not in (READ, BENCH, audits.FOLDER, api_names.FILE) and not (
            path.is_file() and path.match("*-*.json")
        ):
            yield Problem(path, 0, "no record of runs", "delete it; records are written by make record")
    for path in sorted((project.evidence / audits.FOLDER).glob("*")):
        # Those that have the right ending are read with the programs.
        if not path.match("*.json"):
            yield Problem(path, 0, "no record of an audit", "delete it; they are written by make audit")
    for path in sorted((project.evidence / BENCH).glob("*")):
        try:
            json_file.read(path)
        except ValueError as error:
            yield Problem(path, 0, f"no record of what was measured ({error})", "delete it and type: make bench")


def missing(project: Project, programs: Programs) -> Iterator[Problem]:
    """A framework of which nothing is recorded at all: its file is gone. A program that changed since may wait."""
    held = {run.framework for _, run in runs(programs)}
    for own in FRAMEWORKS.values():
        if own.name not in held and (of := sum(own.name in one.frameworks for one in programs.values())):
            what = f"no run of {own.title} is recorded, and {of} {'program needs' if of == 1 else 'programs need'} one"
            yield Problem(project.evidence, 0, what, f"type: {command(own)}")


def command(framework: Framework) -> str:
    return "make record" if framework.extra == "test" else "make record-more"


def unpinned(project: Project, programs: Programs) -> Iterator[Problem]:
    """A version above the newest that is pinned: nobody can have tested it, unless the pin was forgotten."""
    newest = pins(HERE.root)
    for name, version in sorted({(run.framework, run.version) for _, run in runs(programs)}):
        own = FRAMEWORKS[name]
        pin = newest.get(own.pinned_as)
        if pin and Version(version) > pin:
            what = f"a run of {own.title} {version}, and the newest that is pinned is {pin}"
            do = "delete the file, or write the version into constraints.txt and run it"
            yield Problem(file(project, name, version), 0, what, do)


def pins(root: Path) -> dict[str, Version]:
    """Package → the newest version that a file of constraints names."""
    found: dict[str, Version] = {}
    for path in root.glob("constraints*.txt"):
        for name, version in PIN.findall(path.read_text("utf-8")):
            found[name] = max(Version(version), found.get(name, Version(version)))
    return found


def foreign(project: Project, programs: Programs) -> Iterator[Problem]:
    """Runs that cannot be: of a program that ends in another framework, or lines that it has not. Runs of a program
    that was changed or renamed may stand there until the next are recorded; nothing shows them."""
    for own, run in runs(programs):
        snippet = programs.get(own)
        if not snippet:
            continue
        path = file(project, run.framework, run.version)
        do = f"type: {command(FRAMEWORKS[run.framework])}"
        if run.framework not in snippet.frameworks:
            yield Problem(path, 0, f"a run of {own}, whose name does not end in {run.framework}", "delete its lines")
        elif run.missed and run.sha256 == snippet.sha256 and max(run.missed) > snippet.source.count("\n"):
            yield Problem(path, 0, f"{own} has no line {max(run.missed)}", do)


def runs(programs: Programs) -> Iterator[tuple[str, evidence.Run]]:
    return ((own, run) for own, found in programs.evidence.recorded.items() for run in found)


def file(project: Project, framework: str, version: str) -> Path:
    return project.evidence / f"{framework}-{version}.json"


def read(project: Project) -> list[Problem]:
    """What was read of pages that are there, in files of the same names."""
    found = []
    folder = project.evidence / READ
    for path in sorted(folder.rglob("*")):
        language, _, name = path.relative_to(folder).with_suffix(".md").as_posix().partition("/")
        if path.is_symlink():
            found.append(Problem(path, 0, "a symbolic link", "put a copy of the file there; links are not published"))
        elif path.is_dir():
            continue
        elif path.suffix != ".json" or language not in LANGUAGES or not (project.folder(language) / name).is_file():
            found.append(Problem(path, 0, "a record of no page", "delete it"))
        else:
            try:
                reading.recorded(project, language, name)
            except Problems as error:
                found += error.problems
    return found
