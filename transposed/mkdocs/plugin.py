"""The plugin that makes a Transposed site of MkDocs.

What happens in a build, top to bottom, is this file: MkDocs calls these methods in this order, and each method calls
its steps in the order that they need. A step is a module of this room and knows nothing of the others.
"""

import logging
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin, event_priority
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

from transposed.checks import Inspection
from transposed.markdown.context import with_context
from transposed.mkdocs import (
    english_pages,
    error_index,
    evidence_pages,
    lab_pages,
    machines,
    moved,
    navigation,
    preview,
    proof_links,
    search_index,
    status_page,
    twins,
    watching,
    words,
    written_pages,
)
from transposed.mkdocs.build import Build
from transposed.mkdocs.config import Options
from transposed.mkdocs.memory import Memory
from transposed.outputs import proof_notes
from transposed.pages.rendered import serialized
from transposed.problems import Problems
from transposed.project import Project

log = logging.getLogger("mkdocs.plugins.transposed")

# Pages that nobody writes, each with the module that makes it; the order is that of their making.
GENERATED = (status_page, error_index, evidence_pages)


class TransposedPlugin(BasePlugin[Options]):
    """``memory`` is all that a preview keeps between builds; ``build`` is what the present one knows."""

    def __init__(self) -> None:
        self.memory = Memory()
        self.serving = False
        self.build: Build = None  # type: ignore[assignment]

    # --- before any page ----------------------------------------------------------------------------------------------

    def on_startup(self, *, command: str, dirty: bool) -> None:
        """MkDocs keeps a plugin that has this method for all builds of a preview."""
        self.serving = command == "serve"

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """A new build: read the programs, complete the settings."""
        project = Project(Path(config.docs_dir).parents[1])
        try:
            shared = self.memory.begin(project)
        except Problems as error:
            raise PluginError(str(error)) from error
        self.build = build = Build(config, self.config, project, shared, self.memory, self.serving)
        words.complete(build)
        navigation.translate(build)
        navigation.unfold(build, evidence_pages.FOLDER, evidence_pages.names(build))
        config.mdx_configs = with_context(config.mdx_configs, project, build.context)
        return config

    # After mkdocs-jupyter has chosen its pages.
    @event_priority(-100)
    def on_files(self, files: Files, config: MkDocsConfig) -> Files:
        """The pages that are not in the folder of this language: English ones, notebooks, generated ones."""
        english_pages.refuse(self.build)
        english_pages.add(self.build, files)
        lab_pages.add(self.build, files)
        for module in GENERATED:
            module.add(self.build, files)
        machines.leave_out(files)
        return files

    def on_nav(self, nav: Navigation, config: MkDocsConfig, files: Files) -> Navigation:
        self.build.nav = nav
        return nav

    # --- page by page: the written ones, then the generated ones, which read what the written ones say ----------------

    def on_page_markdown(self, markdown: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:
        """The text that is published, before it is rendered."""
        machines.date(self.build, page)
        try:
            for module in GENERATED:
                if module.owns(page):
                    return module.markdown(self.build, page)
            markdown = english_pages.published(self.build, page)
        except Problems as error:
            raise PluginError(str(error)) from error
        return preview.skip(self.build, page, markdown)

    # Before mkdocs-jupyter.
    @event_priority(100)
    def on_page_content(self, html: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:
        """The rendered text becomes a tree: it is checked, its sentences are gathered, and it is completed."""
        build = self.build
        for module in GENERATED:
            if module.owns(page):
                html = module.content(build, page, html)
        if evidence_pages.owns(page):
            return html
        tree = written_pages.parsed(build, page, preview.restored(build, page, html))
        if build.written(page):
            written_pages.inspect(build, page, tree)
            written_pages.gather(build, page, tree)
        lab_pages.fill(build, page, files, tree)
        proof_links.lead(build, page, files, tree)
        english_pages.mark(build, page, tree)
        moved.insert(build, page, files, tree)
        written_pages.clean(tree)
        return serialized(tree)

    # --- the whole site -----------------------------------------------------------------------------------------------

    def on_env(self, env, config: MkDocsConfig, files: Files):
        """What the templates may ask for."""
        env.globals |= machines.globals(self.build)
        return env

    def on_page_context(self, context, *, page: Page, config: MkDocsConfig, nav: Navigation):
        context["machines"] = machines.head(self.build, page)
        return context

    def on_post_page(self, output: str, *, page: Page, config: MkDocsConfig) -> str:
        if not self.build.serving:
            twins.write(self.build, page)
        return output

    def on_post_build(self, *, config: MkDocsConfig) -> None:
        build = self.build
        for problem in sorted(set(build.inspection.problems)):
            log.warning(str(problem))
        proof_notes.write(build.target, build.programs)
        if not build.serving:
            twins.list_all(build)
            search_index.write(build)
        if build.passed:
            build.passed.save()
        if build.serving:
            self.memory.settle()

    def on_serve(self, server: LiveReloadServer, *, config: MkDocsConfig, builder) -> LiveReloadServer:
        watching.at_once(server, config)
        return server

    @property
    def inspection(self) -> Inspection:
        """What the checks found in the pages of the last build."""
        return self.build.inspection
