"""The card: the picture that a link to the site is shown with elsewhere, one per language.

``python -m transposed cards`` draws them anew from ``transposed/outputs/social_card.html`` and the words in the MkDocs settings.
Each file carries the fingerprint of what it was drawn from, so that a test notices an old one.
"""

import hashlib
import io
import struct
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from mkdocs.config import load_config

from transposed.project import LANGUAGES, ROOT

THEME = ROOT / "transposed" / "theme"
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
    config = load_config(str(ROOT / LANGUAGES[language]))
    templates = Environment(
        loader=FileSystemLoader(ROOT / "transposed" / "outputs"), undefined=StrictUndefined, autoescape=True
    )
    logo = (THEME / "assets" / "logo.svg").read_text("utf-8")
    return templates.get_template("social_card.html").render(
        language=language, name=config.site_name, logo=logo, card=config.extra["card"]
    )


def fingerprint(language: str) -> str:
    return hashlib.sha256(page(language).encode()).hexdigest()


def draw() -> None:
    """Draw the cards of all languages into the theme."""
    from PIL import Image
    from PIL.PngImagePlugin import PngInfo

    from transposed.dev import browser

    with browser.launch() as chromium:
        for language in LANGUAGES:
            context = chromium.new_context(viewport={"width": SIZE[0], "height": SIZE[1]})
            tab = context.new_page()
            tab.set_content(page(language))
            tab.evaluate("document.fonts.ready")
            # A palette keeps flat colours as they are, at a third of the size.
            image = Image.open(io.BytesIO(tab.screenshot())).convert("RGB").quantize(256, dither=Image.Dither.NONE)
            mark = PngInfo()
            mark.add_text(MARK, fingerprint(language))
            image.save(THEME / path_of(language), optimize=True, pnginfo=mark)
            context.close()
            print(f"{path_of(language)}: {(THEME / path_of(language)).stat().st_size} bytes")
