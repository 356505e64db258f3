"""Every checker fails on its bad page, with exactly the message that its author needs; the good page passes."""

import shutil
from pathlib import Path

import pytest
from support import SMALL, copy_of_small, problems, spoil

from transposed import checks
from transposed.checks import provenance
from transposed.project import HERE, SOURCE, Project

FOLDER = Path(__file__).parents[1] / "pages"
CASES = sorted(path.parent.name for path in (FOLDER / "bad").glob("*/expected.txt"))
PAGE = "docs/en/layers/weight-shape.md"


@pytest.fixture
def good(tmp_path):
    """The good page in three languages, and the programs of the small site with a page that shows them all."""
    shutil.copytree(FOLDER / "good", tmp_path, dirs_exist_ok=True)
    shutil.copytree(SMALL.snippets, tmp_path / "snippets", dirs_exist_ok=True)
    shutil.copytree(SMALL.evidence, tmp_path / "evidence", dirs_exist_ok=True)
    shutil.copytree(SMALL.docs / "labels", tmp_path / "docs" / "labels", dirs_exist_ok=True)
    return Project(tmp_path)


@pytest.fixture
def copy(tmp_path):
    return copy_of_small(tmp_path)


def test_the_good_page_passes(good):
    assert problems(good) == []


@pytest.mark.parametrize("name", CASES)
def test_a_bad_page_is_refused(name, good):
    shutil.copytree(FOLDER / "bad" / name, good.root, dirs_exist_ok=True)
    expected = (FOLDER / "bad" / name / "expected.txt").read_text("utf-8").splitlines()
    assert expected
    assert problems(good) == expected


def test_the_small_site_passes_and_uses_every_program():
    found = checks.run(SMALL)
    ids = {path.relative_to(SMALL.snippets).with_suffix("").as_posix() for path in SMALL.snippets.rglob("*.py")}
    assert found[SOURCE].uses == ids


def test_every_mistake_of_every_language_is_named_in_one_go(copy):
    for language, wrong in (("en", "(4, 3)"), ("ru", "(5, 3)"), ("zh", "(6, 3)")):
        spoil(copy, f"docs/{language}/index.md", "(2, 3)", wrong)
    spoil(copy, PAGE, "(3, 2)", "(3, 7)")
    found = problems(copy)
    for what in (
        "docs/en/index.md:9: (4, 3) is not in the lines weight of layers/weight_shape_torch",
        "docs/ru/index.md:12: (5, 3) is not in the lines weight of layers/weight_shape_torch",
        "docs/zh/index.md:12: (6, 3) is not in the lines weight of layers/weight_shape_torch",
        f"{PAGE}:11: (3, 7) is not in the lines weight of layers/weight_shape_keras",
    ):
        assert any(line.startswith(what) for line in found), what


# --- links, within the site -------------------------------------------------------------------------------------------


def test_links_whose_words_are_the_titles_of_each_other_are_refused(copy):
    spoil(copy, PAGE, "](../operators/which-product.md)", "](../labs/first.md)")
    spoil(copy, PAGE, "](../labs/one-sum.md)", "](../operators/which-product.md)")
    line = spoil(copy, PAGE, "](../labs/first.md)", "](../labs/one-sum.md)")
    swapped = [problem for problem in problems(copy) if problem.startswith(PAGE)]
    assert swapped == [
        f"{PAGE}:{line}: the link 'Which product do I want?' leads to ../labs/one-sum.md, which has another title; "
        "lead it to ../operators/which-product.md",
        f"{PAGE}:{line + 1}: the link 'One sum by hand' leads to ../operators/which-product.md, "
        "which has another title; lead it to ../labs/one-sum.md",
    ]


def test_a_page_of_the_site_is_not_linked_by_its_public_address(copy):
    address = "https://transposed.example/en/labs/one-sum/"
    line = spoil(copy, PAGE, "](../labs/one-sum.md)", f"]({address})")
    assert problems(copy, PAGE) == [
        f"{PAGE}:{line}: a page of this site by its public address, {address}; "
        "write its path from here, such as ../layers/no-sigmoid.md, so that it stays in the language"
    ]


def test_an_anchor_of_another_page_has_to_be_there(copy):
    line = spoil(copy, PAGE, "](../operators/which-product.md)", "](../operators/which-product.md#none)")
    assert problems(copy)[0] == (
        f"{PAGE}:{line}: no heading of operators/which-product.md has the anchor #none; correct it"
    )


# --- English goes first -----------------------------------------------------------------------------------------------


def test_a_new_english_page_may_wait_for_its_translations(copy):
    text = (copy.root / PAGE).read_text("utf-8").replace("Which shape has the weight?", "Which shape is it?")
    (copy.folder("en") / "layers" / "new.md").write_text(text, "utf-8")
    assert problems(copy) == []
    assert problems(copy, "docs/en/layers/new.md") == []


def test_a_new_english_lab_may_wait_for_its_translations(copy):
    text = (copy.root / "docs/en/labs/one-sum.md").read_text("utf-8")
    text = text.replace("one-sum.ipynb", "new.ipynb").replace("One sum by hand", "Another sum")
    (copy.folder("en") / "labs" / "new.md").write_text(text, "utf-8")
    assert problems(copy) == []


@pytest.mark.parametrize("page", ["layers/weight-shape.md", "labs/one-sum.md"])
def test_a_page_that_one_language_lacks_passes(copy, page):
    (copy.folder("zh") / page).unlink()
    assert problems(copy) == []


# --- one page ---------------------------------------------------------------------------------------------------------


def test_one_page_is_checked_without_the_mistakes_of_the_others(copy):
    line = spoil(copy, "docs/ru/index.md", "(2, 3)", "(2, 4)")
    spoil(copy, PAGE, "(3, 2)", "(3, 7)")
    spoil(copy, "docs/en/index.md", "small site", "tiny site")
    spoil(copy, "docs/zh/index.md", "(2, 3)", "(2, 5)")
    found = problems(copy, "docs/ru/index.md")
    assert found and all(problem.startswith(f"docs/ru/index.md:{line}: ") for problem in found)
    assert problems(copy, "docs/en/operators/which-product.md") == []


def test_one_page_is_compared_with_its_english_source(copy):
    line = spoil(copy, "docs/zh/labs/one-sum.md", "](claim:labs/one_sum_numpy#products)", "](#sum)")
    found = problems(copy, "docs/zh/labs/one-sum.md")
    assert any(problem.startswith(f"docs/zh/labs/one-sum.md:{line}: ") for problem in found)
    assert any("in docs/en/labs/one-sum.md" in problem for problem in found)


def test_a_mistake_in_a_program_of_the_page_is_named_with_it(copy):
    spoil(copy, "snippets/labs/one_sum_numpy.py", "# %% numbers\n", "")
    assert any(
        problem.startswith("snippets/labs/one_sum_numpy.py:1: code that is in no named cell")
        for problem in problems(copy, "docs/en/labs/one-sum.md")
    )


@pytest.mark.parametrize(
    "page",
    [
        "docs/en/none.md",
        "README.md",
        "docs/fr/index.md",
        "docs/en",
        "docs",
        "docs/vocabulary.toml",
        "docs/en/figures/two_rows.svg",
        "docs/en/../../mkdocs.yml",
        "docs/en/../ru/index.md",
    ],
)
def test_what_is_no_page_is_refused_with_an_example(page, copy):
    with pytest.raises(ValueError, match=r"is no page; type for example: make check PAGE=docs/ru/index\.md"):
        checks.one(page, copy)


# --- what may lie there -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "link",
    [
        "docs/en/hosts.md",
        "docs/en/figures/two_rows.svg",
        "docs/ru/layers",
        "docs/zh",
        "docs/vocabulary.toml",
        "snippets/layers/hosts_numpy.py",
        "snippets/hosts",
    ],
)
def test_a_symbolic_link_is_refused_by_name(link, copy, tmp_path_factory):
    path = copy.root / link
    outside = tmp_path_factory.mktemp("outside") / path.name
    if path.exists():
        path.rename(outside)
    elif path.suffix:
        outside.write_text("secret\n", "utf-8")
    else:
        outside.mkdir()
    path.symlink_to(outside)
    assert f"{link}:0: a symbolic link; put a copy of the file there; links are not published" in problems(copy)


def test_a_file_of_no_language_is_refused_by_name(copy):
    (copy.docs / "fr").mkdir()
    assert problems(copy) == ["docs/fr:0: a file of no language; delete it, or move it into one of: en, ru, zh"]


# --- code spans that look like files ----------------------------------------------------------------------------------


@pytest.fixture
def repository(tmp_path, monkeypatch):
    """A project in a folder of its own, with git, that the checks take for this one."""
    project = Project(tmp_path / "repository")
    (project.root / "site").mkdir(parents=True)
    (project.root / "tests" / "pages").mkdir(parents=True)
    (project.root / ".venv").mkdir()
    for file, text in {
        ".gitignore": "/site/\n/.venv/\nlocal.txt\n",
        "Makefile": "check test: build\n",
        "README.md": "",
        "tests/pages/good.md": "",
        "site/index.html": "",
        "local.txt": "",
    }.items():
        (project.root / file).write_text(text, "utf-8")
    project.git("init", "--quiet")
    monkeypatch.setattr(provenance, "HERE", project)
    return project


@pytest.mark.parametrize(
    ("code", "known"),
    [
        ("README.md", True),
        ("tests/pages/", True),
        ("tests/pages/good.md", True),
        ("make check", True),
        ("make test FRAMEWORKS=torch", True),
        ("site/", False),
        ("site/index.html", False),
        (".venv", False),
        ("local.txt", False),
        ("..", False),
        ("../", False),
        (".", False),
        ("/", False),
        ("/etc/passwd", False),
        ("tests/../README.md", False),
        ("make nothing", False),
    ],
)
def test_a_code_span_is_a_file_only_if_git_knows_it(code, known, repository, good, monkeypatch):
    sources = provenance.Sources(good, None)
    sources.__dict__["programs"] = type("None", (), {"api": {}})
    assert sources.known(code) is known
    # An archive from GitHub has no repository in it.
    shutil.rmtree(repository.root / ".git")
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(repository.root.parent))
    unpacked = provenance.Sources(good, None)
    unpacked.__dict__["programs"] = sources.programs
    assert unpacked.known(code) is known


def test_without_git_the_same_files_are_known_as_with_it():
    known = {file for file in HERE.tracked() if (HERE.root / file).is_file()}
    assert known <= set(HERE.unpacked())
