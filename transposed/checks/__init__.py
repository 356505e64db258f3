"""What must hold. All checks of the pages in one run: every mistake is named, not only the first.

One language is inspected by itself, as a page is rendered; what the languages have in common is compared afterwards.
So the same inspection serves a check, which renders the pages for nothing else, and a build, which renders them anyway.
"""

import os
from collections.abc import Iterable
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from multiprocessing import get_all_start_methods, get_context, parent_process
from pathlib import Path
from threading import Thread

from transposed.checks import (
    blocks,
    characters,
    folders,
    form,
    freshness,
    front_matter,
    headings,
    labels,
    labs,
    languages,
    leftovers,
    length,
    links,
    moved,
    number_words,
    parity,
    provenance,
    reading,
    records,
    wording,
)
from transposed.checks.parity import Facts
from transposed.checks.passed import Passed, Surroundings
from transposed.checks.provenance import Sources
from transposed.checks.reading import Sentence
from transposed.checks.wording import Words
from transposed.markdown.context import Context
from transposed.pages import documents
from transposed.pages.documents import Document
from transposed.pages.rendered import Page, Renderer
from transposed.problems import Problem, Problems
from transposed.programs.catalogue import Programs
from transposed.project import HERE, LANGUAGES, SOURCE, Project

# A process that is copied has read the programs already; where there is no copying, each reads them again.
PROCESSES = get_context("fork" if "fork" in get_all_start_methods() else "spawn")
# What a process was made with: empty but in the processes of a check, and gone with them.
HANDED: list = []


@dataclass
class Inspection:
    """What was found in some pages of one language: mistakes, and what is to be compared with other languages."""

    language: str
    # Of every page that is there, those that cannot be read too.
    names: list[str] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    documents: dict[str, Document] = field(default_factory=dict)
    facts: dict[str, Facts] = field(default_factory=dict)
    # The programs that the pages show or cite.
    uses: set[str] = field(default_factory=set)
    # The claim sentences that nobody has read since they changed, and those that were there before records were kept.
    unread: list[Sentence] = field(default_factory=list)
    inherited: list[Sentence] = field(default_factory=list)

    def take(self, document: Document, passed: Passed | None) -> bool:
        """Take over what was found in a page that passed before. False if it must be looked at."""
        known = passed.known(document) if passed else None
        if known is None:
            return False
        self.documents[document.name], self.facts[document.name] = document, known.facts
        self.uses |= known.uses
        return True

    def add(self, page: Page, sources: Sources, words: Words, passed: Passed | None = None) -> None:
        """Check one rendered page, and keep what was found if nothing is wrong with it."""
        # Kept while the rules ask for them, again and again.
        assert page.elements
        # The same for every page, and said once.
        problems = list(sources.entries.problems)
        for rules in (front_matter, form, headings, blocks, characters, leftovers, labs, length):
            problems += rules.check(page)
        problems += links.check(page, sources.root) + languages.check(page, sources.english.small)
        problems += provenance.check(page, sources) + wording.check(page, words)
        problems += number_words.check(page, words, sources.english)
        unread, inherited = reading.unread(sources.project, page), reading.inherited(sources.project, page)
        facts, uses = Facts.of(page), page.includes | page.cites
        self.problems += problems
        self.unread += unread
        self.inherited += inherited
        self.documents[page.name], self.facts[page.name] = page.document, facts
        self.uses |= uses
        if passed and not (problems or unread or inherited):
            passed.keep(page.document, facts, uses)


def run(project: Project = HERE, around: Surroundings | None = None) -> dict[str, Inspection]:
    """Language → what was found there. Raises Problems with everything that is wrong.

    Pages that passed in the same surroundings, ``around``, are not looked at again; without it all are.
    """
    programs = Programs.load(project)
    # Handed over when a process is made, they are copied with it and not written out and read again.
    with ProcessPoolExecutor(mp_context=PROCESSES, initializer=receive, initargs=(project, programs, around)) as pool:
        waiting = {language: pool.submit(inspect_one, language) for language in LANGUAGES}
        found = {language: future.result() for language, future in waiting.items()}
    problems = [problem for inspection in found.values() for problem in inspection.problems]
    problems += whole(project, programs, found)
    if problems:
        raise Problems(problems)
    return found


def whole(project: Project, programs: Programs, found: dict[str, Inspection]) -> list[Problem]:
    """What is wrong with no single language."""
    problems = (
        folders.strays(project)
        + labels.check(project)
        + records.check(project, programs)
        + moved.check(project, found[SOURCE].documents)
    )
    return problems + between(found) + unused(programs, found[SOURCE])


def unused(programs: Programs, english: Inspection) -> list[Problem]:
    """The programs that no page needs. Nothing is said as long as a page has mistakes: it may name them."""
    mistaken = any(problem.path.suffix == ".md" for problem in english.problems)
    if mistaken or len(english.documents) < len(english.names):
        return []
    do = "cite it with claim:… or show it on an English page; else delete it"
    paths = [snippet.path for name, snippet in programs.items() if name not in english.uses]
    return [Problem(path, 0, "no page cites or shows this program", do) for path in paths]


def receive(project: Project, programs: Programs, around: Surroundings | None) -> None:
    """In a process that inspects languages: keep what all of them share."""
    end_with_parent()
    HANDED[:] = [project, programs, around]


def end_with_parent() -> None:
    """In a process of a pool: end when the one that began it does, killed or not, and do not wait for work forever."""
    if parent := parent_process():

        def wait() -> None:
            parent.join()
            os._exit(1)

        Thread(target=wait, daemon=True).start()


def inspect_one(language: str) -> Inspection:
    project, programs, around = HANDED
    passed = Passed(project, language, around) if around else None
    found = inspect(project, programs, language, passed=passed)
    if passed:
        passed.save()
    return found


def one(page: str, project: Project = HERE) -> None:
    """Check one page, ``docs/ru/layers/no-sigmoid.md``. Raises Problems with what is wrong in it or in a program of
    its, ValueError if there is no such page."""
    folder, language, name = (*Path(page).as_posix().split("/", 2), "", "")[:3]
    if folder != "docs" or language not in LANGUAGES or name not in documents.names(project, language):
        raise ValueError(f"{page!r} is no page; type for example: make check PAGE=docs/ru/index.md")
    programs = Programs.load(project)
    found = {own: inspect(project, programs, own, [name]) for own in {SOURCE, language}}
    path = project.folder(language) / name
    problems = [
        problem
        for problem in found[language].problems + between(found)
        if problem.path == path or problem.path.is_relative_to(project.snippets)
    ]
    if problems:
        raise Problems(problems)


def inspect(
    project: Project,
    programs: Programs,
    language: str,
    names: Iterable[str] | None = None,
    passed: Passed | None = None,
) -> Inspection:
    """The pages of one language, or those with these names that are there."""
    known = documents.names(project, language)
    found = Inspection(language, known)
    if names is None:
        found.problems += folders.check(project, programs, language)
    renderer = Renderer(project, Context.of(project, language, programs))
    sources, words = Sources(project, programs), wording.words(project, language)
    for name in known if names is None else sorted(set(names) & set(known)):
        try:
            document = documents.read(project, language, name)
            if not found.take(document, passed):
                found.add(renderer.render(document), sources, words, passed)
        except Problems as error:
            found.problems += error.problems
    return found


def between(found: dict[str, Inspection]) -> list[Problem]:
    """What is wrong between the translations and their English sources. A page may be there in English alone."""
    problems: list[Problem] = []
    source = found[SOURCE]
    for inspection in found.values():
        problems += links.between(inspection.facts, source.facts)
        if inspection.language == SOURCE:
            continue
        for name, own in inspection.documents.items():
            if name in source.documents:
                english = source.documents[name]
                problems += freshness.check(english, own)
                anchors = freshness.fresh(english, own)
                problems += parity.compare(source.facts[name], inspection.facts[name], anchors)
            elif name not in source.names:
                what = f"there is no docs/{SOURCE}/{name}"
                problems.append(Problem(own.path, 0, what, "write the page in English first, or rename this one"))
    return problems
