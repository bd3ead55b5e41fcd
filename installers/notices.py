"""The notices that go with the package: what is bundled, under which licence, and what that lets you do."""

from collections.abc import Sequence
from pathlib import Path

from installers.bill import QT, Component

RULE = "=" * 78
HEAD = """\
THIRD-PARTY NOTICES

Secure Calling Wizard is under the MIT licence (see LICENSE). Its packages hold the works listed below,
each under its own licence.

Qt and PySide6 (Qt for Python), version {qt}, are used under the GNU Lesser General Public License, version 3.
  - They are dynamic libraries, unchanged, under _internal/PySide6 and _internal/shiboken6 (in the app bundle of
    macOS under Contents/Frameworks). You may replace them by your own builds of the same version, and change
    the program for your own use and reverse engineer it for finding faults in such changes.
  - Their source is published at https://download.qt.io/official_releases/qt/ and
    https://download.qt.io/official_releases/QtForPython/ in the folders of this version. Should you not find it
    there: whoever gave you this package gives you, for three years and for no more than the cost of doing so,
    a copy of it.
  - What Qt itself holds of others (ICU, FreeType, HarfBuzz, libpng, PCRE2, zlib and more), with their licences:
    https://doc.qt.io/qt-6/licenses-used-in-qt.html

asyncssh is used under the Eclipse Public License 2.0, certifi under the Mozilla Public License 2.0, both unchanged;
their source is the package of this name and version in Python's package index.
The libraries of Debian are unchanged but for their symbols, which were stripped; their source is the source package
of this version in Debian's archive.
"""


def write_notices(file: Path, bundled: Sequence[Component]) -> None:
    """Write the notices of everything bundled."""
    qt = next(component.version for component in bundled if component.name in QT)
    parts = [HEAD.format(qt=qt)]
    for component in bundled:
        parts.append(f"{RULE}\n{component.name} {component.version}\n{component.licence}\n{component.homepage}\n")
        parts += [f"    holds {part.name} {part.version} {part.licence}".rstrip() for part in component.inside]
        parts += component.texts if component.name != QT[1] else ["The texts are those of pyside6-essentials.\n"]
    file.write_text("\n".join(parts), encoding="utf-8", newline="\n")
