"""Being let in: the person's own OpenSSH configuration, agent, keys and jump hosts, and what the server asks for.

Nothing of these is changed. Every host on the way, jump hosts too, is known by its key.
"""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import asyncssh

from wizard.core.errors import WizardError
from wizard.core.fault import shown
from wizard.core.text import Text
from wizard.system.ssh.asking import Asking

CONNECT_S, LOGIN_S = 15, 120
KEEPALIVE_S = 10

_TRIES = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class SshFiles:
    """Where configuration and keys lie; ``pinned`` is where accepted host keys are noted."""

    pinned: Path
    config: Path = field(default_factory=lambda: Path.home() / ".ssh" / "config")
    known: Path = field(default_factory=lambda: Path.home() / ".ssh" / "known_hosts")


class Client(asyncssh.SSHClient):
    """Notes a key that is not known, and passes on what the server asks for."""

    def __init__(self, asking: Asking, target: str) -> None:
        self._asking, self._target = asking, target
        self._tries = 0
        self.offered: tuple[str, int, asyncssh.SSHKey] | None = None

    def validate_host_public_key(self, host: str, addr: str, port: int, key: asyncssh.SSHKey) -> bool:
        """Note a key that is not known, and refuse it: a person is asked when the connection has ended."""
        self.offered = host, port, key
        return False

    async def passphrase(self, file: str) -> str | None:
        """Ask for what opens a key that is tried."""
        return await asyncio.to_thread(
            self._asking.secret, Text("The passphrase of the key {file}", file=shown(str(file)))
        )

    async def password_auth_requested(self) -> str | None:
        """Ask for the password, some times at most."""
        self._tries += 1
        if self._tries > _TRIES:
            return None
        return await asyncio.to_thread(
            self._asking.secret, Text("The password for {target} over SSH", target=shown(self._target))
        )

    def kbdint_auth_requested(self) -> str | None:
        """Let the server ask questions of its own, some times at most."""
        return "" if self._tries < _TRIES else None

    async def kbdint_challenge_received(
        self, name: str, instructions: str, lang: str, prompts: Sequence[tuple[str, bool]]
    ) -> Sequence[str] | None:
        """Pass the server's questions on, and the answers back."""
        self._tries += 1
        answers = []
        for prompt, _ in prompts:
            asked = Text("{target} asks: {prompt}", target=shown(self._target), prompt=shown(prompt))
            answer = await asyncio.to_thread(self._asking.secret, asked)
            if answer is None:
                return None
            answers.append(answer)
        return answers


def way(target: str, files: SshFiles) -> tuple[str, ...]:
    """Return the hosts on the way to a target, itself last, as OpenSSH's configuration says (ssh_config(5), ProxyJump).

    Raises:
        WizardError: The configuration cannot be used.
    """
    try:
        # No keys: those are looked for where a connection is made.
        options = asyncssh.SSHClientConnectionOptions(**_place(target, files), client_keys=None, agent_path=None)
    except (OSError, ValueError, asyncssh.Error) as error:
        raise WizardError(
            Text("What OpenSSH is told of {host} cannot be used.", host=shown(target)),
            Text("What is wrong: {reason}.", reason=shown(str(error))),
            Text("Correct {file}, then try again.", file=files.config),
        ) from error
    through = options.tunnel.split(",") if isinstance(options.tunnel, str) else []
    return (*(hop.strip() for hop in through), target)


def _place(target: str, files: SshFiles) -> dict[str, Any]:
    user, _, place = target.rpartition("@")
    host, colon, port = place.partition(":") if place.count(":") == 1 else (place, "", "")
    return {
        "host": host,
        "port": int(port) if colon and port.isdigit() else (),
        "username": user or (),
        "config": [files.config] if files.config.is_file() else None,
    }


async def dial(
    target: str,
    through: asyncssh.SSHClientConnection | None,
    files: SshFiles,
    known: asyncssh.SSHKnownHosts,
    client: Client,
) -> asyncssh.SSHClientConnection:
    """Return a connection to one host, ``through`` another where it lies behind that."""
    return await asyncssh.connect(
        **_place(target, files),
        client_factory=lambda: client,
        known_hosts=known,
        passphrase=client.passphrase,
        # Named here even where there is none: the way was found before, with every host on it known by its key.
        tunnel=through,
        connect_timeout=CONNECT_S,
        login_timeout=LOGIN_S,
        keepalive_interval=KEEPALIVE_S,
    )
