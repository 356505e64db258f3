"""Screenshots of every kind of page, narrow and wide, light and dark, for a person to look at.

``shots/index.html`` shows them side by side; ``shots/sheet-home-dark.png`` and so on are its parts as pictures.
"""

import threading
from collections.abc import Iterable
from itertools import product
from pathlib import Path

from playwright.sync_api import Browser

from transposed.dev import browser, server
from transposed.outputs import site
from transposed.project import LANGUAGES

# Pixels of width, and what is kept of a longer page.
SIZES = {360: 1800, 1440: 3600}
SCHEMES = ("light", "dark")
KINDS = {
    "home": "",
    "answer": "layers/dense-or-linear/",
    "formulas": "gradients/where-gradients-sum/",
    "frameworks": "layers/weight-layout/",
    "errors": "layers/error-messages/",
    "error-index": "errors/",
    "functions": "porting/functions-to-copy/",
    "cheat-sheet": "cheat-sheet/",
    "lab": "labs/one-neuron-by-hand/",
    "glossary": "glossary/",
    "proofs": "evidence/gradients/",
    "all-proofs": "evidence/",
    "translations": "translation-status/",
    "contribute": "contribute/",
    "missing": "404.html",
}
STYLE = """
  body { background: #888; font: 14px system-ui; margin: 0 }
  section { display: inline-flex; flex-wrap: nowrap; gap: 8px; padding: 8px; align-items: start }
  img { display: block } img.narrow { width: 240px } img.wide { width: 480px }
  h2 { margin: 8px }
"""


def take(
    chromium: Browser, address: str, pages: Iterable[str], folder: Path, schemes: tuple[str, ...] = SCHEMES
) -> list[Path]:
    """Write ``ru-layers-dense-or-linear-360-dark.png`` and so on; pages are paths below the address."""
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for scheme, (width, tallest) in product(schemes, SIZES.items()):
        context = chromium.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme)
        tab = context.new_page()
        for page in pages:
            tab.goto(address + page)
            height = min(tallest, tab.evaluate("document.documentElement.scrollHeight"))
            written.append(folder / name(page, width, scheme))
            clip = {"x": 0, "y": 0, "width": width, "height": height}
            tab.screenshot(path=written[-1], full_page=True, clip=clip)
        context.close()
    return written


def name(page: str, width: int, scheme: str) -> str:
    return f"{page.removesuffix('.html').strip('/').replace('/', '-') or 'root'}-{width}-{scheme}.png"


def take_all(folder: Path) -> None:
    """Every kind of page that the built site has, in every language, and the root page; then the sheets."""
    running = server.server()
    threading.Thread(target=running.serve_forever, daemon=True).start()
    kinds = {kind: path for kind, path in KINDS.items() if (site.SITE / "en" / path).exists()}
    pages = ["", *(f"{language}/{path}" for path in kinds.values() for language in LANGUAGES)]
    with browser.launch() as chromium:
        written = take(chromium, f"http://127.0.0.1:{running.server_port}/", pages, folder)
        sheets(chromium, kinds, folder)
    running.shutdown()
    print(f"{len(written)} screenshots in {folder}/, side by side in index.html")


def sheets(chromium: Browser, kinds: dict[str, str], folder: Path) -> None:
    """All languages and widths of one kind of page in one picture, one for light and one for dark."""
    parts = []
    for kind, scheme in product(kinds, SCHEMES):
        files = [(name(f"{own}/{kinds[kind]}", width, scheme), width) for width in SIZES for own in LANGUAGES]
        shown = "".join(f'<img class="{"narrow" if width < 1000 else "wide"}" src="{file}">' for file, width in files)
        parts.append(f'<h2>{kind}, {scheme}</h2><section id="{kind}-{scheme}">{shown}</section>')
    index = folder / "index.html"
    index.write_text(f"<!doctype html><meta charset=utf-8><style>{STYLE}</style>{''.join(parts)}", "utf-8")
    tab = chromium.new_page(viewport={"width": 2260, "height": 1300})
    tab.goto(index.as_uri())
    for kind, scheme in product(kinds, SCHEMES):
        tab.locator(f"#{kind}-{scheme}").screenshot(path=folder / f"sheet-{kind}-{scheme}.png")
    tab.close()
