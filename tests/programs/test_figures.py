"""Every figure is drawn by a snippet, and drawing it again gives the same file byte for byte."""

import contextlib
import io

import pytest
import support

from transposed.programs import frameworks
from transposed.project import HERE

FIGURES = HERE.root / "docs" / "en" / "figures"
DRAWN = [snippet for snippet in support.programs().values() if snippet.topic == "figures"]
# In an environment of its own, for the frameworks that have one.
UNDER_TEST = [snippet for snippet in DRAWN if frameworks.can_run(snippet.frameworks)]


@pytest.mark.frameworks
@pytest.mark.parametrize("snippet", UNDER_TEST, ids=lambda snippet: snippet.id)
def test_drawing_a_figure_again_gives_the_same_file(snippet, tmp_path, monkeypatch, request):
    import matplotlib

    # What another figure has set is not for this one.
    matplotlib.rcdefaults()
    for name in frameworks.under_test():
        frameworks.load(name)
    monkeypatch.chdir(tmp_path)
    with contextlib.redirect_stdout(io.StringIO()):
        exec(compile(snippet.source, snippet.path.name, "exec"), {"__name__": "__main__"})
    drawn = sorted(tmp_path.glob("*.svg"))
    assert len(drawn) == 1
    if request.config.option.update_examples:
        (FIGURES / drawn[0].name).write_bytes(drawn[0].read_bytes())
    assert (FIGURES / drawn[0].name).read_bytes() == drawn[0].read_bytes()


def test_every_figure_has_a_snippet_that_draws_it():
    names = {path.name for path in FIGURES.glob("*.svg")}
    assert names == {name for name in names if any(f'"{name}"' in snippet.source for snippet in DRAWN)}
    assert len(names) == len(DRAWN)
