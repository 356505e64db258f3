"""MkDocs hook: navigation in the reader's language, valid HTML, and the search index."""

import asyncio
import logging

from mkdocs.exceptions import PluginError
from pagefind.index import IndexConfig, PagefindIndex

log = logging.getLogger("mkdocs.transposed")


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
    return valid(output)


def on_post_template(output_content, template_name, config):
    return valid(output_content) if template_name.endswith(".html") else output_content


def valid(output: str) -> str:
    """Without two attributes of the theme's own templates that HTML does not allow where they stand."""
    output = output.replace('type="checkbox" id="__drawer" autocomplete="off"', 'type="checkbox" id="__drawer"')
    output = output.replace('type="checkbox" id="__search" autocomplete="off"', 'type="checkbox" id="__search"')
    return output.replace(' tabindex=""', "")


def on_post_build(config):
    asyncio.run(index(config.site_dir, config.theme["language"]))


async def index(site_dir: str, language: str) -> None:
    """One search index per language, beside its pages; nothing of it is loaded before the first search."""
    settings = IndexConfig(output_path=f"{site_dir}/pagefind", force_language=language)
    async with PagefindIndex(config=settings) as engine:
        found = await engine.add_directory(site_dir)
        log.debug("search: %s pages", found)
