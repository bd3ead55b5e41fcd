"""Rules for the certificates that are served as they stand in their files: order, key, dates, strength, form."""

from collections.abc import Iterator
from itertools import pairwise

from cryptography import x509

from wizard.core.certificates.findings import WARN_BEFORE_END
from wizard.core.certificates.fingerprint import shown_name
from wizard.core.certificates.profile import UNREADABLE, profile
from wizard.core.certificates.signatures import is_signed_by
from wizard.core.lint.configuration import Configuration
from wizard.core.lint.finding import Finding
from wizard.core.lint.served import Served, certificates_beside
from wizard.core.lint.trust_rules import certificate_field
from wizard.core.plan.difference_lines import visible
from wizard.core.problem import Severity
from wizard.core.text import Text

_LEAST_BITS = 112
"""Strength of RSA 2048, below which OpenSSL 3 loads no key at Debian's level (measured)."""

_WEAK_HASHES = frozenset({"md5", "sha1"})
_RENEWED = Text(
    "Import the renewed one, or order it. With a private authority make it again (secure-calling "
    "certificate SITE renew): key and file names stay."
)

_Found = tuple[Text, Text, Severity]


def chain_broken(found: Configuration) -> Iterator[Finding]:
    """L14: what keeps Asterisk from serving the certificate, or phones from following the chain."""
    for served in found.served:
        field = certificate_field(found, served)
        for path, place in ((served.path, served.place), (served.key_path, served.key_place)):
            if path.is_absolute() and path not in found.tree.files:
                yield Finding(
                    message=Text("{path} is not there, or may not be read from here.", path=visible(str(path))),
                    fix=Text("If it is missing, put it there before Asterisk starts again: the transport would not."),
                    place=place,
                    field=field,
                    severity=Severity.WARNING,
                )
        if _is_alone(found, served):
            yield Finding(
                message=Text(
                    "The certificate is sent alone; {issuer}, which signed it, may be an intermediate that is missing.",
                    issuer=shown_name(served.leaf.issuer),
                ),
                fix=Text("Put the intermediates behind it in its file, often found in fullchain.pem or ca-bundle.crt."),
                place=served.place,
                field=field,
                severity=Severity.WARNING,
            )
        for message, fix in _chain_faults(served):
            yield Finding(message=message, fix=fix, place=served.place, field=field)
        for message, fix in _key_faults(served):
            yield Finding(message=message, fix=fix, place=served.key_place, field=field)


def _chain_faults(served: Served) -> Iterator[tuple[Text, Text]]:
    if served.fault is not None:
        yield served.fault, Text("Write the certificate there as PEM, then its intermediates in order.")
    authorities = [profile(certificate).is_authority for certificate in served.chain]
    if authorities and authorities[0] and not all(authorities):
        yield (
            Text(
                "In {path} an authority's certificate comes first, the server's own later.",
                path=visible(str(served.path)),
            ),
            Text("Put the server's own certificate first, then its intermediates in order."),
        )
        return
    for number, (certificate, above) in enumerate(pairwise(served.chain), 2):
        if not is_signed_by(certificate, above):
            yield (
                Text(
                    "In {path} certificate {number} did not sign the one before it.",
                    path=visible(str(served.path)),
                    number=number,
                ),
                Text("Put the intermediates in order: each one below the certificate it signed."),
            )
            return


def _is_alone(found: Configuration, served: Served) -> bool:
    """Whether one certificate is sent without the one that signed it, and that one is no root beside it either."""
    if len(served.chain) != 1 or served.leaf.issuer == served.leaf.subject:
        return False
    return not any(
        c.subject == served.leaf.issuer and c.issuer == c.subject for c in certificates_beside(served, found.tree)
    )


def _key_faults(served: Served) -> Iterator[tuple[Text, Text]]:
    if not served.key_path.is_absolute() and served.chain:
        yield (
            Text("No priv_key_file is named: Asterisk never reads a key from cert_file."),
            Text("Put the key into a file of its own, and name it as priv_key_file."),
        )
    if served.key_fault is not None:
        yield served.key_fault, Text("Write the certificate's own key there as PEM, without a passphrase.")
    if served.key is not None and served.chain and not _fits(served.key.public_key(), served.leaf):
        yield (
            Text(
                "The key in {path} is not the certificate's, so every handshake fails.",
                path=visible(str(served.key_path)),
            ),
            Text("Put back the key the certificate was made for, or make a new certificate for this key."),
        )


def _fits(key: object, certificate: x509.Certificate) -> bool:
    try:
        return key == certificate.public_key()
    except UNREADABLE:
        return False


def weak_or_out_of_date(found: Configuration) -> Iterator[Finding]:
    """L15: dates, keys and hashes of every certificate that is served."""
    for served in found.served:
        for certificate in served.chain:
            dates = _dates if certificate == served.leaf else _dates_above
            faults = (*dates(found, certificate), *_strength(certificate))
            for message, fix, severity in faults:
                yield Finding(
                    message=message,
                    fix=fix,
                    place=served.place,
                    field=certificate_field(found, served),
                    severity=severity,
                )


def _dates(found: Configuration, certificate: x509.Certificate) -> Iterator[_Found]:
    start, end = certificate.not_valid_before_utc, certificate.not_valid_after_utc
    if start > found.now:
        message = Text("The server's certificate is not valid before {date}.", date=start.date())
        yield message, Text("Look whether the clocks are right; then wait, or make it again."), Severity.ERROR
    if end <= found.now:
        yield Text("The server's certificate ended on {date}.", date=end.date()), _RENEWED, Severity.ERROR
    elif end - found.now <= WARN_BEFORE_END:
        yield Text("The server's certificate ends on {date}.", date=end.date()), _RENEWED, Severity.WARNING


def _dates_above(found: Configuration, certificate: x509.Certificate) -> Iterator[_Found]:
    name, end = shown_name(certificate.subject), certificate.not_valid_after_utc
    fix = Text("Put the authority's present one in its place behind the server's certificate.")
    if certificate.not_valid_before_utc > found.now or end <= found.now:
        yield Text("{name}, which is sent along, is not valid today.", name=name), fix, Severity.ERROR
    elif end - found.now <= WARN_BEFORE_END:
        yield Text("{name}, which is sent along, ends on {date}.", name=name, date=end.date()), fix, Severity.WARNING


def _strength(certificate: x509.Certificate) -> Iterator[_Found]:
    name, bits = shown_name(certificate.subject), profile(certificate).security_bits
    if bits is not None and bits < _LEAST_BITS:
        message = Text("The key of {name} is shorter than RSA 2048.", name=name)
        yield message, Text("Make it again with RSA 2048."), Severity.ERROR
    try:
        digest = certificate.signature_hash_algorithm
    except UNREADABLE:
        return
    # A root's own signature proves nothing, and is not judged.
    if digest is not None and digest.name in _WEAK_HASHES and certificate.issuer != certificate.subject:
        message = Text("{name} is signed with a weak hash, {hash}.", name=name, hash=digest.name.upper())
        yield message, Text("Have it issued again with SHA-256."), Severity.ERROR


def old_form(found: Configuration) -> Iterator[Finding]:
    """L16: certificates as ``ast_tls_cert`` makes them; PJSIP reads no names of version 1 but the common one."""
    for served in found.served:
        for certificate in served.chain:
            known, name = profile(certificate), shown_name(certificate.subject)
            if known.is_v1:
                message = Text(
                    "The certificate of {name} is of version 1, which cannot hold the server's names.", name=name
                )
            elif certificate != served.leaf and not known.is_ca:
                message = Text("{name} signs certificates without saying CA:TRUE.", name=name)
            else:
                continue
            yield Finding(
                message=message,
                fix=Text("Make it again as version 3 with names and CA:TRUE, as the wizard's own authority does."),
                place=served.place,
                field=certificate_field(found, served),
            )
