"""llms.txt: the list of all pages of one language, by the rules of llmstxt.org."""

from dataclasses import dataclass

from transposed.project import LANGUAGES

NAME = "llms.txt"
# The Markdown beside a page, by the rule for an address that ends in a slash.
TWIN = "index.html.md"


@dataclass(frozen=True)
class About:
    """``root`` is the public address of the whole site."""

    name: str
    description: str
    root: str
    language: str


@dataclass(frozen=True)
class Entry:
    """One page. ``optional`` are those that machines may leave out: they repeat what the others say."""

    section: str
    title: str
    description: str
    url: str
    optional: bool

    def __str__(self) -> str:
        return f"- [{self.title}]({self.url}{TWIN}): {self.description}"


def listing(about: About, entries: list[Entry], proofs: str, others: str) -> str:
    """All pages by section, what else machines may want, and the other languages; ``proofs`` and ``others`` are words
    of the language."""
    files = f"[claims.json]({about.root}claims.json), [JSON Schema]({about.root}claims.schema.json)"
    lines = [f"# {about.name}", "", f"> {about.description}", "", f"{proofs} {files}", ""]
    groups: dict[str, list[Entry]] = {}
    for entry in entries:
        if not entry.optional:
            groups.setdefault(entry.section, []).append(entry)
    for title, group in groups.items():
        lines += [f"## {title}", "", *map(str, group), ""]
    lines += [f"## {others}", ""]
    for language in LANGUAGES.values():
        if language.code != about.language:
            lines.append(f"- [{language.name}]({about.root}{language.code}/{NAME})")
    # The heading is a keyword of the format, in any language: what may be left out.
    return "\n".join([*lines, "", "## Optional", "", *(str(entry) for entry in entries if entry.optional), ""])
