"""The server a command works on: a folder that stands for its ``/``, brought here over SSH where it is reached so."""

import argparse
import sys
from collections.abc import Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from dataclasses import dataclass
from getpass import getpass
from pathlib import Path
from typing import TYPE_CHECKING

from wizard.cli.output import printable
from wizard.core.errors import WizardError
from wizard.core.host_name import ssh_target_fault
from wizard.core.server_view import phone_folder
from wizard.core.site import DestinationKind
from wizard.core.text import Text
from wizard.system.site_file import SiteFolder, load, usable_site
from wizard.system.ssh.asking import Asking, HostKey

if TYPE_CHECKING:
    from wizard.system.console import Console
    from wizard.system.ssh.over_ssh import OverSsh


@dataclass(frozen=True, slots=True, kw_only=True)
class Reached:
    """Where a server's files are; ``root`` None is where the site says, ``remote`` None that it is no other machine.

    ``site`` is the site folder that was read to find it, if one was.
    """

    root: Path | None
    remote: "OverSsh | None" = None
    site: SiteFolder | None = None

    def console(self) -> "Console | None":
        """Return the console of its Asterisk where that runs on another machine."""
        # Here, because few commands ask a server anything.
        from wizard.system.server_access import console_of

        return console_of(self.remote) if self.remote else None


@contextmanager
def reached(arguments: argparse.Namespace, site: Path | None = None) -> Iterator[Reached]:
    """Reach the server of ``--root``, ``--ssh`` or a site's destination; its files have been read then.

    Raises:
        WizardError: It is not reached over SSH, or its files cannot be read.
    """
    if site is not None and arguments.root is None:
        with reached_of(load(site), arguments.ssh or "") as there:
            yield there
    elif arguments.ssh:
        with connected(arguments.ssh) as remote:
            yield Reached(root=remote.files(), remote=remote)
    else:
        yield Reached(root=arguments.root)


@contextmanager
def reached_of(folder: SiteFolder, target: str = "") -> Iterator[Reached]:
    """Reach the server of a site where its destination says, or at another ``target``; raises what ``reached`` does."""
    site = usable_site(folder)
    if site.destination.kind is DestinationKind.SSH:
        target = target or site.destination.target
    if not target:
        yield Reached(root=None, site=folder)
        return
    with connected(target, folder.folder) as remote:
        yield Reached(root=remote.files(phone_folder(site)), remote=remote, site=folder)


def reached_or_told(keep: ExitStack, reach: AbstractContextManager[Reached], without: str) -> Reached | None:
    """Reach a server as long as ``keep`` lasts; None where that fails, told with what has to do ``without`` it."""
    try:
        return keep.enter_context(reach)
    except WizardError as error:
        tell_without(without, error)
        return None


def tell_without(without: str, error: WizardError) -> None:
    """Tell on stderr what has to do without a server, and why."""
    print(printable(f"{without}: {error.title} {error.detail}"), file=sys.stderr)


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
    from wizard.system.ssh.host_keys import KNOWN_HOSTS
    from wizard.system.ssh.login import SshFiles
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
