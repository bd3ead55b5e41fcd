"""Versions of Asterisk, OpenSSL and the DPMA: from the packages' own books, or asked of the programs."""

import re
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import PurePosixPath

from wizard.core.errors import WizardError
from wizard.system.root import Root

DPKG_STATUS = PurePosixPath("/var/lib/dpkg/status")

PACKAGES = (
    ("asterisk", re.compile(r"asterisk")),
    ("openssl", re.compile(r"libssl[0-9][0-9a-z.]*")),  # the library Asterisk is linked to decides
    ("openssl", re.compile(r"openssl")),
)
"""Debian packages whose version tells, the surest first."""

ANSWERS = (
    ("asterisk", ("asterisk", "-V"), re.compile(r"Asterisk (?:certified/)?(\d[\w.+~-]*)")),
    ("openssl", ("openssl", "version"), re.compile(r"OpenSSL (\d[\w.]*)")),
    ("dpma", ("asterisk", "-rx", "digium_phones show version"), re.compile(r"Version [0-9.]+_([0-9.]+)")),
)
"""What a program of this computer says (asterisk(8) -V, openssl-version(1), FreePBX's DPMA module's pattern)."""

MODULE_FOLDERS = (
    "usr/lib/asterisk/modules",
    "usr/lib64/asterisk/modules",
    "usr/lib/*-linux-gnu*/asterisk/modules",
    "usr/local/lib/asterisk/modules",
)
"""Where distributions and Asterisk's own ``make install`` put modules."""

_UPTIME = ("asterisk", "-rx", "core show uptime seconds")
_TIMEOUT_S = 5
_MOST_FOLDERS = 20
_LARGEST_STATUS = 128 * 1024 * 1024
_VERSION = re.compile(r"(?:[0-9]{1,9}:)?([0-9]{1,9}(?:\.[0-9]{1,9})*[a-z]?)(?![0-9])")


@dataclass(frozen=True, slots=True, kw_only=True)
class Versions:
    """Versions found, "" unknown. Only a running Asterisk tells the DPMA's; see ``has_dpma_module``."""

    asterisk: str = ""
    openssl: str = ""
    dpma: str = ""


def read_versions(root: Root) -> Versions:
    """Return the versions found on a server; programs are only asked where it is this computer."""
    found = dict(_asked()) if root.is_this_computer else {}
    for name, version in _packaged(root).items():
        found.setdefault(name, version)
    return Versions(asterisk=found.get("asterisk", ""), openssl=found.get("openssl", ""), dpma=found.get("dpma", ""))


def has_dpma_module(root: Root) -> bool:
    """Return whether the DPMA is installed on a server, of whatever version."""
    for pattern in MODULE_FOLDERS:
        for folder in islice(root.folder.glob(pattern), _MOST_FOLDERS):
            path = PurePosixPath("/", *folder.relative_to(root.folder).parts) / "res_digium_phone.so"
            try:
                if root.place(root.resolve(path)).is_file():
                    return True
            except (WizardError, OSError):
                continue
    return False


def is_running(root: Root) -> bool | None:
    """Return whether a server's Asterisk answers, None where it cannot be asked: another computer's, or none at all."""
    if not root.is_this_computer:
        return None
    try:
        ended = subprocess.run(_UPTIME, capture_output=True, check=False, timeout=_TIMEOUT_S, stdin=subprocess.DEVNULL)
    except FileNotFoundError:
        return None
    except (OSError, subprocess.SubprocessError):
        return False
    return b"System uptime" in ended.stdout[:1000]


def _asked() -> Sequence[tuple[str, str]]:
    answers = []
    for name, command, pattern in ANSWERS:
        try:
            ended = subprocess.run(
                command, capture_output=True, check=False, timeout=_TIMEOUT_S, stdin=subprocess.DEVNULL
            )
        except (OSError, subprocess.SubprocessError):
            continue
        if version := pattern.search(ended.stdout[:1000].decode("utf-8", "replace")):
            answers.append((name, version[1]))
    return answers


def _packaged(root: Root) -> dict[str, str]:
    """Versions of installed packages (dpkg-query(1), deb-version(7)): the upstream part of each."""
    try:
        status = root.read(DPKG_STATUS, _LARGEST_STATUS)
    except WizardError:
        status = None
    installed: dict[str, str] = {}
    for paragraph in (status.content if status else b"").split(b"\n\n"):
        if not paragraph.lstrip().startswith((b"Package: asterisk\n", b"Package: libssl", b"Package: openssl\n")):
            continue
        fields = dict(re.findall(r"(?m)^([A-Z][\w-]*): (.*)$", paragraph.decode("utf-8", "replace")))
        version = _VERSION.match(fields.get("Version", ""))
        if version and fields.get("Status", "").endswith(" installed"):
            installed[fields.get("Package", "")] = version[1]
    found: dict[str, str] = {}
    for name, pattern in PACKAGES:
        # Of several libraries (an upgrade leaves the old one behind) the newest is the one in use.
        versions = sorted(
            (v for package, v in installed.items() if pattern.fullmatch(package)),
            key=lambda v: [int(n) for n in re.findall(r"\d+", v)],
        )
        if versions:
            found.setdefault(name, versions[-1])
    return found
