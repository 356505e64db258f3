"""Each snippet by itself: a fresh process, an empty folder, exactly the output that its file shows."""

import os
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from transposed.programs import frameworks
from transposed.programs.catalogue import Programs
from transposed.programs.snippets import Snippet
from transposed.project import HERE

# In seconds, with the import of its framework, as many at once as there are cores.
LIMIT = 300


def run(names: list[str]) -> int:
    """Run the named snippets (all if none are named), as many at once as there are cores; 1 if any fails.

    Raises ValueError for a name that is no snippet.
    """
    known = Programs.load(HERE)
    if wrong := [name for name in names if name not in known]:
        raise ValueError(f"no such snippet: {', '.join(wrong)}; did you mean {known.near(wrong[0])}?")
    chosen = [known[name] for name in names] or [one for one in known.values() if frameworks.can_run(one.frameworks)]
    failed = 0
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        for number, (snippet, error) in enumerate(zip(chosen, pool.map(difference, chosen), strict=True), 1):
            print(f"[{number}/{len(chosen)}] {'FAILED' if error else 'ok'} {snippet.id}{error}", flush=True)
            failed += bool(error)
    print(f"{len(chosen) - failed} passed, {failed} failed")
    return 1 if failed else 0


def difference(snippet: Snippet) -> str:
    """Empty if the snippet printed what its file shows; otherwise what it printed instead, and its errors."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "pasted.py")
        path.write_text(snippet.source, "utf-8")
        environment = {**os.environ, **frameworks.SETTINGS}
        try:
            ran = subprocess.run(
                [sys.executable, path.name],
                cwd=folder,
                env=environment,
                capture_output=True,
                text=True,
                check=False,
                timeout=LIMIT,
            )
        except subprocess.TimeoutExpired:
            return f"\n  not at its end after {LIMIT} s; give its loop an end, or let it compute less"
    if ran.returncode == 0 and tuple(ran.stdout.splitlines()) == snippet.output:
        return ""
    return f"\n  exit code {ran.returncode}, printed:\n{ran.stdout}\n{ran.stderr[-2000:]}"
