"""The language ``snippet``: Python whose captured output (``#> ``) is told apart from its comments."""

from functools import cache

from pygments.lexers.python import PythonLexer
from pygments.token import Comment, Generic, Keyword, Number, Operator, String, Text, _TokenType

from transposed.programs.snippets import OUTPUT

# What the stylesheet colours. A name or a bracket in an element of its own would triple the size of the page.
COLOURED = (Comment, Generic, Keyword, Number, Operator.Word, String)


class SnippetLexer(PythonLexer):
    name = "Transposed snippet"
    aliases = ["snippet"]  # noqa: RUF012, the base class declares it so
    filenames: list[str] = []  # noqa: RUF012

    def get_tokens_unprocessed(self, text):
        for index, token, value in super().get_tokens_unprocessed(text):
            if token is Comment.Single and value.startswith(OUTPUT):
                token = Generic.Output
            elif not coloured(token):
                token = Text
            yield index, token, value


@cache
def coloured(token: _TokenType) -> bool:
    return any(token in kind for kind in COLOURED)
