"""A sentence made false by its words alone is noticed by a rule, or waits for a second reader.

Tried are the claim sentences on the changed lines of docs/ (conftest.py); `make mutate` tries every sentence of every
page and prints how many the rules caught, and how many the record of what was read.
"""

import pytest
from support import programs

from transposed.checks.mutations import Mutator, line_of
from transposed.checks.word_mutations import Reader
from transposed.project import HERE, LANGUAGES

pytestmark = pytest.mark.mutations


@pytest.fixture(scope="module")
def reader():
    return Reader(Mutator(HERE, programs()))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sentence_with_false_words_is_noticed(language, tried, reader, tally):
    found = tried(language, reader.mutations)
    ways, survivors = [], []
    for page, one in found:
        versions = reader.mutator.versions(page)
        ways.append(reader.notices(versions, language, one))
        if not ways[-1]:
            survivors.append(f"docs/{language}/{page}:{line_of(versions[language], one)} {one.new!r}")
    tally(f"words, {language}", len(found), survivors, ways)
