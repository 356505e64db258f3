"""A program that does not end is ended, and named."""

import faulthandler
import signal
from contextlib import contextmanager

import pytest

# In seconds: most programs need a tenth, the slowest some ten on a busy machine.
LIMIT = 300


@contextmanager
def ends(path, errors, limit=LIMIT):
    """What runs within has to end in time; ``errors`` is where the last word goes.

    A program that takes the end for an error of its own, or hangs outside of Python, ends the whole process, which says
    where it hangs. Systems without such signals have that only.
    """
    faulthandler.dump_traceback_later(1.5 * limit, exit=True, file=errors)
    before = None
    if hasattr(signal, "setitimer"):
        before = signal.signal(signal.SIGALRM, lambda number, frame: pytest.fail(said(path, frame, limit)))
        signal.setitimer(signal.ITIMER_REAL, limit)
    try:
        yield
    finally:
        if before is not None:
            signal.setitimer(signal.ITIMER_REAL, 0)
            signal.signal(signal.SIGALRM, before)
        faulthandler.cancel_dump_traceback_later()


def said(path, frame, limit):
    """The line is that of the innermost frame that belongs to the program, which runs as the main one under another
    name."""
    while frame and frame.f_globals.get("__name__") != "__main__":
        frame = frame.f_back
    line = frame.f_lineno if frame and frame.f_code.co_filename.endswith(".py") else 0
    return f"{path}:{line}: not at its end after {limit} s; give its loop an end, or let it compute less"
