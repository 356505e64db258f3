"""The vocabulary: code that stands on pages without a program behind it, each piece with the reason.

No value is in it: that would be free of a source wherever it stands, on every page.
"""

import re
import tomllib
from dataclasses import dataclass, field
from pathlib import Path

from transposed.checks.plain_text import LETTERS
from transposed.markdown.grammar import line_of
from transposed.pages.literals import NAME, is_value, plain
from transposed.problems import Problem, Problems
from transposed.programs import snippets


@dataclass
class Entries:
    reasons: dict[str, str] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)


def read(file: Path) -> Entries:
    try:
        text = snippets.read(file)
        content = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        line = re.search(r"line (\d+)", str(error))
        do = 'write lines such as "code" = "the reason"'
        return Entries(problems=[Problem(file, int(line[1]) if line else 0, f"not TOML ({error})", do)])
    except Problems as error:
        return Entries(problems=error.problems)
    found = Entries()
    for code, reason in content.items():
        line_number = line_of(text, f'"{code}"')
        if not isinstance(reason, str) or len(reason.split()) < 2:
            do = "say in a few words why it needs no program"
            found.problems.append(Problem(file, line_number, f"{code!r} has no reason", do))
        # Letters for sizes, (M, N), are names.
        elif not LETTERS.fullmatch(code) and (is_value(code) or (plain(code) and not NAME.search(code))):
            do = "put it in a claim sentence, with a program that prints it"
            found.problems.append(Problem(file, line_number, f"{code!r} is a value, free on every page", do))
        else:
            found.reasons[code] = reason
    return found
