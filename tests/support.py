"""What several tests share: the programs of this project, read once in each process, and the small site."""

import re
import shutil
from functools import cache
from pathlib import Path

from transposed.problems import Problems
from transposed.programs.catalogue import Programs
from transposed.project import HERE, Project

# A site of a few pages that the engine is tested on: editing a real page turns no test of the engine red.
SMALL = Project(Path(__file__).parent / "site")
HUNK = re.compile(r"@@ \S+ \+(\d+)(?:,(\d+))? @@.*")


@cache
def programs() -> Programs:
    return Programs.load(HERE)


@cache
def small_programs() -> Programs:
    return Programs.load(SMALL)


def commit() -> str:
    """The commit that is tested: what is chosen by it is the same in every run."""
    return HERE.git("rev-parse", "HEAD").strip()


@cache
def changed() -> dict[str, set[int]]:
    """Path → the lines that differ from where this branch left the main one or, on that, from the commit before."""
    base = HERE.git("merge-base", "origin/main", "HEAD").strip()
    if base in ("", commit()):
        base = HERE.git("rev-parse", "--verify", "--quiet", "HEAD~1").strip()
    return lines_of(HERE.git("diff", "-U0", "--no-color", "--no-ext-diff", base, "--", "docs")) if base else {}


def lines_of(diff: str) -> dict[str, set[int]]:
    """What ``git diff -U0`` says is new, by file."""
    found: dict[str, set[int]] = {}
    path = ""
    for line in diff.splitlines():
        if line.startswith("+++ "):
            path = line.removeprefix("+++ b/")
        elif hunk := HUNK.fullmatch(line):
            first, count = int(hunk[1]), int(hunk[2] or 1)
            found.setdefault(path, set()).update(range(first, first + count))
    return found


def copy_of_small(folder: Path) -> Project:
    """The small site in a folder of its own, for a test to spoil."""
    shutil.copytree(SMALL.root, folder, dirs_exist_ok=True)
    for config in folder.glob("mkdocs*.yml"):
        config.write_text(config.read_text("utf-8").replace("../../", f"{HERE.root}/"), "utf-8")
    return Project(folder)


def spoil(project: Project, file: str, old: str, new: str) -> int:
    """Replace a text of one file, where it stands first; the line where it stood."""
    path = project.root / file
    text = path.read_text("utf-8")
    assert old in text, f"{file} has no {old!r}"
    path.write_text(text.replace(old, new, 1), "utf-8")
    return text[: text.index(old)].count("\n") + 1


def problems(project: Project, page: str | None = None) -> list[str]:
    """What is wrong with the project or one page of it, with paths as seen from there."""
    # The environments of `make test-more` render no page.
    from transposed import checks

    try:
        checks.one(page, project) if page else checks.run(project)
    except Problems as error:
        return [str(problem).replace(f"{project.root}/", "") for problem in error.problems]
    return []
