"""A program without an end stops neither the tests, which name it, nor a check, which runs none."""

import os
import re
import subprocess
import sys
import time
from pathlib import Path

import endless
import pytest
from support import copy_of_small, problems, spoil

from transposed.dev import alone
from transposed.programs.snippets import Snippet

FOREVER = "x = 1\nwhile True:\n    x = -x\n"
DEAF = "while True:\n    try:\n        while True:\n            pass\n    except BaseException:\n        pass\n"


@pytest.mark.skipif(not hasattr(__import__("signal"), "setitimer"), reason="the system has no such signal")
def test_a_program_that_does_not_end_is_ended_and_named_with_its_line(tmp_path, eval_example):
    from pytest_examples import CodeExample

    path = tmp_path / "forever_numpy.py"
    message = f"{path}:[23]: not at its end after 0.5 s; give its loop an end, or let it compute less"
    with pytest.raises(pytest.fail.Exception, match=message), endless.ends(path, 2, 0.5):
        eval_example.run_print_check(CodeExample.create(FOREVER, path=path))
    # Nothing is left behind that would end the next one.
    time.sleep(0.6)


def test_one_that_is_deaf_to_that_ends_its_process_which_says_where_it_was(tmp_path):
    program = tmp_path / "deaf_numpy.py"
    program.write_text(DEAF, "utf-8")
    code = f"import endless, runpy\nwith endless.ends('deaf', 2, 0.5):\n    runpy.run_path({str(program)!r})"
    environment = {**os.environ, "PYTHONPATH": str(Path(endless.__file__).parent)}
    ran = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, timeout=120)
    assert ran.returncode == 1
    assert ran.stderr.startswith("Timeout (0:00:00.750000)!")
    assert re.search(rf'File "{program}", line [1-6] in <module>', ran.stderr)


def test_one_that_runs_alone_is_ended_too(tmp_path, monkeypatch):
    monkeypatch.setattr(alone, "LIMIT", 0.5)
    snippet = Snippet(tmp_path / "layers" / "forever_numpy.py", tmp_path, FOREVER)
    assert alone.difference(snippet) == ("\n  not at its end after 0.5 s; give its loop an end, or let it compute less")


def test_a_check_runs_no_program(tmp_path):
    copy = copy_of_small(tmp_path)
    spoil(copy, "snippets/layers/weight_shape_torch.py", "import torch\n", "import torch\n\nwhile True:\n    pass\n")
    started = time.process_time()
    assert not any("while" in one for one in problems(copy, "docs/en/layers/weight-shape.md"))
    assert time.process_time() - started < 10
