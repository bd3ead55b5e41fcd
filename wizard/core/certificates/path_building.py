"""The chain a phone's OpenSSL builds out of what the server sends and what the phone holds.

Rebuilt from build_chain of OpenSSL 1.1.1 and 3 (crypto/x509/x509_vfy.c), and from what 1.0.2 has in its
place in X509_verify_cert.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from wizard.core.certificates.issuers import best_issuer, is_self_signed, may_have_issued
from wizard.core.certificates.library import Generation, Library
from wizard.core.certificates.profile import Profile
from wizard.core.certificates.verify_errors import VerifyError

_MOST_DEEP = 100  # X509_VERIFY_PARAM of "ssl_server"


@dataclass(frozen=True, slots=True, kw_only=True)
class BuiltPath:
    """A chain, the server's own certificate first, of which so many were sent; the error if it ends nowhere."""

    certificates: tuple[Profile, ...]
    sent: int
    error: VerifyError | None


def built_path(sent: Sequence[Profile], store: Sequence[Profile], at: datetime, library: Library) -> BuiltPath:
    """Return the chain that a library takes, from the certificates sent and those in the phone's store."""
    if library.generation is Generation.OPENSSL_1_0_2:
        return _OlderBuilder(sent, store, library).path()
    return _Builder(sent, store, at, library).path()


class _Builder:
    """OpenSSL 1.1.1 and 3: the phone's own store is asked first at every step."""

    def __init__(self, sent: Sequence[Profile], store: Sequence[Profile], at: datetime, library: Library) -> None:
        self._left = list(sent[1:])
        self._store = store
        self._at = at
        self._library = library
        self._chain = [sent[0]]
        self._sent = 1
        self._is_trusted = False

    def path(self) -> BuiltPath:
        while not self._is_trusted and (self._extend_from_store() or self._extend_from_sent()):
            pass
        if (
            not self._is_trusted
            and self._sent == len(self._chain)
            and _is_leaf_held(self._chain[0], self._store, self._library)
        ):
            self._sent = 0
            self._is_trusted = True
        return BuiltPath(certificates=tuple(self._chain), sent=self._sent, error=self._error())

    def _extend_from_store(self) -> bool:
        """Take one step into the store; False where there is none to take."""
        top = self._chain[-1]
        if self._is_self_signed(top):
            if self._sent < len(self._chain):
                self._is_trusted = True
                return False
            # Another certificate of that name in the store hides it ("self-signed untrusted mimic").
            found = self._issuer([p for p in self._store if may_have_issued(p, top, self._library)])
            if found is None or found.certificate != top.certificate:
                return False
            self._sent -= 1
            self._is_trusted = True
            return True
        issuer = self._issuer([p for p in self._store if self._may_follow(p, top)])
        if issuer is None:
            return False
        self._chain.append(issuer)
        self._is_trusted = self._library.is_newer_pjsip or self._is_self_signed(issuer)
        return True

    def _extend_from_sent(self) -> bool:
        top = self._chain[-1]
        # Once it is in the store, it never looks at what was sent again.
        if self._sent < len(self._chain) or self._is_self_signed(top):
            return False
        issuer = self._issuer([p for p in self._left if self._may_follow(p, top)])
        if issuer is None:
            return False
        self._left.remove(issuer)
        self._chain.append(issuer)
        self._sent += 1
        return True

    def _error(self) -> VerifyError | None:
        if self._is_trusted:
            return None
        if self._is_self_signed(self._chain[-1]):
            is_alone = len(self._chain) == 1
            return VerifyError.DEPTH_ZERO_SELF_SIGNED_CERT if is_alone else VerifyError.SELF_SIGNED_CERT_IN_CHAIN
        return _gap(self._chain, self._sent)

    def _may_follow(self, issuer: Profile, top: Profile) -> bool:
        is_in = any(issuer.certificate == p.certificate for p in self._chain)
        return not is_in and may_have_issued(issuer, top, self._library)

    def _issuer(self, candidates: Sequence[Profile]) -> Profile | None:
        return best_issuer(candidates, self._at, self._library)

    def _is_self_signed(self, p: Profile) -> bool:
        return is_self_signed(p, self._library)


class _OlderBuilder:
    """OpenSSL 1.0.2: all that was sent first, and a shorter chain into the store only where that leads nowhere."""

    def __init__(self, sent: Sequence[Profile], store: Sequence[Profile], library: Library) -> None:
        self._left = list(sent)
        self._store = store
        self._library = library
        self._chain = [sent[0]]
        self._sent = 1
        self._root: Profile | None = None  # a self-signed one that was sent; never trusted for itself

    def path(self) -> BuiltPath:
        while (issuer := self._next_sent()) is not None:
            self._left.remove(issuer)
            self._chain.append(issuer)
        self._sent = len(self._chain)
        kept = self._sent
        while True:
            if is_self_signed(self._chain[-1], self._library):
                if len(self._chain) == 1:
                    return self._lone()
                self._root = self._chain.pop()
                self._sent -= 1
                kept -= 1
            while (issuer := self._next(self._store)) is not None:
                self._chain.append(issuer)
            held = self._chain[self._sent :]
            if any(self._library.is_newer_pjsip or is_self_signed(p, self._library) for p in held):
                return BuiltPath(certificates=tuple(self._chain), sent=self._sent, error=None)
            if self._library.is_newer_pjsip:
                is_held = _is_leaf_held(self._chain[0], self._store, self._library)
                return BuiltPath(certificates=tuple(self._chain), sent=0, error=None) if is_held else self._untrusted()
            # "Alternative chains" (1.0.2b): let go of what was sent, one by one, for an issuer in the store.
            kept -= 1
            while kept > 0 and self._issuer(self._store, self._chain[kept - 1]) is None:
                kept -= 1
            if kept <= 0:
                return self._untrusted()
            del self._chain[kept:]
            self._sent = kept

    def _lone(self) -> BuiltPath:
        alone = self._chain[0]
        found = self._issuer(self._store, alone)
        is_held = found is not None and found.certificate == alone.certificate
        error = None if is_held else VerifyError.DEPTH_ZERO_SELF_SIGNED_CERT
        is_held = is_held or _is_leaf_held(alone, self._store, self._library)
        return BuiltPath(certificates=(alone,), sent=0 if is_held else 1, error=error)

    def _untrusted(self) -> BuiltPath:
        root = self._root
        if root is None or not may_have_issued(root, self._chain[-1], self._library):
            return BuiltPath(certificates=tuple(self._chain), sent=self._sent, error=_gap(self._chain, self._sent))
        chain = (*self._chain, root)
        return BuiltPath(certificates=chain, sent=len(chain), error=VerifyError.SELF_SIGNED_CERT_IN_CHAIN)

    def _next_sent(self) -> Profile | None:
        if self._library.is_newer_pjsip and self._next(self._store) is not None:
            return None
        return self._next(self._left)

    def _next(self, candidates: Sequence[Profile]) -> Profile | None:
        top = self._chain[-1]
        # It may take a certificate twice, so only the depth ends a circle.
        if len(self._chain) > _MOST_DEEP or is_self_signed(top, self._library):
            return None
        return self._issuer(candidates, top)

    def _issuer(self, candidates: Sequence[Profile], subject: Profile) -> Profile | None:
        return next((p for p in candidates if may_have_issued(p, subject, self._library)), None)


def _is_leaf_held(leaf: Profile, store: Sequence[Profile], library: Library) -> bool:
    """Whether the phone holds the server's own certificate, and trusts it for that."""
    return library.is_newer_pjsip and any(p.certificate == leaf.certificate for p in store)


def _gap(chain: Sequence[Profile], sent: int) -> VerifyError:
    is_in_store = sent < len(chain)
    return VerifyError.UNABLE_TO_GET_ISSUER_CERT if is_in_store else VerifyError.UNABLE_TO_GET_ISSUER_CERT_LOCALLY
