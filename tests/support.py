"""What several tests share: the programs of this project, read once in each process, and the small site."""

from functools import cache
from pathlib import Path

from transposed.programs.catalogue import Programs
from transposed.project import HERE, Project

# A site of a few pages that the engine is tested on: editing a real page turns no test of the engine red.
SMALL = Project(Path(__file__).parent / "site")


@cache
def programs() -> Programs:
    return Programs.load(HERE)
