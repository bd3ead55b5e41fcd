"""Choose a face: the window without a command, the command line with one."""

import sys


def main() -> int:
    """Run the program and return its exit status."""
    from wizard.cli.main import run

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
