"""The form of a program; whether it is true is for the test run to say."""

import ast
import re
import sys
import unicodedata
import warnings
from collections.abc import Sequence

from transposed.problems import Problem
from transposed.programs import outside
from transposed.programs.frameworks import FRAMEWORKS
from transposed.programs.outside import imported
from transposed.programs.snippets import OUTPUT, Snippet, is_print, last_line

WIDTH = 72
# Lines without the printed ones, and by topic where programs are long: whole functions to copy, labs of
# many cells, drawings.
LINES = 50
LONGER = {"recipes": 360, "labs": 300, "figures": 80}
# Of one printed line: error messages of some frameworks are long. Of all of a program, as lines.
PRINTED = 300
OUTPUTS = 50
# What is longer is not even parsed.
LARGEST = 20_000
# Arrays, and what draws the figures.
ALWAYS = {"numpy", "matplotlib"}
# Three words in a row.
SENTENCE = re.compile(r"(?<![a-z])[a-z]{2,}+ ++[a-z]{2,}+ ++[a-z]{2,}")
TEX = re.compile(r"\$[^$]*\$")
# weight_shape_torch: the same on every machine, and at home in an address.
WORDS = re.compile(r"[a-z0-9]+(?:_[a-z0-9]+)*")
# In a notebook "# !ls" and "# %time" become commands of the shell and of Jupyter.
MAGIC = re.compile(r"\s*#\s*[!%?](?!% [a-z0-9_-]+$)")
# Numbers and verdicts, not those within a name: float32, conv2d.
VALUES = re.compile(r"(?<![A-Za-z0-9_.])\d+(?:\.\d+)?(?![A-Za-z0-9_])|\b(?:True|False|None)\b")
CODING = re.compile(r"[ \t\f]*#.*?coding[:=]")
# Other characters than letters are signs such as those of math.
SCRIPTS = ("LATIN", "GREEK", "MODIFIER LETTER", "SUPERSCRIPT", "SUBSCRIPT")


def check(snippet: Snippet) -> list[Problem]:
    """What is wrong with the form of one snippet."""
    problems: list[Problem] = []

    def wrong(line: int, what: str, do: str) -> None:
        problems.append(Problem(snippet.path, line, what, do))

    name(snippet, wrong)
    if len(snippet.source) > LARGEST:
        wrong(0, f"{len(snippet.source)} characters", f"keep a program below {LARGEST}; show less")
        return problems
    if unseen(snippet, wrong):
        # Python counts other lines than we do where such characters stand.
        return problems
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", SyntaxWarning)
            warnings.simplefilter("error", DeprecationWarning)
            nodes = list(ast.walk(snippet.tree))
    except SyntaxError as error:
        wrong(error.lineno or 0, f"not valid Python ({error.msg})", "mend the code")
        return problems
    except (ValueError, MemoryError, RecursionError) as error:
        wrong(0, f"not readable as Python ({type(error).__name__})", "mend the code; write it less nested")
        return problems
    lines(snippet, wrong)
    own = [FRAMEWORKS[one] for one in snippet.frameworks]
    allowed = ALWAYS.union(*({one.module, *one.stands_on, *one.brings} for one in own))
    for number, module in imported(nodes):
        if module == ".":
            wrong(number, "an import from another program", "write what it needs into the program itself")
        elif module in sys.stdlib_module_names:
            for found in outside.unknown(number, module):
                wrong(*found)
        elif module not in allowed:
            do = "name the framework in the file name"
            wrong(number, f"imports {module}, which the file name does not end in", do)
    for found in outside.reaches(nodes):
        wrong(*found)
    prints = [node for node in nodes if isinstance(node, ast.Call) and is_print(node)]
    if not prints and not any(isinstance(node, ast.Assert) for node in nodes):
        wrong(0, "prints nothing and asserts nothing", "print the value that the pages speak of")
    output(snippet, prints, caught(nodes), wrong)
    typed(nodes, prints, wrong)
    words(snippet, nodes, wrong)
    return problems


def name(snippet: Snippet, wrong) -> None:
    if not snippet.frameworks:
        wrong(0, "the file name ends in no known framework", f"end it in one of: {', '.join(FRAMEWORKS)}")
    elif snippet.claim.endswith("/"):
        wrong(0, "the file name has a framework and no claim", f"say what it claims: …_{snippet.path.name}")
    if not all(WORDS.fullmatch(part) for part in snippet.id.split("/")):
        do = "rename it, and its topic, to lower-case English words with _ between them"
        wrong(0, "the file name has other characters than a-z, 0-9 and _", do)


def unseen(snippet: Snippet, wrong) -> bool:
    """What a reader would not see, or take for another letter; whether there is something invisible."""
    source, found = snippet.source, False
    if not source.endswith("\n") or source.endswith("\n\n"):
        wrong(source.count("\n"), "does not end in one line break", "end the file after the last line, with Enter")
    if source.isascii() and source.replace("\n", "").isprintable():
        return False
    for number, line in enumerate(source.split("\n"), 1):
        for character in sorted(set(line)):
            known = unicodedata.name(character, f"U+{ord(character):04X}")
            if not character.isprintable():
                found = True
                wrong(number, f"an invisible character ({known})", "delete it; indent by spaces")
            elif character.isalpha() and not character.isascii() and not known.startswith(SCRIPTS):
                do = "a program is the same in every language: write English"
                wrong(number, f"the letter {character!r} ({known})", do)
    return found


def lines(snippet: Snippet, wrong) -> None:
    count = 0
    for number, line in enumerate(snippet.source.splitlines(), 1):
        printed = line.lstrip().startswith(OUTPUT)
        count += not printed
        if len(line) > WIDTH and not printed:
            wrong(number, f"{len(line)} columns wide", f"keep lines to {WIDTH}, the width of a phone held sideways")
        if MAGIC.match(line):
            wrong(number, "a comment that Jupyter takes for a command", "delete it; a cell begins with # %% name")
        if number <= 2 and CODING.match(line):
            wrong(number, "declares an encoding", "delete the line; every program is UTF-8")
    if count > (most := LONGER.get(snippet.topic, LINES)):
        wrong(0, f"{count} lines", f"keep it to {most}, better 25; a claim needs a small program")


def output(snippet: Snippet, prints: Sequence[ast.Call], handled: set[int], wrong) -> None:
    """Comments, and those among them that a run has written."""
    after = {last_line(node) + 1: node for node in prints}
    found = 0
    for number, _, comment in snippet.comments:
        if not comment.startswith(OUTPUT):
            if SENTENCE.search(TEX.sub("", comment)):
                do = "keep shapes and math; say it in the pages"
                wrong(number, "a comment in words, which would need translating", do)
            continue
        found += 1
        node, line = after.get(number), comment.removeprefix(OUTPUT)
        if not node:
            wrong(number, "an output line that no print stands above", "delete it and type: make update")
            continue
        after[number + 1] = node
        if len(line) > PRINTED:
            wrong(number, f"prints {len(line)} characters in a line", f"keep it to {PRINTED}: print a part of it")
        if place := outside.PRINTED.search(line):
            what = f"prints {place[0]!r}, which is another on another machine"
            wrong(number, what, "print what is the same everywhere")
        if not labelled(node, line) and id(node) not in handled:
            wrong(number, f"prints {line[:40]!r} without a label", 'say what it is: print("weight:", value)')
    comments = {number for number, _, _ in snippet.comments}
    for number, own in enumerate(snippet.source.splitlines(), 1):
        if own.lstrip().startswith(OUTPUT) and number not in comments:
            wrong(number, "an output line within a string", "delete it: nothing has printed it")
    if found > OUTPUTS:
        wrong(0, f"prints {found} lines", f"keep it to {OUTPUTS}: print what the pages speak of")


def typed(nodes: Sequence[ast.AST], prints: Sequence[ast.Call], wrong) -> None:
    """Values that a program prints as they are typed in the print: nothing has computed them.

    What it was given may be said again: ``momentum: 0.75``.
    """
    for call in prints:
        if not all(isinstance(one, ast.Constant) for one in call.args):
            continue
        own = {id(one) for one in call.args}
        given = {str(one.value) for one in nodes if isinstance(one, ast.Constant) and id(one) not in own}
        said = " ".join(str(one.value) for one in call.args if isinstance(one, ast.Constant))
        label, _, value = said.partition(":")
        # Without a label, that is said of it.
        for one in VALUES.findall(value) if any(map(str.isalnum, label)) else ():
            if one not in given:
                wrong(call.lineno, f"prints {one}, which is typed in the print", "print what the framework computed")
                break


def words(snippet: Snippet, nodes: Sequence[ast.AST], wrong) -> None:
    """Docstrings, which would need translating as comments do; a function to copy takes its own along."""
    if snippet.topic == "recipes":
        return
    for node in nodes:
        if not isinstance(node, ast.Module | ast.FunctionDef | ast.ClassDef):
            continue
        if SENTENCE.search(ast.get_docstring(node) or ""):
            do = "keep shapes and math; say it in the pages"
            wrong(node.body[0].lineno, "a docstring in words, which would need translating", do)


def labelled(node: ast.Call, line: str) -> bool:
    """Whether words stand before the value: ``weight: (2, 3)``, or ``Keras 3``."""
    label, separator, _ = line.partition(":")
    if separator:
        return any(character.isalnum() for character in label)
    first = node.args[0] if node.args else None
    return isinstance(first, ast.Constant) and isinstance(first.value, str)


def caught(nodes: Sequence[ast.AST]) -> set[int]:
    """The calls in handlers of exceptions: a message is its own label."""
    handlers = (node for node in nodes if isinstance(node, ast.ExceptHandler))
    return {id(inner) for handler in handlers for inner in ast.walk(handler) if isinstance(inner, ast.Call)}
