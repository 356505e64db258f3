"""How checks and build grow: the same run on the site as it is, and on copies that are so many times as large.

Times are of one machine and one run; the ratio between the sizes is what to look at.
"""

import os
import re
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from transposed.checks import freshness
from transposed.pages import documents
from transposed.programs import evidence
from transposed.programs.catalogue import Programs
from transposed.programs.frameworks import FRAMEWORKS
from transposed.project import HERE, LANGUAGES, SOURCE, Project

FACTORS = (1, 2, 5)
COMMANDS = ("check", "build")
LEFT_OUT = shutil.ignore_patterns(".*", "site", "site.new", "site.old", "shots", "*.egg-info", "__pycache__")
NAMES = "|".join(FRAMEWORKS)


def run() -> None:
    """Print time, processor time and memory of the checks and of the build at each size, and their growth."""
    print("size   command    wall   CPU    memory of the largest process, per page")
    with tempfile.TemporaryDirectory() as folder:
        for factor in FACTORS:
            copy = Path(folder, f"times-{factor}")
            shutil.copytree(HERE.root, copy, ignore=LEFT_OUT)
            project = Project(copy)
            enlarge(project, factor)
            pages = sum(len(documents.names(project, language)) for language in LANGUAGES)
            for command in COMMANDS:
                wall, cpu, memory = timed(copy, command)
                print(
                    f"{factor} ×    {command:8} {wall:5.1f} s {cpu:5.1f} s {memory:5.0f} MB {memory / pages:4.1f} MB",
                    flush=True,
                )


def timed(folder: Path, command: str) -> tuple[float, float, float]:
    """Seconds, processor seconds, and megabytes of the largest process."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    started = time.monotonic()
    environment = {**os.environ, "PYTHONPATH": str(folder)}
    subprocess.run([sys.executable, "-m", "transposed", command], cwd=folder, env=environment, check=True,
                   stdout=subprocess.DEVNULL)  # fmt: skip
    wall = time.monotonic() - started
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return wall, cpu, after.ru_maxrss / 1024


def enlarge(project: Project, factor: int) -> None:
    """Copy every program and every page of a topic, under new names, until there are so many times as many."""
    programs = Programs.load(project)
    # Without git, nothing is known to be a file of the project.
    subprocess.run(["git", "init", "--quiet"], cwd=project.root, check=True)
    names = [name for name in documents.names(project, SOURCE) if "/" in name]
    claims = sorted(programs.claims, key=len, reverse=True)
    added = []
    for number in range(2, factor + 1):
        for snippet in programs.values():
            name = f"{numbered(snippet.claim, number)}{snippet.ending}"
            write(project.snippets / f"{name}.py", f"{snippet.source}# ({number})\n")
        for name in names:
            added.append(clone_name(name, number))
            for language in LANGUAGES:
                clone(project, language, name, number, claims)
    config = project.config(SOURCE)
    nav = "".join(f"      - {name}\n" for name in added)
    write(config, re.sub(r"(      - glossary\.md\n)", r"\1" + nav, config.read_text("utf-8")))
    for name in added:
        source = documents.read(project, SOURCE, name)
        for language in LANGUAGES.keys() - {SOURCE}:
            own = documents.read(project, language, name)
            write(own.path, freshness.mark(source, own))
    versions = {name: version for name, version, _ in evidence.files(project.evidence)}
    evidence.record(dict.fromkeys(Programs.load(project).values(), ()), versions, project.evidence)


def clone_name(name: str, number: int) -> str:
    return f"{name.removesuffix('.md')}-{number}.md"


def numbered(claim: str, number: int) -> str:
    topic, _, name = claim.partition("/")
    return f"{topic}/x{number}_{name}"


def clone(project: Project, language: str, name: str, number: int, claims: list[str]) -> None:
    text = (project.folder(language) / name).read_text("utf-8")
    known = "|".join(map(re.escape, claims))
    text = re.sub(
        rf"({known})(?=(?:_(?:to_)?(?:{NAMES}))*(?:[)#\n]|\.py))", lambda match: numbered(match[1], number), text
    )
    # A lab links to its own notebook.
    text = text.replace(f"{Path(name).stem}.ipynb", f"{Path(clone_name(name, number)).stem}.ipynb")
    write(project.folder(language) / clone_name(name, number), text)


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
