"""A small server as a folder, and a plan that does to it everything a plan can do."""

import os
import stat
import struct
import sys
from datetime import UTC, datetime
from pathlib import Path, PurePosixPath

from wizard.core.plan.plan import Change, Plan

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
STATE = "var/lib/secure-calling"
IS_ROOT = os.geteuid() == 0
UID = 1234 if IS_ROOT else os.getuid()
GID = 2345 if IS_ROOT else os.getgid()

Entry = tuple[str, int, int, int, bytes, tuple[tuple[str, bytes], ...]]

ACL, DEFAULT_ACL = "system.posix_acl_access", "system.posix_acl_default"


def acl(reader: int) -> bytes:
    """Return an ACL as the kernel takes it: one more user may read, nobody else at all.

    Source: Linux, include/uapi/linux/posix_acl_xattr.h: version, then tag, rights and ID of each entry.
    """
    nobody = 0xFFFFFFFF
    entries = ((0x01, 6, nobody), (0x02, 4, reader), (0x04, 0, nobody), (0x10, 4, nobody), (0x20, 0, nobody))
    return struct.pack("<I", 2) + b"".join(struct.pack("<HHI", *entry) for entry in entries)


def hang(path: Path, name: str, value: bytes) -> bool:
    """Hang an extended attribute on a file; return whether this file system takes it."""
    if sys.platform != "linux":
        return False
    try:
        os.setxattr(path, name, value)
    except OSError:
        return False
    return True


def extended(path: Path) -> tuple[tuple[str, bytes], ...]:
    """Return what is hung on a file but the labels the system gives by itself."""
    if sys.platform != "linux":
        return ()
    names = sorted(n for n in os.listxattr(path, follow_symlinks=False) if not n.startswith("security."))
    return tuple((n, os.getxattr(path, n, follow_symlinks=False)) for n in names)


def build(root: Path) -> Path:
    """Make the server below a folder that is there."""
    files = {
        "etc/passwd": "root:x:0:0:root:/root:/bin/sh\n" + f"asterisk:x:{UID}:{GID}::/var/lib/asterisk:/bin/false\n",
        "etc/group": f"root:x:0:\nasterisk:x:{GID}:\n",
        "etc/asterisk/pjsip.conf": "[101]\ntype=endpoint\n",
        "etc/asterisk/modules.conf": "[modules]\n",
        "etc/asterisk/gone.conf": "; old\n",
        "srv/real.conf": "; behind a link\n",
    }
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
        path.chmod(0o604)
    (root / "var/lib").mkdir(parents=True)
    (root / "etc/asterisk/linked.conf").symlink_to("/srv/real.conf")
    for name in ("etc/asterisk/pjsip.conf", "etc/asterisk", "srv/real.conf"):
        if IS_ROOT:
            os.chown(root / name, 4321, 5432)
    for name in ("etc/asterisk/pjsip.conf", "etc/asterisk/gone.conf"):
        hang(root / name, ACL, acl(777))
    hang(root / "etc/asterisk/modules.conf", "user.note", b"kept")
    return root


def plan() -> Plan:
    """Return creations, edits, one of them through a link, new permissions and a removal."""
    return Plan(
        changes=(
            change("/etc/asterisk/keys/asterisk.key", None, "KEY\n" * 20, 0o640),
            change("/etc/asterisk/pjsip_secure_calling.conf", None, "[transport-tls]\n", 0o640),
            change("/etc/asterisk/gone.conf", "; old\n", None, 0o640),
            change("/etc/asterisk/linked.conf", "; behind a link\n", "; behind a link, edited\n", 0o644),
            change("/etc/asterisk/modules.conf", "[modules]\n", "[modules]\n", 0o600),
            change("/etc/asterisk/pjsip.conf", "[101]\ntype=endpoint\n", "[101]\ntype=endpoint\n;more\n", 0o640),
            change("/srv/phones/new/000fd3aabbcc.cfg", None, "<config/>\n", 0o640),
        )
    )


def second_plan() -> Plan:
    """Return a plan that stands on ``plan``: it writes some of its files again, and one of its own."""
    return Plan(
        changes=(
            change("/etc/asterisk/pjsip_secure_calling.conf", "[transport-tls]\n", "[transport-tls]\nmore\n", 0o640),
            change("/etc/asterisk/pjsip.conf", "[101]\ntype=endpoint\n;more\n", "[101]\n;yet more\n", 0o640),
            change("/etc/asterisk/gone.conf", None, "; new\n", 0o640),
            change("/etc/asterisk/extra.conf", None, "; extra\n", 0o640),
        )
    )


def second_plan_of(path: str, before: str, after: str, new_path: str) -> Plan:
    """Return a plan that writes one file again, and a new one."""
    return Plan(changes=(change(path, before, after, 0o640), change(new_path, None, "new\n", 0o640)))


def single(path: str, before: str | None, after: str | None, group: str = "asterisk") -> Plan:
    """Return a plan of one change."""
    return Plan(changes=(change(path, before, after, 0o640, group),))


def change(path: str, before: str | None, after: str | None, mode: int, group: str = "asterisk") -> Change:
    """Return one change."""
    return Change(
        path=PurePosixPath(path),
        before=None if before is None else before.encode(),
        after=None if after is None else after.encode(),
        mode=mode,
        owner="asterisk",
        group=group,
    )


def snapshot(root: Path) -> dict[str, Entry]:
    """Return everything on a server but the wizard's own folder: kind, mode, owners, content, ACL and the like."""
    found: dict[str, Entry] = {}
    for path in sorted(root.rglob("*")):
        name = path.relative_to(root).as_posix()
        if name == STATE or name.startswith(STATE + "/"):
            continue
        state = path.lstat()
        content = b""
        if stat.S_ISLNK(state.st_mode):
            content = os.fsencode(path.readlink())
        elif stat.S_ISREG(state.st_mode):
            content = path.read_bytes()
        kind = stat.filemode(state.st_mode)[0]
        found[name] = (kind, stat.S_IMODE(state.st_mode), state.st_uid, state.st_gid, content, extended(path))
    return found
