"""What machines read: structured data, cards, sitemaps, Markdown, llms.txt and claims.json, each by its own rules."""

import functools
import json
import re
from pathlib import Path
from urllib.parse import unquote, urlsplit

import jsonschema
import pytest
import support
from lxml import etree, html
from markdown_it import MarkdownIt

from transposed.outputs import social_card, structured_data
from transposed.pages import rendered
from transposed.project import LANGUAGES

PUBLIC = "https://transposed.example/"
SCHEMAS = Path(__file__).parents[1] / "schemas"
NAMES = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9", "x": "http://www.w3.org/1999/xhtml"}
QUESTION = ("?", "？")


@functools.cache
def parsed(path):
    return html.parse(path).getroot()


def pages(built, language=""):
    """Every page of one language, or of all of them."""
    return sorted(path for own in LANGUAGES if language in ("", own) for path in (built / own).rglob("index.html"))


def address_of(built, path):
    return f"{PUBLIC}{path.relative_to(built).as_posix().removesuffix('index.html')}"


def file_at(built, url):
    """What the built site has at a public address."""
    assert url.startswith(PUBLIC), url
    path = built / unquote(urlsplit(url).path).lstrip("/")
    return path / "index.html" if path.is_dir() else path


@functools.cache
def anchors(path):
    return set(parsed(path).xpath("//@id"))


def anchored(built, url):
    path, anchor = file_at(built, url), urlsplit(url).fragment
    return path.is_file() and (not anchor or anchor in anchors(path))


def data(path):
    (found,) = parsed(path).xpath("//script[@type='application/ld+json']/text()")
    return {node["@type"]: node for node in json.loads(found)["@graph"]}, json.loads(found)


def validator(schema):
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


# --- structured data --------------------------------------------------------------------------------------------------


def test_the_structured_data_of_every_page_are_valid(built):
    rules = validator(json.loads((SCHEMAS / "structured.schema.json").read_text("utf-8")))
    for path in pages(built):
        nodes, whole = data(path)
        assert [error.message for error in rules.iter_errors(whole)] == [], path
        page = nodes.get("FAQPage") or nodes["WebPage"]
        assert page["url"] == address_of(built, path)
        assert page["description"] == parsed(path).xpath("string(//meta[@name='description']/@content)")
        assert [item["position"] for item in nodes["BreadcrumbList"]["itemListElement"]] == list(
            range(1, 1 + len(nodes["BreadcrumbList"]["itemListElement"]))
        )
        for url in re.findall(rf'"({re.escape(PUBLIC)}[^"#]*)', json.dumps(whole)):
            assert file_at(built, url).is_file(), f"{path}: {url}"


@pytest.mark.parametrize(
    ("node", "change"),
    [
        (1, {"@type": "FAQPage"}),
        (1, {"keyword": "gradient"}),
        (0, {"url": "/en/"}),
        (3, {"headline": "x" * 111}),
        (3, {"dateModified": "yesterday"}),
        (3, {"workTranslation": []}),
    ],
)
def test_wrong_structured_data_are_refused(built, node, change):
    rules = validator(json.loads((SCHEMAS / "structured.schema.json").read_text("utf-8")))
    _, whole = data(built / "en" / "glossary" / "index.html")
    assert rules.is_valid(whole)
    whole["@graph"][node] |= change
    assert not rules.is_valid(whole)


def test_a_question_has_the_short_answer_of_the_page(built):
    asked = 0
    for path in pages(built):
        title = parsed(path).xpath("//article//h1")[0].text_content().removesuffix("¶").strip()
        nodes, _ = data(path)
        assert ("FAQPage" in nodes) == title.endswith(QUESTION), path
        if "FAQPage" in nodes:
            asked += 1
            (question,) = nodes["FAQPage"]["mainEntity"]
            assert question["name"] == title
            first = parsed(path).xpath("//article//h1/following-sibling::*[1]")[0].text_content()
            # As on the page, to its first formula or mark.
            start = " ".join(re.split(r"[✓?¶]|y\s*=", " ".join(first.split()))[0].split())
            assert question["acceptedAnswer"]["text"].startswith(start[:80]), path
    assert asked >= 10 * len(LANGUAGES)


def test_a_question_without_an_answer_fails_the_build():
    page = html.fragment_fromstring("<h1 id='q'>Why?</h1><table></table><p>Later.</p>", create_parent="div")
    with pytest.raises(ValueError, match="does not answer"):
        structured_data.answer(page)


def test_a_formula_in_an_answer_is_its_tex():
    formula = "<math><mi>x</mi><annotation>x^2</annotation></math>"
    page = f"<h1>Why?</h1><p>As <span>{formula}</span>, <a class='proof' href='#'>✓</a></p><ul><li>so.</li></ul><h2/>"
    assert structured_data.answer(html.fragment_fromstring(page, create_parent="div")) == "As $x^2$,\nso."


def test_translations_name_each_other(built):
    for path in pages(built, "en"):
        nodes, _ = data(path)
        if "TechArticle" in nodes:
            own = nodes["TechArticle"]
            for other in own["workTranslation"]:
                theirs = data(file_at(built, other["url"]))[0]["TechArticle"]
                assert theirs["@id"] == other["@id"]
                assert theirs["inLanguage"] == other["inLanguage"]
                assert theirs["translationOfWork"]["@id"] == own["@id"]


# --- cards ------------------------------------------------------------------------------------------------------------


def properties(path):
    found = {}
    for meta in parsed(path).xpath("//meta[@property or starts-with(@name, 'twitter:')]"):
        found.setdefault(meta.get("property") or meta.get("name"), []).append(meta.get("content"))
    return found


def test_every_page_can_be_shared(built):
    locales = {"en": "en_US", "ru": "ru_RU", "zh": "zh_CN"}
    for language in LANGUAGES:
        for path in pages(built, language):
            found = properties(path)
            assert all(all(values) for values in found.values()), path
            assert found["og:url"] == [address_of(built, path)]
            assert found["og:locale"] == [locales[language]]
            assert set(found["og:locale:alternate"]) == set(locales.values()) - {locales[language]}
            assert found["og:title"] == found["twitter:title"]
            assert found["og:description"] == parsed(path).xpath("//meta[@name='description']/@content")
            assert (
                found["og:image"] == found["twitter:image"] == [f"{PUBLIC}{language}/{social_card.path_of(language)}"]
            )
            assert found["og:image:alt"][0].startswith("Transposed")
            assert (found["og:image:width"], found["og:image:height"]) == (["1200"], ["630"])
            assert file_at(built, found["og:image"][0]).is_file()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_card_is_drawn_from_the_present_words_and_light(language):
    path = social_card.THEME / social_card.path_of(language)
    assert social_card.size(path) == (1200, 630)
    content = path.read_bytes()
    assert len(content) < 60_000
    assert social_card.fingerprint(language).encode() in content, "an old card; type: python -m transposed cards"


def test_a_missing_card_fails_the_build(tmp_path):
    with pytest.raises(ValueError, match="type: python -m transposed cards"):
        social_card.size(tmp_path / "card-en.png")


# --- sitemaps ---------------------------------------------------------------------------------------------------------


def sitemap(path):
    rules = etree.RelaxNG(etree.parse(SCHEMAS / "sitemap.rng"))
    tree = etree.parse(path)
    rules.assertValid(tree)
    return tree


def test_robots_txt_leads_to_every_page_by_way_of_the_sitemaps(built):
    lines = (built / "robots.txt").read_text("utf-8").splitlines()
    (index,) = [line.removeprefix("Sitemap: ") for line in lines if line.startswith("Sitemap: ")]
    listed = set()
    for name in sitemap(file_at(built, index)).xpath("//s:sitemap/s:loc/text()", namespaces=NAMES):
        listed |= set(sitemap(file_at(built, name)).xpath("//s:url/s:loc/text()", namespaces=NAMES))
    assert listed == {address_of(built, path) for path in pages(built)}


def test_the_sitemap_names_the_same_page_in_every_language(built):
    for language in LANGUAGES:
        for entry in sitemap(built / language / "sitemap.xml").xpath("//s:url", namespaces=NAMES):
            page = entry.findtext("s:loc", namespaces=NAMES)
            found = {link.get("hreflang"): link.get("href") for link in entry.findall("x:link", NAMES)}
            links = parsed(file_at(built, page)).xpath("//link[@hreflang]")
            assert found == {link.get("hreflang"): link.get("href") for link in links}
            assert set(found) == {*LANGUAGES, "x-default"}
            assert found[language] == page
            assert all(file_at(built, url).is_file() for url in found.values())


def test_a_wrong_sitemap_is_refused(built, tmp_path):
    text = (built / "en" / "sitemap.xml").read_text("utf-8")
    for old, new in (
        ("<loc>https:", "<loc>"),
        ('hreflang="ru"', 'hreflang="русский"'),
        ("<urlset", "<urlset lang='en'"),
    ):
        assert old in text
        (tmp_path / "sitemap.xml").write_text(text.replace(old, new, 1), "utf-8")
        with pytest.raises(etree.DocumentInvalid):
            sitemap(tmp_path / "sitemap.xml")


# --- Markdown and llms.txt --------------------------------------------------------------------------------------------


@functools.cache
def markdown(path):
    """A page's Markdown without its front matter, as another, ordinary reader of Markdown renders it."""
    text = path.with_name("index.html.md").read_text("utf-8").split("---\n", 2)[2]
    return text, html.fromstring(MarkdownIt().enable("table").render(text))


def words(element):
    """The text as the page shows it, formulas as TeX."""
    return rendered.plain(element).replace("✓", "").replace("¶", "").strip()


def test_every_page_is_there_as_plain_markdown(built):
    for path in pages(built):
        text, own = markdown(path)
        page = parsed(path).xpath("//article")[0]
        shown = [words(heading) for heading in page.xpath(".//h1 | .//h2 | .//h3")]
        assert [words(heading) for heading in own.xpath("//h1 | //h2 | //h3")] == shown, path
        code = [block.text_content().strip() for block in page.xpath(".//pre")]
        assert [block.text_content().strip() for block in own.xpath("//pre")] == code, path
        cells = [words(cell) for cell in page.xpath(".//td | .//th")]
        assert [words(cell) for cell in own.xpath("//td | //th")] == cells, path
        # The page about contributing shows the markers, in a block of Markdown.
        prose = re.sub(r"^(````+).*?^\1$", "", text, flags=re.DOTALL | re.MULTILINE)
        for marker in ("](claim:", "--8<--", "{ #", '=== "', "``` snippet", "{ width"):
            assert marker not in prose, f"{path}: {marker}"
        # Messages of TensorFlow hold three exclamation marks; a box begins its line with them, indented or not.
        assert not re.search(r"^\s*!!! ", prose, re.MULTILINE), path


def test_the_links_of_the_markdown_lead_somewhere(built):
    for path in pages(built):
        _, own = markdown(path)
        links = own.xpath("//a/@href | //img/@src")
        broken = [link for link in links if link.startswith(PUBLIC) and not anchored(built, link)]
        assert broken == [], path
        assert all(link.startswith("https://") for link in links), path
        (named,) = parsed(path).xpath("//link[@type='text/markdown']/@href")
        assert named == "index.html.md"


@pytest.mark.parametrize("language", LANGUAGES)
def test_llms_txt_lists_every_page_with_its_description(built, language):
    """The format of llmstxt.org: a title, a quotation, then sections with lists of links."""
    text = (built / language / "llms.txt").read_text("utf-8")
    assert re.match(r"# .+\n\n> .+\n\n[^#]+\n## ", text)
    sections = re.split(r"^## (.+)\n", text, flags=re.MULTILINE)
    found = {}
    for title, items in zip(sections[1::2], sections[2::2], strict=True):
        assert title.strip()
        for line in filter(None, items.splitlines()):
            name, url, _, description = re.fullmatch(r"- \[(.+?)\]\((\S+)\)(: (.+))?", line).groups()
            assert file_at(built, url).is_file(), url
            found[url] = (name, description)
    listed = {url.removesuffix("index.html.md"): words for url, words in found.items() if url.endswith(".md")}
    assert set(listed) == {address_of(built, path) for path in pages(built, language)}
    for url, (_, description) in listed.items():
        assert description == parsed(file_at(built, url)).xpath("string(//meta[@name='description']/@content)")
    assert set(found) - {f"{url}index.html.md" for url in listed} == {
        f"{PUBLIC}{other}/llms.txt" for other in LANGUAGES if other != language
    }


def test_the_root_has_llms_txt_too(built):
    assert (built / "llms.txt").read_text("utf-8") == (built / "en" / "llms.txt").read_text("utf-8")


# --- claims.json ------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def catalogue(built):
    return json.loads((built / "claims.json").read_text("utf-8"))


@pytest.fixture(scope="module")
def rules(built):
    return validator(json.loads((built / "claims.schema.json").read_text("utf-8")))


def test_claims_json_is_as_its_schema_says(catalogue, rules):
    assert rules.schema["$id"] == catalogue["$schema"] == f"{PUBLIC}claims.schema.json"
    assert [f"{error.json_path}: {error.message}" for error in rules.iter_errors(catalogue)] == []


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("snippets/layers/weight_shape_torch/held", {"mxnet": []}),
        ("snippets/layers/weight_shape_torch/sha256", "0"),
        ("pages/ru", {"sentences": [], "shown": []}),
        ("pages", {}),
        ("evidence/zh", "evidence/"),
        ("remark", "new"),
    ],
)
def test_a_wrong_claims_json_is_refused(catalogue, rules, path, value):
    wrong = json.loads(json.dumps(catalogue))
    node = wrong["claims"]["layers/weight_shape"]
    *above, last = path.replace("layers/weight_shape_torch", "layers|weight_shape_torch").split("/")
    for name in above:
        node = node[name.replace("|", "/")]
    node[last.replace("|", "/")] = value
    assert not rules.is_valid(wrong)


def test_claims_json_holds_every_proof(catalogue):
    programs = {name: one for claim in catalogue["claims"].values() for name, one in claim["snippets"].items()}
    assert set(programs) == set(support.programs())
    for name, snippet in support.programs().items():
        assert programs[name]["source"] == snippet.source
        assert programs[name]["output"] == list(snippet.output)
        held = {framework: [run["version"] for run in runs] for framework, runs in programs[name]["held"].items()}
        assert held == support.programs().evidence.versions(snippet)


def test_claims_json_says_where_each_sentence_stands(built, catalogue):
    for name, claim in catalogue["claims"].items():
        assert all(anchored(built, url) for url in claim["evidence"].values()), name
        for language, own in claim["pages"].items():
            for place in own["sentences"] + own["shown"]:
                assert place["url"] == f"{place['page']}#{place['anchor']}"
                assert place["page"].startswith(f"{PUBLIC}{language}/")
                assert anchored(built, place["url"]), f"{name}: {place['url']}"
                assert place["proof"] in {name, *claim["snippets"]}
