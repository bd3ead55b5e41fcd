"""What a plan needs and must never show: passwords, the certificate chain, its key."""

from dataclasses import dataclass, field

from wizard.core.credentials import Credentials


@dataclass(frozen=True, slots=True, kw_only=True)
class Secrets:
    """The site's secrets in clear, in memory only; nothing of them is in the repr.

    ``chain_pem`` and ``key_pem`` are what the server gets (LF, the key unencrypted), empty where the
    site has no TLS. ``ca_pem`` is the root of a private authority, None with a public one.
    """

    credentials: Credentials = field(repr=False)
    chain_pem: bytes = field(repr=False)
    key_pem: bytes = field(repr=False)
    ca_pem: bytes | None = field(repr=False)
