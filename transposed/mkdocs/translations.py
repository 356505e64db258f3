"""MkDocs hook: a section or page without an up-to-date translation is published in English, and says so."""

from pathlib import Path

from lxml import html
from lxml.builder import E
from mkdocs.structure.files import File

from transposed.checks import freshness
from transposed.pages import documents
from transposed.pages.rendered import HEADINGS
from transposed.project import SOURCE


def on_files(files, config):
    """English pages that have no translation take its place."""
    source = Path(config.docs_dir).parent / SOURCE
    for path in sorted(path for path in source.rglob("*") if path.is_file()):
        name = path.relative_to(source).as_posix()
        if files.get_file_from_path(name) is None:
            files.append(File(name, str(source), config.site_dir, config.use_directory_urls))
    return files


def on_page_markdown(markdown, page, config, files):
    language = config.theme["language"]
    if language == SOURCE or page.file.generated_by:
        return markdown
    path, name = Path(page.file.abs_src_path), page.file.src_uri
    source = documents.read(Path(config.docs_dir).parent / SOURCE / name, SOURCE, name)
    own = documents.read(path, language, name) if path != source.path else None
    states = freshness.states(source, own, language)
    translated = {passage.anchor: passage.text for passage in own.passages} if own else {}
    fresh = {anchor for anchor, state in states.items() if state == freshness.FRESH}
    page.meta["in_english"] = [passage.anchor for passage in source.passages if passage.anchor not in fresh]
    if source.passages[0].anchor not in fresh:
        page.meta.update({key: source.meta[key] for key in ("title", "description") if key in source.meta})
    return "".join(
        translated[passage.anchor] if passage.anchor in fresh else passage.text for passage in source.passages
    )


def on_page_content(content, page, config, files):
    anchors = page.meta.get("in_english")
    if not anchors:
        return content
    tree = html.fragment_fromstring(content, create_parent="div")
    notice = config.extra["translation"]["notice"]
    for heading in [element for element in tree if element.tag in HEADINGS and element.get("id") in anchors]:
        box = E.div({"class": "in-english", "lang": SOURCE})
        heading.addprevious(E.p(notice, {"class": "notice"}))
        heading.addprevious(box)
        section = [heading]
        for element in heading.itersiblings():
            if element.tag in HEADINGS:
                break
            section.append(element)
        box.extend(section)
    return "".join(html.tostring(child, encoding="unicode") for child in tree)
