"""A server reached over SSH: its files brought here to be read, plans written there by their bundle's own script."""

import shlex
import shutil
from collections.abc import Callable, Sequence
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory

from wizard.core.bundle.contents import FOLDER, Member, bundle_members
from wizard.core.bundle.undoing import undo_members
from wizard.core.errors import Cancelled, WizardError
from wizard.core.plan.plan import Plan
from wizard.core.plan.receipt import Receipt, from_json
from wizard.core.text import Text
from wizard.system.journal import STATE
from wizard.system.resources import server_script
from wizard.system.ssh.asking import Asking, Remembering
from wizard.system.ssh.command import Outcome
from wizard.system.ssh.connection import Connection, connect
from wizard.system.ssh.login import SshFiles
from wizard.system.ssh.root_shell import RootShell
from wizard.system.ssh.said import said
from wizard.system.ssh.sent_copy import NoCopyError, unpack
from wizard.system.ssh.told import REFUSED, Undone, begun, not_written, undone
from wizard.system.ssh.workspace import Ran, Workspace

Heard = Callable[[str], None]
Cancelling = Callable[[], bool]

_COPY = "server"


class RemoteServer:
    """One server, connected when it is first needed, and again after the connection broke; a context manager.

    The copy of its files is in one folder, as ``read`` brought it last, and gone at the end. What sudo and the login
    want is asked for once.
    """

    def __init__(self, target: str, files: SshFiles, asking: Asking) -> None:
        self.target = target
        self._files, self._asking = files, Remembering(asking)
        self._connected: tuple[Connection, RootShell] | None = None
        self._copy: TemporaryDirectory[str] | None = None

    def __enter__(self) -> "RemoteServer":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Hang up, and take the copy away."""
        self._hang_up()
        if self._copy is not None:
            self._copy.cleanup()
            self._copy = None

    @property
    def copy(self) -> Path | None:
        """The folder that stands for the server's ``/``, with its files as they were read last."""
        return Path(self._copy.name) / _COPY if self._copy is not None else None

    def read(self, folders: Sequence[PurePosixPath] = (), is_cancelled: Callable[[], bool] = lambda: False) -> Path:
        """Return a folder that stands for the server's ``/``, with its files as they are now.

        ``folders`` are those the phones' files lie in.

        Raises:
            Cancelled: ``is_cancelled`` said so.
            WizardError: The server is not reached, nobody may be root there, or it sends what is no copy of it.
        """
        script = Member(name="collect.sh", content=server_script("collect.sh").encode("ascii"))
        where = " ".join(shlex.quote(str(folder)) for folder in folders)
        with self._workspace(is_cancelled) as place:
            place.put((script, Member(name="server.tar", content=b"")))
            done = place.run_as_root(f"sh collect.sh - {where} >server.tar", is_cancelled=is_cancelled)
            if done.status:
                raise _failed(Text("The server's files could not be read."), done.stderr or done.stdout)
            return self._unpacked(place.fetch("server.tar"))

    @property
    def is_connected(self) -> bool:
        """Whether nobody has to be asked now."""
        return self._connected is not None and self._connected[0].is_open

    def run_as_root(
        self, command: str, *, heard: Callable[[bytes], None] = lambda _: None, is_cancelled: Cancelling = lambda: False
    ) -> Outcome:
        """Return how a shell command ended that root ran; see ``RootShell.run``."""
        return self._root(is_cancelled).run(command, heard=heard, is_cancelled=is_cancelled)

    def write(self, plan: Plan, heard: Heard = lambda _: None, is_stopped: Cancelling = lambda: False) -> Receipt:
        """Write a plan and return its receipt; ``heard`` is given what the script on the server says it does.

        Once it has begun it goes on by itself, whatever becomes of the connection. Where ``is_stopped`` says so in
        time, it puts everything back.

        Raises:
            Cancelled: It was stopped, and nothing has changed.
            StalePlan: A file is no longer what it was when it was read.
            RecoveryNeeded: An earlier write was cut short, or this one could not be undone.
            WizardError: The plan has errors, or the server is not reached or refuses; nothing has changed then.
        """
        members = bundle_members(plan, server_script("install.sh"))
        ran = self._run(members, "", heard, is_stopped=is_stopped)
        if ran.status == REFUSED and is_stopped():
            raise Cancelled(
                Text("The writing was stopped."),
                Text("Everything on the server is back as it was."),
                Text("Write again when you are ready."),
            )
        receipt_id = begun(ran)
        if ran.status or receipt_id is None:
            raise not_written(ran)
        try:
            return self._receipt(receipt_id)
        except WizardError:
            return self._receipt(receipt_id)  # over a new connection, where that one broke

    def roll_back(self, receipt: Receipt, *, force: bool = False, heard: Heard = lambda _: None) -> Undone:
        """Put back exactly what a write found.

        Raises:
            ChangedSince: A file was changed since.
            PhonesOnTls: Phones are still registered over TLS: they go first.
            RecoveryNeeded: A change was cut short, or this one is now.
            WizardError: The server is not reached or refuses.
        """
        members = undo_members(receipt, server_script("install.sh"))
        ran = self._run(members, "--undo --force" if force else "--undo", heard)
        if ran.status:
            raise not_written(ran)
        return undone(ran)

    def recover(self, heard: Heard = lambda _: None) -> Undone:
        """Put back what a cut write has begun.

        Raises:
            RecoveryNeeded: It could not be put back.
            WizardError: The server is not reached or refuses.
        """
        script = Member(name=f"{FOLDER}/install.sh", content=server_script("install.sh").encode("ascii"))
        ran = self._run((script,), "--recover", heard, is_prefixed=True)
        if ran.status:
            raise not_written(ran)
        return undone(ran)

    def _run(
        self,
        members: Sequence[Member],
        how: str,
        heard: Heard,
        *,
        is_prefixed: bool = False,
        is_stopped: Cancelling = lambda: False,
    ) -> Ran:
        with self._workspace() as place:
            place.put(members if is_prefixed else [_within(member) for member in members])
            return place.run_apart(f"{FOLDER}/install.sh {how}", FOLDER, self._reconnected, heard, is_stopped)

    def _receipt(self, receipt_id: str) -> Receipt:
        kept = str(STATE / receipt_id / "receipt.json")
        done = self._root().run(f"cat {shlex.quote(kept)}")
        try:
            return from_json(done.stdout.decode("utf-8"))
        except ValueError as error:
            raise _failed(
                Text("The files are written; the receipt {id} cannot be read.", id=receipt_id), done.stderr
            ) from error

    def _workspace(self, is_cancelled: Callable[[], bool] = lambda: False) -> Workspace:
        root = self._root(is_cancelled)
        assert self._connected is not None  # noqa: S101 - it has just been
        return Workspace(self._connected[0], root)

    def _root(self, is_cancelled: Callable[[], bool] = lambda: False) -> RootShell:
        if self._connected is not None and not self._connected[0].is_open:
            self._hang_up()
        if self._connected is None:
            asking = self._asking.asking
            connection = connect(self.target, self._files, asking, is_cancelled)
            self._connected = connection, RootShell(connection, asking)
        return self._connected[1]

    def _hang_up(self) -> None:
        if self._connected is not None:
            self._connected[0].close()
            self._connected = None

    def _reconnected(self) -> tuple[Connection, RootShell]:
        self._hang_up()
        self._root()
        assert self._connected is not None  # noqa: S101 - it has just been
        return self._connected

    def _unpacked(self, archive: bytes) -> Path:
        """Put a copy in the place of the one before, so that what knows the folder sees the files of now."""
        if self._copy is None:
            self._copy = TemporaryDirectory(prefix="secure-calling-")
        copy, new = Path(self._copy.name) / _COPY, Path(self._copy.name) / "new"
        try:
            shutil.rmtree(new, ignore_errors=True)
            unpack(archive, new)
            if copy.exists():
                shutil.rmtree(copy)
            new.rename(copy)
        except (NoCopyError, OSError) as error:
            raise _failed(
                Text("What the server sent is no copy of its files."), str(error).encode("utf-8", "replace")
            ) from error
        return copy


def _within(member: Member) -> Member:
    return Member(name=f"{FOLDER}/{member.name}", content=member.content, mode=member.mode)


def _failed(title: Text, output: bytes) -> WizardError:
    return WizardError(
        title,
        Text("The server says: {said}", said=said(output)),
        Text("Correct that on the server, then try again."),
    )
