"""What is checked: the server, what phones trust, which phones it is judged for, and what may be asked of it."""

from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from cryptography import x509

from wizard.core.sip.digest import Account
from wizard.core.site import Site
from wizard.core.text import Text
from wizard.system.console import Console
from wizard.system.txt_lookup import NameServers


@dataclass(frozen=True, slots=True, kw_only=True)
class Model:
    """A model and firmware to judge as. ``lacks_root``: no phone of it is known to hold the private root."""

    model: str
    firmware: str
    wildcard_setting: bool = False
    lacks_root: bool = False

    @property
    def shown(self) -> Text | str:
        """What a person calls it."""
        return f"{self.model} {self.firmware}".strip() or Text("a phone that checks certificates")


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What only a person can want looked at.

    ``account`` is an extension to ask as, ``number`` one it calls and calls off at the first ring. ``name_servers`` are
    those the phones ask, this computer's where none is named. ``interfaces`` to listen on for announcements, all of
    them where none is named. ``shown_error`` is a number a phone shows.
    """

    account: Account | None = None
    number: str = ""
    name_servers: NameServers = field(default_factory=NameServers)
    interfaces: tuple[str, ...] = ()
    shown_error: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeServer:
    """Where phones get the time from."""

    host: str
    port: int = 123


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteFiles:
    """A site, and the folder that stands for the ``/`` of its server.

    ``console`` is that of its Asterisk where it runs on another computer, None where it could run on this one only.
    """

    site: Site
    root: Path
    console: Console | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """What is checked: ``name`` is the host phones use, ``address`` where to connect ("" the name itself).

    ``expected_sha256`` is the fingerprint of the certificate that should be served, in hexadecimal digits,
    "" where that is not known; ``expected_start`` is when it became valid, where the server may have renewed it
    since. ``now`` is the time the certificates are judged at, aware of its zone. ``known_as`` is an extension the
    server has, to ask as. ``addresses`` are those the site has for the name. ``files`` are there where the server's
    can be read from here. ``site`` is None where only a server was named.
    """

    name: str
    port: int
    address: str = ""
    trusted: tuple[x509.Certificate, ...] = field(default=(), repr=False)
    models: tuple[Model, ...] = ()
    expected_sha256: str = ""
    expected_start: datetime | None = None
    now: datetime
    site: Site | None = None
    files: SiteFiles | None = None
    known_as: str = ""
    addresses: tuple[str, ...] = ()
    time_server: TimeServer | None = None
    asked: Asked = field(default_factory=Asked)

    @property
    def reached_at(self) -> str:
        """Where to connect."""
        return self.address or self.name
