"""OpenSSL's walk over a chain, continued after every error as pjproject has it continued.

Rebuilt from crypto/x509/x509_vfy.c (check_chain, check_auth_level, internal_verify, check_name_constraints)
and v3_purp.c, for a TLS client that checks a server. Not done: revocation lists and policies, which it is not
asked for. The tests hold it against a real libcrypto, over thousands of chains that nearly fit.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from cryptography import x509

from wizard.core.certificates.issuers import is_self_signed
from wizard.core.certificates.library import NEWEST, Library
from wizard.core.certificates.name_constraints import constraint_error
from wizard.core.certificates.path_building import BuiltPath, built_path
from wizard.core.certificates.profile import KeyFamily, Profile, profile
from wizard.core.certificates.signatures import is_signed_by
from wizard.core.certificates.verify_errors import VerifyError


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """One error and the certificate it is about; ``depth`` 0 is the server's own."""

    depth: int
    error: VerifyError
    certificate: x509.Certificate


_Found = Iterator[tuple[int, VerifyError]]


def faults(
    sent: Sequence[x509.Certificate],
    trusted: Sequence[x509.Certificate],
    at: datetime,
    library: Library = NEWEST,
) -> tuple[Fault, ...]:
    """Return every error OpenSSL reports of the certificates a server sends, its own first.

    ``trusted`` are the certificates in the client's store. ``at`` is aware of its time zone.
    """
    return faults_of_each(sent, trusted, at, (library,))[0]


def faults_of_each(
    sent: Sequence[x509.Certificate],
    trusted: Sequence[x509.Certificate],
    at: datetime,
    libraries: Iterable[Library],
) -> tuple[tuple[Fault, ...], ...]:
    """Return what each of several libraries reports of the same certificates."""
    at = at.replace(microsecond=0)  # OpenSSL counts in seconds
    profiles = [profile(c) for c in sent]
    store = [profile(c) for c in dict.fromkeys(trusted)]
    return tuple(_faults_of(profiles, store, at, library) for library in libraries)


def _faults_of(sent: Sequence[Profile], store: Sequence[Profile], at: datetime, library: Library) -> tuple[Fault, ...]:
    is_unknown = sent[0].key_kind is KeyFamily.OTHER and not library.is_recent
    if sent[0].key_kind is None or is_unknown:
        # OpenSSL gives up at once; without a key there is no handshake either. 1.0.2 knows no Edwards curves.
        return _faults(sent, [(0, VerifyError.EE_KEY_TOO_SMALL)])
    path = built_path(sent, store, at, library)
    return _faults(path.certificates, _Walk(path, at, library).errors())


def _faults(chain: Sequence[Profile], errors: Iterable[tuple[int, VerifyError]]) -> tuple[Fault, ...]:
    return tuple(
        Fault(depth=depth, error=error, certificate=chain[depth].certificate) for depth, error in dict.fromkeys(errors)
    )


class _Walk:
    """The checks of one chain that was built."""

    def __init__(self, path: BuiltPath, at: datetime, library: Library) -> None:
        self._path = path
        self._chain = path.certificates
        self._at = at
        self._library = library

    def errors(self) -> _Found:
        yield from self._trust()
        yield from self._extensions()
        yield from self._strength()
        yield from self._signatures()
        yield from self._names()

    def _trust(self) -> _Found:
        if self._path.error is None:
            return
        top = len(self._chain) - 1
        if self._library.is_recent and self._is_too_weak(self._chain[0]):
            # build_chain takes the error left over from the leaf's key for its own ("a preliminary error").
            yield top, VerifyError.EE_KEY_TOO_SMALL
        else:
            yield top, self._path.error

    def _extensions(self) -> _Found:
        top = len(self._chain) - 1
        below = 0
        # OpenSSL 1.0.2 asks nothing of certificates out of the phone's own store.
        asked = self._chain if self._library.is_recent else self._chain[: self._path.sent]
        for depth, p in enumerate(asked):
            yield from ((depth, error) for is_wrong, error in _EXTENSION_RULES if is_wrong(p, depth))
            if self._library.is_recent and 0 < depth < top and not p.is_ca:
                yield depth, VerifyError.INVALID_CA  # what may pass for a root has to say CA:TRUE below one
            if depth > 1 and p.path_length is not None and below > p.path_length:
                yield depth, VerifyError.PATH_LENGTH_EXCEEDED
            if depth > 0 and not p.is_self_issued:
                below += 1

    def _strength(self) -> _Found:
        least = self._library.least_bits
        for depth, p in enumerate(self._chain):
            if self._is_too_weak(p):
                yield depth, VerifyError.CA_KEY_TOO_SMALL if depth else VerifyError.EE_KEY_TOO_SMALL
            is_last = depth == len(self._chain) - 1  # a root's own signature proves nothing, and is not judged
            if least and not is_last and self._signature_bits(p) < least:
                yield depth, VerifyError.CA_MD_TOO_WEAK

    def _is_too_weak(self, p: Profile) -> bool:
        return p.security_bits is not None and p.security_bits < self._library.least_bits

    def _signature_bits(self, p: Profile) -> int:
        bits = p.signature_bits
        return self._library.sha1_bits if bits == _SHA1_BITS else _UNKNOWN_BITS if bits is None else bits

    def _signatures(self) -> _Found:
        """From the top down: signatures, and dates (internal_verify)."""
        top = len(self._chain) - 1
        if self._library.is_newer_pjsip or is_self_signed(self._chain[top], self._library):
            yield from self._dates(top)
        elif top == 0:
            yield 0, VerifyError.UNABLE_TO_VERIFY_LEAF_SIGNATURE
            if self._library.is_recent:  # 1.0.2 ends here
                yield from self._dates(0)
        # Else the topmost is only a key to check with: OpenSSL looks at neither its signature nor its dates.
        for depth in range(top - 1, -1, -1):
            above = self._chain[depth + 1]
            if self._library.is_recent and not above.may_sign_certificates:
                yield depth + 1, VerifyError.KEYUSAGE_NO_CERTSIGN
            if above.key_kind is None or (above.key_kind is KeyFamily.OTHER and not self._library.is_recent):
                yield depth + 1, VerifyError.UNABLE_TO_DECODE_ISSUER_PUBLIC_KEY
            elif not is_signed_by(self._chain[depth].certificate, above.certificate):
                yield depth, VerifyError.CERT_SIGNATURE_FAILURE
            yield from self._dates(depth)

    def _dates(self, depth: int) -> _Found:
        certificate = self._chain[depth].certificate
        if self._at < certificate.not_valid_before_utc:
            yield depth, VerifyError.CERT_NOT_YET_VALID
        # RFC 5280 counts the last second in; X509_cmp_time does not.
        elif self._at >= certificate.not_valid_after_utc:
            yield depth, VerifyError.CERT_HAS_EXPIRED

    def _names(self) -> _Found:
        for depth, p in enumerate(self._chain):
            if depth > 0 and p.is_self_issued:
                continue
            for above in self._chain[depth + 1 :]:
                if above.name_constraints is not None:
                    error = constraint_error(p, above.name_constraints, self._library, is_leaf=depth == 0)
                    if error is not None:
                        yield depth, error


_SHA1_BITS = 63
_UNKNOWN_BITS = 256

# check_chain: what is asked of the certificate at each depth, beside path length.
_EXTENSION_RULES: tuple[tuple[Callable[[Profile, int], bool], VerifyError], ...] = (
    (lambda p, _: p.has_unhandled_critical, VerifyError.UNHANDLED_CRITICAL_EXTENSION),
    (lambda p, depth: depth > 0 and not p.is_authority, VerifyError.INVALID_CA),
    (lambda p, depth: depth > 0 and not p.is_authority, VerifyError.INVALID_PURPOSE),
    (lambda p, _: p.is_for_servers is False, VerifyError.INVALID_PURPOSE),
    (lambda p, depth: depth == 0 and not p.may_serve, VerifyError.INVALID_PURPOSE),
)
