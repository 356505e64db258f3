"""A preview of one language that follows every save. What it remembers between builds is in mkdocs/memory.py."""

import os
import subprocess
import sys

from transposed.outputs.site import environment
from transposed.project import HERE, LANGUAGES


def live(language: str) -> int:
    """Preview until interrupted. MkDocs watches pages, programs, runs, settings and templates; a changed module of the
    package needs a fresh process."""
    serve = f"{sys.executable} -m mkdocs serve --no-strict -f {LANGUAGES[language].config}"
    command = [sys.executable, "-m", "watchfiles", "--filter", "python", serve, "transposed"]
    return subprocess.run(command, cwd=HERE.root, env={**os.environ, **environment(language)}, check=False).returncode
