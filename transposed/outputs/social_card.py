"""The card: the picture that a link to the site is shown with elsewhere, one per language.

``python -m transposed cards`` draws them anew from ``social_card.html`` beside this file and the words in the MkDocs
settings.
Each file carries the fingerprint of what it was drawn from, so that a test notices an old one.
"""

import hashlib
import struct
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from mkdocs.utils.yaml import yaml_load

from transposed.project import HERE

THEME = HERE.root / "transposed" / "theme"
SIZE = (1200, 630)
MARK = "Drawn-From"


def path_of(language: str) -> str:
    """Below the theme's folder, and below the language's folder of the site."""
    return f"assets/card-{language}.png"


def size(path: Path) -> tuple[int, int]:
    """Width and height in pixels. Raises ValueError unless it is there, a PNG, and of the size that cards have."""
    head = path.read_bytes()[:24] if path.exists() else b""
    found = struct.unpack(">II", head[16:24]) if head.startswith(b"\x89PNG\r\n\x1a\n") else None
    if found != SIZE:
        raise ValueError(f"{path} is no PNG of {SIZE[0]} by {SIZE[1]} pixels; type: python -m transposed cards")
    return found


def page(language: str) -> str:
    """The card of one language as an HTML page without any file of its own."""
    with HERE.config(language).open("rb") as file:
        config = yaml_load(file)
    templates = Environment(
        loader=FileSystemLoader(HERE.root / "transposed" / "outputs"), undefined=StrictUndefined, autoescape=True
    )
    logo = (THEME / "assets" / "logo.svg").read_text("utf-8")
    return templates.get_template("social_card.html").render(
        language=language, name=config["site_name"], logo=logo, card=config["plugins"]["transposed"]["card"]
    )


def fingerprint(language: str) -> str:
    return hashlib.sha256(page(language).encode()).hexdigest()
