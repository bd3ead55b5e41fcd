"""What a person is asked while a server is reached: whether its key is the right one, and for secrets."""

from collections.abc import Callable
from dataclasses import dataclass

from wizard.core.text import Text


@dataclass(frozen=True, slots=True, kw_only=True)
class HostKey:
    """The key a server shows that is not known yet. ``fingerprint`` is as OpenSSH writes it (SHA256:...)."""

    host: str
    port: int
    algorithm: str
    fingerprint: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Asking:
    """Who answers. ``trusts`` says whether a host key is the server's own.

    ``secret`` is given what is asked for, and returns a password or passphrase, None where the person would not say;
    it is called again after a wrong one, three times at most.
    """

    trusts: Callable[[HostKey], bool]
    secret: Callable[[Text], str | None]


NOBODY = Asking(trusts=lambda _: False, secret=lambda _: None)
"""Nobody is there to be asked: only what is known and needs no password works."""
