"""claims.json: every claim with its programs, the versions it held on, and the sentences that cite it."""

import json
from pathlib import Path

from transposed.markdown.grammar import Citation
from transposed.outputs import addresses
from transposed.pages.citations import Citations, Said, printed
from transposed.programs.catalogue import Programs
from transposed.programs.snippets import Snippet
from transposed.project import LANGUAGES


def catalogue(root: str, programs: Programs, cited: dict[str, Citations]) -> dict:
    """The content of claims.json, described by ``transposed/root/claims.schema.json``.

    ``root`` is the public address, ``cited`` what each language says and shows. A program that no page uses yet is
    left out, and `make check` names it. A language that has no page of a claim yet has an empty list of places.
    """
    used = {place.claim for own in cited.values() for place in own.said + own.shown}
    groups = {claim: group for claim, group in programs.claims.items() if used & {claim, *(one.id for one in group)}}
    return {
        "$schema": f"{root}claims.schema.json",
        "site": root,
        "licence": {"code": "MIT", "text": "CC-BY-4.0"},
        "claims": {
            claim: {
                "evidence": {language: proof(root, language, claim) for language in LANGUAGES},
                "snippets": {snippet.id: program(programs, snippet) for snippet in group},
                "pages": {language: pages(root, language, programs, claim, cited[language]) for language in LANGUAGES},
            }
            for claim, group in sorted(groups.items())
        },
    }


def proof(root: str, language: str, claim: str) -> str:
    topic, _, name = claim.partition("/")
    return f"{addresses.page(root, language, f'evidence/{topic}.md')}#{name}"


def program(programs: Programs, snippet: Snippet) -> dict:
    held = {
        framework: [{"version": run.version, "date": run.date, "python": run.python} for run in runs]
        for framework, runs in programs.evidence.runs(snippet).items()
    }
    return {
        "frameworks": snippet.frameworks,
        "source": snippet.source,
        "sha256": snippet.sha256,
        "output": snippet.output,
        "held": held,
    }


def pages(root: str, language: str, programs: Programs, claim: str, cited: Citations) -> dict:
    """Where one language states the claim in a sentence, and where it shows a program or a table of it."""
    names = {claim, *(snippet.id for snippet in programs.claims[claim])}

    def place(name: str, path: str, anchor: str) -> dict:
        address = addresses.page(root, language, path)
        return {"proof": name, "page": address, "anchor": anchor, "url": f"{address}#{anchor}"}

    def sentence(one: Said) -> dict:
        found = place(one.claim, one.path, one.anchor) | {"text": one.text, "lines": one.lines}
        return found | {"printed": printed(programs, Citation.parse(one.cite))}

    sentences = [sentence(one) for one in cited.said if one.claim in names]
    shown = [place(one.claim, one.path, one.anchor) for one in cited.shown if one.claim in names]
    return {"sentences": sentences, "shown": shown}


def write(path: Path, root: str, programs: Programs, cited: dict[str, Citations]) -> None:
    content = catalogue(root, programs, cited)
    path.write_text(json.dumps(content, ensure_ascii=False, indent=1) + "\n", "utf-8")
