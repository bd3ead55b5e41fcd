"""Who owns the files we make, so that Asterisk can read them and nobody else can."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import PurePosixPath

from wizard.core.plan.names import names_of
from wizard.core.problem import Problem, Severity
from wizard.core.server_tree import ASTERISK_FOLDERS, ServerTree
from wizard.core.text import Text

FILE_MODE = 0o640
FREEPBX_USER = "asterisk"
"""FreePBX: AMPASTERISKWEBUSER and AMPASTERISKUSER, unless changed."""

CONF_GROUP = r"^[ \t]*rungroup\s*=>?\s*([^\s;]+)"
CONF_USER = r"^[ \t]*runuser\s*=>?\s*([^\s;]+)"
"""Asterisk: asterisk.conf, which is asked first."""

RUN_GROUP = (
    (PurePosixPath("/etc/default/asterisk"), r"^[ \t]*AST_GROUP=[\"']?([^\s\"'#]+)", "Debian: /etc/default/asterisk"),
    (PurePosixPath("/etc/systemd/system/asterisk.service"), r"^[ \t]*Group=(\S+)", "systemd.exec: Group"),
    (PurePosixPath("/etc/systemd/system/asterisk.service"), r"^[ \t]*User=(\S+)", "systemd.exec: User"),
    (PurePosixPath("/lib/systemd/system/asterisk.service"), r"^[ \t]*Group=(\S+)", "systemd.exec: Group"),
    (PurePosixPath("/lib/systemd/system/asterisk.service"), r"^[ \t]*User=(\S+)", "systemd.exec: User"),
    (PurePosixPath("/usr/lib/systemd/system/asterisk.service"), r"^[ \t]*Group=(\S+)", "systemd.exec: Group"),
    (PurePosixPath("/usr/lib/systemd/system/asterisk.service"), r"^[ \t]*User=(\S+)", "systemd.exec: User"),
)
"""Where else a server says which group Asterisk runs in, the surest first: file, pattern, source."""

RUN_USER = (
    (PurePosixPath("/etc/default/asterisk"), r"^[ \t]*AST_USER=[\"']?([^\s\"'#]+)"),
    (PurePosixPath("/etc/sysconfig/asterisk"), r"^[ \t]*AST_USER=[\"']?([^\s\"'#]+)"),
    (PurePosixPath("/etc/systemd/system/asterisk.service"), r"^[ \t]*User=(\S+)"),
    (PurePosixPath("/lib/systemd/system/asterisk.service"), r"^[ \t]*User=(\S+)"),
    (PurePosixPath("/usr/lib/systemd/system/asterisk.service"), r"^[ \t]*User=(\S+)"),
    (PurePosixPath("/etc/systemd/system/asterisk.service"), r"^[ \t]*ExecStart=.*\s-U[ \t]*(\S+)"),
    (PurePosixPath("/lib/systemd/system/asterisk.service"), r"^[ \t]*ExecStart=.*\s-U[ \t]*(\S+)"),
    (PurePosixPath("/usr/lib/systemd/system/asterisk.service"), r"^[ \t]*ExecStart=.*\s-U[ \t]*(\S+)"),
)
"""Where else a server says as which user Asterisk runs (asterisk(8) -U, systemd.exec), the surest first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ownership:
    """Owner and group of the files we make in Asterisk's folder."""

    owner: str
    group: str
    problems: tuple[Problem, ...] = ()


def ownership_of(tree: ServerTree, *, is_freepbx: bool = False) -> Ownership:
    """Return whose our files are: the owner of pjsip.conf, and the group Asterisk runs in.

    A group that the server does not know is a problem, not a guess: an unreadable key or include
    would leave Asterisk without its transport. FreePBX's files are its user's, as ``fwconsole chown`` leaves
    them (FreePBX framework, Chown.class.php).
    """
    pjsip = tree.files.get(names_of(tree).pjsip)
    folder = tree.folders.get(tree.asterisk_folder)
    owner = pjsip.owner if pjsip else folder[1] if folder else "root"
    if is_freepbx and FREEPBX_USER in tree.users:
        owner = FREEPBX_USER
    for group, source in _named_groups(tree):
        if group in tree.groups or group.isdigit():
            return Ownership(owner=owner, group=group)
        problem = Problem(
            severity=Severity.ERROR,
            message=Text("Asterisk runs in the group {group}, which the server does not have.", group=group),
            fix=Text("Make the group on the server, or correct its name in {source}.", source=source),
            source=source,
        )
        return Ownership(owner=owner, group=group, problems=(problem,))
    candidates = [pjsip.group if pjsip else "", folder[2] if folder else ""]
    group = next((g for g in candidates if g and g not in ("root", "0")), "")
    if not group:
        group = "asterisk" if "asterisk" in tree.groups else next((g for g in candidates if g), "root")
    return Ownership(owner=owner, group=group)


def conf_files(folder: PurePosixPath) -> tuple[PurePosixPath, ...]:
    """Return where asterisk.conf may be: in Asterisk's folder, or in one that is compiled in and names the folder."""
    return tuple(dict.fromkeys(place / "asterisk.conf" for place in (folder, *ASTERISK_FOLDERS)))


def _named_groups(tree: ServerTree) -> Iterable[tuple[str, str]]:
    confs = ((path, CONF_GROUP, "asterisk.conf: rungroup") for path in conf_files(tree.asterisk_folder))
    for path, pattern, source in (*confs, *RUN_GROUP):
        text = tree.text(path)
        if text is not None and (found := re.search(pattern, text, re.MULTILINE)):
            yield found.group(1), source


def run_user_of(tree: ServerTree) -> str:
    """Return the user Asterisk runs as, "" where the server does not say."""
    for path, pattern in (*((path, CONF_USER) for path in conf_files(tree.asterisk_folder)), *RUN_USER):
        text = tree.text(path)
        if text is not None and (found := re.search(pattern, text, re.MULTILINE)):
            return found.group(1)
    return ""
