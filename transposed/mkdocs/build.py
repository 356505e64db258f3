"""What one build of one language knows. It is made when the build begins, and nothing of it outlives the build."""

from dataclasses import dataclass, field
from pathlib import Path

from lxml.html import HtmlElement
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

from transposed.checks import Inspection, moved, wording
from transposed.checks.passed import Passed
from transposed.checks.provenance import Sources
from transposed.kept import Kept
from transposed.markdown.context import Context
from transposed.mkdocs.config import Options
from transposed.mkdocs.memory import Memory
from transposed.outputs import markdown_twin
from transposed.outputs.shared import Shared
from transposed.pages import history
from transposed.pages.citations import Citations, Said
from transposed.pages.documents import Document
from transposed.programs.catalogue import Programs
from transposed.project import Project

# No script and no style but the site's own files; WebAssembly is the search engine.
POLICY = (
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval' 'inline-speculation-rules'; style-src 'self'; "
    "img-src 'self'; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'"
)


@dataclass
class Build:
    """``serving`` is True for a preview, which leaves out what only a published site needs."""

    config: MkDocsConfig
    words: Options
    project: Project
    shared: Shared
    memory: Memory
    serving: bool = False
    # The tree of each page by its file, once it is rendered: parsed once, changed in place, written once.
    trees: dict[str, HtmlElement] = field(default_factory=dict)
    # Of each written page: the text that is published, and the anchors of the sections that are in English still.
    documents: dict[str, Document] = field(default_factory=dict)
    in_english: dict[str, list[str]] = field(default_factory=dict)
    citations: Citations = field(default_factory=Citations)
    nav: Navigation | None = None

    def __post_init__(self) -> None:
        self.inspection = Inspection(self.language)
        around = self.shared.around
        # The pages that passed before; None if all are to be looked at.
        self.passed = Passed(self.project, self.language, around) if around else None
        self.sources = Sources(self.project, self.programs)
        self.known_words = wording.words(self.project, self.language)
        self.context = Context.of(self.project, self.language, self.programs, self.words.mark)
        self.context.colour = self.shared.colours
        self.modified = history.modified(self.project)
        self.twins = Kept(
            self.project,
            f"twins-{self.language}",
            [Path(markdown_twin.__file__)],
            ["markdownify", "beautifulsoup4", "lxml"],
        )
        self.said: dict[str, list[Said]] = {}
        self.moved = moved.load(self.project)
        self.pages = self.shared.pages

    @property
    def programs(self) -> Programs:
        return self.shared.programs

    @property
    def language(self) -> str:
        return self.config.theme["language"]

    @property
    def root(self) -> str:
        """The public address of the whole site."""
        return self.words.site_root

    @property
    def policy(self) -> str:
        # The preview puts a script of its own into each page, which the policy would forbid.
        return "" if self.serving else POLICY

    @property
    def target(self) -> Path:
        return Path(self.config.site_dir)

    def written(self, page: Page) -> bool:
        """Whether somebody wrote the page; the others are generated."""
        return not page.file.generated_by
