"""MkDocs hook: marks get their addresses, sentences are gathered, mistakes are named with file and line."""

import json
import logging
from dataclasses import asdict
from pathlib import Path

from lxml import html

from transposed.markdown.claims import SCHEME
from transposed.outputs import proof_notes
from transposed.pages import citations, rendered
from transposed.programs import evidence, snippets

CITED = "cited.json"
log = logging.getLogger("mkdocs.transposed")


def on_config(config):
    citations.SAID.clear()
    citations.SHOWN.clear()
    snippets.load.cache_clear()
    evidence.load.cache_clear()
    rendered.sources.cache_clear()


def on_page_content(content, page, config, files):
    tree = html.fragment_fromstring(content, create_parent="div")
    if not page.file.generated_by:
        path = Path(page.file.abs_src_path)
        for problem in rendered.marked_problems(path, path.read_text("utf-8"), tree):
            log.warning(str(problem))
        citations.gather(page.file.src_uri, page.url, page.title, tree)
    for link in tree.xpath("//a[starts-with(@href, $scheme)]", scheme=SCHEME):
        claim = link.get("href").removeprefix(SCHEME)
        if link.get("class") == "proof" and not all(evidence.verified(one) for one in snippets.proving(claim)):
            link.set("class", "proof proof--unverified")
            link.set("aria-label", config.extra["evidence"]["unverified"])
            link.text = "?"
        topic, _, name = claim.partition("/")
        target = files.get_file_from_path(f"evidence/{topic}.md").url_relative_to(page.file)
        link.set("href", f"{target}#{name}")
    return (tree.text or "") + "".join(html.tostring(child, encoding="unicode") for child in tree)


def on_post_build(config):
    """What the marks show, and what this language says, for the claims.json over all languages."""
    proof_notes.write(Path(config.site_dir))
    content = {"said": [asdict(one) for one in citations.SAID], "shown": [asdict(one) for one in citations.SHOWN]}
    (Path(config.site_dir) / CITED).write_text(json.dumps(content, ensure_ascii=False), "utf-8")
