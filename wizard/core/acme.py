"""What an order at an ACME authority is about: its directory, and the record that proves a name is ours (RFC 8555)."""

from dataclasses import dataclass
from urllib.parse import urlsplit

from wizard.core.fault import Fault, line_fault, shown
from wizard.core.text import Text

LETS_ENCRYPT = "https://acme-v02.api.letsencrypt.org/directory"
_LONGEST_URL = 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class TxtRecord:
    """The record that has to be in the zone of the name: ``_acme-challenge.`` before it (RFC 8555 8.4)."""

    name: str
    value: str

    @property
    def zone_line(self) -> str:
        """The record as a zone file has it; short-lived, since it is needed once."""
        return f'{self.name}. 300 IN TXT "{self.value}"'


def directory_fault(url: str) -> Fault | None:
    """Return what keeps a text from being the address of an ACME directory: HTTPS only (RFC 8555 6.1)."""
    if fault := line_fault(url, _LONGEST_URL):
        return fault
    try:
        parts = urlsplit(url)
        is_usable = parts.scheme == "https" and bool(parts.hostname) and parts.port != 0 and "@" not in parts.netloc
    except ValueError:
        is_usable = False
    if is_usable and url.isascii():
        return None
    return Fault(
        message=Text("{url} is not the address of an ACME directory.", url=shown(url)),
        fix=Text("Write one that begins with https://, such as {example}.", example=LETS_ENCRYPT),
        source="RFC 8555 6.1, 7.1.1",
    )
