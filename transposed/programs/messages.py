"""The error messages that the programs caught and printed: what a reader pastes into a search box."""

import ast
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from transposed.programs import snippets
from transposed.programs.frameworks import FRAMEWORKS
from transposed.programs.snippets import OUTPUT, Snippet, is_print, last_line

# ``RuntimeError: ... size mismatch``: what stands before the message, and what was cut off there, is left out.
KIND = re.compile(r"(?:[A-Z]\w*: )?(?:\.\.\. )?(?P<message>\S+ .+)")


@dataclass(frozen=True)
class Message:
    """One message as it was printed, and the snippet and label that it stands under."""

    text: str
    snippet: Snippet
    label: str

    @property
    def framework(self) -> str:
        """The framework that raised it: of two, the one that the values were taken to, and not NumPy."""
        own = self.snippet.frameworks
        return own[0] if own[-1] == "numpy" else own[-1]


def printed(snippet: Snippet) -> Iterator[Message]:
    """What the snippet prints while it handles an exception and is a message: more than one word."""
    found = list(statements(snippet.tree)) if "except" in snippet.source else []
    if raises(found):
        return
    lines = snippet.source.splitlines()
    for handler in found:
        if not isinstance(handler, ast.ExceptHandler):
            continue
        for node in ast.walk(handler):
            if is_print(node) and "error" in names(node):
                for line in captured(lines[last_line(node) :]):
                    if match := KIND.fullmatch(line.partition(": ")[2]):
                        yield Message(match["message"], snippet, snippets.label(line))


def statements(node: ast.AST) -> Iterator[ast.AST]:
    """The statements and handlers inside, however deep; not what they are made of, which are ten times as many."""
    for part in ("body", "handlers", "orelse", "finalbody", "cases"):
        for inner in getattr(node, part, ()):
            yield inner
            yield from statements(inner)


def raises(nodes: list[ast.AST]) -> bool:
    """Whether a program raises errors of its own: then it tells of them, and not of a framework's."""
    return any(isinstance(node, ast.Raise) for node in nodes)


def names(node: ast.AST) -> set[str]:
    return {inner.id for inner in ast.walk(node) if isinstance(inner, ast.Name)}


def captured(lines: list[str]) -> Iterator[str]:
    """The output lines at the beginning."""
    for line in map(str.strip, lines):
        if not line.startswith(OUTPUT):
            return
        yield line.removeprefix(OUTPUT)


def by_framework(programs: Iterable[Snippet]) -> dict[str, list[Message]]:
    """Every message once, in alphabetical order, under its framework."""
    found: dict[tuple[str, str], Message] = {}
    for snippet in programs:
        for message in printed(snippet):
            found.setdefault((message.framework, message.text), message)
    ordered = sorted(found.values(), key=lambda message: message.text.lower())
    groups = {name: [message for message in ordered if message.framework == name] for name in FRAMEWORKS}
    return {name: group for name, group in groups.items() if group}
