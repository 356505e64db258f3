"""What the history of the files says: when a page last changed."""

import shutil
import subprocess
from functools import cache
from pathlib import Path

from transposed.project import ROOT


def modified(path: Path) -> str | None:
    """The day of the last commit of a file, ``2026-11-21``; None if the history does not know it."""
    return dates().get(path.relative_to(ROOT).as_posix()) if path.is_relative_to(ROOT) else None


@cache
def dates() -> dict[str, str]:
    """Path → day, for all pages. Empty without a history, or with a shallow one, which would date all of them alike."""
    if not shutil.which("git") or git("rev-parse", "--is-shallow-repository").strip() != "false":
        return {}
    found, day = {}, ""
    for line in git("log", "--format=@%cs", "--name-only", "--relative", "--", "docs").splitlines():
        if line.startswith("@"):
            day = line[1:]
        elif line:
            found.setdefault(line, day)
    return found


def git(*arguments: str) -> str:
    return subprocess.run(["git", *arguments], cwd=ROOT, capture_output=True, text=True, check=False).stdout
