"""What broke in a run of the tests, for people: ``python -m transposed.dev.broken_claims report.xml``.

Reads pytest's JUnit report and prints Markdown: the claims whose program printed something else, the other tests that
failed, and the packages whose version is another than in ``constraints.txt``. Prints nothing if nothing broke.
"""

import re
import sys
from importlib import metadata
from pathlib import Path

from lxml import etree

from transposed.project import ROOT

SNIPPET = re.compile(r"test_snippet_prints_what_its_file_says\[(?P<id>.+)\]")
# A line of a program's output before and after, in the difference that the test shows.
CHANGED = re.compile(r"^ *[-+]#> ")
# GitHub takes 65 536 characters in an issue.
LONGEST, LINES, LINE = 60_000, 8, 160


def main(path: Path) -> str:
    """The Markdown for one report; of a run that ended before it wrote one, just that."""
    if not path.exists():
        return "The run ended before any test: see its log.\n"
    claims, others = failed(path)
    if not claims and not others:
        return ""
    parts = []
    if claims:
        parts.append(f"## Claims that do not hold: {len(claims)}\n")
        parts += [f"- `snippets/{name}.py`\n\n{fenced(message)}" for name, message in sorted(claims.items())]
    if others:
        parts.append(f"## Other tests that failed: {len(others)}\n")
        parts += [f"- `{name}`\n\n{fenced(message)}" for name, message in sorted(others.items())]
    parts.append(f"## Versions\n\n{versions()}\n")
    return shortened(parts)


def failed(path: Path) -> tuple[dict[str, str], dict[str, str]]:
    """Message by snippet, and message by any other test, of those that failed or could not run."""
    claims, others = {}, {}
    for case in etree.parse(path, etree.XMLParser(huge_tree=True)).iter("testcase"):
        problem = next((one for one in case if one.tag in ("failure", "error")), None)
        if problem is None:
            continue
        message = problem.text or problem.get("message", "")
        if proof := SNIPPET.fullmatch(case.get("name")):
            claims[proof["id"]] = message
        else:
            others[f"{case.get('classname')}::{case.get('name')}".removeprefix("::")] = message
    return claims, others


def fenced(message: str) -> str:
    """The lines of output that changed, or else the last lines of the message: as code, which mentions nobody."""
    lines = [line for line in message.splitlines() if line.strip()]
    chosen = [line.strip() for line in lines if CHANGED.match(line)][:LINES] or lines[-LINES:]
    text = "\n".join(f"  {line[:LINE]}" for line in chosen).replace("```", "'''")
    return f"  ```\n{text}\n  ```\n"


def versions() -> str:
    """The installed packages whose version is not the one that was tested last."""
    lines = (ROOT / "constraints.txt").read_text("utf-8").splitlines()
    pinned = dict(line.split("==") for line in lines if "==" in line)
    found = []
    for name, version in sorted(pinned.items(), key=lambda pin: pin[0].lower()):
        try:
            installed = metadata.version(name)
        except metadata.PackageNotFoundError:
            continue
        if installed.partition("+")[0] != version:
            found.append(f"`{name}` {installed} (was {version})")
    return ", ".join(found) or "the same as in `constraints.txt`"


def shortened(parts: list[str]) -> str:
    """As many parts as an issue takes, versions always."""
    *parts, last = parts
    room = LONGEST - len(last)
    kept: list[str] = []
    for part in parts:
        room -= len(part) + 1
        if room < 100:
            kept.append(f"… and {len(parts) - len(kept)} more: see the log of the run.\n")
            break
        kept.append(part)
    return "\n".join([*kept, last])


if __name__ == "__main__":
    print(main(Path(sys.argv[1])), end="")
