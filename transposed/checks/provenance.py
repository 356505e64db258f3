"""Provenance: every code span, number and formula on a page has a source.

The rules, in one place:

1. A claim sentence cites one program or all programs of a claim, but those that its link leaves out. Every value in it
   (a number, a shape, True, False, None) stands in what **each** of them executes or prints, in the printed lines if
   the link names lines; a number may be rounded to fewer digits, said as a percentage, and grouped. Every other code
   span stands in one of them. A comment or a docstring is no source, nor is a line that no recorded run has reached.
   A value that the link says, ``#label=value``, is compared by ``markdown/claims.py``.
2. In English, from which the other languages are compared, the values stand in the order in which the program has
   them, and no value could be flipped unnoticed: where one could, the claim names the printed line that it speaks of.
3. Elsewhere a code span is an API name that resolves in a framework, or a name in a program that the page shows or
   cites, or a file or make target of this project, or stands in ``docs/vocabulary.toml`` with a reason.
4. Elsewhere there are no numbers but years and whole numbers up to ten: a value belongs in a claim sentence.
5. A formula equals a ``$…$`` comment of a program that its section shows or cites; a single letter may be any letter
   of such a formula.
"""

import re
from dataclasses import dataclass
from functools import cached_property

from transposed.checks import vocabulary, wording
from transposed.checks.flips import OPPOSITES, flips
from transposed.checks.plain_text import SMALL, asked, assumed, cut, told
from transposed.checks.vocabulary import Entries
from transposed.checks.wording import Words
from transposed.markdown.context import read
from transposed.markdown.grammar import Citation
from transposed.pages.citations import proving
from transposed.pages.literals import SHAPE, Literal, has, is_value, occurs
from transposed.pages.rendered import Page, Section, proofs
from transposed.problems import Problem
from transposed.programs.catalogue import Programs
from transposed.programs.snippets import Snippet
from transposed.project import HERE, SOURCE, Project

BUT_ONE = "correct it, cite one program, or leave out those that differ: &but=<framework>"
LETTER = re.compile(r"\\?[A-Za-z]+|[A-Za-z]_[A-Za-z0-9]")
PATH = re.compile(r"[\w-][\w.-]*(?:/[\w.-]+)*/?")
COMMAND = re.compile(r"make [\w-]+(?: \w+=\S+)*")


@dataclass(frozen=True)
class Sources:
    """Where a code span may come from besides the programs that its page shows or cites."""

    project: Project
    programs: Programs

    @cached_property
    def entries(self) -> Entries:
        file = self.project.vocabulary if self.project.vocabulary.is_file() else HERE.vocabulary
        return vocabulary.read(file)

    @property
    def vocabulary(self) -> dict[str, str]:
        """Code span → the reason why it needs no other source."""
        return self.entries.reasons

    @cached_property
    def root(self) -> str:
        """The public address of the whole site; empty in a project without settings."""
        file = self.project.config(SOURCE)
        plugins = read(file)["plugins"] if file.is_file() else {}
        return str(plugins.get("transposed", {}).get("site_root", ""))

    @cached_property
    def english(self) -> Words:
        """What is known of English, which is sought in translations and stands in the labels of programs."""
        return wording.words(self.project, SOURCE)

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
    return problems + told(page, sources.vocabulary)


def claims(page: Page, section: Section) -> list[Problem]:
    problems = []
    for sentence in section.sentences:
        own = sentence.citation
        found = proving(page.programs, own)
        said = [literal for literal in sentence.literals if literal.kind != "formula"]
        # Without a program the extension has said so already.
        if found and (fault := unproven(page.programs, own, said, ordered=page.language == SOURCE)):
            problems.append(page.problem(section, f"{own})", *fault))
    return problems


def unproven(programs: Programs, own: Citation, said: list[Literal], ordered: bool) -> tuple[str, str] | None:
    """What is wrong with the values of a claim sentence, and what to do; None if every program has them all.

    With ``ordered`` the sentence is held to more: its order is that of the program, and a wrong value in it would show.
    """
    name, proofs = f"claim:{own.name}", proving(programs, own)
    texts = {proof.id: text_of(programs, own, proof) for proof in proofs}
    values = [literal for literal in said if is_value(literal.text)]
    for literal in said:
        if literal not in values and not any(has(literal, programs.executed(proof.id)) >= 0 for proof in proofs):
            return f"{literal.text!r} is not in the program behind {name}", "correct it, or print it in the program"
    for proof in proofs:
        for literal in values:
            if has(literal, texts[proof.id]) < 0:
                where = f"the lines {'&'.join(own.labels)} of {proof.id}" if own.lines else proof.id
                do = "correct it, or print it there" if len(proofs) == 1 else BUT_ONE
                return f"{literal.text} is not in {where}", do
        if ordered and not in_order(values, texts[proof.id]):
            return (
                f"{', '.join(literal.text for literal in values)} do not stand in this order in {proof.id}",
                "say the values in the order in which they are printed",
            )
    if ordered:
        for index, literal in enumerate(values):
            for wrong in flips(literal.text):
                changed = [*values[:index], Literal(literal.kind, wrong), *values[index + 1 :]]
                if all(in_order(changed, texts[proof.id]) for proof in proofs):
                    return (
                        f"{name} would hold with {wrong} in place of {literal.text} as well",
                        f"name the printed line that it speaks of: {name}#{label_of(proofs, literal)}",
                    )
    return None


def text_of(programs: Programs, own: Citation, proof: Snippet) -> str:
    """Where the values of a sentence have to stand: in the lines that it names, one after another, or anywhere."""
    if not own.lines:
        return programs.executed(proof.id)
    return "\n".join(value for label in own.labels for value in proof.lines.get(label, []))


def in_order(values: list[Literal], text: str) -> bool:
    at = 0
    for literal in values:
        at = has(literal, text, at) + 1
        if at == 0:
            return False
    return True


def label_of(proofs: list[Snippet], literal: Literal) -> str:
    for proof in proofs:
        for label, lines in proof.printed.items():
            if any(has(literal, line) >= 0 for line in lines):
                return label
    return "label"


def elsewhere(page: Page, section: Section, sources: Sources) -> list[Problem]:
    shown = [page.programs.executed(name) for name in page.includes | page.cites]
    problems = [
        page.problem(
            section, shape, f"the shape {shape} is cut in two by markup", "write it as code in a claim sentence"
        )
        for shape in cut(section)
    ]
    free = asked((text.text for text in section.texts), shown) | assumed(section)
    for literal in section.literals:
        if literal.claim or literal.kind == "formula" or literal.text in sources.vocabulary:
            continue
        if literal.kind == "number" and SMALL.fullmatch(literal.text):
            continue
        if literal.kind == "shape" and literal.text in free:
            continue
        if literal.kind == "shape":
            do = "write it as code in a claim sentence, or say it in words: the outputs first"
            what = f"the shape {literal.text} has no source"
            problems.append(page.problem(section, literal.text, what, do, claim=False))
        elif literal.kind != "code":
            do = "put it in a claim sentence"
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
    value = re.search(r"(?<!\w)\d", text) or text in OPPOSITES or SHAPE.fullmatch(text)
    return not value and any(occurs(text, code) >= 0 for code in shown)


def formulas(page: Page, section: Section) -> list[Problem]:
    found = [literal for literal in section.literals if literal.kind == "formula"]
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
    return next(iter(literal.text.split()), "")
