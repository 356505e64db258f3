"""The rooms of the package: who may import whom, and that nothing outlives a build but what is listed here."""

import ast
from functools import cached_property
from pathlib import Path

import pytest
from support import SMALL

import transposed
from transposed import checks
from transposed.outputs import site
from transposed.project import Project

PACKAGE = Path(transposed.__file__).parent
# From the bottom up: a room imports those before it, and itself.
ROOMS = [
    "project",
    "problems",
    "kept",
    "programs",
    "markdown",
    "pages",
    "checks",
    "outputs",
    "mkdocs",
    "dev",
    "__main__",
]
MODULES = sorted(path.relative_to(PACKAGE).as_posix() for path in PACKAGE.rglob("*.py"))
TREES = {name: ast.parse((PACKAGE / name).read_text("utf-8")) for name in MODULES}

# Functions that remember their results for as long as the process lives, each with the reason why that is right.
REMEMBERING = {
    "checks/characters.py:wrong": "of one character, which is the same always",
    "markdown/lexer.py:coloured": "of a kind of token, which are as many as Pygments has",
    "outputs/addresses.py:path_of": "of a name alone, which says what the address is",
    "markdown/grammar.py:parse": "of the text of a link alone, which says the same each time",
    "programs/snippets.py:label": "of a printed line alone, whose label is asked for under three headings",
    "pages/literals.py:pattern": "of a text alone, which is compiled to the same pattern always",
    "pages/rendered.py:compiled": "of a text alone, which is compiled to the same query always",
    "dev/server.py:compressed": "of the bytes themselves, and of few",
}
# Modules whose work is done by processes of a pool, which keep what is handed over when they are made.
RECEIVING = ["checks/__init__.py", "outputs/site.py"]
RECEIVE = "receive"
CACHES = {"cache", "lru_cache"}
CHANGING = {
    "add", "append", "clear", "discard", "extend", "insert", "pop", "popitem", "remove", "reverse", "setdefault",
    "sort", "update",
}  # fmt: skip


def room(module):
    """Of ``transposed.pages.rendered`` or ``pages/rendered.py``."""
    parts = module.removesuffix(".py").replace("/", ".").removeprefix("transposed").strip(".").split(".")
    return parts[0] if parts[0] != "__init__" else ""


def imported(tree):
    """Every module of the package that a module names, also inside functions."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names if alias.name.split(".")[0] == "transposed")
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "an import relative to the module"
            if node.module == "transposed":
                yield from (f"transposed.{alias.name}" for alias in node.names)
            elif node.module.startswith("transposed."):
                yield node.module


def test_every_module_stands_in_a_room():
    assert {room(name) for name in MODULES} - {""} == set(ROOMS)


@pytest.mark.parametrize("name", [name for name in MODULES if room(name)])
def test_a_module_imports_only_from_rooms_before_its_own(name):
    known = ROOMS[: ROOMS.index(room(name)) + 1]
    wrong = sorted({module for module in imported(TREES[name]) if room(module) not in known})
    assert not wrong, f"transposed/{name} imports {', '.join(wrong)}"


@pytest.mark.parametrize("name", [name for name in MODULES if room(name) in ROOMS[:6]])
def test_what_checks_pages_needs_no_site_generator(name):
    """MkDocs reads the configuration; nothing else of it is known below the outputs."""
    found = {
        f"{node.module}.{alias.name}"
        for node in ast.walk(TREES[name])
        if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] in ("mkdocs", "material")
        for alias in node.names
    }
    assert found <= {"mkdocs.utils.yaml.get_yaml_loader", "mkdocs.utils.yaml.yaml_load"}


def top_level(tree):
    """Names that a module binds to something that can change."""
    for node in tree.body:
        targets = (
            node.targets if isinstance(node, ast.Assign) else [node.target] if isinstance(node, ast.AnnAssign) else []
        )
        made = isinstance(node, ast.Assign | ast.AnnAssign) and isinstance(
            node.value, ast.List | ast.Dict | ast.Set | ast.ListComp | ast.DictComp | ast.SetComp | ast.Call
        )
        if made:
            yield from (target.id for target in targets if isinstance(target, ast.Name))


def changes(tree):
    """Every name that some function changes in place: by a method, an item, an attribute or ``global``."""
    for function in ast.walk(tree):
        if not isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            continue
        own = {argument.arg for argument in ast.walk(function.args) if isinstance(argument, ast.arg)}
        own |= {
            node.id for node in ast.walk(function) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)
        }
        for node in ast.walk(function):
            if isinstance(node, ast.Global):
                yield from node.names
            target = None
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in CHANGING:
                target = node.func.value
            elif isinstance(node, ast.Subscript | ast.Attribute) and isinstance(node.ctx, ast.Store | ast.Del):
                target = node.value
            if isinstance(target, ast.Name) and target.id not in own:
                yield target.id


def receiving(tree):
    """The function that each process of a pool calls when it is made, if there is one, to keep what all share."""
    return [node for node in tree.body if isinstance(node, ast.FunctionDef) and node.name == RECEIVE]


@pytest.mark.parametrize("name", RECEIVING)
def test_what_processes_share_is_kept_only_in_the_processes_of_a_pool(name):
    (function,) = receiving(TREES[name])
    assert set(changes(ast.Module([function], []))) == {"HANDED"}
    named = [node for node in ast.walk(TREES[name]) if isinstance(node, ast.Name) and node.id == RECEIVE]
    handed = [
        keyword.value
        for node in ast.walk(TREES[name])
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "ProcessPoolExecutor"
        for keyword in node.keywords
        if keyword.arg == "initializer"
    ]
    assert named == handed != []


def test_the_process_that_begins_keeps_nothing_of_a_check_or_a_build(small_built):
    checks.run(SMALL)
    assert checks.HANDED == site.HANDED == []


@pytest.mark.parametrize("name", MODULES)
def test_no_function_changes_what_its_module_holds(name):
    tree = TREES[name]
    if name in RECEIVING:
        tree = ast.Module([node for node in tree.body if node not in receiving(tree)], [])
    changed = sorted(set(top_level(tree)) & set(changes(tree)))
    assert not changed, f"transposed/{name} changes {', '.join(changed)}, which outlives a build"
    assert not [node for node in ast.walk(TREES[name]) if isinstance(node, ast.Global)]


def test_a_function_remembers_only_what_depends_on_its_arguments_alone():
    found = set()
    for name, tree in TREES.items():
        for node in ast.walk(tree):
            for decorator in getattr(node, "decorator_list", ()):
                called = decorator.func if isinstance(decorator, ast.Call) else decorator
                if (getattr(called, "id", None) or getattr(called, "attr", None)) in CACHES:
                    found.add(f"{name}:{node.name}")
    assert found == set(REMEMBERING)


def test_the_project_of_a_process_remembers_nothing():
    """Else a preview would not know of a file that was added since."""
    assert not [name for name, value in vars(Project).items() if isinstance(value, cached_property)]


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("A = {}\ndef f(x):\n    A[x] = 1", True),
        ("A = []\ndef f(x):\n    A.append(x)", True),
        ("A = B()\ndef f(x):\n    A.x = x", True),
        ("A: dict = dict()\ndef f(x):\n    A.update(x)", True),
        ("A = {}\ndef f():\n    global A\n    A = 1", True),
        ("A = {}\ndef f():\n    return lambda x: A.pop(x)", True),
        ("A = {}\ndef f(A):\n    A[1] = 1", False),
        ("A = {}\ndef f():\n    A = {}\n    A[1] = 1", False),
        ("A = {}\nA['x'] = 1\ndef f():\n    return A['x']", False),
    ],
)
def test_a_change_of_what_a_module_holds_is_seen(source, found):
    tree = ast.parse(source)
    assert bool(set(top_level(tree)) & set(changes(tree))) is found
