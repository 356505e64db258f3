"""A line that a recorded run did not reach is recorded as missed, and proves nothing."""

import json
import sys
from textwrap import dedent

import pytest
from support import copy_of_small, problems, spoil

from transposed.programs import evidence, reached
from transposed.programs.catalogue import Programs
from transposed.programs.evidence import Evidence
from transposed.programs.snippets import Snippet

# What hands a function to a compiler of its own: none of its lines is seen to run.
TOOLS = "from types import SimpleNamespace\nskip = lambda f=None, **options: (lambda *values: 0) if f else skip\n"


def program(folder, source):
    path = folder / "layers" / "some_numpy.py"
    path.parent.mkdir(exist_ok=True)
    path.write_text(source, "utf-8")
    return Snippet(path, folder, source)


def run(snippet):
    """The lines of a program that a run of it reaches."""
    with reached.lines(str(snippet.folder)) as found:
        exec(compile(snippet.source, snippet.path, "exec"), {"__name__": "some"})
    return found


def missed(folder, source):
    """The texts of the lines that a run of the program misses."""
    snippet = program(folder, dedent(source).lstrip())
    lines = snippet.source.splitlines()
    return [lines[number - 1].strip() for number in reached.missed(snippet, run(snippet))]


@pytest.mark.parametrize(
    ("source", "lines"),
    [
        ("x = 1\nprint(x)", []),
        ("if 2 > 1:\n    x = 1\nelse:\n    x = 2", ["x = 2"]),
        ("if 2 < 1:\n    x = 1\nelse:\n    x = 2", ["x = 1"]),
        ("if 2 < 1:\n    x = 1\nelif 3 < 1:\n    x = 2\nelif 1:\n    x = 3", ["x = 1", "x = 2"]),
        ("for x in ():\n    y = x\n    z = y", ["y = x", "z = y"]),
        ("while False:\n    x = 1", ["x = 1"]),
        ("try:\n    1 / 0\n    x = 1\nexcept ZeroDivisionError:\n    x = 2\nelse:\n    x = 3", ["x = 1", "x = 3"]),
        ("try:\n    x = 1\nexcept ZeroDivisionError:\n    x = 2", ["x = 2"]),
        ("def f():\n    x = 1\n    return x", ["x = 1", "return x"]),
        ("def f():\n    return 1\n\nf()", []),
        ("def f(x):\n    if x:\n        return 1\n    return 2\n\nf(1)", ["return 2"]),
        ("class A:\n    x = 1\n\n    def f(self):\n        return 2", ["return 2"]),
        ("def f():\n    def g():\n        return 1\n    return g\n\nf()", ["return 1"]),
        # A statement over several lines counts as a whole, and so does the head of a block.
        ("x = [\n    1,\n    2,\n]", []),
        ("def f():\n    return [\n        1,\n    ]", ["return [", "1,", "]"]),
        ("if (\n    2 < 1\n    or 3 < 1\n):\n    x = 1", ["x = 1"]),
        ("with open(__file__) if 0 else __import__('io').StringIO() as x:\n    y = x", []),
    ],
)
def test_a_line_that_was_not_reached_is_missed(source, lines, tmp_path):
    assert missed(tmp_path, source) == lines


@pytest.mark.parametrize(
    "source",
    [
        "tf = SimpleNamespace(function=skip)\n@tf.function\ndef f(x):\n    y = x\n    return y\n",
        "tf = SimpleNamespace(function=skip)\n@tf.function(jit_compile=True)\ndef f(x):\n    return x\n",
        "jax = SimpleNamespace(jit=skip)\n@jax.jit\ndef f(x):\n    def g():\n        return x\n    return g()\n",
        "tf = SimpleNamespace(function=skip)\ndef f(x):\n    return x\n\ng = tf.function(f)\n",
        "torch = SimpleNamespace(jit=SimpleNamespace(script=skip))\n@torch.jit.script\ndef f(x):\n    return x\n",
    ],
    ids=["decorator", "with options", "nested", "called", "script"],
)
def test_a_function_that_is_handed_to_a_compiler_is_not_missed(source, tmp_path):
    assert missed(tmp_path, TOOLS + source) == []


@pytest.mark.parametrize(
    "source",
    [
        # A name of its own is no compiler, nor is another function handed over with it.
        "@skip\ndef f(x):\n    return x\n",
        "tf = SimpleNamespace(functions=skip)\n@tf.functions\ndef f(x):\n    return x\n",
        "tf = SimpleNamespace(function=skip)\ndef g(x):\n    return 1\n\ndef f(x):\n    return x\n\ntf.function(g)\n",
    ],
    ids=["another decorator", "a longer name", "another function"],
)
def test_no_other_function_is_taken_for_a_compiled_one(source, tmp_path):
    assert missed(tmp_path, TOOLS + source) == ["return x"]


def test_lines_of_other_files_do_not_count(tmp_path):
    inside, outside = tmp_path / "inside", tmp_path / "outside"
    for folder in (inside, outside):
        folder.mkdir()
    snippet = program(outside, "x = 1\ny = 2\n")
    with reached.lines(str(inside)) as found:
        exec(compile(snippet.source, snippet.path, "exec"), {})
    assert found == set()
    assert {1, 2} <= run(snippet)


def test_what_traced_before_traces_again_even_after_an_error(tmp_path):
    def other(frame, event, argument):
        return None

    before = sys.gettrace()
    sys.settrace(other)
    try:
        with pytest.raises(ZeroDivisionError):
            run(program(tmp_path, "1 / 0\n"))
        assert sys.gettrace() is other
    finally:
        sys.settrace(before)


# --- the record -------------------------------------------------------------------------------------------------------


def test_missed_lines_are_recorded_with_the_run_and_gone_when_it_reaches_them(tmp_path):
    snippet = program(tmp_path, "if 1:\n    x = 2\nelse:\n    x = 3\n")
    file = tmp_path / "numpy-2.4.6.json"

    def record(*lines):
        evidence.record({snippet: lines}, {"numpy": "2.4.6"}, tmp_path)
        return json.loads(file.read_text("utf-8"))["held"][snippet.id]

    assert record(4, 2)["missed"] == [2, 4]
    assert Evidence.load(tmp_path).missed(snippet) == {2, 4}
    assert "missed" not in record()
    assert Evidence.load(tmp_path).missed(snippet) == frozenset()
    # Another text of the program has other lines.
    record(4)
    assert Evidence.load(tmp_path).missed(program(tmp_path, "x = 3\n")) == frozenset()


def test_a_line_that_one_version_reached_is_not_missed(tmp_path):
    snippet = program(tmp_path, "x = 1\nx = 2\nx = 3\n")
    evidence.record({snippet: [1, 2]}, {"numpy": "2.4.5"}, tmp_path)
    evidence.record({snippet: [2, 3]}, {"numpy": "2.4.6"}, tmp_path)
    assert Evidence.load(tmp_path).missed(snippet) == {2}


def test_a_missed_line_is_not_among_what_was_executed(tmp_path):
    source = 'x = 5\nif x > 6:\n    print("seven:", 7)\nprint("eight:", 8)  # 9\n#> eight: 8\n'
    snippet = program(tmp_path, source)
    evidence.record({snippet: reached.missed(snippet, run(snippet))}, {"numpy": "2.4.6"}, tmp_path)
    programs = Programs({snippet.id: snippet}, Evidence.load(tmp_path))
    lines = ["x = 5", "if x > 6:", "", 'print("eight:", 8)', "", "eight: 8"]
    assert programs.executed(snippet.id).split("\n") == lines
    assert '"seven:", 7' in Programs({snippet.id: snippet}, Evidence({})).executed(snippet.id)


def test_a_missed_line_proves_no_sentence(tmp_path):
    copy = copy_of_small(tmp_path)
    file = "snippets/layers/affine_formula_torch.py"
    spoil(copy, file, "print(", 'if W.shape == (7, 7):\n    print("never:", (5, 7))\nprint(')
    said = "[The layer is `(5, 7)` wide](claim:layers/affine_formula_torch)"
    line = spoil(copy, "docs/en/index.md", "It has two questions", f"{said}. It has two questions")
    snippet = Programs.load(copy)["layers/affine_formula_torch"]
    number = snippet.source.splitlines().index('    print("never:", (5, 7))') + 1

    def refusals():
        return [one for one in problems(copy) if one.startswith(f"docs/en/index.md:{line}: ")]

    for lines, refused in (([], False), ([number], True)):
        evidence.record({snippet: lines}, {"torch": "2.13.0"}, copy.evidence)
        found = [one for one in refusals() if "(5, 7) is not in layers/affine_formula_torch" in one]
        assert bool(found) is refused, found
