"""The language ``snippet``: Python whose captured output (``#> ``) is told apart from its comments."""

from pygments.lexers.python import PythonLexer
from pygments.token import Comment, Generic

from transposed.snippets import OUTPUT


class SnippetLexer(PythonLexer):
    name = "Transposed snippet"
    aliases = ["snippet"]  # noqa: RUF012, the base class declares it so
    filenames = []  # noqa: RUF012

    def get_tokens_unprocessed(self, text):
        for index, token, value in super().get_tokens_unprocessed(text):
            is_output = token is Comment.Single and value.startswith(OUTPUT)
            yield index, Generic.Output if is_output else token, value
