"""The whole site: three languages built side by side, a root page that offers them, one address to see them at."""

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from mkdocs.config import load_config

from transposed import checks
from transposed.outputs import claims_json
from transposed.problems import Problems
from transposed.programs.frameworks import FRAMEWORKS
from transposed.project import LANGUAGES, ROOT

SITE = ROOT / "site"
ROOT_PAGES = ("index.html", "404.html")
FOR_MACHINES = ("robots.txt", "sitemap.xml", "claims.schema.json")


class BuildFailed(RuntimeError):
    """At least one language did not build; the site that was there before is untouched."""


def build(target: Path = SITE) -> None:
    """Build all languages into ``target``; replaces what was there only if all of them succeed and every fact holds.

    Raises BuildFailed if a language does not build, Problems if the pages do not pass the checks.
    """
    started = time.monotonic()
    work = target.with_name(target.name + ".new")
    shutil.rmtree(work, ignore_errors=True)
    print(f"building {', '.join(LANGUAGES)} …", flush=True)
    running = {
        language: subprocess.Popen(
            [sys.executable, "-m", "mkdocs", "build", "-f", config, "-d", work / language],
            cwd=ROOT, env=environment(language), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
        )
        for language, config in LANGUAGES.items()
    }  # fmt: skip
    failed, wrong = [], None
    try:
        checks.run()
    except Problems as error:
        wrong = error
    for language, process in running.items():
        output, _ = process.communicate()
        if process.returncode:
            failed.append(language)
            print(f"--- {language} ---\n{output}", flush=True)
    if failed or wrong:
        shutil.rmtree(work, ignore_errors=True)
        raise wrong or BuildFailed(f"not built: {', '.join(failed)}; mend what is named above. Nothing was published.")
    add_root(work)
    old = target.with_name(target.name + ".old")
    shutil.rmtree(old, ignore_errors=True)
    if target.exists():
        target.rename(old)
    work.rename(target)
    shutil.rmtree(old, ignore_errors=True)
    print(f"built {os.path.relpath(target)}/ in {time.monotonic() - started:.1f} s")


def environment(language: str) -> dict[str, str]:
    """For MkDocs: the address of one language under ``$SITE_ROOT``, if that is set; no notice about MkDocs 2."""
    found = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    if root := os.environ.get("SITE_ROOT"):
        found |= {"SITE_ROOT": f"{root.rstrip('/')}/", "SITE_URL": f"{root.rstrip('/')}/{language}/"}
    return found


def add_root(site: Path) -> None:
    """What belongs to no language: the page that offers them, a 404 page, and what machines ask a whole site for."""
    config = load_config(str(ROOT / LANGUAGES["en"]))
    root = f"{config.extra['site_root'].rstrip('/')}/"
    templates = Environment(
        loader=FileSystemLoader(ROOT / "transposed" / "root"), undefined=StrictUndefined, keep_trailing_newline=True
    )
    words = {"extra": config.extra, "root": root, "name": config.site_name}
    words |= {"languages": list(LANGUAGES), "frameworks": list(FRAMEWORKS)}
    for name in ROOT_PAGES + FOR_MACHINES:
        (site / name).write_text(templates.get_template(name).render(words), "utf-8")
    shutil.copy(ROOT / "transposed" / "root" / "root.css", site)
    cited = {language: site / language / "cited.json" for language in LANGUAGES}
    claims_json.write(site, root, cited)
    shutil.copy(site / "en" / "llms.txt", site)


def live(language: str) -> int:
    """Preview one language until interrupted; reloads on a saved page, snippet, template or hook."""
    serve_command = f"{sys.executable} -m mkdocs serve --no-strict -f {LANGUAGES[language]}"
    # MkDocs itself watches pages, snippets and templates; a changed hook needs a fresh process.
    command = [sys.executable, "-m", "watchfiles", "--filter", "python", serve_command, "transposed"]
    return subprocess.run(command, cwd=ROOT, env=environment(language), check=False).returncode
