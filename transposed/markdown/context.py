"""What the Markdown extension knows besides the text: the language of the page, and the programs behind its claims."""

import re
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from html import escape
from pathlib import Path
from typing import Any

import yaml
from mkdocs.utils.yaml import get_yaml_loader, yaml_load

from transposed.problems import Problem, Problems
from transposed.programs import snippets
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
    # The words of the page's language for a label that a program prints.
    labels: Mapping[str, str] = field(default_factory=dict)
    colour: Colour = field(default=lambda source: escape(source, quote=False))

    @classmethod
    def of(cls, project: Project, language: str, programs: Programs, mark: str = "Proof") -> "Context":
        """With the words that the project has for labels. Raises Problems if their file cannot be read."""
        return cls(language, programs, mark, words(project.labels(language)))


def words(path: Path) -> dict[str, str]:
    """Printed label → words of a language; nothing if there is no such file. Raises Problems if it cannot be read."""
    if not path.is_file():
        return {}
    try:
        return {label: str(own) for label, own in tomllib.loads(snippets.read(path)).items()}
    except tomllib.TOMLDecodeError as error:
        line = re.search(r"line (\d+)", str(error))
        do = 'write lines such as "printed label" = "words"'
        raise Problems([Problem(path, int(line[1]) if line else 0, f"not TOML ({error})", do)]) from error


class Default(Context):
    """For a generator that hands over nothing: this project, in English, read when it is first asked for."""

    def __init__(self) -> None:
        self.language, self.mark, self.labels = SOURCE, "Proof", {}
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
    own: dict[str, dict[str, Any]] = {
        "transposed.markdown": {"context": context},
        "pymdownx.snippets": {"base_path": [str(project.snippets)], "check_paths": True},
    }
    return {name: {**options.get(name, {}), **own.get(name, {})} for name in {**options, **own}}
