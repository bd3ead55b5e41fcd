"""The Site: what the person answered, frozen. Whether the answers are good is asked elsewhere."""

from dataclasses import dataclass, field
from enum import StrEnum
from ipaddress import IPv4Address, IPv6Address

FORMAT = 1


class Layout(StrEnum):
    """Who owns the configuration files on the server."""

    PLAIN = "plain"
    FREEPBX = "freepbx"


class DestinationKind(StrEnum):
    """Where the server's files are, seen from this computer."""

    THIS_COMPUTER = "this-computer"
    FOLDER = "folder"
    SSH = "ssh"


class AuthorityKind(StrEnum):
    """Who signs the server's certificate."""

    PUBLIC = "public"
    PRIVATE = "private"


class KeyKind(StrEnum):
    """Algorithm and size of a private key."""

    RSA_2048 = "rsa-2048"
    RSA_3072 = "rsa-3072"
    RSA_4096 = "rsa-4096"
    EC_P256 = "ec-p256"


class Protocol(StrEnum):
    """What carries SIP between phone and server."""

    TLS = "tls"
    TCP = "tcp"
    UDP = "udp"


class Method(StrEnum):
    """The PJSIP transport's TLS method as the person chose it (Asterisk: ``method``)."""

    AUTO = "auto"
    SSLV23 = "sslv23"
    TLSV1_2 = "tlsv1_2"


class Route(StrEnum):
    """How a phone gets its configuration."""

    DPMA = "dpma"
    DPMA_SHEET = "dpma-sheet"
    XML = "xml"


class Mdns(StrEnum):
    """What the DPMA announces over mDNS."""

    AUTO = "auto"
    TLS = "tls"
    UDP = "udp"


class Stage(StrEnum):
    """How far a phone has been moved (product stages); the order is that of moving."""

    WAIT = "wait"
    READY = "ready"
    SECURE = "secure"
    SEALED = "sealed"

    @property
    def is_on_tls(self) -> bool:
        """Whether the phone's line uses TLS and SRTP at this stage."""
        return self in (Stage.SECURE, Stage.SEALED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Server:
    """The Asterisk server; ``host`` is the one name phones use. Empty versions are unknown."""

    host: str = ""
    addresses: tuple[IPv4Address | IPv6Address, ...] = ()
    asterisk: str = ""
    openssl: str = ""
    dpma: str = ""
    layout: Layout = Layout.PLAIN
    ntp: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Destination:
    """Where the files are written: ``path`` for a folder, ``target`` (USER@HOST) for SSH."""

    kind: DestinationKind = DestinationKind.THIS_COMPUTER
    path: str = ""
    target: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Certificate:
    """Which certificate the server shows. ``authority`` is None until the person chose.

    ``chain`` and ``private_key`` (public authority) are relative to the site folder;
    ``organization``, ``key`` and ``days`` serve a private authority.
    """

    authority: AuthorityKind | None = None
    name: str = "asterisk"
    chain: str = ""
    private_key: str = ""
    allow_wildcard: bool = False
    organization: str = ""
    key: KeyKind = KeyKind.RSA_2048
    days: int = 825


@dataclass(frozen=True, slots=True, kw_only=True)
class Transport:
    """The PJSIP transport phones register on; ``bind`` is ADDRESS:PORT (IPv6 in brackets)."""

    id: str = "transport-tls"
    protocol: Protocol = Protocol.TLS
    bind: str = "0.0.0.0:5061"
    method: Method = Method.AUTO
    ciphers: tuple[str, ...] = ()
    srtp: bool = True

    @property
    def port(self) -> int:
        """The port of ``bind``; Asterisk's default for the protocol where it names none, 0 where it is no number."""
        tail = self.bind.rpartition("]")[2]
        _, colon, port = tail.rpartition(":")
        if not colon:
            return 5061 if self.protocol is Protocol.TLS else 5060
        return int(port) if port.isascii() and port.isdigit() and len(port) <= 5 else 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Provisioning:
    """How phones get their configuration; ``url`` and ``directory`` serve XML and pointer files."""

    route: Route = Route.DPMA
    mdns: Mdns = Mdns.AUTO
    pointer: bool = False
    service_name: str = ""
    url: str = ""
    directory: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Phone:
    """One phone.

    ``root_loaded``: it is known to hold our private root. ``tls_unproven_model``: the person insists on TLS
    for a model no source shows it on.
    """

    mac: str = ""
    model: str = ""
    firmware: str = ""
    extension: str = ""
    name: str = ""
    context: str = ""
    stage: Stage = Stage.SECURE
    root_loaded: bool = False
    tls_unproven_model: bool = False

    @property
    def mac_digits(self) -> str:
        """The MAC as twelve lower-case hexadecimal digits (the form of ``<mac>.cfg``)."""
        return "".join(c for c in self.mac.lower() if c in "0123456789abcdef")


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """Everything the person answered for one customer's server and phones."""

    name: str = ""
    server: Server = field(default_factory=Server)
    destination: Destination = field(default_factory=Destination)
    certificate: Certificate = field(default_factory=Certificate)
    transport: Transport = field(default_factory=Transport)
    provisioning: Provisioning = field(default_factory=Provisioning)
    phones: tuple[Phone, ...] = ()
