"""Bring the translations up to date: ``python3 dev.py translate``.

Words that are new come into the ``.ts`` files as unfinished, what is gone goes, what is translated stays; then the
``.qm`` files are made anew. Both tools are Qt's own, from PySide6.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

from installers.translating.literals import ROOT, all_literals, for_lupdate

FOLDER = ROOT / "resources/translations"
LANGUAGES = ("de", "es", "fr")
PROGRAMS = Path(sys.executable).parent


def main() -> int:
    """Update every language; return the exit status."""
    for language in LANGUAGES:
        file = FOLDER / f"wizard_{language}.ts"
        update(file, language)
        release(file, file.with_suffix(".qm"))
    return 0


def update(file: Path, language: str) -> None:
    """Bring a ``.ts`` file up to the source code."""
    with tempfile.TemporaryDirectory() as place:
        source = Path(place) / "words.py"
        source.write_text(for_lupdate(all_literals()), "utf-8")
        # Lines and places would change with every edit of the code. What is similar is left to the translator.
        how = ("-locations", "none", "-no-obsolete", "-disable-heuristic", "similartext", "-source-language", "en")
        run("pyside6-lupdate", source, *how, "-target-language", language, "-ts", file)


def release(file: Path, made: Path) -> None:
    """Make the ``.qm`` of a ``.ts`` file."""
    run("pyside6-lrelease", "-silent", file, "-qm", made)


def run(program: str, *arguments: str | Path) -> None:
    """Run one of Qt's tools, or end with what it says."""
    subprocess.run([PROGRAMS / program, *arguments], check=True)


if __name__ == "__main__":
    sys.exit(main())
