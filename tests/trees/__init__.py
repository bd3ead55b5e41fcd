"""Servers to plan against: folders that are a server's ``/``, as values for core tests."""

from pathlib import Path, PurePosixPath

from wizard.core.server_tree import FileState, ServerTree

HERE = Path(__file__).parent


def folder(name: str) -> Path:
    """Return the folder that is the server's ``/``."""
    return HERE / name


def load(name: str) -> ServerTree:
    """Return a made server as it would be read: everything root:asterisk 0640, FreePBX's asterisk:asterisk."""
    owner = "asterisk" if name == "freepbx" else "root"
    top = folder(name)
    files = {
        PurePosixPath("/") / p.relative_to(top): FileState(
            content=p.read_bytes(), mode=0o640, owner=owner, group="asterisk"
        )
        for p in sorted(top.rglob("*"))
        if p.is_file()
    }
    folders = {parent: (0o755, "root", "root") for p in files for parent in p.parents}
    return ServerTree(
        files=files, folders=folders, users=frozenset({"root", "asterisk"}), groups=frozenset({"root", "asterisk"})
    )


def bare() -> ServerTree:
    """Return a server whose Asterisk has a configuration folder and no phone yet."""
    folder = (0o755, "root", "asterisk")
    return ServerTree(
        files={},
        folders={PurePosixPath("/etc/asterisk"): folder},
        users=frozenset({"root", "asterisk"}),
        groups=frozenset({"root", "asterisk"}),
    )
