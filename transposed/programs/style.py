"""The form of a program; whether it is true is for the test run to say."""

import ast
import re
import sys
from collections.abc import Sequence

from transposed.problems import Problem
from transposed.programs.frameworks import FRAMEWORKS
from transposed.programs.snippets import OUTPUT, Snippet, is_print, last_line

WIDTH = 72
# Arrays, and what draws the figures.
ALWAYS = {"numpy", "matplotlib"}
LOOKED_AT = (ast.Assert, ast.Call, ast.Import, ast.ImportFrom)
# Three words in a row.
SENTENCE = re.compile(r"[a-z]{2,} +[a-z]{2,} +[a-z]{2,}")
TEX = re.compile(r"\$[^$]*\$")


def check(snippet: Snippet) -> list[Problem]:
    """What is wrong with the form of one snippet."""
    problems = []

    def wrong(line: int, what: str, do: str) -> None:
        problems.append(Problem(snippet.path, line, what, do))

    if not snippet.frameworks:
        wrong(0, "the file name ends in no known framework", f"end it in one of: {', '.join(FRAMEWORKS)}")
    try:
        nodes = [node for node in ast.walk(snippet.tree) if isinstance(node, LOOKED_AT)]
    except SyntaxError as error:
        wrong(error.lineno or 0, f"not valid Python ({error.msg})", "mend the code")
        return problems

    for number, line in enumerate(snippet.source.splitlines(), 1):
        if len(line) > WIDTH and not line.lstrip().startswith(OUTPUT):
            wrong(number, f"{len(line)} columns wide", f"keep lines to {WIDTH}, the width of a phone held sideways")
    own = [FRAMEWORKS[name] for name in snippet.frameworks]
    allowed = ALWAYS.union(*({one.module, *one.stands_on, *one.brings} for one in own))
    for number, module in imported(nodes):
        if module not in allowed and module not in sys.stdlib_module_names:
            do = "name the framework in the file name"
            wrong(number, f"imports {module}, which the file name does not end in", do)

    prints = [node for node in nodes if isinstance(node, ast.Call) and is_print(node)]
    after_print = {last_line(node) + 1 for node in prints}
    for number, _, comment in snippet.comments:
        if comment.startswith(OUTPUT):
            if number in after_print:
                after_print.add(number + 1)
            else:
                wrong(number, "an output line that no print stands above", "delete it and type: make update")
        elif SENTENCE.search(TEX.sub("", comment)):
            do = "keep shapes and math; say it in the pages"
            wrong(number, "a comment in words, which would need translating", do)
    if not prints and not any(isinstance(node, ast.Assert) for node in nodes):
        wrong(0, "prints nothing and asserts nothing", "print the value that the pages speak of")
    return problems


def imported(nodes: Sequence[ast.AST]) -> list[tuple[int, str]]:
    """Line and top module of each import."""
    found = []
    for node in nodes:
        if isinstance(node, ast.Import):
            found += [(node.lineno, alias.name.split(".")[0]) for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            found.append((node.lineno, (node.module or "").split(".")[0]))
    return found
