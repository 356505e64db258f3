"""What machines read in the head of a page and in the sitemap, and public addresses in any variant of the site."""

from pathlib import Path

from mkdocs.exceptions import PluginError
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

from transposed.mkdocs import evidence_pages
from transposed.mkdocs.build import Build
from transposed.outputs import addresses, social_card, structured_data
from transposed.project import LANGUAGES, SOURCE

# Of the theme that ours stands on, and asked for by no page.
UNUSED = ("assets/javascripts/", "assets/stylesheets/", "assets/images/")


def leave_out(files: Files) -> None:
    for file in list(files):
        if file.src_uri.startswith(UNUSED) and file.generated_by is None and not file.is_documentation_page():
            files.remove(file)


def date(build: Build, page: Page) -> None:
    """The public address, also of a page that is built to be opened from a folder; and the day of its last change."""
    page.canonical_url = f"{build.config.site_url}{addresses.path_of(page.file.src_uri)}"
    if build.written(page):
        path = Path(str(page.file.abs_src_path)).relative_to(build.project.root).as_posix()
        if day := build.modified.get(path):
            page.meta["modified"] = day


def globals(build: Build) -> dict:
    """What the templates may ask for."""
    return {
        "words": build.words,
        "policy": build.policy,
        "languages": list(LANGUAGES.values()),
        "language": LANGUAGES[build.language],
        "card_size": social_card.SIZE,
        "site_root": build.root,
        "alternates": lambda file: addresses.alternates(build.root, file.src_uri),
    }


def head(build: Build, page: Page) -> dict[str, str]:
    """Headline, picture and structured data. Raises PluginError for a page without a title or a short answer."""
    for key in ("title", "description"):
        if not page.meta.get(key):
            raise PluginError(f"{page.file.src_uri}: no {key}; add a line {key}: … to the front matter")
    image = f"{build.config.site_url}{social_card.path_of(build.language)}"
    tree = build.trees.get(page.file.src_uri)
    headline = structured_data.headline(tree) if tree is not None else plain_title(build, page)
    about = structured_data.About(
        site=build.config.site_name,
        root=build.root,
        name=page.file.src_uri,
        language=build.language,
        in_language=languages_of(build, page),
        headline=headline,
        title=page.meta["title"],
        description=page.meta["description"],
        trail=trail(build, page),
        image=image,
        modified=page.meta.get("modified"),
        written=build.written(page),
    )
    try:
        data = structured_data.graph(about, tree)
    except ValueError as error:
        raise PluginError(f"{page.file.src_uri}: {error}") from error
    return {"headline": headline, "image": image, "data": data}


def plain_title(build: Build, page: Page) -> str:
    topic = evidence_pages.topic_of(page)
    return evidence_pages.title(build, topic) if topic else build.words.evidence.title


def languages_of(build: Build, page: Page) -> str | list[str]:
    """What the page is written in: also, or only, English as long as sections of it wait for their translation."""
    name = page.file.src_uri
    waiting = build.in_english.get(name)
    if not waiting:
        return build.language
    return SOURCE if len(waiting) == len(build.documents[name].passages) else [build.language, SOURCE]


def trail(build: Build, page: Page) -> list[tuple[str, str]]:
    """From the home page down: the index page of the folder, if it has one, and the page itself."""
    folder = page.file.src_uri.rpartition("/")[0]
    pages = build.nav.pages if build.nav else []
    above = [one for one in pages if one.is_homepage or one.file.src_uri == f"{folder}/index.md"]
    found = [
        (build.config.site_name if one.is_homepage else str(one.meta["title"]), str(one.canonical_url)) for one in above
    ]
    own = (str(page.meta["title"]), str(page.canonical_url))
    return found if page in above else [*found, own]
