"""What a program executes is its text without comments, captured output and docstrings, line by line."""

import io
import tokenize

import pytest
import support
from support import SMALL

from transposed.programs.snippets import Snippet


def program(source):
    return Snippet(SMALL.snippets / "layers" / "some_numpy.py", SMALL.snippets, source)


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("x = 1  # (out, in)", "x = 1"),
        ("# $y = x$", ""),
        ("#> x: 1", ""),
        ('x = "#2e9e6b"', 'x = "#2e9e6b"'),
        ("x = '#'  # '", "x = '#'"),
        ('x = "it\'s"  # "it\'s" #', 'x = "it\'s"'),
        (r'x = "\"#\""  # "', r'x = "\"#\""'),
        ("x = f\"{'#'}\"  # 1", "x = f\"{'#'}\""),
        ('"a docstring"', ""),
        ('r"a docstring"  # 1', ""),
        ('x = "no docstring"', 'x = "no docstring"'),
        ('"""one\n# two\n"""\nx = 1  # 2', "\n\n\nx = 1"),
        ('x = """\n# 1\n"""', 'x = """\n# 1\n"""'),
        ('def f():\n    """Why."""\n    return 1', "def f():\n\n    return 1"),
    ],
)
def test_comments_and_docstrings_are_not_executed(line, code):
    assert program(line).code == code


@pytest.mark.parametrize("programs", [support.programs, support.small_programs], ids=["real", "small"])
def test_the_comments_of_every_program_are_those_that_python_sees(programs):
    for snippet in programs().values():
        tokens = tokenize.generate_tokens(io.StringIO(snippet.source).readline)
        comments = [(*token.start, token.string) for token in tokens if token.type == tokenize.COMMENT]
        assert snippet.comments == comments, snippet.id
