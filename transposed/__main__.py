"""What the make targets call: ``python -m transposed build | serve | live | check | status | …``."""

import argparse
import os
import sys
from importlib import import_module
from typing import TYPE_CHECKING

from transposed.problems import Problems
from transposed.project import HERE, LANGUAGES

if TYPE_CHECKING:
    from transposed.checks.passed import Surroundings

BENCHES = (
    "growth",
    "patterns",
    "build_time",
    "live_delay",
    "page_weight",
    "lighthouse",
    "weight_layouts",
    "jacobian_cost",
)


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m transposed", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("build", help="build all languages into site/")
    commands.add_parser("offline", help="what is in site/ into site-offline/, to be opened from a folder")
    serve = commands.add_parser("serve", help="serve site/ at one address")
    serve.add_argument("--port", type=int, default=8000)
    live = commands.add_parser("live", help="preview one language with live reload")
    live.add_argument("language", choices=LANGUAGES)
    check = commands.add_parser("check", help="check every page: sources of facts, parity of languages, form")
    check.add_argument("page", nargs="?", help="one page, such as docs/ru/layers/dense-or-linear.md")
    check.add_argument("--all", action="store_true", help="the form of the code and of the workflows, too")
    unread = commands.add_parser("unread", help="the claim sentences that wait for a second reader, and their programs")
    unread.add_argument("--form", choices=("text", "markdown"), default="text")
    unread.add_argument("--inherited", action="store_true", help="also those that are older than the rule")
    read = commands.add_parser("read", help="record that a page's sentences were read against their programs")
    read.add_argument("page", help="such as docs/ru/layers/dense-or-linear.md")
    read.add_argument("--inherited", action="store_true", help="also those that are older than the rule")
    commands.add_parser("status", help="what is translated, stale and missing")
    translated = commands.add_parser(
        "translated", help="record that a page is a translation of the present English one"
    )
    changed = commands.add_parser("changed", help="what changed in English since a page was translated")
    for command in (translated, changed):
        command.add_argument("page", help="such as docs/ru/layers/dense-or-linear.md")
    translated.add_argument("--sure", action="store_true", help="the English change needs none here")
    alone = commands.add_parser("alone", help="run each snippet by itself in a fresh process")
    alone.add_argument("names", nargs="*", help="ids such as layers/weight_shape_torch; all if none")
    commands.add_parser("notebooks", help="run every lab in Jupyter and store what it draws")
    parts = "growth, patterns, builds, previews, weight and speed of pages, both layouts, cost of a Jacobian"
    bench = commands.add_parser("bench", help=parts)
    bench.add_argument("parts", nargs="*", choices=BENCHES, default=BENCHES)
    audit = commands.add_parser("audit", help="compare the derivatives of frameworks with slopes, into evidence/audit/")
    audit.add_argument("names", nargs="*", help="frameworks; all that are audited without")
    commands.add_parser("programs", help="find Chromium, Java and a Chinese font, or install them as root on Debian")
    commands.add_parser("shots", help="screenshots of every kind of page into shots/, side by side")
    commands.add_parser("cards", help="draw the pictures that shared links are shown with")
    options = parser.parse_args()
    try:
        return run(options)
    except Problems as error:
        print(f"{error}\n{len(error.problems)} to mend", file=sys.stderr)
        return 1
    except (RuntimeError, ValueError, OSError) as error:
        # A full disk, a folder that may not be written: the system says which.
        print(f"error: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("stopped", file=sys.stderr)
        return 130


def run(options: argparse.Namespace) -> int:
    # What only one command needs is imported there: the site needs no framework and no browser.
    match options.command:
        case "build":
            from transposed.outputs import site

            site.build(around=around())
        case "offline":
            from transposed.outputs import offline, site

            offline.write(site.SITE)
            print(f"open {offline.OFFLINE.relative_to(HERE.root)}/index.html")
        case "serve":
            from transposed.dev import server

            server.serve(options.port)
        case "live":
            from transposed.dev import live

            return live.live(options.language)
        case "check":
            if options.all:
                from transposed.dev import everything

                return everything.check()
            check(options.page)
        case "unread":
            from transposed.dev import second_reader

            second_reader.show(options.form, options.inherited)
        case "read":
            from transposed.dev import second_reader

            second_reader.mark(options.page, options.inherited)
        case "status":
            from transposed.dev import translations

            print(translations.report())
        case "translated":
            from transposed.dev import translations

            translations.mark(options.page, sure=options.sure)
        case "changed":
            from transposed.dev import translations

            print(translations.changed(options.page))
        case "notebooks":
            from transposed.dev import labs

            labs.update()
        case "bench":
            for part in options.parts:
                import_module(f"transposed.dev.{part}").run()
        case "audit":
            from transposed.dev.audit import runs

            return runs.run(options.names)
        case "alone":
            from transposed.dev import alone

            return alone.run(options.names)
        case "programs":
            from transposed.dev import browser, system_packages

            system_packages.ensure(browser.CHROMIUM, system_packages.CHINESE_FONT, system_packages.JAVA)
        case "cards":
            from transposed.dev import cards

            cards.draw()
        case "shots":
            from transposed.dev import screenshots

            screenshots.take_all(HERE.root / "shots")
    return 0


def around() -> "Surroundings | None":
    """The surroundings in which pages may have passed before; nothing where all are to be looked at."""
    from transposed.checks import passed

    return passed.surroundings() if passed.remembers() else None


def check(page: str | None) -> None:
    from transposed import checks
    from transposed.checks import reading

    if page:
        checks.one(page)
        print(f"{page}: every fact has a source")
        return
    found = checks.run(around=around())
    count = sum(len(own.facts) for own in found.values())
    print(f"{count} pages in {len(found)} languages: every fact has a source")
    if waiting := [one for own in found.values() for one in own.unread]:
        if os.environ.get("CI") == "true":
            raise Problems(reading.problems(waiting))
        print("\n".join(map(str, reading.problems(waiting)[:20])))
        print(f"{len(waiting)} sentences wait for a second reader; to see them beside their programs: make unread")


if __name__ == "__main__":
    sys.exit(main())
