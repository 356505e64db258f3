"""The same Markdown built by Material as it comes: what our own build is measured against."""

import re
import shutil
from pathlib import Path

from mkdocs.commands.build import build as mkdocs
from mkdocs.config import load_config
from mkdocs.utils.yaml import yaml_load

from transposed.project import HERE, SOURCE, Project

OURS = "transposed.markdown"
MATHJAX = """window.MathJax = {
  tex: { inlineMath: [["\\\\(", "\\\\)"]], displayMath: [["\\\\[", "\\\\]"]], processEscapes: true },
  options: { ignoreHtmlClass: ".*|", processHtmlClass: "arithmatex" }
}"""


def build(language: str, target: Path, mathjax: Path | None = None, project: Project = HERE) -> None:
    """Its script, styles and search; formulas are left to MathJax, if the folder of its files is given."""
    docs = target.with_name(f"{language}-docs")
    for shared in dict.fromkeys((SOURCE, language)):
        shutil.copytree(project.folder(shared), docs, dirs_exist_ok=True)
    for path in docs.rglob("*.md"):
        path.write_text(re.sub("^``` snippet$", "``` python", path.read_text("utf-8"), flags=re.MULTILINE), "utf-8")
    scripts = []
    if mathjax:
        shutil.copytree(mathjax, docs / "mathjax")
        (docs / "mathjax" / "settings.js").write_text(MATHJAX, "utf-8")
        scripts = ["mathjax/settings.js", "mathjax/tex-mml-chtml.js"]
    with project.config(SOURCE).open("rb") as file:
        options = yaml_load(file)["markdown_extensions"]
    options["pymdownx.superfences"] = {}
    options["pymdownx.snippets"] = {"base_path": [str(project.snippets)], "check_paths": True}
    config = load_config(
        str(project.config(language)),
        theme={"name": "material", "language": language, "font": False, "palette": {"scheme": "default"}},
        plugins=["search"],
        nav=None,
        strict=False,
        validation={"unrecognized_links": "ignore", "omitted_files": "ignore", "anchors": "ignore"},
        extra_css=[],
        extra_javascript=scripts,
        markdown_extensions=[{name: own or {}} for name, own in options.items() if name != OURS],
        docs_dir=str(docs),
        site_dir=str(target),
    )
    mkdocs(config)
