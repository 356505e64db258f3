"""A preview renders only what has changed: a page whose text, programs and runs are as before is remembered."""

import hashlib
import re

from mkdocs.structure.pages import Page

from transposed.mkdocs.build import Build
from transposed.mkdocs.memory import Rendered

# What could be the name of a claim or a program.
NAMES = re.compile(r"(?<![a-z0-9_])[a-z0-9_]++/[a-z0-9_]+")


def fingerprint(build: Build, text: str) -> str:
    """Of a text and of everything that could show in it."""
    digest = hashlib.sha256(f"{text} {build.context.labels}".encode())
    for name in sorted(set(NAMES.findall(text))):
        for snippet in build.programs.proving(name):
            digest.update(f"{snippet.id} {snippet.sha256} {build.programs.evidence.versions(snippet)}".encode())
    return digest.hexdigest()


def skip(build: Build, page: Page, markdown: str) -> str:
    """Nothing to render if the page is remembered; otherwise the text."""
    if not build.serving:
        return markdown
    name, own = page.file.src_uri, fingerprint(build, f"{page.meta}{markdown}{build.config.nav}")
    build.memory.wanted[name] = own
    return "" if name in build.memory.pages and build.memory.pages[name].fingerprint == own else markdown


def restored(build: Build, page: Page, content: str) -> str:
    """What Markdown made of the page, now or when it was last rendered."""
    name = page.file.src_uri
    if not build.serving or name not in build.memory.wanted:
        return content
    wanted, known = build.memory.wanted[name], build.memory.pages.get(name)
    if known and known.fingerprint == wanted:
        page.toc, page.present_anchor_ids = known.toc, known.anchors
        page._title_from_render = known.title
        page.links_to_anchors = known.links
        return known.content
    links = getattr(page, "links_to_anchors", None) or {}
    title = page._title_from_render
    build.memory.pages[name] = Rendered(wanted, content, page.toc, title, page.present_anchor_ids or set(), links)
    return content


def inspected(build: Build, page: Page) -> bool:
    """Whether the mistakes of the page are remembered; then they are named again."""
    known = build.memory.pages.get(page.file.src_uri) if build.serving else None
    if not known or known.problems is None:
        return False
    build.inspection.problems += known.problems
    return True


def remember_problems(build: Build, page: Page) -> None:
    if known := build.memory.pages.get(page.file.src_uri) if build.serving else None:
        known.problems = [
            one for one in build.inspection.problems if one.path == build.documents[page.file.src_uri].path
        ]
