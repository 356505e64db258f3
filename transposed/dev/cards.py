"""Draws the cards, the pictures that shared links are shown with, into the theme."""

import io

from PIL import Image
from PIL.PngImagePlugin import PngInfo

from transposed.dev import browser
from transposed.outputs.social_card import MARK, SIZE, THEME, fingerprint, page, path_of
from transposed.project import LANGUAGES


def draw() -> None:
    """Draw the cards of all languages into the theme."""
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
