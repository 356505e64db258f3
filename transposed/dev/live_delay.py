"""How long a reader of the preview waits for what was just saved: seconds from the save to the page that has it."""

import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from dataclasses import dataclass
from pathlib import Path

from transposed.dev.growth import LEFT_OUT
from transposed.outputs.site import environment
from transposed.project import HERE, SOURCE, Project

# Seconds that a preview may take to start, and the longest that a save is waited for.
START = 120
LONGEST = 20.0


@dataclass(frozen=True)
class Save:
    """One change of one file, and the text by which the page at an address, such as ``glossary/``, tells of it."""

    kind: str
    file: str
    old: str
    new: str
    page: str
    shown: str


# Of the real site.
SAVES = (
    Save("a page", "docs/en/index.md", "\n## ", "\nSaved just now.\n\n## ", "", "Saved just now."),
    Save(
        "a program, in its comparison",
        "snippets/layers/weight_shape_keras.py",
        "#> weight: (3, 2)",
        "#> weight: (3, 97)",
        "layers/dense-or-linear/",
        "(3, 97)</code>",
    ),
    Save(
        "a new claim",
        "docs/en/contribute.md",
        "\n## ",
        "\n[A claim saved just now](claim:layers/weight_shape_torch).\n\n## ",
        "evidence/layers/",
        "A claim saved just now",
    ),
    Save("a template", "transposed/theme/partials/footer.html", "<footer", "<!-- saved -->\n<footer", "", "<!-- saved"),
)


class Preview:
    """One language of a project, served by MkDocs as long as the context is open."""

    def __init__(self, project: Project, language: str = SOURCE):
        self.project, self.language = project, language

    def __enter__(self) -> "Preview":
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        self.address = f"http://127.0.0.1:{port}/{self.language}/"
        config = self.project.config(self.language)
        command = [sys.executable, "-m", "mkdocs", "serve", "--no-strict", "-f", str(config), "-a", f"127.0.0.1:{port}"]
        self.said = tempfile.TemporaryFile("w+")
        self.process = subprocess.Popen(
            command, cwd=self.project.root, env={**os.environ, **environment(self.language)}, stdout=self.said,
            stderr=subprocess.STDOUT,
        )  # fmt: skip
        try:
            self.wait_for("", "", START)
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *error) -> None:
        self.process.terminate()
        self.process.wait()
        self.said.close()

    def seconds(self, save: Save) -> float:
        """Save the file, and wait for the page. Raises RuntimeError if it does not come."""
        path = self.project.root / save.file
        text = path.read_text("utf-8")
        if save.old not in text:
            raise RuntimeError(f"{save.file} has no {save.old!r}")
        path.write_text(text.replace(save.old, save.new, 1), "utf-8")
        return self.wait_for(save.page, save.shown, LONGEST)

    def wait_for(self, page: str, shown: str, longest: float) -> float:
        started = time.monotonic()
        while time.monotonic() - started < longest and self.process.poll() is None:
            try:
                with urllib.request.urlopen(f"{self.address}{page}", timeout=longest) as answer:
                    if shown in answer.read().decode():
                        return time.monotonic() - started
            except (urllib.error.URLError, ConnectionError, TimeoutError):
                pass
            time.sleep(0.05)
        self.said.seek(0)
        raise RuntimeError(f"{page!r} does not show {shown!r} after {longest:.0f} s; MkDocs says:\n{self.said.read()}")


def run() -> None:
    """Print the seconds for each kind of file, on a copy of the real site."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder, "copy")
        shutil.copytree(HERE.root, copy, ignore=LEFT_OUT)
        with Preview(Project(copy)) as preview:
            for save in SAVES:
                print(f"preview: {save.kind} shows {preview.seconds(save):.1f} s after it is saved", flush=True)
