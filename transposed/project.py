"""Where things lie, and the languages of the site with their MkDocs configurations. English is the source."""

from pathlib import Path

# The checkout: the package is always used from one.
ROOT = Path(__file__).resolve().parents[1]
DOCS = ROOT / "docs"

LANGUAGES = {"en": "mkdocs.yml", "ru": "mkdocs.ru.yml", "zh": "mkdocs.zh.yml"}
SOURCE = "en"
