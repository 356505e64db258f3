"""MkDocs hook: the evidence pages, one per topic, generated after all pages that cite them."""

import posixpath

from lxml import html
from lxml.builder import E
from mkdocs.structure.files import File
from mkdocs.utils import get_relative_url

from transposed.pages import citations
from transposed.programs import evidence, snippets
from transposed.programs.frameworks import FRAMEWORKS
from transposed.programs.snippets import Snippet

FOLDER = "evidence"


def on_config(config):
    """The topics are not listed by hand: the evidence page in the navigation becomes a section of all of them."""
    for section in config.nav:
        for title, inside in section.items() if isinstance(section, dict) else ():
            index = f"{FOLDER}/index.md"
            section[title] = [
                {config.extra["evidence"]["title"]: [index, *(f"{FOLDER}/{name}.md" for name in topics())]}
                if item == index
                else item
                for item in inside
            ]
    return config


def on_files(files, config):
    for name in ["index", *topics()]:
        files.append(File.generated(config, f"{FOLDER}/{name}.md", content=""))
    return files


def on_page_markdown(markdown, page, config, files):
    folder, _, name = page.file.src_uri.removesuffix(".md").partition("/")
    if folder != FOLDER:
        return markdown
    words = config.extra["evidence"]
    page.meta["description"] = words["description"]
    page.meta["title"] = words["all"] if name == "index" else of_topic(words, name)
    return index(words) if name == "index" else topic(name, words)


def on_page_content(content, page, config, files):
    """Under each claim's heading: the sentences that say it, and where."""
    if page.file.src_uri.partition("/")[0] != FOLDER:
        return content
    tree = html.fragment_fromstring(content, create_parent="div")
    said = citations.by_claim()
    for heading in tree.xpath(".//h2[@id]"):
        claim = f"{posixpath.basename(page.file.src_uri).removesuffix('.md')}/{heading.get('id')}"
        if claim in said:
            heading.addnext(quotes(said[claim], page.url))
    return "".join(html.tostring(child, encoding="unicode") for child in tree)


def quotes(said: list[citations.Said], url: str) -> html.HtmlElement:
    items = []
    for sentence in said:
        item = html.fragment_fromstring(f"{sentence.html} ", create_parent="li")
        href = f"{get_relative_url(sentence.url, url)}#{sentence.anchor}"
        item.append(E.a(sentence.title, href=href))
        items.append(item)
    return E.ul(*items, {"class": "said"})


def topics() -> list[str]:
    return sorted({snippet.claim.partition("/")[0] for snippet in snippets.load().values()})


def index(words: dict) -> str:
    """Every claim by topic, with the frameworks that it is proven on."""
    lines = [f"# {words['title']} {{ #evidence }}", "", words["intro"], ""]
    for name in topics():
        lines += [f"## {capital(words['topics'][name])} {{ #{name} }}", ""]
        for claim, group in by_claim(name).items():
            own = ", ".join(dict.fromkeys(FRAMEWORKS[own].title for snippet in group for own in snippet.frameworks))
            lines.append(f"- [`{claim}`]({name}.md#{claim.partition('/')[2]}) {own}")
        lines.append("")
    return "\n".join(lines)


def topic(name: str, words: dict) -> str:
    """The proofs of one topic: per claim and framework, the versions it held on and the snippet with its output."""
    lines = [f"# {of_topic(words, name)} {{ #evidence-{name} }}", ""]
    for claim, group in by_claim(name).items():
        lines += [f"## `{claim}` {{ #{claim.partition('/')[2]} }}", ""]
        for snippet in group:
            own = " + ".join(FRAMEWORKS[name].title for name in snippet.frameworks)
            lines += [f"### {own} {{ #{snippet.id.partition('/')[2]} }}", "", held_on(snippet, words), ""]
            rows = len(snippet.source.strip().splitlines())
            lines += [f"``` {{ .snippet data-rows={rows} }}", f'--8<-- "{snippet.id}.py"', "```", ""]
    return "\n".join(lines)


def capital(text: str) -> str:
    """As a heading begins; the rest stays, since names keep their letters."""
    return text[:1].upper() + text[1:]


def of_topic(words: dict, name: str) -> str:
    return f"{words['title']}{words['separator']}{words['topics'][name]}"


def by_claim(name: str) -> dict[str, list[Snippet]]:
    groups: dict[str, list[Snippet]] = {}
    for snippet in snippets.load().values():
        if snippet.claim.partition("/")[0] == name:
            groups.setdefault(snippet.claim, []).append(snippet)
    return {claim: snippets.ordered(group) for claim, group in sorted(groups.items())}


def held_on(snippet: Snippet, words: dict) -> str:
    """One line: where the snippet held as it now stands, or that this has not been recorded yet."""
    if not evidence.verified(snippet):
        return f"{words['unverified']}{words['separator']}`snippets/{snippet.id}.py`"
    held = (f"{FRAMEWORKS[name].title} {', '.join(found)}" for name, found in evidence.versions(snippet).items())
    return f"{words['held']}{words['separator']}{' · '.join(held)} · `snippets/{snippet.id}.py`"
