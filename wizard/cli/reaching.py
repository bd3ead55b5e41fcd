"""The server a command works on: a folder that stands for its ``/``, brought here over SSH where it is reached so."""

import argparse
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from getpass import getpass
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from wizard.cli.output import printable
from wizard.core.errors import WizardError
from wizard.core.host_name import ssh_target_fault
from wizard.core.server_view import phone_folder
from wizard.core.site import DestinationKind
from wizard.core.text import Text
from wizard.system.planning import usable_site
from wizard.system.site_folder import load
from wizard.system.ssh.asking import Asking, HostKey

if TYPE_CHECKING:
    from wizard.system.ssh.over_ssh import OverSsh


@dataclass(frozen=True, slots=True, kw_only=True)
class Reached:
    """Where a server's files are; ``root`` None is where the site says, ``remote`` None that it is no other machine."""

    root: Path | None
    remote: "OverSsh | None" = None


@contextmanager
def reached(arguments: argparse.Namespace, site: Path | None = None) -> Iterator[Reached]:
    """Reach the server of ``--root``, ``--ssh`` or a site's destination; its files have been read then.

    Raises:
        WizardError: It is not reached over SSH, or its files cannot be read.
    """
    target, folder = arguments.ssh or "", None
    folders: tuple[PurePosixPath, ...] = ()
    if site is not None and arguments.root is None:
        there = load(site)
        folder = there.folder
        folders = phone_folder(usable_site(there))
        destination = usable_site(there).destination
        if destination.kind is DestinationKind.SSH:
            target = target or destination.target
    if not target:
        yield Reached(root=arguments.root)
        return
    with connected(target, folder) as remote:
        yield Reached(root=remote.files(folders), remote=remote)


@contextmanager
def connected(target: str, folder: Path | None = None) -> Iterator["OverSsh"]:
    """Reach a server over SSH, with this person to be asked.

    ``folder`` is where accepted host keys are noted; without a site that is the person's own file, as ssh does it.

    Raises:
        WizardError: The target is none.
    """
    fault = ssh_target_fault(target)
    if fault is not None:
        raise WizardError(fault.message, Text("It was to say where the server is reached."), fault.fix)
    # Here, because few commands need what speaks SSH.
    from wizard.system.ssh.connection import SshFiles
    from wizard.system.ssh.host_keys import KNOWN_HOSTS
    from wizard.system.ssh.over_ssh import OverSsh
    from wizard.system.ssh.remote_server import RemoteServer

    noted = folder or Path.home() / ".ssh"
    noted.mkdir(mode=0o700, parents=True, exist_ok=True)
    with RemoteServer(target, SshFiles(pinned=noted / KNOWN_HOSTS), Asking(trusts=_trusts, secret=_secret)) as remote:
        yield OverSsh(remote)


def _trusts(key: HostKey) -> bool:
    print(
        printable(f"{key.host} port {key.port} is not known yet. Its key: {key.algorithm} {key.fingerprint}"),
        file=sys.stderr,
    )
    if not sys.stdin.isatty():
        return False
    print("Is this the server's own key? [y/N] ", end="", file=sys.stderr, flush=True)
    return sys.stdin.readline().strip().lower() in ("y", "yes")


def _secret(what: Text) -> str | None:
    return getpass(f"{printable(str(what))}: ") if sys.stdin.isatty() else None
