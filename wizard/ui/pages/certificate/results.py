"""What becomes of the work when a certificate was made, imported, or an authority taken over: functions of it then."""

from dataclasses import replace
from pathlib import Path

from wizard.core.certificates.fingerprint import organization_of
from wizard.system.authority_reuse import ReusedAuthority
from wizard.system.certificate_import import Placed
from wizard.ui.work import Work


def made(work: Work, folder: Path) -> Work:
    """Return the work after its folder got another certificate: what was planned with the one before is gone."""
    return replace(work, planned=None) if work.folder == folder else work


def taken_over(work: Work, folder: Path, reused: ReusedAuthority) -> Work:
    """Return the work with the authority of another site, whose organisation stands where none was written."""
    if work.folder != folder:
        return work
    certificate = work.site.certificate
    if not certificate.organization.strip():
        certificate = replace(certificate, organization=organization_of(reused.root))
    return replace(work, planned=None).with_site(replace(work.site, certificate=certificate))


def imported(work: Work, folder: Path, placed: Placed) -> Work:
    """Return the work whose site names the files that were put into its folder."""
    if work.folder != folder:
        return work
    given = placed.site.certificate
    certificate = replace(
        work.site.certificate, authority=given.authority, chain=given.chain, private_key=given.private_key
    )
    return replace(work, planned=None).with_site(replace(work.site, certificate=certificate))
