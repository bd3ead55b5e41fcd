"""A small server as a folder, and a plan that does to it everything a plan can do."""

import os
import stat
from datetime import UTC, datetime
from pathlib import Path, PurePosixPath

from wizard.core.plan.plan import Change, Plan

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
STATE = "var/lib/secure-calling"
IS_ROOT = os.geteuid() == 0
UID = 1234 if IS_ROOT else os.getuid()
GID = 2345 if IS_ROOT else os.getgid()

Entry = tuple[str, int, int, int, bytes]


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
    """Return everything on a server but the wizard's own folder: kind, mode, owners, content."""
    found: dict[str, Entry] = {}
    for path in sorted(root.rglob("*")):
        name = path.relative_to(root).as_posix()
        if name == STATE or name.startswith(STATE + "/"):
            continue
        state = path.lstat()
        content = b""
        if stat.S_ISLNK(state.st_mode):
            content = str(path.readlink()).encode()
        elif stat.S_ISREG(state.st_mode):
            content = path.read_bytes()
        kind = stat.filemode(state.st_mode)[0]
        found[name] = (kind, stat.S_IMODE(state.st_mode), state.st_uid, state.st_gid, content)
    return found
