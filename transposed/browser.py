"""The browser that the tests drive: the system's Chromium, or the one that Playwright downloads."""

import os
import shutil
import subprocess
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
# No call home: a test that watches for requests must see the page's own only. No sandbox: tests also run as root.
ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
)


class NoBrowser(RuntimeError):
    """There is no Chromium to be found; the message says what to type."""


def executable(own: str) -> str:
    """The system's Chromium, or Playwright's own if it has been downloaded to ``own``."""
    found = next(filter(None, map(shutil.which, NAMES)), None)
    if found:
        return found
    if Path(own).exists():
        return own
    raise NoBrowser("no Chromium found; type: apt install chromium, or .venv/bin/playwright install chromium")


def ensure() -> str:
    """The path of a Chromium; installs Debian's package (and a font with Chinese) when root may do so.

    Raises NoBrowser if there is none to be had.
    """
    with sync_playwright() as playwright:
        own = playwright.chromium.executable_path
    try:
        return executable(own)
    except NoBrowser:
        if os.geteuid() != 0 or not shutil.which("apt-get"):
            raise
    print("no Chromium here: installing Debian's packages chromium and fonts-noto-cjk", flush=True)
    for command in (["update"], ["install", "--yes", "--no-install-recommends", "chromium", "fonts-noto-cjk"]):
        subprocess.run(
            ["apt-get", "-q", *command], check=False, env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        )
    return executable(own)


@contextmanager
def launch():
    """A headless Chromium, closed at the end. Raises NoBrowser if there is none."""
    with sync_playwright() as playwright:
        path = executable(playwright.chromium.executable_path)
        browser: Browser = playwright.chromium.launch(executable_path=path, args=ARGUMENTS)
        try:
            yield browser
        finally:
            browser.close()
