"""Build the packages for people, and try them.

python3 -m installers linux      the .deb and the archive; installed into a new Debian, tried, removed (root)
python3 -m installers folder     only the programs' folder, kept in the user's cache

What is made comes to dist/, with its checksums; the table of sizes in README.md is made anew.
"""

import sys
from collections.abc import Callable

from dev import FOR_PACKAGES, FOR_QT, FOR_X11, set_up
from installers.environment import BuildError


def main(arguments: list[str]) -> int:
    """Do what the first argument names; return the exit status."""
    works: dict[str, tuple[Callable[[], None], ...]] = {
        "linux": (linux,),
        "folder": (folder,),
    }
    if len(arguments) != 1 or arguments[0] not in works:
        print(__doc__)
        return 0 if arguments in (["-h"], ["--help"]) else 2
    if status := set_up(FOR_QT | FOR_X11 | FOR_PACKAGES):
        return status
    try:
        for work in works[arguments[0]]:
            work()
    except BuildError as error:
        print(f"[build] FAILED: {error}")
        return 1
    return 0


def linux() -> None:
    """Build, install, try and remove the packages for Linux."""
    from installers.linux.release import release

    release()


def folder() -> None:
    """Build the programs' folder where it is not in the cache."""
    from installers.folder import program_folder

    print(f"[build] {program_folder()}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
