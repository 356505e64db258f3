"""Where things lie, and the languages of the site: the one list of them. English is the source."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from fnmatch import fnmatch
from pathlib import Path

# The checkout: the package is always used from one.
ROOT = Path(__file__).resolve().parents[1]


@dataclass(frozen=True)
class Language:
    """``letters`` are those that a text of this language cannot do without, as a range of a regular expression."""

    code: str
    name: str
    locale: str
    config: str
    letters: str


LANGUAGES = {
    language.code: language
    for language in (
        Language("en", "English", "en_US", "mkdocs.yml", "A-Za-z"),
        Language("ru", "Русский", "ru_RU", "mkdocs.ru.yml", "\u0400-\u04ff"),
        Language("zh", "中文", "zh_CN", "mkdocs.zh.yml", "\u3400-\u9fff"),
    )
}
SOURCE = "en"


@dataclass(frozen=True)
class Project:
    """A folder with pages, programs and recorded runs: this checkout, or the small site that tests use."""

    root: Path = ROOT

    @property
    def docs(self) -> Path:
        return self.root / "docs"

    @property
    def snippets(self) -> Path:
        return self.root / "snippets"

    @property
    def evidence(self) -> Path:
        return self.root / "evidence"

    @property
    def vocabulary(self) -> Path:
        return self.docs / "vocabulary.toml"

    @property
    def moved(self) -> Path:
        """Old addresses of sections, and the new ones."""
        return self.docs / "moved.toml"

    def labels(self, language: str) -> Path:
        """The words of a language for the labels that programs print."""
        return self.docs / "labels" / f"{language}.toml"

    def words(self, language: str) -> Path:
        """What the checks know of a language: terms, verbs before a literal, numbers, opposites."""
        return self.docs / "words" / f"{language}.toml"

    def config(self, language: str) -> Path:
        """The MkDocs configuration of a language."""
        return self.root / LANGUAGES[language].config

    def folder(self, language: str) -> Path:
        """The pages of a language."""
        return self.docs / language

    def tracked(self) -> frozenset[str]:
        """Every file that git does not ignore, and every folder above one, as paths from the root."""
        files = self.git("ls-files", "--cached", "--others", "--exclude-standard").splitlines()
        found = set(files or self.unpacked())
        for file in list(found):
            while (file := file.rpartition("/")[0]) and file not in found:
                found.add(file)
        return frozenset(found)

    def unpacked(self) -> Iterator[str]:
        """The same files where there is no git, as in an archive from GitHub: all that .gitignore does not name.

        It is read as far as ours goes: names, ``*`` in them, and a slash before those that stand at the root.
        """
        ignore = self.root / ".gitignore"
        lines = ignore.read_text("utf-8").split() if ignore.is_file() else []
        patterns = [(line.startswith("/"), line.strip("/")) for line in (*lines, "/.git/")]
        for folder, below, names in os.walk(self.root):
            top = Path(folder) == self.root

            def kept(name: str, top: bool = top) -> bool:
                return not any(fnmatch(name, pattern) for rooted, pattern in patterns if top or not rooted)

            below[:] = filter(kept, below)
            yield from (Path(folder, name).relative_to(self.root).as_posix() for name in filter(kept, names))

    def git(self, *arguments: str) -> str:
        """What git prints, or nothing if there is no git or no repository here."""
        if not shutil.which("git"):
            return ""
        command = ["git", "-c", "core.quotePath=false", *arguments]
        return subprocess.run(command, cwd=self.root, capture_output=True, text=True, check=False).stdout


def there(path: Path) -> bool:
    """Whether a file lies there; none does under a name that the system refuses, such as one of 4000 letters."""
    try:
        return path.is_file()
    except (OSError, ValueError):
        return False


HERE = Project()
