"""The page that says, per language and page, what is translated."""

from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

from transposed.checks.freshness import FRESH, MISSING, STALE
from transposed.checks.translation_status import Row, rows
from transposed.mkdocs import generated
from transposed.mkdocs.build import Build
from transposed.project import LANGUAGES, SOURCE

PAGE = "translation-status.md"


def owns(page: Page) -> bool:
    return page.file.src_uri == PAGE


def add(build: Build, files: Files) -> None:
    generated.append(build, files, [PAGE])


def markdown(build: Build, page: Page) -> str:
    words = build.words.translation
    page.meta["title"], page.meta["description"] = words.title, words.intro
    lines = [f"# {words.title} {{ #translation-status }}", "", words.intro, ""]
    found = rows(build.pages)
    pages = build.pages(SOURCE) | build.pages(build.language)
    titles = {name: document.meta["title"] for name, document in pages.items()}
    for language in LANGUAGES.values():
        own = [row for row in found if row.language == language.code]
        if own:
            lines += [f"## {language.name} {{ #{language.code} }}", ""]
            lines += [f"| {words.page} | {words.translated} | {words.stale} | {words.missing} |", "| --- " * 4 + "|"]
            lines += [f"| [{titles[row.name]}]({row.name}) | {' | '.join(counts(row))} |" for row in own]
            lines.append("")
    lines += [words.command, "", "``` sh", "make status", "```", ""]
    return "\n".join(lines)


def content(build: Build, page: Page, html: str) -> str:
    return html


def counts(row: Row) -> list[str]:
    """How many sections are in each state."""
    return [str(len(row.anchors(state))) for state in (FRESH, STALE, MISSING)]
