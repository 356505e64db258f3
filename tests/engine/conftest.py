"""The small site, built once for the tests of a process."""

import pytest
from support import SMALL, small_programs

from transposed.markdown.context import Context
from transposed.outputs import site
from transposed.pages.rendered import Renderer
from transposed.project import SOURCE


@pytest.fixture(scope="session", autouse=True)
def imported():
    """What rendering imports is then there in every process that a test splits off."""
    site.warm_up()
    Renderer(SMALL, Context(SOURCE, small_programs()))


@pytest.fixture(scope="session")
def small_built(tmp_path_factory):
    target = tmp_path_factory.mktemp("small") / "site"
    site.build(target, SMALL)
    return target
