"""The words of a language are its own: one that is missing would be the English one without anybody's notice."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from mkdocs.exceptions import PluginError

from transposed.markdown.context import read
from transposed.mkdocs.build import Build
from transposed.outputs import social_card
from transposed.project import HERE, SOURCE

# The same in every language, or allowed to be.
SHARED = ("site_root", "evidence.separator")


def complete(build: Build) -> None:
    """Raises PluginError for a word that a language has not, a topic or section without a title, a card of no use."""
    own = Path(build.config.config_file_path).name
    known = build.words.evidence.topics
    if missing := [topic for topic in build.programs.topics if topic not in known]:
        raise PluginError(f"{own}: no title for the topic {missing[0]!r}; add it under transposed, evidence, topics")
    if build.language != SOURCE:
        english = dict(flat(read(HERE.config(SOURCE))["plugins"]["transposed"]))
        for key, word in flat(build.words):
            if word and word == english.get(key) and key not in SHARED:
                raise PluginError(f"{own}: {key} is still in English; translate it under plugins, transposed")
    try:
        social_card.size(Path(build.config.theme.dirs[0]) / social_card.path_of(build.language))
    except ValueError as error:
        raise PluginError(str(error)) from error


def flat(words: Mapping, above: str = "") -> Iterator[tuple[str, str]]:
    """Every text by its path: ``search.hint``."""
    for key, value in words.items():
        path = f"{above}.{key}" if above else str(key)
        if isinstance(value, Mapping):
            yield from flat(value, path)
        elif isinstance(value, str):
            yield path, value
