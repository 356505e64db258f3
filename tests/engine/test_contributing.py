"""CONTRIBUTING lists the places that a new language, topic or framework needs; what is there already stands in each."""

import re

import pytest
import support

from transposed.programs.frameworks import FRAMEWORKS
from transposed.project import HERE, LANGUAGES, SOURCE

TEXT = (HERE.root / "CONTRIBUTING.md").read_text("utf-8")


def places(title):
    """The items of one list, each with the paths in it."""
    section = re.search(rf"^## {title}\n\n((?:\d+\. .*\n)+)", TEXT, re.MULTILINE)[1]
    return [re.findall(r"`([^`\s]*[./][^`\s]*)`", item) for item in section.splitlines()]


def read(path):
    return (HERE.root / path).read_text("utf-8")


@pytest.mark.parametrize("language", [name for name in LANGUAGES if name != SOURCE])
def test_a_language_stands_in_every_place(language):
    found = [path.replace("<language>", language) for item in places("Add a language") for path in item]
    assert len(found) >= 8
    for path in found:
        assert (HERE.root / path).exists(), path
    assert f'Language("{language}"' in read("transposed/project.py")
    for page in ("transposed/root/index.html", "transposed/root/404.html"):
        assert f'hreflang="{language}"' in read(page)


@pytest.mark.parametrize("topic", support.programs().topics)
def test_a_topic_stands_in_every_place(topic):
    found = [path.replace("<topic>", topic) for item in places("Add a topic") for path in item]
    for path in found:
        # The topics without pages of their own are shown on those of others.
        assert (HERE.root / path).exists() or path.startswith("docs/"), path
    for language in LANGUAGES.values():
        assert re.search(rf"topics: .*\b{topic}: ", read(language.config)), language.config


@pytest.mark.parametrize("name", FRAMEWORKS)
def test_a_framework_stands_in_every_place(name):
    for item in places("Add a framework"):
        for path in item:
            assert (HERE.root / path).exists(), path
    framework = FRAMEWORKS[name]
    assert f'data-framework^="{name}"' in read("transposed/theme/assets/transposed.css")
    assert re.search(rf"^{framework.extra} = \[", read("pyproject.toml"), re.MULTILINE)
    if framework.extra != "test":
        assert re.search(rf"^MORE := .*\b{framework.extra}\b", read("Makefile"), re.MULTILINE)
        assert re.search(rf"framework: \[.*\b{framework.extra}\b", read(".github/workflows/test-more.yml"))
    assert any(name in snippet.frameworks for snippet in support.programs().values())
