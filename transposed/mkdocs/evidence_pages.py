"""The evidence pages, one per topic, made of data and not of Markdown: every program with its output and its versions.

They come after all pages that cite them, and hold the sentences that do.
"""

from html import escape

from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page
from mkdocs.utils import get_relative_url

from transposed.markdown import program
from transposed.markdown.grammar import Citation
from transposed.mkdocs import generated
from transposed.mkdocs.build import Build
from transposed.mkdocs.generated import code_html, heading
from transposed.outputs.markdown_twin import longest
from transposed.pages.citations import Said, printed
from transposed.programs.frameworks import FRAMEWORKS
from transposed.programs.snippets import Snippet

FOLDER = "evidence"
INDEX = f"{FOLDER}/index.md"
MOST_LINES = 4


def owns(page: Page) -> bool:
    return page.file.src_uri.partition("/")[0] == FOLDER


def names(build: Build) -> list[str]:
    return [INDEX, *(f"{FOLDER}/{topic}.md" for topic in build.programs.topics)]


def add(build: Build, files: Files) -> None:
    generated.append(build, files, names(build))


def topic_of(page: Page) -> str:
    """Empty for the page of all topics."""
    return "" if page.file.src_uri == INDEX else page.file.src_uri.removeprefix(f"{FOLDER}/").removesuffix(".md")


def markdown(build: Build, page: Page) -> str:
    """Nothing to render: the content is made as it is shown."""
    words, topic = build.words.evidence, topic_of(page)
    page.meta["description"] = words.description
    page.meta["title"] = title(build, topic) if topic else words.all
    return ""


def title(build: Build, topic: str) -> str:
    words = build.words.evidence
    return f"{words.title}{words.separator}{words.topics[topic]}"


def content(build: Build, page: Page, html: str) -> str:
    topic = topic_of(page)
    return topic_page(build, page, topic) if topic else index(build, page)


def index(build: Build, page: Page) -> str:
    """Every claim by topic, with the frameworks that it is proven on."""
    words = build.words.evidence
    found = [heading(1, escape(words.title), "evidence"), f"<p>{escape(words.intro)}</p>"]
    headings = [(1, escape(words.title), "evidence")]
    for topic, claims in build.programs.topics.items():
        own = escape(capital(words.topics[topic]))
        headings.append((2, own, topic))
        found += [heading(2, own, topic), "<ul>"]
        for claim, group in claims.items():
            of = ", ".join(dict.fromkeys(FRAMEWORKS[name].title for snippet in group for name in snippet.frameworks))
            found.append(f'<li><a href="{topic}/#{claim.partition("/")[2]}">{code_html(claim)}</a> {of}</li>')
        found.append("</ul>")
    generated.contents(page, headings)
    return "\n".join(found)


def topic_page(build: Build, page: Page, topic: str) -> str:
    """The proofs of one topic: per claim the sentences that say it, and per program the versions it held on."""
    said = said_by_claim(build)
    own = escape(title(build, topic))
    headings = [(1, own, f"evidence-{topic}")]
    found = [heading(1, own, f"evidence-{topic}")]
    for claim, group in build.programs.topics[topic].items():
        anchor = claim.partition("/")[2]
        headings.append((2, claim, anchor))
        found.append(heading(2, code_html(claim), anchor))
        if claim in said:
            found.append(quotes(build, said[claim], page.url))
        for snippet in group:
            headings.append((3, snippet.title, snippet.id.partition("/")[2]))
            found += [heading(3, snippet.title, snippet.id.partition("/")[2]), f"<p>{held_on(build, snippet)}</p>"]
            rows = len(snippet.source.strip().splitlines())
            found.append(program.html(snippet.source, build.context.colour, data_rows=rows))
    generated.contents(page, headings)
    return "\n".join(found)


def said_by_claim(build: Build) -> dict[str, list[Said]]:
    """All pages have spoken when the first evidence page is made."""
    if not build.said:
        build.said = build.citations.by_claim(build.programs)
    return build.said


def quotes(build: Build, said: list[Said], url: str) -> str:
    """The sentences that say a claim, where, and the printed lines that they name."""
    items = []
    for one in said:
        place = f'<a href="{get_relative_url(one.url, url)}#{one.anchor}">{escape(one.title)}</a>'
        named = printed(build.programs, Citation.parse(one.cite))
        # Many stand in the programs below.
        lines = "".join(f"<br>{code_html(line)}" for line in named if len(named) <= MOST_LINES)
        items.append(f"<li>{one.html} {place}{lines}</li>")
    return f'<ul class="said">{"".join(items)}</ul>'


def held_on(build: Build, snippet: Snippet) -> str:
    """One line: where the snippet held as it now stands, or that this has not been recorded yet."""
    words, evidence = build.words.evidence, build.programs.evidence
    file = code_html(f"snippets/{snippet.id}.py")
    if not evidence.verified(snippet):
        return f"{escape(words.unverified)}{words.separator}{file}"
    return f"{escape(words.held)}{words.separator}{evidence.held(snippet)} · {file}"


def twin(build: Build, page: Page) -> str:
    """The same page as Markdown, from the same data."""
    words, topic = build.words.evidence, topic_of(page)
    if not topic:
        lines = [f"# {words.title}", "", words.intro, ""]
        for name, claims in build.programs.topics.items():
            lines += [f"## {capital(words.topics[name])}", ""]
            for claim, group in claims.items():
                of = dict.fromkeys(FRAMEWORKS[name].title for snippet in group for name in snippet.frameworks)
                address = f"{page.canonical_url}{name}/#{claim.partition('/')[2]}"
                lines.append(f"- [`{claim}`]({address}) {', '.join(of)}")
            lines.append("")
        return "\n".join(lines)
    said = said_by_claim(build)
    lines = [f"# {title(build, topic)}", ""]
    for claim, group in build.programs.topics[topic].items():
        lines += [f"## `{claim}`", ""]
        for one in said.get(claim, []):
            lines.append(f"- {one.markdown} ([{one.title}]({build.config.site_url}{one.url}#{one.anchor}))")
        for snippet in group:
            held = held_on(build, snippet).replace("<code>", "`").replace("</code>", "`")
            # Longer than what a string of the program could end it with.
            fence = "`" * max(3, longest(snippet.source) + 1)
            lines += ["", f"### {snippet.title}", "", held, "", f"{fence}python", snippet.source.strip(), fence]
        lines.append("")
    return "\n".join(lines)


def capital(text: str) -> str:
    """As a heading begins; the rest stays, since names keep their letters."""
    return text[:1].upper() + text[1:]
