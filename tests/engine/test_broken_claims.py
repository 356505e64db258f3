"""A run with newer versions names the claims that broke, and the versions that broke them."""

import re
from importlib import metadata

import pytest

from transposed.dev import broken_claims

DIFFERENCE = """Failed: Print output changed code:
  --- before
  +++ after
  @@ -3,5 +3,5 @@
   layer = torch.nn.Linear(3, 2)
   print("weight:", tuple(layer.weight.shape))
  -#&gt; weight: (2, 3)
  +#&gt; weight: (3, 2)
   print("bias:", tuple(layer.bias.shape))
   #&gt; bias: (2,)"""
PROOF = "test_snippet_prints_what_its_file_says"


@pytest.fixture
def report(tmp_path):
    def write(*cases):
        path = tmp_path / "report.xml"
        body = "".join(
            f'<testcase classname="tests.{module}" name="{name}">{inside}</testcase>' for module, name, inside in cases
        )
        path.write_text(f'<?xml version="1.0"?><testsuites><testsuite>{body}</testsuite></testsuites>', "utf-8")
        return broken_claims.main(path)

    return write


def test_a_broken_claim_is_named_with_the_line_that_changed(report):
    text = report(
        ("test_snippets", f"{PROOF}[layers/weight_shape_torch]", f"<failure>{DIFFERENCE}</failure>"),
        ("test_snippets", f"{PROOF}[layers/bias_torch]", ""),
        ("test_pages", "test_links", "<failure>AssertionError: assert 1 == 2</failure>"),
        ("test_access", "", "<error>ImportError: no axe</error>"),
    )
    assert "## Claims that do not hold: 1\n\n- `snippets/layers/weight_shape_torch.py`\n" in text
    assert "  ```\n  -#> weight: (2, 3)\n  +#> weight: (3, 2)\n  ```\n" in text
    assert "layers/bias_torch" not in text and "bias:" not in text
    assert "## Other tests that failed: 2\n" in text
    assert "- `tests.test_pages::test_links`\n\n  ```\n  AssertionError: assert 1 == 2\n" in text
    assert "ImportError: no axe" in text


def test_nothing_is_said_if_nothing_broke(report):
    assert report(("test_snippets", f"{PROOF}[layers/bias_torch]", ""), ("test_x", "y", "<skipped/>")) == ""


def test_a_run_that_wrote_no_report_is_not_taken_for_a_good_one(tmp_path):
    assert broken_claims.main(tmp_path / "none.xml") == "The run ended before any test: see its log.\n"


def test_versions_that_differ_from_the_pinned_ones_are_named(report, tmp_path, monkeypatch):
    (tmp_path / "constraints.txt").write_text(
        f"mkdocs==0.1\npytest=={metadata.version('pytest')}\nno-such-thing==1.0\n", "utf-8"
    )
    monkeypatch.setattr(broken_claims, "ROOT", tmp_path)
    text = report(("test_snippets", f"{PROOF}[a/b_torch]", "<failure>x</failure>"))
    assert text.endswith(f"## Versions\n\n`mkdocs` {metadata.version('mkdocs')} (was 0.1)\n")


def test_a_message_stays_within_its_block_and_an_issue_within_its_size(report):
    cases = [
        ("test_snippets", f"{PROOF}[many/claim{number}_torch]", f"<failure>{'```@all ' * 200}\n\n{'x' * 500}</failure>")
        for number in range(400)
    ]
    text = report(*cases)
    assert len(text) < 65_536
    assert "## Claims that do not hold: 400" in text and "## Versions" in text
    shown = text.count("- `snippets/many/")
    assert f"… and {400 - shown} more" in text
    assert re.search(r"```.+", text) is None
