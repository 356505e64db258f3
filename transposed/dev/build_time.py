"""What a build costs beside Material as it comes, and which part of it is ours.

Ours is what the functions of this package do themselves, with the built-ins and the standard library that they call;
not MkDocs, Python-Markdown, Pygments, Pagefind and the other libraries.
"""

import cProfile
import gc
import logging
import os
import pstats
import subprocess
import sys
import sysconfig
import tempfile
from pathlib import Path

from transposed.checks.passed import surroundings
from transposed.outputs import site
from transposed.outputs.shared import prepare
from transposed.project import HERE, LANGUAGES

PACKAGE = str(HERE.root / "transposed")
LIBRARIES = sysconfig.get_path("purelib")


def run() -> None:
    logging.getLogger("mkdocs").setLevel(logging.ERROR)
    with tempfile.TemporaryDirectory() as folder:
        build = [sys.executable, "-m", "transposed", "build"]
        ours, anew = cpu(build), cpu(build, CI="true")
        theirs = 0.0
        for language in LANGUAGES:
            code = f"from pathlib import Path; from transposed.dev import stock; stock.build({language!r}, "
            code += f"Path({str(Path(folder, language))!r}))"
            theirs += cpu([sys.executable, "-c", code])
        print(f"make build: {ours:.1f} CPU seconds, {anew:.1f} if every page is checked anew; three stock builds of "
              f"the same Markdown: {theirs:.1f}; ratio {ours / theirs:.2f} and {anew / theirs:.2f}",
              flush=True)  # fmt: skip
        share(Path(folder, "profiled"))


def cpu(command: list[str], **settings: str) -> float:
    """Processor seconds of a command and of its children, the second time that it is run.

    ``settings`` are added to its environment, in which ``CI`` is empty otherwise.
    """
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1", "CI": "", **settings}
    for _ in range(2):
        before = children()
        subprocess.run(command, cwd=HERE.root, env=environment, check=True, capture_output=True)
        spent = children() - before
    return spent


def children() -> float:
    """Processor seconds of the commands that were run so far."""
    times = os.times()
    return times.children_user + times.children_system


def share(target: Path) -> None:
    """Print how much of the time of one whole build, in one process, is ours, and the four largest parts of it."""
    before = children()
    profile = cProfile.Profile()
    profile.enable()
    shared = prepare(HERE, surroundings())
    # As a build does.
    gc.freeze()
    for language in LANGUAGES:
        site.one(language, target / language, HERE, shared)
    profile.disable()
    stats = pstats.Stats(profile)
    parts = own_time(stats)
    # The search engine works in a process of its own; waiting for it is no work.
    rows = stats.stats.items()  # type: ignore[attr-defined]
    whole = sum(row[2] for (_, _, name), row in rows if "poll" not in name) + children() - before
    print(f"ours: {sum(parts.values()) / whole:.0%} of the build's own time")
    for name, seconds in sorted(parts.items(), key=lambda part: -part[1])[:4]:
        print(f"  {seconds / whole:5.1%}  {name}")


def own_time(stats: pstats.Stats) -> dict[str, float]:
    """Module of ours → seconds in its functions, and in what they call that belongs to no library."""
    found: dict[str, float] = {}
    for (file, _, _), (_, _, seconds, _, callers) in stats.stats.items():  # type: ignore[attr-defined]
        if file.startswith(PACKAGE):
            found[module(file)] = found.get(module(file), 0) + seconds
        elif not file.startswith(LIBRARIES):
            for (caller, _, _), (_, _, own, _) in callers.items():
                if caller.startswith(PACKAGE):
                    found[module(caller)] = found.get(module(caller), 0) + own
    return found


def module(file: str) -> str:
    return Path(file).relative_to(PACKAGE).as_posix()
