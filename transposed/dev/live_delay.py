"""How soon the preview shows a saved file: a page, a program, a label, a template, on the real site."""

import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from pathlib import Path

from transposed.outputs.site import environment
from transposed.project import HERE, LANGUAGES

PATIENCE = 60
LEFT_OUT = shutil.ignore_patterns(".*", "site*", "shots", "*.egg-info", "__pycache__", "tests")
# File, what is changed in it, what it becomes, and the page that shows it.
SAVES = (
    ("docs/ru/glossary.md", "# Словарь терминов", "# Словарь новых терминов", "glossary/"),
    ("snippets/layers/weight_shape_torch.py", "in_features=3", "in_features= 3", "how-this-is-checked/"),
    ("docs/labels/ru.toml", '"формула"', '"новая формула"', "cheat-sheet/"),
    ("mkdocs.ru.yml", "dark: Тёмная тема", "dark: Совсем тёмная тема", "glossary/"),
    (
        "transposed/theme/partials/footer.html",
        '<footer class="footer">',
        '<footer class="footer" data-new>',
        "glossary/",
    ),
)


def run() -> None:
    """Print the seconds from saving to seeing for each kind of file."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder, "copy")
        shutil.copytree(HERE.root, copy, ignore=LEFT_OUT)
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            address = f"127.0.0.1:{free.getsockname()[1]}"
        command = [sys.executable, "-m", "mkdocs", "serve", "--no-strict", "-q", "-f", LANGUAGES["ru"].config]
        values = {**os.environ, **environment("ru"), "PYTHONPATH": str(copy)}
        serving = subprocess.Popen([*command, "-a", address], cwd=copy, env=values, stderr=subprocess.DEVNULL)
        try:
            seen(f"http://{address}/ru/", "Transposed")
            for file, old, new, page in SAVES:
                seconds = saved(copy / file, old, new, f"http://{address}/ru/{page}")
                print(f"saved {file}: seen after {seconds:.1f} s", flush=True)
        finally:
            serving.kill()


def saved(path: Path, old: str, new: str, url: str) -> float:
    """Seconds until the page at the address is another one, after a change in the file."""
    before = fetched(url)
    text = path.read_text("utf-8")
    if old not in text:
        raise RuntimeError(f"{path.name} no longer holds {old!r}; correct SAVES in transposed/dev/live_delay.py")
    path.write_text(text.replace(old, new, 1), "utf-8")
    started = time.monotonic()
    while fetched(url) == before:
        if time.monotonic() - started > PATIENCE:
            raise RuntimeError(f"{path.name}: a save was not seen in {PATIENCE} s")
        time.sleep(0.02)
    return time.monotonic() - started


def seen(url: str, words: str) -> None:
    started = time.monotonic()
    while words not in fetched(url):
        if time.monotonic() - started > PATIENCE:
            raise RuntimeError(f"{url} did not answer in {PATIENCE} s")
        time.sleep(0.1)


def fetched(url: str) -> str:
    """The page without what only tells one build from another; empty while nothing answers."""
    try:
        with urllib.request.urlopen(url, timeout=10) as answer:
            text = answer.read().decode()
    except OSError:
        return ""
    return text.partition("<script>")[0]
