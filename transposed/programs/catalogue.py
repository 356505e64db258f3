"""All programs of a project, found by what others know of them: an id, a claim, or the text itself."""

import difflib
import json
from collections.abc import Iterator, Mapping
from functools import cached_property
from pathlib import Path

from transposed.kept import Kept
from transposed.problems import Problem, Problems
from transposed.programs import audits, snippets, style
from transposed.programs.api_names import recorded
from transposed.programs.audits import Audit
from transposed.programs.evidence import Evidence
from transposed.programs.frameworks import FRAMEWORKS
from transposed.programs.lab_cells import MARK, Cell, cells
from transposed.programs.messages import Message, by_framework
from transposed.programs.snippets import Snippet
from transposed.project import Project

# What Python writes beside a program that was imported; git ignores it.
COMPILED = "__pycache__"


class Programs(Mapping[str, Snippet]):
    """The snippets by id, sorted, with their recorded runs. Read once, and thrown away with whoever asked for them."""

    def __init__(
        self,
        found: Mapping[str, Snippet],
        evidence: Evidence,
        api: Mapping[str, str] | None = None,
        audited: Mapping[str, Audit] | None = None,
    ):
        self.found = dict(sorted(found.items()))
        self.evidence = evidence
        # Name → the framework version on which it last resolved.
        self.api = api or {}
        # What the last audit found, by framework.
        self.audits = audited or {}
        self.ran: dict[str, str] = {}

    @classmethod
    def load(cls, project: Project, known: Mapping[Path, Snippet] | None = None) -> "Programs":
        """Raises Problems with everything that is wrong with the form of any of them.

        ``known`` are snippets that have passed already, by path: a preview does not check the same text twice.
        """
        found: dict[str, Snippet] = {}
        problems: list[Problem] = []
        forms = Kept(project, "forms", Path(__file__).parent.glob("*.py"))
        for path in files(project.snippets, problems):
            try:
                snippet = Snippet(path, project.snippets, snippets.read(path))
                if known and path in known and known[path].source == snippet.source:
                    snippet = known[path]
                else:
                    problems += checked(snippet, forms)
                found[snippet.id] = snippet
            except Problems as error:
                problems += error.problems
        if problems:
            raise Problems(problems)
        if not known:
            forms.save()
        return cls(found, Evidence.load(project.evidence), recorded(project.evidence), audits.load(project))

    def __getitem__(self, name: str) -> Snippet:
        return self.found[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self.found)

    def __len__(self) -> int:
        return len(self.found)

    @cached_property
    def claims(self) -> dict[str, list[Snippet]]:
        """The snippets of each claim, in the order in which tables show their frameworks."""
        groups: dict[str, list[Snippet]] = {}
        for snippet in self.values():
            groups.setdefault(snippet.claim, []).append(snippet)
        return {claim: ordered(group) for claim, group in groups.items()}

    @cached_property
    def topics(self) -> dict[str, dict[str, list[Snippet]]]:
        """Topic → claim → its snippets, sorted."""
        groups: dict[str, dict[str, list[Snippet]]] = {}
        for claim, group in sorted(self.claims.items()):
            groups.setdefault(claim.partition("/")[0], {})[claim] = group
        return groups

    @cached_property
    def texts(self) -> dict[str, str]:
        """The text of each snippet → its id."""
        return {snippet.source.strip(): snippet.id for snippet in self.values()}

    @cached_property
    def labs(self) -> dict[str, dict[str, Cell]]:
        """The cells of each snippet that is a lab, by the snippet's id."""
        return {name: cells(snippet) for name, snippet in self.items() if MARK in snippet.source}

    @cached_property
    def messages(self) -> dict[str, list[Message]]:
        """The error messages that the programs caught, under the framework that raised them."""
        return by_framework(self.values())

    def proving(self, name: str) -> list[Snippet]:
        """The snippets behind ``layers/weight_shape_torch``, or all frameworks' behind ``layers/weight_shape``."""
        return [self.found[name]] if name in self.found else self.claims.get(name, [])

    def executed(self, name: str) -> str:
        """What a recorded run of a snippet has executed, and after it what it printed."""
        if name not in self.ran:
            snippet = self.found[name]
            lines = snippet.code.split("\n")
            for number in self.evidence.missed(snippet):
                # A line that is not there was typed by hand, and is named by the check.
                lines[number - 1 : number] = [""] if number <= len(lines) else []
            self.ran[name] = "\n".join([*lines, *snippet.output])
        return self.ran[name]

    def shown(self, text: str) -> str | None:
        """The id of the snippet whose text this is, to the letter."""
        return self.texts.get(text.strip())

    def near(self, name: str) -> str | None:
        """The known claim or snippet that a mistyped name most looks like."""
        names = sorted({*self.found, *self.claims})
        return next(iter(difflib.get_close_matches(name, names, n=1)), None)


def checked(snippet: Snippet, forms: Kept) -> list[Problem]:
    """What is wrong with the form of a program, looked up if the same program was checked before."""

    def problems(_: str) -> str:
        return json.dumps([(problem.line, problem.what, problem.do) for problem in style.check(snippet)])

    found = json.loads(forms.get(f"{snippet.id}\n{snippet.source}", problems))
    return [Problem(snippet.path, *problem) for problem in found]


def files(folder: Path, problems: list[Problem]) -> Iterator[Path]:
    """Every program below a folder, sorted; what may not lie there is added to the problems."""
    for path in sorted(folder.rglob("*")):
        if path.is_symlink():
            do = "put a copy of the file there; links are not published"
            problems.append(Problem(path, 0, "a symbolic link", do))
        elif COMPILED in path.parts or (path.is_dir() and path.suffix != ".py"):
            continue
        elif path.suffix != ".py":
            what = f"a file of the kind {path.suffix or path.name!r}"
            problems.append(Problem(path, 0, what, "delete it; programs are named <claim>_<framework>.py"))
        elif not path.is_file():
            problems.append(Problem(path, 0, "no regular file", "delete it; a program is a file"))
        elif len(path.relative_to(folder).parts) != 2:
            problems.append(Problem(path, 0, "a program outside a topic", "move it to snippets/<topic>/<name>.py"))
        else:
            yield path


def ordered(group: list[Snippet]) -> list[Snippet]:
    """In the order in which tables show the frameworks."""
    order = list(FRAMEWORKS)
    return sorted(group, key=lambda snippet: [order.index(own) for own in snippet.frameworks])
