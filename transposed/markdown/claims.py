"""``[sentence](claim:layers/weight_shape_torch)`` becomes text with a mark that leads to its proof.

The mark's address stays ``claim:…``: only the site generator knows where the evidence page is, seen from here.
``claim:layers/weight_shape_torch#bias`` names the printed line that the sentence speaks of, ``#weight&bias`` two,
``#verified=True`` a line and the value that it must have, so that the sentence need not say it.
"""

import re
from urllib.parse import unquote
from xml.etree import ElementTree

from markdown import Markdown
from markdown.treeprocessors import Treeprocessor
from markdown.util import HTML_PLACEHOLDER_RE

from transposed.markdown.context import Context
from transposed.markdown.grammar import BUT, SCHEME, Citation
from transposed.programs.catalogue import Programs

ERROR = re.compile(r"[A-Z]\w*(?:Error|Exception|Warning)")


class ClaimProcessor(Treeprocessor):
    def __init__(self, md: Markdown, context: Context):
        super().__init__(md)
        self.context = context

    def run(self, root: ElementTree.Element) -> None:
        for element in list(root.iter("a")):
            if element.get("href", "").startswith(SCHEME):
                self.convert(element)

    def convert(self, element: ElementTree.Element) -> None:
        target = element.attrib.pop("href")
        citation = Citation.parse(target)
        element.tag = "span"
        element.set("class", "claim")
        element.set("data-claim", citation.name)
        element.set("data-cite", str(citation))
        if citation.lines:
            element.set("data-lines", "&".join(citation.labels))
        programs = self.context.programs
        if problem := unsaid(element, target) or unknown(citation.name, programs) or unprinted(citation, programs):
            element.set("data-problem", problem)
            element.set("data-source", target if target.rstrip("#&=") != target else str(citation))
            return
        attributes = {"class": "proof", "href": SCHEME + citation.name, "aria-label": self.context.mark}
        ElementTree.SubElement(element, "a", attributes).text = "✓"


def unsaid(element: ElementTree.Element, target: str) -> str:
    """Empty, or what is wrong with a claim that says nothing, or names a line by nothing, and what to do."""
    words = HTML_PLACEHOLDER_RE.sub("x", "".join(element.itertext()))
    if not re.search(r"\w", words):
        return f"a link to {target} without words; write between its brackets what the program proves"
    _, sign, fragment = unquote(target).partition("#")
    if sign and any(part.startswith("=") or part in ("", f"{BUT}=") for part in fragment.split("&")):
        return f"the link {target} names a line by nothing; write the label of a printed line, or end it before the #"
    return ""


def unknown(name: str, programs: Programs) -> str:
    """Empty, or what is wrong with a claim that no snippet proves, and what to do."""
    if programs.proving(name):
        return ""
    near = programs.near(name)
    do = f"did you mean {near}?" if near else f"write snippets/{name}.py, or name one that is there"
    return f"no snippet proves claim:{name}; {do}"


def unprinted(citation: Citation, programs: Programs) -> str:
    """Empty, or what is wrong with the lines that a claim names, and what to do.

    Every program behind the claim prints every line that it names, with the value that it says.
    """
    own = f"claim:{citation.name}"
    proofs = programs.proving(citation.name)
    known = {name for snippet in proofs for name in snippet.frameworks}
    for name in citation.but:
        if name not in known:
            return f"{own} has no program of {name!r} to leave out; choose from: {', '.join(sorted(known))}"
    proofs = [snippet for snippet in proofs if set(snippet.frameworks).isdisjoint(citation.but)]
    if not proofs:
        return f"{own} leaves out every program; cite what proves the sentence"
    for snippet in proofs:
        for label, value in citation.lines:
            printed = snippet.printed.get(label)
            if printed is None:
                do = f"choose from: {', '.join(sorted(snippet.printed))}"
                where = own if len(proofs) == 1 else f"{own}: {snippet.id}"
                return f"{where} prints no line {label!r}; {do}"
            if value is not None and not all(states(one, value) for one in printed):
                return f"{snippet.id} prints {label}: {', '.join(printed)}, not {value}; correct the link"
    return ""


def states(printed: str, value: str) -> bool:
    """Whether a printed value is this one; of an error its type is enough."""
    return printed == value or (ERROR.fullmatch(value) is not None and printed.startswith(f"{value}: "))
