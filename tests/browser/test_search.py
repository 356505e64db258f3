"""A reader's own words find the page: every query of ``tests/search/`` in the built site's own search."""

from dataclasses import dataclass

import pytest

from transposed.project import LANGUAGES, ROOT

QUERIES = ROOT / "tests" / "search"
AT_LEAST = 45
FIRST = 3

# What the search dialog does, for many queries at once: the addresses of the first pages found for each.
FIND = """async ([queries, first]) => {
  const { engine, finder } = document.querySelector("dialog.search").dataset
  const { load, find } = await import(new URL(finder, location.href))
  const loaded = await load(new URL(engine, location.href))
  const found = []
  for (const query of queries) found.push((await find(loaded, query)).slice(0, first).map(({ url }) => url))
  return found
}"""


# Of a page where one section has the one word and another section the other, the sections that are found.
SECTIONS = """async () => {
  const { finder } = document.querySelector("dialog.search").dataset
  const { find } = await import(new URL(finder, location.href))
  const page = { url: "/", meta: { title: "", description: "" } }
  const section = word => ({ url: `#${word}`, title: word, excerpt: "", weighted_locations: [{ weight: 1 }] })
  const locations = [{ weight: 1, location: 1 }]
  // As Pagefind has it, the data of every word are one object.
  const data = word => async () => Object.assign(page, { weighted_locations: locations, sub_results: [section(word)] })
  const search = async word => ({ results: [{ id: "page", score: 1, data: data(word) }] })
  const [found] = await find({ search }, "alpha beta")
  return found.sections.map(({ title }) => title)
}"""


@dataclass(frozen=True)
class Query:
    """Words that a reader types, and the pages below the language's folder of which one must be found."""

    words: str
    pages: tuple[str, ...]
    waiting: bool
    line: int


def read(language):
    """The queries of one language. Raises ValueError at a line that is not words, tab, page, and perhaps a source."""
    found = []
    for line, text in enumerate((QUERIES / f"{language}.tsv").read_text("utf-8").splitlines(), 1):
        if not text.strip() or text.startswith("#"):
            continue
        words, *columns = text.split("\t")
        if not words.strip() or not 1 <= len(columns) <= 2 or not columns[0].strip():
            raise ValueError(f"tests/search/{language}.tsv:{line}: not “words, tab, page”: {text!r}")
        pages = columns[0].removeprefix("?").split("|")
        found.append(Query(words, tuple(page.strip() for page in pages), columns[0].startswith("?"), line))
    return found


def name(address, language):
    """``layers/no-sigmoid`` from ``/ru/layers/no-sigmoid/`` or the site's folder."""
    return address.strip("/").removeprefix(language).strip("/") or "index"


def exists(built, language, page):
    return (built / language / page.removesuffix("/index") / "index.html").is_file()


@pytest.mark.parametrize("language", LANGUAGES)
def test_there_are_enough_queries_and_none_twice(language):
    queries = read(language)
    words = [query.words for query in queries]
    assert len(words) >= AT_LEAST
    assert len(words) == len(set(words)), sorted({one for one in words if words.count(one) > 1})


@pytest.mark.browser
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_readers_words_find_the_page(chromium, built, address, language):
    queries = read(language)
    unknown = [
        f"{query.line}: there is no page {page}"
        for query in queries if not query.waiting
        for page in query.pages if not exists(built, language, page)
    ]  # fmt: skip
    assert not unknown, f"tests/search/{language}.tsv\n" + "\n".join(unknown)
    here = [query for query in queries if any(exists(built, language, page) for page in query.pages)]
    print(f"{language}: {len(here)} queries, {len(queries) - len(here)} waiting for a page that is being written")

    tab = chromium.new_page()
    tab.goto(f"{address}/{language}/")
    answers = tab.evaluate(FIND, [[query.words for query in here], FIRST])
    tab.close()
    missed = []
    for query, urls in zip(here, answers, strict=True):
        found = [name(url, language) for url in urls]
        if not set(found) & {page.removesuffix("/index") for page in query.pages}:
            missed.append(f"{query.line}: {query.words}\n    wanted {' | '.join(query.pages)}\n    found {found}")
    assert not missed, f"{len(missed)} of {len(here)} in tests/search/{language}.tsv\n" + "\n".join(missed)


@pytest.mark.browser
def test_the_sections_of_a_page_are_found_by_every_word(chromium, address):
    tab = chromium.new_page()
    tab.goto(f"{address}/en/")
    assert tab.evaluate(SECTIONS) == ["alpha", "beta"]
    tab.close()
