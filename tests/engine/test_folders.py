"""Among the pages lies only what is published: small files of known kinds, under names that are addresses."""

import os
import shutil

import pytest
from support import copy_of_small, problems

from transposed.checks import folders
from transposed.mkdocs import error_index, evidence_pages, status_page

PAGE = "---\ntitle: A page\ndescription: Of no use.\n---\n\n# What is it? { #what }\n\nNothing.\n"
RENAME = "rename it, in every language: lower-case English words with - between them"
DRAWING = "docs/en/figures/two_rows.svg"


@pytest.fixture
def copy(tmp_path):
    return copy_of_small(tmp_path)


@pytest.mark.parametrize(
    "name",
    [
        "Page.md",
        "Index.md",
        "README.md",
        "страница.md",
        "a page.md",
        ".hidden.md",
        "a--b.md",
        "-a.md",
        "con.md",
        "aux.md",
    ],
)
def test_a_name_is_an_address_on_every_machine(name, copy):
    (copy.folder("en") / name).write_text(PAGE, "utf-8")
    what = f"a name that cannot be an address everywhere, {name!r}; {RENAME}"
    assert problems(copy) == [f"docs/en/{name}:0: {what}"]


def test_a_folder_has_such_a_name_too(copy):
    (copy.folder("en") / "New Folder").mkdir()
    (copy.folder("en") / "folder.md").mkdir()
    assert problems(copy) == [
        f"docs/en/{name}:0: a name that cannot be an address everywhere, {name!r}; {RENAME}"
        for name in ("New Folder", "folder.md")
    ]


@pytest.mark.parametrize("name", ["errors.md", "translation-status.md", "404.md", "evidence.md", "search.md"])
def test_an_address_of_the_sites_own_is_refused(name, copy):
    (copy.folder("en") / name).write_text(PAGE, "utf-8")
    taken = name.removesuffix(".md")
    assert problems(copy) == [f"docs/en/{name}:0: the address {taken}/ is the site's own; choose another name"]


def test_no_folder_mixes_with_the_sites_own(copy):
    for name in ("assets", "evidence"):
        (copy.folder("en") / name).mkdir()
    assert problems(copy) == [
        f"docs/en/{name}:0: the address {name}/ is the site's own; choose another name"
        for name in ("assets", "evidence")
    ]


def test_every_page_that_is_made_has_its_address_taken():
    made = {error_index.PAGE, status_page.PAGE, f"{evidence_pages.FOLDER}.md"}
    assert {name.removesuffix(".md") for name in made} <= set(folders.TAKEN)


def test_two_pages_at_one_address_are_refused(copy):
    for name in ("layers.md", "layers/index.md"):
        (copy.folder("en") / name).write_text(PAGE.replace("A page", "A folder" if "/" in name else "A page"), "utf-8")
    what = "the same address as layers/index.md; delete one of them, or rename it"
    assert problems(copy) == [f"docs/en/layers.md:0: {what}"]


@pytest.mark.parametrize(
    "name", ["index.md~", ".index.md.swp", "notes.txt", "page.html", "photo.png", "a.svgz", "Thumbs.db"]
)
def test_a_file_of_another_kind_is_refused(name, copy):
    (copy.folder("en") / name).write_bytes(b"0")
    kind = "." + name.rpartition(".")[2]
    what = f"a file of the kind {kind!r}; delete it; pages are Markdown files"
    assert problems(copy) == [f"docs/en/{name}:0: {what}"]


def test_a_large_drawing_or_page_is_refused_by_its_size(copy):
    with (copy.root / DRAWING).open("a", encoding="utf-8") as file:
        file.write("\n" * 60_000_000)
    (copy.folder("ru") / "index.md").write_bytes(b"a" * 60_000_000)
    assert problems(copy) == [
        f"{DRAWING}:0: a drawing of 60001 kB; keep it below 200 kB: draw fewer points",
        "docs/ru/index.md:0: a file of 60000 kB; keep it below 400 kB; make several of it",
    ]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes in folders of Windows")
def test_what_would_be_waited_for_forever_is_refused(copy):
    os.mkfifo(copy.folder("en") / "page.md")
    assert problems(copy) == ["docs/en/page.md:0: no regular file; delete it; pages are Markdown files"]


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        ("<metadata>", "<metadata><script>alert(1)</script>", "the element script"),
        ("<metadata>", '<metadata><x xmlns="http://www.w3.org/1999/xhtml" onclick="alert(1)"/>', "the element x"),
        ("<defs>", "<defs><style>@\\69mport 'https://example.org/x.css';</style>", "an address in its style"),
        ("<defs>", "<defs><style>a{b: image-set('https://example.org/x')}</style>", "an address in its style"),
        ("<svg", "<?xml-stylesheet href='https://example.org/x.css'?>\n<svg", "an instruction of XML"),
        ("<svg", '<svg xml:base="https://example.org/"', "the attribute base"),
    ],
)
def test_a_drawing_runs_and_fetches_nothing(old, new, what, copy):
    path = copy.root / DRAWING
    path.write_text(path.read_text("utf-8").replace(old, new, 1), "utf-8")
    assert problems(copy) == [f"{DRAWING}:0: a drawing with {what} in it; draw it anew: make update"]


@pytest.mark.parametrize("file", ["labels/notes.txt", "labels/fr.toml", "words/ru.toml.bak"])
def test_words_of_no_language_are_refused(file, copy):
    (copy.docs / file).parent.mkdir(exist_ok=True)
    (copy.docs / file).write_text("", "utf-8")
    what = "words of no language; delete it; a file is named <language>.toml"
    assert problems(copy) == [f"docs/{file}:0: {what}"]


def test_words_behind_a_link_are_not_read(copy, tmp_path_factory):
    path = copy.labels("ru")
    outside = tmp_path_factory.mktemp("outside") / "ru.toml"
    shutil.move(path, outside)
    path.symlink_to(outside)
    assert problems(copy) == [
        "docs/labels/ru.toml:0: a symbolic link; put a copy of the file there; links are not published"
    ]


def test_a_vocabulary_that_cannot_be_read_is_named_once(copy):
    copy.vocabulary.write_text("= =", "utf-8")
    (found,) = problems(copy)
    assert found.startswith("docs/vocabulary.toml:1: not TOML (Invalid statement")
