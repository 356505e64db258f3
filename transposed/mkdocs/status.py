"""MkDocs hook: the page that says, per language and page, what is translated."""

from pathlib import Path

from mkdocs.structure.files import File

from transposed import status
from transposed.freshness import FRESH, MISSING, STALE

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
    lines += [f"| {words['page']} | {words[FRESH]} | {words[STALE]} | {words[MISSING]} |", "| --- | --- | --- | --- |"]
    for row in status.rows(Path(config.docs_dir).parent):
        counts = (str(len(row.anchors(state))) for state in (FRESH, STALE, MISSING))
        lines.append(f"| [`{row.page}`]({row.name}) | {' | '.join(counts)} |")
    lines += ["", words["command"], "", "``` sh", "make status", "```", ""]
    return "\n".join(lines)
