"""Structured data: what a page is, in schema.org's words, as one JSON-LD graph."""

import json
from dataclasses import dataclass
from itertools import takewhile

from lxml import html

from transposed.outputs import addresses
from transposed.pages.rendered import plain
from transposed.project import LANGUAGES, SOURCE

# A question mark of any of the languages ends a question.
QUESTION = ("?", "？")
# What a short answer is made of; a table, a figure or code ends it.
PROSE = ("p", "ul", "ol")


@dataclass(frozen=True)
class About:
    """What the structured data of one page are made from. ``trail`` is title and address from the home page down.

    ``in_language`` is what the page is really in: a page that is not translated yet is in English.
    ``image`` and ``modified`` (an ISO day) are left out if there are none; ``written`` is False for a generated page.
    """

    site: str
    root: str
    name: str
    language: str
    in_language: str | list[str]
    headline: str
    title: str
    description: str
    trail: list[tuple[str, str]]
    image: str
    modified: str | None
    written: bool


def headline(tree: html.HtmlElement) -> str:
    return plain(next(tree.iter("h1")))


def answer(tree: html.HtmlElement) -> str:
    """The short answer: the prose between the heading of the first level and whatever follows it, as plain text.

    Raises ValueError if there is none.
    """
    heading = next(tree.iter("h1"))
    prose = takewhile(lambda element: element.tag in PROSE, heading.itersiblings())
    text = "\n".join(filter(None, (plain(item) for part in prose for item in (part.xpath("li") or [part]))))
    if not text:
        raise ValueError("the page asks a question and does not answer it at once; begin with a sentence")
    return text


def graph(about: About, tree: html.HtmlElement | None) -> str:
    """JSON-LD, safe inside a ``script`` element; a page without a tree asks nothing.

    Raises ValueError if the page asks and does not answer.
    """
    url = addresses.page(about.root, about.language, about.name)
    home = not addresses.path_of(about.name)
    title = about.headline
    page: dict = {
        "@type": "WebPage",
        "@id": url,
        "url": url,
        "name": title,
        "description": about.description,
        "inLanguage": about.in_language,
        "isPartOf": {"@id": f"{about.root}#site"},
        "breadcrumb": {"@id": f"{url}#breadcrumb"},
        "primaryImageOfPage": {"@type": "ImageObject", "url": about.image},
    }
    nodes = [website(about), page, breadcrumb(about, url)]
    if tree is not None and title.endswith(QUESTION):
        page["@type"] = "FAQPage"
        page["mainEntity"] = [question(title, answer(tree), about, url, tree)]
    if about.written and not home:
        nodes.append(article(about, title, url))
    text = json.dumps({"@context": "https://schema.org", "@graph": nodes}, ensure_ascii=False)
    # So that no text of a page can end the script element.
    return text.replace("<", "\\u003c")


def website(about: About) -> dict:
    return {
        "@type": "WebSite",
        "@id": f"{about.root}#site",
        "name": about.site,
        "url": about.root,
        "inLanguage": list(LANGUAGES),
        "publisher": {"@type": "Organization", "@id": f"{about.root}#publisher", "name": about.site, "url": about.root},
    }


def breadcrumb(about: About, url: str) -> dict:
    items = [
        {"@type": "ListItem", "position": position, "name": title, "item": address}
        for position, (title, address) in enumerate(about.trail, 1)
    ]
    return {"@type": "BreadcrumbList", "@id": f"{url}#breadcrumb", "itemListElement": items}


def question(title: str, text: str, about: About, url: str, tree: html.HtmlElement) -> dict:
    anchor = f"{url}#{tree.xpath('string(.//h1/@id)')}"
    accepted = {"@type": "Answer", "text": text, "url": anchor, "inLanguage": about.in_language}
    return {
        "@type": "Question",
        "@id": anchor,
        "name": title,
        "inLanguage": about.in_language,
        "answerCount": 1,
        "acceptedAnswer": accepted,
    }


def article(about: About, title: str, url: str) -> dict:
    found: dict = {
        "@type": "TechArticle",
        "@id": f"{url}#article",
        "headline": title,
        "name": about.title,
        "description": about.description,
        "inLanguage": about.in_language,
        "url": url,
        "mainEntityOfPage": {"@id": url},
        "isPartOf": {"@id": f"{about.root}#site"},
        "publisher": {"@id": f"{about.root}#publisher"},
        "image": about.image,
        "license": "https://creativecommons.org/licenses/by/4.0/",
        "isAccessibleForFree": True,
    }
    if about.modified:
        found["dateModified"] = about.modified
    others = {language: translation(about, language) for language in LANGUAGES if language != about.language}
    if about.language == SOURCE:
        found["workTranslation"] = list(others.values())
    else:
        found["translationOfWork"] = others[SOURCE]
    return found


def translation(about: About, language: str) -> dict:
    url = addresses.page(about.root, language, about.name)
    return {"@type": "TechArticle", "@id": f"{url}#article", "url": url, "inLanguage": language}
