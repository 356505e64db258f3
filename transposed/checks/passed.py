"""Pages that passed: what a check found in a page is known again as long as nothing that it can see has changed.

A check may look at anything in the project but the other pages: so a page is known by its own text and record, and by
every file that git does not ignore, written pages and their records left out. Only a page with no mistake and no
sentence that waits for a reader is kept. What compares pages or languages is not: it runs each time.
"""

import json
import os
import platform
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass, field
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
# What is known by itself: the written pages, and the records of who read them.
PAGES = tuple(f"docs/{language}/" for language in LANGUAGES)
RECORDS = "evidence/read/"


@dataclass(frozen=True)
class Found:
    """What a page without mistakes leaves for the comparison with others."""

    facts: Facts
    uses: frozenset[str]


def remembers() -> bool:
    """Whether this machine may trust what it found before. Where a pull request is judged, all is looked at anew."""
    return not os.environ.get("CI")


@dataclass(frozen=True)
class Surroundings:
    """A digest of all that a check can see and that is no written page, and one of when those files were saved."""

    contents: str
    saved: str = field(compare=False)


def surroundings(project: Project = HERE) -> Surroundings:
    # Asked first: what is saved while the files are read is noticed later.
    saved = last_saved(project)
    found = sha256()
    # The pages link to addresses under it.
    said = [platform.python_version(), os.environ.get("SITE_ROOT", ""), *(f"{one} {version(one)}" for one in LIBRARIES)]
    found.update("\n".join(said).encode())
    for name, path in seen(project):
        # Git names what was deleted by hand too; a page may link to another one that is there.
        is_there = path.is_file()
        found.update(b"\0" + name.encode(errors="surrogateescape") + bytes([is_there]))
        if is_there and not known_by_itself(name):
            found.update(sha256(path.read_bytes()).digest())
    return Surroundings(found.hexdigest(), saved)


def last_saved(project: Project) -> str:
    """A digest of size and time of each file: some fifty times faster than one of what is in them."""
    found = sha256()
    for name, path in seen(project):
        state = path.stat() if path.is_file() else None
        found.update(f"{name} {state is None}".encode(errors="surrogateescape"))
        if state and not known_by_itself(name):
            found.update(f" {state.st_size} {state.st_mtime_ns}".encode())
    return found.hexdigest()


def seen(project: Project) -> Iterator[tuple[str, Path]]:
    """The files of a project and of the package itself, by their names from the root."""
    for one in {project, HERE}:
        for name in sorted(one.tracked()):
            if not name.startswith(f"{FOLDER}/"):
                yield name, one.root / name


def known_by_itself(name: str) -> bool:
    """Whether a file is a written page, or the record of who read it."""
    return name.startswith(RECORDS) or (name.endswith(".md") and name.startswith(PAGES))


class Passed:
    """The pages of one language."""

    def __init__(self, project: Project, language: str, around: Surroundings):
        """``around`` are the surroundings of the pages."""
        self.project, self.language, self.around = project, language, around
        self.kept = Kept(project, f"passed-{language}", of=around.contents)

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
        if self.kept.changed and last_saved(self.project) == self.around.saved:
            self.kept.save()

    def key(self, document: Document) -> str:
        record = reading.file(self.project, document.language, document.name)
        read = record.read_text("utf-8") if record.is_file() else ""
        return "\0".join([document.name, document.source, read])


def restored(document: Document, stored: dict) -> Facts:
    sections = {anchor: Carried(**section) for anchor, section in stored["sections"].items()}
    links = tuple((words, address, line) for words, address, line in stored["links"])
    return Facts(document.path, document.language, document.name, sections, tuple(stored["titles"]), links)
