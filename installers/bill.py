"""Whose files are in the package: each belongs to a component with a version and a licence, or the build fails."""

import json
import platform
import re
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from importlib.metadata import Distribution, distributions
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
LICENCES = HERE / "licences"
QT = ("pyside6-essentials", "shiboken6")
LICENCE_FILES = re.compile(r"(licen[cs]e|copying|notice|authors)", re.IGNORECASE)
DEBIAN_LICENCE = re.compile(r"^License: *(\S.*)$", re.MULTILINE)


class UnknownFileError(Exception):
    """A file would be shipped of which nobody knows whose it is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Component:
    """Something bundled: ``licence`` is an SPDX expression where ``is_spdx``; ``inside`` is what it brings built in."""

    name: str
    version: str
    purl: str
    licence: str
    is_spdx: bool
    homepage: str
    texts: tuple[str, ...]
    inside: tuple["Component", ...] = ()


def components(sources: Iterable[str | None]) -> tuple[Component, ...]:
    """Return whose files these are, ours left out; what starts the program is always among them.

    Raises:
        UnknownFileError: a file is neither ours, Python's, of a wheel, nor of a Debian package.
    """
    wheels = {name_of(wheel): wheel for wheel in distributions()}
    owners = {str(wheel.locate_file(file)): name for name, wheel in wheels.items() for file in wheel.files or ()}
    # The resolved name too: Debian's lib64 and Windows' short names lead to the same file.
    owners |= {
        str(Path(file).resolve()): name for file, name in owners.items() if file.endswith((".so", ".pyd", ".dll"))
    }
    named, strangers = {"pyinstaller"}, set[Path]()
    for source in filter(None, sources):
        path = Path(source)
        if not path.is_file():
            continue  # a package without a file of its own
        owner = owners.get(str(path)) or owners.get(str(path.resolve()))
        if owner:
            named.add(owner)
        elif not path.is_relative_to(ROOT) and not is_python(path) and not is_made(path):
            strangers.add(path)
    found = [*debian_components(strangers), python()]
    found += [wheel_component(wheels[name]) for name in named]
    return tuple(sorted(found, key=lambda component: component.name.lower()))


def is_python(path: Path) -> bool:
    """Say whether a file is CPython's own."""
    name = path.name.lower()
    base = Path(sys.base_prefix).resolve()
    of_library = path.resolve().is_relative_to(Path(json.__file__).resolve().parents[1])
    return (
        of_library or name.startswith(("libpython3", "python3")) or (base != Path("/usr") and path.is_relative_to(base))
    )


def is_made(path: Path) -> bool:
    """Say whether a file was made by this build from Python's library."""
    return path.name == "base_library.zip"


def name_of(wheel: Distribution) -> str:
    """Return the normalized name of a distribution."""
    return re.sub(r"[-_.]+", "-", str(wheel.metadata["Name"])).lower()


def wheel_component(wheel: Distribution) -> Component:
    """Return what a wheel says of itself."""
    name = name_of(wheel)
    expression = said(wheel, "License-Expression") or (said(wheel, "License") if name in QT else "")
    classifiers = [
        value.rpartition(" :: ")[2] for value in wheel.metadata.get_all("Classifier", []) if value.startswith("Lic")
    ]
    own = [file for file in wheel.files or () if ".dist-info" in str(file) and LICENCE_FILES.search(file.name)]
    texts = [Path(str(wheel.locate_file(file))).read_text(encoding="utf-8", errors="replace") for file in own]
    if name in QT:
        texts = [(LICENCES / f"{text}.txt").read_text(encoding="utf-8") for text in ("LGPL-3.0-only", "GPL-3.0-only")]
    if not texts:
        raise UnknownFileError(f"{name} {wheel.version} brings no licence text; put it into {LICENCES}")
    return Component(
        name=name,
        version=wheel.version,
        purl=f"pkg:pypi/{name}@{wheel.version}",
        licence=expression or said(wheel, "License").partition("\n")[0] or ", ".join(classifiers),
        is_spdx=bool(expression),
        homepage=home_of(wheel),
        texts=tuple(dict.fromkeys(texts)),
        inside=tuple(built_in(wheel)),
    )


def home_of(wheel: Distribution) -> str:
    """Return where a distribution lives."""
    addresses = [value.partition(",")[2].strip() for value in wheel.metadata.get_all("Project-URL", [])]
    return said(wheel, "Home-Page") or next(iter(addresses), "")


def said(wheel: Distribution, name: str) -> str:
    """Return what a distribution says under a name, "" where it says nothing."""
    return next(iter(wheel.metadata.get_all(name, [])), "")


def built_in(wheel: Distribution) -> Iterable[Component]:
    """Return what a wheel's own bills of materials list."""
    for file in wheel.files or ():
        if ".dist-info/sboms/" not in file.as_posix():
            continue
        for part in json.loads(Path(str(wheel.locate_file(file))).read_text(encoding="utf-8")).get("components", ()):
            yield Component(
                name=part["name"],
                version=part.get("version", ""),
                purl=part.get("purl", ""),
                licence=next((entry["expression"] for entry in part.get("licenses", ()) if "expression" in entry), ""),
                is_spdx=True,
                homepage="",
                texts=(),
            )


def python() -> Component:
    """Return CPython, which every part of the program is run by."""
    version = platform.python_version()
    return Component(
        name="Python",
        version=version,
        purl=f"pkg:generic/python@{version}",
        licence="PSF-2.0",
        is_spdx=True,
        homepage="https://www.python.org",
        texts=((LICENCES / "PSF-2.0.txt").read_text(encoding="utf-8"),),
    )


def debian_components(files: Iterable[Path]) -> list[Component]:
    """Return the Debian packages that these libraries of the system came with."""
    packages = {package for file in files for package in debian_package(file)}
    return [debian_component(package) for package in packages]


def debian_package(file: Path) -> tuple[str]:
    """Return the package that a file belongs to; dpkg knows it by one of the names of a merged /usr."""
    names = {str(file), str(file.resolve())}
    names |= {name.removeprefix("/usr") for name in names}
    try:
        asked = subprocess.run(["dpkg-query", "--search", *sorted(names)], capture_output=True, text=True)
    except FileNotFoundError:
        asked = None
    if not asked or not asked.stdout:
        raise UnknownFileError(f"{file} belongs to no wheel and no package: nobody knows its licence")
    return (asked.stdout.partition(": ")[0].partition(",")[0],)


def debian_component(package: str) -> Component:
    """Return what Debian says of a package."""
    asked = ["dpkg-query", "--show", "--showformat=${Version}\t${Homepage}\t${Architecture}", package]
    version, homepage, machine = subprocess.run(asked, check=True, capture_output=True, text=True).stdout.split("\t")
    name = package.partition(":")[0]
    text = Path(f"/usr/share/doc/{name}/copyright").read_text(encoding="utf-8", errors="replace")
    return Component(
        name=name,
        version=version,
        purl=f"pkg:deb/debian/{name}@{version}?arch={machine}",
        licence=", ".join(dict.fromkeys(DEBIAN_LICENCE.findall(text))) or "see its notice",
        is_spdx=False,
        homepage=homepage,
        texts=(text,),
    )
