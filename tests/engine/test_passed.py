"""Pages that passed are not looked at again, unless anything that a check can see has changed."""

import pytest
import support
from support import SMALL, copy_of_small, spoil

from transposed import checks
from transposed.checks import passed, reading
from transposed.checks.passed import Passed, surroundings
from transposed.markdown.context import Context
from transposed.pages import documents
from transposed.pages.rendered import Renderer
from transposed.problems import Problems
from transposed.programs.catalogue import Programs
from transposed.project import LANGUAGES, Project

PAGE = "docs/en/layers/weight-shape.md"


@pytest.fixture
def copy(tmp_path):
    """The small site, with every sentence read."""
    project = copy_of_small(tmp_path)
    programs = Programs.load(project)
    for language in LANGUAGES:
        renderer = Renderer(project, Context.of(project, language, programs))
        for name in documents.names(project, language):
            reading.record(project, renderer.render(documents.read(project, language, name)), "2026-01-01")
    return project


@pytest.fixture
def looked_at(monkeypatch):
    """The pages that were looked at, one after the other."""
    found: list[str] = []
    add = checks.Inspection.add

    def noting(inspection, page, *more):
        found.append(f"docs/{page.language}/{page.name}")
        return add(inspection, page, *more)

    monkeypatch.setattr(checks.Inspection, "add", noting)
    return found


def inspected(project: Project, language: str = "en") -> checks.Inspection:
    """As a command does it: in the surroundings as they are now, with what earlier commands kept."""
    store = Passed(project, language, surroundings(project))
    found = checks.inspect(project, Programs.load(project), language, passed=store)
    store.save()
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_that_passed_is_not_looked_at_again_and_carries_the_same(copy, looked_at, language):
    first = inspected(copy, language)
    assert len(looked_at) == len(first.documents) > 0
    looked_at.clear()
    again = inspected(copy, language)
    assert looked_at == []
    assert not again.problems
    assert (again.facts, again.uses, again.names) == (first.facts, first.uses, first.names)
    assert {name: page.source for name, page in again.documents.items()} == {
        name: page.source for name, page in first.documents.items()
    }


def test_a_changed_page_is_looked_at_and_no_other(copy, looked_at):
    inspected(copy)
    looked_at.clear()
    spoil(copy, PAGE, "(3, 2)", "(3, 7)")
    found = inspected(copy)
    assert looked_at == [PAGE]
    assert [problem.what for problem in found.problems] == [
        "(3, 7) is not in the lines weight of layers/weight_shape_keras"
    ]


def test_nothing_is_kept_if_a_file_was_saved_meanwhile(copy, looked_at):
    store = Passed(copy, "en", surroundings(copy))
    checks.inspect(copy, Programs.load(copy), "en", passed=store)
    spoil(copy, "snippets/layers/weight_shape_keras.py", "#> weight: (3, 2)", "#> weight: (3, 97)")
    store.save()
    spoil(copy, "snippets/layers/weight_shape_keras.py", "#> weight: (3, 97)", "#> weight: (3, 2)")
    looked_at.clear()
    found = inspected(copy)
    assert len(looked_at) == len(found.documents) > 0


def test_a_page_with_a_mistake_is_looked_at_each_time(copy, looked_at):
    spoil(copy, PAGE, "(3, 2)", "(3, 7)")
    first = inspected(copy)
    looked_at.clear()
    again = inspected(copy)
    assert looked_at == [PAGE]
    assert again.problems == first.problems != []


def test_a_page_with_a_sentence_that_waits_is_looked_at_each_time(copy, looked_at):
    (copy.evidence / "read" / "en" / "layers" / "weight-shape.json").unlink()
    first = inspected(copy)
    looked_at.clear()
    again = inspected(copy)
    assert looked_at == [PAGE]
    assert again.unread == first.unread != []


@pytest.mark.parametrize(
    "file", ["docs/words/en.toml", "docs/labels/ru.toml", "snippets/layers/weight_shape_torch.py", "mkdocs.yml"]
)
def test_whatever_else_changes_changes_the_surroundings(copy, file):
    before = surroundings(copy)
    path = copy.root / file
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text((path.read_text("utf-8") if path.is_file() else "") + "\n", "utf-8")
    assert surroundings(copy) != before


def test_a_program_a_run_or_a_drawing_that_is_new_or_gone_changes_the_surroundings(copy):
    before = surroundings(copy)
    for name in ("snippets/layers/other_torch.py", "evidence/torch-1.json", "docs/en/figures/other.svg"):
        path = copy.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("", "utf-8")
        assert surroundings(copy) != before, name
        path.unlink()
        assert surroundings(copy) == before, name


def test_a_page_that_is_new_or_gone_changes_the_surroundings_also_if_git_names_it_still(copy):
    copy.git("init", "--quiet")
    copy.git("add", ".")
    before = surroundings(copy)
    path = copy.root / PAGE
    text = path.read_text("utf-8")
    path.unlink()
    assert surroundings(copy) != before
    path.write_text(text, "utf-8")
    assert surroundings(copy) == before
    path.with_name("another.md").write_text(text, "utf-8")
    assert surroundings(copy) != before


def test_the_engine_itself_and_its_libraries_belong_to_the_surroundings(tmp_path, copy, monkeypatch):
    before = surroundings(copy)
    monkeypatch.setattr(passed, "version", lambda name: "0.0")
    assert surroundings(copy) != before
    monkeypatch.undo()
    other = Project(tmp_path / "other")
    (other.root / "transposed").mkdir(parents=True)
    (other.root / "transposed" / "checks.py").write_text("", "utf-8")
    monkeypatch.setattr(passed, "HERE", other)
    first = surroundings(copy)
    (other.root / "transposed" / "checks.py").write_text("changed", "utf-8")
    assert surroundings(copy) != first


def test_the_address_of_the_site_belongs_to_the_surroundings(monkeypatch):
    before = surroundings(SMALL)
    monkeypatch.setenv("SITE_ROOT", "https://example.org/")
    assert surroundings(SMALL) != before


def test_pages_and_their_records_are_known_by_themselves(copy):
    before = surroundings(copy)
    spoil(copy, PAGE, "(3, 2)", "(3, 7)")
    (copy.evidence / "read" / "en" / "layers" / "weight-shape.json").write_text("{}", "utf-8")
    assert surroundings(copy) == before


def test_what_compares_languages_runs_for_pages_that_passed(copy):
    around = surroundings(copy)
    checks.run(copy, around)
    spoil(copy, "docs/zh/layers/weight-shape.md", "(3, 2)", "(3, 7)")
    with pytest.raises(Problems) as error:
        checks.run(copy, around)
    assert any(problem.path.name == "weight-shape.md" for problem in error.value.problems)


def test_where_a_pull_request_is_judged_everything_is_looked_at(monkeypatch):
    monkeypatch.setenv("CI", "true")
    assert not passed.remembers()
    monkeypatch.delenv("CI")
    assert passed.remembers()


def test_nobody_can_bring_along_that_a_page_has_passed(copy):
    copy.git("init", "--quiet")
    kept = copy.root / ".cache" / "transposed" / "passed-en" / "0.json"
    kept.parent.mkdir(parents=True)
    kept.write_text("{}", "utf-8")
    assert support.problems(copy) == []
    copy.git("add", "--force", str(kept.relative_to(copy.root)))
    said = "what a command keeps on one machine, in git; type: git rm -r --cached .cache"
    assert support.problems(copy) == [f".cache/transposed/passed-en/0.json:0: {said}"]
