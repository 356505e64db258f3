"""MkDocs hook: marks get their addresses, sentences are gathered, mistakes are named with file and line."""

import json
import logging
import posixpath
from pathlib import Path

from lxml import html

from transposed import claims, evidence, pages, snippets
from transposed.markdown.claims import SCHEME

log = logging.getLogger("mkdocs.transposed")


def on_config(config):
    claims.SAID.clear()
    snippets.load.cache_clear()
    evidence.load.cache_clear()
    pages.sources.cache_clear()


def on_page_content(content, page, config, files):
    if SCHEME not in content and "data-problem" not in content:
        return content
    tree = html.fragment_fromstring(content, create_parent="div")
    if not page.file.generated_by:
        path = Path(page.file.abs_src_path)
        for problem in pages.marked_problems(path, path.read_text("utf-8"), tree):
            log.warning(str(problem))
        claims.SAID.extend(claims.sentences(page.url, page.title, tree))
    for link in tree.xpath("//a[starts-with(@href, $scheme)]", scheme=SCHEME):
        claim = link.get("href").removeprefix(SCHEME)
        if link.get("class") == "proof" and not all(evidence.verified(one) for one in snippets.proving(claim)):
            link.set("class", "proof proof--unverified")
            link.set("aria-label", config.extra["evidence"]["unverified"])
            link.text = "?"
        topic, _, name = claim.partition("/")
        target = posixpath.relpath(f"evidence/{topic}", page.url or ".")
        link.set("href", f"{target}/#{name}")
    return (tree.text or "") + "".join(html.tostring(child, encoding="unicode") for child in tree)


def on_post_build(config):
    """claims.json: for machines, what the evidence pages say to people."""
    root = Path(config.site_dir)
    content = claims.catalogue(config.site_url)
    (root / "claims.json").write_text(json.dumps(content, ensure_ascii=False, indent=1), "utf-8")
