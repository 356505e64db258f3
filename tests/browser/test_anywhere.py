"""The site works from a folder without a server, and below any path of a server."""

import shutil
import threading
from functools import partial
from http.server import ThreadingHTTPServer
from urllib.parse import unquote, urldefrag, urlsplit

import pytest
import support
from lxml import html

from transposed.dev import server
from transposed.outputs import offline
from transposed.project import LANGUAGES

BASE = "some/base"
PAGE = "layers/dense-or-linear"
POLICY = "default-src 'none'; script-src 'self'"
COPY = """async button => {
  await navigator.clipboard.writeText("")
  button.click()
  let text = ""
  for (let tries = 0; text === "" && tries < 200; tries++) text = await navigator.clipboard.readText()
  return text
}"""


@pytest.fixture(scope="module")
def folder(built, tmp_path_factory):
    """The variant that is opened from a folder."""
    found = tmp_path_factory.mktemp("offline") / "a folder"
    offline.write(built, found)
    return found


@pytest.fixture(scope="module")
def below(built, tmp_path_factory):
    """The address of the published variant, served below a path."""
    root = tmp_path_factory.mktemp("server")
    (root / BASE).parent.mkdir(parents=True)
    shutil.copytree(built, root / BASE)
    running = ThreadingHTTPServer(("127.0.0.1", 0), partial(server.Handler, directory=str(root)))
    threading.Thread(target=running.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{running.server_port}/{BASE}/"
    running.shutdown()


@pytest.fixture
def tab(chromium):
    context = chromium.new_context(viewport={"width": 1440, "height": 900})
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    tab = context.new_page()
    tab.failed = []
    # Aborted is what a page prepared in advance is if its link is clicked meanwhile.
    tab.on("requestfailed", lambda one: "ABORTED" in one.failure or tab.failed.append(f"{one.url}: {one.failure}"))
    tab.on("response", lambda answer: answer.status >= 400 and tab.failed.append(answer.url))
    yield tab
    context.close()


def relative(tree):
    """The links of a page that name no host."""
    return [link for link in tree.xpath("//@href | //@src") if not urlsplit(link).scheme and link != "#"]


def test_no_link_names_the_root_of_the_server(built, folder):
    for path in sorted({*built.rglob("*.html"), *folder.rglob("*.html")}):
        # An address that has no page may be asked for anywhere, so its answer must begin at the root.
        if path.name != "404.html":
            assert [link for link in relative(html.parse(path).getroot()) if link.startswith("/")] == [], path


def test_what_is_not_built_cannot_be_opened_from_a_folder(tmp_path):
    with pytest.raises(RuntimeError, match="site is not built; type: make offline"):
        offline.write(tmp_path / "site", tmp_path / "offline")


def test_every_link_of_the_folder_leads_to_a_file_in_it(folder):
    broken = []
    trees = {path.resolve(): html.parse(path).getroot() for path in folder.rglob("*.html") if path.name != "404.html"}
    ids = {path: {"", *tree.xpath("//@id")} for path, tree in trees.items()}
    for path, tree in trees.items():
        for link in relative(tree):
            url, anchor = urldefrag(unquote(link))
            target = (path.parent / url).resolve() if url else path
            if not target.is_file() or unquote(anchor) not in ids.get(target, {anchor}):
                broken.append(f"{path.relative_to(folder)}: {link}")
    assert broken == []
    assert len(trees) > 3 * 10


def test_the_folder_names_the_published_addresses(folder):
    for language in LANGUAGES:
        tree = html.parse(folder / language / PAGE / "index.html").getroot()
        public = f"https://transposed.example/{language}/{PAGE}/"
        assert tree.xpath("//link[@rel='canonical']/@href") == [public]
        assert tree.xpath("//link[@hreflang=$own]/@href", own=language) == [public]


@pytest.mark.browser
def test_a_reader_finds_the_way_in_a_folder(tab, folder):
    tab.goto((folder / "index.html").as_uri())
    tab.locator("main a[hreflang=ru]").click()
    tab.wait_for_url("**/ru/index.html")
    tab.locator(f"#_nav a[href$='{PAGE}/index.html']").first.click()
    tab.wait_for_url(f"**/ru/{PAGE}/index.html")
    assert tab.evaluate("getComputedStyle(document.querySelector('.header')).position") == "sticky"
    tab.locator("[popovertarget=_languages]").click()
    tab.locator(".languages a[hreflang=zh]").click()
    tab.wait_for_url(f"**/zh/{PAGE}/index.html*")
    tab.locator("a.proof").first.click()
    tab.wait_for_url("**/zh/evidence/layers/index.html#*")
    assert tab.failed == []


@pytest.mark.browser
def test_scripts_and_copy_buttons_work_in_a_folder(tab, folder):
    tab.goto((folder / "en" / PAGE / "index.html").as_uri())
    tab.locator(".tabbed-labels label", has_text="Keras").first.click()
    shown = tab.locator(".tabbed-block:visible div.highlight").first
    copied = shown.locator("button.copy").evaluate(COPY)
    assert copied.strip() in {snippet.source.strip() for snippet in support.programs().values()}
    tab.locator("[data-dark]").click()
    assert tab.locator("html").get_attribute("data-theme") == "dark"
    assert tab.failed == []


@pytest.mark.browser
@pytest.mark.parametrize(("language", "words"), [("en", "make site"), ("ru", "сервере"), ("zh", "服务器")])
def test_search_in_a_folder_says_that_it_needs_a_server(tab, folder, language, words):
    tab.goto((folder / language / PAGE / "index.html").as_uri())
    tab.locator("[data-search-open]").click()
    tab.locator("dialog.search input").type("a")
    tab.locator("dialog.search [role=status]", has_text=words).wait_for()


@pytest.mark.browser
def test_the_site_works_below_a_path(tab, below):
    tab.goto(below)
    tab.locator("main a[hreflang=ru]").click()
    tab.wait_for_url(f"{below}ru/")
    tab.locator(f"#_nav a[href$='{PAGE}/']").first.click()
    tab.wait_for_url(f"{below}ru/{PAGE}/")
    tab.locator("[popovertarget=_languages]").click()
    tab.locator(".languages a[hreflang=en]").click()
    tab.wait_for_url(f"{below}en/{PAGE}/")
    tab.locator("a.proof").first.hover()
    tab.locator("#_note:popover-open b").wait_for()
    tab.locator("a.proof").first.click()
    tab.wait_for_url(f"{below}en/evidence/layers/#*")
    tab.locator("[data-search-open]").click()
    tab.locator("dialog.search input").type("sigmoid")
    link = tab.locator("dialog.search li a").first
    link.wait_for()
    assert link.evaluate("link => link.href").startswith(f"{below}en/")
    assert tab.failed == []


@pytest.mark.browser
def test_structured_data_are_no_script_to_a_strict_policy(tab, below):
    """A data block is not executed, so the policy neither blocks it nor complains of it."""
    violations = []
    tab.on("console", lambda message: violations.append(message.text))
    block = '<script type="application/ld+json">{"@context": "https://schema.org"}</script>'
    answer = {"content_type": "text/html", "headers": {"Content-Security-Policy": POLICY}}
    tab.route("**/data", lambda route: route.fulfill(body=f"<!doctype html>{block}", **answer))
    tab.route("**/script", lambda route: route.fulfill(body="<!doctype html><script>1</script>", **answer))
    tab.goto(f"{below}data")
    assert violations == []
    tab.goto(f"{below}script")
    assert any("Content Security Policy" in text for text in violations), "this browser does not report violations"
