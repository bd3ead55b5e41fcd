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


class Remembering:
    """Asks for each secret once, and gives it again to a later connection, as long as it is kept itself."""

    def __init__(self, asking: Asking) -> None:
        self._asking = asking
        self._known: dict[str, str] = {}
        self._given: set[str] = set()

    @property
    def asking(self) -> Asking:
        """Who answers one connection: what is asked for a second time was wrong, and is asked of the person."""
        self._given.clear()
        return Asking(trusts=self._asking.trusts, secret=self._secret)

    def _secret(self, what: Text) -> str | None:
        asked = str(what)
        if asked in self._known and asked not in self._given:
            self._given.add(asked)
            return self._known[asked]
        self._given.add(asked)
        answer = self._asking.secret(what)
        if answer is None:
            self._known.pop(asked, None)
        else:
            self._known[asked] = answer
        return answer


NOBODY = Asking(trusts=lambda _: False, secret=lambda _: None)
"""Nobody is there to be asked: only what is known and needs no password works."""
