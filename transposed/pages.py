"""Pages as the reader sees them: rendered by the site's own Markdown extensions, cut into sections."""

import re
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

import yaml
from lxml import html
from markdown import Markdown
from mkdocs.config import load_config
from pymdownx.snippets import SnippetMissingError

from transposed import ROOT, snippets
from transposed.languages import LANGUAGES
from transposed.problems import Problem, Problems

DOCS = ROOT / "docs"
HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")


@dataclass(frozen=True)
class Section:
    """From one heading to the next. ``line`` is where its heading stands in the file, counted from 1."""

    anchor: str
    line: int
    source: str
    elements: tuple[html.HtmlElement, ...]

    def xpath(self, path: str, **names) -> list:
        """XPath over the section's elements, in reading order; start it with ``descendant-or-self::``."""
        return [found for element in self.elements for found in element.xpath(path, **names)]


@dataclass(frozen=True)
class Page:
    """One Markdown file. ``name`` is its path below the language's folder, the same in all languages."""

    path: Path
    language: str
    name: str
    source: str
    meta: dict
    tree: html.HtmlElement
    sections: tuple[Section, ...]

    @cached_property
    def includes(self) -> frozenset[str]:
        """The snippets whose code the page shows."""
        return frozenset(name for block in code_blocks(self.tree) if (name := snippet_shown(block)))

    @cached_property
    def cites(self) -> frozenset[str]:
        """The snippets behind the page's claims and comparison tables."""
        names = self.tree.xpath(".//@data-claim")
        return frozenset(snippet.id for name in names for snippet in snippets.proving(name))

    def problem(self, section: Section, text: str, what: str, do: str) -> Problem:
        """Names the line, in this section, where the text stands (the heading's line if it cannot be found)."""
        words = text.split()
        found = next(filter(None, (line_of(section.source, word) for word in (text, *words[:3]))), 0)
        return Problem(self.path, section.line + max(found - 1, 0), what, do)


@cache
def settings(language: str):
    """The MkDocs configuration of one language."""
    return load_config(str(ROOT / LANGUAGES[language]))


@cache
def renderer(language: str) -> Markdown:
    config = settings(language)
    return Markdown(extensions=config.markdown_extensions, extension_configs=config.mdx_configs)


def load(language: str, docs: Path = DOCS) -> dict[str, Page]:
    """All pages of one language by name, sorted. Raises Problems with every file that cannot be read."""
    found, problems = {}, []
    for path in sorted((docs / language).rglob("*.md")):
        name = path.relative_to(docs / language).as_posix()
        try:
            found[name] = render(path, language, name)
        except Problems as error:
            problems += error.problems
    if problems:
        raise Problems(problems)
    return found


def render(path: Path, language: str, name: str) -> Page:
    """Raises Problems if the file cannot be read, or includes what is not there."""
    source = snippets.read(path)
    meta, body = front_matter(path, source)
    try:
        content = renderer(language).reset().convert(body)
    except SnippetMissingError as error:
        missing = re.search(r"'([^']*)'", str(error))
        missing = missing[1] if missing else str(error)
        problem = Problem(path, line_of(source, missing), f"includes {missing}, which is not there", "mend the path")
        raise Problems([problem]) from error
    tree = html.fragment_fromstring(content, create_parent="div")
    return Page(path, language, name, source, meta, tree, tuple(cut(tree, source)))


def front_matter(path: Path, source: str) -> tuple[dict, str]:
    """The settings between the ``---`` lines at the top, and the text below. Raises Problems if they are not YAML."""
    match = re.match(r"---\n(.*?\n)---\n", source, re.DOTALL)
    if not match:
        return {}, source
    try:
        return yaml.safe_load(match[1]) or {}, source[match.end() :]
    except yaml.YAMLError as error:
        line = error.problem_mark.line + 2 if getattr(error, "problem_mark", None) else 1
        raise Problems([Problem(path, line, "the front matter is not YAML", "quote the value")]) from error


def cut(tree: html.HtmlElement, source: str) -> list[Section]:
    """Sections in reading order; what stands before the first heading belongs to a section without an anchor."""
    groups: list[tuple[str, list[html.HtmlElement]]] = [("", [])]
    for element in tree:
        if element.tag in HEADINGS:
            groups.append((element.get("id", ""), []))
        groups[-1][1].append(element)
    groups = [group for group in groups if group[1]]
    starts, ends = [], []
    for anchor, _ in groups:
        starts.append(line_of(source, f"{{ #{anchor} }}") or (starts[-1] if starts else 1))
    lines = source.splitlines(keepends=True)
    ends = [*starts[1:], len(lines) + 1]
    return [
        Section(anchor, start, "".join(lines[start - 1 : end - 1]), tuple(elements))
        for (anchor, elements), start, end in zip(groups, starts, ends, strict=True)
    ]


def code_blocks(tree: html.HtmlElement) -> list[html.HtmlElement]:
    return tree.xpath("descendant-or-self::pre")


def snippet_shown(block: html.HtmlElement) -> str | None:
    """The id of the snippet whose text this code block is, to the letter."""
    return sources().get(block.text_content().strip())


@cache
def sources() -> dict[str, str]:
    return {snippet.source.strip(): snippet.id for snippet in snippets.load().values()}


def line_of(source: str, text: str) -> int:
    """The first line, counted from 1, that holds the text; 0 if none does."""
    at = source.find(text) if text else -1
    return source[:at].count("\n") + 1 if at >= 0 else 0


def marked_problems(path: Path, source: str, tree: html.HtmlElement) -> list[Problem]:
    """What the Markdown extensions found wrong: elements with ``data-problem`` and ``data-source``."""
    found = []
    for element in tree.xpath("descendant-or-self::*[@data-problem]"):
        what, _, do = element.get("data-problem").partition("; ")
        found.append(Problem(path, line_of(source, element.get("data-source")), what, do))
    return found
