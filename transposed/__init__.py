"""Checked facts in three languages: what the site build and the tests share."""

from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
