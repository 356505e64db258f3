"""The browser that the tests drive: the system's Chromium, or the one that Playwright downloads."""

import shutil
import sys
from collections.abc import Sequence
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import sync_playwright

from transposed.dev.system_packages import Need

# The one without windows takes half of the time.
NAMES = (
    "chromium-headless-shell",
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
)
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


def executable(names: Sequence[str] = NAMES) -> str | None:
    """The first that the system has, or Playwright's own Chromium if it has been downloaded; None if there is none."""
    found = next(filter(None, map(shutil.which, names)), None)
    if found:
        return found
    with sync_playwright() as playwright:
        own = playwright.chromium.executable_path
    return own if Path(own).exists() else None


CHROMIUM = Need("Chromium", "chromium-headless-shell", executable, f"{sys.executable} -m playwright install chromium")


@contextmanager
def launch():
    """A headless Chromium, closed at the end."""
    path = executable()
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=path, args=ARGUMENTS)
        try:
            yield running
        finally:
            running.close()
