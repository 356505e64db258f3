"""MkDocs hook: navigation in the reader's language, and the search index."""

import asyncio
import re
from html import escape
from pathlib import Path

from mkdocs.exceptions import PluginError
from pagefind.index import IndexConfig
from pagefind.service import PagefindService

HAN = re.compile("[\u3400-\u9fff](?=[\u3400-\u9fff\\w])|\\w(?=[\u3400-\u9fff])")

# The last section names other pages; searched, it would be found instead of them.
NEXT = re.compile('<h2 id="next">.*?(?=</article>)', re.DOTALL)
# What a reader types and the page does not say, by the page's file: only in the search index, under the page's heading.
KEYWORDS: dict[str, str] = {}
# Pagefind's own dialogs; the site has one of its own.
UNUSED = ("pagefind-component-ui", "pagefind-highlight", "pagefind-modular-ui", "pagefind-ui")


def on_config(config):
    language = config.theme["language"]
    config.nav = translated(config.nav, config.extra.get("sections", {}), language)
    return config


def translated(nav: list, sections: dict[str, str], language: str) -> list:
    """The navigation with its section titles in the site's language; page titles are the pages' own."""
    result = []
    for item in nav:
        if isinstance(item, dict):
            ((title, inside),) = item.items()
            if language != "en" and title not in sections:
                raise PluginError(
                    f"mkdocs.{language}.yml: no title for the section {title!r}; add it under extra.sections"
                )
            item = {sections.get(title, title): inside}
        result.append(item)
    return result


def on_post_page(output, page, config):
    if words := page.meta.get("keywords"):
        KEYWORDS[page.file.dest_uri] = words
    # Neither lxml nor ElementTree knows that a wbr has no end.
    return output.replace("</wbr>", "")


def on_post_build(config):
    asyncio.run(index(config.site_dir, config.theme["language"]))


async def index(site_dir: str, language: str) -> None:
    """One search index per language, beside its pages; nothing of it is loaded before the search is opened."""
    async with PagefindService() as service:
        engine = await service.create_index(IndexConfig(force_language=language))
        for path in sorted(Path(site_dir).rglob("*.html")):
            name = path.relative_to(site_dir).as_posix()
            text = NEXT.sub("", path.read_text("utf-8"))
            if name in KEYWORDS:
                text = text.replace("</h1>", f'</h1><p data-pagefind-weight="6">{escape(KEYWORDS[name])}</p>', 1)
            await engine.add_html_file(content=spaced(text), source_path=name)
        # Written here and not by the engine, which may end before its last file is on the disk.
        files = await engine.get_files()
    for file in files:
        if not file["path"].startswith(UNUSED):
            target = Path(site_dir, "pagefind", file["path"])
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(file["content"])


def spaced(text: str) -> str:
    """With a zero-width space after each Chinese character, so that each is a word of the index.

    A dictionary would cut the page and the query at different places; assets/search.js looks for pairs of neighbours.
    """
    return HAN.sub("\\g<0>\u200b", text)
