"""Provenance: every code span, number and formula on a page has a source.

The rules, in one place:

1. In a claim sentence, every code span and number occurs in the claim's snippet or its captured output. In English,
   from which the other languages are compared, the values stand in the order in which the snippet has them, and no
   value could be flipped unnoticed: where one could, the claim names the printed line that it speaks of.
2. Elsewhere a code span is an API name that resolves in a framework, or occurs in a snippet that the page shows or
   cites and is a name rather than a value, or is a file or make target of this project, or stands in
   ``docs/vocabulary.toml`` with a reason.
3. Elsewhere there are no numbers: a value belongs in a claim sentence. Years need no source. Small counts are words.
4. A formula equals a ``$…$`` comment of a snippet that its section shows or cites; a single letter may be any letter
   of such a formula.
"""

import re
import tomllib
from dataclasses import dataclass
from functools import cached_property

from transposed.checks.flips import OPPOSITES, flips
from transposed.pages.literals import Literal, literals, occurs
from transposed.pages.rendered import Page, Section, citation, proofs
from transposed.problems import Problem
from transposed.programs.catalogue import Programs
from transposed.programs.snippets import Snippet
from transposed.project import HERE, SOURCE, Project

# A shape is a value whether its sizes are numbers, names or none: (2, 3), (out, in), ().
SHAPE = re.compile(r"\([^()]*\)")
VALUE = re.compile(rf"\d|^(True|False|None|{SHAPE.pattern}|[()]+)$")
NAME = re.compile(r"(?<![A-Za-z_])(?!(?:True|False|None|inf|nan|e)\b)[A-Za-z_]{2,}")
LETTER = re.compile(r"\\?[A-Za-z]+|[A-Za-z]_[A-Za-z0-9]")
PATH = re.compile(r"[\w-][\w.-]*(?:/[\w.-]+)*/?")
COMMAND = re.compile(r"make [\w-]+(?: \w+=\S+)*")


@dataclass(frozen=True)
class Sources:
    """Where a code span may come from besides the programs that its page shows or cites."""

    project: Project
    programs: Programs

    @cached_property
    def vocabulary(self) -> dict[str, str]:
        """Code span or number → the reason why it needs no other source."""
        file = self.project.vocabulary if self.project.vocabulary.is_file() else HERE.vocabulary
        return tomllib.loads(file.read_text("utf-8"))

    @cached_property
    def targets(self) -> frozenset[str]:
        """What may stand after ``make``."""
        rules = re.findall(r"^([\w -]+):(?!=)", (HERE.root / "Makefile").read_text("utf-8"), re.MULTILINE)
        return frozenset(target for rule in rules for target in rule.split())

    @cached_property
    def files(self) -> frozenset[str]:
        """Files and folders of this project."""
        return HERE.tracked()

    def known(self, text: str) -> bool:
        """Whether it is an API name that resolved, a file that git knows, or a make target."""
        if COMMAND.fullmatch(text):
            return text.split()[1] in self.targets
        if PATH.fullmatch(text) and text.rstrip("/") in self.files:
            return True
        return text in self.programs.api


def check(page: Page, sources: Sources) -> list[Problem]:
    """Everything on the page that has no source."""
    problems = []
    for section in page.sections:
        problems += claims(page, section)
        problems += elsewhere(page, section, sources)
        problems += formulas(page, section)
    return problems


def claims(page: Page, section: Section) -> list[Problem]:
    problems = []
    for sentence in section.xpath("descendant-or-self::span[@data-claim]"):
        own = citation(sentence)
        values = [literal.text for literal in literals([sentence]) if literal.kind != "formula"]
        found = page.programs.proving(own.name)
        # Without a program the extension has said so already.
        if found and (fault := unproven(own.name, found, own.lines, values, ordered=page.language == SOURCE)):
            problems.append(page.problem(section, f"{own})", *fault))
    return problems


def unproven(
    name: str, proofs: list[Snippet], lines: tuple[str, ...], values: list[str], ordered: bool
) -> tuple[str, str] | None:
    """What is wrong with the values of a claim sentence, and what to do; None if the snippets have them all.

    With ``ordered`` the sentence is held to more: its order is that of the snippet, and a wrong value in it would show.
    """
    for value in values:
        if not any(occurs(value, proof.source) >= 0 for proof in proofs):
            return f"{value!r} is not in the snippet behind claim:{name}", "correct it, or print it in the snippet"
    checkable = [value for value in values if VALUE.search(value)]
    if not proven_in_order(proofs, lines, checkable, ordered):
        where = f"the lines {'&'.join(lines)}" if lines else "the snippet"
        return (
            f"{', '.join(checkable)} do not stand in this order in {where} behind claim:{name}",
            "say the values in the order in which they are printed",
        )
    if ordered:
        for index, value in enumerate(checkable):
            for wrong in flips(value):
                if proven_in_order(proofs, lines, [*checkable[:index], wrong, *checkable[index + 1 :]], ordered):
                    return (
                        f"claim:{name} would hold with {wrong} in place of {value} as well",
                        f"name the printed line that it speaks of: claim:{name}#{label_of(proofs, value)}",
                    )
    return None


def proven_in_order(proofs: list[Snippet], lines: tuple[str, ...], values: list[str], ordered: bool) -> bool:
    """Whether one of the snippets has the bare values, in the named lines (one after another), and all quoted code."""
    code = [value for value in values if NAME.search(value) and not value.startswith("(")]
    bare = [value for value in values if value not in code]
    for proof in proofs:
        text = "\n".join(proof.labels.get(line, "") for line in lines) if lines else proof.source
        if in_order(bare, text, ordered) and all(occurs(value, proof.source) >= 0 for value in code):
            return True
    return False


def in_order(values: list[str], text: str, ordered: bool) -> bool:
    at = 0
    for value in values:
        at = occurs(value, text, at if ordered else 0) + 1
        if at == 0:
            return False
    return True


def label_of(proofs: list[Snippet], value: str) -> str:
    labels = (label for proof in proofs for label, line in proof.labels.items() if occurs(value, line) >= 0)
    return next(labels, "label")


def elsewhere(page: Page, section: Section, sources: Sources) -> list[Problem]:
    shown = [page.programs[name].source for name in page.includes | page.cites]
    problems = []
    for literal in literals(section.elements):
        if literal.claim or literal.kind == "formula" or literal.text in sources.vocabulary:
            continue
        if literal.kind == "number":
            do = "put it in a claim sentence, or write a small count as a word"
            what = f"the number {literal.text} has no source"
            problems.append(page.problem(section, literal.text, what, do, claim=False))
        elif not (sources.known(literal.text) or named(literal.text, shown)):
            do = (
                "make the sentence a claim, cite a snippet that has it, or add it to docs/vocabulary.toml with a reason"
            )
            what = f"the code {literal.text!r} has no source"
            problems.append(page.problem(section, literal.text, what, do, claim=False))
    return problems


def named(text: str, shown: list[str]) -> bool:
    """Whether it is a name in shown code; not a value, which needs a claim."""
    is_value = re.search(r"(?<!\w)\d", text) or text in OPPOSITES or SHAPE.fullmatch(text)
    return not is_value and any(occurs(text, code) >= 0 for code in shown)


def formulas(page: Page, section: Section) -> list[Problem]:
    found = [literal for literal in literals(section.elements) if literal.kind == "formula"]
    if not found:
        return []
    own = {formula for snippet in proofs(section, page.programs) for formula in snippet.formulas}
    letters = {letter for formula in own for letter in LETTER.findall(formula)}
    do = "write it as a $…$ comment beside the code that proves it, and cite that snippet here"
    return [
        page.problem(section, first_word(literal), f"the formula ${literal.text}$ is in no snippet of this section", do)
        for literal in found
        if literal.text not in own and literal.text not in letters
    ]


def first_word(literal: Literal) -> str:
    return literal.text.split()[0]
