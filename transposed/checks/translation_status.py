"""Where the translations stand: per language and page, the sections that are translated, stale or missing."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from transposed.checks import freshness
from transposed.pages import documents
from transposed.pages.documents import Document
from transposed.project import LANGUAGES, SOURCE, Project


@dataclass(frozen=True)
class Row:
    """One page in one language: anchors of its sections by state."""

    language: str
    name: str
    states: dict[str, str]

    def anchors(self, state: str) -> list[str]:
        return [anchor for anchor, found in self.states.items() if found == state]

    @property
    def page(self) -> str:
        return f"docs/{self.language}/{self.name}"


def of_project(project: Project) -> list[Row]:
    return rows(partial(documents.load, project))


def rows(pages: Callable[[str], dict[str, Document]]) -> list[Row]:
    """``pages`` gives the pages of a language by name."""
    sources = pages(SOURCE)
    found = []
    for language in LANGUAGES:
        if language != SOURCE:
            own = pages(language)
            for name, source in sources.items():
                found.append(Row(language, name, freshness.states(source, own.get(name), language)))
    return found
