"""Public addresses: where a page stands once it is published, whatever variant of the site is being built."""

from functools import cache

from mkdocs.structure.files import File

from transposed.project import LANGUAGES

# Where readers without a language of their own are sent.
DEFAULT = "x-default"


@cache
def path_of(name: str) -> str:
    """``layers/no-sigmoid.md`` → ``layers/no-sigmoid/``, below the language's folder; empty for its home page."""
    return File(name, "", "", use_directory_urls=True).url.removeprefix("./")


def page(root: str, language: str, name: str) -> str:
    """``https://…/ru/layers/no-sigmoid/``. ``root`` ends in a slash."""
    return f"{root}{language}/{path_of(name)}"


def alternates(root: str, name: str) -> dict[str, str]:
    """Language → address of the same page. The default is English, and for the home page the one that offers all."""
    found = {language: page(root, language, name) for language in LANGUAGES}
    return found | {DEFAULT: found["en"] if path_of(name) else root}
