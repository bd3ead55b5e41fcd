"""What the Certificate page says of itself: at its head, behind "Why?", and after an import."""

from enum import Enum, auto

from wizard.core.certificates.fingerprint import shown_name
from wizard.core.certificates.verdict_outcome import outcome
from wizard.core.site import AuthorityKind, Protocol, Site
from wizard.core.text import Text
from wizard.system.certificate_import import Placed
from wizard.system.certificate_reading import CertificateReading
from wizard.ui.words import counted, said


class Mode(Enum):
    """What there is to do on the page."""

    NO_TLS = auto()
    NO_AUTHORITY = auto()
    PRIVATE = auto()
    PUBLIC = auto()


def mode_of(site: Site) -> Mode:
    """Return what a site's answers leave to do here."""
    if site.transport.protocol is not Protocol.TLS:
        return Mode.NO_TLS
    if site.certificate.authority is None:
        return Mode.NO_AUTHORITY
    return Mode.PRIVATE if site.certificate.authority is AuthorityKind.PRIVATE else Mode.PUBLIC


def lead_sentence(site: Site, reading: CertificateReading | None) -> str:
    """Return what the page says first."""
    mode = mode_of(site)
    if mode is Mode.NO_TLS:
        protocol = site.transport.protocol.value.upper()
        return said(Text("This site's transport is {protocol}, which needs no certificate.", protocol=protocol))
    if mode is Mode.NO_AUTHORITY:
        return said(Text("It is not chosen yet who signs the server's certificate."))
    if reading is None:
        return said(Text("The site folder is being read."))
    if reading.card is not None:
        return _with_certificate(reading)
    if mode is Mode.PUBLIC:
        return said(
            Text("A public authority sends files: the certificate and its intermediates. The key goes with them.")
        )
    host, days = site.server.host, site.certificate.days
    if not host:
        return said(Text("It is made here, for the host the phones use, which is not known yet."))
    return counted(
        days,
        Text("It is made here, for {host}, and lasts {count} day.", host=host),
        Text("It is made here, for {host}, and lasts {count} days.", host=host),
    )


def imported_sentence(placed: Placed) -> str:
    """Return what was put right while importing."""
    first = placed.chain.certificates[0]
    done = said(Text("Imported {name}.", name=shown_name(first.subject)))
    return " ".join((done, *map(said, placed.chain.repairs)))


def _with_certificate(reading: CertificateReading) -> str:
    every = sum(len(found.extensions) for found in reading.verdicts)
    well = sum(len(found.extensions) for found in reading.verdicts if outcome(found).is_well)
    if not every:
        return said(Text("There is a certificate; the site has no phones yet that could judge it."))
    if well == every:
        return counted(
            every,
            Text("The phone that is to use TLS would connect with this certificate."),
            Text("All {count} phones that are to use TLS would connect with this certificate."),
        )
    if not well:
        return counted(
            every,
            Text("The phone that is to use TLS would not connect with this certificate."),
            Text("None of the {count} phones that are to use TLS would connect with this certificate."),
        )
    return said(
        Text(
            "Of the {every} phones that are to use TLS, {well} would connect with this certificate, {bad} would not.",
            every=every,
            well=well,
            bad=every - well,
        )
    )
