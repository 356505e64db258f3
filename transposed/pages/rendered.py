"""Pages as the reader sees them: rendered by the site's own Markdown extensions, cut into sections.

All reading of rendered HTML that more than one room needs is here.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

from lxml import etree, html
from markdown import Markdown
from pymdownx.snippets import SnippetMissingError

from transposed.markdown.context import Context, extensions
from transposed.markdown.grammar import CLAIM, Citation, line_of
from transposed.pages.documents import Document
from transposed.pages.literals import Literal, literals
from transposed.pages.texts import Text, texts
from transposed.problems import Problem, Problems
from transposed.programs.catalogue import Programs
from transposed.programs.snippets import Snippet
from transposed.project import HERE, Project

HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")


@cache
def compiled(path: str) -> etree.XPath:
    """A query, made ready once: there are a few dozen of them, and each is asked of every section."""
    return etree.XPath(path)


@dataclass(frozen=True)
class Sentence:
    """A claim sentence as rendered: what it cites, and its code spans, numbers and formulas."""

    element: html.HtmlElement
    citation: Citation
    literals: tuple[Literal, ...]


@dataclass(frozen=True)
class Section:
    """From one heading to the next, as rendered. ``line`` is where its heading stands in the file."""

    anchor: str
    line: int
    source: str
    elements: tuple[html.HtmlElement, ...]

    @cached_property
    def literals(self) -> list[Literal]:
        """Its code spans, numbers and formulas, in reading order."""
        return literals(self.elements)

    @cached_property
    def texts(self) -> list[Text]:
        """Its running texts, in reading order."""
        return list(texts(self.elements))

    @cached_property
    def sentences(self) -> list[Sentence]:
        """Its claim sentences, in reading order."""
        elements = self.xpath("descendant-or-self::span[@data-claim]")
        return [Sentence(element, citation(element), tuple(literals([element]))) for element in elements]

    def xpath(self, path: str, **names) -> list:
        """XPath over the section's elements, in reading order; start it with ``descendant-or-self::``."""
        query = compiled(path)
        return [found for element in self.elements for found in query(element, **names)]


@dataclass(frozen=True)
class Page:
    """``programs`` are those that its claims speak of."""

    document: Document
    tree: html.HtmlElement
    programs: Programs

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
    def elements(self) -> tuple[html.HtmlElement, ...]:
        """All of them in reading order. As long as they are kept, no query makes objects for them anew."""
        return tuple(element for element in self.tree.iter() if isinstance(element.tag, str))

    @cached_property
    def sections(self) -> tuple[Section, ...]:
        return tuple(cut(self.tree, self.document))

    @cached_property
    def includes(self) -> frozenset[str]:
        """The snippets whose code the page shows."""
        blocks = self.tree.xpath("descendant-or-self::pre")
        return frozenset(name for block in blocks if (name := self.snippet_shown(block)))

    @cached_property
    def cites(self) -> frozenset[str]:
        """The snippets behind the page's claims and comparison tables."""
        names = self.tree.xpath(".//@data-claim")
        return frozenset(snippet.id for name in names for snippet in self.programs.proving(name))

    def snippet_shown(self, block: html.HtmlElement) -> str | None:
        """The id of the snippet whose text this code block is, to the letter."""
        return self.programs.shown(block.text_content())

    def problem(self, section: Section, text: str, what: str, do: str, claim: bool = True) -> Problem:
        """Names the line, in this section, where the text stands (the heading's line if it cannot be found).

        With ``claim=False`` it is sought outside claim sentences.
        """
        return Problem(self.path, place(section, text, claim), what, do)


def place(section: Section, text: str, claim: bool = True) -> int:
    """The line of the file on which a text of the section stands, or that of its heading."""
    source = section.source
    if not claim:
        source = CLAIM.sub(lambda match: "\n" * match[0].count("\n"), source)
    words = text.split()
    found = next(filter(None, (line_of(source, word) for word in (text, *words[:3]))), 0)
    return section.line + max(found - 1, 0)


class Renderer:
    """Python-Markdown with exactly the extensions of one language's site."""

    def __init__(self, project: Project, context: Context):
        settings = project.config(context.language)
        names, options = extensions(settings if settings.is_file() else HERE.config(context.language), project, context)
        # What is only checked is not coloured, to save time.
        options["pymdownx.highlight"] = {**options["pymdownx.highlight"], "use_pygments": False}
        self.context = context
        self.markdown = Markdown(extensions=names, extension_configs=options)

    def render(self, document: Document) -> Page:
        """Raises Problems if the page includes what is not there."""
        try:
            content = self.markdown.reset().convert(document.body)
        except SnippetMissingError as error:
            raise Problems([missing(document, error)]) from error
        return Page(document, parse(content), self.context.programs)


def missing(document: Document, error: SnippetMissingError) -> Problem:
    match = re.search(r"'([^']*)'", str(error))
    name = match[1] if match else str(error)
    return Problem(
        document.path, line_of(document.source, name), f"includes {name}, which is not there", "mend the path"
    )


def parse(content: str) -> html.HtmlElement:
    """The content of a page as the children of one element."""
    return html.fragment_fromstring(content, create_parent="div")


def serialized(tree: html.HtmlElement) -> str:
    """What is inside an element, as HTML."""
    inner = "".join(html.tostring(child, encoding="unicode") for child in tree)
    return ((tree.text or "") + inner).replace("</wbr>", "")


def cut(tree: html.HtmlElement, document: Document) -> Iterator[Section]:
    """Sections in reading order; what stands before the first heading belongs to a section without an anchor."""
    groups: list[tuple[str, list[html.HtmlElement]]] = [("", [])]
    for element in tree:
        if element.tag in HEADINGS:
            groups.append((element.get("id", ""), []))
        groups[-1][1].append(element)
    passages = {passage.anchor: passage for passage in document.passages}
    before = document.passages[0]
    for anchor, elements in groups:
        # A heading without an anchor of its own stands in the passage before it.
        before = passages.get(anchor, before)
        if elements:
            yield Section(anchor, before.line, before.text, tuple(elements))


def target(element: html.HtmlElement) -> str:
    """The address of a link or image as the page writes it, before a site generator made it relative; or nothing."""
    return element.get("data-target") or element.get("href") or element.get("src") or ""


def citation(element: html.HtmlElement) -> Citation:
    """What a claim sentence cites."""
    return Citation.parse(element.get("data-cite", ""))


def proofs(section: Section, programs: Programs) -> list[Snippet]:
    """The snippets that a section shows or cites."""
    names = section.xpath("descendant-or-self::*/@data-claim")
    shown = (programs.shown(block.text_content()) for block in section.xpath("descendant-or-self::pre"))
    found = [snippet for name in dict.fromkeys(names) for snippet in programs.proving(name)]
    return list(dict.fromkeys([*found, *(programs[name] for name in shown if name)]))


def marked_problems(path: Path, source: str, tree: html.HtmlElement) -> list[Problem]:
    """What the Markdown extensions found wrong: elements with ``data-problem`` and ``data-source``."""
    found = []
    for element in tree.xpath("descendant-or-self::*[@data-problem]"):
        what, _, do = element.get("data-problem").partition("; ")
        found.append(Problem(path, line_of(source, element.get("data-source")), what, do))
    return found


def plain(element: html.HtmlElement) -> str:
    """The text on one line: without the marks, and with formulas as TeX between dollar signs."""
    found: list[str] = []
    collect(element, found, code=False)
    return " ".join("".join(found).split())


def marked(element: html.HtmlElement) -> str:
    """The same as Markdown, with its code spans."""
    found: list[str] = []
    collect(element, found, code=True)
    return " ".join("".join(found).split())


def collect(element: html.HtmlElement, found: list[str], code: bool) -> None:
    classes = element.get("class", "").split()
    if not isinstance(element.tag, str) or "proof" in classes or "headerlink" in classes:
        return
    if element.tag == "math":
        found.append(f"${element.xpath('string(.//annotation)')}$")
        return
    fence = "`" if code and element.tag == "code" else ""
    found.append(fence)
    found.append(element.text or "")
    for child in element:
        collect(child, found, code)
        found.append(child.tail or "")
    found.append(fence)
