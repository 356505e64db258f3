"""One mistake, said so that its author can mend it."""

from dataclasses import dataclass
from pathlib import Path

from transposed.project import ROOT

LONGEST = 600


@dataclass(frozen=True, order=True)
class Problem:
    """Printed as ``file:line: what is wrong; what to do``.

    ``line`` counts from 1; 0 means the file as a whole.
    """

    path: Path
    line: int
    what: str
    do: str

    def __str__(self) -> str:
        path = self.path.relative_to(ROOT) if self.path.is_relative_to(ROOT) else self.path
        return f"{path}:{self.line}: {shortened(self.what)}; {shortened(self.do)}"


def shortened(text: str) -> str:
    """What somebody typed, and a message quotes, may be a page long."""
    return text if len(text) <= LONGEST else f"{text[: LONGEST // 2]} … {text[-LONGEST // 2 :]}"


class Problems(Exception):
    """Everything that is wrong, found in one go, each said once."""

    def __init__(self, problems: list[Problem]):
        self.problems = sorted(set(problems))
        super().__init__("\n".join(map(str, self.problems)))

    def __reduce__(self):
        # Else a process that hands it over would be given the text in place of the list.
        return Problems, (self.problems,)
