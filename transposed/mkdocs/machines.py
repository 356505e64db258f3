"""MkDocs hook: what machines read in the head of a page and in the sitemap, and public addresses in any variant."""

from pathlib import Path

from lxml import html
from mkdocs.exceptions import PluginError

from transposed.outputs import addresses, social_card, structured_data
from transposed.pages import documents, history
from transposed.project import SOURCE


def on_config(config):
    try:
        config.extra["card"]["size"] = social_card.size(
            Path(config.theme.dirs[0]) / social_card.path_of(config.theme["language"])
        )
    except ValueError as error:
        raise PluginError(str(error)) from error
    history.dates.cache_clear()


def on_env(env, config, files):
    root = config.extra["site_root"]
    env.globals["alternates"] = lambda file: addresses.alternates(root, file.src_uri)


def on_page_markdown(markdown, page, config, files):
    """The public address, also of a page that is built to be opened from a folder; and the day of its last change."""
    page.canonical_url = config.site_url + addresses.path_of(page.file.src_uri)
    if not page.file.generated_by and (day := history.modified(Path(page.file.abs_src_path))):
        page.meta["modified"] = day


def on_page_context(context, page, config, nav):
    tree = html.fragment_fromstring(page.content, create_parent="div")
    for key in ("title", "description"):
        if not page.meta.get(key):
            raise PluginError(f"{page.file.src_uri}: no {key}; add a line {key}: … to the front matter")
    image = config.site_url + social_card.path_of(config.theme["language"])
    about = structured_data.About(
        site=config.site_name,
        root=config.extra["site_root"],
        name=page.file.src_uri,
        language=config.theme["language"],
        in_language=languages_of(page, config),
        title=page.meta["title"],
        description=page.meta["description"],
        trail=trail(page, config, nav),
        image=image,
        modified=page.meta.get("modified"),
        written=not page.file.generated_by,
    )
    try:
        data = structured_data.graph(about, tree)
    except ValueError as error:
        raise PluginError(f"{page.file.src_uri}: {error}") from error
    context["machines"] = {"headline": structured_data.headline(tree), "image": image, "data": data}
    return context


def languages_of(page, config) -> str | list[str]:
    """What the page is written in: also, or only, English as long as sections of it wait for their translation."""
    waiting = page.meta.get("in_english", [])
    own = config.theme["language"]
    if not waiting:
        return own
    name = page.file.src_uri
    source = documents.read(Path(config.docs_dir).parent / SOURCE / name, SOURCE, name)
    return SOURCE if len(waiting) == len(source.passages) else [own, SOURCE]


def trail(page, config, nav) -> list[tuple[str, str]]:
    """From the home page down: the index page of the folder, if it has one, and the page itself."""
    folder = page.file.src_uri.rpartition("/")[0]
    above = [one for one in nav.pages if one.is_homepage or one.file.src_uri == f"{folder}/index.md"]
    found = [(config.site_name if one.is_homepage else one.meta["title"], one.canonical_url) for one in above]
    own = (page.meta["title"], page.canonical_url)
    return found if page in above else [*found, own]
