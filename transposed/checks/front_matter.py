"""The front matter of a page: known settings, each a line of plain text; and the records of a translation."""

import re

from transposed.markdown.grammar import line_of
from transposed.pages.rendered import Page
from transposed.problems import Problem
from transposed.project import SOURCE

SETTINGS = ("title", "description", "keywords", "source")
# Lines of text that a reader or a search engine sees; only the keywords may be left out.
TEXTS = ("title", "description", "keywords")
# Characters that a search engine shows, or that a search has to weigh.
MOST = {"title": 100, "description": 160, "keywords": 1000}
MARKUP = re.compile(r"`|\*\*|__|\]\(|\$[^$]*\$|\n")


def check(page: Page) -> list[Problem]:
    meta, found = page.document.meta, []

    def wrong(key: str, what: str, do: str) -> None:
        line = line_of(page.source, f"\n{key}:") + 1 if key in meta else 1
        found.append(Problem(page.path, line, what, do))

    for key in meta:
        if key not in SETTINGS:
            wrong(key, f"unknown setting {key!r}", f"choose from: {', '.join(SETTINGS)}")
    if page.language == SOURCE and "source" in meta:
        wrong("source", "records of a translation in an English page", "remove source and the lines below it")
    for key in TEXTS:
        value = meta.get(key)
        if key not in meta or (isinstance(value, str) and not value.strip()):
            if key != "keywords":
                wrong(key, f"the front matter has no {key}", f"add a line {key}: …")
        elif not isinstance(value, str):
            if key == "keywords":
                wrong(key, "the keywords are not one line of text", 'write keywords: "one, two"')
            else:
                what = f"the {key} is no text: YAML reads {value!r} as {type(value).__name__}"
                wrong(key, what, f'write it in quotes: {key}: "…"')
        elif re.search("[<>]", value):
            wrong(key, f"the {key} holds HTML", "write it in plain words")
        elif key != "keywords" and (mark := MARKUP.search(value)):
            wrong(key, f"Markdown or a line break in the {key}, {mark[0]!r}", "write it in plain words, on one line")
    for key, most in MOST.items():
        if len(str(meta.get(key, ""))) > most:
            verb = "are" if key == "keywords" else "is"
            wrong(key, f"the {key} {verb} over {most} characters", "shorten it")
    return found
