"""Records as JSON: read so that nothing in a file can be overlooked by a reader or stop a check with a traceback."""

import json
import re
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

# The largest of ours has not a tenth of it.
LARGEST = 1_000_000
SHA256 = re.compile(r"[0-9a-f]{64}")
PYTHON = re.compile(r"3\.\d{1,2}\.\d{1,2}(?:(?:a|b|rc)\d+)?\+?")
DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def read(path: Path) -> dict[str, Any]:
    """The mapping in a file. Raises ValueError for anything else: a link, no JSON, a key that stands twice."""
    if path.is_symlink() or not path.is_file():
        raise ValueError("it is no regular file")
    if path.stat().st_size > LARGEST:
        raise ValueError(f"it is larger than {LARGEST // 1000} kB")
    try:
        found = json.loads(path.read_text("utf-8"), object_pairs_hook=once)
    except RecursionError as error:
        raise ValueError("it is nested too deep") from error
    if not isinstance(found, dict):
        raise ValueError("it is no mapping")
    return found


def once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, value in pairs:
        if key in found:
            raise ValueError(f"{shown(key)} stands twice")
        found[key] = value
    return found


def text(value: object, form: re.Pattern, what: str) -> str:
    """A text of this form, as it is. Raises ValueError."""
    if not isinstance(value, str) or not value.isascii() or not form.fullmatch(value):
        raise ValueError(f"{shown(value)} is no {what}")
    return value


def day(value: object) -> str:
    """A day that was, ``2026-11-30``; it may be tomorrow already in another part of the world. Raises ValueError."""
    own = text(value, DAY, "day such as 2026-11-30")
    if date.fromisoformat(own) > datetime.now(UTC).date() + timedelta(days=1):
        raise ValueError(f"the day {own} is still to come")
    return own


def shown(value: object) -> str:
    """Short and on one line, whatever it is."""
    own = repr(value)
    return own if len(own) <= 60 else f"{own[:57]}…"
