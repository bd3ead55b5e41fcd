"""An announcement of ``_digiumproxy._udp`` as a value; whatever the network says is made harmless here.

Source: wiki, Provisioning (TXT keys ``sipUrl``, ``serviceType``).
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from wizard.core.sip_url import SipUrl, is_firmware_url, parse_sip_url
from wizard.core.text import Text

SERVICE = "_digiumproxy._udp.local."
LONGEST_CHARACTERS = 255
_MOST_ADDRESSES = 32
_MOST_KEYS = 64
_MOST_TOLD = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class AnnouncedServer:
    """One instance as heard. ``host`` and ``port`` are those of its SRV record, which phones do not go by.

    ``transport`` is that of ``sip_url``, "" where that cannot be read. ``interface``: where it was heard.
    """

    name: str
    host: str
    port: int
    transport: str
    addresses: tuple[str, ...]
    service_type: str
    sip_url: str
    interface: str

    @property
    def is_configuration_server(self) -> bool:
        """Whether phones would take their configuration from it; firmware servers share the service."""
        return self.service_type != "firmware" and not is_firmware_url(self.sip_url)

    @property
    def leads_to(self) -> SipUrl | None:
        """Where phones would connect; None where no phone could."""
        try:
            return parse_sip_url(self.sip_url)
        except ValueError:
            return None


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
    txt: dict[str, str] = {}
    for key, value in list(properties.items())[:_MOST_KEYS]:
        # Keys are case-insensitive, and the first of several counts (RFC 6763 6.4).
        txt.setdefault(_shown(key).lower(), _shown(value or b""))
    sip_url = txt.get("sipurl", "")
    try:
        transport = parse_sip_url(sip_url).transport.value
    except ValueError:
        transport = ""
    return AnnouncedServer(
        name=_shown(_instance_name(instance).encode("utf-8", "replace")),
        host=_shown(host.rstrip(".").encode("utf-8", "replace")),
        port=port,
        addresses=tuple(_shown(a.encode("utf-8", "replace")) for a in list(addresses)[:_MOST_ADDRESSES]),
        transport=transport,
        service_type=txt.get("servicetype", "").lower()[:LONGEST_CHARACTERS],
        sip_url=sip_url,
        interface=interface,
    )


def _instance_name(instance: str) -> str:
    ending = f".{SERVICE}"
    return instance[: -len(ending)] if instance.lower().endswith(ending) else instance


def _shown(raw: bytes) -> str:
    text = raw[: LONGEST_CHARACTERS * 4].decode("utf-8", "replace")
    return "".join(c if c.isprintable() else "�" for c in text)[:LONGEST_CHARACTERS]


def diagnosis(servers: Iterable[AnnouncedServer], interfaces: Iterable[str], seconds: float) -> tuple[Text, ...]:
    """Return what a person must know of what was heard: rivals, faults, or why there may be nothing.

    Rivals are servers in one network: more than one stops a phone's boot (wiki, Provisioning; rule L26).
    """
    heard = tuple(servers)
    said = []
    for interface in dict.fromkeys(s.interface for s in heard):
        rivals = sorted({s.name for s in heard if s.interface == interface and s.is_configuration_server})
        if len(rivals) > 1:
            said.append(
                Text(
                    "{count} configuration servers answer on {interface}: {names}. A phone that starts from nothing "
                    "stops and asks; turn all but one off.",
                    count=len(rivals),
                    interface=interface,
                    names=_listed(rivals),
                )
            )
    unreadable = sorted({s.name for s in heard if s.is_configuration_server and s.leads_to is None})
    if unreadable:
        said.append(
            Text(
                "No phone can use what {names} announces: its sipUrl has to be "
                "sip:proxy@HOST:PORT;transport=tls (or tcp, udp).",
                names=_listed(unreadable),
            )
        )
    if heard and not any(s.is_configuration_server for s in heard):
        said.append(Text("Only firmware servers answer; phones take no configuration from them."))
    if not heard:
        said.append(_silence(interfaces, seconds))
    return tuple(said)


def _listed(names: list[str]) -> str:
    return ", ".join(names[:_MOST_TOLD]) + (", …" if len(names) > _MOST_TOLD else "")


def _silence(interfaces: Iterable[str], seconds: float) -> Text:
    looked_at = ", ".join(interfaces)
    if not looked_at:
        return Text("This computer is in no network: connect it to the phones' network, then try again.")
    return Text(
        "No server was heard in {seconds} seconds on {interfaces}. Phones in service announce nothing. Look whether "
        "this computer is in the phones' network, whether its firewall lets UDP 5353 in, and whether the DPMA's "
        "service_discovery_enabled is on.",
        seconds=f"{seconds:g}",
        interfaces=looked_at,
    )
