"""Every snippet runs against the real frameworks and prints what its file says."""

import os
import socket

import pytest
import support

from transposed.programs import frameworks, reached

UNDER_TEST = [snippet for snippet in support.programs().values() if frameworks.can_run(snippet.frameworks)]


@pytest.fixture
def shut_in(monkeypatch):
    """What the check of its form did not see reaches no network either, and cannot end the run as if it had passed."""

    def refuse(*given, **named):
        raise AssertionError("a program reaches outside itself")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(os, "_exit", refuse)


@pytest.mark.frameworks
@pytest.mark.usefixtures("shut_in")
@pytest.mark.parametrize("snippet", UNDER_TEST, ids=lambda snippet: snippet.id)
def test_snippet_prints_what_its_file_says(snippet, eval_example, tmp_path, monkeypatch, record_property, request):
    from pytest_examples import CodeExample

    # A figure is written into the folder that it is run in.
    monkeypatch.chdir(tmp_path)
    example = CodeExample.create(snippet.source, path=snippet.path)
    # One print is one line, however long: wrapped output would not be what Python prints.
    eval_example.set_config(line_length=10_000)
    if eval_example.update_examples:
        eval_example.run_print_update(example)
    elif request.config.option.record:
        with reached.lines(str(eval_example.tmp_path)) as found:
            eval_example.run_print_check(example)
        record_property("missed", reached.missed(snippet, found))
    else:
        eval_example.run_print_check(example)


@pytest.mark.frameworks
@pytest.mark.parametrize(
    "source",
    [
        pytest.param('import numpy as np\n\nprint("shape:", np.ones(2).shape)\n#> shape: (3,)\n', id="hand-edited"),
        pytest.param('import numpy as np\n\nprint("shape:", np.ones(2).shape)\n', id="not captured"),
        pytest.param('import numpy as np\n\nprint("shape:", np.ones(2).shape)\n#> shape: (2,)\n#> 1\n', id="added"),
        pytest.param('import time\n\nprint("now:", time.time_ns())\n#> now: 1700000000000000000\n', id="changing"),
        pytest.param("import numpy as np\n\nassert np.ones(2).shape == (3,)\n", id="wrong assertion"),
        pytest.param('import socket\n\nsocket.create_connection(("127.0.0.1", 9))\n', id="network"),
        pytest.param("import os\n\nos._exit(0)\n", id="ends the run"),
    ],
)
@pytest.mark.usefixtures("shut_in")
def test_a_wrong_snippet_is_refused(source, eval_example, tmp_path):
    from pytest_examples import CodeExample

    eval_example.set_config(line_length=10_000)
    with pytest.raises((AssertionError, pytest.fail.Exception)):
        eval_example.run_print_check(CodeExample.create(source, path=tmp_path / "wrong_numpy.py"))


@pytest.mark.frameworks
def test_each_framework_reports_its_version():
    for name in frameworks.under_test():
        assert frameworks.load(name)[0].isdigit()
