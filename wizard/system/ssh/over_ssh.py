"""A server over SSH, used as one whose files are here: what is read is a copy, what is written is written there."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import datetime
from functools import partial
from pathlib import Path, PurePosixPath

from wizard.core.bundle.shell_name import plain_name
from wizard.core.errors import PhonesOnTls
from wizard.core.log.entry import Act
from wizard.core.plan.plan import Plan
from wizard.core.plan.receipt import Receipt, Status
from wizard.core.plan.receipt_chain import built_on
from wizard.system.log import logged
from wizard.system.receipts import Recovered, RolledBack, WrittenLater, list_receipts
from wizard.system.recover import unfinished
from wizard.system.roll_back import chosen_receipt
from wizard.system.ssh.remote_asterisk import RemoteAsterisk
from wizard.system.ssh.remote_server import Heard, RemoteServer
from wizard.system.ssh.told import Undone
from wizard.system.staging import Progress


class OverSsh:
    """The server of a ``RemoteServer``, which closes with it; see ``wizard.system.server_access.Server``."""

    def __init__(self, remote: RemoteServer) -> None:
        self._remote = remote

    @property
    def is_connected(self) -> bool:
        """Whether nobody has to be asked now."""
        return self._remote.is_connected

    def close(self) -> None:
        """Hang up, and take the copy of the files away."""
        self._remote.close()

    def files(self, folders: Sequence[PurePosixPath] = (), is_cancelled: Callable[[], bool] = lambda: False) -> Path:
        """Bring the files here; each time into the same folder, which goes when the server is closed."""
        return self._remote.read(folders, is_cancelled)

    def write(
        self,
        plan: Plan,
        *,
        now: datetime,
        progress: Progress = lambda *_: None,
        is_cancelled: Callable[[], bool] = lambda: False,
    ) -> Receipt:
        """Write a plan; it is dated by the server's own clock.

        Raises:
            Cancelled: ``is_cancelled`` said so in time; everything is as it was.
            StalePlan: A file is no longer what it was when it was read.
            RecoveryNeeded: An earlier write was cut short, or this one could not be undone.
            WizardError: The plan has errors, or the server is not reached or refuses; nothing has changed then.
        """
        return self._remote.write(plan, partial(_follow, progress), is_cancelled)

    def roll_back(
        self,
        receipt_id: str | None = None,
        *,
        force: bool = False,
        with_later: bool = False,
        contacts_count: bool = True,
        heard: Heard = lambda _: None,
    ) -> RolledBack:
        """Have the server put back what a write found, and before it what later ones did to the same files.

        Raises:
            RollBackRefused: PhonesOnTls, or ChangedSince, here without the differences.
            WrittenLater: Later applies wrote its files again, and are not to go with it.
            RecoveryNeeded: A change was cut short, or this one is now.
            WizardError: There is no such receipt, or the server is not reached or refuses.
        """
        standing = list_receipts(self.files())
        receipt = chosen_receipt(standing, receipt_id)
        later = built_on(receipt, standing)
        if later and not with_later:
            theirs = {change.target for each in later for change in each.changes}
            raise WrittenLater(next(c.path for c in receipt.changes if c.target in theirs), later)
        with logged(Act.ROLL_BACK) as noted:
            noted.receipt(receipt.id)
            done = [self._undone(each, heard, force=force, contacts_count=contacts_count) for each in (*later, receipt)]
        return RolledBack(
            receipt=receipt,
            later=later,
            kept=tuple(path for each in done for path in each.kept),
            manual_steps=tuple(step for each in done for step in each.manual_steps),
        )

    @logged(Act.RECOVER)
    def recover(self) -> Recovered:
        """Have the server put back what a cut write has begun, or finish a cut roll back.

        Raises:
            RecoveryNeeded: It could not be put back.
            WizardError: The server is not reached or refuses.
        """
        backwards = {r.id for r in unfinished(self.files()).receipts if r.status is Status.ROLLING_BACK}
        done = self._remote.recover()
        return Recovered(
            applies_undone=tuple(each for each in done.receipts if each not in backwards),
            roll_backs_finished=tuple(each for each in done.receipts if each in backwards),
            traces_removed=done.traces,
            kept=done.kept,
            manual_steps=done.manual_steps,
        )

    def asterisk(self) -> RemoteAsterisk:
        """Return the Asterisk there.

        Raises:
            WizardError: There is no asterisk program there, or the server is not reached.
        """
        return RemoteAsterisk(self._remote, self.files)

    def _undone(self, receipt: Receipt, heard: Heard, *, force: bool, contacts_count: bool) -> Undone:
        try:
            return self._remote.roll_back(receipt, force=force, heard=heard)
        except PhonesOnTls:
            if contacts_count:
                raise
            # The script asks for contacts last: that no file was changed since is known.
            return self._remote.roll_back(receipt, force=True, heard=heard)


def _follow(progress: Progress, line: str) -> None:
    """Pass on a line of install.sh: ``stage NUMBER COUNT NAME`` for each file that is written."""
    words = line.split()
    if len(words) == 4 and words[0] == "stage":
        with suppress(ValueError):
            progress(int(words[1]), int(words[2]), plain_name(words[3]))
