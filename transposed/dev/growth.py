"""How the checks grow: the same run on the site as it is, and on a generated one of the size it is to have.

Times are of one machine and one run; the ratio between the two is what to look at.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from transposed.checks import freshness
from transposed.pages import documents
from transposed.programs import evidence, frameworks, snippets
from transposed.project import LANGUAGES, ROOT, SOURCE

PAGES, SNIPPETS = 35, 400
LEFT_OUT = shutil.ignore_patterns(".*", "site", "site.new", "site.old", "shots", "*.egg-info", "__pycache__")
NAMES = "|".join(frameworks.FRAMEWORKS)


def run() -> None:
    """Print the time of ``make check`` on both sites, and the ratio."""
    with tempfile.TemporaryDirectory() as folder:
        here, large = Path(folder, "as-it-is"), Path(folder, "large")
        for copy in (here, large):
            shutil.copytree(ROOT, copy, ignore=LEFT_OUT)
        enlarge(large)
        first = timed(here)
        second = timed(large)
    print(f"make check: {first:.1f} s as it is, {second:.1f} s at {PAGES} pages × {len(LANGUAGES)} languages "
          f"and {SNIPPETS} snippets, ratio {second / first:.2f}")  # fmt: skip


def timed(folder: Path) -> float:
    started = time.monotonic()
    command = [sys.executable, "-m", "pytest", "-q", "-m", "not frameworks and not browser and not mutations"]
    subprocess.run(command, cwd=folder, env={**os.environ, "PYTHONPATH": str(folder)}, check=True)
    return time.monotonic() - started


def enlarge(folder: Path) -> None:
    """Copy pages and their snippets under new names until there are enough of both."""
    originals = list(snippets.load().values())
    contents = [name for name in documents.load(SOURCE) if name.count("/")]
    pages = len(documents.load(SOURCE))
    total, number, added = len(originals), 1, []
    while total < SNIPPETS or pages < PAGES:
        number += 1
        if total < SNIPPETS:
            chosen = originals[: SNIPPETS - total]
            for snippet in chosen:
                write(folder / "snippets" / f"{renamed(snippet, number)}.py", f"{snippet.source}# ({number})\n")
            total += len(chosen)
        else:
            chosen = []
        for name in contents[: PAGES - pages]:
            for language in LANGUAGES:
                clone(folder, language, name, number, {snippet.claim for snippet in chosen})
            added.append(clone_name(name, number))
            pages += 1
    record(folder)
    config = folder / "mkdocs.yml"
    nav = "".join(f"      - {name}\n" for name in added)
    write(config, re.sub(r"(      - glossary\.md\n)", r"\1" + nav, config.read_text("utf-8")))
    mark_all(folder, added)


def clone_name(name: str, number: int) -> str:
    return f"{name.removesuffix('.md')}-{number}.md"


def renamed(snippet: snippets.Snippet, number: int) -> str:
    return f"{numbered(snippet.claim, number)}{snippet.ending}"


def numbered(claim: str, number: int) -> str:
    topic, _, name = claim.partition("/")
    return f"{topic}/x{number}_{name}"


def clone(folder: Path, language: str, name: str, number: int, claims: set[str]) -> None:
    text = (ROOT / "docs" / language / name).read_text("utf-8")
    for claim in sorted(claims, key=len, reverse=True):
        text = re.sub(rf"{re.escape(claim)}(?=(?:_(?:to_)?(?:{NAMES}))*(?:[)#\n]|\.py))", numbered(claim, number), text)
    # A lab links to its own notebook.
    text = text.replace(f"{Path(name).stem}.ipynb", f"{Path(clone_name(name, number)).stem}.ipynb")
    write(folder / "docs" / language / clone_name(name, number), text)


def mark_all(folder: Path, names: list[str]) -> None:
    """Mark the translations as up to date, now that the pages are as they are."""
    for name in names:
        source = documents.read(folder / "docs" / SOURCE / name, SOURCE, name)
        for language in LANGUAGES.keys() - {SOURCE}:
            own = documents.read(folder / "docs" / language / name, language, name)
            write(own.path, freshness.mark(source, own))


def record(folder: Path) -> None:
    found = list(snippets.load(folder / "snippets").values())
    versions = {run["framework"]: run["version"] for run in evidence.load()}
    evidence.record(found, versions, folder / "evidence")


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
