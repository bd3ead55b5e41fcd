"""What a person is shown of the certificate a site has now."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from cryptography import x509

from wizard.cli.output import print_problems, printable
from wizard.core.certificates.fingerprint import fingerprint, shown_name
from wizard.core.certificates.reminder import reminder_ics, reminder_of
from wizard.core.certificates.renewal_advice import who_renews
from wizard.core.site import Site
from wizard.system.certificate_import import site_chain
from wizard.system.certificate_reading import read_certificate
from wizard.system.given_file import write_given


def show(
    chain: Sequence[x509.Certificate] | None, folder: Path, site: Site, now: datetime
) -> Sequence[x509.Certificate]:
    """Print a chain, or the one in the site folder, what is wrong with that, and who renews it; return the chain."""
    shown = site_chain(folder, site) if chain is None else chain
    for depth, certificate in enumerate(shown):
        print(printable(f"{'  ' * depth}{shown_name(certificate.subject)}"))
    leaf = shown[0]
    print(f"Ends on {leaf.not_valid_after_utc.date()}.  SHA-256 {fingerprint(leaf)}")
    print_problems(read_certificate(folder, site, now).findings)
    print(printable(f"Who renews it: {who_renews(site_chain(folder, site)[0], site)}"))
    return shown


def write_reminder(file: Path | None, chain: Sequence[x509.Certificate], site: Site, now: datetime) -> None:
    """Write the calendar file, where one is asked for."""
    if file is not None:
        write_given(file, reminder_ics(reminder_of(chain[0], site), now).encode("utf-8", "replace"))
