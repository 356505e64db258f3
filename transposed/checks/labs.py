"""A lab shows every cell of its program once and in order, and offers its notebook at the top."""

from itertools import pairwise, zip_longest
from pathlib import Path

from transposed.markdown.grammar import line_of
from transposed.pages.rendered import Page
from transposed.problems import Problem


def check(page: Page) -> list[Problem]:
    shown: dict[str, list[str]] = {}
    for box in page.tree.xpath(".//div[@data-cell]"):
        shown.setdefault(box.get("data-claim"), []).append(box.get("data-cell"))
    problems = []
    for name, found in shown.items():
        expected = list(page.programs.labs[name])
        if "" in expected:
            expected.remove("")
            problems.append(
                Problem(page.programs[name].path, 1, "code that is in no named cell", "begin it with # %% some-name")
            )
        problems += absent(page, name, found, expected)
        if set(found) == set(expected) and found != expected:
            wrong = next(mine for mine, theirs in zip_longest(found, expected) if mine != theirs) or found[-1]
            what = f"the cell {name}#{wrong} stands where the program has another"
            do = f"show each once, in this order: {', '.join(expected)}"
            problems.append(Problem(page.path, line_of(page.source, f"{name}#{wrong}\n"), what, do))
    link = f"]({Path(page.name).stem}.ipynb)"
    if shown and link not in page.sections[0].source:
        do = f"add a paragraph with a link to it: [Download the notebook{link}"
        problems.append(Problem(page.path, page.sections[0].line, "no link to the notebook at the top", do))
    return problems


def absent(page: Page, name: str, found: list[str], expected: list[str]) -> list[Problem]:
    problems = []
    for before, cell in pairwise(["", *expected]):
        if cell not in found:
            do = f"put it in a fence named cell{' after this one' if before else ''}"
            line = line_of(page.source, f"{name}#{before}\n")
            problems.append(Problem(page.path, line, f"the cell {name}#{cell} is not shown", do))
    return problems
