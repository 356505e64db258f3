"""Programs that pip cannot bring: named with the command to type, or installed when root on Debian runs the tests."""

import os
import shutil
import subprocess


class MissingProgram(RuntimeError):
    """A program is not here and cannot be installed; the message says what to type."""


def ensure(found, packages: list[str], what: str) -> None:
    """Install the packages unless ``found()`` is true. Raises MissingProgram if it still is not afterwards."""
    if found():
        return
    if os.geteuid() == 0 and shutil.which("apt-get"):
        print(f"no {what} here: installing Debian's {', '.join(packages)}", flush=True)
        quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        for command in (["update"], ["install", "--yes", "--no-install-recommends", *packages]):
            subprocess.run(["apt-get", "-q", *command], check=False, env=quiet)
    if not found():
        raise MissingProgram(f"no {what} found; type: apt install {' '.join(packages)}")
