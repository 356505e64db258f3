"""Where the translations stand: per language and page, the sections that are translated, stale or missing."""

from dataclasses import dataclass

from transposed.checks import freshness
from transposed.pages import documents
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


def rows(project: Project) -> list[Row]:
    sources = documents.load(project, SOURCE)
    found = []
    for language in LANGUAGES:
        if language != SOURCE:
            own = documents.load(project, language)
            for name, source in sources.items():
                found.append(Row(language, name, freshness.states(source, own.get(name), language)))
    return found
