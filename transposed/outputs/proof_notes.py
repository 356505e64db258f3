"""proofs.json, one per topic beside its evidence page: what a mark shows of each program behind it."""

import json
from pathlib import Path

from transposed.programs.catalogue import Programs
from transposed.programs.frameworks import FRAMEWORKS
from transposed.programs.snippets import Snippet


def write(site: Path, programs: Programs) -> None:
    """For assets/proof.js, which loads a topic when one of its marks is first wanted."""
    for topic, claims in content(programs).items():
        text = json.dumps(claims, ensure_ascii=False, separators=(",", ":"))
        (site / "evidence" / topic / "proofs.json").write_text(text, "utf-8")


def content(programs: Programs) -> dict[str, dict[str, list[dict]]]:
    """Topic → claim → its programs, in the order of the frameworks."""
    return {
        topic: {claim.partition("/")[2]: [proof(programs, one) for one in group] for claim, group in claims.items()}
        for topic, claims in programs.topics.items()
    }


def proof(programs: Programs, snippet: Snippet) -> dict:
    """Its name, its frameworks, what it printed; and where and when it last held, if that has been recorded."""
    lines = [[label, beside(text)] for label, text in snippet.labels.items()]
    shown: dict = {"name": snippet.id.partition("/")[2], "of": " ".join(snippet.frameworks), "lines": lines}
    if programs.evidence.verified(snippet):
        newest = {framework: runs[-1] for framework, runs in programs.evidence.runs(snippet).items()}
        shown["held"] = " + ".join(f"{FRAMEWORKS[name].title} {run.version}" for name, run in newest.items())
        shown["date"] = max(run.date for run in newest.values())
    return shown


def beside(text: str) -> str:
    """A printed line with the shape that a comment gives it: ``weight: (2, 3)  # (out, in)``."""
    shape, _, printed = text.rpartition("\n")
    return f"{printed}  # {shape}" if shape and "\n" not in shape and ": " not in shape else text
