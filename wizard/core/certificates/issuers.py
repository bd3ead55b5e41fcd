"""Who may have issued a certificate, by names and identifiers, before any signature is looked at."""

from collections.abc import Iterable
from datetime import datetime

from wizard.core.certificates.library import Generation, Library
from wizard.core.certificates.profile import Profile, identifier_agrees


def may_have_issued(issuer: Profile, subject: Profile, library: Library) -> bool:
    """Whether one may have issued the other, going by names, identifiers and kind of key (X509_check_issued)."""
    if issuer.certificate.subject != subject.certificate.issuer or issuer.is_damaged or subject.is_damaged:
        return False
    fits = issuer.key_kind == subject.signature_kind if library.is_recent else issuer.may_sign_certificates
    return fits and identifier_agrees(issuer, subject)


def is_self_signed(p: Profile, library: Library) -> bool:
    """Whether a certificate may have issued itself (EXFLAG_SS)."""
    return may_have_issued(p, p, library)


def best_issuer(candidates: Iterable[Profile], at: datetime, library: Library) -> Profile | None:
    """Return the one of several possible issuers that a library takes.

    OpenSSL 1.0.2 takes the first. Later ones take the first that is valid now, else 3 the one that was valid
    last (get1_best_issuer_other_sk), 1.1.1 the last of all (find_issuer).
    """
    best: Profile | None = None
    for candidate in candidates:
        if library.generation is Generation.OPENSSL_1_0_2 or _is_in_time(candidate, at):
            return candidate
        if best is None or library.generation is Generation.OPENSSL_1_1_1 or _end(candidate) > _end(best):
            best = candidate
    return best


def _is_in_time(p: Profile, at: datetime) -> bool:
    return p.certificate.not_valid_before_utc <= at < p.certificate.not_valid_after_utc


def _end(p: Profile) -> datetime:
    return p.certificate.not_valid_after_utc
