"""What is tried on the real pages: what stands on the lines that a change touches or, with --mutate, everything.

So no change is red for a sentence of another; of many some are tried, chosen by the commit, so that the same commit
always tries the same.
"""

import random

import pytest
from support import changed, commit

from transposed.project import HERE, SOURCE

MOST = 40
CHANGED = "the changed lines"


def pytest_generate_tests(metafunc):
    if "part" in metafunc.fixturenames:
        # The environments of `make test-more`, which import this file too, read no page.
        from transposed.pages import documents

        every = metafunc.config.option.mutate
        metafunc.parametrize("part", documents.names(HERE, SOURCE) if every else [CHANGED])


@pytest.fixture
def tried(part):
    """Gives pairs of page and mutation: all of one page, or some of those on the changed lines of any."""
    from transposed.checks.mutations import line_of
    from transposed.pages import documents

    def choose(language, mutations):
        if part != CHANGED:
            there = (HERE.folder(language) / part).is_file()
            return [(part, one) for one in mutations(documents.read(HERE, language, part))] if there else []
        found = []
        for page in documents.names(HERE, language):
            if lines := changed().get(f"docs/{language}/{page}"):
                document = documents.read(HERE, language, page)
                found += [(page, one) for one in mutations(document) if line_of(document, one) in lines]
        return random.Random(commit()).sample(found, min(MOST, len(found)))

    return choose
