"""Lighthouse on pages that are served here: scores, blocking time, layout shift and bytes, as medians of some runs.

It comes from npm into .cache/ and is needed for nothing but this measurement.
"""

import json
import os
import shutil
import subprocess
import threading
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from transposed.dev import browser, server
from transposed.dev.system_packages import MissingProgram
from transposed.project import HERE, LANGUAGES

CACHE = HERE.root / ".cache" / "npm"
CATEGORIES = ("performance", "accessibility", "best-practices", "seo")
KINDS = (
    "",
    "layers/dense-or-linear/",
    "cheat-sheet/",
    "labs/one-neuron-by-hand/",
    "evidence/layers/",
    "glossary/",
    "errors/",
    "translation-status/",
    "404.html",
)
# The last version that runs on Node 20.
VERSION = "lighthouse@12"


@dataclass(frozen=True)
class Result:
    """One page: scores from 0 to 100 by category, milliseconds, layout shift, and bytes as transferred."""

    scores: dict[str, int]
    paint: float
    blocking: float
    shift: float
    size: int
    requests: int
    failed: tuple[str, ...]


def package(spec: str) -> Path:
    """The folder of an npm package such as ``mathjax@3``. Raises MissingProgram if npm is not here."""
    if not shutil.which("npm"):
        raise MissingProgram("npm is needed for this measurement only; type: apt install npm")
    folder = CACHE / spec
    if not folder.is_dir():
        print(f"npm: {spec} into {folder.relative_to(HERE.root)}/", flush=True)
        quiet = ["--no-audit", "--no-fund", "--loglevel=error"]
        subprocess.run(["npm", "install", *quiet, "--prefix", folder, spec], check=True)
    return folder / "node_modules" / spec.rpartition("@")[0]


def run(runs: int = 5) -> None:
    """Print a table: every kind of page in every language."""
    print(f"Lighthouse, phone on a slow 4G, medians of {runs}")
    print("page                          perf  acc best  seo   paint  blocked  shift       size")
    running = server.server()
    threading.Thread(target=running.serve_forever, daemon=True).start()
    for name in ["", *(f"{language}/{kind}" for language in LANGUAGES for kind in KINDS)]:
        result = measure(f"http://127.0.0.1:{running.server_port}/{name}", runs)
        scores = " ".join(f"{score:4}" for score in result.scores.values())
        print(
            f"/{name:28} {scores} {result.paint:5.0f} ms {result.blocking:5.0f} ms {result.shift:6.3f} "
            f"{result.size / 1000:7.1f} kB  {' '.join(result.failed)}",
            flush=True,
        )
    running.shutdown()


def measure(url: str, runs: int = 5) -> Result:
    """The median of each number over the runs: Lighthouse's phone, on a simulated slow 4G."""
    results = [once(url) for _ in range(runs)]
    return Result(
        {name: round(median(result.scores[name] for result in results)) for name in CATEGORIES},
        median(result.paint for result in results),
        median(result.blocking for result in results),
        median(result.shift for result in results),
        results[0].size,
        results[0].requests,
        tuple(sorted({audit for result in results for audit in result.failed})),
    )


def once(url: str) -> Result:
    chrome = f"--headless=new {' '.join(browser.ARGUMENTS)}"
    command = ["node", str(package(VERSION) / "cli" / "index.js"), url, "--output=json", "--quiet"]
    command += [f"--only-categories={','.join(CATEGORIES)}", f"--chrome-flags={chrome}"]
    # A whole browser, as readers have, if there is one.
    environment = {**os.environ, "CHROME_PATH": browser.executable(browser.NAMES[::-1]) or ""}
    ran = subprocess.run(command, capture_output=True, text=True, check=True, env=environment)
    report = json.loads(ran.stdout)
    audits = report["audits"]
    weighed = {ref["id"] for name in CATEGORIES[1:] for ref in report["categories"][name]["auditRefs"] if ref["weight"]}
    return Result(
        {name: round(100 * report["categories"][name]["score"]) for name in CATEGORIES},
        audits["first-contentful-paint"]["numericValue"],
        audits["total-blocking-time"]["numericValue"],
        audits["cumulative-layout-shift"]["numericValue"],
        int(audits["total-byte-weight"]["numericValue"]),
        len(audits["network-requests"]["details"]["items"]),
        tuple(name for name in weighed if audits[name]["score"] not in (1, None)),
    )
