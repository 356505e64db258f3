"""The built site in a real Chromium: what a reader sees, clicks, types and copies."""

import re
from dataclasses import dataclass

import pytest
import support

from transposed.checks import moved
from transposed.project import HERE, LANGUAGES

pytestmark = pytest.mark.browser


@pytest.fixture
def tab(chromium):
    context = chromium.new_context(viewport={"width": 1280, "height": 900})
    yield context.new_page()
    context.close()


def page_names(built):
    """Every page as a path below the site: ``ru/layers/dense-or-linear/``, and the root page as an empty one."""
    names = (path.parent.relative_to(built).as_posix() for path in built.rglob("index.html"))
    return sorted("" if name == "." else f"{name}/" for name in names)


@pytest.mark.parametrize("javascript", [True, False])
def test_the_language_menu_stays_on_the_page(chromium, address, javascript):
    context = chromium.new_context(java_script_enabled=javascript, viewport={"width": 360, "height": 800})
    tab = context.new_page()
    tab.goto(f"{address}/en/layers/dense-or-linear/")
    for language in ("ru", "zh", "en"):
        tab.locator("[popovertarget=_languages]").click()
        tab.locator(f".languages a[hreflang={language}]").click()
        tab.wait_for_url(f"**/{language}/layers/dense-or-linear/**")
        assert tab.locator("html").get_attribute("lang") == language
        assert tab.locator("h1#dense-or-linear").is_visible()
    context.close()


def test_the_language_menu_keeps_the_section(tab, address):
    tab.goto(f"{address}/en/layers/dense-or-linear/#code")
    tab.locator("[popovertarget=_languages]").click()
    tab.locator(".languages a[hreflang=zh]").click()
    tab.wait_for_url("**/zh/layers/dense-or-linear/#code")


def test_a_page_far_down_in_the_menu_is_in_sight_there(tab, address):
    tab.goto(f"{address}/en/porting/tensor-parallel/")
    box = tab.locator("#_nav [aria-current]").bounding_box()
    assert 0 < box["y"] < 900 - box["height"]
    assert tab.evaluate("scrollY") == 0


# The headings of a page whose lines begin with a sign that ends a clause.
BEGUN_BY_A_SIGN = """() => [...document.querySelectorAll("article :is(h1, h2, h3)")].filter(heading => {
  const text = heading.firstChild, range = document.createRange()
  const bottom = at => (range.setStart(text, at), range.setEnd(text, at + 1), range.getBoundingClientRect().bottom)
  return [...text.data ?? ""].some((sign, at) => at && "？，。：、".includes(sign) && bottom(at) > bottom(at - 1) + 8)
}).map(heading => heading.textContent)"""


@pytest.mark.parametrize("page", ["gradients/kinks", "gradients/find-the-nan", "layers/other-layers"])
def test_no_line_of_a_chinese_heading_begins_with_a_question_mark(chromium, address, page):
    context = chromium.new_context(viewport={"width": 360, "height": 780})
    tab = context.new_page()
    tab.goto(f"{address}/zh/{page}/")
    assert tab.evaluate(BEGUN_BY_A_SIGN) == []
    context.close()


def test_the_root_page_offers_every_language(tab, address):
    tab.goto(address)
    links = tab.locator("main a")
    assert [link.get_attribute("hreflang") for link in links.all()] == list(LANGUAGES)
    tab.locator("a[hreflang=ru]").click()
    tab.wait_for_url("**/ru/")


def test_an_address_without_a_page_offers_every_language(tab, address):
    answer = tab.goto(f"{address}/nowhere/at/all")
    assert answer.status == 404
    assert tab.locator("main a").count() == len(LANGUAGES)


def test_the_next_page_is_ready_before_its_link_is_clicked(tab, address):
    tab.goto(f"{address}/en/layers/dense-or-linear/")
    link = tab.locator(".footer__next")
    with tab.expect_request("**/layers/weight-layout/") as early:
        link.hover()
    assert "prefetch" in early.value.headers["sec-purpose"]
    link.click()
    tab.wait_for_url("**/layers/weight-layout/")
    # Chromium goes on to render it in the background, but not while a test drives it.
    assert tab.evaluate("performance.getEntriesByType('navigation')[0].deliveryType") == "navigational-prefetch"


def test_a_browser_that_cannot_render_ahead_fetches_the_next_page_once(tab, address):
    tab.add_init_script("HTMLScriptElement.supports = () => false")
    tab.goto(f"{address}/en/layers/dense-or-linear/")
    assert tab.locator("script[type=speculationrules]").count() == 0
    with tab.expect_request("**/layers/weight-layout/") as early:
        tab.locator(".footer__next").hover()
    assert early.value.headers["sec-purpose"] == "prefetch"
    tab.locator("a.proof").first.hover()
    tab.locator(".footer__next").hover()
    assert tab.locator("link[rel=prefetch]").count() == 1


def test_the_choice_of_tab_and_of_dark_mode_carries_over_to_another_language(tab, address):
    tab.goto(f"{address}/en/layers/dense-or-linear/")
    assert chosen_tab(tab) == "PyTorch"
    tab.locator(".tabbed-labels label", has_text="Keras").first.click()
    light = background(tab)
    tab.locator("[data-dark]").click()
    dark = background(tab)
    assert light != dark
    tab.goto(f"{address}/ru/layers/dense-or-linear/")
    assert chosen_tab(tab) == "TensorFlow / Keras"
    assert background(tab) == dark
    assert tab.locator("[data-dark]").get_attribute("aria-pressed") == "true"


def background(tab):
    return tab.evaluate("getComputedStyle(document.documentElement).backgroundColor")


def chosen_tab(tab):
    return tab.evaluate(
        "document.querySelector(`label[for='${document.querySelector('.tabbed-set input:checked').id}']`).innerText"
    )


def opened_search(tab, words):
    tab.locator("[data-search-open]").click()
    tab.locator("dialog.search input").press_sequentially(words)


def test_search_opens_the_section_by_keyboard_alone(tab, address):
    tab.goto(f"{address}/ru/")
    tab.keyboard.press("Control+k")
    tab.locator("dialog.search input").press_sequentially("градиенты по отдельным примерам")
    tab.locator("dialog.search mark").first.wait_for()
    for key in ("ArrowDown", "ArrowDown", "ArrowUp"):
        tab.keyboard.press(key)
    assert tab.evaluate("document.activeElement.matches('.search__page')")
    tab.keyboard.press("ArrowUp")
    assert tab.evaluate("document.activeElement.type") == "search"
    tab.keyboard.press("Enter")
    tab.wait_for_url("**/ru/gradients/per-example/**")


def test_search_says_when_nothing_is_found_and_closes_on_escape(tab, address):
    tab.goto(f"{address}/en/")
    opened_search(tab, "검색")
    tab.get_by_text("Nothing found").wait_for()
    tab.keyboard.press("Escape")
    assert not tab.locator("dialog.search").is_visible()


def test_search_loads_nothing_before_it_is_opened(tab, address):
    asked = []
    tab.on("request", lambda request: asked.append(request.url))
    tab.goto(f"{address}/zh/")
    tab.wait_for_load_state("networkidle")
    assert not [url for url in asked if "pagefind" in url or "search" in url]
    opened_search(tab, "雅可比矩阵")
    marks = tab.locator("dialog.search mark")
    marks.first.wait_for()
    assert any("pagefind" in url for url in asked)
    # Chinese is marked by words, not by single characters, and nothing invisible comes along.
    assert "雅可比" in marks.first.inner_text()
    assert "\u200b" not in tab.locator("dialog.search").inner_text()


@dataclass
class Visit:
    """What happened on one page: addresses asked for elsewhere or in vain, what the browser complained of or refused,
    how far the layout shifted, code blocks shown, texts copied."""

    elsewhere: list
    missing: list
    complaints: list
    shift: float
    shown: int
    copied: list


# What each copy button gives to the clipboard; that it arrives there, test_anywhere.py tries with one.
LOOK = """() => {
  const copied = []
  navigator.clipboard.writeText = async text => copied.push(text)
  for (const button of document.querySelectorAll("button.copy")) button.click()
  return { copied, shift, refused, shown: document.querySelectorAll("div.highlight pre").length }
}"""

# Runs before anything of the page does.
WATCH = """
  window.refused = []
  document.addEventListener("securitypolicyviolation", event =>
    refused.push(`${event.violatedDirective} forbids ${event.blockedURI} ${event.sample}`))
  window.shift = 0
  new PerformanceObserver(list => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shift += entry.value
  }).observe({ type: "layout-shift", buffered: true })
"""


@pytest.fixture(scope="module")
def visits(chromium, built, address):
    """Every page of the site, opened once."""
    context = chromium.new_context()
    tab = context.new_page()
    tab.add_init_script(WATCH)
    answers, complaints = [], []
    tab.on("console", lambda message: complaints.append(message.text))
    tab.on("pageerror", lambda error: complaints.append(str(error)))
    tab.on("response", lambda answer: answers.append((answer.url, answer.status)))
    # Aborted is what the next page finds still under way.
    tab.on("requestfailed", lambda one: "ABORTED" in one.failure or answers.append((one.url, 599)))
    found = {}
    for name in page_names(built):
        answers.clear()
        complaints.clear()
        tab.goto(f"{address}/{name}")
        seen = tab.evaluate(LOOK)
        elsewhere = [url for url, _ in answers if not url.startswith((f"{address}/", "data:", "blob:"))]
        missing = [url for url, status in answers if status >= 400]
        complaints += seen["refused"]
        found[name] = Visit(elsewhere, missing, list(complaints), seen["shift"], seen["shown"], seen["copied"])
    tab.wait_for_load_state("networkidle")
    context.close()
    return found


def test_no_request_leaves_the_site_and_none_is_in_vain(visits):
    assert len(visits) > 3 * 8
    assert {name: visit.elsewhere for name, visit in visits.items() if visit.elsewhere} == {}
    assert {name: visit.missing for name, visit in visits.items() if visit.missing} == {}


def test_no_page_breaks_its_own_security_policy_nor_makes_the_browser_complain(visits):
    assert {name: visit.complaints for name, visit in visits.items() if visit.complaints} == {}


def test_nothing_moves_once_it_is_shown(visits):
    assert {name: visit.shift for name, visit in visits.items() if visit.shift} == {}


def test_every_copied_program_is_the_one_that_was_run(visits):
    """What a copy button gives, pasted into an empty file, is the very text that test_snippets.py runs."""
    blocks = {}
    for name, visit in visits.items():
        assert len(visit.copied) == visit.shown, f"{name}: {visit.shown} blocks, {len(visit.copied)} copy buttons"
        # The cells of a lab are one program, copied one after another; test_labs.py runs it.
        copied = ["\n".join(map(str.strip, visit.copied))] if name[2:].startswith("/labs/") else visit.copied
        blocks |= dict.fromkeys(copied, name)
    known = {snippet.source.strip() for snippet in support.programs().values()}
    for cells in support.programs().labs.values():
        if cells:
            known.add("\n".join(cell.code.strip() for cell in cells.values()))
    programs = {
        text.strip(): name for text, name in blocks.items() if re.search(r"^(import|from) ", text, re.MULTILINE)
    }
    assert {name for text, name in programs.items() if text not in known} == set()
    assert known <= set(programs)


def test_a_screenshot_shows_its_page_at_its_width_in_its_scheme(chromium, address, tmp_path):
    from PIL import Image, ImageStat

    from transposed.dev import screenshots

    names = ["", *(f"{language}/layers/dense-or-linear/" for language in LANGUAGES)]
    written = screenshots.take(chromium, f"{address}/", names, tmp_path)
    assert sorted(tmp_path.iterdir()) == sorted(written)
    assert len(written) == len(names) * len(screenshots.SIZES) * len(screenshots.SCHEMES)
    seen = set()
    for path in written:
        *_, width, scheme = path.stem.split("-")
        image = Image.open(path).convert("L")
        assert image.width == int(width) and 300 < image.height <= screenshots.SIZES[image.width], path.name
        # A paper is light or dark, and letters stand on it.
        assert (ImageStat.Stat(image).median[0] > 128) is (scheme == "light"), path.name
        assert ImageStat.Stat(image).stddev[0] > 10, path.name
        seen.add(image.tobytes())
    assert len(seen) == len(written)


def test_every_kind_of_page_that_is_photographed_is_there(built):
    from transposed.dev import screenshots

    missing = [kind for kind, path in screenshots.KINDS.items() if not (built / "en" / path).exists()]
    assert not missing


COPIED = """([from, to]) => {
  const [first, last] = [from, to].map(selector => document.querySelector(selector))
  getSelection().setBaseAndExtent(first, 0, last, last.childNodes.length)
  const data = new DataTransfer()
  document.dispatchEvent(new ClipboardEvent("copy", { clipboardData: data, cancelable: true }))
  return data.getData("text/plain").trim()
}"""


@pytest.mark.parametrize(
    ("selected", "copied"),
    [
        ("#formulas ~ p:has(math)", "An einsum spells the layout out."),
        ("#formulas ~ p math mi", r"$y_{bo} = \sum_i x_{bi} W_{oi}$"),
    ],
    ids=["paragraph", "letter"],
)
def test_a_formula_is_copied_as_latex(tab, address, selected, copied):
    tab.goto(f"{address}/en/layers/weight-layout/")
    text = tab.evaluate(COPIED, [selected, selected])
    assert text.startswith(copied)
    assert r"$y_{bo} = \sum_i x_{bi} W_{oi}$" in text
    assert "✓" not in text
    assert tab.evaluate(COPIED, ["#formulas", "#formulas"]) == ""


@pytest.mark.parametrize("javascript", [True, False])
def test_an_old_address_of_a_section_leads_to_the_new_one(chromium, address, javascript):
    """Every one of them, in one language each; without a script a notice at the top says where the section is."""
    context = chromium.new_context(java_script_enabled=javascript)
    tab = context.new_page()
    for number, (old, new) in enumerate(moved.load(HERE).items()):
        language = list(LANGUAGES)[number % len(LANGUAGES)]
        if not javascript and number >= len(LANGUAGES):
            break
        # A page of its own each time: only the anchor would be no navigation.
        tab.goto("about:blank")
        tab.goto(f"{address}/{language}/{old.replace('index.md', '').replace('.md', '/')}")
        wanted = f"{address}/{language}/{new.replace('.md', '/')}"
        if javascript:
            tab.wait_for_url(wanted)
        else:
            notice = tab.locator(".moved:target a")
            assert notice.is_visible()
            notice.click()
            tab.wait_for_url(wanted)
        assert tab.locator(f"[id='{new.partition('#')[2]}']").count() == 1
    context.close()
