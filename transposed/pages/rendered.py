"""Pages as the reader sees them: rendered by the site's own Markdown extensions, cut into sections."""

import re
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

from lxml import html
from markdown import Markdown
from mkdocs.config import load_config
from pymdownx.snippets import SnippetMissingError

from transposed.pages import documents
from transposed.pages.documents import Document, line_of
from transposed.problems import Problem, Problems
from transposed.programs import snippets
from transposed.project import DOCS, LANGUAGES, ROOT

# A claim link in Markdown, well enough to find lines by.
CLAIM = re.compile(r"\[(?:[^\[\]]|`[^`]*`)*\]\(claim:[^)]*\)")
HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")


@dataclass(frozen=True)
class Section:
    """From one heading to the next, as rendered. ``line`` is where its heading stands in the file."""

    anchor: str
    line: int
    source: str
    elements: tuple[html.HtmlElement, ...]

    def xpath(self, path: str, **names) -> list:
        """XPath over the section's elements, in reading order; start it with ``descendant-or-self::``."""
        return [found for element in self.elements for found in element.xpath(path, **names)]


@dataclass(frozen=True)
class Page:
    document: Document
    tree: html.HtmlElement
    sections: tuple[Section, ...]

    @property
    def path(self) -> Path:
        return self.document.path

    @property
    def language(self) -> str:
        return self.document.language

    @property
    def name(self) -> str:
        return self.document.name

    @property
    def source(self) -> str:
        return self.document.source

    @cached_property
    def includes(self) -> frozenset[str]:
        """The snippets whose code the page shows."""
        return frozenset(name for block in code_blocks(self.tree) if (name := snippet_shown(block)))

    @cached_property
    def cites(self) -> frozenset[str]:
        """The snippets behind the page's claims and comparison tables."""
        names = self.tree.xpath(".//@data-claim")
        return frozenset(snippet.id for name in names for snippet in snippets.proving(name))

    def problem(self, section: Section, text: str, what: str, do: str, claim: bool = True) -> Problem:
        """Names the line, in this section, where the text stands (the heading's line if it cannot be found).

        With ``claim=False`` it is sought outside claim sentences.
        """
        source = section.source if claim else re.sub(CLAIM, lambda match: "\n" * match[0].count("\n"), section.source)
        words = text.split()
        found = next(filter(None, (line_of(source, word) for word in (text, *words[:3]))), 0)
        return Problem(self.path, section.line + max(found - 1, 0), what, do)


@cache
def renderer(language: str) -> Markdown:
    """Python-Markdown with exactly the extensions of that language's site; only code is not coloured, to save time."""
    config = load_config(str(ROOT / LANGUAGES[language]))
    plain = config.mdx_configs["pymdownx.highlight"] | {"use_pygments": False}
    settings = config.mdx_configs | {"pymdownx.highlight": plain}
    return Markdown(extensions=config.markdown_extensions, extension_configs=settings)


@cache
def load(language: str, docs: Path = DOCS) -> dict[str, Page]:
    """All pages of one language by name, rendered once per process.

    Raises Problems with every file that cannot be read or rendered.
    """
    found, problems = {}, []
    for name, document in documents.load(language, docs).items():
        try:
            found[name] = render(document)
        except Problems as error:
            problems += error.problems
    if problems:
        raise Problems(problems)
    return found


def render(document: Document) -> Page:
    """Raises Problems if the page includes what is not there."""
    try:
        content = renderer(document.language).reset().convert(document.body)
    except SnippetMissingError as error:
        match = re.search(r"'([^']*)'", str(error))
        missing = match[1] if match else str(error)
        line = line_of(document.source, missing)
        problem = Problem(document.path, line, f"includes {missing}, which is not there", "mend the path")
        raise Problems([problem]) from error
    tree = html.fragment_fromstring(content, create_parent="div")
    return Page(document, tree, tuple(cut(tree, document)))


def cut(tree: html.HtmlElement, document: Document) -> list[Section]:
    """Sections in reading order; what stands before the first heading belongs to a section without an anchor."""
    groups: list[tuple[str, list[html.HtmlElement]]] = [("", [])]
    for element in tree:
        if element.tag in HEADINGS:
            groups.append((element.get("id", ""), []))
        groups[-1][1].append(element)
    passages = {passage.anchor: passage for passage in document.passages}
    before = document.passages[0]
    found = []
    for anchor, elements in groups:
        # A heading without an anchor of its own stands in the passage before it.
        before = passages.get(anchor, before)
        if elements:
            found.append(Section(anchor, before.line, before.text, tuple(elements)))
    return found


def code_blocks(tree: html.HtmlElement) -> list[html.HtmlElement]:
    return tree.xpath("descendant-or-self::pre")


def snippet_shown(block: html.HtmlElement) -> str | None:
    """The id of the snippet whose text this code block is, to the letter."""
    return sources().get(block.text_content().strip())


@cache
def sources() -> dict[str, str]:
    return {snippet.source.strip(): snippet.id for snippet in snippets.load().values()}


def marked_problems(path: Path, source: str, tree: html.HtmlElement) -> list[Problem]:
    """What the Markdown extensions found wrong: elements with ``data-problem`` and ``data-source``."""
    found = []
    for element in tree.xpath("descendant-or-self::*[@data-problem]"):
        what, _, do = element.get("data-problem").partition("; ")
        found.append(Problem(path, line_of(source, element.get("data-source")), what, do))
    return found
