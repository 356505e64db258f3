"""Marks get their addresses: the program's place on the evidence page, seen from the page that it stands on."""

from lxml.html import HtmlElement
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

from transposed.markdown.grammar import SCHEME
from transposed.mkdocs.build import Build
from transposed.mkdocs.evidence_pages import FOLDER


def lead(build: Build, page: Page, files: Files, tree: HtmlElement) -> None:
    """A mark whose programs have no recorded run of their present text is no proof, and says so."""
    targets: dict[str, str] = {}
    for link in tree.xpath(".//a[starts-with(@href, $scheme)]", scheme=SCHEME):
        claim = link.get("href").removeprefix(SCHEME)
        proofs = build.programs.proving(claim)
        if link.get("class") == "proof" and not all(build.programs.evidence.verified(one) for one in proofs):
            link.set("class", "proof proof--unverified")
            link.set("aria-label", build.words.evidence.unverified)
            link.text = "?"
        topic, _, name = claim.partition("/")
        if topic not in targets:
            file = files.get_file_from_path(f"{FOLDER}/{topic}.md")
            targets[topic] = file.url_relative_to(page.file) if file else ""
        link.set("href", f"{targets[topic]}#{name}")
