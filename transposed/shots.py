"""Screenshots of pages, narrow and wide, light and dark, for a person to look at."""

import threading
from collections.abc import Iterable
from pathlib import Path

from playwright.sync_api import Browser

from transposed import browser, server, site

WIDTHS = (360, 1440)
SCHEMES = ("light", "dark")


def take(
    chromium: Browser, address: str, pages: Iterable[str], folder: Path, schemes: tuple[str, ...] = SCHEMES
) -> list[Path]:
    """Write ``ru-layers-dense-or-linear-360-dark.png`` and so on; pages are paths below the address."""
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for scheme in schemes:
        for width in WIDTHS:
            context = chromium.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme)
            tab = context.new_page()
            for page in pages:
                tab.goto(address + page)
                tab.evaluate("document.fonts.ready")
                name = page.strip("/").replace("/", "-") or "root"
                written.append(folder / f"{name}-{width}-{scheme}.png")
                tab.screenshot(path=written[-1], full_page=True)
            context.close()
    return written


def take_all(folder: Path) -> None:
    """Every page of the built site in every language, and the root page."""
    running = server.server()
    threading.Thread(target=running.serve_forever, daemon=True).start()
    pages = sorted(path.parent.relative_to(site.SITE).as_posix() + "/" for path in site.SITE.rglob("index.html"))
    with browser.launch() as chromium:
        written = take(chromium, f"http://127.0.0.1:{running.server_port}/", pages, folder)
    running.shutdown()
    print(f"{len(written)} screenshots in {folder}/")
