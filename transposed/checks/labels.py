"""The words of a language for the labels of tables: they say what the label says, and nothing that it does not."""

import re
from collections.abc import Iterator

from transposed.checks import characters, wording
from transposed.checks.languages import english
from transposed.markdown import context
from transposed.markdown.grammar import line_of
from transposed.pages.literals import has, occurs, plain
from transposed.problems import Problem, Problems
from transposed.programs import snippets
from transposed.project import LANGUAGES, SOURCE, Project

CODE = re.compile(r"`([^`]*)`")
VERDICT = re.compile(r"\b(?:True|False|None)\b", re.ASCII)
# Powers of letters, as a formula in words has them.
POWERS = {"\u00b2", "\u00b3"}


def check(project: Project) -> list[Problem]:
    problems = []
    for language in LANGUAGES:
        path = project.labels(language)
        try:
            found = context.words(path)
            text = snippets.read(path) if found else ""
        except Problems:
            # Said where the tables are made.
            continue
        small, known = wording.words(project, SOURCE).small, wording.words(project, language).numerals
        for label, own in found.items():
            line = line_of(text, f'"{label}" =') or line_of(text, f"{label} =")
            problems += [Problem(path, line, what, do) for what, do in wrong(label, own, language, small)]
            for one, value in known.found(CODE.sub("", own)):
                if occurs(str(value), label) < 0:
                    problems.append(Problem(path, line, f"{one!r} is not in the label {label!r}", "correct it"))
    return problems


def wrong(label: str, own: str, language: str, small: frozenset[str]) -> Iterator[tuple[str, str]]:
    """What is wrong with the words for a label, and what to do."""
    bare = CODE.sub(" ", own)
    if not own.strip() or "\n" in own:
        yield f"the words for the label {label!r} are no line of text", "write them, or leave the line out"
    for value in [*plain(bare), *CODE.findall(own), *VERDICT.findall(bare)]:
        if isinstance(value, str):
            said = value if value not in label else ""
        else:
            said = value.text if has(value, label) < 0 else ""
        if said:
            yield f"{said} is not in the label {label!r}", "say what the label says"
    if "`" in bare or "](" in bare or re.search(r"<\w|&#?\w+;", bare):
        yield f"markup in the words for the label {label!r}", "write plain words, and code between backticks"
    for character in dict.fromkeys(own):
        odd = character not in POWERS and (not character.isascii() or character < " ")
        if odd and (fault := characters.wrong(character)):
            yield fault
    if left := english(bare, language, small) if language != SOURCE else "":
        yield f"English in docs/labels/{language}.toml: {left!r}", "translate it; code stands between backticks"
