"""Snippets: one runnable file per claim and framework, with its captured output."""

import ast
import difflib
import hashlib
import io
import re
import sys
import tokenize
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

from transposed.problems import Problem, Problems
from transposed.programs.frameworks import FRAMEWORKS
from transposed.project import ROOT

FOLDER = ROOT / "snippets"
WIDTH = 72
OUTPUT = "#> "

# Framework names at the end, with or without ``to`` between two of them.
ENDING = re.compile(r"(?:^|_)(?:{0})(?:_(?:to_)?(?:{0}))*$".format("|".join(FRAMEWORKS)))

# Arrays, and what draws the figures.
ALWAYS = {"numpy", "matplotlib"}


@dataclass(frozen=True)
class Snippet:
    """``snippets/layers/weight_shape_torch.py``, whose id is ``layers/weight_shape_torch``."""

    path: Path
    folder: Path
    source: str

    @cached_property
    def id(self) -> str:
        return self.path.relative_to(self.folder).with_suffix("").as_posix()

    @cached_property
    def ending(self) -> str:
        """The part of the file name that names frameworks: ``_torch``, ``_torch_keras`` or ``_torch_to_keras``."""
        found = ENDING.search(self.path.stem)
        return found[0] if found else ""

    @cached_property
    def frameworks(self) -> tuple[str, ...]:
        """The frameworks that end the file name, in the order written."""
        return tuple(word for word in self.ending.split("_") if word in FRAMEWORKS)

    @cached_property
    def claim(self) -> str:
        """The id without its frameworks, the same for all of them: ``layers/weight_shape``."""
        return self.id.removesuffix(self.ending)

    @cached_property
    def output(self) -> tuple[str, ...]:
        """The captured lines, as printed."""
        lines = (line.strip() for line in self.source.splitlines())
        return tuple(line.removeprefix(OUTPUT) for line in lines if line.startswith(OUTPUT))

    @cached_property
    def labels(self) -> dict[str, str]:
        """Printed lines by their label as an address has it: ``its gradient: 2`` is ``its-gradient``.

        A shape that a comment gives to the print, beside it or above it, ``# (out, in)``, stands above what it printed.
        """
        lines: dict[str, str] = {}
        above = shape = ""
        for line in map(str.strip, self.source.splitlines()):
            if line.startswith(OUTPUT):
                printed = line.removeprefix(OUTPUT)
                own = label(printed)
                lines[own] = "\n".join(filter(None, (lines.get(own), shape, printed)))
            elif line.startswith("# "):
                above = line.removeprefix("# ")
            else:
                shape, above = line.partition("  # ")[2] or above, ""
        return lines

    @cached_property
    def formulas(self) -> frozenset[str]:
        """The TeX between dollar signs in its comments, with white space made single."""
        found = (re.findall(r"\$([^$]+)\$", comment) for _, comment in comments(self.source))
        return frozenset(" ".join(tex.split()) for formulas in found for tex in formulas)

    @cached_property
    def sha256(self) -> str:
        return hashlib.sha256(self.source.encode()).hexdigest()


@cache
def load(folder: Path = FOLDER) -> dict[str, Snippet]:
    """All snippets by id, sorted. Raises Problems with everything that is wrong with them."""
    snippets, problems = {}, []
    for path in sorted(folder.glob("*/*.py")):
        try:
            snippet = Snippet(path, folder, read(path))
            problems += check(snippet)
            snippets[snippet.id] = snippet
        except Problems as error:
            problems += error.problems
    if problems:
        raise Problems(problems)
    return snippets


def label(printed: str) -> str:
    """What a claim calls a printed line: ``its gradient: 2`` is ``its-gradient``."""
    return re.sub(r"[^a-z0-9_]+", "-", printed.partition(": ")[0].lower()).strip("-")


def proving(name: str) -> list[Snippet]:
    """The snippets behind ``layers/weight_shape_torch``, or all frameworks' behind ``layers/weight_shape``."""
    found = load()
    return [found[name]] if name in found else by_claim().get(name, [])


@cache
def by_claim() -> dict[str, list[Snippet]]:
    """The snippets of each claim, one for a framework or for several together."""
    groups: dict[str, list[Snippet]] = {}
    for snippet in load().values():
        groups.setdefault(snippet.claim, []).append(snippet)
    return groups


def ordered(group: list[Snippet]) -> list[Snippet]:
    """In the order in which tables show the frameworks."""
    order = list(FRAMEWORKS)
    return sorted(group, key=lambda snippet: [order.index(own) for own in snippet.frameworks])


def near(name: str) -> str | None:
    """The known claim or snippet that a mistyped name most looks like."""
    names = {*load(), *(snippet.claim for snippet in load().values())}
    return next(iter(difflib.get_close_matches(name, sorted(names), n=1)), None)


def read(path: Path) -> str:
    """The text of a file that is plain UTF-8 with LF line ends; raises Problems otherwise."""
    data = path.read_bytes()
    try:
        text = data.decode()
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise Problems([Problem(path, line, "not UTF-8", "save the file as UTF-8")]) from error
    if text.startswith("\ufeff"):
        raise Problems([Problem(path, 1, "starts with a byte order mark", "save the file as UTF-8 without BOM")])
    if "\r" in text:
        line = text[: text.index("\r")].count("\n") + 1
        raise Problems([Problem(path, line, "Windows line end (CRLF)", "save the file with LF line ends")])
    return text


def check(snippet: Snippet) -> list[Problem]:
    """What is wrong with the form of one snippet; whether it is true is for the test run to say."""
    problems = []

    def wrong(line: int, what: str, do: str) -> None:
        problems.append(Problem(snippet.path, line, what, do))

    if not snippet.frameworks:
        wrong(0, "the file name ends in no known framework", f"end it in one of: {', '.join(FRAMEWORKS)}")
    try:
        tree = ast.parse(snippet.source)
    except SyntaxError as error:
        wrong(error.lineno or 0, f"not valid Python ({error.msg})", "mend the code")
        return problems

    lines = snippet.source.splitlines()
    for number, line in enumerate(lines, 1):
        if len(line) > WIDTH and not line.lstrip().startswith(OUTPUT):
            wrong(number, f"{len(line)} columns wide", f"keep lines to {WIDTH}, the width of a phone held sideways")
    own = [FRAMEWORKS[name] for name in snippet.frameworks]
    allowed = ALWAYS.union(*({one.module, *one.stands_on, *one.brings} for one in own))
    for number, module in imported(tree):
        if module not in allowed and module not in sys.stdlib_module_names:
            wrong(
                number, f"imports {module}, which the file name does not end in", "name the framework in the file name"
            )

    after_print = {node.end_lineno + 1 for node in ast.walk(tree) if is_print(node)}
    for number, comment in comments(snippet.source):
        if comment.startswith(OUTPUT):
            if number in after_print:
                after_print.add(number + 1)
            else:
                wrong(number, "an output line that no print stands above", "delete it and type: make update")
        elif re.search(r"[a-z]{2,} +[a-z]{2,} +[a-z]{2,}", re.sub(r"\$[^$]*\$", "", comment)):
            wrong(
                number, "a comment in words, which would need translating", "keep shapes and math; say it in the pages"
            )
    if not any(is_print(node) or isinstance(node, ast.Assert) for node in ast.walk(tree)):
        wrong(0, "prints nothing and asserts nothing", "print the value that the pages speak of")
    return problems


def imported(tree: ast.AST) -> list[tuple[int, str]]:
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found += [(node.lineno, alias.name.split(".")[0]) for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            found.append((node.lineno, (node.module or "").split(".")[0]))
    return found


def is_print(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "print"


def comments(source: str) -> list[tuple[int, str]]:
    tokens = tokenize.generate_tokens(io.StringIO(source).readline)
    return [(token.start[0], token.string) for token in tokens if token.type == tokenize.COMMENT]
