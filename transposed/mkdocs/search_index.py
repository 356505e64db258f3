"""The search index, one per language, beside its pages; nothing of it is loaded before the search is opened."""

import asyncio
import re
from html import escape
from pathlib import Path

from pagefind.index import IndexConfig
from pagefind.service import PagefindService

from transposed.mkdocs.build import Build

CHINESE = re.compile("[\u3400-\u9fff]")
HAN = re.compile("[\u3400-\u9fff](?=[\u3400-\u9fff\\w])|\\w(?=[\u3400-\u9fff])")
# The last section names other pages; searched, it would be found instead of them.
NEXT = re.compile('<h2 id="next">.*?(?=</article>)', re.DOTALL)
# What is not searched has no part in the index, and need not be read by the engine.
SEARCHED = "data-pagefind-body"
# Pagefind's own dialogs; the site has one of its own.
UNUSED = ("pagefind-component-ui", "pagefind-highlight", "pagefind-modular-ui", "pagefind-ui")


def write(build: Build) -> None:
    # What a reader types and the page does not say: only in the search index, under the page's heading.
    keywords = {
        page.file.dest_uri: words
        for page in (build.nav.pages if build.nav else [])
        if (words := page.meta.get("keywords"))
    }
    asyncio.run(index(build.target, build.language, keywords))


async def index(site: Path, language: str, keywords: dict[str, str]) -> None:
    async with PagefindService() as service:
        engine = await service.create_index(IndexConfig(force_language=language))
        for path in sorted(site.rglob("*.html")):
            name = path.relative_to(site).as_posix()
            text = path.read_text("utf-8")
            if SEARCHED not in text:
                continue
            text = NEXT.sub("", text)
            if name in keywords:
                text = text.replace("</h1>", f'</h1><p data-pagefind-weight="6">{escape(keywords[name])}</p>', 1)
            await engine.add_html_file(content=spaced(text), source_path=name)
        # Written here and not by the engine, which may end before its last file is on the disk.
        files = await engine.get_files()
    for file in files:
        if not file["path"].startswith(UNUSED):
            target = site / "pagefind" / file["path"]
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(file["content"])


def spaced(text: str) -> str:
    """With a zero-width space after each Chinese character, so that each is a word of the index.

    A dictionary would cut the page and the query at different places; assets/search.js looks for pairs of neighbours.
    """
    return HAN.sub("\\g<0>\u200b", text) if CHINESE.search(text) else text
