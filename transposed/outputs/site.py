"""The whole site: three languages built side by side, a root page that offers them, and what belongs to no language."""

import gc
import logging
import os
import shutil
import time
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from transposed import checks
from transposed.checks import PROCESSES, Inspection, folders
from transposed.checks.passed import Surroundings
from transposed.outputs import claims_json
from transposed.outputs.shared import Shared, prepare
from transposed.outputs.swap import replaced
from transposed.pages.citations import Citations
from transposed.problems import Problems
from transposed.programs.catalogue import Programs
from transposed.programs.frameworks import FRAMEWORKS
from transposed.project import HERE, LANGUAGES, SOURCE, Project

TEMPLATES = HERE.root / "transposed" / "root"
SITE = HERE.root / "site"
# Of the MkDocs configurations.
PLUGINS = {"mkdocs-jupyter", "transposed"}
ROOT_PAGES = ("index.html", "404.html")
# What a process was made with: empty but in the processes of a build, and gone with them.
HANDED: list = []
FOR_MACHINES = ("robots.txt", "sitemap.xml", "claims.schema.json")


class BuildFailed(RuntimeError):
    """At least one language did not build; the site that was there before is untouched."""


@dataclass(frozen=True)
class Built:
    """What is known of one language once it is built: its mistakes, what it says, and what MkDocs complained of."""

    inspection: Inspection
    citations: Citations
    name: str
    root: str
    warnings: tuple[str, ...]


def build(target: Path = SITE, project: Project = HERE, around: Surroundings | None = None) -> None:
    """Build all languages into ``target``; replaces what was there only if all of them succeed and every fact holds.

    Pages that passed in the same surroundings, ``around``, are not checked again; without it all are. Raises
    BuildFailed if a language does not build, Problems if the pages do not pass the checks, Busy if another process
    builds there.
    """
    started = time.monotonic()
    with replaced(target) as work:
        print(f"building {', '.join(LANGUAGES)} …", flush=True)
        shared = prepare(project, around)
        built = languages(work, project, shared)
        add_root(work, shared.programs, built)
    print(f"built {os.path.relpath(target)}/ in {time.monotonic() - started:.1f} s")


def languages(work: Path, project: Project, shared: Shared) -> dict[str, Built]:
    """Build every language in a process of its own, and compare them. Raises as ``build`` does."""
    warm_up()
    # What is there already is looked through by none of the copies when they look for rubbish.
    gc.freeze()
    built: dict[str, Built] = {}
    failed = []
    # Handed over when a process is made, they are copied with it and not written out and read again.
    handed = (project, shared)
    with ProcessPoolExecutor(len(LANGUAGES), mp_context=PROCESSES, initializer=receive, initargs=handed) as pool:
        waiting: dict[str, Future[Built]] = {
            language: pool.submit(one_of_several, language, work / language) for language in LANGUAGES
        }
        for language, future in waiting.items():
            try:
                built[language] = future.result()
            except BuildFailed as error:
                failed.append(language)
                print(f"--- {language} ---\n{error}", flush=True)
    found = {language: own.inspection for language, own in built.items()}
    problems = [problem for inspection in found.values() for problem in inspection.problems]
    problems += folders.strays(project) if failed else checks.whole(project, shared.programs, found)
    if problems:
        raise Problems(problems)
    for language, own in built.items():
        if own.warnings:
            failed.append(language)
            print(f"--- {language} ---\n" + "\n".join(own.warnings), flush=True)
    if failed:
        raise BuildFailed(f"not built: {', '.join(failed)}; mend what is named above. Nothing was published.")
    return built


def warm_up() -> None:
    """Import what every language needs once, before the process is copied."""
    from mkdocs.commands import build  # noqa: F401
    from mkdocs.plugins import get_plugins

    known = get_plugins()
    for name in PLUGINS & known.keys():
        known[name].load()


def receive(project: Project, shared: Shared) -> None:
    """In a process that builds one language: keep what all of them share."""
    checks.end_with_parent()
    HANDED[:] = [project, shared]


def one_of_several(language: str, target: Path) -> Built:
    project, shared = HANDED
    return one(language, target, project, shared)


def one(language: str, target: Path, project: Project, shared: Shared) -> Built:
    """Build one language. Raises BuildFailed with what MkDocs says of it."""
    os.environ.update(environment(language))
    from mkdocs.commands import build as mkdocs
    from mkdocs.config import load_config
    from mkdocs.exceptions import MkDocsException

    said = Log()
    logger = logging.getLogger("mkdocs")
    logger.addHandler(said)
    logger.propagate = False
    try:
        # What is wrong is counted here, over all languages.
        config = load_config(str(project.config(language)), site_dir=str(target), strict=False)
        plugin: Any = config.plugins["transposed"]
        plugin.memory.given = shared
        config.plugins.on_startup(command="build", dirty=False)
        mkdocs.build(config)
    except (MkDocsException, SystemExit) as error:
        raise BuildFailed("\n".join([*said.lines, str(error)])) from error
    finally:
        logger.removeHandler(said)
    own = plugin.build
    warnings = tuple(line for line in said.lines if line not in set(map(str, own.inspection.problems)))
    return Built(own.inspection, own.citations, config.site_name, own.root, warnings)


class Log(logging.Handler):
    """Keeps the warnings and errors."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(record.getMessage())


def environment(language: str) -> dict[str, str]:
    """For MkDocs: the address of one language under ``$SITE_ROOT``, if that is set; no notice about MkDocs 2."""
    found = {"NO_MKDOCS_2_WARNING": "1"}
    if root := os.environ.get("SITE_ROOT"):
        found |= {"SITE_ROOT": f"{root.rstrip('/')}/", "SITE_URL": f"{root.rstrip('/')}/{language}/"}
    return found


def add_root(site: Path, programs: Programs, built: dict[str, Built]) -> None:
    """What belongs to no language: the page that offers them, a 404 page, and what machines ask a whole site for."""
    root, name = built[SOURCE].root, built[SOURCE].name
    templates = Environment(
        loader=FileSystemLoader(TEMPLATES), undefined=StrictUndefined, keep_trailing_newline=True, autoescape=False
    )
    words = {"root": root, "name": name, "languages": list(LANGUAGES.values()), "frameworks": list(FRAMEWORKS)}
    for file in ROOT_PAGES + FOR_MACHINES:
        (site / file).write_text(templates.get_template(file).render(words), "utf-8")
    shutil.copy(TEMPLATES / "root.css", site)
    cited = {language: own.citations for language, own in built.items()}
    claims_json.write(site / "claims.json", root, programs, cited)
    shutil.copy(site / SOURCE / "llms.txt", site)
