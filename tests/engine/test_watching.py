"""A preview hears of what is saved, and not of what is read."""

import time

import pytest
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.livereload import LiveReloadServer
from watchdog import events
from watchdog.observers.polling import PollingObserver

from transposed.mkdocs import watching


@pytest.fixture
def page(tmp_path):
    folder = tmp_path / "docs" / "layers"
    folder.mkdir(parents=True)
    path = folder / "page.md"
    path.write_text("before", "utf-8")
    return path


@pytest.fixture
def server(page, tmp_path):
    config = MkDocsConfig()
    config.load_dict({"site_name": "Small", "docs_dir": str(tmp_path / "docs")})
    settings = tmp_path / "mkdocs.yml"
    settings.write_text("site_name: Small\n", "utf-8")
    server = LiveReloadServer(lambda: None, "127.0.0.1", 0, str(tmp_path))
    server.watch(config.docs_dir)
    server.watch(str(settings))
    watching.at_once(server, config)
    server.observer.start()
    yield server
    server.observer.stop()
    server.observer.join()
    server.server_close()


def told(server):
    """Whether the server wants to build within a time that is long for any machine."""
    ends = time.monotonic() + 10
    while time.monotonic() < ends and not server._want_rebuild:
        time.sleep(0.02)
    return server._want_rebuild


def replaced(path):
    new = path.with_suffix(".new")
    new.write_text("after", "utf-8")
    new.replace(path)


@pytest.mark.parametrize(
    "change",
    [
        pytest.param(lambda page: page.write_text("after", "utf-8"), id="written"),
        pytest.param(replaced, id="replaced"),
        pytest.param(lambda page: page.unlink(), id="deleted"),
        pytest.param(lambda page: (page.parent / "new.md").write_text("new", "utf-8"), id="new"),
        pytest.param(lambda page: replaced(page.parents[2] / "mkdocs.yml"), id="settings replaced"),
    ],
)
def test_what_is_saved_is_built(server, page, change):
    change(page)
    assert told(server)


def test_what_is_read_is_not(server, page):
    heard = []
    handler = events.FileSystemEventHandler()
    handler.on_any_event = lambda event: heard.append((event.event_type, event.src_path))
    server.observer.schedule(handler, str(page.parent), recursive=True)
    page.read_text("utf-8")
    # Events come in order: that of reading would come before this one.
    page.with_name("last.md").write_text("new", "utf-8")
    ends = time.monotonic() + 10
    while time.monotonic() < ends and not any(path.endswith("last.md") for _, path in heard):
        time.sleep(0.02)
    assert heard and {path for _, path in heard} <= {str(page.with_name("last.md")), str(page.parent)}


def test_polling_can_be_asked_for(page, tmp_path, monkeypatch):
    monkeypatch.setenv("WATCHFILES_FORCE_POLLING", "true")
    server = LiveReloadServer(lambda: None, "127.0.0.1", 0, str(tmp_path))
    watching.at_once(server, MkDocsConfig())
    assert isinstance(server.observer, PollingObserver)
    server.server_close()
