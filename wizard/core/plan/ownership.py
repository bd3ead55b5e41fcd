"""Who owns the files we make, so that Asterisk can read them and nobody else can."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import PurePosixPath

from wizard.core.plan.names import ASTERISK, PJSIP
from wizard.core.problem import Problem, Severity
from wizard.core.server_tree import ServerTree
from wizard.core.text import Text

FILE_MODE = 0o640

RUN_GROUP = (
    (PurePosixPath("/etc/asterisk/asterisk.conf"), r"^\s*rungroup\s*=>?\s*([^\s;]+)", "asterisk.conf: rungroup"),
    (PurePosixPath("/etc/default/asterisk"), r"^\s*AST_GROUP=[\"']?([^\s\"'#]+)", "Debian: /etc/default/asterisk"),
    (PurePosixPath("/etc/systemd/system/asterisk.service"), r"^\s*Group=(\S+)", "systemd.exec: Group"),
    (PurePosixPath("/etc/systemd/system/asterisk.service"), r"^\s*User=(\S+)", "systemd.exec: User"),
    (PurePosixPath("/lib/systemd/system/asterisk.service"), r"^\s*Group=(\S+)", "systemd.exec: Group"),
    (PurePosixPath("/lib/systemd/system/asterisk.service"), r"^\s*User=(\S+)", "systemd.exec: User"),
    (PurePosixPath("/usr/lib/systemd/system/asterisk.service"), r"^\s*Group=(\S+)", "systemd.exec: Group"),
    (PurePosixPath("/usr/lib/systemd/system/asterisk.service"), r"^\s*User=(\S+)", "systemd.exec: User"),
)
"""Where a server says which group Asterisk runs in, the surest first: file, pattern, source."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ownership:
    """Owner and group of the files we make in Asterisk's folder."""

    owner: str
    group: str
    problems: tuple[Problem, ...] = ()


def ownership_of(tree: ServerTree) -> Ownership:
    """Return whose our files are: the owner of pjsip.conf, and the group Asterisk runs in.

    A group that the server does not know is a problem, not a guess: an unreadable key or include
    would leave Asterisk without its transport.
    """
    pjsip = tree.files.get(PJSIP)
    folder = tree.folders.get(ASTERISK)
    owner = pjsip.owner if pjsip else folder[1] if folder else "root"
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


def _named_groups(tree: ServerTree) -> Iterable[tuple[str, str]]:
    for path, pattern, source in RUN_GROUP:
        text = tree.text(path)
        if text is not None and (found := re.search(pattern, text, re.MULTILINE)):
            yield found.group(1), source
