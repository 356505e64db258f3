"""Read by a second person: no rule can judge whether a sentence follows from its program, so somebody has to.

Each claim sentence that was read against its programs stands in ``evidence/read/<language>/<page>.json``, as a
fingerprint of its words, its link, and the programs behind it with their output: whatever of these changes, the
sentence waits for a reader again. ``make read`` writes the record, ``make unread`` shows what waits.
"""

import hashlib
import json
import re
from dataclasses import dataclass
from pathlib import Path

from lxml.html import HtmlElement

from transposed.markdown.grammar import Citation
from transposed.pages.citations import proving
from transposed.pages.rendered import Page, marked, place
from transposed.problems import Problem, Problems
from transposed.programs import json_file
from transposed.programs.snippets import Snippet
from transposed.project import Project

# In the place of a day: the sentence was there before anybody kept a record.
INHERITED = "inherited"
# What turns a sentence into its opposite from outside of it: not [the sum](claim:…).
DENIAL = re.compile(
    r"\b(?:not|never|no|nor|neither|cannot|hardly|without|[a-z]+n['\u2019]t)(?: (?:yet|be|a|an|the|in|on|to))?$"
    r"|\b(?:не|ни|нет|никогда|без)$|(?:不|没有?|并非|未|从不|绝不|无)是?$",
    re.IGNORECASE,
)
FINGERPRINT = re.compile(r"[0-9a-f]{16}")


@dataclass(frozen=True)
class Sentence:
    """One claim sentence: where it stands, what it says, and what is to prove it."""

    path: Path
    language: str
    name: str
    anchor: str
    line: int
    text: str
    citation: Citation
    proofs: tuple[Snippet, ...]

    @property
    def fingerprint(self) -> str:
        programs = " ".join(f"{proof.id} {proof.sha256}" for proof in self.proofs)
        text = f"{self.language}/{self.name}\n{self.text}\n{self.citation}\n{programs}"
        return hashlib.sha256(text.encode()).hexdigest()[:16]

    @property
    def printed(self) -> list[str]:
        """The lines that the link names, with their programs if there are several; all lines if it names none."""
        many = len(self.proofs) > 1
        found = []
        for proof in self.proofs:
            lines = [line for label in self.citation.labels for line in proof.lines.get(label, [])]
            lines = lines or ([] if many else list(proof.output))
            found += [f"{proof.title}: {line}" if many else line for line in lines]
        return found


def sentences(page: Page) -> list[Sentence]:
    """Every claim sentence of a page, in reading order."""
    found = []
    for section in page.sections:
        for said in section.sentences:
            own = said.citation
            proofs = tuple(proving(page.programs, own))
            line = place(section, f"{own})")
            text = " ".join(filter(None, (denial(said.element), marked(said.element))))
            found.append(Sentence(page.path, page.language, page.name, section.anchor, line, text, own, proofs))
    return found


def denial(element: HtmlElement) -> str:
    """What stands right before a claim sentence and denies it, or nothing."""
    before, parent = element.getprevious(), element.getparent()
    text = before.tail if before is not None else parent.text if parent is not None else ""
    match = DENIAL.search(" ".join((text or "")[-40:].split()))
    return match[0] if match else ""


def file(project: Project, language: str, name: str) -> Path:
    return project.evidence / "read" / language / f"{name.removesuffix('.md')}.json"


def recorded(project: Project, language: str, name: str) -> dict[str, str]:
    """Fingerprint → the day on which the sentence was read, or INHERITED. Raises Problems for no record."""
    path = file(project, language, name)
    try:
        found = json_file.read(path) if path.exists() else {}
        for fingerprint, day in found.items():
            json_file.text(fingerprint, FINGERPRINT, "fingerprint")
            if day != INHERITED:
                json_file.day(day)
        return found
    except ValueError as error:
        do = f"delete the file and type: make read PAGE=docs/{language}/{name}"
        raise Problems([Problem(path, 0, f"no record of what was read ({error})", do)]) from error


def unread(project: Project, page: Page) -> list[Sentence]:
    """The sentences that changed since they were read."""
    known = recorded(project, page.language, page.name)
    return [sentence for sentence in sentences(page) if sentence.fingerprint not in known]


def inherited(project: Project, page: Page) -> list[Sentence]:
    """The sentences that nobody has read since records are kept."""
    known = recorded(project, page.language, page.name)
    return [sentence for sentence in sentences(page) if known.get(sentence.fingerprint) == INHERITED]


def record(project: Project, page: Page, day: str, everything: bool = False) -> int:
    """Note the sentences that wait as read on a day, with ``everything`` also those that were inherited.

    The others keep their day. Returns how many are new.
    """
    known = recorded(project, page.language, page.name)
    own = [sentence.fingerprint for sentence in sentences(page)]
    read = {one: known.get(one, day) for one in own}
    if everything:
        read = {one: day if state == INHERITED else state for one, state in read.items()}
    path = file(project, page.language, page.name)
    if not read:
        path.unlink(missing_ok=True)
        return 0
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(dict(sorted(read.items())), indent=1) + "\n", "utf-8")
    return sum(known.get(one) != read[one] for one in read)


def problems(waiting: list[Sentence]) -> list[Problem]:
    """Each sentence that waits, as a mistake with what to type."""
    return [
        Problem(
            one.path,
            one.line,
            f"{shortened(one.text)!r} waits for a second reader",
            f"compare it with {one.citation}, then type: make read PAGE=docs/{one.language}/{one.name}",
        )
        for one in waiting
    ]


def shortened(text: str) -> str:
    return text if len(text) <= 60 else f"{text[:57]}…"
