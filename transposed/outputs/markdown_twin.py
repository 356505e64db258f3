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
from markdownify import ATX, MarkdownConverter

# What Markdown would take for its own in the text of a page; an underscore inside a word is none.
OWN = re.compile(r"[\\`*\[\]]|~~|(?<!\w)_|_(?!\w)|<(?=[A-Za-z/!?])|&(?=#?\w+;)")
MARKED = ".//text()[translate(., '\\`*[]~_<&', '') != . and not(parent::pre or ancestor::code or ancestor::math)]"
INVISIBLE = str.maketrans("", "", "\u00ad\u200b\u200c\u200d\u2060\ufeff")
# The class of what is Markdown already, on lines of its own.
READY = "ready"

# Of a link's target: the public address.
Address = Callable[[str], str]


class Converter(MarkdownConverter):
    """Fences as long as their text needs, bars escaped in cells, and blocks that are Markdown already."""

    def convert_pre(self, el, text, parent_tags):
        text = text.strip("\n").rstrip()
        if READY in el.get("class", ()):
            return f"\n\n{text}\n\n"
        fence = "`" * max(3, longest(text) + 1)
        return f"\n\n{fence}{el.get('data-language', '')}\n{text}\n{fence}\n\n"

    def convert_td(self, el, text, parent_tags):
        return super().convert_td(el, text.replace("|", r"\|"), parent_tags)  # type: ignore[misc]

    convert_th = convert_td


# A paragraph is one line however it stands in the HTML; its text is escaped before it is handed over.
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
    # A page names few addresses, each many times.
    simplify(page, cache(partial(urljoin, url)))
    soup = BeautifulSoup(html.tostring(page, encoding="unicode"), "lxml")
    return f"{CONVERTER.convert_soup(soup).translate(INVISIBLE).strip()}\n"


def simplify(page: html.HtmlElement, address: Address) -> None:
    """The order matters: text is escaped before any of it is Markdown, and links come after what stands in them."""
    for block in page.iter("pre"):
        program(block)
    for element in page.xpath(f"{named('headerlink')} | {named('moved')} | .//input"):
        element.drop_tree()
    for element in page.xpath(".//wbr"):
        element.drop_tag()
    for text in page.xpath(MARKED):
        setattr(text.getparent(), "text" if text.is_text else "tail", OWN.sub(r"\\\g<0>", text))
    for formula in page.xpath(named("math")):
        tex = formula.xpath("string(.//annotation)")
        ready(formula, f"$$\n{tex}\n$$") if formula.tag == "div" else put(formula, f"${tex}$")
    for span in page.xpath(".//code"):
        put(span, code(span.text_content()))
    for table in page.xpath(f"{named('compare')}/table"):
        comparison(table, address)
    for mark in page.xpath(f"{named('claim')}/a"):
        sentence(mark)
    links(page, address)
    boxes(page)


def named(name: str) -> str:
    """XPath of the elements that have this class."""
    return f".//*[contains(concat(' ', @class, ' '), ' {name} ')]"


def put(element: html.HtmlElement, text: str) -> None:
    """The text stands in place of the element."""
    del element[:]
    element.text = text
    element.drop_tag()


def become(element: html.HtmlElement, tag: str, text: str) -> None:
    """The element has another tag, and nothing but this text."""
    del element[:]
    element.tag, element.text = tag, text


def ready(element: html.HtmlElement, text: str) -> None:
    """The element is a block of Markdown."""
    become(element, "pre", text)
    element.set("class", READY)


def program(block: html.HtmlElement) -> None:
    """Its text, and its language as the fence names it: a snippet is Python."""
    match = re.search(r"\blanguage-(\w+)", block.getparent().get("class", ""))
    language = match[1] if match else ""
    block.set("data-language", "python" if language == "snippet" else language)
    become(block, "pre", block.text_content())


def code(text: str) -> str:
    """A code span in more backticks than it holds in a row."""
    fence = "`" * (longest(text) + 1)
    space = " " if "`" in text else ""
    return f"{fence}{space}{text}{space}{fence}"


def longest(text: str) -> int:
    """How many backticks it holds in a row."""
    return max(map(len, re.findall("`+", text)), default=0)


def comparison(table: html.HtmlElement, address: Address) -> None:
    """The values without their links; the name of each framework leads to its proof."""
    lines: list[list[str]] = []
    for row in table.iter("tr"):
        lines.append([])
        for cell in row:
            names = [link for link in cell.iter("a") if link.get("data-framework")]
            text = cell.text_content().strip()
            if names:
                text = " ".join(f"[{link.text_content()}]({address(link.get('href'))})" for link in names)
            lines[-1].append(text.replace("|", r"\|"))
    lines.insert(1, ["---"] * len(lines[0]))
    ready(table, "\n".join(f"| {' | '.join(line)} |" for line in lines))


def sentence(mark: html.HtmlElement) -> None:
    """A claim is a link to its proof, instead of the mark; one without a mark is text."""
    claim = mark.getparent()
    claim.tag = "a"
    claim.set("href", mark.get("href"))
    mark.drop_tree()


def links(page: html.HtmlElement, address: Address) -> None:
    for image in page.iter("img"):
        image.set("src", address(image.get("src")))
    for link in page.xpath(".//a[@href]"):
        link.set("href", address(link.get("href")))
        if link.text and not len(link):
            put(link, f"[{link.text}]({link.get('href')})")


def boxes(page: html.HtmlElement) -> None:
    """A tab is its bold title and its content, a box or a fold a quotation that begins with its title."""
    for tabs in page.xpath(named("tabbed-set")):
        labels, blocks = tabs
        for label, block in zip(list(labels), blocks, strict=True):
            become(label, "p", f"**{label.text_content().strip()}**")
            block.insert(0, label)
    for title in page.xpath(f"{named('admonition-title')} | .//details/summary"):
        become(title, "p", f"**{title.text_content().strip()}**")
        title.getparent().tag = "blockquote"
    for notice in page.xpath(named("notice")):
        notice.tag = "blockquote"
    for versions in page.xpath(named("versions")):
        become(versions, "p", " · ".join(item.text_content().strip() for item in versions))
