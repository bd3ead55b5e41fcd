"""What the page comes to in a sentence: what will happen to the phones, and what is still missing."""

from wizard.core.phone_list.in_service import InService, census, in_service
from wizard.core.problem import Severity
from wizard.core.site import Protocol, Site
from wizard.core.text import Text
from wizard.system.server_reading import ServerReading
from wizard.ui.pages.phones.found_problems import place
from wizard.ui.words import counted, said
from wizard.ui.work import Work


def service_of(reading: ServerReading | None) -> InService | None:
    """Return what a reading says of phones in service, None without one."""
    if reading is None:
        return None
    contacts = reading.registrations
    return in_service(
        reading.view.phones,
        (contact.extension for contact in contacts),
        (contact.extension for contact in contacts if contact.is_tls),
    )


def lead(site: Site, service: InService | None) -> str:
    """Return a sentence for each thing that happens to some phones."""
    if not site.phones:
        return said(Text("This site has no phones yet."))
    found = census(site.phones, service)
    is_tls = site.transport.protocol is Protocol.TLS
    over = site.transport.protocol.value.upper()
    sentences = (
        (
            found.waiting,
            Text("1 phone waits: it is not touched and works as today."),
            Text("{count} phones wait: they are not touched and work as today."),
        ),
        (
            found.prepared,
            Text("1 is prepared and works as today."),
            Text("{count} are prepared and work as today."),
        ),
        (found.there, Text("1 is on TLS already."), Text("{count} are on TLS already.")),
        (
            found.moving,
            Text("1 in service moves to {over}.", over=over),
            Text("{count} in service move to {over}.", over=over),
        ),
        (
            found.starting,
            Text("1 is new and starts with {over}.", over=over),
            Text("{count} are new and start with {over}.", over=over),
        ),
        (
            found.going,
            Text("1 phone goes to {over}.", over=over),
            Text("{count} phones go to {over}.", over=over),
        ),
    )
    said_of = [counted(count, one, many) for count, one, many in sentences if count]
    if not is_tls:
        said_of.append(said(Text("Without TLS none shows a shield.")))
    return " ".join(said_of)


def missing(work: Work) -> tuple[str, str]:
    """Return what is missing before the preview, and the field where that is answered; "" where nothing is."""
    if not work.site.phones:
        return said(Text("Needs a phone.")), "phones"
    errors = [problem.field for problem in work.problems if problem.severity is Severity.ERROR]
    of_phones = [(found, field) for field in errors if (found := place(field)) is not None]
    if of_phones:
        count = len({phone for (phone, _), _ in of_phones})
        return counted(count, Text("1 phone has a mistake."), Text("{count} phones have mistakes.")), of_phones[0][1]
    field = next((field for field in errors if field.startswith("provisioning.")), "")
    return (said(Text("Needs to know how phones get their settings.")), field) if field else ("", "")
