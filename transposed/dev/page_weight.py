"""What a first visit weighs, compressed, next to a stock Material page with MathJax that carries the same text."""

import logging
import tempfile
import threading
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser

from transposed.dev import browser, lighthouse, server, stock
from transposed.project import LANGUAGES

PAGE = "layers/dense-or-linear/"
# The version, and the way to set it up, that Material's documentation gives.
MATHJAX = "mathjax@3"


def run() -> None:
    """Print bytes and requests of both pages in each language, and their ratio."""
    logging.getLogger("mkdocs").setLevel(logging.ERROR)
    mathjax = lighthouse.package(MATHJAX) / "es5"
    print("first visit, compressed: ours, a stock Material page with MathJax (without its web font), ratio")
    with tempfile.TemporaryDirectory() as folder, browser.launch() as chromium:
        for language in LANGUAGES:
            folder_of_stock = Path(folder, language)
            stock.build(language, folder_of_stock, mathjax)
            with served(folder_of_stock) as address:
                theirs = visit(chromium, f"{address}/{PAGE}")
            with served(server.SITE) as address:
                ours = visit(chromium, f"{address}/{language}/{PAGE}")
            sizes = " ".join(f"{sum(sizes) / 1000:7.1f} kB in {len(sizes):2}" for sizes in (ours, theirs))
            print(f"{language}/{PAGE} {sizes} requests, ratio {sum(ours) / sum(theirs):.2f}", flush=True)


@contextmanager
def served(folder: Path):
    running = server.server(folder)
    threading.Thread(target=running.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{running.server_port}"
    running.shutdown()


def visit(chromium: Browser, url: str) -> list[int]:
    """The bytes of each answer, headers and all, as they come over the wire on a first visit by phone."""
    context = chromium.new_context(viewport={"width": 412, "height": 823})
    tab = context.new_page()
    sizes = []
    network = context.new_cdp_session(tab)
    network.send("Network.enable")
    network.on("Network.loadingFinished", lambda event: sizes.append(int(event["encodedDataLength"])))
    tab.goto(url)
    tab.wait_for_load_state("networkidle")
    context.close()
    return sizes
