"""MkDocs hook: the variant that is opened from a folder, built with ``--no-directory-urls``.

A browser loads no module and preloads no font from a file, and search needs both a module and a server.
"""

import re
from pathlib import Path

MODULE = '<script type="module" '
PRELOAD = re.compile(r'\s*<link rel="preload"[^>]*>')


def on_config(config):
    if not config.use_directory_urls:
        config.extra["search"]["unavailable"] = config.extra["machines"]["offline"]


def on_post_build(config):
    """As a plain script, our own has to keep its names to itself."""
    if not config.use_directory_urls:
        script = Path(config.site_dir) / "assets" / "transposed.js"
        script.write_text(f"(async () => {{\n{script.read_text('utf-8')}}})()\n", "utf-8")


def on_post_page(output, page, config):
    return output if config.use_directory_urls else PRELOAD.sub("", output).replace(MODULE, "<script defer ")
