"""API names in prose: each one resolves in an installed framework, and the run that resolved it is recorded."""

import importlib
import json
import re
from pathlib import Path

from packaging.version import Version

from transposed.problems import Problem, Problems
from transposed.programs import frameworks, json_file
from transposed.programs.frameworks import FRAMEWORKS

FILE = "api.json"
NAME = re.compile(r"[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*")

# The short names that every user of the framework writes.
ALIASES = {
    "eqx": "equinox",
    "hk": "haiku",
    "jnp": "jax.numpy",
    "ms": "mindspore",
    "mx": "mlx.core",
    "nnx": "flax.nnx",
    "np": "numpy",
    "tf": "tensorflow",
}


def spelled(docs: Path) -> set[str]:
    """Every code span of every page that is spelled like a name of a framework; no page is rendered for it."""
    texts = (path.read_text("utf-8") for path in docs.glob("*/**/*.md"))
    return {name for text in texts for name in re.findall(r"`([^`\n]+)`", text) if owner(name)}


def owner(name: str) -> str | None:
    """The framework that a name such as ``tf.GradientTape`` belongs to; None if it is no such name."""
    if not NAME.fullmatch(name):
        return None
    first = full(name).split(".")[0]
    return next((own.name for own in FRAMEWORKS.values() if own.module == first), None)


def full(name: str) -> str:
    first, dot, rest = name.partition(".")
    return ALIASES.get(first, first) + dot + rest


def resolves(name: str) -> bool:
    """Whether the name can be imported or reached by attributes, here and now."""
    parts = full(name).split(".")
    for split in range(len(parts), 0, -1):
        try:
            found = importlib.import_module(".".join(parts[:split]))
        except ImportError:
            continue
        for part in parts[split:]:
            if not hasattr(found, part):
                return False
            found = getattr(found, part)
        return True
    return False


def recorded(folder: Path) -> dict[str, str]:
    """Name → the framework version on which it last resolved. Raises Problems if the record cannot be read."""
    file = folder / FILE
    try:
        found = json_file.read(file) if file.exists() else {}
        for name, version in found.items():
            own = owner(name)
            if own is None:
                raise ValueError(f"{json_file.shown(name)} is no name of a framework")
            title, _, number = version.rpartition(" ") if isinstance(version, str) else ("", "", "")
            if title != FRAMEWORKS[own].title or str(Version(number)) != number:
                raise ValueError(f"{json_file.shown(version)} is no version of {FRAMEWORKS[own].title}")
        return found
    except ValueError as error:
        do = "delete the file and type: make record record-more"
        raise Problems([Problem(file, 0, f"no record of API names ({type(error).__name__}: {error})", do)]) from error


def record(names: set[str], versions: dict[str, str], folder: Path) -> None:
    """Replace the record by these names; a framework that is not under test keeps what it had."""
    known = {
        name: version for name, version in recorded(folder).items() if name in names and owner(name) not in versions
    }
    for name in names:
        if (own := owner(name)) in versions and resolves(name):
            known[name] = f"{FRAMEWORKS[own].title} {versions[own]}"
    (folder / FILE).write_text(json.dumps(dict(sorted(known.items())), indent=1) + "\n", "utf-8")


def unresolved(names: set[str]) -> set[str]:
    """Of the names that belong to a framework under test, those that do not resolve here."""
    return {name for name in names if owner(name) in frameworks.under_test() and not resolves(name)}
