"""No pattern takes minutes for a text that a page may have: its time grows as the text does, not with its square."""

import re
import signal
import time

import pytest

from transposed.dev import patterns
from transposed.dev.patterns import Pattern
from transposed.pages import size

# In seconds of one core for one text as long as a page may be: the slowest need a twentieth, a square of it ten.
MOST = 2
SEEDS = 2
PATTERNS = {pattern.name: pattern for pattern in patterns.all_of_them()}


class TooLong(Exception):
    pass


@pytest.fixture
def watch():
    """A pattern that would not end is interrupted, where the system can."""

    def stop(*given):
        raise TooLong

    if not hasattr(signal, "setitimer"):
        yield
        return
    before = signal.signal(signal.SIGVTALRM, stop)
    yield
    signal.signal(signal.SIGVTALRM, before)


def slow(pattern, most, length=size.PAGE):
    """The beginning of a hostile text that keeps a pattern busy, or None."""
    for seed in range(SEEDS):
        for text in dict.fromkeys(patterns.hostile(pattern, length, seed)):
            started = time.process_time()
            try:
                alarm(most)
                pattern.read(text)
            except TooLong:
                return text[:40]
            finally:
                alarm(0)
            if time.process_time() - started >= most:
                return text[:40]
    return None


def alarm(seconds):
    if hasattr(signal, "setitimer"):
        signal.setitimer(signal.ITIMER_VIRTUAL, seconds)


@pytest.mark.usefixtures("watch")
@pytest.mark.parametrize("name", PATTERNS)
def test_a_pattern_is_no_slower_than_its_text_is_long(name):
    assert slow(PATTERNS[name], MOST) is None


@pytest.mark.usefixtures("watch")
@pytest.mark.parametrize("form", [r"\s*\^", "[a-z]+ [a-z]+!", r"\[[^\]]*\]\(", "(?:a+b?)+c", "-+8<", r"\S*x"])
def test_a_pattern_that_tries_each_start_with_the_rest_is_found(form):
    assert slow(Pattern(form, re.compile(form), False), 0.2) is not None
