"""The local server answers as a static host does."""

import gzip
import socket
import threading
import urllib.error
import urllib.request

import pytest

from transposed.dev import server


@pytest.fixture
def site(tmp_path):
    """A site, and beside it what is none of it."""
    (tmp_path / "secret.txt").write_text("secret", "utf-8")
    (tmp_path / "site").mkdir()
    return tmp_path / "site"


@pytest.fixture
def address(site):
    (site / "index.html").write_text("<p>Содержание" * 100, "utf-8")
    (site / "404.html").write_text("<p>There is no page", "utf-8")
    (site / "font.woff2").write_bytes(b"packed already")
    running = server.server(site)
    threading.Thread(target=running.serve_forever, args=(0.01,), daemon=True).start()
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


def raw(address, path):
    """The first line and the body of an answer to a path that is sent as it stands."""
    with socket.create_connection(("127.0.0.1", int(address.rpartition(":")[2])), timeout=10) as connection:
        connection.sendall(b"GET " + path + b" HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
        answer = connection.makefile("rb").read()
    head, _, body = answer.partition(b"\r\n\r\n")
    return head.partition(b"\r\n")[0], body


def test_it_is_bound_to_this_machine_only(site):
    with server.server(site) as running:
        assert running.server_address[0] == "127.0.0.1"


@pytest.mark.parametrize(
    "path",
    [
        b"/../secret.txt",
        b"/%2e%2e/secret.txt",
        b"/..%2fsecret.txt",
        b"/..%5csecret.txt",
        b"//etc/passwd",
        b"/%2fetc/passwd",
        b"http://localhost/../secret.txt",
        b"/link.txt",
        b"/up/secret.txt",
        b"/root/etc/passwd",
        b"/loop",
        b"/folder/",
        b"/index.html/",
        b"/%00",
        b"/%ed%a0%80",
        b"/" + b"a" * 5000,
    ],
)
def test_nothing_outside_the_site_is_served_and_no_folder_listed(path, address, site, capsys):
    (site / "link.txt").symlink_to(site.parent / "secret.txt")
    (site / "up").symlink_to(site.parent)
    (site / "root").symlink_to("/")
    (site / "loop").symlink_to("loop")
    (site / "folder").mkdir()
    (site / "folder" / "a.txt").write_text("a", "utf-8")
    assert raw(address, path) == (b"HTTP/1.1 404 Not Found", b"<p>There is no page")
    assert "Traceback" not in capsys.readouterr().err


def test_a_folder_is_led_to_its_page_within_the_site(address, site):
    (site / "evil.com").mkdir()
    (site / "evil.com" / "index.html").write_text("here", "utf-8")
    answer = get(f"{address}/evil.com")
    assert answer.url == f"{address}/evil.com/"
    assert answer.read() == b"here"
    assert raw(address, b"//evil.com")[0] == b"HTTP/1.1 301 Moved Permanently"
