"""Headings: one of the first level, at the top; none is skipped; each has an anchor, and none stands inside a box."""

from transposed.markdown.grammar import ANCHOR, line_of
from transposed.pages.rendered import HEADINGS, Page
from transposed.problems import Problem


def check(page: Page) -> list[Problem]:
    found, seen, before = [], set(), 0
    known = {passage.anchor: passage.line for passage in page.document.passages}
    for heading in page.tree.iter(*HEADINGS):
        anchor, words, level = heading.get("id", ""), heading.text_content().rstrip("¶"), int(heading.tag[1])
        line = known.get(anchor) or (line_of(page.source, words.split()[0]) if words.split() else 0)

        def wrong(what: str, do: str, line: int = line) -> None:
            found.append(Problem(page.path, line, what, do))

        if heading.get("data-problem") is not None:
            # Said with its attribute list.
            continue
        if f"{{ #{anchor} }}" not in page.source or not ANCHOR.fullmatch(anchor):
            wrong(f"the heading {words!r} has no anchor", "end it in { #some-name }")
        elif heading.getparent() is not page.tree:
            wrong(f"the heading {words!r} stands inside a box or a list", "move it out, or make it bold")
        elif anchor in seen:
            line = page.source[: page.source.rindex(f"{{ #{anchor} }}")].count("\n") + 1
            wrong(f"the anchor #{anchor} stands twice", "choose another", line)
        elif anchor not in known:
            line = line_of(page.source, f"{{ #{anchor} }}")
            wrong(
                f"the heading {words!r} is not written as one", f"write it as {'#' * level} Words {{ #anchor }}", line
            )
        elif not words.strip():
            wrong(f"the heading #{anchor} has no words", "write them, or remove it")
        elif level == 1 and before:
            wrong("a second heading of the first level", "begin it with ##, or make it a page of its own")
        elif before and level > before + 1:
            wrong(f"a heading of level {level} below one of level {before}", f"begin it with {'#' * (before + 1)}")
        seen.add(anchor)
        before = level
    if not page.tree.xpath("h1"):
        found.append(Problem(page.path, 0, "there is no heading of the first level", "begin with # The question"))
    elif page.tree[0].tag != "h1":
        line = page.source.count("\n") - page.document.body.lstrip("\n").count("\n") + 1
        found.append(Problem(page.path, line, "text before the first heading", "begin with # The question"))
    return found
