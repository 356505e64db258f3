"""Every page as Markdown beside its HTML, and llms.txt, the list of them (llmstxt.org)."""

import yaml
from lxml import html
from mkdocs.structure.pages import Page
from mkdocs.utils import write_file

from transposed.mkdocs import evidence_pages
from transposed.mkdocs.build import Build
from transposed.outputs import llms, markdown_twin

# The same in C where there is one.
DUMPER = getattr(yaml, "CSafeDumper", yaml.SafeDumper)


def write(build: Build, page: Page) -> None:
    """The page with its front matter: title, description, language, address and, if known, its last change."""
    head = {key: page.meta[key] for key in ("title", "description")}
    head |= {"language": build.language, "url": page.canonical_url}
    if "modified" in page.meta:
        head["modified"] = page.meta["modified"]
    if evidence_pages.owns(page):
        body = evidence_pages.twin(build, page)
    else:
        article, url = build.trees[page.file.src_uri], str(page.canonical_url)
        shown = html.tostring(article, encoding="unicode", with_tail=False)
        body = build.twins.get(f"{url}\n{shown}", lambda _: markdown_twin.markdown(article, url))
    settings = yaml.dump(head, Dumper=DUMPER, allow_unicode=True, sort_keys=False, width=1000)
    path = build.target / page.file.dest_uri
    write_file(f"---\n{settings}---\n\n{body.strip()}\n".encode(), str(path.with_name(llms.TWIN)))


def list_all(build: Build) -> None:
    build.twins.save()
    assert build.nav is not None
    entries = [
        llms.Entry(
            section=str(list(page.ancestors)[-1].title) if page.ancestors else build.config.site_name,
            title=page.meta["title"],
            description=page.meta["description"],
            url=str(page.canonical_url),
            optional=not build.written(page),
        )
        for page in build.nav.pages
    ]
    about = llms.About(build.config.site_name, build.config.site_description or "", build.root, build.language)
    words = build.words.machines
    (build.target / llms.NAME).write_text(llms.listing(about, entries, words.proofs, words.others), "utf-8")
