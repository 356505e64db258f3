"""The local server answers as a static host does."""

import gzip
import threading
import urllib.error
import urllib.request

import pytest

from transposed.dev import server


@pytest.fixture
def address(tmp_path):
    (tmp_path / "index.html").write_text("<p>Содержание" * 100, "utf-8")
    (tmp_path / "404.html").write_text("<p>There is no page", "utf-8")
    (tmp_path / "font.woff2").write_bytes(b"packed already")
    running = server.server(tmp_path)
    threading.Thread(target=running.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{running.server_port}"
    running.shutdown()


def get(url, **headers):
    return urllib.request.urlopen(urllib.request.Request(url, headers=headers))


def test_text_is_compressed_for_a_browser_that_takes_it(address):
    plain = get(address).read()
    answer = get(address, **{"Accept-Encoding": "gzip, br"})
    packed = answer.read()
    assert answer.headers["Content-Encoding"] == "gzip"
    assert int(answer.headers["Content-Length"]) == len(packed) < len(plain)
    assert gzip.decompress(packed) == plain


def test_what_is_packed_already_is_sent_as_it_is(address):
    answer = get(f"{address}/font.woff2", **{"Accept-Encoding": "gzip"})
    assert answer.headers["Content-Encoding"] is None
    assert answer.read() == b"packed already"


def test_an_address_without_a_page_answers_with_the_sites_own_404(address):
    with pytest.raises(urllib.error.HTTPError) as answer:
        get(f"{address}/nowhere/")
    assert answer.value.code == 404
    assert answer.value.read() == b"<p>There is no page"
