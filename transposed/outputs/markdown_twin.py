"""A page as plain Markdown, for machines, made from its finished HTML; none of our own syntax is left.

markdownify writes the Markdown. Before it sees the page, what only this site has becomes what every page has, and what
is many elements and one piece of text, such as a coloured program or a formula, becomes that text.
"""

import re
from collections.abc import Callable
from copy import deepcopy
from functools import cache, partial
from urllib.parse import urljoin

from bs4 import BeautifulSoup
from lxml import html
from lxml.builder import E
from markdownify import ATX, MarkdownConverter

# What Markdown would take for its own in the text of a page; an underscore inside a word is none.
OWN = re.compile(r"[\\`*\[\]]|~~|(?<!\w)_|_(?!\w)|<(?=[A-Za-z/!?])|&(?=#?\w+;)")
MARKED = ".//text()[translate(., '\\`*[]~_<&', '') != . and not(parent::pre or ancestor::code or ancestor::math)]"
INVISIBLE = str.maketrans("", "", "\u00ad\u200b\u200c\u200d\u2060\ufeff")
# The class of what is Markdown already, on lines of its own.
READY = "ready"


class Converter(MarkdownConverter):
    """Fences as long as their text needs, bars escaped in cells, and blocks that are Markdown already."""

    def convert_pre(self, el, text, parent_tags):
        if READY in el.get("class", ()):
            return f"\n\n{text.strip()}\n\n"
        fence = "`" * max(3, longest(text) + 1)
        return f"\n\n{fence}{el.get('data-language', '')}\n{text.strip(chr(10)).rstrip()}\n{fence}\n\n"

    def convert_td(self, el, text, parent_tags):
        return super().convert_td(el, text.replace("|", r"\|"), parent_tags)

    convert_th = convert_td


# Text is one line however it stands in the HTML, and what Markdown would take for its own is escaped before.
CONVERTER = Converter(
    bullets="-",
    escape_asterisks=False,
    escape_underscores=False,
    heading_style=ATX,
    keep_inline_images_in=["td", "th"],
    wrap=True,
    wrap_width=None,
)


def markdown(article: html.HtmlElement, url: str) -> str:
    """``article`` holds the content of the page at the address ``url``, from which its links start."""
    page = deepcopy(article)
    page.tail = None
    simplify(page, url)
    soup = BeautifulSoup(html.tostring(page, encoding="unicode"), "lxml")
    return f"{CONVERTER.convert_soup(soup).translate(INVISIBLE).strip()}\n"


def simplify(page: html.HtmlElement, url: str) -> None:
    """The order matters: text is escaped before there is Markdown in it, and links are last, around what they hold."""
    # A page names few addresses many times.
    address = cache(partial(urljoin, url))
    for block in page.iter("pre"):
        program(block)
    for element in page.xpath(".//a[@class='headerlink'] | .//input"):
        element.drop_tree()
    for element in page.xpath(".//wbr"):
        element.drop_tag()
    escape(page)
    for formula in page.xpath(".//*[@class='math']"):
        tex = formula.xpath("string(.//annotation)")
        ready(formula, f"$$\n{tex}\n$$") if formula.tag == "div" else put(formula, f"${tex}$")
    for span in page.xpath(".//code[not(ancestor::pre)]"):
        put(span, code(span.text_content()))
    for table in page.xpath(".//div[@class='compare']/table"):
        comparison(table, address)
    for claim in page.xpath(".//span[@class='claim']"):
        sentence(claim)
    blocks(page)
    for image in page.iter("img"):
        image.set("src", address(image.get("src")))
    for link in page.xpath(".//a[@href]"):
        link.set("href", address(link.get("href")))
        if not len(link):
            put(link, f"[{link.text}]({link.get('href')})")


def put(element: html.HtmlElement, text: str) -> None:
    """The text stands in place of the element."""
    del element[:]
    element.text = text
    element.drop_tag()


def ready(element: html.HtmlElement, text: str) -> None:
    """The element is a block of Markdown."""
    del element[:]
    element.tag, element.text = "pre", text
    element.set("class", READY)


def escape(page: html.HtmlElement) -> None:
    for text in page.xpath(MARKED):
        element = text.getparent()
        setattr(element, "text" if text.is_text else "tail", OWN.sub(r"\\\g<0>", text))


def program(block: html.HtmlElement) -> None:
    """Its text, and its language as the fence names it: a snippet is Python."""
    named = re.search(r"\blanguage-(\w+)", block.getparent().get("class", ""))
    language = named[1] if named else ""
    block.set("data-language", "python" if language == "snippet" else language)
    text = block.text_content()
    del block[:]
    block.text = text


def code(text: str) -> str:
    """A code span in more backticks than it holds in a row."""
    fence = "`" * (longest(text) + 1)
    space = " " if "`" in text else ""
    return f"{fence}{space}{text}{space}{fence}"


def longest(text: str) -> int:
    """How many backticks it holds in a row."""
    return max(map(len, re.findall("`+", text)), default=0)


def comparison(table: html.HtmlElement, address: Callable[[str], str]) -> None:
    """The values without their links; instead the name of each framework, in the head or the first column, has one."""
    rows = [list(row) for row in table.iter("tr")]
    proofs = [[cell.xpath("string(.//a[@class='value']/@href)") for cell in row] for row in rows]
    head, *body = [[cell.text_content().replace("|", r"\|") for cell in row] for row in rows]
    for index, cell in enumerate(rows[0]):
        if cell.get("data-framework"):
            head[index] = f"[{head[index]}]({address(proofs[1][index])})"
    for row, cells, links in zip(body, rows[1:], proofs[1:], strict=True):
        if cells[0].get("data-framework"):
            row[0] = f"[{row[0]}]({address(links[1])})"
    lines = [head, ["---"] * len(head), *body]
    ready(table, "\n".join(f"| {' | '.join(line)} |" for line in lines))


def sentence(claim: html.HtmlElement) -> None:
    """A claim is a link to its proof; one without a mark is text."""
    marks = claim.xpath("./a[contains(@class, 'proof')]")
    for mark in marks:
        claim.tag = "a"
        claim.set("href", mark.get("href"))
        mark.drop_tree()


def blocks(page: html.HtmlElement) -> None:
    """A tab is its bold title and its content, a box or fold a quotation that begins with its title."""
    for tabs in page.xpath(".//div[contains(@class, 'tabbed-set')]"):
        labels, content = tabs.xpath("./div[contains(@class, 'tabbed-labels')]")[0], tabs[-1]
        for label, block in zip(labels, content, strict=True):
            label.tag, label.tail = "strong", None
            block.insert(0, E.p(label))
        labels.drop_tree()
    for title in page.xpath(".//p[contains(@class, 'admonition-title')] | .//details/summary"):
        box = title.getparent()
        box.tag, title.tag = "blockquote", "strong"
        title.attrib.clear()
        place = box.index(title)
        tail, title.tail = title.tail, None
        box.insert(place, E.p(title))
        box[place].tail = tail
    for notice in page.xpath(".//p[@class='notice']"):
        notice.tag = "blockquote"
    for versions in page.xpath(".//ul[@class='versions']"):
        text = " · ".join(item.text_content().strip() for item in versions)
        del versions[:]
        versions.tag, versions.text = "p", text
