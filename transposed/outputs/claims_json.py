"""claims.json: every claim with its programs, the versions it held on, and the sentences that cite it."""

import json
from pathlib import Path

from transposed.outputs import addresses
from transposed.programs import evidence, snippets
from transposed.programs.snippets import Snippet
from transposed.project import LANGUAGES


def catalogue(root: str, cited: dict[str, dict]) -> dict:
    """The content of claims.json, described by ``transposed/root/claims.schema.json``.

    ``root`` is the public address, ``cited`` what each language says and shows. A program that no page uses yet is
    left out, and `make check` names it. Raises ValueError for a claim that stands in one language and not in another.
    """
    used = {place["claim"] for own in cited.values() for places in own.values() for place in places}
    groups = {
        claim: group for claim, group in snippets.by_claim().items() if used & {claim, *(one.id for one in group)}
    }
    return {
        "$schema": f"{root}claims.schema.json",
        "site": root,
        "licence": {"code": "MIT", "text": "CC-BY-4.0"},
        "claims": {
            claim: {
                "evidence": {language: proof(root, language, claim) for language in LANGUAGES},
                "snippets": {snippet.id: program(snippet) for snippet in snippets.ordered(group)},
                "pages": {language: pages(root, language, claim, group, cited[language]) for language in LANGUAGES},
            }
            for claim, group in sorted(groups.items())
        },
    }


def proof(root: str, language: str, claim: str) -> str:
    topic, _, name = claim.partition("/")
    return f"{addresses.page(root, language, f'evidence/{topic}.md')}#{name}"


def program(snippet: Snippet) -> dict:
    return {
        "frameworks": snippet.frameworks,
        "source": snippet.source,
        "sha256": snippet.sha256,
        "output": snippet.output,
        "held": evidence.runs(snippet),
    }


def pages(root: str, language: str, claim: str, group: list[Snippet], cited: dict) -> dict:
    """Where one language states the claim in a sentence, and where it shows a program or a table of it."""
    names = {claim, *(snippet.id for snippet in group)}
    own = {kind: [place for place in places if place["claim"] in names] for kind, places in cited.items()}
    if not own["said"] and not own["shown"]:
        raise ValueError(f"no page in {language} says or shows {claim}, and another language does")

    def place(found: dict) -> dict:
        address = addresses.page(root, language, found["path"])
        anchor = found["anchor"]
        return {"proof": found["claim"], "page": address, "anchor": anchor, "url": f"{address}#{anchor}"}

    return {
        "sentences": [place(one) | {"text": one["text"], "lines": one["lines"]} for one in own["said"]],
        "shown": [place(one) for one in own["shown"]],
    }


def write(site: Path, root: str, found: dict[str, Path]) -> None:
    """Write claims.json from the files in which each language left what it cites; those are removed."""
    cited = {language: json.loads(path.read_text("utf-8")) for language, path in found.items()}
    content = catalogue(root, cited)
    (site / "claims.json").write_text(json.dumps(content, ensure_ascii=False, indent=1) + "\n", "utf-8")
    for path in found.values():
        path.unlink()
