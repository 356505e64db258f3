"""Labs as programs: a snippet cut into cells by ``# %% name``."""

from dataclasses import dataclass

from transposed.programs.snippets import OUTPUT, Snippet

MARK = "# %% "


@dataclass(frozen=True)
class Cell:
    """``line`` is that of its ``# %%`` in the file; ``code`` is without the captured output."""

    name: str
    line: int
    code: str
    output: tuple[str, ...]


def cells(snippet: Snippet) -> dict[str, Cell]:
    """The cells of a snippet by name, in order; a snippet that is no lab has none."""
    if MARK not in snippet.source:
        return {}
    # Only where labs are shown: the environments of `make test-more` do without it.
    import jupytext

    found = {}
    for cell in jupytext.reads(snippet.source, "py:percent").cells:
        lines = cell.source.splitlines()
        printed = [line.strip() for line in lines if line.lstrip().startswith(OUTPUT)]
        code = "\n".join(line for line in lines if not line.lstrip().startswith(OUTPUT))
        name = cell.metadata.get("title", "")
        output = tuple(line.removeprefix(OUTPUT) for line in printed)
        before, mark, _ = snippet.source.partition(f"{MARK}{name}\n")
        found[name] = Cell(name, before.count("\n") + 1 if mark else 0, code, output)
    return found
