"""One folder takes the place of another at once: readers see the old one or the new one, whatever happens between."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

try:
    import fcntl
except ImportError:
    # Windows.
    fcntl = None  # type: ignore[assignment]
    import msvcrt


class Busy(RuntimeError):
    """Somebody else is making the same folder."""


@contextmanager
def replaced(target: Path) -> Iterator[Path]:
    """A folder to write into, which takes the place of ``target`` when the block ends, and goes if it fails.

    Raises Busy if another process is at it. What a killed one has left is removed, and put back if it was half-way.
    """
    work, old = target.with_name(f"{target.name}.new"), target.with_name(f"{target.name}.old")
    target.parent.mkdir(parents=True, exist_ok=True)
    with alone(target):
        if old.exists() and not target.exists():
            old.rename(target)
        shutil.rmtree(work, ignore_errors=True)
        try:
            yield work
            shutil.rmtree(old, ignore_errors=True)
            if target.exists():
                target.rename(old)
            try:
                work.rename(target)
            except OSError:
                if old.exists():
                    old.rename(target)
                raise
        finally:
            shutil.rmtree(work, ignore_errors=True)
        shutil.rmtree(old, ignore_errors=True)


@contextmanager
def alone(target: Path) -> Iterator[None]:
    """The lock ends with its process, killed or not, and leaves no file behind."""
    with locked(target) as free:
        if not free:
            raise Busy(f"another build into {target.name}/ is under way; wait until it has ended")
        yield


@contextmanager
def locked_folder(target: Path) -> Iterator[bool]:
    """The folder that it lies in is locked; whether it was free."""
    folder = os.open(target.parent, os.O_RDONLY)
    try:
        free = True
        try:
            fcntl.flock(folder, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            free = False
        except OSError:
            # A file system that knows no locks.
            pass
        yield free
    finally:
        os.close(folder)


@contextmanager
def locked_file(target: Path) -> Iterator[bool]:
    """The same on Windows, where only a file can be locked: one beside it, which goes when nobody has it open."""
    path = target.with_name(f"{target.name}.lock")
    file = os.open(path, os.O_RDWR | os.O_CREAT)
    try:
        free = True
        try:
            msvcrt.locking(file, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined]
        except PermissionError:
            free = False
        yield free
    finally:
        os.close(file)
        with suppress(OSError):
            path.unlink()


locked = locked_folder if fcntl else locked_file
