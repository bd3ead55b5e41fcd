"""What is checked: the server, what phones trust, and which phones it is judged for."""

from dataclasses import dataclass, field
from datetime import datetime

from cryptography import x509


@dataclass(frozen=True, slots=True, kw_only=True)
class Model:
    """A model and firmware to judge as. ``lacks_root``: no phone of it is known to hold the private root."""

    model: str
    firmware: str
    wildcard_setting: bool = False
    lacks_root: bool = False

    @property
    def shown(self) -> str:
        """What a person calls it."""
        return f"{self.model} {self.firmware}".strip() or "a phone that checks certificates"


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """What is checked: ``name`` is the host phones use, ``address`` where to connect ("" the name itself).

    ``expected_sha256`` is the fingerprint of the certificate that should be served, in hexadecimal digits,
    "" where that is not known; ``expected_start`` is when it became valid, where the server may have renewed it
    since. ``now`` is the time the certificates are judged at, aware of its zone.
    """

    name: str
    port: int
    address: str = ""
    trusted: tuple[x509.Certificate, ...] = field(default=(), repr=False)
    models: tuple[Model, ...] = ()
    expected_sha256: str = ""
    expected_start: datetime | None = None
    now: datetime

    @property
    def reached_at(self) -> str:
        """Where to connect."""
        return self.address or self.name
