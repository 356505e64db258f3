"""Pages that passed: what a check found in a page is known again as long as nothing that it can see has changed.

A check may look at anything in the project but the other pages: so a page is known by its own text and record, and by
every file that git does not ignore, written pages and their records left out. Only a page with no mistake and no
sentence that waits for a reader is kept. What compares pages or languages is not: it runs each time.
"""

import json
import os
import platform
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path

from transposed.checks import reading
from transposed.checks.parity import Carried, Facts
from transposed.kept import FOLDER, Kept
from transposed.pages.documents import Document
from transposed.project import HERE, LANGUAGES, Project

# What makes a tree of a page.
LIBRARIES = ("markdown", "pymdown-extensions", "math-core", "pygments", "pyyaml", "lxml", "mkdocs", "mkdocs-jupyter")


@dataclass(frozen=True)
class Found:
    """What a page without mistakes leaves for the comparison with others."""

    facts: Facts
    uses: frozenset[str]


def remembers() -> bool:
    """Whether this machine may trust what it found before. Where a pull request is judged, all is looked at anew."""
    return not os.environ.get("CI")


def surroundings(project: Project = HERE) -> str:
    """A digest of all that a check can see and that is no written page."""
    found = sha256()
    # The pages link to addresses under it.
    said = [platform.python_version(), os.environ.get("SITE_ROOT", ""), *(f"{one} {version(one)}" for one in LIBRARIES)]
    found.update("\n".join(said).encode())
    for one in {project, HERE}:
        for name in sorted(one.tracked()):
            parts, path = Path(name).parts, one.root / name
            if parts[0] == FOLDER:
                continue
            # Git names what was deleted by hand too; a page may link to another one that is there.
            is_there = path.is_file()
            found.update(b"\0" + name.encode(errors="surrogateescape") + bytes([is_there]))
            if is_there and not known_by_itself(parts):
                found.update(sha256(path.read_bytes()).digest())
    return found.hexdigest()


def known_by_itself(parts: tuple[str, ...]) -> bool:
    """Whether a file is a written page, or the record of who read it."""
    if parts[:2] == ("evidence", "read"):
        return True
    return parts[-1].endswith(".md") and len(parts) > 2 and parts[0] == "docs" and parts[1] in LANGUAGES


class Passed:
    """The pages of one language."""

    def __init__(self, project: Project, language: str, around: str):
        """``around`` are the surroundings of the pages."""
        self.project, self.language, self.around = project, language, around
        self.kept = Kept(project, f"passed-{language}", of=around)

    def known(self, document: Document) -> Found | None:
        """What was found in the page when it passed, if nothing has changed."""
        stored = self.kept.found(self.key(document))
        if stored is None:
            return None
        facts, uses = json.loads(stored)
        return Found(restored(document, facts), frozenset(uses))

    def keep(self, document: Document, facts: Facts, uses: Iterable[str]) -> None:
        found = {name: value for name, value in asdict(facts).items() if name not in ("path", "language", "name")}
        self.kept.keep(self.key(document), json.dumps([found, sorted(uses)]))

    def save(self) -> None:
        """Nothing, if a file was saved while pages were looked at: what was seen belongs to no known state."""
        if surroundings(self.project) == self.around:
            self.kept.save()

    def key(self, document: Document) -> str:
        record = reading.file(self.project, document.language, document.name)
        read = record.read_text("utf-8") if record.is_file() else ""
        return "\0".join([document.name, document.source, read])


def restored(document: Document, stored: dict) -> Facts:
    sections = {anchor: Carried(**section) for anchor, section in stored["sections"].items()}
    links = tuple((words, address, line) for words, address, line in stored["links"])
    return Facts(document.path, document.language, document.name, sections, tuple(stored["titles"]), links)
