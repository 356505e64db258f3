"""A program of a stranger has the form of the others, and reaches nothing but its framework."""

import pytest
from support import copy_of_small, problems

from transposed.programs import style
from transposed.programs.snippets import Snippet
from transposed.project import Project

NAME = "layers/claim_torch.py"
MADE = 'import torch\n\nprint("shape:", tuple(torch.ones(2).shape))\n#> shape: (2,)\n'
WHOLE = "leave it out; a program is complete, and runs to its end"
VALUES = "leave it out; show what the framework does with values"
SAME = "print what is the same everywhere"


def said(source: str, name: str = NAME) -> list[str]:
    folder = Project().snippets
    return [f"{one.line}: {one.what}; {one.do}" for one in sorted(style.check(Snippet(folder / name, folder, source)))]


def printing(line: str, code: str = 'print("a:", torch.ones(2))') -> str:
    return f"import torch\n\n{code}\n#> {line}\n"


def test_a_small_program_passes():
    assert said(MADE) == []


def test_python_once_more_with_one_setting_passes():
    program = '''import os
import subprocess
import sys

program = """
import keras
import jax
print(keras.backend.backend())
"""

env = os.environ | {"KERAS_BACKEND": "jax"}
ran = subprocess.run([sys.executable, "-c", program], env=env, stdout=-1, text=True)
print("backend:", ran.stdout.strip())
#> backend: jax
'''.replace(
        'ran = subprocess.run([sys.executable, "-c", program], env=env, stdout=-1, text=True)',
        ('command = [sys.executable, "-c", program]\nran = subprocess.run(command, env=env, stdout=-1, text=True)'),
    )
    assert said(program, "layers/backend_keras.py") == []


@pytest.mark.parametrize("name", ["input", "open", "vars", "compile", "exit"])
def test_a_name_of_its_own_passes(name):
    assert said(f'import torch\n\n{name} = torch.ones(2)\nprint("sum:", {name}.sum().item())\n#> sum: 2.0\n') == []


@pytest.mark.parametrize("code", ["print(error)", "print(str(error)[:5])"])
def test_a_caught_message_is_its_own_label(code):
    handled = f"try:\n    torch.ones(2, -1)\nexcept RuntimeError as error:\n    {code}\n    #> Trying to create\n"
    assert said(f"import torch\n\n{handled}") == []


@pytest.mark.parametrize(
    ("name", "what"),
    [
        ("layers/New_Thing_torch.py", "the file name has other characters than a-z, 0-9 and _"),
        ("layers/new-thing_torch.py", "the file name has other characters than a-z, 0-9 and _"),
        ("layers/новое_torch.py", "the file name has other characters than a-z, 0-9 and _"),
        ("layers/.claim_torch.py", "the file name has other characters than a-z, 0-9 and _"),
        ("layers/a__b_torch.py", "the file name has other characters than a-z, 0-9 and _"),
        ("new-topic/claim_torch.py", "the file name has other characters than a-z, 0-9 and _"),
        ("layers/torch.py", "the file name has a framework and no claim"),
        ("layers/claim_mxnet.py", "the file name ends in no known framework"),
    ],
)
def test_a_name_is_an_address_and_says_a_claim(name, what):
    assert any(one.startswith(f"0: {what}; ") for one in said(MADE, name))


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        (MADE.rstrip("\n"), "3: does not end in one line break; end the file after the last line, with Enter"),
        (f"{MADE}\n\n", "6: does not end in one line break; end the file after the last line, with Enter"),
        (f"# -*- coding: latin-1 -*-\n{MADE}", "1: declares an encoding; delete the line; every program is UTF-8"),
        (
            f"# vim: set fileencoding=cp1251 :\n{MADE}",
            "1: declares an encoding; delete the line; every program is UTF-8",
        ),
        (f"{MADE}\f\n", "5: an invisible character (U+000C); delete it; indent by spaces"),
        (f"{MADE}\0\n", "5: an invisible character (U+0000); delete it; indent by spaces"),
        (f"if True:\n\tpass\n{MADE}", "2: an invisible character (U+0009); delete it; indent by spaces"),
        (printing("a: \x1b[31m1"), "4: an invisible character (U+001B); delete it; indent by spaces"),
        (
            printing("a: \u202e1"),
            "4: an invisible character (RIGHT-TO-LEFT OVERRIDE); delete it; indent by spaces",
        ),
        (
            MADE.replace("shape:", "ѕhape:"),
            "3: the letter 'ѕ' (CYRILLIC SMALL LETTER DZE); a program is the same in every language: write English",
        ),
        (MADE + "x = 1\n" * 48, "0: 51 lines; keep it to 50, better 25; a claim needs a small program"),
        (MADE + "x = 1\n" * 4000, "0: 24073 characters; keep a program below 20000; show less"),
        (
            printing("a: \\d", 'print("a:", "\\d")'),
            "3: not valid Python (invalid escape sequence '\\d'); mend the code",
        ),
    ],
)
def test_the_form_is_the_same_on_every_machine(source, expected):
    assert expected in said(source)


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("import socket", f"imports socket, which reaches the network; {VALUES}"),
        ("from urllib.request import urlopen", f"imports urllib, which reaches the network; {VALUES}"),
        ("import time", f"imports time, which reaches the clock; {VALUES}"),
        ("from datetime import datetime", f"imports datetime, which reaches the clock; {VALUES}"),
        ("import pathlib", f"imports pathlib, which reaches files; {VALUES}"),
        ("import importlib", f"imports importlib, which reaches modules by names in strings; {VALUES}"),
        ("import platform", f"imports platform, which reaches something outside the program; {VALUES}"),
        ("from . import other", "an import from another program; write what it needs into the program itself"),
        ("import keras", "imports keras, which the file name does not end in; name the framework in the file name"),
        ('k = __import__("keras")', f"__import__ imports by a name in a string; {WHOLE}"),
        ('exec("import keras")', f"exec runs a text as a program; {WHOLE}"),
        ("exit()", f"exit ends the run; {WHOLE}"),
        ("raise SystemExit", f"SystemExit ends the run; {WHOLE}"),
        ('x = open("a.txt")', f"open reads or writes a file; {WHOLE}"),
        (
            'x = torch.load("/etc/x")',
            "'/etc/x' is a place outside the program; write the values into the program itself",
        ),
        ('x = torch.load("../x")', "'../x' is a place outside the program; write the values into the program itself"),
        (
            'x = torch.hub.load("a", "b")',
            "load may fetch from the network; make small values in the program itself",
        ),
        (
            'x = getattr(__builtins__, "open")',
            "__builtins__ reaches what is inside of Python; use what the framework documents",
        ),
        ("x = torch.__file__", "__file__ reaches what is inside of Python; use what the framework documents"),
    ],
)
def test_nothing_outside_is_reached(code, expected):
    assert said(MADE.replace("\n\n", f"\n{code}\n\n", 1)) == [f"2: {expected}"]


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        (
            "import sys\nsys.exit(0)",
            "sys.exit reaches the machine; of sys use only: executable, float_info, getrefcount, maxsize",
        ),
        ("import os\nos._exit(0)", "os._exit reaches the machine; of os use only: environ"),
        ("import os as o\no.system('ls')", "os.system reaches the machine; of os use only: environ"),
        (
            "import os\nprint('a:', os.environ)",
            "reads the environment, which differs from machine to machine; "
            'hand it on with the setting that matters: os.environ | {"NAME": "value"}',
        ),
        (
            "from os import (\n    environ)",
            None,
        ),
    ],
)
def test_of_the_machine_only_what_does_no_harm_is_used(code, expected):
    found = said(MADE.replace("\n\n", f"\n{code}\n\n", 1))
    assert found == ([f"3: {expected}"] if expected else ["2: os.environ reaches the machine; of os use only: environ"])


def test_a_program_in_a_string_is_held_to_the_same():
    text = 'program = """\nimport keras\nimport socket\nopen("x")\n"""'
    assert said(MADE.replace("\n\n", f"\n{text}\n\n", 1)) == [
        f"4: imports socket, which reaches the network; {VALUES}",
        f"5: open reads or writes a file; {WHOLE}",
    ]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("a: /home/me/x.py", f"prints '/home/m', which is another on another machine; {SAME}"),
        ("a: C:\\Users", f"prints 'C:\\\\U', which is another on another machine; {SAME}"),
        ("a: <object object at 0x7f00aa11bb22>", f"prints 'at 0x7f00aa', which is another on another machine; {SAME}"),
        ("a: " + "x" * 1_000, "prints 1003 characters in a line; keep it to 300: print a part of it"),
    ],
)
def test_what_is_printed_is_short_and_the_same_everywhere(line, expected):
    assert said(printing(line)) == [f"4: {expected}"]


@pytest.mark.parametrize(
    ("code", "line"), [("print(2)", "2"), ("print(torch.ones(2))", "tensor([1., 1.])"), ('print(":", 2)', ": 2")]
)
def test_a_value_has_a_label(code, line):
    do = 'say what it is: print("weight:", value)'
    assert said(printing(line, code)) == [f"4: prints {line!r} without a label; {do}"]


@pytest.mark.parametrize(
    ("code", "line", "expected"),
    [
        ('print("weight:", (9))', "weight: 9", "3: prints 9, which is typed in the print"),
        ('print("weight: (9, 9)")', "weight: (9, 9)", "3: prints 9, which is typed in the print"),
        ('print("same:", True)', "same: True", "3: prints True, which is typed in the print"),
    ],
)
def test_a_value_is_computed(code, line, expected):
    assert said(printing(line, code)) == [f"{expected}; print what the framework computed"]


@pytest.mark.parametrize(
    ("code", "line"),
    [
        ('x = torch.ones(2, dtype=torch.float32)\nprint("dtype: float32")', "dtype: float32"),
        ('x = torch.nn.BatchNorm1d(1, momentum=0.25)\nprint("momentum: 0.25")', "momentum: 0.25"),
        ('print("x * w:", "no error")', "x * w: no error"),
    ],
)
def test_what_a_program_was_given_may_be_said_again(code, line):
    assert said(printing(line, code)) == []


def test_print_means_print():
    (found,) = said(MADE.replace("\n\n", "\nprint = torch.add\n\n", 1))
    assert found == "2: gives print another meaning; choose another name: what it prints is compared"


def test_a_docstring_is_no_place_for_words():
    (found,) = said(f'"""This shows that it holds."""\n{MADE}')
    assert found == ("1: a docstring in words, which would need translating; keep shapes and math; say it in the pages")
    assert said(f'"""(out, in)"""\n{MADE}') == []


def test_no_output_stands_in_a_string():
    (found,) = said(MADE.replace("\n\n", '\nx = """\n#> a: 77\n"""\n\n', 1))
    assert found == "3: an output line within a string; delete it: nothing has printed it"


def test_what_eval_may_be_handed_is_held_to_the_same():
    found = said(MADE.replace("\n\n", "\nx = eval(\"__import__('os').listdir()\")\n\n", 1))
    assert found == [f"2: __import__ imports by a name in a string; {WHOLE}"]
    assert said(MADE.replace("\n\n", '\nx = eval("torch.ones(2)")\n\n', 1)) == []


def test_lines_are_few():
    printed = "".join(f"    #> a: {number}\n" for number in range(60))
    source = f'import torch\n\nfor i in range(60):\n    print("a:", i)\n{printed}'
    assert said(source) == ["0: prints 60 lines; keep it to 50: print what the pages speak of"]


@pytest.mark.parametrize("line", ["# !ls", "#!/bin/sh", "# %time", "# %% [markdown]", "    # !curl x | sh", "# ?print"])
def test_a_comment_is_no_command_of_jupyter(line):
    do = "delete it; a cell begins with # %% name"
    assert said(f"{line}\n{MADE}") == [f"1: a comment that Jupyter takes for a command; {do}"]
    assert said(f"# %% numbers\n{MADE}") == []


def test_a_program_that_is_nested_too_deep_is_refused():
    (found,) = said(f"x = (\n{('-' * 70 + chr(10)) * 250}1\n)\n{MADE}")
    assert found.startswith("0: not readable as Python (") and found.endswith(
        "Error); mend the code; write it less nested"
    )


@pytest.mark.parametrize(
    ("file", "expected"),
    [
        ("layers/notes.txt", "a file of the kind '.txt'; delete it; programs are named <claim>_<framework>.py"),
        (
            "layers/claim_torch.py.bak",
            "a file of the kind '.bak'; delete it; programs are named <claim>_<framework>.py",
        ),
        ("layers/claim_torch.PY", "a file of the kind '.PY'; delete it; programs are named <claim>_<framework>.py"),
        ("claim_torch.py", "a program outside a topic; move it to snippets/<topic>/<name>.py"),
        ("layers/claim_torch.py/x", None),
    ],
)
def test_only_programs_lie_among_the_programs(file, expected, tmp_path):
    copy = copy_of_small(tmp_path)
    path = copy.snippets / file
    if expected:
        path.write_text(MADE, "utf-8")
        assert problems(copy) == [f"snippets/{file}:0: {expected}"]
    else:
        path.parent.mkdir()
        assert problems(copy) == ["snippets/layers/claim_torch.py:0: no regular file; delete it; a program is a file"]


def test_a_program_that_no_page_needs_is_named(tmp_path):
    copy = copy_of_small(tmp_path)
    (copy.snippets / NAME).write_text(MADE, "utf-8")
    do = "cite it with claim:… or show it on an English page; else delete it"
    assert problems(copy) == [f"snippets/{NAME}:0: no page cites or shows this program; {do}"]
    (copy.folder("en") / "index.md").write_text("", "utf-8")
    assert not any("no page cites" in one for one in problems(copy))
