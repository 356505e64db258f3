"""All checks of the pages, in one run: every mistake is named, not only the first."""

from pathlib import Path

from transposed.checks import form, freshness, labs, parity, provenance
from transposed.pages import rendered
from transposed.pages.rendered import Page
from transposed.problems import Problem, Problems
from transposed.project import DOCS, LANGUAGES, SOURCE


def run(docs: Path = DOCS) -> dict[str, dict[str, Page]]:
    """Language → name → page. Raises Problems with everything that is wrong, in every language."""
    loaded, problems = {}, []
    for language in LANGUAGES:
        try:
            loaded[language] = rendered.load(language, docs)
        except Problems as error:
            problems += error.problems
    for found in loaded.values():
        for page in found.values():
            problems += form.check(page)
            problems += provenance.check(page)
            problems += labs.check(page)
    problems += labs.missing(loaded)
    if SOURCE in loaded:
        for language in loaded.keys() - {SOURCE}:
            problems += translations(loaded[SOURCE], loaded[language])
    if problems:
        raise Problems(list(dict.fromkeys(problems)))
    return loaded


def translations(sources: dict[str, Page], found: dict[str, Page]) -> list[Problem]:
    problems = []
    for name, page in found.items():
        if name not in sources:
            what = f"there is no docs/{SOURCE}/{name}"
            problems.append(Problem(page.path, 0, what, "write the page in English first, or rename this one"))
            continue
        source = sources[name]
        problems += freshness.check(source.document, page.document)
        problems += parity.check(source, page, freshness.fresh(source.document, page.document))
    return problems
