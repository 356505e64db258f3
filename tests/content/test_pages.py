"""The real pages hold, and pages and programs belong together: nothing is proven that no page says."""

from functools import cache

import pytest
import support

from transposed import checks
from transposed.checks import reading
from transposed.dev import live_delay
from transposed.problems import Problems
from transposed.project import HERE, SOURCE


@cache
def found():
    return checks.run()


def test_the_real_pages_pass_and_use_every_program():
    assert found()[SOURCE].uses == set(support.programs())


def test_every_claim_sentence_was_read_after_it_last_changed():
    """What `make check` says where CI is set."""
    waiting = [sentence for inspection in found().values() for sentence in inspection.unread]
    if waiting:
        pytest.fail(f"{Problems(reading.problems(waiting))}\n{len(waiting)} to mend", pytrace=False)


def test_every_program_has_a_recorded_run_of_its_present_text():
    evidence = support.programs().evidence
    unverified = sorted(name for name, snippet in support.programs().items() if not evidence.verified(snippet))
    assert not unverified, f"changed since their last recorded run: {', '.join(unverified)}; type: make record"


@pytest.mark.parametrize("save", live_delay.SAVES, ids=lambda save: save.kind)
def test_the_delay_of_a_preview_is_measured_with_files_that_are_there(save):
    assert save.old in (HERE.root / save.file).read_text("utf-8")
