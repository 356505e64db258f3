"""The error messages that the programs caught and printed: what a reader pastes into a search box."""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass

from transposed.pages import citations
from transposed.programs import snippets
from transposed.programs.frameworks import FRAMEWORKS
from transposed.programs.snippets import OUTPUT, Snippet, is_print

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
    lines = snippet.source.splitlines()
    for handler in ast.walk(ast.parse(snippet.source)):
        if not isinstance(handler, ast.ExceptHandler):
            continue
        for node in ast.walk(handler):
            if is_print(node) and "error" in names(node):
                for line in captured(lines[node.end_lineno :]):
                    if found := KIND.fullmatch(line.partition(": ")[2]):
                        yield Message(found["message"], snippet, snippets.label(line))


def raises(snippet: Snippet) -> bool:
    """Whether it raises errors of its own: then it tells of them, and not of a framework's."""
    return any(isinstance(node, ast.Raise) for node in ast.walk(ast.parse(snippet.source)))


def names(node: ast.AST) -> set[str]:
    return {inner.id for inner in ast.walk(node) if isinstance(inner, ast.Name)}


def captured(lines: list[str]) -> Iterator[str]:
    """The output lines at the beginning."""
    for line in map(str.strip, lines):
        if not line.startswith(OUTPUT):
            return
        yield line.removeprefix(OUTPUT)


def by_framework() -> dict[str, list[Message]]:
    """Every message once, in alphabetical order, under its framework."""
    found: dict[tuple[str, str], Message] = {}
    for snippet in snippets.load().values():
        for message in () if raises(snippet) else printed(snippet):
            found.setdefault((message.framework, message.text), message)
    ordered = sorted(found.values(), key=lambda message: message.text.lower())
    groups = {name: [message for message in ordered if message.framework == name] for name in FRAMEWORKS}
    return {name: group for name, group in groups.items() if group}


@dataclass(frozen=True)
class Place:
    """A section of a page, and the page's title."""

    path: str
    anchor: str
    title: str


def explained(message: Message) -> list[Place]:
    """Where the pages speak of it, one section a page: those that quote it before those that cite its program."""
    about = [said for said in citations.SAID if message.snippet in snippets.proving(said.claim)]
    about.sort(key=lambda said: f"`{message.text}`" not in said.markdown)
    places = [Place(said.path, said.anchor, said.title) for said in about]
    titles = {said.path: said.title for said in citations.SAID}
    for shown in citations.SHOWN:
        if message.snippet in snippets.proving(shown.claim) and shown.path in titles:
            places.append(Place(shown.path, shown.anchor, titles[shown.path]))
    first: dict[str, Place] = {}
    for place in places:
        first.setdefault(place.path, place)
    return list(first.values())
