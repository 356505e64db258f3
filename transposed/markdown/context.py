"""What the Markdown extension knows besides the text: the language of the page, and the programs behind its claims."""

from collections.abc import Callable
from dataclasses import dataclass, field
from html import escape
from pathlib import Path
from typing import Any

import yaml
from mkdocs.utils.yaml import get_yaml_loader, yaml_load

from transposed.programs.catalogue import Programs
from transposed.project import HERE, SOURCE, Project

# The same in C where there is one, which is ten times as fast.
LOADER = get_yaml_loader(getattr(yaml, "CLoader", yaml.Loader))
# Colours one program: its source → HTML that may stand inside a ``code`` element.
Colour = Callable[[str], str]


@dataclass
class Context:
    """``mark`` is what a screen reader says of the mark of a claim. Without ``colour`` programs stay as they are."""

    language: str
    programs: Programs
    mark: str = "Proof"
    colour: Colour = field(default=lambda source: escape(source, quote=False))


class Default(Context):
    """For a generator that hands over nothing: this project, in English, read when it is first asked for."""

    def __init__(self) -> None:
        self.language, self.mark = SOURCE, "Proof"
        self.colour = lambda source: escape(source, quote=False)

    def __getattr__(self, name: str) -> Any:
        if name != "programs":
            raise AttributeError(name)
        self.programs = Programs.load(HERE)
        return self.programs


def read(settings: Path) -> dict[str, Any]:
    """A MkDocs configuration with what it inherits."""
    with settings.open("rb") as file:
        return yaml_load(file, LOADER)


def extensions(settings: Path, project: Project, context: Context) -> tuple[list[str], dict[str, dict[str, Any]]]:
    """The names of the Markdown extensions in a MkDocs configuration, and their options with what we add to them."""
    found = {name: options or {} for name, options in read(settings)["markdown_extensions"].items()}
    return list(found), with_context(found, project, context)


def with_context(options: dict[str, dict[str, Any]], project: Project, context: Context) -> dict[str, dict[str, Any]]:
    own = {
        "transposed.markdown": {"context": context},
        "pymdownx.snippets": {"base_path": [str(project.snippets)], "check_paths": True},
    }
    return {name: {**options.get(name, {}), **own.get(name, {})} for name in {**options, **own}}
