"""One folder takes the place of another at once: readers see the old one or the new one, whatever happens between."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

try:
    from fcntl import LOCK_EX, LOCK_NB, flock
except ImportError:
    # Windows has none: there two builds at once are for their maker to avoid.
    flock = None  # type: ignore[assignment]


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
    """The folder that it lies in is locked: the lock leaves no file behind, and ends with its process."""
    if flock is None:
        yield
        return
    folder = os.open(target.parent, os.O_RDONLY)
    try:
        try:
            flock(folder, LOCK_EX | LOCK_NB)
        except BlockingIOError as error:
            raise Busy(f"another build into {target.name}/ is under way; wait until it has ended") from error
        except OSError:
            # A file system that knows no locks.
            pass
        yield
    finally:
        os.close(folder)
