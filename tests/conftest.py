"""Names the frameworks under test, refuses to run without them, and records what held."""

import inspect
import os
import sys
import threading
import types
from collections import Counter

import endless
import pytest

from transposed.programs import evidence, frameworks
from transposed.project import HERE

# The test whose success is evidence.
PROOF = "test_snippet_prints_what_its_file_says"
RECORDING = pytest.StashKey[dict]()
VERSIONS = pytest.StashKey[dict]()
MUTATIONS = "mutations of "
# What a process says at its end, whatever pytest captures.
ERRORS = pytest.StashKey[int]()
# Folders in this order, so that the frameworks are imported by the process that begins, and the browser by the others;
# who has nothing left to do takes tests from the end of another's list.
FOLDERS = ("programs", "recipes", "engine", "content", "built", "browser")


def pytest_addoption(parser):
    parser.addoption("--mutate", action="store_true", help="try every mutation, not a sample, and print the scores")
    parser.addoption("--record", action="store_true", help="write the snippets that hold into evidence/")


def pytest_report_header():
    names = frameworks.under_test()
    left_out = [name for name in frameworks.DEFAULT if name not in names]
    return f"frameworks under test: {', '.join(names)}" + (f" (not: {', '.join(left_out)})" if left_out else "")


def pytest_configure(config):
    config.stash[RECORDING] = {}
    config.stash[ERRORS] = os.dup(2)
    try:
        frameworks.under_test()
    except frameworks.UnknownFramework as error:
        pytest.exit(str(error), returncode=4)


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items):
    items.sort(key=lambda item: FOLDERS.index(item.path.parent.name))


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup(item):
    """A framework that was asked for and is missing ends the run, nothing is skipped."""
    if VERSIONS in item.config.stash or not item.get_closest_marker("frameworks"):
        return
    try:
        item.config.stash[VERSIONS] = {name: frameworks.load(name) for name in frameworks.present()}
    except frameworks.MissingFramework as error:
        # One process of several cannot end the run: each of its tests says what is missing.
        if hasattr(item.config, "workerinput"):
            raise
        pytest.exit(str(error), returncode=4)
    if "mindspore" in frameworks.present():
        # Its errors come late, and would fail another snippet than the one that made them.
        sys.modules["mindspore"].runtime.launch_blocking()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item, call):
    report = yield
    if call.when == "call" and report.passed and getattr(item, "originalname", "") == PROOF:
        item.config.stash[RECORDING][item.callspec.params["snippet"]] = dict(item.user_properties).get("missed", [])
    return report


def pytest_sessionfinish(session):
    if session.config.option.record and VERSIONS in session.config.stash:
        from support import programs

        held, versions = session.config.stash[RECORDING], session.config.stash[VERSIONS]
        evidence.record(held, versions, HERE.evidence, programs())


@pytest.fixture(autouse=True)
def in_time(request):
    """No program keeps the tests from their end."""
    if not request.node.get_closest_marker("frameworks"):
        yield
        return
    given = request.node.callspec.params if hasattr(request.node, "callspec") else {}
    program = given.get("snippet")
    with endless.ends(program.path if program else request.node.path, request.config.stash[ERRORS]):
        yield


@pytest.fixture
def eval_example(eval_example, monkeypatch):
    """Each print looks for its line; not looking up the source of every caller saves most of the run."""
    names = {"stack": callers, "iscoroutinefunction": inspect.iscoroutinefunction}
    monkeypatch.setattr("pytest_examples.run_code.inspect", types.SimpleNamespace(**names))
    return eval_example


def callers():
    """``inspect.stack()`` with frames, files and lines only."""
    frame, found = sys._getframe(1), []
    while frame:
        code = frame.f_code
        found.append(inspect.FrameInfo(frame, code.co_filename, frame.f_lineno, code.co_name, None, None))
        frame = frame.f_back
    return found


@pytest.fixture
def tally(record_property):
    """Counts mutations by kind, and fails for those that passed unnoticed.

    ``ways`` says of each that was tried what noticed it, where that is counted too.
    """

    def count(what, tried, survivors, ways=()):
        record_property(MUTATIONS + what, (tried, len(survivors), dict(Counter(filter(None, ways)))))
        assert not survivors, "these passed all checks: " + "; ".join(survivors)

    return count


@pytest.fixture
def seeded():
    """The same random weights of PyTorch in every run: of tiny networks one in a hundred never needs its ReLU."""
    import torch

    torch.manual_seed(0)


@pytest.fixture(scope="session")
def built(tmp_path_factory):
    """The whole site, built once for all tests: side by side (pytest -n 2), by the process that needs it first."""
    from filelock import FileLock

    from transposed.outputs import site

    alone = "PYTEST_XDIST_WORKER" not in os.environ
    folder = (tmp_path_factory.getbasetemp() if alone else tmp_path_factory.getbasetemp().parent) / "built" / "site"
    folder.parent.mkdir(exist_ok=True)
    with FileLock(folder.parent / "lock"):
        if not folder.exists():
            site.build(folder)
    return folder


@pytest.fixture(scope="session")
def address(built):
    """Where the built site is served, without a slash at the end."""
    from transposed.dev import server

    running = server.server(built)
    threading.Thread(target=running.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{running.server_port}"
    running.shutdown()


@pytest.fixture(scope="session")
def chromium():
    from transposed.dev import browser

    with browser.launch() as running:
        yield running


def pytest_terminal_summary(terminalreporter):
    """The scores of the mutation tests: how many were tried, how many were caught, and by what if that was counted."""
    tried, survived, ways = Counter(), Counter(), {}
    for report in terminalreporter.getreports("passed") + terminalreporter.getreports("failed"):
        for what, counts in report.user_properties:
            if what.startswith(MUTATIONS):
                tried[what] += counts[0]
                survived[what] += counts[1]
                ways.setdefault(what, Counter()).update(counts[2])
    for what in sorted(tried):
        by = "".join(f", {count} by {way}" for way, count in sorted(ways[what].items()))
        terminalreporter.write_line(f"{what}: {tried[what] - survived[what]} of {tried[what]} caught{by}")
