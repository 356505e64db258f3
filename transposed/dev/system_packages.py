"""Programs and fonts that pip cannot bring: installed when root on Debian runs the tests, otherwise named."""

import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass

# Another apt may be at work, such as the daily upgrade of a fresh machine.
PATIENCE, PAUSE = 300, 5
LOCKED = re.compile("Could not get lock|Unable to (acquire|lock)")


class MissingProgram(RuntimeError):
    """A program is not here and cannot be installed; the message says what to type."""


@dataclass(frozen=True)
class Need:
    """What it is, Debian's package of it, how to see that it is here, and what else to type instead of apt."""

    what: str
    package: str
    found: Callable[[], object]
    instead: str = ""


def chinese_font() -> bool:
    """Whether a font has Chinese characters; without one, screenshots of Chinese pages show boxes."""
    if shutil.which("fc-list"):
        return bool(printed("fc-list", ":lang=zh", "family"))
    if shutil.which("dpkg-query"):
        return printed("dpkg-query", "--show", "--showformat=${db:Status-Status}", CHINESE_FONT.package) == "installed"
    # macOS brings one, and neither of these programs.
    return True


def printed(*command: str) -> str:
    return subprocess.run(command, check=False, capture_output=True, text=True).stdout.strip()


CHINESE_FONT = Need("font for Chinese", "fonts-noto-cjk", chinese_font)
JAVA = Need("Java", "default-jre-headless", lambda: shutil.which("java"))


def ensure(*needs: Need) -> None:
    """Install the packages of what is not here. Raises MissingProgram for what still is not afterwards."""
    missing = absent(needs)
    if missing and os.geteuid() == 0 and shutil.which("apt-get"):
        packages = [need.package for need in missing]
        print(f"no {listed(missing)} here: installing Debian's {', '.join(packages)}", flush=True)
        started = time.monotonic()
        install(packages)
        still = absent(missing)
        if came := [need.package for need in missing if need not in still]:
            print(f"installed {', '.join(came)} in {time.monotonic() - started:.0f} s", flush=True)
        missing = still
    if missing:
        raise MissingProgram(advice(missing))


def absent(needs) -> list[Need]:
    return [need for need in needs if not need.found()]


def listed(needs) -> str:
    return " and no ".join(need.what for need in needs)


def advice(missing: list[Need]) -> str:
    others = "".join(f" (or, for {need.what}: {need.instead})" for need in missing if need.instead)
    return f"no {listed(missing)} found; type: apt install {' '.join(need.package for need in missing)}{others}"


def install(packages: list[str]) -> None:
    """Ask apt for the packages; whether they came is seen by looking for what they bring."""
    apt_get("update")
    apt_get("install", "--yes", "--no-install-recommends", *packages)


def apt_get(*arguments: str) -> int:
    """Run apt-get and return its exit code; while another process holds a lock of apt's, say so and try again.

    DPkg::Lock::Timeout waits for the lock of dpkg only, not for those of the lists and of the downloads.
    """
    started = time.monotonic()
    while True:
        code, errors = once("apt-get", "-q", "-o", f"DPkg::Lock::Timeout={PATIENCE}", *arguments)
        waited = time.monotonic() - started
        if code == 0 or not LOCKED.search(errors) or waited >= PATIENCE:
            return code
        print(f"apt is busy: trying again in {PAUSE} s ({waited:.0f} of {PATIENCE} s waited)", flush=True)
        time.sleep(PAUSE)


def once(*command: str) -> tuple[int, str]:
    """The exit code of a command and what it wrote to stderr, shown line by line as it comes."""
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C"}
    errors = []
    with subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, text=True) as running:
        for line in running.stderr or ():
            errors.append(line)
            print(line, end="", file=sys.stderr, flush=True)
    return running.returncode, "".join(errors)
