"""The build: three languages at one address, and a mistake that fails it with file and line."""

import functools
import os
import shutil
import subprocess
import sys
from unittest.mock import ANY, Mock

import pytest
from lxml import html

from transposed.outputs import site
from transposed.problems import Problem, Problems
from transposed.programs import snippets
from transposed.project import LANGUAGES, ROOT

PAGE = "layers/dense-or-linear"


@pytest.fixture
def copy(tmp_path):
    """A site of one page, the same as the real one but for what a test spoils."""
    page = tmp_path / "docs" / "en" / f"{PAGE}.md"
    page.parent.mkdir(parents=True)
    shutil.copy(ROOT / "docs" / "en" / f"{PAGE}.md", page)
    for shared in ("snippets", "transposed"):
        (tmp_path / shared).symlink_to(ROOT / shared)
    config = (ROOT / "mkdocs.yml").read_text("utf-8")
    nav = f"nav:\n  - Layers:\n      - {PAGE}.md\n"
    (tmp_path / "mkdocs.yml").write_text(config[: config.index("nav:")] + nav, "utf-8")
    return tmp_path


@functools.cache
def ids(path):
    return set(html.parse(path).getroot().xpath("//@id"))


def mkdocs(folder):
    """The exit code and output of a plain ``mkdocs build`` there."""
    ran = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "-f", folder / "mkdocs.yml"],
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1"}, capture_output=True, text=True, check=False,
    )  # fmt: skip
    return ran.returncode, ran.stdout + ran.stderr


def spoil(folder, old, new):
    path = folder / "docs" / "en" / f"{PAGE}.md"
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")
    return text[: text.index(old)].count("\n") + 1


def test_mistakes_fail_the_build_with_file_and_line(copy):
    claim = spoil(copy, "claim:layers/weight_shape_torch", "claim:layers/weight_shap_torch")
    table = spoil(copy, "``` compare\nlayers/", "``` compare\nlayers/no_such_")
    formula = spoil(copy, r"^\top + b$", r"^\nosuchcommand + b$")
    code, output = mkdocs(copy)
    assert code != 0
    for line, what in (
        (claim, "no snippet proves claim:layers/weight_shap_torch; did you mean layers/weight_shape_torch?"),
        (table + 1, "no snippet proves claim:layers/no_such_"),
        (formula, "the formula cannot be read"),
    ):
        assert f"docs/en/{PAGE}.md:{line}: {what}" in output


def test_a_missing_snippet_file_fails_the_build(copy):
    spoil(copy, '--8<-- "layers/affine_formula_torch.py"', '--8<-- "layers/no_such_file.py"')
    code, output = mkdocs(copy)
    assert code != 0
    assert "layers/no_such_file.py" in output


def test_the_public_address_is_set_in_one_place(tmp_path, monkeypatch):
    monkeypatch.setenv("SITE_ROOT", "https://example.org/docs")
    assert site.environment("ru")["SITE_URL"] == "https://example.org/docs/ru/"
    for language in LANGUAGES:
        (tmp_path / language).mkdir()
        (tmp_path / language / "llms.txt").write_text("")
    monkeypatch.setattr(site.published, "write", Mock())
    site.add_root(tmp_path)
    assert html.parse(tmp_path / "404.html").getroot().xpath("//a/@href")[0] == "/docs/en/"
    root = html.parse(tmp_path / "index.html").getroot()
    assert root.xpath("//link[@hreflang='zh']/@href") == ["https://example.org/docs/zh/"]
    assert "https://example.org/docs/sitemap.xml" in (tmp_path / "robots.txt").read_text("utf-8")
    assert "https://example.org/docs/zh/sitemap.xml" in (tmp_path / "sitemap.xml").read_text("utf-8")
    site.published.write.assert_called_once_with(tmp_path, "https://example.org/docs/", ANY)


def test_nothing_is_published_from_a_failed_build(tmp_path, monkeypatch):
    (tmp_path / "site").mkdir()
    (tmp_path / "site" / "index.html").write_text("the site that was there")
    problem = Problem(ROOT / "docs" / "en" / "index.md", 1, "a wrong fact", "mend it")
    monkeypatch.setattr(site.checks, "run", Mock(side_effect=Problems([problem])))
    monkeypatch.setattr(site, "LANGUAGES", {})
    with pytest.raises(Problems, match=r"docs/en/index\.md:1: a wrong fact; mend it"):
        site.build(tmp_path / "site")
    assert (tmp_path / "site" / "index.html").read_text() == "the site that was there"
    assert [path.name for path in tmp_path.iterdir()] == ["site"]


def test_a_language_that_does_not_build_publishes_nothing(tmp_path, monkeypatch):
    (tmp_path / "mkdocs.yml").write_text("site_name: broken\ntheme: {name: no-such-theme}\n")
    monkeypatch.setattr(site, "LANGUAGES", {"en": tmp_path / "mkdocs.yml"})
    monkeypatch.setattr(site.checks, "run", Mock())
    with pytest.raises(site.BuildFailed, match="not built: en"):
        site.build(tmp_path / "site")
    assert not (tmp_path / "site").exists()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_names_its_language_and_its_siblings(built, language):
    for path in (built / language).rglob("index.html"):
        tree = html.parse(path).getroot()
        assert tree.get("lang") == language
        own = path.parent.relative_to(built / language).as_posix().replace(".", "")
        expected = {(name, f"https://transposed.example/{name}/{own}".rstrip("/") + "/") for name in LANGUAGES}
        links = tree.xpath("//link[normalize-space(@rel)='alternate' and @hreflang != 'x-default']")
        assert {(link.get("hreflang"), link.get("href")) for link in links} == expected
        canonical = tree.xpath("string(//link[@rel='canonical']/@href)")
        assert (language, canonical) in expected


def test_every_mark_leads_to_its_proof(built):
    for language in LANGUAGES:
        for path in (built / language).rglob("index.html"):
            for link in html.parse(path).getroot().xpath("//a[@class='proof' or @class='value']/@href"):
                target, _, anchor = link.partition("#")
                assert anchor in ids((path.parent / target / "index.html").resolve()), f"{path}: {link}"


def test_the_evidence_page_shows_the_sentence_the_snippet_and_the_page(built):
    for language in LANGUAGES:
        tree = html.parse(built / language / "evidence" / "layers" / "index.html").getroot()
        said = tree.xpath("//h2[@id='weight_shape']/following-sibling::*[1][@class='said']")[0]
        assert "torch.nn.Linear" in said.text_content()
        assert any("dense-or-linear" in link for link in said.xpath(".//a/@href"))
        code = tree.xpath("//h3[@id='weight_shape_torch']/following-sibling::div[1]")[0].text_content()
        assert code.strip() == snippets.load()["layers/weight_shape_torch"].source.strip()
