"""OpenSSL's walk over a chain, continued after every error as pjproject has it continued.

Rebuilt from crypto/x509/x509_vfy.c (build_chain, check_chain, check_auth_level, internal_verify)
and v3_purp.c, for a TLS client that checks a server. Not done: revocation lists and name constraints.
The tests hold it against a real libcrypto, over thousands of chains that nearly fit.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from cryptography import x509

from wizard.core.certificates.library import NEWEST, Library
from wizard.core.certificates.profile import Profile, identifier_agrees, profile
from wizard.core.certificates.signatures import is_signed_by
from wizard.core.certificates.verify_errors import VerifyError


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """One error and the certificate it is about; ``depth`` 0 is the server's own."""

    depth: int
    error: VerifyError
    certificate: x509.Certificate


@dataclass(slots=True)
class _Path:
    """A chain being built: the server's own certificate first."""

    certificates: list[Profile]
    untrusted: int
    is_trusted: bool = False


def faults(
    sent: Sequence[x509.Certificate],
    trusted: Sequence[x509.Certificate],
    at: datetime,
    library: Library = NEWEST,
) -> tuple[Fault, ...]:
    """Return every error OpenSSL reports of the certificates a server sends, its own first.

    ``trusted`` are the certificates in the client's store. ``at`` is aware of its time zone.
    """
    walk = _Walk(sent, trusted, at, library)
    return walk.faults()


class _Walk:
    def __init__(
        self,
        sent: Sequence[x509.Certificate],
        trusted: Sequence[x509.Certificate],
        at: datetime,
        library: Library,
    ) -> None:
        self._sent = [profile(c) for c in sent]
        self._store = [profile(c) for c in dict.fromkeys(trusted)]
        self._at = at.replace(microsecond=0)  # OpenSSL counts in seconds
        self._library = library

    def faults(self) -> tuple[Fault, ...]:
        if self._sent[0].key_kind is None:
            # OpenSSL gives up at once; without a key there is no handshake either.
            return (_fault(self._sent, 0, VerifyError.EE_KEY_TOO_SMALL),)
        path = self._built()
        chain = path.certificates
        found = [
            *self._trust_faults(path),
            *self._extension_faults(chain),
            *self._strength_faults(chain),
            *self._signature_faults(chain),
        ]
        return tuple(dict.fromkeys(found))

    # --- building (build_chain) ---

    def _built(self) -> _Path:
        path = self._extended(_Path(certificates=[self._sent[0]], untrusted=1))
        if path.is_trusted or self._library.trusted_first:
            return path
        # "Alternative chains" (1.0.2b): let go of what was sent, one by one, for a shorter trusted path.
        for kept in range(path.untrusted - 1, 0, -1):
            shorter = _Path(certificates=path.certificates[:kept], untrusted=kept)
            self._extend_trusted(shorter)
            if shorter.is_trusted:
                return shorter
        return path

    def _extended(self, path: _Path) -> _Path:
        left = self._sent[1:]
        while not path.is_trusted:
            if self._library.trusted_first and self._extend_trusted(path):
                continue
            top = path.certificates[-1]
            is_all_untrusted = path.untrusted == len(path.certificates)
            issuer = None
            if is_all_untrusted and not self._is_self_signed(top):
                issuer = self._best(p for p in left if self._issued(p, top) and not _holds(path, p))
            if issuer is None:
                if not self._library.trusted_first:
                    while not path.is_trusted and self._extend_trusted(path):
                        pass
                break
            left.remove(issuer)
            path.certificates.append(issuer)
            path.untrusted += 1
        return path

    def _extend_trusted(self, path: _Path) -> bool:
        """Take one step into the store; False where there is none to take."""
        top = path.certificates[-1]
        if self._is_self_signed(top):
            if path.untrusted < len(path.certificates):
                path.is_trusted = True
                return False
            # Another certificate of that name in the store hides it ("self-signed untrusted mimic").
            found = self._best(p for p in self._store if self._issued(p, top))
            if found is None or found.certificate != top.certificate:
                return False
            path.untrusted -= 1
            path.is_trusted = True
            return True
        issuer = self._best(p for p in self._store if self._issued(p, top) and not _holds(path, p))
        if issuer is None:
            return False
        path.certificates.append(issuer)
        path.is_trusted = self._is_self_signed(issuer)
        return True

    def _best(self, candidates: Iterable[Profile]) -> Profile | None:
        """The first that is valid now, else the one that was valid last (get1_best_issuer_other_sk)."""
        best: Profile | None = None
        for candidate in candidates:
            if self._is_in_time(candidate):
                return candidate
            end = candidate.certificate.not_valid_after_utc
            if best is None or end > best.certificate.not_valid_after_utc:
                best = candidate
        return best

    def _is_in_time(self, p: Profile) -> bool:
        return p.certificate.not_valid_before_utc <= self._at < p.certificate.not_valid_after_utc

    def _is_self_signed(self, p: Profile) -> bool:
        return self._issued(p, p)

    def _issued(self, issuer: Profile, subject: Profile) -> bool:
        """Whether one may have issued the other, going by names and identifiers (X509_check_issued)."""
        if issuer.certificate.subject != subject.certificate.issuer or issuer.is_damaged or subject.is_damaged:
            return False
        fits = issuer.key_kind == subject.signature_kind if self._library.is_recent else issuer.may_sign_certificates
        return fits and identifier_agrees(issuer, subject)

    # --- judging what was built ---

    def _trust_faults(self, path: _Path) -> list[Fault]:
        if path.is_trusted:
            return []
        chain = path.certificates
        if self._library.is_recent and self._is_too_weak(chain[0]):
            # build_chain takes the error left over from the leaf's key for its own ("a preliminary error").
            return [_fault(chain, len(chain) - 1, VerifyError.EE_KEY_TOO_SMALL)]
        if self._is_self_signed(chain[-1]):
            error = (
                VerifyError.DEPTH_ZERO_SELF_SIGNED_CERT if len(chain) == 1 else VerifyError.SELF_SIGNED_CERT_IN_CHAIN
            )
        elif path.untrusted < len(chain):
            error = VerifyError.UNABLE_TO_GET_ISSUER_CERT
        else:
            error = VerifyError.UNABLE_TO_GET_ISSUER_CERT_LOCALLY
        return [_fault(chain, len(chain) - 1, error)]

    def _extension_faults(self, chain: list[Profile]) -> list[Fault]:
        found: list[Fault] = []
        below = 0
        for depth, p in enumerate(chain):
            errors = [error for is_wrong, error in _EXTENSION_RULES if is_wrong(p, depth)]
            if self._library.is_recent and 0 < depth < len(chain) - 1 and not p.is_ca:
                errors.append(VerifyError.INVALID_CA)  # what may pass for a root has to say CA:TRUE below one
            if depth > 1 and p.path_length is not None and below > p.path_length:
                errors.append(VerifyError.PATH_LENGTH_EXCEEDED)
            if depth > 0 and not p.is_self_issued:
                below += 1
            found += [_fault(chain, depth, error) for error in errors]
        return found

    def _strength_faults(self, chain: list[Profile]) -> list[Fault]:
        found: list[Fault] = []
        least = self._library.least_bits
        for depth, p in enumerate(chain):
            if self._is_too_weak(p):
                error = VerifyError.CA_KEY_TOO_SMALL if depth else VerifyError.EE_KEY_TOO_SMALL
                found.append(_fault(chain, depth, error))
            is_last = depth == len(chain) - 1  # a root's own signature proves nothing, and is not judged
            if least and not is_last and self._signature_bits(p) < least:
                found.append(_fault(chain, depth, VerifyError.CA_MD_TOO_WEAK))
        return found

    def _is_too_weak(self, p: Profile) -> bool:
        return p.security_bits is not None and p.security_bits < self._library.least_bits

    def _signature_bits(self, p: Profile) -> int:
        bits = p.signature_bits
        return self._library.sha1_bits if bits == _SHA1_BITS else _UNKNOWN_BITS if bits is None else bits

    def _signature_faults(self, chain: list[Profile]) -> list[Fault]:
        """From the top down: signatures, and dates (internal_verify)."""
        top = len(chain) - 1
        found: list[Fault] = []
        if self._is_self_signed(chain[top]):
            found += self._time_faults(chain, top)
        elif top == 0:
            found.append(_fault(chain, 0, VerifyError.UNABLE_TO_VERIFY_LEAF_SIGNATURE))
            found += self._time_faults(chain, 0)
        # Else the topmost is only a key to check with: OpenSSL looks at neither its signature nor its dates.
        for depth in range(top - 1, -1, -1):
            if self._library.is_recent and not chain[depth + 1].may_sign_certificates:
                found.append(_fault(chain, depth + 1, VerifyError.KEYUSAGE_NO_CERTSIGN))
            if chain[depth + 1].key_kind is None:
                found.append(_fault(chain, depth + 1, VerifyError.UNABLE_TO_DECODE_ISSUER_PUBLIC_KEY))
            elif not is_signed_by(chain[depth].certificate, chain[depth + 1].certificate):
                found.append(_fault(chain, depth, VerifyError.CERT_SIGNATURE_FAILURE))
            found += self._time_faults(chain, depth)
        return found

    def _time_faults(self, chain: list[Profile], depth: int) -> list[Fault]:
        certificate = chain[depth].certificate
        if self._at < certificate.not_valid_before_utc:
            return [_fault(chain, depth, VerifyError.CERT_NOT_YET_VALID)]
        # RFC 5280 counts the last second in; X509_cmp_time does not.
        if self._at >= certificate.not_valid_after_utc:
            return [_fault(chain, depth, VerifyError.CERT_HAS_EXPIRED)]
        return []


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


def _holds(path: _Path, p: Profile) -> bool:
    return any(p.certificate == other.certificate for other in path.certificates)


def _fault(chain: list[Profile], depth: int, error: VerifyError) -> Fault:
    return Fault(depth=depth, error=error, certificate=chain[depth].certificate)
