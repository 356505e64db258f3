"""What a MkDocs configuration tells the plugin: the words of one language, each of which must be there."""

from mkdocs.config.base import Config
from mkdocs.config.config_options import DictOfItems, ListOfItems, Optional, SubConfig, Type


class Text(Type):
    """A text that may be empty, but not forgotten."""

    def __init__(self) -> None:
        super().__init__(str)


class Search(Config):
    hint = Text()
    none = Text()
    unavailable = Text()
    offline = Text()


class Card(Config):
    """The picture that a shared link is shown with; draw it anew after a change: python -m transposed cards"""

    lines = ListOfItems(Text())
    steps = ListOfItems(Text())
    alt = Text()


class Machines(Config):
    proofs = Text()
    others = Text()


class Translation(Config):
    title = Text()
    intro = Text()
    page = Text()
    translated = Text()
    stale = Text()
    missing = Text()
    command = Text()
    notice = Text()


class Errors(Config):
    title = Text()
    heading = Text()
    description = Text()
    intro = Text()
    message = Text()
    page = Text()


class Evidence(Config):
    title = Text()
    all = Text()
    description = Text()
    intro = Text()
    held = Text()
    unverified = Text()
    program = Text()
    separator = Text()
    topics = DictOfItems(Text(), default={})


class Options(Config):
    """``site_root`` is the public address that every language is a folder of; it ends in a slash."""

    site_root = Text()
    # What a screen reader says of the mark of a claim.
    mark = Text()
    # Before the page that a section has moved to.
    moved = Text()
    # The titles of sections of the navigation, by their English ones.
    sections = Optional(DictOfItems(Text()))
    dark = Text()
    not_found = Text()
    search = SubConfig(Search)
    card = SubConfig(Card)
    machines = SubConfig(Machines)
    translation = SubConfig(Translation)
    errors = SubConfig(Errors)
    evidence = SubConfig(Evidence)
