"""A server over SSH that is a folder here: it asks what it is told to ask, and remembers what was answered."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from PySide6.QtWidgets import QWidget

from wizard.core.errors import WizardError
from wizard.core.site import Site
from wizard.core.text import Text
from wizard.system.server import Server
from wizard.system.server_access import LocalServer
from wizard.system.ssh.asking import Asking, HostKey
from wizard.ui.reaching import Reaching
from wizard.ui.task import Task

KEY = HostKey(host="192.0.2.10", port=22, algorithm="ssh-ed25519", fingerprint="SHA256:abc")


class FarServer(LocalServer):
    """Connects when its files are first wanted."""

    def __init__(self, root: Path, network: "Network", asking: Asking) -> None:
        super().__init__(root)
        self._network, self._asking = network, asking
        self.is_connected = False

    def files(self, folders: Sequence[PurePosixPath] = (), is_cancelled: Callable[[], bool] = lambda: False) -> Path:
        if not self.is_connected:
            self._network.answers += [self._asking.trusts(key) for key in self._network.keys]
            self._network.answers += [self._asking.secret(what) for what in self._network.secrets]
            if None in self._network.answers or False in self._network.answers:
                raise WizardError(Text("Nobody is let in."), Text("No."), Text("Ask."))
            self.is_connected = True
        return super().files(folders, is_cancelled)

    def close(self) -> None:
        self.is_connected = False
        self._network.closed += 1


@dataclass
class Network:
    """What the servers of a network ask, and what came of it."""

    root: Path
    keys: tuple[HostKey, ...] = ()
    secrets: tuple[Text, ...] = ()
    reached: list[tuple[str, Path]] = field(default_factory=list)
    answers: list[bool | str | None] = field(default_factory=list)
    closed: int = 0

    def reach(self, target: str, folder: Path, asking: Asking) -> FarServer:
        self.reached.append((target, folder))
        return FarServer(self.root, self, asking)


class Here(Reaching):
    """Takes a folder for the ``/`` of this computer."""

    def __init__(self, window: QWidget, root: Path) -> None:
        super().__init__(window)
        self._root = root

    @contextmanager
    def at(self, site: Site, folder: Path, task: Task) -> Iterator[Server]:
        yield LocalServer(self._root)
