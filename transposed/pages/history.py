"""What the history of the files says: when a page last changed."""

from transposed.project import Project


def modified(project: Project) -> dict[str, str]:
    """Path from the root → the day of its last commit, ``2026-11-21``, for all pages.

    Empty without a history, or with a shallow one, which would date all of them alike.
    """
    if project.git("rev-parse", "--is-shallow-repository").strip() != "false":
        return {}
    found: dict[str, str] = {}
    day = ""
    for line in project.git("log", "--format=@%cs", "--name-only", "--relative", "--", "docs").splitlines():
        if line.startswith("@"):
            day = line[1:]
        elif line:
            found.setdefault(line, day)
    return found
