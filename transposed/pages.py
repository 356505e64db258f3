"""Pages as the reader sees them: rendered by the site's own Markdown extensions, cut into sections."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from lxml import html
from markdown import Markdown
from mkdocs.config import load_config
from mkdocs.utils.meta import get_data

from transposed import ROOT, snippets
from transposed.languages import LANGUAGES
from transposed.problems import Problem

HEADINGS = {"h1", "h2", "h3", "h4", "h5", "h6"}


@dataclass(frozen=True)
class Section:
    """From one heading to the next. ``line`` is where its heading stands in the file, counted from 1."""

    anchor: str
    line: int
    source: str
    elements: tuple[html.HtmlElement, ...]


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

    def includes(self) -> set[str]:
        """The snippets whose code the page shows."""
        return {name for block in code_blocks(self.tree) if (name := snippet_shown(block))}

    def cites(self) -> set[str]:
        """The snippets behind the page's claims and comparison tables."""
        names = self.tree.xpath(".//@data-claim")
        return {snippet.id for name in names for snippet in snippets.proving(name)}


@cache
def settings(language: str):
    """The MkDocs configuration of one language."""
    return load_config(str(ROOT / LANGUAGES[language]))


@cache
def renderer(language: str) -> Markdown:
    config = settings(language)
    return Markdown(extensions=config.markdown_extensions, extension_configs=config.mdx_configs)


def render(path: Path, language: str, name: str) -> Page:
    """Raises Problems if the file cannot be read as text."""
    source = snippets.read(path)
    body, meta = get_data(source)
    tree = html.fragment_fromstring(renderer(language).reset().convert(body), create_parent="div")
    return Page(path, language, name, source, meta, tree, tuple(cut(tree, source)))


def load(language: str) -> dict[str, Page]:
    """All pages of one language by name, sorted."""
    folder = Path(settings(language).docs_dir)
    paths = {path.relative_to(folder).as_posix(): path for path in sorted(folder.rglob("*.md"))}
    return {name: render(path, language, name) for name, path in paths.items()}


def cut(tree: html.HtmlElement, source: str) -> list[Section]:
    """Sections in reading order; what stands before the first heading belongs to a section without an anchor."""
    groups: list[tuple[str, list[html.HtmlElement]]] = [("", [])]
    for element in tree:
        if element.tag in HEADINGS:
            groups.append((element.get("id", ""), []))
        groups[-1][1].append(element)
    lines = source.splitlines(keepends=True)
    starts = [line_of(source, f"#{anchor} }}") if anchor else 1 for anchor, _ in groups]
    ends = [*starts[1:], len(lines) + 1]
    return [
        Section(anchor, start, "".join(lines[start - 1 : end - 1]), tuple(elements))
        for (anchor, elements), start, end in zip(groups, starts, ends, strict=True)
        if elements
    ]


def code_blocks(tree: html.HtmlElement) -> list[html.HtmlElement]:
    return [block for block in tree.xpath(".//pre") if block.xpath("ancestor::div[contains(@class, 'highlight')]")]


def snippet_shown(block: html.HtmlElement) -> str | None:
    """The id of the snippet whose text this code block is, to the letter."""
    return sources().get(block.text_content().strip())


@cache
def sources() -> dict[str, str]:
    return {snippet.source.strip(): snippet.id for snippet in snippets.load().values()}


def line_of(source: str, text: str) -> int:
    """The first line, counted from 1, that holds the text; 0 if none does."""
    at = source.find(text)
    return source[:at].count("\n") + 1 if at >= 0 else 0


def marked_problems(path: Path, source: str, tree: html.HtmlElement) -> list[Problem]:
    """What the Markdown extensions found wrong: elements with ``data-problem`` and ``data-source``."""
    found = []
    for element in tree.xpath("//*[@data-problem]"):
        what, _, do = element.get("data-problem").partition("; ")
        found.append(Problem(path, line_of(source, element.get("data-source")), what, do))
    return found
