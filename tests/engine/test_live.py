"""A preview follows every save: a page, a program and its comparison, a new claim, a template."""

import shutil

import pytest
from support import copy_of_small, spoil

from transposed.dev import live_delay
from transposed.dev.live_delay import Preview, Save
from transposed.project import HERE

SAVES = (
    Save("a page", "docs/en/index.md", "It has two questions", "It has many questions", "", "It has many questions"),
    Save(
        "a program, in its comparison",
        "snippets/layers/weight_shape_keras.py",
        "#> weight: (3, 2)",
        "#> weight: (3, 97)",
        "layers/weight-shape/",
        '<code class="shape">(3, 97)</code>',
    ),
    Save(
        "a new claim",
        "docs/en/operators/which-product.md",
        "| operator |",
        "[JAX raises a `TypeError`](claim:operators/product_errors_jax#2-5-2-5).\n\n| operator |",
        "evidence/operators/",
        "JAX raises a <code>TypeError</code>",
    ),
    Save(
        "a template", "theme/partials/footer.html", "<footer", "<!-- saved -->\n<footer", "labs/one-sum/", "<!-- saved"
    ),
)


@pytest.fixture(scope="module")
def preview(tmp_path_factory):
    project = copy_of_small(tmp_path_factory.mktemp("live"))
    theme = f"{HERE.root}/transposed/theme"
    shutil.copytree(theme, project.root / "theme")
    spoil(project, "mkdocs.yml", theme, "theme")
    spoil(project, "mkdocs.yml", theme, "theme")
    with Preview(project) as running:
        yield running


@pytest.mark.parametrize("save", SAVES, ids=lambda save: save.kind)
def test_a_preview_shows_what_was_just_saved(save, preview):
    print(f"{save.kind}: {preview.seconds(save):.1f} s")


def test_a_save_that_never_shows_is_told_with_what_mkdocs_says(preview, monkeypatch):
    monkeypatch.setattr(live_delay, "LONGEST", 0.2)
    save = Save("nothing", "docs/en/labs/one-sum.md", "run it in Jupyter", "run it in Jupyter", "", "nowhere at all")
    with pytest.raises(RuntimeError, match="does not show 'nowhere at all'"):
        preview.seconds(save)
