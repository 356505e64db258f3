"""The fence ``snippet``: a whole program, coloured once per build however many pages show it."""

from html import escape

from pygments import highlight
from pygments.formatters import HtmlFormatter

from transposed.markdown.lexer import SnippetLexer


def fence(source: str, language: str, class_name: str, options: dict, md, **kwargs) -> str:
    """What pymdownx.superfences calls for a ``snippet`` fence."""
    return html(source, md.transposed.colour)


def html(source: str, colour, **attributes: object) -> str:
    """The program as the site shows code, so that the theme gives it a copy button."""
    own = "".join(f' {name.replace("_", "-")}="{escape(str(value))}"' for name, value in attributes.items())
    return f'<div class="language-snippet highlight"{own}><pre><span></span><code>{colour(source)}\n</code></pre></div>'


class Colours:
    """Highlights each program at its first use and remembers it."""

    def __init__(self) -> None:
        self.known: dict[str, str] = {}
        self.lexer = SnippetLexer(stripnl=False)
        self.formatter = HtmlFormatter(nowrap=True)

    def __call__(self, source: str) -> str:
        source = source.strip("\n")
        if source not in self.known:
            self.known[source] = highlight(source, self.lexer, self.formatter).rstrip("\n")
        return self.known[source]
