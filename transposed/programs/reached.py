"""Which lines of a program a run reaches: a line that never ran proves nothing."""

import ast
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Any

from transposed.programs.snippets import Snippet, last_line

# What hands the body of a function to a compiler of its own, where no line of it is seen to run.
COMPILED = {"function", "script", "jit"}


@contextmanager
def lines(folder: str) -> Iterator[set[int]]:
    """The lines that run while it is open, of files in a folder."""
    found: set[int] = set()

    def entered(frame: FrameType, event: str, argument: Any):
        if not frame.f_code.co_filename.startswith(folder):
            return None
        found.add(frame.f_lineno)
        return line

    def line(frame: FrameType, event: str, argument: Any):
        found.add(frame.f_lineno)
        return line

    before = sys.gettrace()
    sys.settrace(entered)
    try:
        yield found
    finally:
        sys.settrace(before)


def missed(snippet: Snippet, reached: set[int]) -> list[int]:
    """The lines of statements that were not reached, and are not handed to a compiler."""
    found: set[int] = set()
    compiled: set[int] = set()
    handed = {name for node in ast.walk(snippet.tree) for name in arguments(node)}
    for node in ast.walk(snippet.tree):
        if isinstance(node, ast.FunctionDef) and (node.name in handed or any(map(compiles, node.decorator_list))):
            compiled |= set(range(node.lineno, last_line(node) + 1))
        if isinstance(node, ast.stmt) and not isinstance(node, ast.FunctionDef | ast.ClassDef):
            # A statement over several lines counts as a whole; the body of a block has lines of its own.
            body = getattr(node, "body", None)
            end = body[0].lineno - 1 if isinstance(body, list) and body else last_line(node)
            span = set(range(node.lineno, max(end, node.lineno) + 1))
            if not span & reached:
                found |= span
    return sorted(found - compiled)


def arguments(node: ast.AST) -> list[str]:
    """The names of functions that a call hands to a compiler: ``tf.function(f)``."""
    if isinstance(node, ast.Call) and compiles(node.func):
        return [argument.id for argument in node.args if isinstance(argument, ast.Name)]
    return []


def compiles(node: ast.AST) -> bool:
    if isinstance(node, ast.Call):
        node = node.func
    return isinstance(node, ast.Attribute) and node.attr in COMPILED
