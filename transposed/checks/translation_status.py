"""Where the translations stand: for people on the terminal, for readers on a page, for translators as a diff."""

import difflib
from dataclasses import dataclass
from pathlib import Path

from transposed.checks import freshness
from transposed.checks.freshness import FRESH, MISSING, STALE
from transposed.pages import documents
from transposed.pages.documents import Document
from transposed.pages.history import git
from transposed.project import DOCS, LANGUAGES, ROOT, SOURCE


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


def rows(docs: Path = DOCS) -> list[Row]:
    sources = documents.load(SOURCE, docs)
    found = []
    for language in LANGUAGES:
        if language != SOURCE:
            own = documents.load(language, docs)
            for name, source in sources.items():
                found.append(Row(language, name, freshness.states(source, own.get(name), language)))
    return found


def report(docs: Path = DOCS) -> str:
    """One line per page that needs work, with what to type; and a sum per language."""
    lines = []
    for language in LANGUAGES:
        own = [row for row in rows(docs) if row.language == language]
        if own:
            sections = [state for row in own for state in row.states.values()]
            lines.append(f"{language}: {sections.count(FRESH)} of {len(sections)} sections translated")
        for row in own:
            for state in (STALE, MISSING):
                if anchors := row.anchors(state):
                    lines.append(f"  {state} {row.page} {' '.join('#' + anchor for anchor in anchors)}")
                    lines.append(f"    what changed: make changed PAGE={row.page}")
                    lines.append(f"    when done:    make translated PAGE={row.page}")
    return "\n".join(lines)


def translation(page: str) -> tuple[Document, Document]:
    """The English source and the translation of ``docs/ru/layers/x.md``. Raises ValueError for anything else."""
    path = ROOT / page
    parts = Path(page).parts
    if len(parts) < 3 or parts[0] != "docs" or parts[1] not in LANGUAGES or parts[1] == SOURCE or not path.is_file():
        raise ValueError(f"{page!r} is no translated page; type for example: make translated PAGE=docs/ru/index.md")
    name = path.relative_to(DOCS / parts[1]).as_posix()
    source = DOCS / SOURCE / name
    if not source.is_file():
        raise ValueError(f"there is no docs/{SOURCE}/{name}; write the page in English first")
    return documents.read(source, SOURCE, name), documents.read(path, parts[1], name)


def mark(page: str) -> None:
    """Record that the page is a translation of the present English one."""
    source, own = translation(page)
    own.path.write_text(freshness.mark(source, own), "utf-8")


def changed(page: str) -> str:
    """What the English text of each stale or missing section has become since the section was translated."""
    source, own = translation(page)
    present = {passage.anchor: passage.text for passage in source.passages}
    known = freshness.recorded(own)
    lines = []
    for anchor, state in freshness.states(source, own, own.language).items():
        if state in (STALE, MISSING):
            before = earlier(source, anchor, known.get(anchor, ""), own.language)
            lines += difflib.unified_diff(
                before.splitlines(),
                present[anchor].splitlines(),
                f"#{anchor} when translated",
                f"#{anchor} now",
                "",
                "",
                3,
                "",
            )
    return "\n".join(lines) or f"{page}: every section is up to date"


def earlier(source: Document, anchor: str, fingerprint: str, language: str) -> str:
    """The English section that has this fingerprint, from the history; empty if history does not have it."""
    path = source.path.relative_to(ROOT).as_posix()
    for commit in git("log", "--format=%H", "--", path).split():
        text = git("show", f"{commit}:{path}")
        body = text.split("---\n", 2)[-1] if text.startswith("---\n") else text
        meta = documents.settings(source.path, text.split("---\n", 2)[1]) if text.startswith("---\n") else {}
        passages = tuple(documents.split(body, 0))
        then = Document(source.path, SOURCE, source.name, text, meta, body, passages)
        for passage in passages:
            if passage.anchor == anchor and freshness.fingerprint(then, passage, language) == fingerprint:
                return passage.text
    return ""
