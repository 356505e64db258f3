"""A build that fails, is killed or meets another leaves the earlier site whole, and no process behind."""

import errno
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from transposed import __main__ as command
from transposed.outputs import site, swap
from transposed.outputs.swap import Busy, replaced
from transposed.project import ROOT

BEFORE = "the site that was there"
# A pool as a build has it, whose processes say who they are and wait for work.
POOL = """
import os, time
from concurrent.futures import ProcessPoolExecutor
from transposed import checks

def work(number):
    # In one piece: three processes write to one pipe.
    os.write(1, b"%d\\n" % os.getpid())
    time.sleep(3 if number else 0.5)

with ProcessPoolExecutor(3, mp_context=checks.PROCESSES, initializer=checks.end_with_parent) as pool:
    list(pool.map(work, range(3)))
    time.sleep(600)
"""
KILLED = """
import os, signal, sys
from pathlib import Path
from transposed.outputs.swap import replaced

with replaced(Path(sys.argv[1])) as work:
    work.mkdir()
    (work / "index.html").write_text("half")
    os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.fixture
def target(tmp_path):
    folder = tmp_path / "public" / "site"
    folder.mkdir(parents=True)
    (folder / "index.html").write_text(BEFORE, "utf-8")
    return folder


def stands(target, text=BEFORE):
    return (target / "index.html").read_text("utf-8") == text


def write(work, text="new"):
    work.mkdir()
    (work / "index.html").write_text(text, "utf-8")


def python(code, *arguments):
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    return subprocess.Popen(
        [sys.executable, "-c", code, *arguments], env=environment, stdout=subprocess.PIPE, text=True
    )


def test_the_new_folder_takes_the_place_of_the_old_one(target):
    with replaced(target) as work:
        write(work)
        assert stands(target)
    assert stands(target, "new")
    assert list(target.parent.iterdir()) == [target]


@pytest.mark.parametrize("error", [OSError(errno.ENOSPC, "No space left on device"), KeyboardInterrupt()])
def test_a_full_disk_or_an_interrupt_leaves_the_old_folder(error, target):
    with pytest.raises(type(error)), replaced(target) as work:
        write(work)
        raise error
    assert stands(target)
    assert list(target.parent.iterdir()) == [target]


def test_the_old_folder_comes_back_if_the_new_one_cannot_take_its_place(target, monkeypatch):
    rename = Path.rename

    def fails(self, to):
        if self.name == "site.new":
            raise OSError(errno.ENOSPC, "No space left on device")
        return rename(self, to)

    monkeypatch.setattr(Path, "rename", fails)
    with pytest.raises(OSError, match="No space left"), replaced(target) as work:
        write(work)
    assert stands(target)
    assert list(target.parent.iterdir()) == [target]


def test_a_second_build_is_told_to_wait_and_does_no_harm(target):
    with replaced(target) as work:
        write(work)
        message = "another build into site/ is under way; wait until it has ended"
        with pytest.raises(Busy, match=message), replaced(target):
            pass
        assert stands(work, "new")
    assert stands(target, "new")


def test_windows_locks_a_file_that_is_gone_afterwards(target, monkeypatch):
    import fcntl
    from types import SimpleNamespace

    def locking(file, mode, count):
        assert (mode, count) == (2, 1)
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            # As Windows says it.
            raise PermissionError(errno.EACCES, "Permission denied") from error

    def unlink(self):
        """Windows keeps what somebody has open."""
        if in_use:
            raise PermissionError(errno.EACCES, "in use")
        os.unlink(self)

    in_use = True
    monkeypatch.setattr(swap, "msvcrt", SimpleNamespace(locking=locking, LK_NBLCK=2), raising=False)
    monkeypatch.setattr(swap, "locked", swap.locked_file)
    monkeypatch.setattr(Path, "unlink", unlink)
    with replaced(target) as work:
        write(work)
        message = "another build into site/ is under way; wait until it has ended"
        with pytest.raises(Busy, match=message), replaced(target):
            pass
        assert stands(work, "new") and stands(target)
        in_use = False
    assert stands(target, "new")
    assert list(target.parent.iterdir()) == [target]


def test_a_killed_build_leaves_the_old_folder_and_the_next_one_clears_up(target):
    assert python(KILLED, str(target)).wait() == -signal.SIGKILL
    assert stands(target)
    with replaced(target) as work:
        assert not work.exists()
        write(work)
    assert stands(target, "new")
    assert list(target.parent.iterdir()) == [target]


def test_a_build_that_was_killed_between_the_two_names_is_put_back(target):
    target.rename(target.with_name("site.old"))
    with pytest.raises(OSError, match="full"), replaced(target):
        assert stands(target)
        raise OSError("full")
    assert stands(target)


def test_the_processes_of_a_killed_build_end(target):
    running = python(POOL)
    own = [int(running.stdout.readline()) for _ in range(3)]
    running.kill()
    running.wait()
    until = time.monotonic() + 20
    while time.monotonic() < until and any(Path(f"/proc/{one}").exists() for one in own):
        time.sleep(0.1)
    assert not any(Path(f"/proc/{one}").exists() for one in own)


def test_what_the_system_says_is_said_without_a_traceback(monkeypatch, capsys):
    def full(around=""):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(site, "build", full)
    monkeypatch.setattr(sys, "argv", ["transposed", "build"])
    assert command.main() == 1
    assert capsys.readouterr().err == "error: [Errno 28] No space left on device\n"
