"""The look: what a mark shows and how it goes away, colours that stand out, tables on a phone, lines, paper."""

import re

import pytest
from lxml import html

from transposed.programs.frameworks import FRAMEWORKS
from transposed.project import LANGUAGES

pytestmark = pytest.mark.browser

PAGE = "layers/dense-or-linear/"
# The second claim of the page: `it keeps the weight as (out_features, in_features)`.
MARK = ".claim[data-claim='layers/affine_formula_torch'] .proof"
WATCH = """
  window.shift = 0
  new PerformanceObserver(list => {
    for (const entry of list.getEntries()) window.shift += entry.value
  }).observe({ type: "layout-shift", buffered: true })
"""
# The contrast of an element's --own colour with the page, after WCAG.
CONTRAST = """name => {
  const element = document.body.appendChild(document.createElement("i"))
  element.dataset.framework = name
  element.style.color = "var(--own)"
  const ink = Object.assign(document.createElement("canvas"), { width: 1, height: 1 }).getContext("2d")
  const luminance = color => {
    ink.fillStyle = color
    ink.fillRect(0, 0, 1, 1)
    const linear = [...ink.getImageData(0, 0, 1, 1).data].slice(0, 3).map(part => part / 255)
      .map(part => part <= .04045 ? part / 12.92 : ((part + .055) / 1.055) ** 2.4)
    return .2126 * linear[0] + .7152 * linear[1] + .0722 * linear[2]
  }
  const both = [getComputedStyle(element).color, getComputedStyle(document.documentElement).backgroundColor]
  element.remove()
  const [dark, light] = both.map(luminance).sort((a, b) => a - b)
  return [both[0], (light + .05) / (dark + .05)]
}"""


@pytest.fixture
def tab(chromium, address):
    context = chromium.new_context(viewport={"width": 1280, "height": 900})
    page = context.new_page()
    page.add_init_script(WATCH)
    page.goto(f"{address}/en/{PAGE}")
    yield page
    context.close()


def note(tab):
    return tab.locator("#_note:popover-open")


def test_pointing_at_a_mark_shows_what_proves_it_and_moves_nothing(tab):
    tab.locator(MARK).first.hover()
    note(tab).wait_for()
    text = note(tab).inner_text()
    assert re.search(r"PyTorch \d+\.\d+", text)
    assert re.search(r"\d{4}-\d\d-\d\d", text)
    assert "formula: [[24.0, 52.0], [12.0, 25.0]]" in text
    assert tab.locator(MARK).first.get_attribute("aria-describedby") == "_note"
    assert tab.evaluate("shift") == 0
    tab.mouse.move(5, 5)
    note(tab).wait_for(state="hidden")


def test_whoever_only_crosses_a_mark_is_not_disturbed(tab):
    tab.locator(MARK).first.hover()
    tab.mouse.move(5, 5)
    tab.wait_for_timeout(500)
    assert note(tab).count() == 0


def test_the_pointer_may_go_from_the_mark_to_the_link(tab):
    tab.locator(MARK).first.hover()
    note(tab).wait_for()
    note(tab).locator("a").hover()
    tab.wait_for_timeout(400)
    note(tab).locator("a").click()
    tab.wait_for_url("**/en/evidence/layers/#affine_formula_torch")


def test_the_keyboard_shows_it_escape_hides_it_and_enter_leads_to_the_proof(tab):
    tab.locator("h1").click()
    tab.keyboard.press("Tab")
    while not tab.evaluate("document.activeElement.matches('.proof')"):
        tab.keyboard.press("Tab")
    note(tab).wait_for()
    tab.keyboard.press("Escape")
    assert note(tab).count() == 0
    assert tab.evaluate("document.activeElement.matches('.proof')")
    assert tab.locator(".proof[aria-describedby]").count() == 0
    tab.keyboard.press("Enter")
    tab.wait_for_url("**/en/evidence/layers/#*")


def test_a_first_tap_shows_it_and_the_link_inside_leads_on(chromium, address):
    context = chromium.new_context(viewport={"width": 360, "height": 800}, has_touch=True, is_mobile=True)
    tab = context.new_page()
    tab.goto(f"{address}/ru/{PAGE}")
    tab.locator(MARK).first.tap()
    note(tab).wait_for()
    assert tab.url.endswith(PAGE)
    box = note(tab).bounding_box()
    assert box["x"] >= 0 and box["x"] + box["width"] <= 360
    note(tab).locator("a").tap()
    tab.wait_for_url("**/ru/evidence/layers/#affine_formula_torch")
    context.close()


def test_a_click_and_a_page_without_a_script_follow_the_mark(chromium, address):
    for javascript in (True, False):
        context = chromium.new_context(java_script_enabled=javascript)
        tab = context.new_page()
        tab.goto(f"{address}/zh/{PAGE}")
        tab.locator(MARK).first.click()
        tab.wait_for_url("**/zh/evidence/layers/#affine_formula_torch")
        context.close()


def test_a_tap_leads_to_the_proof_if_it_cannot_be_shown(chromium, address):
    context = chromium.new_context(has_touch=True)
    tab = context.new_page()
    tab.route("**/proofs.json", lambda route: route.abort())
    tab.goto(f"{address}/en/{PAGE}")
    tab.locator(MARK).first.tap()
    tab.wait_for_url("**/en/evidence/layers/#affine_formula_torch")
    context.close()


def test_a_cell_shows_its_own_line(tab):
    cell = tab.locator(".compare .value").first
    cell.hover()
    note(tab).wait_for()
    lines = note(tab).locator("code").all_inner_texts()
    # One line of the program, the one that printed what stands in the cell.
    assert len(lines) == 1 and "\n" not in lines[0].strip()
    assert lines[0].partition(": ")[2].startswith(cell.inner_text())


def test_the_keyboard_leaves_nothing_open_behind_it(tab):
    tab.locator(".proof:visible").last.focus()
    tab.keyboard.press("Shift+Tab")
    tab.keyboard.press("Tab")
    note(tab).wait_for()
    tab.locator(".footer a").first.focus()
    assert note(tab).count() == 0


def test_axe_accepts_an_open_note(tab):
    from axe_playwright_python.sync_playwright import Axe

    tab.locator(MARK).first.hover()
    note(tab).wait_for()
    for scheme in ("light", "dark"):
        tab.emulate_media(color_scheme=scheme)
        found = Axe().run(tab, options={"resultTypes": ["violations"]}).response["violations"]
        assert [f"{one['id']}: {one['nodes'][0]['html']}" for one in found] == [], scheme


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_each_framework_has_a_colour_of_its_own_that_stands_out(tab, scheme):
    tab.emulate_media(color_scheme=scheme)
    colours = {}
    for name in FRAMEWORKS:
        colour, contrast = tab.evaluate(CONTRAST, name)
        assert contrast >= 4.5, f"{name}: {contrast:.1f}"
        colours.setdefault(colour, []).append(name)
    assert [names for names in colours.values() if len(names) > 1] == []


def test_tabs_and_tables_give_a_framework_the_same_colour(tab):
    colour = "element => getComputedStyle(element, '::before').backgroundImage"
    label = tab.locator(".tabbed-labels label", has_text="PyTorch").first
    heading = tab.locator(".compare .framework", has_text="PyTorch").first
    assert heading.evaluate(colour) == label.evaluate(colour)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_narrow_table_stays_a_table_on_a_phone_and_does_not_scroll(chromium, address, built, language):
    context = chromium.new_context(viewport={"width": 360, "height": 800})
    tab = context.new_page()
    seen, there, scrolling = 0, 0, []
    for path in (built / language).glob("*/*/index.html"):
        if "compare__table--narrow" not in path.read_text("utf-8"):
            continue
        # What is folded or behind another tab is not shown.
        shown = "//table[contains(@class, '--narrow')][not(ancestor::details or ancestor::*[@class='tabbed-block'])]"
        there += len(html.fromstring(path.read_text("utf-8")).xpath(shown))
        page = path.parent.relative_to(built).as_posix()
        tab.goto(f"{address}/{page}/")
        for table in tab.locator(".compare:has(.compare__table--narrow):visible").all():
            seen += 1
            assert table.locator("tbody tr").first.evaluate("row => getComputedStyle(row).display") == "table-row"
            if not table.evaluate("box => box.scrollWidth <= box.clientWidth"):
                scrolling.append(f"{page}: {table.get_attribute('data-claim')}")
    assert seen >= there > 0
    assert scrolling == []
    context.close()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_table_of_the_cheat_sheet_scrolls_on_a_phone_past_the_names_of_the_frameworks(chromium, address, language):
    context = chromium.new_context(viewport={"width": 360, "height": 800})
    tab = context.new_page()
    tab.goto(f"{address}/{language}/cheat-sheet/")
    table = tab.locator(".compare").first
    assert table.locator("tbody tr").first.evaluate("row => getComputedStyle(row).display") == "table-row"
    name, value = table.locator("tbody tr").first.locator("th, td").all()[:2]
    before = name.bounding_box()["x"], value.bounding_box()["x"]
    table.evaluate("box => box.scrollLeft = 100")
    assert (name.bounding_box()["x"], value.bounding_box()["x"]) == (before[0], before[1] - 100)
    assert tab.evaluate("document.documentElement.scrollWidth") <= 360
    context.close()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_first_screen_says_what_this_is_and_why_to_trust_it(chromium, address, language):
    context = chromium.new_context(viewport={"width": 1440, "height": 900})
    tab = context.new_page()
    tab.goto(f"{address}/{language}/")
    for part in ("h1", "h1 ~ p >> nth=1", "#surprises", "table >> nth=0", "#surprises ~ p >> nth=0", "#find"):
        box = tab.locator(part).bounding_box()
        assert box["y"] + box["height"] <= 900, part
    assert tab.locator("table .proof").count() >= 12
    assert tab.locator(".scroll").first.evaluate("box => box.scrollWidth <= box.clientWidth")
    context.close()


@pytest.mark.parametrize("paper", ["A4", "Letter"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_cheat_sheet_is_one_sheet_of_paper(tab, address, language, paper):
    tab.goto(f"{address}/{language}/cheat-sheet/")
    assert sheets(tab, paper) == 1


def test_another_page_takes_more_paper(tab, address):
    tab.goto(f"{address}/en/{PAGE}")
    assert sheets(tab, "A4") > 1


def sheets(tab, paper):
    return len(re.findall(rb"/Type\s*/Page\b", tab.pdf(format=paper)))


def test_paper_shows_every_tab_with_its_name_and_where_links_lead(tab, address):
    tab.emulate_media(media="print", color_scheme="dark")
    blocks = tab.locator(".tabbed-block")
    assert blocks.locator("visible=true").count() >= blocks.count()
    before = "element => getComputedStyle(element, '::before').content"
    assert blocks.first.evaluate(before) == '"PyTorch"'
    assert tab.locator(".header, .side, .copy, .proof").locator("visible=true").count() == 0
    assert tab.evaluate("getComputedStyle(document.documentElement).backgroundColor") == "rgb(255, 255, 255)"
    tab.goto(f"{address}/en/gradients/where-gradients-sum/")
    outside = tab.locator(".content a[href^=http]").first
    after = outside.evaluate("element => getComputedStyle(element, '::after').content")
    assert outside.get_attribute("href") in after


def test_han_is_stressed_by_dots_and_russian_lines_are_not_long(chromium, address):
    context = chromium.new_context(viewport={"width": 1440, "height": 900})
    tab = context.new_page()
    width = """() => {
      const [paragraph] = [...document.querySelectorAll(".page > p")]
        .sort((a, b) => b.textContent.length - a.textContent.length)
      const range = new Range()
      range.selectNodeContents(paragraph)
      const lines = new Set([...range.getClientRects()].map(box => Math.round(box.bottom / 12)))
      return paragraph.textContent.length / lines.size
    }"""
    for language, longest in (("en", 80), ("ru", 80), ("zh", 50)):
        tab.goto(f"{address}/{language}/glossary/")
        assert tab.evaluate(width) <= longest, language
    tab.evaluate("document.querySelector('.page > p').innerHTML = '<em>权重</em>'")
    assert tab.locator(".page > p em").evaluate("element => getComputedStyle(element).fontStyle") == "normal"
    context.close()
