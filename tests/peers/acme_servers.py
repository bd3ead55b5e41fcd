"""A real ACME authority and a real name server in a lab's network: Pebble, and NSD for the zones Pebble looks into.

Pebble connects to port 80 and NSD listens on port 53, as on the Internet; names end in ``.test``. What is started
inside the namespaces finds the name server by the lab's own /etc/resolv.conf.

    with AcmeLab(peer, folder) as lab:                   # namespaces with nothing else in them
        acme = lab.acme
        acme.set_zone("pbx A 127.0.0.1")                 # more lines of the zone example.test
        lab.popen(...)                                   # see Namespaces
"""

import json
import ssl
import subprocess
import time
import urllib.request
from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path
from types import TracebackType

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID

from tests.peers.asterisk import wait_for
from tests.peers.namespaces import Namespaces
from tests.peers.unpack import Peer

DIRECTORY = "https://127.0.0.1:14000/dir"
ROOTS = "https://127.0.0.1:15000/roots/0"

# Both on the loopback: the second name server is there to lag behind.
SERVERS = ("127.0.0.1", "127.0.0.2")
ROOT_ZONE = """$ORIGIN .
$TTL 5
@ SOA ns.test. nobody.test. 1 3600 600 86400 5
@ NS ns.test.
ns.test. A 127.0.0.1
example.test. NS ns1.example.test.
example.test. NS ns2.example.test.
ns1.example.test. A 127.0.0.1
ns2.example.test. A 127.0.0.2
"""
ZONE_HEAD = """$ORIGIN example.test.
$TTL 5
@ SOA ns1 nobody {serial} 3600 600 86400 5
@ NS ns1
@ NS ns2
ns1 A 127.0.0.1
ns2 A 127.0.0.2
"""
NSD_CONF = """server:
  ip-address: {address}
  server-count: 1
  chroot: ""
  username: ""
  database: ""
  zonesdir: "{folder}"
  zonelistfile: "{folder}/zone.list"
  xfrdfile: "{folder}/xfrd.state"
  xfrdir: "{folder}"
  pidfile: "{folder}/nsd.pid"
  zonefiles-check: yes
remote-control:
  control-enable: no
zone:
  name: "."
  zonefile: "root.zone"
zone:
  name: "example.test"
  zonefile: "example.zone"
"""


class AcmeServers:
    """Pebble and NSD inside some namespaces, which end with them.

    ``ca`` is the root of Pebble's own HTTPS, ``other_ca`` one that has nothing to do with it.

    ``reuses``: whether a name proven once needs no new proof (at Let's Encrypt it does not for 30 days).
    ``accounts``: key ids and HMAC keys, one of which a new account has to be bound to; none are wanted without.
    """

    directory = DIRECTORY

    def __init__(
        self,
        namespaces: Namespaces,
        peer: Peer,
        folder: Path,
        *,
        reuses: bool = False,
        accounts: Mapping[str, str] | None = None,
    ) -> None:
        folder.mkdir(parents=True)
        self._namespaces, self._peer, self._folder = namespaces, peer, folder
        self._serial = 0
        self._processes: list[subprocess.Popen[bytes]] = []
        self.ca, self.other_ca = folder / "ca.pem", folder / "other-ca.pem"
        own_https(self.other_ca, folder)
        try:
            self._start_name_servers()
            self._start_pebble(reuses=reuses, accounts=accounts or {})
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """End everything at once, and the namespaces with it."""
        self._namespaces.close()
        for process in self._processes:
            process.wait(5)

    def set_zone(self, *lines: str, servers: Sequence[str] = SERVERS) -> None:
        """Let some or all of the name servers have these lines, and no others, in ``example.test``."""
        self._serial += 1
        text = ZONE_HEAD.format(serial=self._serial) + "".join(f"{line}\n" for line in lines)
        for address in servers:
            zone = self._folder / address / "example.zone"
            zone.write_text(text)
            # NSD looks at the time of the file, in whole seconds.
            when = time.time() + self._serial
            self._namespaces.run("touch", "-d", f"@{when:.0f}", zone)
            done = self._namespaces.run("sh", "-c", f"kill -HUP $(cat {self._folder / address / 'nsd.pid'})")
            assert done.returncode == 0, done.stdout

    def root(self) -> x509.Certificate:
        """Return the root that signs what Pebble issues; it is new at each start."""
        return x509.load_pem_x509_certificate(self._get(ROOTS))

    @property
    def log(self) -> str:
        """What Pebble has to say."""
        return (self._folder / "pebble.log").read_text(errors="replace")

    def _get(self, url: str) -> bytes:
        context = ssl.create_default_context(cafile=self.ca)
        with self._namespaces.network(), urllib.request.urlopen(url, timeout=5, context=context) as answer:
            return bytes(answer.read())

    def _start_name_servers(self) -> None:
        for address in SERVERS:
            folder = self._folder / address
            folder.mkdir()
            (folder / "root.zone").write_text(ROOT_ZONE)
            (folder / "example.zone").write_text(ZONE_HEAD.format(serial=0))
            (folder / "nsd.conf").write_text(NSD_CONF.format(address=address, folder=folder))
            command = (self._peer.folder / "nsd", "-d", "-c", folder / "nsd.conf")
            self._processes.append(self._namespaces.popen(*command, output=folder / "nsd.log"))
        for address in SERVERS:
            pid = self._folder / address / "nsd.pid"
            assert wait_for(pid.exists, 10), (pid.parent / "nsd.log").read_text()

    def _start_pebble(self, *, reuses: bool, accounts: Mapping[str, str]) -> None:
        certificate, key = own_https(self.ca, self._folder)
        settings = {
            "listenAddress": "127.0.0.1:14000",
            "managementListenAddress": "127.0.0.1:15000",
            "certificate": str(certificate),
            "privateKey": str(key),
            "httpPort": 80,
            "tlsPort": 443,
            "ocspResponderURL": "",
            "externalAccountBindingRequired": bool(accounts),
            "externalAccountMACKeys": accounts,
            "domainBlocklist": ["blocked-domain.example"],
        }
        configuration = self._folder / "pebble.json"
        configuration.write_text(json.dumps({"pebble": settings}))
        environment = ("PEBBLE_VA_NOSLEEP=1", "PEBBLE_WFE_NONCEREJECT=0", f"PEBBLE_AUTHZREUSE={100 * reuses}")
        command = (self._peer.folder / "pebble", "-strict", "-dnsserver", "127.0.0.1:53", "-config", configuration)
        started = self._namespaces.popen("env", *environment, *command, output=self._folder / "pebble.log")
        self._processes.append(started)
        assert wait_for(self._answers, 10), self.log

    def _answers(self) -> bool:
        try:
            return bool(self._get(DIRECTORY))
        except OSError:
            return False


class AcmeLab(AbstractContextManager["AcmeLab"]):
    """Namespaces with an authority and a name server in them, and nothing else."""

    def __init__(self, peer: Peer, folder: Path, *, accounts: Mapping[str, str] | None = None) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        resolv_conf = folder / "resolv.conf"
        resolv_conf.write_text("nameserver 127.0.0.1\n")
        self.namespaces = Namespaces('mount --bind "$1" /etc/resolv.conf', (resolv_conf,))
        self.acme = AcmeServers(self.namespaces, peer, folder / "acme", accounts=accounts)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.acme.close()


def own_https(ca: Path, folder: Path) -> tuple[Path, Path]:
    """Write the root at ``ca``, and the certificate and key of Pebble's own web server, which it has signed."""
    now = datetime.now(UTC)
    ca_key, key = ec.generate_private_key(ec.SECP256R1()), ec.generate_private_key(ec.SECP256R1())
    issuer = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "The lab's own HTTPS")])
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "pebble")])

    def builder(name: x509.Name, public_key: ec.EllipticCurvePublicKey, *, is_ca: bool) -> x509.CertificateBuilder:
        return (
            x509.CertificateBuilder()
            .subject_name(name)
            .issuer_name(issuer)
            .public_key(public_key)
            .serial_number(x509.random_serial_number())
            .not_valid_before(now - timedelta(days=1))
            .not_valid_after(now + timedelta(days=30))
            .add_extension(x509.BasicConstraints(ca=is_ca, path_length=None), critical=True)
        )

    root = builder(issuer, ca_key.public_key(), is_ca=True).sign(ca_key, SHA256())
    names = x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))])
    leaf = builder(subject, key.public_key(), is_ca=False).add_extension(names, critical=False).sign(ca_key, SHA256())
    ca.write_bytes(root.public_bytes(Encoding.PEM))
    (folder / "https.crt").write_bytes(leaf.public_bytes(Encoding.PEM))
    (folder / "https.key").write_bytes(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
    return folder / "https.crt", folder / "https.key"
