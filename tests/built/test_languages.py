"""Three languages at one address: every page names its siblings, and every mark leads to its proof in its language."""

import functools

import pytest
import support
from lxml import html

from transposed.project import LANGUAGES


@functools.cache
def ids(path):
    return set(html.parse(path).getroot().xpath("//@id"))


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


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_mark_leads_to_its_proof(built, language):
    for path in (built / language).rglob("index.html"):
        for link in html.parse(path).getroot().xpath("//a[@class='proof' or @class='value']/@href"):
            target, _, anchor = link.partition("#")
            assert anchor in ids((path.parent / target / "index.html").resolve()), f"{path}: {link}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_evidence_pages_show_every_program_and_the_sentences_that_it_proves(built, language):
    programs = support.programs()
    for topic, claims in programs.topics.items():
        tree = html.parse(built / language / "evidence" / topic / "index.html").getroot()
        shown = {
            heading.get("id"): heading.xpath("string(following-sibling::div[1])").strip()
            for heading in tree.xpath("//article//h3[@id]")
        }
        assert shown == {one.id.partition("/")[2]: one.source.strip() for group in claims.values() for one in group}
        said = tree.xpath("//h2/following-sibling::*[1][@class='said']/li")
        assert said and all(item.xpath("a[last()][contains(@href, '#')]") for item in said)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sentence_stands_with_its_proof_and_its_page(built, language):
    tree = html.parse(built / language / "evidence" / "layers" / "index.html").getroot()
    (said,) = tree.xpath("//h2[@id='weight_shape']/following-sibling::*[1][@class='said']")
    assert "torch.nn.Linear" in said.text_content()
    assert any("#surprises" in link for link in said.xpath(".//a/@href"))
