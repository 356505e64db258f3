"""A preview is told of a save by the system as soon as it happens; MkDocs alone would look twice a second.

Where the system tells nothing, as of a folder on a network, ``WATCHFILES_FORCE_POLLING=true`` leaves it to MkDocs; the
package itself is watched by watchfiles, which heeds the same word.
"""

import os
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.livereload import LiveReloadServer
from watchdog import events
from watchdog.observers import Observer
from watchdog.observers.api import ObservedWatch
from watchdog.observers.polling import PollingObserver

# Reading a file is an event as well, and a build reads every file.
SAVES = [events.FileCreatedEvent, events.FileDeletedEvent, events.FileModifiedEvent, events.FileMovedEvent]


class Observers:
    """What MkDocs needs of an observer.

    Single files are looked at as before: an editor may put a new file in the place of the old one, whose events end.
    """

    def __init__(self, files: PollingObserver) -> None:
        self.files, self.folders = files, Observer()

    def schedule(self, handler: events.FileSystemEventHandler, path: str, *, recursive: bool) -> ObservedWatch:
        if Path(path).is_dir():
            return self.folders.schedule(handler, path, recursive=recursive, event_filter=SAVES)
        return self.files.schedule(handler, path, recursive=recursive)

    def unschedule(self, watch: ObservedWatch) -> None:
        (self.folders if Path(watch.path).is_dir() else self.files).unschedule(watch)

    def start(self) -> None:
        self.files.start()
        self.folders.start()

    def stop(self) -> None:
        self.files.stop()
        self.folders.stop()

    def join(self) -> None:
        self.files.join()
        self.folders.join()


def at_once(server: LiveReloadServer, config: MkDocsConfig) -> None:
    """MkDocs watches the folder of the pages already, and everything else after this."""
    if os.environ.get("WATCHFILES_FORCE_POLLING"):
        return
    server.unwatch(config.docs_dir)
    server.observer = Observers(server.observer)  # type: ignore[assignment,arg-type]
    server.watch(config.docs_dir)
