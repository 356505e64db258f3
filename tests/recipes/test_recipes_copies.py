"""Each function to copy stands alone, so some code stands in several files: it is the same in all of them."""

import ast
import copy
import itertools
from collections import defaultdict

import pytest
import support

RECIPES = {
    snippet.path.stem: snippet for snippet in support.programs().values() if snippet.claim.startswith("recipes/")
}
# A block of as many lines is a copy.
LINES = 6


class WithoutNames(ast.NodeTransformer):
    """What is left of code whose variables are called something else; what it calls is called by its name."""

    def visit_Name(self, node):
        return ast.Name("_", node.ctx)

    def visit_Call(self, node):
        called = node.func
        self.generic_visit(node)
        node.func = called if isinstance(called, ast.Name) else node.func
        return node

    def visit_arg(self, node):
        self.generic_visit(node)
        return ast.arg("_", node.annotation)


def functions(source):
    return [node for node in ast.parse(source).body if isinstance(node, ast.FunctionDef)]


def blocks(source):
    """Statements that follow one another in a function, of six lines or more: without names, and as they stand."""
    lines = source.splitlines()
    for function in functions(source):
        for node in ast.walk(function):
            for body in (getattr(node, name, None) for name in ("body", "orelse", "finalbody")):
                body = body if isinstance(body, list) else []
                bare = [ast.dump(WithoutNames().visit(copy.deepcopy(statement))) for statement in body]
                for first, last in itertools.combinations_with_replacement(range(len(body)), 2):
                    begin, end = body[first].lineno - 1, body[last].end_lineno
                    if end - begin >= LINES:
                        yield "\n".join(bare[first : last + 1]), "\n".join(lines[begin:end])


def differing(*sources):
    """Helpers of one name, and blocks that are alike up to names, whose text is not the same in all files."""
    helpers, alike = defaultdict(set), defaultdict(set)
    for source in sources:
        for function in functions(source):
            helpers[function.name].add(ast.get_source_segment(source, function))
        for bare, text in blocks(source):
            alike[bare].add(text)
    found = [f"def {name}" for name, texts in helpers.items() if len(texts) > 1]
    return found + [min(texts) for texts in alike.values() if len(texts) > 1]


def test_code_that_stands_in_several_functions_to_copy_is_the_same_in_all_of_them():
    assert differing(*(snippet.source for snippet in RECIPES.values())) == []


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("atol = 4 * ", "atol = 8 * ", "def check_outputs"),
        ('raise ValueError("outputs {}', 'raise TypeError("outputs {}', "def check_outputs"),
        ("x = check_batch(x, dtypes - {", "z = check_batch(z, dtypes - {", "dtypes = {"),
    ],
    ids=["factor", "error", "other names in a block"],
)
def test_a_copy_that_was_changed_in_one_file_is_noticed(old, new, expected):
    sources = {name: snippet.source for name, snippet in RECIPES.items()}
    assert old in sources["mlp_torch_to_keras"]
    sources["mlp_torch_to_keras"] = sources["mlp_torch_to_keras"].replace(old, new)
    found = "\n".join(differing(*sources.values()))
    assert expected in found


@pytest.mark.parametrize("name", RECIPES)
def test_a_function_to_copy_is_called_what_its_file_is_called(name):
    """``linear_torch_to_keras``, or without the framework where there is only one: ``check_conversion``."""
    snippet = RECIPES[name]
    expected = name if len(snippet.frameworks) > 1 else name.removesuffix(snippet.ending)
    assert functions(snippet.source)[0].name == expected
    assert len(snippet.frameworks) == 1 or snippet.ending == "_{}_to_{}".format(*snippet.frameworks)
