"""Every pattern of the code and of ``docs/words``, and texts made of its own pieces that keep a bad one busy.

A pattern that tries each start with the rest of the text takes four times as long for a text that is twice as long.
"""

import ast
import importlib
import random
import re
import time
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from re import _constants, _parser  # type: ignore[attr-defined]
from typing import Any

from transposed.checks import wording
from transposed.pages import size
from transposed.project import HERE, LANGUAGES

# What reads texts from outside: pages, programs, records.
ROOMS = ("checks", "markdown", "mkdocs", "outputs", "pages", "programs")
ANCHORED = {"match", "fullmatch"}
SEARCHING = {"search", "sub", "subn", "findall", "finditer", "split"}
REPEATS = (_constants.MAX_REPEAT, _constants.MIN_REPEAT, _constants.POSSESSIVE_REPEAT)
# What reads no page: the name of a file has at most 255 bytes.
SHORT = {"transposed.programs.snippets.ENDING": 255}
# Tried where a class is negated or names a kind of characters only.
CHARACTERS = "a1 Zя中_-.,:;!?'\"`*[](){}<>|=/\\#$&^~\n\t\u00d7й"


@dataclass(frozen=True)
class Pattern:
    """``anchored`` tells whether it is tried at the beginning of a text only."""

    name: str
    form: re.Pattern
    anchored: bool

    def read(self, text: str) -> float:
        """Seconds of one core for a text."""
        started = time.process_time()
        if self.anchored:
            self.form.fullmatch(text)
        else:
            for _ in self.form.finditer(text):
                pass
        return time.process_time() - started


def all_of_them() -> list[Pattern]:
    return [*in_code(), *in_words()]


def in_code() -> Iterator[Pattern]:
    """Those that a module keeps under a name, and those that stand where they are used."""
    modules = {
        f"transposed.{path.parent.name}.{path.stem}": ast.parse(path.read_text("utf-8"))
        for path in sorted((HERE.root / "transposed").glob("*/*.py"))
    }
    used = uses(modules)
    for module, tree in modules.items():
        if module.split(".")[1] not in ROOMS:
            continue
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.args:
                called, first = node.func, node.args[0]
                known = isinstance(called.value, ast.Name) and called.value.id == "re" and called.attr != "compile"
                if known and isinstance(first, ast.Constant) and isinstance(first.value, str):
                    form = re.compile(first.value)
                    yield Pattern(f"{module}, line {node.lineno}", form, called.attr in ANCHORED)
        for name, value in vars(importlib.import_module(module)).items():
            for one in value.values() if isinstance(value, dict) else [value]:
                if isinstance(one, re.Pattern) and (module, name) in used:
                    methods = used[module, name]
                    yield Pattern(f"{module}.{name}", one, bool(methods) and not methods - ANCHORED)


def uses(modules: dict[str, ast.Module]) -> dict[tuple[str, str], set[str]]:
    """Module and name of what is assigned there → which of its methods are called, anywhere."""
    found: dict[tuple[str, str], set[str]] = defaultdict(set)
    for module, tree in modules.items():
        origin: dict[str, tuple[str, str]] = {}
        for line in tree.body:
            if isinstance(line, ast.Assign) and isinstance(line.targets[0], ast.Name):
                origin[line.targets[0].id] = (module, line.targets[0].id)
                found[module, line.targets[0].id] |= set()
            elif isinstance(line, ast.ImportFrom):
                origin |= {one.asname or one.name: (str(line.module), one.name) for one in line.names}
        for node in ast.walk(tree):
            if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id in origin:
                found[origin[node.value.id]].add(node.attr)
            # What is kept as JSON is a whole text of its form.
            elif isinstance(node, ast.Call) and ast.unparse(node.func) == "json_file.text":
                for given in node.args:
                    if isinstance(given, ast.Name) and given.id in origin:
                        found[origin[given.id]].add("fullmatch")
    return found


def in_words() -> Iterator[Pattern]:
    for language in LANGUAGES:
        words = wording.Words(HERE.words(language))
        forms = [form for form, _ in words.terms]
        forms += [words.verbs, words.silence, words.totals, words.here, words.counted]
        forms += [words.numerals.single, words.numerals.several]
        yield from (Pattern(f"docs/words/{language}.toml, {form.pattern[:40]}", form, False) for form in forms)


def hostile(pattern: Pattern, length: int, seed: int) -> Iterator[str]:
    """Texts of a length that begin as the pattern wants it, repeat what it repeats, and never end as it wants it."""
    chance = random.Random(seed)
    length = min(length, SHORT.get(pattern.name, length))
    tree = _parser.parse(pattern.form.pattern, pattern.form.flags)
    for text in repeated(tree, "", length, chance):
        yield text[:length]
    whole = sample(tree, chance)
    for cut in sorted({1, 2, len(whole) // 2, len(whole) - 1, len(whole)}):
        if 0 < cut <= len(whole):
            yield (whole[:cut] * length)[:length]


def repeated(tree: Any, before: str, length: int, chance: random.Random) -> Iterator[str]:
    for index, (kind, given) in enumerate(tree):
        here = before + sample(tree[:index], chance)
        if kind in REPEATS:
            _, most, inner = given
            body = "".join(sample(inner, chance) for _ in range(chance.choice((1, 1, 2, 3))))
            if most is _constants.MAXREPEAT and body:
                yield from (here + body * length, (here + body) * length, body * length)
            yield from repeated(inner, here, length, chance)
        else:
            for part in parts(kind, given):
                yield from repeated(part, here, length, chance)


def parts(kind: Any, given: Any) -> list:
    """The patterns within a group, an alternative or an assertion."""
    if kind is _constants.SUBPATTERN:
        return [given[3]]
    if kind is _constants.ATOMIC_GROUP:
        return [given]
    if kind in (_constants.ASSERT, _constants.ASSERT_NOT):
        return [given[1]]
    return list(given[1]) if kind is _constants.BRANCH else []


def sample(tree: Any, chance: random.Random) -> str:
    """A text that a pattern would take, but for its assertions."""
    found = []
    for kind, given in tree:
        if kind is _constants.LITERAL:
            found.append(chr(given))
        elif kind is _constants.IN:
            found.append(chance.choice([*filter(lambda one: holds(given, one), candidates(given))] or [""]))
        elif kind in (_constants.ANY, _constants.NOT_LITERAL):
            found.append(chance.choice([one for one in CHARACTERS if one != "\n" and ord(one) != given]))
        elif kind in REPEATS:
            least, most, inner = given
            count = chance.randint(least, max(least, min(most, least + 2)))
            found += [sample(inner, chance) for _ in range(count)]
        elif kind not in (_constants.ASSERT, _constants.ASSERT_NOT) and (inside := parts(kind, given)):
            found.append(sample(chance.choice(inside), chance))
    return "".join(found)


def candidates(members: list) -> str:
    own = [chr(given) for kind, given in members if kind is _constants.LITERAL]
    own += [chr(given[0]) for kind, given in members if kind is _constants.RANGE]
    return CHARACTERS + "".join(own)


def holds(members: list, one: str) -> bool:
    """Whether a class, ``[a-z_]``, holds a character."""
    negated = inside = False
    for kind, given in members:
        if kind is _constants.NEGATE:
            negated = True
        elif kind is _constants.LITERAL:
            inside |= ord(one) == given
        elif kind is _constants.RANGE:
            inside |= given[0] <= ord(one) <= given[1]
        else:
            name = str(given)
            own = (
                one.isdigit() if "DIGIT" in name else one.isspace() if "SPACE" in name else one.isalnum() or one == "_"
            )
            inside |= own != ("NOT" in name)
    return inside != negated


def run() -> None:
    """Print how much longer the slowest patterns take for a text that is twice as long; once is good, twice is bad."""
    lengths = [size.PAGE // 4, size.PAGE // 2, size.PAGE]
    found = []
    for pattern in all_of_them():
        times = [max(map(pattern.read, hostile(pattern, length, 0)), default=0) for length in lengths]
        found.append((times, pattern.name))
    print("the slowest patterns, in milliseconds of hostile text of", *lengths, "characters: linear is 1, 2, 4")
    for times, name in sorted(found, reverse=True, key=lambda one: one[0][-1])[:10]:
        print("  ".join(f"{1000 * one:7.1f}" for one in times), f"  {times[-1] / max(times[0], 1e-6):4.1f} ×  {name}")
