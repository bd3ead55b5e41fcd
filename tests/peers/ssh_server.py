"""A real OpenSSH server with sudo, on this system's files covered by a layer of its own: whatever it does is gone."""

import socket
import subprocess
from collections.abc import Sequence
from pathlib import Path

from tests.peers.asterisk import wait_for
from tests.peers.furnish import ASTERISK_ID
from tests.peers.namespaces import Namespaces, kill
from tests.peers.unpack import Peer

HOST, PORT, JUMP_PORT = "127.0.0.1", 2222, 2223
USER, PASSWORD = "installer", "correct horse"

# The layers: $1 the unpacked programs, $2 a place for what is written. /usr gets what it lacks; /etc, /var, /home and
# /root are this system's until something is written. sudo has to be root's with its bit set, which a cache has not.
_LAYERS = """
mount -t tmpfs none "$2"
mkdir -p "$2/usr" "$2/work" "$2/bin"
mount -t overlay none -o "lowerdir=/usr:$1/usr,upperdir=$2/usr,workdir=$2/work" /usr
for top in etc var home root; do
    mkdir -p "$2/$top" "$2/$top.work"
    mount -t overlay none -o "lowerdir=/$top:$2/bin,upperdir=$2/$top,workdir=$2/$top.work" "/$top"
done
cp -a "$1/etc/." /etc/
chown root:root /usr/bin/sudo /etc/sudoers /etc/sudo.conf 2>/dev/null || true
chown -R root:root /usr/lib/sudo /usr/libexec/sudo /etc/sudoers.d 2>/dev/null || true
chmod 4755 /usr/bin/sudo
mount -t tmpfs none /run
mkdir -p /var/tmp/lab
mount -t tmpfs -o noexec,mode=1777 none /var/tmp/lab
mkdir -p /run/sshd
[ -z "$3" ] || {
    mount -t tmpfs none /mnt
    mkdir /mnt/asterisk
    mount --bind "$3" /mnt/asterisk
    printf '#!/bin/sh\nexec /mnt/asterisk/asterisk "$@"\n' >/usr/sbin/asterisk
    chmod 755 /usr/sbin/asterisk
}
"""
# The folders of an Asterisk, from the tree in {root}, for a user of its own.
_ASTERISK = """
rm -rf /etc/asterisk /var/www /var/lib/asterisk /var/lib/secure-calling /var/log/asterisk /var/spool/asterisk
grep -q ^asterisk: /etc/passwd || echo 'asterisk:x:{id}:{id}::/var/lib/asterisk:/usr/sbin/nologin' >>/etc/passwd
grep -q ^asterisk: /etc/group || echo 'asterisk:x:{id}:' >>/etc/group
for folder in etc/asterisk var/www var/lib/asterisk var/log/asterisk var/spool/asterisk; do
    [ ! -e '{root}'/$folder ] || cp -a '{root}'/$folder /$folder
done
chown -R root:asterisk /etc/asterisk
chmod -R u=rwX,g=rX,o= /etc/asterisk
chown -R asterisk: /var/lib/asterisk /var/log/asterisk /var/spool/asterisk
mkdir -p /run/asterisk
chown asterisk: /run/asterisk
"""
_CONFIG = """
ListenAddress {host}
Port {port}
HostKey {keys}/host_key
PidFile none
AuthorizedKeysFile /etc/ssh/authorized_keys
PasswordAuthentication {password}
KbdInteractiveAuthentication no
PermitRootLogin prohibit-password
UsePAM no
StrictModes no
PrintMotd no
SetEnv TMPDIR=/var/tmp/lab
PermitUserRC no
"""


class SshServer:
    """The server: root and ``USER`` log in with ``key``; everybody who lets a program in is in its namespaces.

    ``sshd`` reads no PAM, which would want a system that was set up whole. Where an ``asterisk`` is given, it is the
    server's own, and ``run_asterisk`` starts it.
    """

    def __init__(self, peer: Peer, folder: Path, asterisk: Peer | None = None) -> None:
        self._folder = folder
        folder.mkdir()
        layer = folder / "layer"
        layer.mkdir()
        self.namespaces = Namespaces(_LAYERS, [peer.root, layer, asterisk.folder if asterisk else ""])
        self._servers: dict[int, subprocess.Popen[bytes]] = {}
        self._asterisk: subprocess.Popen[bytes] | None = None
        self.key = folder / "id"
        for name in ("id", "host_key"):
            self.make_key(name)
        self.authorize("id")
        self._make_user()

    def make_key(self, name: str, passphrase: str = "") -> Path:
        """Make a key pair, in place of one of the same name."""
        (self._folder / name).unlink(missing_ok=True)
        command: list[str | Path] = ["ssh-keygen", "-q", "-t", "ed25519", "-N", passphrase, "-f", self._folder / name]
        subprocess.run(command, check=True)
        return self._folder / name

    def authorize(self, name: str) -> None:
        """Let a key in, as root and as ``USER``."""
        done = self.shell(f"cat '{self._folder / name}.pub' >>/etc/ssh/authorized_keys")
        assert not done.returncode, done.stdout

    def _make_user(self) -> None:
        done = self.shell(
            f"echo '{USER}:x:4242:4242::/home/{USER}:/bin/sh' >>/etc/passwd\n"
            f"echo '{USER}:x:4242:' >>/etc/group\n"
            f"echo \"{USER}:$(openssl passwd -6 '{PASSWORD}'):19000:0:99999:7:::\" >>/etc/shadow\n"
            # Whatever this system's root has in its .bashrc is not the server's.
            "sed -i 's,^root:.*,root:x:0:0:root:/root:/bin/sh,' /etc/passwd\n"
            "grep -q '^sshd:' /etc/passwd || echo 'sshd:x:4243:65534::/run/sshd:/usr/sbin/nologin' >>/etc/passwd\n"
            f"mkdir -p /home/{USER} && chown {USER} /home/{USER}"
        )
        assert not done.returncode, done.stdout

    def sudoers(self, *lines: str) -> None:
        """Say who may do what."""
        text = "\n".join((*lines, ""))
        done = self.shell(f"printf %s '{text}' >/etc/sudoers && chmod 440 /etc/sudoers && visudo -c")
        assert not done.returncode, done.stdout

    def shell(self, script: str) -> subprocess.CompletedProcess[str]:
        """Run a shell script as root on the server."""
        return self.namespaces.run("sh", "-ec", script)

    def start(self, port: int = PORT, *, password: bool = False) -> None:
        """Start a server; it answers when this returns."""
        config = self._folder / f"sshd_config.{port}"
        config.write_text(_CONFIG.format(host=HOST, port=port, keys=self._folder, password="yes" if password else "no"))
        log = self._folder / f"log.{port}"
        self._servers[port] = self.namespaces.popen("/usr/sbin/sshd", "-D", "-e", "-f", config, output=log)
        assert wait_for(lambda: self._answers(port), 10), log.read_text()

    def run_asterisk(self, root: Path) -> None:
        """Start Asterisk anew, on the files of a furnished tree; it is booted when this returns."""
        if self._asterisk is not None and self._asterisk.poll() is None:
            kill(self._asterisk)
        done = self.shell(_ASTERISK.format(root=root, id=ASTERISK_ID))
        assert not done.returncode, done.stdout
        log = self._folder / "asterisk.log"
        self._asterisk = self.namespaces.popen("/usr/sbin/asterisk", "-f", output=log)
        ready = "grep -q 'Asterisk Ready' /var/log/asterisk/full.log 2>/dev/null"
        assert wait_for(lambda: not self.shell(ready).returncode, 30), log.read_text()

    def cut(self) -> None:
        """End every server and every connection to it, as a cable that is pulled."""
        self.shell(
            "for process in /proc/[0-9]*; do\n"
            '    [ "$(cat "$process/comm" 2>/dev/null)" != sshd ] || kill -KILL "${process#/proc/}"\n'
            "done"
        )
        while self._servers:
            self._servers.popitem()[1].wait(5)

    def log(self, port: int = PORT) -> str:
        """What a server said."""
        return (self._folder / f"log.{port}").read_text()

    def _answers(self, port: int) -> bool:
        with self.namespaces.network(), socket.socket() as tried:
            tried.settimeout(2)
            return tried.connect_ex((HOST, port)) == 0

    def close(self) -> None:
        """End it and take its layer away."""
        for server in (*self._servers.values(), *((self._asterisk,) if self._asterisk else ())):
            if server.poll() is None:
                kill(server)
        self.namespaces.close()


def client_config(folder: Path, lines: Sequence[str]) -> Path:
    """Write an OpenSSH configuration."""
    file = folder / "config"
    file.write_text("\n".join((*lines, "")))
    return file
