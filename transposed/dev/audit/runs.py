"""The audit: what each framework's derivative of each of its functions is, beside the slopes of the function itself.

Each framework runs twice, in fresh processes of its own environment; what both runs found is stored under
``evidence/audit/``, and the table of the page is made from that. A finding that the next run does not have leaves it.
"""

import datetime
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from transposed.dev.audit.exact import slope
from transposed.dev.machine import processor
from transposed.programs.audits import AUDITED, FOLDER
from transposed.programs.frameworks import FRAMEWORKS, SETTINGS
from transposed.project import HERE, Project


def folder(project: Project = HERE) -> Path:
    return project.evidence / FOLDER


def run(names: list[str]) -> int:
    """Audit these frameworks, or all. 1 if one of them could not be audited."""
    failed = []
    for name in names or AUDITED:
        print(f"{name} …", end=" ", flush=True)
        try:
            first, second = child(name), child(name)
        except (subprocess.CalledProcessError, OSError) as error:
            failed.append(name)
            print(f"failed: {getattr(error, 'stderr', '') or error}", flush=True)
            continue
        found = both(first, second)
        store(found)
        tried, wrong = found["tried"], {finding["function"] for finding in found["findings"]}
        print(f"{len(tried)} functions, {len(found['findings'])} findings in {len(wrong)} of them", flush=True)
    return 1 if failed else 0


def child(name: str) -> dict[str, Any]:
    """What one run finds, in the environment of the framework. Raises CalledProcessError or OSError."""
    extra = FRAMEWORKS[name].extra
    python = sys.executable if extra == "test" else str(HERE.root / f".venv-{extra}" / "bin" / "python")
    command = [python, "-m", "transposed.dev.audit.child", name]
    environment = {**os.environ, **SETTINGS, "PYTHONPATH": str(HERE.root)}
    ran = subprocess.run(command, cwd=HERE.root, env=environment, check=True, capture_output=True, text=True)
    # What libraries print while they load stands before it.
    return json.loads(ran.stdout.splitlines()[-1])


def both(first: dict[str, Any], second: dict[str, Any]) -> dict[str, Any]:
    """Of two runs, the findings and functions of both, and the slope to fifty digits where it is known."""
    again = [key(finding) for finding in second["findings"]]
    findings = []
    for finding in first["findings"]:
        if key(finding) in again:
            exact = slope(finding["function"], finding["point"])
            findings.append(finding if exact is None else {**finding, "exact": exact})
    return {
        "framework": first["framework"],
        "version": first["version"],
        "cpu": processor(),
        "date": datetime.datetime.now(datetime.UTC).date().isoformat(),
        "findings": findings,
        "tried": [name for name in first["tried"] if name in second["tried"]],
    }


def key(finding: dict[str, Any]) -> tuple[object, ...]:
    # As text: a NaN is not equal to itself.
    return finding["function"], finding["point"], str(finding["returns"])


def store(found: dict[str, Any]) -> None:
    folder().mkdir(parents=True, exist_ok=True)
    (folder() / f"{found['framework']}.json").write_text(f"{json.dumps(found, indent=1)}\n", "utf-8")
