"""A private authority as people have it: its certificate and its key, in files of any usual form."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from cryptography import x509

from wizard.core.certificates.fingerprint import shown_name
from wizard.core.certificates.keys import PrivateKey
from wizard.core.certificates.pem import contents
from wizard.core.certificates.profile import profile
from wizard.core.certificates.signatures import has_key
from wizard.core.errors import WizardError
from wizard.core.text import Text


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportedAuthority:
    """An authority's certificate, which phones take for a root, and the key that signs with it."""

    root: x509.Certificate
    key: PrivateKey = field(repr=False)


def import_authority(files: Sequence[bytes], passphrase: str | None, now: datetime) -> ImportedAuthority:
    """Return the authority in some files: PEM, DER or PKCS#12, in any order; ``passphrase`` is the key's own.

    ``now`` is aware of its time zone.

    Raises:
        WrongPassphrase: The key is encrypted, and the passphrase is missing or not its own.
        WizardError: There is no authority with its key, it cannot be used, or a file is damaged or too large.
    """
    found = contents(files, passphrase)
    pairs = [(c, key) for key in found.keys for c in found.certificates if has_key(c, key)]
    if not pairs:
        raise WizardError(
            Text("There is no authority with its key in these files."),
            Text("An authority is a certificate that may sign others, and the key that belongs to it."),
            Text("Give both files, often ca.crt and ca.key."),
        )
    root, key = max(pairs, key=lambda pair: pair[0].not_valid_before_utc)
    require_authority(root, now)
    return ImportedAuthority(root=root, key=key)


def require_authority(root: x509.Certificate, now: datetime) -> None:
    """Make sure that a certificate can be a site's authority.

    Raises:
        WizardError: It may not sign others, or has expired.
    """
    found = profile(root)
    if not (found.is_ca and found.may_sign_certificates):
        raise WizardError(
            Text("{name} is no authority.", name=shown_name(root.subject)),
            Text("Its certificate does not allow it to sign others (CA:TRUE)."),
            Text("Choose a private authority, or make a new one."),
        )
    if root.not_valid_after_utc <= now:
        raise WizardError(
            Text("The authority has expired."),
            Text("It was valid until {date}.", date=f"{root.not_valid_after_utc:%Y-%m-%d}"),
            Text("Make a new authority, and load its certificate on the phones."),
        )
