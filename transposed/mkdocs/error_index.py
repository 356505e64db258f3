"""The index of error messages that the programs caught, generated after all pages that explain them."""

from dataclasses import dataclass

from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

from transposed.mkdocs import generated
from transposed.mkdocs.build import Build
from transposed.mkdocs.generated import code
from transposed.programs.frameworks import FRAMEWORKS
from transposed.programs.messages import Message

PAGE = "errors.md"


@dataclass(frozen=True)
class Place:
    """A section of a page, and the page's title. ``quotes`` are the messages that it repeats."""

    path: str
    anchor: str
    title: str
    text: str = ""


def owns(page: Page) -> bool:
    return page.file.src_uri == PAGE


def add(build: Build, files: Files) -> None:
    generated.append(build, files, [PAGE])


def markdown(build: Build, page: Page) -> str:
    words = build.words.errors
    page.meta["title"], page.meta["description"] = words.title, words.description
    known = places(build)
    lines = [f"# {words.heading} {{ #errors }}", "", words.intro, ""]
    for name, group in build.programs.messages.items():
        lines += [
            f"## {FRAMEWORKS[name].title} {{ #{name} }}",
            "",
            f"| {words.message} | {words.page} |",
            "| --- | --- |",
        ]
        for message in group:
            cited = ", ".join(f"[{one.title}]({one.path}#{one.anchor})" for one in explained(message, known))
            lines.append(f"| [{code(message.text)}](claim:{message.snippet.id}#{message.label}) | {cited} |")
        lines.append("")
    return "\n".join(lines)


def content(build: Build, page: Page, html: str) -> str:
    return html


def places(build: Build) -> dict[str, list[Place]]:
    """Snippet → the sections that cite it, then those that show it."""
    found: dict[str, list[Place]] = {}
    titles: dict[str, str] = {}
    for said in build.citations.said:
        titles[said.path] = said.title
        for snippet in build.programs.proving(said.claim):
            found.setdefault(snippet.id, []).append(Place(said.path, said.anchor, said.title, said.markdown))
    for shown in build.citations.shown:
        for snippet in build.programs.proving(shown.claim) if shown.path in titles else ():
            found.setdefault(snippet.id, []).append(Place(shown.path, shown.anchor, titles[shown.path]))
    return found


def explained(message: Message, known: dict[str, list[Place]]) -> list[Place]:
    """Where the pages speak of it, one section a page: those that quote it before those that cite its program."""
    first: dict[str, Place] = {}
    for place in sorted(known.get(message.snippet.id, []), key=lambda place: f"`{message.text}`" not in place.text):
        first.setdefault(place.path, place)
    return list(first.values())
