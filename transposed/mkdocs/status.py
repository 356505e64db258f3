"""MkDocs hook: the page that says, per language and page, what is translated."""

from pathlib import Path

from mkdocs.structure.files import File

from transposed.checks import translation_status
from transposed.checks.freshness import FRESH, MISSING, STALE
from transposed.pages import documents
from transposed.project import SOURCE

PAGE = "translation-status.md"


def on_files(files, config):
    files.append(File.generated(config, PAGE, content=""))
    return files


def on_page_markdown(markdown, page, config, files):
    if page.file.src_uri != PAGE:
        return markdown
    words = config.extra["translation"]
    page.meta["title"], page.meta["description"] = words["title"], words["intro"]
    lines = [f"# {words['title']} {{ #translation-status }}", "", words["intro"], ""]
    found = translation_status.rows(Path(config.docs_dir).parent)
    pages = documents.load(SOURCE) | documents.load(config.theme["language"])
    titles = {name: page.meta["title"] for name, page in pages.items()}
    for language in config.extra["languages"]:
        own = [row for row in found if row.language == language["lang"]]
        if own:
            lines += [f"## {language['name']} {{ #{language['lang']} }}", ""]
            lines += [f"| {words['page']} | {words[FRESH]} | {words[STALE]} | {words[MISSING]} |", "| --- " * 4 + "|"]
            lines += [f"| [{titles[row.name]}]({row.name}) | {' | '.join(counts(row))} |" for row in own]
            lines.append("")
    lines += [words["command"], "", "``` sh", "make status", "```", ""]
    return "\n".join(lines)


def counts(row: translation_status.Row) -> list[str]:
    """How many sections are in each state."""
    return [str(len(row.anchors(state))) for state in (FRESH, STALE, MISSING)]
