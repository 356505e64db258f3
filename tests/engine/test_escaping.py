"""What a program prints is text: whatever it looks like, no page, Markdown file or notebook makes HTML of it."""

import json

import nbformat
import pytest
from lxml import html
from markdown_it import MarkdownIt
from support import copy_of_small, spoil

from transposed.outputs import site
from transposed.project import LANGUAGES

PRINTED = "</code></pre><script>alert(1)</script> <img src=x onerror=alert(2)> &lt;b> ``` a|b"
LABEL = "<i>label</i>"
LINES = f'print("{LABEL}:", "{PRINTED}")\n#> {LABEL}: {PRINTED}\n'
# A string of several lines could end the fence that a program stands in.
FENCE = 'text = """\n```\n<script>alert(3)</script>\n"""\n'
RAISED = f"""
try:
    raise RuntimeError("{PRINTED}")
except RuntimeError as error:
    print("raised:", error)
    #> raised: {PRINTED}
"""
COMMONMARK = MarkdownIt("commonmark", {"html": True}).enable("table")


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    folder = tmp_path_factory.mktemp("escaping")
    copy = copy_of_small(folder / "project")
    for name in ("torch", "keras", "flax"):
        path = copy.snippets / "layers" / f"weight_shape_{name}.py"
        path.write_text(f"{path.read_text('utf-8')}{LINES}{FENCE if name == 'torch' else ''}", "utf-8")
    lab = copy.snippets / "labs" / "one_sum_numpy.py"
    lab.write_text(lab.read_text("utf-8") + LINES, "utf-8")
    (copy.snippets / "operators" / "wide_torch.py").write_text(f"import torch\n{RAISED}", "utf-8")
    sentence = "[It says what was raised](claim:operators/wide_torch#raised).\n"
    for language in LANGUAGES:
        labels = copy.labels(language)
        if labels.is_file():
            labels.write_text(f'{labels.read_text("utf-8")}"{LABEL}" = "<u>слово 字</u>"\n', "utf-8")
    spoil(copy, "docs/en/index.md", "\n[", f"\n{sentence}\n[")
    from transposed import checks

    with pytest.MonkeyPatch.context() as patch:
        # What it prints is wide, and the translations have no such sentence: this is of how it is shown.
        patch.setattr(checks, "whole", lambda *given: [])
        patch.setattr("transposed.programs.style.check", lambda snippet: [])
        patch.setattr("transposed.checks.provenance.check", lambda *given: [])
        patch.setattr("transposed.checks.wording.check", lambda *given: [])
        site.build(folder / "site", copy)
    return folder / "site"


def test_no_page_holds_an_element_that_was_printed(built):
    shown = 0
    for path in built.rglob("*.html"):
        page = html.parse(path).getroot()
        assert not page.xpath("//script[contains(., 'alert')] | //*[@onerror] | //i[. = 'label'] | //u"), path
        shown += "<script>alert(1)</script> <img src=x" in page.text_content()
    # In three languages: the table, the evidence, the lab, the index of errors.
    assert shown >= 12


def test_no_markdown_holds_html_that_was_printed(built):
    shown = 0
    for path in built.rglob("*.md"):
        tokens = COMMONMARK.parse(path.read_text("utf-8"))
        tokens += [child for token in tokens for child in token.children or []]
        raw = [token.content for token in tokens if token.type in ("html_block", "html_inline")]
        assert raw == [], path
        shown += "alert(1)" in path.read_text("utf-8")
    assert shown >= 12


def test_no_notebook_holds_html_that_was_printed(built):
    for language in LANGUAGES:
        found = nbformat.read(built / language / "labs" / "one-sum.ipynb", as_version=4)
        outputs = [one for cell in found.cells if cell.cell_type == "code" for one in cell.outputs]
        assert any(PRINTED in one.get("text", "") for one in outputs)
        assert not any("text/html" in one.get("data", {}) for one in outputs)


def test_what_scripts_read_is_text(built):
    proofs = json.loads((built / "en" / "evidence" / "layers" / "proofs.json").read_text("utf-8"))
    assert any(f"{LABEL}: {PRINTED}" in line for one in proofs["weight_shape"] for line in one["lines"])
    for script in (site.HERE.root / "transposed" / "theme" / "assets").glob("*.js"):
        made = [
            line.strip()
            for line in script.read_text("utf-8").splitlines()
            if "innerHTML" in line or "outerHTML" in line
        ]
        # Pagefind escapes the words around what was sought, and marks it.
        assert made in ([], ["if (best) text.innerHTML = best.excerpt"]), script
