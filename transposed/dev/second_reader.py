"""For the second reader: the sentences that wait, beside what their programs print, in every language that has them."""

from dataclasses import dataclass
from datetime import UTC, datetime
from html import escape
from pathlib import Path

from transposed import checks
from transposed.checks import reading
from transposed.checks.reading import Sentence
from transposed.markdown.context import Context
from transposed.pages import documents
from transposed.pages.rendered import Page, Renderer
from transposed.programs.catalogue import Programs
from transposed.project import HERE, LANGUAGES, Project

PAGE = "unread.html"
STYLE = """
  body { background: #fafafa; color: #1c222b; font: 17px/1.5 system-ui, sans-serif }
  body { margin: 2rem auto; max-width: 72rem }
  article { border-left: 4px solid #ccd; margin: 0 0 2rem; padding: .5rem 1.2rem; scroll-margin: 2rem }
  article:focus { background: #fff; border-color: #2f55d4; outline: none }
  p { margin: .3rem 0 } small { color: #667 } pre { background: #eef; overflow: auto; padding: .6rem }
  .waits { font-weight: 600 } kbd { border: 1px solid #99a; border-radius: 3px; padding: 0 .3rem }
"""
SCRIPT = """
  const cards = [...document.querySelectorAll("article")]
  addEventListener("keydown", ({ key }) => {
    const step = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }[key]
    if (key === "Enter") document.activeElement.querySelector("details")?.toggleAttribute("open")
    if (!step) return
    const at = cards.indexOf(document.activeElement)
    cards[Math.min(Math.max(at + step, 0), cards.length - 1)]?.focus()
  })
  cards[0]?.focus()
"""


@dataclass(frozen=True)
class Card:
    """One claim in one place of a page: its sentence in each language, and which of them wait."""

    name: str
    anchor: str
    sentences: dict[str, Sentence]
    waiting: tuple[str, ...]

    @property
    def first(self) -> Sentence:
        return next(iter(self.sentences.values()))


def pages(project: Project, name: str) -> dict[str, Page]:
    """The page in every language that has it."""
    programs = Programs.load(project)
    found = {}
    for language in LANGUAGES:
        if (project.folder(language) / name).is_file():
            renderer = Renderer(project, Context.of(project, language, programs))
            found[language] = renderer.render(documents.read(project, language, name))
    return found


def cards(project: Project = HERE, inherited: bool = False) -> list[Card]:
    """Every claim of which a sentence waits, in reading order; with ``inherited`` also those that were never read."""
    waiting = {
        (language, one.name, one.fingerprint)
        for language, inspection in checks.run(project).items()
        for one in inspection.unread + (inspection.inherited if inherited else [])
    }
    found = []
    for name in sorted({name for _, name, _ in waiting}):
        own = {language: reading.sentences(page) for language, page in pages(project, name).items()}
        places: dict[tuple, dict[str, Sentence]] = {}
        for language, sentences in own.items():
            seen: dict[tuple, int] = {}
            for one in sentences:
                # The same claim may be made twice in a section.
                key = (one.anchor, str(one.citation))
                seen[key] = seen.get(key, 0) + 1
                places.setdefault((*key, seen[key]), {})[language] = one
        for (anchor, _, _), sentences_of in places.items():
            late = tuple(
                language for language, one in sentences_of.items() if (language, name, one.fingerprint) in waiting
            )
            if late:
                found.append(Card(name, anchor, sentences_of, late))
    return found


def text(found: list[Card]) -> str:
    lines = []
    for card in found:
        lines.append(f"--- {card.name}#{card.anchor}  {card.first.citation}")
        for language, one in card.sentences.items():
            mark = "*" if language in card.waiting else " "
            lines.append(f"{mark} {language}:{one.line}: {one.text}")
        lines += [f"      {line}" for line in card.first.printed]
    lines.append(f"{len(found)} claims wait; when you have compared a page: make read PAGE=docs/<language>/<page>.md")
    return "\n".join(lines)


def markdown(found: list[Card]) -> str:
    """A table for the summary of a run: what changed, and nothing else."""
    if not found:
        return "Every claim sentence has been read against its program."
    lines = ["| where | sentence | printed |", "| --- | --- | --- |"]
    for card in found:
        own = "<br>".join(
            f"{'**' + language + '**' if language in card.waiting else language}: {cell(one.text)}"
            for language, one in card.sentences.items()
        )
        printed = "<br>".join(f"<code>{cell(line)}</code>" for line in card.first.printed)
        where = f"`{card.name}` {card.anchor}<br>`{card.first.citation}`"
        lines.append(f"| {where} | {own} | {printed} |")
    return "\n".join(lines)


def cell(words: str) -> str:
    return escape(words, quote=False).replace("|", "&#124;")


def html(found: list[Card]) -> str:
    """A page to go through with the keyboard: j and k, or the arrows, and Enter for the program."""
    parts = []
    for card in found:
        rows = "".join(
            f'<p lang="{language}" class="{"waits" if language in card.waiting else ""}">{escape(one.text)} '
            f"<small>docs/{language}/{escape(one.name)}:{one.line}</small></p>"
            for language, one in card.sentences.items()
        )
        programs = "".join(
            f"<details><summary>{escape(proof.id)}</summary><pre>{escape(proof.source)}</pre></details>"
            for proof in card.first.proofs
        )
        printed = escape("\n".join(card.first.printed))
        head = f"<small>{escape(card.name)}#{escape(card.anchor)} {escape(str(card.first.citation))}</small>"
        parts.append(f'<article tabindex="0">{head}{rows}<pre>{printed}</pre>{programs}</article>')
    keys = "<p><kbd>j</kbd> next, <kbd>k</kbd> back, <kbd>Enter</kbd> opens the program. Bold sentences wait.</p>"
    head = f"<!doctype html><meta charset=utf-8><title>{len(found)} wait</title><style>{STYLE}</style>"
    return f"{head}{keys}{''.join(parts)}<script>{SCRIPT}</script>\n"


def show(form: str, inherited: bool = False, project: Project = HERE) -> None:
    """Print what waits as text or Markdown; text comes with a page for the browser."""
    found = cards(project, inherited)
    if form == "markdown":
        print(markdown(found))
        return
    path = project.root / PAGE
    path.write_text(html(found), "utf-8")
    print(text(found))
    old = sum(len(own.inherited) for own in checks.run(project).values())
    print(f"{old} sentences are older than this rule and were never read; to see them too: make unread INHERITED=1")
    print(f"the same for the keyboard: {path.relative_to(Path.cwd()) if path.is_relative_to(Path.cwd()) else path}")


def mark(page: str, everything: bool = False, project: Project = HERE) -> None:
    """Record the sentences of one page that wait as read today, with ``everything`` also those that were inherited.

    Raises ValueError for what is no page.
    """
    parts = Path(page).parts
    if len(parts) < 3 or parts[0] != "docs" or parts[1] not in LANGUAGES or not (project.root / page).is_file():
        raise ValueError(f"{page!r} is no page; type for example: make read PAGE=docs/ru/index.md")
    name = Path(*parts[2:]).as_posix()
    own = pages(project, name)[parts[1]]
    count = reading.record(project, own, datetime.now(UTC).date().isoformat(), everything)
    print(f"{page}: {count} sentences noted as read today")
