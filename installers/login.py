"""An SSH server on this machine's loopback, for a packaged program to log in to with a key of its own."""

import asyncio
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import asyncssh

HOST = "smoke"


@contextmanager
def logins(home: Path) -> Iterator[list[str]]:
    """Give the commands that whoever logs in asks for; each ends at once, and does nothing.

    ``home`` gets a ``.ssh`` as OpenSSH has it: under the name of HOST, the server with its key, and the key to it.
    """
    commands: list[str] = []
    host_key, key = asyncssh.generate_private_key("ssh-ed25519"), asyncssh.generate_private_key("ssh-ed25519")
    folder = home / ".ssh"
    folder.mkdir(mode=0o700, exist_ok=True)
    allowed = folder / "authorized_keys"
    allowed.write_bytes(key.export_public_key())

    async def asked(process: asyncssh.SSHServerProcess[str]) -> None:
        commands.append(process.command or "")
        process.exit(1)

    async def listen() -> asyncssh.SSHAcceptor:
        return await asyncssh.listen(
            "127.0.0.1", 0, server_host_keys=[host_key], authorized_client_keys=str(allowed), process_factory=asked
        )

    loop = asyncio.new_event_loop()
    server = loop.run_until_complete(listen())
    port = server.get_port()
    key.write_private_key(folder / "id_smoke")
    (folder / "id_smoke").chmod(0o600)
    public = host_key.export_public_key().decode().strip()
    (folder / "known_hosts").write_text(f"[127.0.0.1]:{port} {public}\n")
    (folder / "config").write_text(f"Host {HOST}\nHostName 127.0.0.1\nPort {port}\nIdentityFile ~/.ssh/id_smoke\n")
    thread = threading.Thread(target=loop.run_forever)
    thread.start()
    try:
        yield commands
    finally:
        loop.call_soon_threadsafe(server.close)
        asyncio.run_coroutine_threadsafe(server.wait_closed(), loop).result()
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.close()
        for name in ("authorized_keys", "id_smoke", "known_hosts", "config"):
            (folder / name).unlink()
