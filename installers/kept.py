"""What of Qt and Python goes into the packages: what is named here, and the libraries these ask for."""

from collections.abc import Callable, Iterable, Sequence
from pathlib import PurePath

Entry = tuple[str, str, str]
"""As PyInstaller lists what it collects: place in the package, place on this machine, kind."""

PLUGINS = frozenset(
    (
        "iconengines/qsvgicon",
        "imageformats/qsvg",
        "platforminputcontexts/composeplatforminputcontextplugin",
        "platforminputcontexts/ibusplatforminputcontextplugin",
        "platforms/qcocoa",
        "platforms/qoffscreen",
        "platforms/qwayland",
        "platforms/qwindows",
        "platforms/qxcb",
        "platformthemes/qxdgdesktopportal",
        "styles/qmacstyle",
        "styles/qmodernwindowsstyle",
        "wayland-decoration-client/adwaita",
        "wayland-decoration-client/bradient",
        "wayland-graphics-integration-client/qt-plugin-wayland-egl",
        "wayland-shell-integration/xdg-shell",
        "xcbglintegrations/qxcb-egl-integration",
        "xcbglintegrations/qxcb-glx-integration",
    )
)
"""Qt's plugins, without what the systems put before and behind their names."""

EXCLUDED = (
    *("curses", "doctest", "lib2to3", "pdb", "pydoc", "pydoc_data", "readline", "test", "tkinter"),
    # Nothing starts Pythons of its own; where this is, it is loaded at every start.
    "multiprocessing",
    *("unittest", "xmlrpc", "PySide6.QtNetwork", "PySide6.QtOpenGL", "PySide6.QtQml", "PySide6.QtTest"),
    *("lxml.html", "lxml.isoschematron", "lxml.objectify", "setuptools", "pip"),
)
"""Modules that others would use if they were there."""

TRANSLATIONS = frozenset(("qtbase_de.qm", "qtbase_es.qm", "qtbase_fr.qm"))
"""Qt's own words in the window's languages (``wizard/ui/translation.py``)."""

Imports = Callable[[str], Iterable[str]]
"""Returns the names of the libraries that a file asks for."""


def is_wanted(place: str) -> bool:
    """Say whether a file is no plugin or translation of Qt, or one that is used."""
    parts = PurePath(place.replace("\\", "/")).parts
    if "translations" in parts and "PySide6" in parts:
        return parts[-1] in TRANSLATIONS
    if "plugins" not in parts or "PySide6" not in parts:
        return True
    folder, file = parts[-2:]
    return f"{folder}/{file.partition('.')[0].removeprefix('lib')}" in PLUGINS


def kept(entries: Sequence[Entry], imports: Imports) -> list[Entry]:
    """Return the wanted files, without the libraries that none of them asks for, at whatever remove."""
    wanted = [entry for entry in entries if is_wanted(entry[0]) and entry[2] != "SYMLINK"]
    libraries = {name_of(entry[0]): entry for entry in wanted if is_library(entry)}
    asked: set[str] = set()
    waiting = [entry[1] for entry in wanted if not is_library(entry)]
    while waiting:
        for name in map(name_of, imports(waiting.pop())):
            if name in libraries and name not in asked:
                asked.add(name)
                waiting.append(libraries[name][1])
    return [entry for entry in wanted if not is_library(entry) or name_of(entry[0]) in asked]


def leading(entries: Sequence[Entry], binaries: Sequence[Entry]) -> list[Entry]:
    """Return the wanted files, without links to libraries that are not there."""
    places = {place for place, _, _ in binaries}
    wanted = [entry for entry in entries if is_wanted(entry[0])]
    return [entry for entry in wanted if entry[2] != "SYMLINK" or str(PurePath(entry[0]).parent / entry[1]) in places]


def is_library(entry: Entry) -> bool:
    """Say whether a file is a library for others to ask for; Python's own and its modules begin everything."""
    place, _, kind = entry
    name = name_of(place)
    return kind == "BINARY" and "plugins" not in place and not name.startswith(("libpython", "python3"))


def name_of(path: str) -> str:
    """Return a library's file name, in small letters: Windows asks in any."""
    return path.replace("\\", "/").rpartition("/")[2].lower()
