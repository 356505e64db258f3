"""The navigation in the reader's language. Page titles are the pages' own."""

from pathlib import Path

from mkdocs.exceptions import PluginError

from transposed.mkdocs.build import Build
from transposed.project import SOURCE


def translate(build: Build) -> None:
    """Give the sections their titles. Raises PluginError for one that has none in this language."""
    titles = build.words.sections or {}
    nav = []
    for item in build.config.nav or []:
        if isinstance(item, dict):
            ((title, inside),) = item.items()
            if build.language != SOURCE and title not in titles:
                own = Path(build.config.config_file_path).name
                raise PluginError(f"{own}: no title for the section {title!r}; add it under transposed, sections")
            item = {titles.get(title, title): inside}
        nav.append(item)
    build.config.nav = nav


def unfold(build: Build, folder: str, names: list[str]) -> None:
    """The evidence page becomes a section of all its topics, which are not listed by hand."""
    index = f"{folder}/index.md"
    for section in build.config.nav or []:
        for title, inside in section.items() if isinstance(section, dict) else ():
            if isinstance(inside, list) and index in inside:
                inside = [{build.words.evidence.title: names} if item == index else item for item in inside]
                section[title] = inside
