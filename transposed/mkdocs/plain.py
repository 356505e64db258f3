"""MkDocs hook: every page as Markdown beside its HTML, and llms.txt, the list of them (llmstxt.org)."""

import posixpath
from pathlib import Path
from urllib.parse import urldefrag

import yaml
from lxml import html
from markdown import Markdown
from mkdocs.exceptions import PluginError
from mkdocs.utils import write_file

from transposed.mkdocs.evidence import FOLDER
from transposed.outputs import addresses, claims_json, markdown_twin
from transposed.pages import citations

# By the rule of llmstxt.org for an address that ends in a slash.
NAME = "index.html.md"
NAV = []


def on_nav(nav, config, files):
    NAV[:] = [nav]


def on_post_page(output, page, config):
    try:
        text = markdown_of(page, config)
    except ValueError as error:
        raise PluginError(f"{page.file.src_uri} as Markdown: {error}") from error
    write_file(text.encode(), str(Path(page.file.abs_dest_path).with_name(NAME)))
    return output


def markdown_of(page, config) -> str:
    """The page with its front matter: title, description, language, address and, if known, the day of its last change.

    Raises ValueError if it has not as many proofs as the HTML.
    """
    root, language = config.extra["site_root"], config.theme["language"]
    proofs = []

    def address(target: str) -> str:
        path, anchor = urldefrag(target)
        if "://" in target:
            return target
        name = posixpath.normpath(posixpath.join(posixpath.dirname(page.file.src_uri), path)) if path else ""
        url = config.site_url + name if path and not name.endswith(".md") else page.canonical_url
        url = addresses.page(root, language, name) if name.endswith(".md") else url
        return f"{url}#{anchor}" if anchor else url

    def proof(claim: str) -> str:
        proofs.append(claim)
        return claims_json.proof(root, language, claim.partition("#")[0])

    source = quoted(page) if page.file.src_uri.startswith(f"{FOLDER}/") else page.markdown
    source = markdown_twin.notices(source, page.meta.get("in_english", []), config.extra["translation"]["notice"])
    body = markdown_twin.expand(source, includer(config), address, proof)
    shown = html.fragment_fromstring(page.content, create_parent="div")
    marks = len(shown.xpath("//a[contains(@class, 'proof')]")) + len(
        shown.xpath("//*[@class='compare']//th[not(code)]")
    )
    if not page.file.generated_by and len(proofs) != marks:
        raise ValueError(f"{len(proofs)} links to proofs where the page has {marks}")
    return f"---\n{yaml.safe_dump(head(page, language), allow_unicode=True, sort_keys=False, width=1000)}---\n\n{body}"


def head(page, language: str) -> dict[str, str]:
    found = {key: page.meta[key] for key in ("title", "description")}
    found |= {"language": language, "url": page.canonical_url}
    return found | ({"modified": page.meta["modified"]} if "modified" in page.meta else {})


def includer(config):
    """What puts a snippet's text in the place of its marker, as in the pages: the same extension and settings."""
    name = "pymdownx.snippets"
    renderer = Markdown(extensions=[name], extension_configs={name: config.mdx_configs[name]})
    return renderer.preprocessors["snippet"].run


def quoted(page) -> str:
    """The source of an evidence page, with the sentences that each claim proves under its heading."""
    topic = posixpath.basename(page.file.src_uri).removesuffix(".md")
    found, said = [], citations.by_claim()
    for line in page.markdown.split("\n"):
        found.append(line)
        if line.startswith("## `"):
            claim = f"{topic}/{line.rpartition('{ #')[2].removesuffix(' }')}"
            found.append("")
            # The path of a page below the language's folder, seen from the folder of the evidence pages.
            found += [f"- {one.markdown} ([{one.title}](../{one.path}#{one.anchor}))" for one in said.get(claim, [])]
    return "\n".join(found)


def on_post_build(config):
    (Path(config.site_dir) / "llms.txt").write_text(listing(NAV[0], config), "utf-8")


def listing(nav, config) -> str:
    """llms.txt of one language: all pages by section, what else machines may want, and the other languages."""
    root, words = config.extra["site_root"], config.extra["machines"]
    optional = [page for page in nav.pages if page.file.generated_by]
    lines = [f"# {config.site_name}", "", f"> {config.site_description}", ""]
    lines += [
        f"{words['proofs']} [claims.json]({root}claims.json), [JSON Schema]({root}citations.schema.json)",
        "",
    ]
    groups: dict[str, list] = {}
    for page in nav.pages:
        if page not in optional:
            section = page.ancestors[-1].title if page.ancestors else config.site_name
            groups.setdefault(section, []).append(page)
    for title, pages in groups.items():
        lines += [f"## {title}", "", *map(entry, pages), ""]
    lines += [f"## {words['others']}", ""]
    others = [one for one in config.extra["languages"] if one["lang"] != config.theme["language"]]
    lines += [f"- [{one['name']}]({root}{one['lang']}/llms.txt)" for one in others]
    # The heading is a keyword of the format, in any language: what may be left out.
    return "\n".join([*lines, "", "## Optional", "", *map(entry, optional), ""])


def entry(page) -> str:
    return f"- [{page.meta['title']}]({page.canonical_url}{NAME}): {page.meta['description']}"
