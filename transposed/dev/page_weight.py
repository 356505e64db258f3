"""What a first visit weighs, compressed, next to a stock Material page with MathJax that carries the same text."""

import logging
import re
import shutil
import tempfile
import threading
from contextlib import contextmanager
from pathlib import Path

from mkdocs.commands.build import build
from mkdocs.config import load_config
from playwright.sync_api import Browser

from transposed.dev import browser, lighthouse, server
from transposed.project import LANGUAGES, ROOT, SOURCE

PAGE = "layers/dense-or-linear/"
# The version, and the way to set it up, that Material's documentation gives.
MATHJAX = "mathjax@3"
SETTINGS = """window.MathJax = {
  tex: { inlineMath: [["\\\\(", "\\\\)"]], displayMath: [["\\\\[", "\\\\]"]], processEscapes: true },
  options: { ignoreHtmlClass: ".*|", processHtmlClass: "arithmatex" }
}"""


def run() -> None:
    """Print bytes and requests of both pages in each language, and their ratio."""
    logging.getLogger("mkdocs").setLevel(logging.ERROR)
    print("first visit, compressed: ours, a stock Material page with MathJax (without its web font), ratio")
    with tempfile.TemporaryDirectory() as folder, browser.launch() as chromium:
        for language in LANGUAGES:
            stock = Path(folder, language)
            build_stock(language, stock)
            with served(stock) as address:
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


def build_stock(language: str, target: Path) -> None:
    """The same Markdown with Material as it comes: its script, styles and search, formulas left to MathJax."""
    ours = load_config(str(ROOT / LANGUAGES[language]))
    docs = target.with_name(f"{language}-docs")
    for shared in (SOURCE, language):
        shutil.copytree(ROOT / "docs" / shared, docs, dirs_exist_ok=True)
    for path in docs.rglob("*.md"):
        path.write_text(re.sub("^``` snippet$", "``` python", path.read_text("utf-8"), flags=re.MULTILINE), "utf-8")
    shutil.copytree(lighthouse.package(MATHJAX) / "es5", docs / "mathjax")
    (docs / "mathjax" / "settings.js").write_text(SETTINGS, "utf-8")
    own = {f"transposed.markdown.{name}" for name in ("math", "parts", "tables")}
    names = [name for name in ours.markdown_extensions if name not in own]
    config = load_config(
        str(ROOT / LANGUAGES[language]),
        theme={"name": "material", "language": language, "font": False, "palette": {"scheme": "default"}},
        plugins=["search"],
        hooks=[],
        nav=None,
        strict=False,
        validation={"unrecognized_links": "ignore", "omitted_files": "ignore", "anchors": "ignore"},
        extra_css=[],
        extra_javascript=["mathjax/settings.js", "mathjax/tex-mml-chtml.js"],
        markdown_extensions=[{name: ours.mdx_configs.get(name, {})} for name in names],
        docs_dir=str(docs),
        site_dir=str(target),
    )
    build(config)
