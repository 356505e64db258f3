"""`make check`: all that can be said without a framework and without building the site, side by side."""

import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from transposed.project import HERE

BIN = Path(sys.executable).parent
# What it holds → the command; the longest first.
PARTS = {
    "pages": [sys.executable, "-m", "transposed", "check"],
    "types": [str(BIN / "mypy"), "--no-error-summary"],
    "code": [str(BIN / "ruff"), "check", "--quiet", "."],
    "format": [str(BIN / "ruff"), "format", "--quiet", "--check", "transposed", "tests"],
    "rooms": [str(BIN / "lint-imports"), "--no-logo"],
    "workflows": [str(BIN / "zizmor"), "--offline", "--quiet", ".github"],
}


def check() -> int:
    """Run all parts and say of each whether it holds; what is wrong is printed as the part says it. 1 if any fails."""
    started = time.monotonic()
    failed = []
    with ThreadPoolExecutor(3) as pool:
        for name, (code, output) in zip(PARTS, pool.map(run, PARTS.values()), strict=True):
            print(f"{'ok' if code == 0 else 'FAILED':6} {name}", flush=True)
            if code:
                failed.append(name)
                print(output, flush=True)
    print(
        f"make check: {'failed: ' + ', '.join(failed) if failed else 'all holds'}, {time.monotonic() - started:.1f} s"
    )
    return 1 if failed else 0


def run(command: list[str]) -> tuple[int, str]:
    ran = subprocess.run(command, cwd=HERE.root, capture_output=True, text=True, check=False)
    return ran.returncode, (ran.stdout + ran.stderr).strip()
