"""Words: what a sentence may say, as far as a rule can know it. The words themselves are in ``docs/words``.

1. ``True`` or ``False`` is an object, not a verdict: the clause that ends in it says that something *returns* it.
2. One word for one thing: forbidden forms, each with the one to use.
3. A framework that a claim sentence names is one that its programs run, or that comes with one of them.
4. "Silently" and its like are said only of programs that look for warnings.
5. A number word before frameworks equals what the cited programs, or a table of the page, count.
6. "Always", "never", "every" are said of programs that try many cases, or of this case: *here*.
"""

import ast
import re
import tomllib
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from transposed.checks.numerals import Numerals
from transposed.pages.citations import proving
from transposed.pages.rendered import Page, Section, Sentence, marked
from transposed.problems import Problem, Problems
from transposed.programs.frameworks import FRAMEWORKS
from transposed.programs.snippets import Snippet
from transposed.project import HERE, Project

# What holds a sentence. A cell of a table may be a bare value.
BLOCKS = "descendant-or-self::*[self::p or self::li or self::h1 or self::h2 or self::h3 or self::summary]"
CODE = re.compile(r"`+[^`]*`+")
BACKENDS = ("tensorflow", "torch", "jax")
VERDICT = re.compile(r"`(?:True|False)`(?=\W*(?:$|[.,;:!?)，。；：！？）]|\s[—–-]\s))")
# The same in plain text; at the beginning of a sentence it may be a word.
BARE = re.compile(r"(?:(?<=[a-zа-яё,:] )|(?<=[\u3400-\u9fff，：])[ ]?)(?:True|False)\b(?![=_(]|\.\w)")
# Where a clause begins.
CLAUSE = re.compile(r"[.,;:!?，。；：！？、]|\s[—–-]\s")


@dataclass(frozen=True)
class Words:
    """What is known of one language. Raises Problems if its file cannot be read."""

    path: Path

    @cached_property
    def content(self) -> dict:
        try:
            return tomllib.loads(self.path.read_text("utf-8"))
        except (OSError, tomllib.TOMLDecodeError) as error:
            do = "write it as its neighbours are written"
            raise Problems([Problem(self.path, 0, f"the words cannot be read ({error})", do)]) from error

    @cached_property
    def terms(self) -> list[tuple[re.Pattern, str]]:
        return [(re.compile(form, re.IGNORECASE), use) for form, use in self.content["terms"].items()]

    @cached_property
    def numbers(self) -> dict[str, int]:
        return self.content["numbers"]

    @cached_property
    def numerals(self) -> Numerals:
        return Numerals.of(self.content)

    @cached_property
    def small(self) -> frozenset[str]:
        """Words that are no name of anything; none where the language is known by its letters."""
        return frozenset(self.content.get("small", ()))

    def any_of(self, key: str) -> re.Pattern:
        return re.compile("|".join(self.content[key]), re.IGNORECASE)

    @cached_property
    def verbs(self) -> re.Pattern:
        return self.any_of("before_a_literal")

    @cached_property
    def silence(self) -> re.Pattern:
        return self.any_of("silence")

    @cached_property
    def totals(self) -> re.Pattern:
        return self.any_of("totals")

    @cached_property
    def here(self) -> re.Pattern:
        return self.any_of("here")

    @cached_property
    def counted(self) -> re.Pattern:
        """A number word and the frameworks that it counts."""
        numbers = "|".join(sorted(map(re.escape, self.numbers), key=len, reverse=True))
        return re.compile(self.content["counted"].replace("NUMBER", f"(?P<number>{numbers})"), re.IGNORECASE)


def words(project: Project, language: str) -> Words:
    own = project.words(language)
    return Words(own if own.is_file() else HERE.words(language))


def check(page: Page, known: Words) -> list[Problem]:
    problems = []
    for section in page.sections:
        for block in section.xpath(BLOCKS):
            if not any(child.tag in ("p", "ul", "ol") for child in block):
                problems += prose(page, section, marked(block), known)
        for one in section.sentences:
            if found := proving(page.programs, one.citation):
                problems += sentence(page, section, one, found, known)
    return problems


def prose(page: Page, section: Section, text: str, known: Words) -> list[Problem]:
    """What is wrong with any text of a page."""
    problems = []
    for match in VERDICT.finditer(text):
        clause = CLAUSE.split(CODE.sub("`…`", text[: match.start()]))[-1]
        if not known.verbs.search(clause):
            what = f"the clause ends in a bare {match[0]}"
            do = f"say in words what holds, and name the line in the link: #label={match[0].strip('`')}"
            problems.append(page.problem(section, f"{clause.strip()[-20:]}", what, do))
    bare = CODE.sub("`…`", text)
    for match in BARE.finditer(bare):
        do = "write it as code, in a claim sentence"
        problems.append(page.problem(section, match[0].strip(), f"{match[0].strip()} in plain text", do))
    for form, use in known.terms:
        if found := form.search(bare):
            problems.append(page.problem(section, found[0], f"the words {found[0]!r}", f"write {use}"))
    for found in known.counted.finditer(bare):
        number = known.numbers[found["number"].lower()]
        if number not in counts(page, section):
            what = f"{found[0]!r}: no claim of this section and no table of this page counts {number} frameworks"
            problems.append(page.problem(section, found[0], what, "name them, or cite the claim that counts them"))
    return problems


def counts(page: Page, section: Section) -> set[int]:
    """How many frameworks the claims of a section and the tables of its page tell of, each and all together."""
    groups = [
        {name for snippet in proving(page.programs, one.citation) for name in snippet.frameworks}
        for one in section.sentences
    ]
    for box in page.tree.xpath(".//div[@class='compare' and @data-claim]"):
        shown = set(box.get("data-shown", "").split())
        names = {name for one in page.programs.proving(box.get("data-claim")) for name in one.frameworks}
        groups.append(names & shown if shown else names)
    return {len(group) for group in groups} | {len(set[str]().union(*groups[: len(groups)]))}


def sentence(page: Page, section: Section, said: Sentence, proofs: list[Snippet], known: Words) -> list[Problem]:
    """What is wrong with the words of a claim sentence, beside its programs."""
    own, text = said.citation, marked(said.element)
    problems = []

    def wrong(what: str, do: str) -> None:
        problems.append(page.problem(section, f"{own})", what, do))

    bare = CODE.sub("`…`", text)
    ran = {name for proof in proofs for name in proof.frameworks}
    # A program of Keras may run it on each of its backends.
    ran |= {name for proof in proofs for name in BACKENDS if "KERAS_BACKEND" in proof.code}
    ran |= {name for own_name in ran for name in FRAMEWORKS[own_name].stands_on}
    for name in named(bare):
        if name not in ran:
            title = FRAMEWORKS[name].title
            do = f"give {title} a link of its own, or cite a claim that has both"
            wrong(f"the sentence names {title}, and claim:{own.name} does not run it", do)
    if match := known.silence.search(bare):
        for proof in proofs:
            if not listens(proof):
                do = "record the warnings there and print how many came: warnings: 0"
                wrong(f"{match[0]!r}: {proof.id} looks for no warnings", do)
    if (match := known.totals.search(bare)) and not known.here.search(bare):
        for proof in proofs:
            if len(proofs) == 1 and not tries(proof):
                do = "try it there over many cases, or say that it holds here"
                wrong(f"{match[0]!r}: {proof.id} tries one case", do)
    return problems


def named(text: str) -> list[str]:
    """The frameworks that a text names."""
    return [name for name, title in TITLES.items() if title.search(text)]


# ASCII letters beside it would make another name of it; a Chinese character does not.
TITLES = {name: re.compile(rf"(?<![A-Za-z-]){re.escape(one.title)}(?![A-Za-z])") for name, one in FRAMEWORKS.items()}


def listens(proof: Snippet) -> bool:
    """Whether a program records warnings, and prints or asserts what came."""
    asserted = "\n".join(line.partition("assert ")[2] for line in proof.code.splitlines())
    spoken = any("warn" in label for label in proof.printed) or re.search("warn|caught|heard", asserted) is not None
    return spoken and re.search(r"catch_warnings|warnings|logging|Handler", proof.code) is not None


def tries(proof: Snippet) -> bool:
    """Whether a program has a loop over cases, or leaves them to Hypothesis."""
    loops = (ast.For, ast.comprehension, ast.While)
    return any(isinstance(node, loops) for node in ast.walk(proof.tree)) or "hypothesis" in proof.code
