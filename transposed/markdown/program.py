"""The fence ``snippet``: a whole program, coloured once per build however many pages show it."""

from html import escape
from pathlib import Path

from pygments import highlight
from pygments.formatters import HtmlFormatter

from transposed.kept import Kept
from transposed.markdown import lexer
from transposed.markdown.lexer import SnippetLexer
from transposed.project import Project


def fence(source: str, language: str, class_name: str, options: dict, md, **kwargs) -> str:
    """What pymdownx.superfences calls for a ``snippet`` fence."""
    return html(source, md.transposed.colour)


def html(source: str, colour, **attributes: object) -> str:
    """The program as the site shows code, so that the theme gives it a copy button."""
    own = "".join(f' {name.replace("_", "-")}="{escape(str(value))}"' for name, value in attributes.items())
    return f'<div class="language-snippet highlight"{own}><pre><span></span><code>{colour(source)}\n</code></pre></div>'


class Colours:
    """Highlights each program once, and remembers it for the next build."""

    def __init__(self, project: Project) -> None:
        self.kept = Kept(project, "colours", [Path(__file__), Path(lexer.__file__)], ["pygments"])
        self.lexer = SnippetLexer(stripnl=False)
        self.formatter = HtmlFormatter(nowrap=True)

    def __call__(self, source: str) -> str:
        return self.kept.get(source.strip("\n"), self.highlighted)

    def highlighted(self, source: str) -> str:
        return highlight(source, self.lexer, self.formatter).rstrip("\n")
