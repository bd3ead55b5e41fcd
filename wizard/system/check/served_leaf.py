"""The server's own certificate: its names by the standard, its form, and whether it is the one that should be there."""

from collections.abc import Sequence
from hashlib import sha256

from cryptography import x509

from wizard.core.certificates.fingerprint import fingerprint, printable
from wizard.core.certificates.names import identities, is_wildcard, matches, matches_rfc5922
from wizard.core.certificates.profile import UNREADABLE, KeyFamily, Profile, profile
from wizard.core.check_result import Check, Status
from wizard.core.host_name import address_of
from wizard.core.listed import listed
from wizard.core.phone_rules import rules
from wizard.core.text import Text
from wizard.system.check.target import Target

NAME, FORM, FINGERPRINT = "name", "form", "fingerprint"
_MOST_NAMES = 3
_STRONG_BITS = 112
"""Strength of RSA with 2048 bits, and more than SHA-1 has (NIST SP 800-57 part 1, 5.6.1)."""


def name(target: Target, certificate: x509.Certificate) -> Check:
    """Return the row about the names: by the standard, which asks for more than phones do."""
    found = identities(certificate)
    every = [*found.uris, *found.dns, *map(str, found.addresses)] or [found.common_name]
    shown = listed(map(printable, every), _MOST_NAMES)
    evidence = Text("it is for {names}", names=shown or "-")
    if not matches(certificate, target.name, wildcard=True):
        return Check(
            id=NAME,
            status=_status_where_looked_at(target),
            evidence=evidence,
            cause=Text("{host} is not in the certificate.", host=target.name),
            fix=Text(
                "Give the server a certificate that names exactly {host}, the host the phones use.", host=target.name
            ),
        )
    if matches_rfc5922(certificate, target.name):
        return Check(id=NAME, status=Status.PASS, evidence=evidence)
    if address_of(target.name.strip("[]")) is not None and matches(certificate, target.name):
        # The standard knows no addresses; the phones' software takes them.
        return Check(id=NAME, status=Status.PASS, evidence=evidence)
    is_by_wildcard = is_wildcard(certificate) and not matches(certificate, target.name)
    return Check(
        id=NAME,
        status=Status.WARN,
        evidence=evidence,
        cause=Text("Only a wildcard fits {host}, which RFC 5922 does not allow for SIP.", host=target.name)
        if is_by_wildcard
        else Text("Phones find {host} in it, but not in the place RFC 5922 asks for.", host=target.name),
        fix=Text("Get a certificate that has {host} among its alternative names.", host=target.name),
    )


def form(target: Target, chain: Sequence[x509.Certificate]) -> Check:
    """Return the row about purpose, key, hash and version."""
    found = profile(chain[0])
    evidence = _shown(found)
    for is_so, status, cause, fix in _faults(target, found, [profile(c) for c in chain[1:]]):
        if is_so:
            return Check(id=FORM, status=status, evidence=evidence, cause=cause, fix=fix)
    return Check(id=FORM, status=Status.PASS, evidence=evidence)


def _shown(found: Profile) -> Text:
    purposes = {True: "serverAuth", False: Text("not serverAuth"), None: Text("no purpose named")}
    purpose, version = purposes[found.is_for_servers], found.certificate.version.name
    try:
        size = getattr(found.certificate.public_key(), "key_size", "")
        hashed = found.certificate.signature_hash_algorithm
    except UNREADABLE:
        return Text("X.509 {version}, {purpose}", version=version, purpose=purpose)
    kind = found.key_kind.value.upper() if found.key_kind else "?"
    key = f"{kind} {size}".strip()
    digest = hashed.name.upper() if hashed else Text("no hash")
    return Text("X.509 {version}, {key}, {hash}, {purpose}", version=version, key=key, hash=digest, purpose=purpose)


def _faults(target: Target, leaf: Profile, others: Sequence[Profile]) -> Sequence[tuple[bool, Status, Text, Text]]:
    """Whether it is so, how bad that is, why, and what to do; the worst first."""
    again = Text("Issue the certificate again with an RSA key of 2048 bits and SHA-256, as the wizard does.")
    looked_at = _status_where_looked_at(target)
    signatures = [p for p in (leaf, *others) if not p.is_self_issued]
    return (
        (leaf.is_for_servers is False, looked_at, Text("It is not meant for a server (serverAuth)."), again),
        (
            any(p.security_bits is not None and p.security_bits < _STRONG_BITS for p in (leaf, *others)),
            looked_at,
            Text("A key in the chain is shorter than RSA with 2048 bits."),
            again,
        ),
        (
            any(p.signature_bits is not None and p.signature_bits < _STRONG_BITS for p in signatures),
            looked_at,
            Text("A signature in the chain uses a weak hash, such as SHA-1."),
            again,
        ),
        (
            leaf.is_v1,
            Status.WARN,
            Text("It is of X.509 version 1, as ast_tls_cert makes them: no alternative names, no purpose."),
            again,
        ),
        (leaf.is_damaged, Status.WARN, Text("A part of it cannot be read; phones may see even less of it."), again),
        (
            leaf.key_kind is KeyFamily.EC,
            Status.WARN,
            Text("No source shows that D-Series phones take elliptic curve certificates."),
            Text("Try one phone first, or use an RSA key of 2048 bits."),
        ),
    )


def _status_where_looked_at(target: Target) -> Status:
    """A fault where a phone looks at certificates, or may; else only doubtful."""
    kinds = [rules(m.model, m.firmware) for m in target.models] or [rules("", "")]
    return Status.FAIL if any(kind.may_validate for kind in kinds) else Status.WARN


def is_expected(target: Target, der: bytes, on_disk: str, served: x509.Certificate | None) -> Check:
    """Return the row that compares what is served with the site's and with the server's file.

    ``on_disk`` is the fingerprint of the certificate in the server's file, "" where that cannot be read from here.
    """
    found = sha256(der).hexdigest() if der else ""
    evidence = Text("SHA-256 {fingerprint}", fingerprint=found.upper() or "?")
    expected = target.expected_sha256.lower()
    if not found or not (expected or on_disk):
        return Check(id=FINGERPRINT, status=Status.SKIP, evidence=evidence, is_optional=bool(found))
    if expected in ("", found) and on_disk in ("", found):
        return Check(id=FINGERPRINT, status=Status.PASS, evidence=evidence)
    again = Text(
        "Reload: asterisk -rx 'module reload res_pjsip.so'. Asterisk before 16.29, 18.15 and 20 needs a restart."
    )
    if on_disk and found != on_disk and expected in ("", on_disk):
        return Check(
            id=FINGERPRINT,
            status=Status.FAIL,
            evidence=evidence,
            cause=Text("Asterisk still serves an older certificate than the one in its file."),
            fix=again,
        )
    if served is not None and _is_newer(target, served):
        return Check(
            id=FINGERPRINT,
            status=Status.WARN,
            evidence=evidence,
            cause=Text("The server serves a newer certificate than the site has: it was renewed there."),
            fix=Text("Import its files from the server into the site, so that both know the same one."),
        )
    if expected == found:
        return Check(
            id=FINGERPRINT,
            status=Status.WARN,
            evidence=evidence,
            cause=Text("Another certificate lies in the server's file, and will be served from the next reload on."),
            fix=Text("Look who put it there; apply the site to put its own back."),
        )
    if on_disk:
        return Check(
            id=FINGERPRINT,
            status=Status.FAIL,
            evidence=evidence,
            cause=Text("The server serves another certificate than the site's, which was not put there."),
            fix=Text("Apply the site, then do what its restart steps say."),
        )
    return Check(
        id=FINGERPRINT,
        status=Status.FAIL,
        evidence=evidence,
        cause=Text("The server serves another certificate than the site's: it was not put there, or not taken up yet."),
        fix=Text(
            "Apply the site, then reload: asterisk -rx 'module reload res_pjsip.so'. Asterisk before 16.29, 18.15 "
            "and 20 needs a restart."
        ),
    )


def _is_newer(target: Target, served: x509.Certificate) -> bool:
    return (
        target.expected_start is not None
        and served.not_valid_before_utc > target.expected_start
        and matches(served, target.name, wildcard=True)
    )


def sha256_digits(certificate: x509.Certificate) -> str:
    """Return a certificate's SHA-256 as hexadecimal digits."""
    return fingerprint(certificate).replace(":", "").lower()
