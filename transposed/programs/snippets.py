"""Snippets: one runnable file per claim and framework, with its captured output."""

import ast
import hashlib
import io
import re
import tokenize
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

from transposed.problems import Problem, Problems
from transposed.programs.frameworks import FRAMEWORKS

OUTPUT = "#> "
# In bytes, of a page or a program; what is shown of either is limited further.
LARGEST = 400_000
QUOTES = ('"', "'", 'r"', "r'", 'b"', "b'")
# Framework names at the end, with or without ``to`` between two of them.
ENDING = re.compile(r"(?:^|_)(?:{0})(?:_(?:to_)?(?:{0}))*$".format("|".join(FRAMEWORKS)))
# A comment after what is no comment: strings hold what looks like one.
COMMENT = re.compile(r"""(?:[^"'#]|"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*')*(?P<text>#.*)""")


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
    def topic(self) -> str:
        """The folder that it lies in."""
        return self.id.partition("/")[0]

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
    def title(self) -> str:
        """Its frameworks as readers call them: ``PyTorch + Keras``."""
        return " + ".join(FRAMEWORKS[name].title for name in self.frameworks)

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
    def printed(self) -> dict[str, list[str]]:
        """The values that stand under each label, in the order of the program."""
        found: dict[str, list[str]] = {}
        for line in self.output:
            _, separator, value = line.partition(": ")
            found.setdefault(label(line), []).append(value if separator else line)
        return found

    @cached_property
    def lines(self) -> dict[str, list[str]]:
        """The same with their labels, as printed."""
        found: dict[str, list[str]] = {}
        for line in self.output:
            found.setdefault(label(line), []).append(line)
        return found

    @cached_property
    def code(self) -> str:
        """What a run executes: without comments, captured output and docstrings. Its lines are those of the file."""
        lines = self.source.splitlines()
        for number, column, _ in self.comments:
            lines[number - 1] = lines[number - 1][:column].rstrip()
        quoted = any(line.lstrip().startswith(QUOTES) for line in lines)
        for node in ast.walk(self.tree) if quoted else ():
            text = node.value if isinstance(node, ast.Expr) else None
            if isinstance(text, ast.Constant) and isinstance(text.value, str):
                first = text.lineno - 1
                lines[first : last_line(text)] = [""] * (last_line(text) - first)
        return "\n".join(lines)

    @cached_property
    def formulas(self) -> frozenset[str]:
        """The TeX between dollar signs in its comments, with white space made single."""
        if "$" not in self.source:
            return frozenset()
        found = (re.findall(r"\$([^$]+)\$", comment) for _, _, comment in self.comments)
        return frozenset(" ".join(tex.split()) for formulas in found for tex in formulas)

    @cached_property
    def comments(self) -> list[tuple[int, int, str]]:
        """Line, column and text of each comment."""
        if '"""' in self.source or "'''" in self.source:
            # A sign inside a string of several lines: only the tokenizer knows.
            tokens = tokenize.generate_tokens(io.StringIO(self.source).readline)
            return [(*token.start, token.string) for token in tokens if token.type == tokenize.COMMENT]
        found = []
        for number, line in enumerate(self.source.splitlines(), 1):
            if "#" in line and (match := COMMENT.fullmatch(line)):
                found.append((number, match.start("text"), match["text"]))
        return found

    @cached_property
    def tree(self) -> ast.Module:
        """Raises SyntaxError."""
        return ast.parse(self.source)

    @cached_property
    def sha256(self) -> str:
        return hashlib.sha256(self.source.encode()).hexdigest()


@cache
def label(printed: str) -> str:
    """What a claim calls a printed line: ``its gradient: 2`` is ``its-gradient``."""
    return re.sub(r"[^a-z0-9_]+", "-", printed.partition(": ")[0].lower()).strip("-")


def is_print(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "print"


def last_line(node: ast.AST) -> int:
    return getattr(node, "end_lineno", None) or 0


def read(path: Path) -> str:
    """The text of a file of some size that is plain UTF-8 with LF line ends, and no link; raises Problems otherwise."""
    if path.is_symlink():
        raise Problems([Problem(path, 0, "a symbolic link", "put a copy of the file there; links are not published")])
    if not path.is_file():
        raise Problems([Problem(path, 0, "no regular file", "delete it")])
    if (size := path.stat().st_size) > LARGEST:
        what = f"a file of {size // 1000} kB"
        raise Problems([Problem(path, 0, what, f"keep it below {LARGEST // 1000} kB; make several of it")])
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
