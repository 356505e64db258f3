"""How large a page may be: Markdown takes its time with what no reader could follow, up to minutes.

The largest real page has a third of a limit, most have a tenth. Below the limits a check ends within seconds.
"""

import re
from collections.abc import Iterator
from pathlib import Path

import yaml

from transposed.problems import Problem

PAGE = 100_000
LINES = 4_000
LINE = 5_000
PARAGRAPH = 20_000
# Of one sign in a paragraph or table. An open bracket is sought an end for to the end of the paragraph, each time.
SIGNS = dict.fromkeys("[{", 150) | dict.fromkeys("()]}<>*_`$&!~^|\"'=\\", 1_000)
QUOTES = 5
COLUMNS = 40
SETTINGS = 5_000
BLANK = re.compile(r"\n[ \t]*\n")
QUOTED = re.compile(r"(?:[ \t]*>)+")
INDENTED = re.compile(rf"[ \t]{{{COLUMNS + 1}}}")


def check(path: Path, source: str) -> list[Problem]:
    """What is too large in a text, before anything else reads it."""
    if len(source) > PAGE:
        return [Problem(path, 0, f"{len(source)} characters", f"keep a page below {PAGE}; make two of it")]
    if (count := source.count("\n")) > LINES:
        return [Problem(path, 0, f"{count} lines", f"keep a page below {LINES}; make two of it")]
    return [Problem(path, line, what, do) for line, what, do in (*lines(source), *paragraphs(source))]


def lines(source: str) -> Iterator[tuple[int, str, str]]:
    for number, line in enumerate(source.split("\n"), 1):
        if len(line) > LINE:
            yield number, f"a line of {len(line)} characters", f"keep a line below {LINE}; begin a new paragraph"
        # Most lines begin with a letter.
        if line[:1] in " \t>":
            # The mark of a merge is said as one.
            quoted = None if line.startswith(">>>>>>> ") else QUOTED.match(line)
            if quoted and quoted[0].count(">") > QUOTES:
                what = f"quotes in quotes, {quoted[0].count('>')} deep"
                yield number, what, f"at most {QUOTES}, better one"
            if INDENTED.match(line):
                yield number, f"a line indented by more than {COLUMNS} columns", "nest less deep"


def paragraphs(source: str) -> Iterator[tuple[int, str, str]]:
    number = 1
    for text in BLANK.split(source):
        if len(text) > min(SIGNS.values()):
            if len(text) > PARAGRAPH:
                do = f"keep it below {PARAGRAPH}; make several of it"
                yield number, f"a paragraph or table of {len(text)} characters", do
            for sign, most in SIGNS.items():
                if (count := text.count(sign)) > most:
                    do = f"keep it to {most}; make several paragraphs of it"
                    yield number, f"{sign!r} stands {count} times in a paragraph or table", do
                    break
        number += text.count("\n") + 2


def settings(text: str) -> str:
    """What is wrong with the size of front matter, or empty. An alias would stand for any number of texts."""
    if len(text) > SETTINGS:
        return f"front matter of {len(text)} characters"
    if "*" not in text and "&" not in text:
        return ""
    try:
        aliases = any(isinstance(token, yaml.AliasToken | yaml.AnchorToken) for token in yaml.scan(text))
    except yaml.YAMLError:
        return ""
    return "an anchor or alias of YAML in the front matter" if aliases else ""
