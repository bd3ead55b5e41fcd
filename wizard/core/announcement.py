"""An announcement of ``_digiumproxy._udp`` as a value; whatever the network says is made harmless here.

Source: wiki, Provisioning (TXT keys ``sipUrl``, ``serviceType``).
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from hashlib import sha256

from wizard.core.sip_url import SipUrl, is_firmware_url, parse_sip_url

SERVICE = "_digiumproxy._udp.local."
LONGEST_CHARACTERS = 255
_MOST_ADDRESSES = 32
_MOST_KEYS = 64


@dataclass(frozen=True, slots=True, kw_only=True)
class AnnouncedServer:
    """One instance as heard. ``host`` and ``port`` are those of its SRV record, which phones do not go by.

    ``transport`` is that of ``sip_url``, "" where that cannot be read. ``interface``: where it was heard.
    ``instance`` tells instances apart whose names read the same: it stays when what is announced changes.
    """

    name: str
    host: str
    port: int
    transport: str
    addresses: tuple[str, ...]
    service_type: str
    sip_url: str
    interface: str
    instance: str = field(default="", compare=False, repr=False)

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
        # A name may differ from another in what is not shown of it.
        instance=sha256(instance.lower().encode("utf-8", "surrogatepass")).hexdigest()[:16],
    )


def _instance_name(instance: str) -> str:
    ending = f".{SERVICE}"
    return instance[: -len(ending)] if instance.lower().endswith(ending) else instance


def _shown(raw: bytes) -> str:
    text = raw[: LONGEST_CHARACTERS * 4].decode("utf-8", "replace")
    return "".join(c if c.isprintable() else "�" for c in text)[:LONGEST_CHARACTERS]
