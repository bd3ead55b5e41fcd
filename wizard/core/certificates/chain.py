"""A server's certificate chain as people have it, put into the order a TLS server has to send it."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding

from wizard.core.certificates.fingerprint import shown_name
from wizard.core.certificates.keys import PrivateKey
from wizard.core.certificates.pem import Contents, contents
from wizard.core.certificates.profile import profile
from wizard.core.certificates.signatures import has_key, is_signed_by
from wizard.core.errors import WizardError
from wizard.core.text import Text


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportedChain:
    """What was found: the server's own certificate first, then intermediates, without the root.

    ``key`` belongs to the first certificate; None where no key was given. ``root`` is the root where
    one was given. ``missing_issuer`` names who signed the server's certificate where that is a single one
    whose issuer was not given: mostly an intermediate that is missing. ``repairs`` tell what was put right.
    """

    certificates: tuple[x509.Certificate, ...]
    key: PrivateKey | None = field(repr=False)
    root: x509.Certificate | None = None
    missing_issuer: str = ""
    repairs: tuple[Text, ...] = ()


def import_chain(files: Sequence[bytes], *, passphrase: str | None = None) -> ImportedChain:
    """Return the chain and key in some files: PEM in any order with text around, DER, PKCS#7, PKCS#12.

    Together they may have a megabyte and fifty certificates. Dates and names are not judged here.

    Raises:
        WrongPassphrase: The key is encrypted, and the passphrase is missing or not its own.
        WizardError: There is no certificate, or more than one that could be the server's; the key is that of
            another certificate; the certificate is an authority's; a file is damaged or too large.
    """
    found = contents(files, passphrase)
    if not found.certificates:
        raise _no_certificate(found)
    given = tuple(dict.fromkeys(found.certificates))
    leaf, key = _leaf(given, found.keys)
    path = _path(leaf, given)
    root = path[-1] if len(path) > 1 and _is_issuer(path[-1], path[-1]) else None
    sent = path[:-1] if root is not None else path
    is_complete = len(sent) > 1 or root is not None or leaf.issuer == leaf.subject
    return ImportedChain(
        certificates=sent,
        key=key,
        root=root,
        missing_issuer="" if is_complete else shown_name(leaf.issuer),
        repairs=tuple(_repairs(found.certificates, given, path, sent)),
    )


def chain_to_pem(certificates: Sequence[x509.Certificate]) -> bytes:
    """Return the certificates as PEM in their order, with LF on every system."""
    return b"".join(c.public_bytes(Encoding.PEM).replace(b"\r\n", b"\n") for c in certificates)


def _leaf(
    given: tuple[x509.Certificate, ...], keys: Sequence[PrivateKey]
) -> tuple[x509.Certificate, PrivateKey | None]:
    """The server's own certificate, and its key if there is one."""
    for key in keys:
        owners = [c for c in given if has_key(c, key)]
        if owners:
            servers = [c for c in owners if not _is_authority(c)]
            if not servers:
                raise _authority_given(owners[0])
            # A renewal with the same key beside what it replaces: the newer one is meant.
            return max(servers, key=lambda c: c.not_valid_before_utc), key
    servers = [c for c in given if not _is_authority(c) and not _signs_another(c, given)]
    if not servers:
        raise _authority_given(given[0])
    if keys:
        raise _foreign_key(servers[0])
    if len(servers) > 1:
        raise _several_servers(servers)
    return servers[0], None


def _path(leaf: x509.Certificate, given: tuple[x509.Certificate, ...]) -> tuple[x509.Certificate, ...]:
    """From the leaf upwards as far as it goes; a self-signed issuer before a cross-signed one."""
    path = [leaf]
    while not _is_issuer(path[-1], path[-1]):
        issuers = [c for c in given if c not in path and _is_issuer(c, path[-1])]
        if not issuers:
            break
        path.append(next((c for c in issuers if c.subject == c.issuer), issuers[0]))
    return tuple(path)


def _is_issuer(issuer: x509.Certificate, subject: x509.Certificate) -> bool:
    return issuer.subject == subject.issuer and is_signed_by(subject, issuer)


def _is_authority(certificate: x509.Certificate) -> bool:
    return profile(certificate).is_ca is True


def _signs_another(certificate: x509.Certificate, given: tuple[x509.Certificate, ...]) -> bool:
    return any(other != certificate and _is_issuer(certificate, other) for other in given)


def _repairs(
    found: Sequence[x509.Certificate],
    given: tuple[x509.Certificate, ...],
    path: tuple[x509.Certificate, ...],
    sent: tuple[x509.Certificate, ...],
) -> list[Text]:
    repairs = []
    if len(found) > len(given):
        repairs.append(Text("Certificates that were given twice are kept once."))
    if [c for c in given if c in path] != list(path):
        repairs.append(Text("The certificates were put in order: the server's own first."))
    if len(path) > len(sent):
        repairs.append(
            Text("The root {name} is left out: a phone trusts only its own copy.", name=shown_name(path[-1].subject))
        )
    repairs += [
        Text("{name} is left out: it does not belong to this chain.", name=shown_name(c.subject))
        for c in given
        if c not in path
    ]
    return repairs


def _no_certificate(found: Contents) -> WizardError:
    if found.foreign is not None:
        detail = found.foreign
    elif found.has_request:
        detail = Text("The file holds a signing request, which an authority has to make into a certificate.")
    elif found.keys:
        detail = Text("The file holds a private key, and no certificate.")
    else:
        detail = Text("Nothing in it begins with BEGIN CERTIFICATE.")
    return WizardError(
        Text("There is no certificate in this file."),
        detail,
        Text("Give the certificate your authority sent, with its intermediates (often fullchain.pem)."),
    )


def _authority_given(certificate: x509.Certificate) -> WizardError:
    return WizardError(
        Text("This is an authority's certificate, not a server's."),
        Text("{name} is allowed to sign others (CA:TRUE).", name=shown_name(certificate.subject)),
        Text("Give the certificate that was made for this server, too."),
    )


def _foreign_key(certificate: x509.Certificate) -> WizardError:
    return WizardError(
        Text("The private key belongs to another certificate."),
        Text("It is not the key of {name}.", name=shown_name(certificate.subject)),
        Text("Give the key that was made with the request for this certificate."),
    )


def _several_servers(servers: Sequence[x509.Certificate]) -> WizardError:
    names = ", ".join(shown_name(c.subject) for c in servers[:3])
    return WizardError(
        Text("There is more than one server certificate."),
        Text("Found: {names}.", names=names),
        Text("Give only the files of this server, or its private key along with them."),
    )
