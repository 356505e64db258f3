"""The small site, built once for the tests of a process."""

import pytest
from support import SMALL

from transposed.outputs import site


@pytest.fixture(scope="session")
def small_built(tmp_path_factory):
    target = tmp_path_factory.mktemp("small") / "site"
    site.build(target, SMALL)
    return target
