"""Access: every kind of page in every language, read by axe, walked by keyboard, zoomed, dark and without motion."""

import pytest
from axe_playwright_python.sync_playwright import Axe

from transposed.project import LANGUAGES

pytestmark = pytest.mark.browser

CONTENT = "layers/dense-or-linear/"
LAB = "labs/one-neuron-by-hand/"
KINDS = ("", CONTENT, "cheat-sheet/", LAB, "evidence/labs/", "errors/", "glossary/", "translation-status/", "404.html")
PAGES = ["", "404.html", *(f"{language}/{kind}" for language in LANGUAGES for kind in KINDS)]
PHONE = {"width": 320, "height": 640}
# What a page of 1280 × 1024 pixels becomes at 400 % zoom.
ZOOMED = {"width": 320, "height": 256}

FOCUSED = """() => {
  const element = document.activeElement
  const shown = element.matches("input[type=radio]") ? document.querySelector(`label[for="${element.id}"]`) : element
  const style = getComputedStyle(shown)
  const box = shown.getBoundingClientRect()
  const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)
  const mark = (element.id && `#${element.id}`) || `.${element.className}` || ""
  return {
    what: element.tagName.toLowerCase() + mark + (element.closest(".toc") ? " in toc" : "")
      + (element.closest(".nav") ? " in nav" : "") + (element.closest(".footer") ? " in footer" : ""),
    outlined: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
    seen: shown.contains(top) || top?.contains(shown) || false,
  }
}"""


@pytest.fixture(scope="module")
def context(chromium):
    opened = chromium.new_context(viewport={"width": 1280, "height": 900}, color_scheme="light")
    yield opened
    opened.close()


@pytest.fixture
def tab(context):
    page = context.new_page()
    yield page
    # The choices of tabs and theme are not for the next test.
    page.evaluate("() => { try { localStorage.clear() } catch {} }")
    page.close()


def violations(tab, **options):
    """What axe finds: the rule and the first element that breaks it."""
    # Half a megabyte of script, once a page.
    axe = Axe(axe_script="0") if tab.evaluate("'axe' in window") else Axe()
    found = axe.run(tab, options={"resultTypes": ["violations"], **options}).response["violations"]
    return [f"{one['id']}: {one['nodes'][0]['html'][:120]}" for one in found]


@pytest.mark.parametrize("name", PAGES)
def test_axe_finds_nothing(tab, address, name):
    tab.goto(f"{address}/{name}")
    assert violations(tab) == []
    # Only colours differ in the dark.
    tab.emulate_media(color_scheme="dark")
    assert violations(tab, runOnly=["color-contrast", "link-in-text-block"]) == []


def test_axe_finds_what_is_wrong(tab, address):
    tab.goto(f"{address}/en/")
    tab.evaluate("document.querySelector('.content p').style.color = '#eee'")
    assert violations(tab)[0].startswith("color-contrast")


def test_axe_finds_nothing_in_the_menus_of_a_phone(tab, address):
    tab.set_viewport_size(PHONE)
    tab.goto(f"{address}/ru/glossary/")
    for menu in ("nav", "toc", "languages"):
        tab.locator(f"[popovertarget=_{menu}]").click()
        assert violations(tab) == [], menu
        tab.keyboard.press("Escape")
    tab.keyboard.press("Control+k")
    assert violations(tab) == []


def test_the_keyboard_reaches_everything_and_shows_where_it_is(tab, address):
    tab.goto(f"{address}/en/{CONTENT}")
    walked = []
    while len(walked) < 400:
        tab.keyboard.press("Tab")
        stop = tab.evaluate(FOCUSED)
        if stop["what"].startswith("body"):
            break
        walked.append(stop)
    else:
        pytest.fail("the keyboard does not get out of the page")
    names = " | ".join(stop["what"] for stop in walked)
    assert walked[0]["what"] == "a.skip"
    for what in (
        "a.brand",
        "in nav",
        "in toc",
        "input#__tabbed_1_1",
        "button.icon copy",
        "a.proof",
        "a.value",
        "footer",
    ):
        assert what in names, f"{what} was not reached"
    controls = tab.locator("a[href], button, input, summary, [tabindex='0']").locator("visible=true")
    unchecked = tab.locator("input[type=radio]:not(:checked)").locator("visible=true")
    assert len(walked) == controls.count() - unchecked.count()
    assert [stop["what"] for stop in walked if not stop["outlined"]] == []
    assert [stop["what"] for stop in walked if not stop["seen"]] == []


def test_tabs_are_chosen_by_arrow_keys_all_sets_at_once(tab, address):
    tab.goto(f"{address}/en/{CONTENT}")
    tab.locator("#__tabbed_1_1").focus()
    tab.keyboard.press("ArrowRight")
    chosen = tab.locator(".tabbed-set > input:checked").all()
    labels = {tab.locator(f"label[for={one.get_attribute('id')}]").inner_text() for one in chosen}
    assert labels == {"TensorFlow / Keras"}
    assert tab.locator(".tabbed-block").locator("visible=true").count() == len(chosen)


def test_escape_leaves_the_search_and_the_menus_and_goes_back(tab, address):
    tab.set_viewport_size(PHONE)
    tab.goto(f"{address}/ru/{CONTENT}")
    for button, opened in (
        ("[data-search-open]", "dialog.search"),
        ("[popovertarget=_languages]", "#_languages"),
        ("[popovertarget=_nav]", "#_nav"),
        ("[popovertarget=_toc]", "#_toc"),
    ):
        tab.locator(button).focus()
        tab.keyboard.press("Enter")
        assert tab.locator(opened).is_visible(), opened
        tab.keyboard.press("Tab")
        assert tab.evaluate(f"document.querySelector('{opened}').contains(document.activeElement)"), opened
        tab.keyboard.press("Escape")
        assert not tab.locator(opened).is_visible(), opened
        assert tab.evaluate(f"document.activeElement.matches('{button}')"), opened


def eventually(tab, expression):
    """Asked from outside: the policy of the pages forbids a predicate that asks itself within them."""
    for _ in range(100):
        if tab.evaluate(expression):
            return
        tab.wait_for_timeout(50)
    raise AssertionError(f"never true: {expression}")


def test_what_is_wider_than_the_screen_scrolls_by_keyboard(tab, address):
    tab.set_viewport_size(PHONE)
    for name, box in ((CONTENT, ".tabbed-block pre"), ("porting/convert-a-linear-layer/", ".scroll")):
        tab.goto(f"{address}/zh/{name}")
        wide = tab.locator(f"{box}[tabindex='0']").locator("visible=true").first
        wide.focus()
        tab.keyboard.press("ArrowRight")
        eventually(tab, "document.activeElement.scrollLeft > 0")
    tab.set_viewport_size({"width": 1280, "height": 900})
    eventually(tab, "!document.querySelector('.scroll').hasAttribute('tabindex')")


@pytest.mark.parametrize("viewport", [PHONE, ZOOMED], ids=["phone", "zoomed"])
def test_no_page_scrolls_sideways(tab, address, viewport):
    tab.set_viewport_size(viewport)
    for name in PAGES:
        tab.goto(f"{address}/{name}")
        assert tab.evaluate("document.documentElement.scrollWidth") <= viewport["width"], name


def test_the_header_leaves_room_to_read_when_zoomed(tab, address):
    for viewport, stays in ((PHONE, True), (ZOOMED, False)):
        tab.set_viewport_size(viewport)
        tab.goto(f"{address}/en/{CONTENT}")
        tab.evaluate("scrollTo({ top: 2000, behavior: 'instant' })")
        assert (tab.locator(".header").bounding_box()["y"] >= 0) is stays


def test_motion_is_left_out_for_those_who_ask(tab, address):
    tab.add_init_script("addEventListener('pagereveal', event => { window.fades = event.viewTransition !== null })")
    for wish, moves in (("no-preference", True), ("reduce", False)):
        tab.emulate_media(reduced_motion=wish)
        tab.goto(f"{address}/en/{CONTENT}")
        assert (tab.evaluate("getComputedStyle(document.querySelector('.claim')).transitionDuration") != "0s") is moves
        tab.locator(".footer__next").click()
        tab.wait_for_url("**/weight-layout/")
        # The page has come before the browser reveals it.
        tab.wait_for_function("'fades' in window")
        assert tab.evaluate("fades") is moves


def test_without_a_script_the_page_is_whole(chromium, address):
    context = chromium.new_context(java_script_enabled=False, viewport=PHONE)
    tab = context.new_page()
    tab.goto(f"{address}/en/{CONTENT}")
    assert tab.locator(".scripted").locator("visible=true").count() == 0
    tab.locator("label[for=__tabbed_1_2]").click()
    assert "keras" in tab.locator(".tabbed-block").locator("visible=true").first.inner_text()
    tab.locator("[popovertarget=_nav]").click()
    tab.locator("#_nav a", has_text="Glossary").click()
    tab.wait_for_url("**/glossary/")
    context.close()


def test_parts_in_another_language_say_so(built):
    from lxml import html

    for language in LANGUAGES:
        tree = html.parse(built / language / "index.html").getroot()
        for link in tree.xpath("//nav[@id='_languages']//a"):
            assert link.get("lang") == link.get("hreflang")
