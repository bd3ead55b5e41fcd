"""An announcement of ``_digiumproxy._udp`` as a value; whatever the network says is made harmless here.

Source: wiki, Provisioning (TXT keys ``sipUrl``, ``serviceType``).
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from wizard.core.sip_url import parse_sip_url
from wizard.core.text import Text

SERVICE = "_digiumproxy._udp.local."
LONGEST_CHARACTERS = 255


@dataclass(frozen=True, slots=True, kw_only=True)
class AnnouncedServer:
    """One instance. ``transport`` is "" where its ``sipUrl`` cannot be read. ``interface``: where it was heard."""

    name: str
    host: str
    port: int
    addresses: tuple[str, ...]
    transport: str
    service_type: str
    sip_url: str
    interface: str

    @property
    def is_configuration_server(self) -> bool:
        """Whether phones would take their configuration from it; firmware servers share the service."""
        return self.service_type != "firmware"


def announced(
    instance: str,
    *,
    host: str,
    port: int,
    addresses: Iterable[str],
    properties: Mapping[bytes, bytes | None],
    interface: str,
) -> AnnouncedServer:
    """Return an announcement with every text bounded and free of control characters."""
    txt = {_shown(k).lower(): _shown(v or b"") for k, v in list(properties.items())[:64]}
    sip_url = txt.get("sipurl", "")
    try:
        transport = parse_sip_url(sip_url).transport.value
    except ValueError:
        transport = ""
    return AnnouncedServer(
        name=_shown(instance.removesuffix(f".{SERVICE}").encode("utf-8", "replace")),
        host=_shown(host.rstrip(".").encode("utf-8", "replace")),
        port=port,
        addresses=tuple(list(addresses)[:32]),
        transport=transport,
        service_type=txt.get("servicetype", "").lower(),
        sip_url=sip_url,
        interface=interface,
    )


def _shown(raw: bytes) -> str:
    text = raw[: LONGEST_CHARACTERS * 4].decode("utf-8", "replace")
    return "".join(c if c.isprintable() else "�" for c in text)[:LONGEST_CHARACTERS]


def diagnosis(servers: Iterable[AnnouncedServer], interfaces: Iterable[str], seconds: float) -> tuple[Text, ...]:
    """Return what a person must know of what was heard: rivals, or why there may be nothing."""
    names = sorted({s.name for s in servers if s.is_configuration_server})
    if len(names) > 1:
        return (
            Text(
                "{count} configuration servers answer: {names}. A phone that starts from nothing stops and asks; "
                "turn all but one off.",
                count=len(names),
                names=", ".join(names[:5]),
            ),
        )
    if names:
        return ()
    return (
        Text(
            "No server was heard in {seconds} seconds on {interfaces}. Phones in service announce nothing. "
            "Look whether this computer is in the phones' network, whether its firewall lets UDP 5353 in, "
            "and whether the DPMA's service_discovery_enabled is on.",
            seconds=f"{seconds:g}",
            interfaces=", ".join(interfaces) or "no interface",
        ),
    )
