"""A page as plain Markdown, for machines: programs and tables in place, links as addresses, none of our own syntax."""

import re
from collections.abc import Callable, Iterable, Iterator
from textwrap import dedent, indent

from transposed.checks import labs
from transposed.markdown import compare, versions
from transposed.markdown.claims import SCHEME
from transposed.pages.documents import HEADING, scan

# A tab or a box; its text is indented by four spaces.
BLOCK = re.compile(r'(?P<kind>===|!!! \w+) "(?P<title>.*)"\n?')
LINK = re.compile(r"(?<=\]\()(?P<target>[^()\s]+)(?=\))")
ANCHOR = re.compile(r" *\{ #[^\s}]+ \}(?=\s*$)")
ATTRIBUTES = re.compile(r"(?<=\))\{ (?:\w+=\"[^\"]*\" ?)+\}")

# Of a link's target: the public address.
Address = Callable[[str], str]


def expand(markdown: str, include: Callable[[list[str]], list[str]], address: Address, proof: Address) -> str:
    """``include`` puts files in the place of their markers, ``proof`` gives the address of a claim's proof."""
    return "".join(blocks("\n".join(include(markdown.split("\n"))) + "\n", address, proof)).strip() + "\n"


def blocks(text: str, address: Address, proof: Address) -> Iterator[str]:
    """Tabs become a bold title and their content, boxes a quotation; what stands between them is kept."""
    plain: list[str] = []
    inside: list[str] = []
    block = None

    def close() -> Iterator[str]:
        if block:
            body = "".join(blocks(dedent("".join(inside)), address, proof)).strip()
            body = f"**{block['title']}**\n\n{body}\n"
            yield body if block["kind"] == "===" else quoted(body)
            yield "\n"
        yield from lines("".join(plain), address, proof)

    for _, line, fence in scan(text):
        if block and (line.startswith("    ") or not line.strip()):
            inside.append(line)
        elif (match := None if fence else BLOCK.fullmatch(line)) or block:
            yield from close()
            block, inside, plain = match, [], [] if match else [line]
        else:
            plain.append(line)
    yield from close()


def quoted(text: str) -> str:
    return "".join(f"> {line}" if line.strip() else ">\n" for line in text.splitlines(keepends=True))


def lines(text: str, address: Address, proof: Address) -> Iterator[str]:
    """Prose line by line, fences as a whole."""
    block: list[str] = []
    opened = 0
    for _, line, fence in scan(text):
        if block and fence != opened:
            yield fenced(block, proof)
            block = []
        if fence:
            block.append(line)
            opened = fence
        else:
            yield prose(line, address, proof)
    if block:
        yield fenced(block, proof)


def fenced(block: list[str], proof: Address) -> str:
    """A comparison becomes its table, versions a line, a lab's cell its code and what it prints.

    A program loses the empty line that the included file ends in.
    """
    margin, mark, language = re.fullmatch(r"( *)(`+|~+) *(.*)\n", block[0]).groups()
    inside = dedent("".join(block[1:-1]))
    if language == "compare":
        return indent(compare.markdown(inside.strip(), proof) + "\n", margin)
    if language == "versions":
        return indent(versions.markdown(inside) + "\n", margin)
    if language == "cell":
        name, _, cell = inside.strip().partition("#")
        shown = labs.named(name)[cell]
        blocks = [[f"{mark}python", shown.code.strip(), mark, ""]]
        blocks += [[mark, *shown.output, mark, ""]] if shown.output else []
        return indent("\n".join("\n".join(block) for block in blocks), margin)
    language = "python" if language == "snippet" else language
    return indent(f"{mark}{language}\n{inside.rstrip()}\n{mark}\n", margin)


def prose(line: str, address: Address, proof: Address) -> str:
    def target(match: re.Match) -> str:
        found = match["target"]
        return proof(found.removeprefix(SCHEME)) if found.startswith(SCHEME) else address(found)

    line = ATTRIBUTES.sub("", ANCHOR.sub("", line))
    return LINK.sub(target, line)


def notices(markdown: str, anchors: Iterable[str], notice: str) -> str:
    """With a notice above each of the sections that are still in English."""
    found = []
    for _, line, fence in scan(markdown):
        match = None if fence else HEADING.fullmatch(line)
        if match and match["anchor"] in anchors:
            found.append(f"> {notice}\n\n")
        found.append(line)
    return "".join(found)
