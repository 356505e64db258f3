"""What a program may not reach: the machine, its files, the network and the clock; it speaks of a framework alone.

This is a form and no prison: programs of strangers run where nothing can be taken (CONTRIBUTING.md). What is refused
here would print something else on another machine, hide what it imports, or end the run that is to compare it.
"""

import ast
import re
from collections.abc import Iterator, Sequence

from transposed.programs.frameworks import FRAMEWORKS

# Line, what is wrong, what to do.
Found = tuple[int, str, str]

# Of Python's own modules those with which small programs about numbers are written.
MODULES = {
    "__future__",
    "abc",
    "array",
    "bisect",
    "cmath",
    "collections",
    "contextlib",
    "copy",
    "dataclasses",
    "decimal",
    "enum",
    "fractions",
}
MODULES |= {"functools", "gc", "heapq", "inspect", "io", "itertools", "json", "logging", "math", "numbers", "operator"}
MODULES |= {
    "os",
    "pickle",
    "random",
    "re",
    "statistics",
    "string",
    "struct",
    "subprocess",
    "sys",
    "tempfile",
    "textwrap",
}
MODULES |= {"traceback", "types", "typing", "unittest", "warnings", "weakref"}
# What others reach, of those that strangers are likely to try.
KINDS = {
    "the clock": {"calendar", "datetime", "sched", "time", "timeit", "zoneinfo"},
    "the network": {"asyncio", "ftplib", "http", "select", "selectors", "smtplib", "socket", "socketserver", "ssl"}
    | {"urllib", "webbrowser", "xmlrpc"},
    "files": {"fileinput", "glob", "pathlib", "shelve", "shutil", "sqlite3", "tarfile", "zipfile"},
    "work that goes on after its end": {"atexit", "concurrent", "multiprocessing", "queue", "signal", "threading"},
    "modules by names in strings": {"builtins", "ctypes", "imp", "importlib", "pkgutil", "runpy", "zipimport"},
}
# Of modules that reach the machine, what does no harm: Python once more with another setting, as for Keras on another
# backend, and a file that is gone at the end.
PARTS = {"os": {"environ"}, "sys": {"executable", "float_info", "getrefcount", "maxsize"}, "subprocess": {"run"}}
PARTS |= {"tempfile": {"NamedTemporaryFile", "TemporaryDirectory", "TemporaryFile"}, "io": {"BytesIO", "StringIO"}}

CALLS = {
    "__import__": "imports by a name in a string",
    "breakpoint": "stops for a debugger",
    "compile": "runs a text as a program",
    "exec": "runs a text as a program",
    "exit": "ends the run",
    "globals": "reaches names by strings",
    "input": "waits for somebody to type",
    "open": "reads or writes a file",
    "quit": "ends the run",
    "SystemExit": "ends the run",
    "vars": "reaches names by strings",
}
# Of the frameworks, what fetches data or weights.
FETCHES = {"download", "fetch_openml", "from_pretrained", "get_file", "load_data", "load_state_dict_from_url"}
# In a string that eval might be handed; eval itself lets a program print the lines that it shows.
HANDED = re.compile(rf"\b(?:{'|'.join(CALLS)})\b.*\(|__\w+__")
HIDDEN = {"__builtins__", "__file__", "__globals__", "__loader__", "__path__", "__spec__", "__subclasses__"}
# A whole string that is a path from the root, from home or upwards, or an address.
PLACE = re.compile(r"(?:/[A-Za-z]|~/|\.\./|[A-Za-z]:\\|file:|https?://)\S*")
# In what is printed: two folders at least, since a /b is a division; and where an object lies in memory.
PRINTED = re.compile(r"(?<![\w./])/[A-Za-z][\w.-]*/[\w.-]|\b[A-Za-z]:\\\w|\bat 0x[0-9a-fA-F]{6}")


def reaches(nodes: Sequence[ast.AST]) -> Iterator[Found]:
    """Everything that a program may not reach, given all nodes of its tree."""
    modules = {own: module for own, module in imports(nodes) if module in PARTS}
    own = set(assigned(nodes))
    # os.environ | {"KERAS_BACKEND": backend}: handed on, and not looked at.
    handed = {id(node.left) for node in nodes if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr)}
    if "print" in own:
        line = min(getattr(node, "lineno", 0) for node in nodes if "print" in assigned([node]))
        yield line, "gives print another meaning", "choose another name: what it prints is compared"
    for node in nodes:
        if isinstance(node, ast.Attribute):
            yield from attribute(node, modules, handed)
        elif isinstance(node, ast.ImportFrom) and node.module in PARTS:
            for one in node.names:
                if one.name not in PARTS[node.module] - {"environ"}:
                    yield unneeded(node.lineno, node.module, one.name)
        elif isinstance(node, ast.Name) and node.id not in own:
            if node.id in CALLS:
                yield (
                    node.lineno,
                    f"{node.id} {CALLS[node.id]}",
                    "leave it out; a program is complete, and runs to its end",
                )
            elif node.id in HIDDEN:
                yield hidden(node.lineno, node.id)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield from text(node, node.value)


def attribute(node: ast.Attribute, modules: dict[str, str], handed: set[int]) -> Iterator[Found]:
    module = modules.get(node.value.id) if isinstance(node.value, ast.Name) else None
    if module and node.attr not in PARTS[module]:
        yield unneeded(node.lineno, module, node.attr)
    elif module == "os" and id(node) not in handed:
        do = 'hand it on with the setting that matters: os.environ | {"NAME": "value"}'
        yield node.lineno, "reads the environment, which differs from machine to machine", do
    elif node.attr in HIDDEN:
        yield hidden(node.lineno, node.attr)
    elif node.attr in FETCHES or (node.attr == "load" and getattr(node.value, "attr", "") == "hub"):
        yield node.lineno, f"{node.attr} may fetch from the network", "make small values in the program itself"


def text(node: ast.Constant, value: str) -> Iterator[Found]:
    """A string that is a place, or a program for another process, which is held to the same."""
    if PLACE.fullmatch(value):
        short = value if len(value) <= 40 else f"{value[:37]}…"
        yield node.lineno, f"{short!r} is a place outside the program", "write the values into the program itself"
    elif ("\n" in value and "import" in value) or HANDED.search(value):
        try:
            nodes = list(ast.walk(ast.parse(value)))
        except (SyntaxError, ValueError, MemoryError, RecursionError):
            return
        known = {own for one in FRAMEWORKS.values() for own in (one.module, *one.brings)}
        for line, module in imported(nodes):
            if module not in known:
                yield from unknown(node.lineno + line - 1, module)
        for line, what, do in reaches(nodes):
            yield node.lineno + line - 1, what, do


def unknown(line: int, module: str) -> Iterator[Found]:
    """A module of Python's own, or of nobody we know, that no program needs."""
    if module not in MODULES:
        reached = next((kind for kind, own in KINDS.items() if module in own), "something outside the program")
        yield (
            line,
            f"imports {module}, which reaches {reached}",
            "leave it out; show what the framework does with values",
        )


def hidden(line: int, own: str) -> Found:
    return line, f"{own} reaches what is inside of Python", "use what the framework documents"


def unneeded(line: int, module: str, own: str) -> Found:
    return line, f"{module}.{own} reaches the machine", f"of {module} use only: {', '.join(sorted(PARTS[module]))}"


def imported(nodes: Sequence[ast.AST]) -> list[tuple[int, str]]:
    """Line and top module of each import; a dot for one that is relative."""
    found = []
    for node in nodes:
        if isinstance(node, ast.Import):
            found += [(node.lineno, alias.name.split(".")[0]) for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            found.append((node.lineno, "." if node.level else (node.module or "").split(".")[0]))
    return found


def imports(nodes: Sequence[ast.AST]) -> Iterator[tuple[str, str]]:
    """The name that a module has in the program, and the module."""
    for node in nodes:
        if isinstance(node, ast.Import):
            for own in node.names:
                module = own.name.partition(".")[0]
                yield own.asname or module, module


def assigned(nodes: Sequence[ast.AST]) -> Iterator[str]:
    """The names that the program gives to things of its own."""
    for node in nodes:
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            yield node.id
        elif isinstance(node, ast.arg):
            yield node.arg
        elif isinstance(node, ast.FunctionDef | ast.ClassDef):
            yield node.name
