"""The real pages hold, and pages and programs belong together: nothing is proven that no page says."""

import support

from transposed import checks
from transposed.project import SOURCE


def test_the_real_pages_pass_and_use_every_program():
    found = checks.run()
    unused = sorted(set(support.programs()) - found[SOURCE].uses)
    assert not unused, f"no page cites or includes: {', '.join(unused)}; cite them with claim:… or delete them"


def test_every_program_has_a_recorded_run_of_its_present_text():
    evidence = support.programs().evidence
    unverified = sorted(name for name, snippet in support.programs().items() if not evidence.verified(snippet))
    assert not unverified, f"changed since their last recorded run: {', '.join(unverified)}; type: make record"
