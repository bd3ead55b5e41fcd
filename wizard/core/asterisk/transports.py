"""The PJSIP transports of a server, as Asterisk would hold them."""

from dataclasses import dataclass

from wizard.core.asterisk.effective import Effective, EffectiveSection


@dataclass(frozen=True, slots=True, kw_only=True)
class NetworkSetting:
    """One line of what a transport knows of the network around it."""

    name: str
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TransportView:
    """One transport, its templates resolved; "" is an option that is not set.

    ``protocol`` is in lower case, ``udp`` where none is named. ``path`` and ``line`` are where it begins.
    ``is_ours``: the wizard put it there.
    """

    id: str
    protocol: str
    bind: str
    method: str
    local_net: tuple[str, ...] = ()
    external_signaling_address: str = ""
    external_media_address: str = ""
    tos: str = ""
    cos: str = ""
    cert_file: str = ""
    priv_key_file: str = ""
    cipher: str = ""
    allow_reload: str = ""
    path: str = ""
    line: int = 0
    is_ours: bool = False

    @property
    def is_stream(self) -> bool:
        """Whether it listens on a TCP port, as TLS does, rather than on a UDP one."""
        return self.protocol in ("tcp", "tls")

    @property
    def port(self) -> int:
        """The port it listens on; Asterisk's default is 5060, 5061 for TLS."""
        tail = self.bind.rpartition("]")[2]
        # An IPv6 address without brackets has no port (ast_sockaddr_split_hostport).
        port = tail.rpartition(":")[2] if tail.count(":") == 1 else ""
        default = 5061 if self.protocol == "tls" else 5060
        return int(port) if port.isascii() and port.isdigit() and len(port) < 6 else default

    @property
    def network_settings(self) -> tuple[NetworkSetting, ...]:
        """What it knows of the network around it, line by line."""
        values = (
            ("local_net", self.local_net),
            ("external_signaling_address", (self.external_signaling_address,)),
            ("external_media_address", (self.external_media_address,)),
            ("tos", (self.tos,)),
            ("cos", (self.cos,)),
        )
        return tuple(NetworkSetting(name=name, value=value) for name, found in values for value in found if value)


def transport_sections(pjsip: Effective) -> tuple[EffectiveSection, ...]:
    """Return the sections that make a transport, in Asterisk's order."""
    return tuple(section for section in pjsip.of_type("transport") if not section.is_template)


def transport_view(section: EffectiveSection) -> TransportView:
    """Return what a transport's section says."""

    def value(name: str) -> str:
        return (section.get(name) or "").strip()

    return TransportView(
        id=section.name,
        protocol=value("protocol").lower() or "udp",
        bind=value("bind"),
        method=value("method"),
        local_net=tuple(net for given in section.all("local_net") if (net := given.strip())),
        external_signaling_address=value("external_signaling_address"),
        external_media_address=value("external_media_address"),
        tos=value("tos"),
        cos=value("cos"),
        cert_file=value("cert_file"),
        priv_key_file=value("priv_key_file"),
        cipher=value("cipher"),
        allow_reload=value("allow_reload"),
        path=str(section.home.path),
        line=section.line,
    )
