"""The built site at one address of this machine, served as a static host does: compressed, with its own 404 page."""

import gzip
import io
import os
from functools import lru_cache, partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from transposed.outputs.site import SITE

# What is compressed already (fonts, WebAssembly, Pagefind's index) is sent as it is.
TEXT = (".html", ".css", ".js", ".json", ".svg", ".xml", ".md", ".txt")


class Handler(SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    extensions_map = {  # noqa: RUF012
        **SimpleHTTPRequestHandler.extensions_map,
        ".html": "text/html; charset=utf-8",
        ".js": "text/javascript; charset=utf-8",
        ".md": "text/markdown; charset=utf-8",
        ".txt": "text/plain; charset=utf-8",
        ".wasm": "application/wasm",
    }

    def log_message(self, *args) -> None:
        """Quiet: the reader of the terminal wants the address, not every request."""

    def send_head(self):
        path = self.within()
        if path is None:
            self.send_error(HTTPStatus.NOT_FOUND)
            return None
        if path.is_file() and path.suffix in TEXT:
            return self.send_text(path, HTTPStatus.OK)
        return super().send_head()

    def within(self) -> Path | None:
        """The file of the site that is asked for, or a folder whose address lacks its slash; None if there is none.

        A link could lead out of the site, and a folder without a page would be listed.
        """
        address = self.path.partition("?")[0].partition("#")[0]
        try:
            path = Path(self.translate_path(self.path))
            if path.is_dir() and address.endswith("/"):
                path = path / "index.html"
            elif path.is_file() and address.endswith("/"):
                return None
            own = path.resolve(strict=True)
        except (OSError, ValueError, RuntimeError):
            # Nothing there; or what is no path: a zero byte, half a character, a name that is too long.
            return None
        return path if own.is_relative_to(Path(self.directory).resolve()) else None

    def send_text(self, path: Path, status: HTTPStatus) -> io.BytesIO:
        """The header of a text file, compressed if the browser takes that; returns the body."""
        body = path.read_bytes()
        packed = "gzip" in self.headers.get("Accept-Encoding", "")
        if packed:
            body = compressed(body)
        self.send_response(status)
        self.send_header("Content-Type", self.guess_type(str(path)))
        if packed:
            self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Last-Modified", self.date_time_string(os.stat(path).st_mtime))
        self.end_headers()
        return io.BytesIO(body)

    def send_error(self, code, message=None, explain=None) -> None:
        page = Path(self.directory, "404.html")
        if code != HTTPStatus.NOT_FOUND or not page.exists():
            super().send_error(code, message, explain)
            return
        body = self.send_text(page, HTTPStatus.NOT_FOUND)
        if self.command != "HEAD":
            self.copyfile(body, self.wfile)


@lru_cache(maxsize=256)
def compressed(body: bytes) -> bytes:
    return gzip.compress(body, compresslevel=9)


def server(site: Path = SITE, port: int = 0) -> ThreadingHTTPServer:
    """A server for the built site on this machine only; port 0 takes any free one."""
    return ThreadingHTTPServer(("127.0.0.1", port), partial(Handler, directory=str(site)))


def serve(port: int = 8000) -> None:
    """Serve the built site until interrupted, on ``port`` or, if that is taken, on a free one."""
    try:
        running = server(port=port)
    except OSError:
        print(f"port {port} is in use, taking another")
        running = server()
    print(f"English, Russian and Chinese at http://127.0.0.1:{running.server_port}/   (Ctrl+C to stop)", flush=True)
    try:
        running.serve_forever()
    except KeyboardInterrupt:
        print()
