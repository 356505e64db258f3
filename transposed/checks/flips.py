"""Small wrong changes to a literal: what the checks must notice, wherever it is made."""

import re

OPPOSITES = {"True": "False", "False": "True"}


def flips(text: str) -> list[str]:
    """The wrong versions of one code span or number: each number off by one, each shape reversed, a name misspelt."""
    if text in OPPOSITES:
        return [OPPOSITES[text]]
    found = []
    for match in re.finditer(r"\d+", text):
        found.append(replaced(text, match, str(int(match[0]) + 1)))
    for match in re.finditer(r"(?<=[(\[])[^()\[\]]+(?=[)\]])", text):
        parts = [part.strip() for part in match[0].split(",") if part.strip()]
        found.append(replaced(text, match, ", ".join(reversed(parts))) if len(parts) > 1 else text)
    if name := re.search(r"[A-Za-z]{3,}", text):
        word = name[0]
        found.append(replaced(text, name, word[0] + word[2] + word[1] + word[3:]))
    if not found:
        found.append(text + text[-1])
    return [flip for flip in dict.fromkeys(found) if flip != text]


def flipped_formula(tex: str) -> list[str]:
    """The wrong versions of a formula: a lost transpose or index, a changed sign, number or letter."""
    found = [
        re.sub(r"(?<!\s)\s*+\^\s*+(\\top|T|\{[^{}]*\})", "", tex, count=1),
        tex.replace("+", "-", 1),
        re.sub(r"_(\w|\{[^{}]*\})", "", tex, count=1),
        re.sub(r"\d+", lambda match: str(int(match[0]) + 1), tex, count=1),
        re.sub(r"(?<![\\A-Za-z])[a-zA-Z](?![A-Za-z])", lambda match: "q" if match[0] != "q" else "p", tex, count=1),
    ]
    return [flip for flip in dict.fromkeys(found) if flip != tex]


def replaced(text: str, match: re.Match, new: str) -> str:
    return text[: match.start()] + new + text[match.end() :]
