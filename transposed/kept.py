"""What takes long to make and follows from a text alone, kept from one command to the next under ``.cache/``.

A result is found by the digest of its text, in a file whose name is the digest of what made it: our own code and the
versions of the libraries. So nothing in it can be stale; a file that is damaged or gone is made anew.
"""

import json
import os
import sys
from collections.abc import Callable, Iterable
from contextlib import suppress
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path

from transposed.project import Project

FOLDER = ".cache"


class Kept:
    """Results of one kind. What was not asked for before ``save`` is forgotten by it."""

    def __init__(
        self, project: Project, kind: str, code: Iterable[Path] = (), libraries: Iterable[str] = (), of: str = ""
    ):
        """``code`` are the files and ``libraries`` the distributions that make such results, ``of`` anything else."""
        makers = [sys.version, of, *(path.read_text("utf-8") for path in sorted(code))]
        makers += [f"{name} {version(name)}" for name in libraries]
        self.folder = project.root / FOLDER / "transposed" / kind
        self.path = self.folder / f"{digest(chr(0).join(makers))}.json"
        self.before: dict[str, str] = read(self.path)
        self.used: dict[str, str] = {}

    def get(self, text: str, make: Callable[[str], str]) -> str:
        """What ``make`` makes of the text, made now or by an earlier command."""
        found = self.found(text)
        if found is None:
            found = make(text)
            self.keep(text, found)
        return found

    def found(self, text: str) -> str | None:
        """What was kept of the text, if anything was."""
        key = digest(text)
        if key not in self.used and key in self.before:
            self.used[key] = self.before[key]
        return self.used.get(key)

    def keep(self, text: str, result: str) -> None:
        self.used[digest(text)] = result

    @property
    def changed(self) -> bool:
        return self.used != self.before

    def save(self) -> None:
        """Write what was used, unless it is there already. Where nothing can be written, all is made anew each time."""
        if not self.changed:
            return
        with suppress(OSError):
            self.write()

    def write(self) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        new = self.path.with_suffix(f".{os.getpid()}")
        new.write_text(json.dumps(self.used), "utf-8")
        # Whole or not at all, also when two commands save at once.
        new.replace(self.path)
        for path in self.folder.glob("*.json"):
            if path != self.path:
                path.unlink(missing_ok=True)
        self.before = dict(self.used)


def read(path: Path) -> dict[str, str]:
    try:
        found = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    whole = isinstance(found, dict) and all(isinstance(value, str) for value in found.values())
    return found if whole else {}


def digest(text: str) -> str:
    return sha256(text.encode()).hexdigest()
