"""What `make audit` found: the derivatives of each framework that are not those of the function.

One file per framework, ``evidence/audit/torch.json``, written by ``make audit`` and never by hand. Where upstream knows
of a finding, ``docs/upstream.toml`` says: ``[tensorflow]``, ``"tf.math.xlogy(x, 2)" = "https://…"``.
"""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from transposed.problems import Problem, Problems
from transposed.programs import json_file
from transposed.programs.frameworks import FRAMEWORKS
from transposed.project import Project

# Whose functions are tried; Flax and Optax have theirs from JAX or beside it.
AUDITED = ("torch", "tensorflow", "keras", "jax", "paddle", "mindspore", "mlx", "tinygrad")
# Below the other records.
FOLDER = "audit"
PARTS = {"framework", "version", "cpu", "date", "findings", "tried"}
FUNCTION = re.compile(r"[A-Za-z][\w .,()\[\]*=+-]{0,99}")
VERSION = re.compile(r"\d[\w.]{0,30}")
CPU = re.compile(r"[\w ().@-]{1,99}")
NUMBER = re.compile(r"nan|-?inf|-?\d{1,12}(?:\.\d{1,12})?(?:e-?\d{1,3})?")
UPSTREAM = re.compile(r"https://(?:github\.com|gitee\.com)/[\w.-]+/[\w.-]+/(?:issues|pull|pulls)/\w+")


@dataclass(frozen=True)
class Finding:
    """A function whose derivative is another than its slope, at the points where it is: values as they are shown."""

    function: str
    points: tuple[float, ...]
    returns: tuple[str, ...]
    slopes: tuple[str, ...]
    upstream: str = ""


@dataclass(frozen=True)
class Audit:
    """One framework: how many of its functions were tried, and what was found, by function."""

    framework: str
    version: str
    cpu: str
    date: str
    tried: int
    findings: tuple[Finding, ...]


def load(project: Project) -> dict[str, Audit]:
    """Framework → what is recorded of it. Raises Problems."""
    found, problems = {}, []
    links = upstream(project)
    for path in sorted((project.evidence / FOLDER).glob("*.json")):
        try:
            own = read(path, links.pop(path.stem, {}))
            found[own.framework] = own
        except (ValueError, KeyError, TypeError) as error:
            what = f"no record of an audit ({type(error).__name__}: {error})"
            problems.append(Problem(path, 0, what, f"delete the file and type: make audit; see {links_file(project)}"))
    for name in links:
        what = f"links for {json_file.shown(name)}, which was not audited"
        problems.append(Problem(links_file(project), 0, what, "remove them"))
    if problems:
        raise Problems(problems)
    return {name: found[name] for name in FRAMEWORKS if name in found}


def links_file(project: Project) -> Path:
    return project.docs / "upstream.toml"


def upstream(project: Project) -> dict[str, dict[str, str]]:
    """Framework → function → the issue or pull request. Raises Problems."""
    path = links_file(project)
    if not path.is_file():
        return {}
    try:
        found = tomllib.loads(path.read_text("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise Problems([Problem(path, 0, f"no TOML ({error})", "mend it")]) from error
    for name, links in found.items():
        for function, link in links.items() if isinstance(links, dict) else [(name, links)]:
            if not isinstance(link, str) or not UPSTREAM.fullmatch(link):
                what = f"{json_file.shown(link)} for {json_file.shown(function)} is no issue or pull request"
                raise Problems([Problem(path, 0, what, 'write [framework] and below it: "function" = "https://…"')])
    return found


def read(path: Path, links: Mapping[str, str]) -> Audit:
    """Raises ValueError, KeyError or TypeError."""
    content = json_file.read(path)
    if strange := sorted(set(content) ^ PARTS):
        raise ValueError(f"{strange[0]!r} is missing or no part of it")
    name = content["framework"]
    if name not in FRAMEWORKS or path.stem != name:
        raise ValueError(f"{json_file.shown(name)} is not what the file is named after")
    groups: dict[str, list[dict]] = {}
    for one in content["findings"]:
        groups.setdefault(json_file.text(one["function"], FUNCTION, "function"), []).append(one)
    if gone := sorted(set(links) - set(groups)):
        raise ValueError(f"{gone[0]!r} has a link upstream and is not found any more; remove the link")
    findings = [finding(function, group, links.get(function, "")) for function, group in sorted(groups.items())]
    version, cpu = json_file.text(content["version"], VERSION, "version"), json_file.text(content["cpu"], CPU, "CPU")
    return Audit(name, version, cpu, json_file.day(content["date"]), len(content["tried"]), tuple(findings))


def finding(function: str, group: list[dict], link: str) -> Finding:
    """The points nearest to zero first."""
    ordered = sorted(group, key=lambda one: (abs(float(one["point"])), float(one["point"])))
    returns = tuple(number(one["returns"]) for one in ordered)
    slopes = tuple(number(one.get("exact", one["left"])) for one in ordered)
    return Finding(function, tuple(float(one["point"]) for one in ordered), returns, slopes, link)


def number(value: object) -> str:
    """As it is shown, with at most four decimals."""
    text = json_file.text(str(value), NUMBER, "number")
    return text if text in ("nan", "inf", "-inf") else f"{float(text):.4f}".rstrip("0").removesuffix(".")
