"""A new site that begins with what another one has in common with it."""

from dataclasses import replace
from urllib.parse import urlsplit

from wizard.core.host_name import address_of
from wizard.core.site import Certificate, Destination, Provisioning, Server, Site, Transport


def from_template(template: Site, name: str) -> Site:
    """Return a new site that takes over how another one is made, and nothing that names its server or its customer.

    Transport, provisioning, time server, kind of authority and kind of destination are taken over; host,
    addresses, versions, layout, phones and the certificate's files are not.
    """
    certificate = template.certificate
    return Site(
        name=name,
        server=Server(ntp=template.server.ntp),
        # Path and target are those of the other's server.
        destination=Destination(kind=template.destination.kind),
        certificate=Certificate(
            authority=certificate.authority,
            name=certificate.name,
            allow_wildcard=certificate.allow_wildcard,
            key=certificate.key,
            days=certificate.days,
        ),
        transport=_anywhere(template.transport),
        provisioning=_elsewhere(template.provisioning, template.server),
    )


def _anywhere(transport: Transport) -> Transport:
    """The transport on every address of its server where it was on a single one, which another server has not."""
    before, bracket, after = transport.bind.rpartition("]")
    host, colon, port = after.partition(":")
    address = address_of(before.removeprefix("[") if bracket else host)
    if address is None or address.is_unspecified:
        return transport
    every = "[::]" if address.version == 6 else "0.0.0.0"  # noqa: S104 - what the server listens on, not we
    return replace(transport, bind=f"{every}{colon}{port}")


def _elsewhere(provisioning: Provisioning, server: Server) -> Provisioning:
    """The provisioning without what is the other server's own: the name phones show, and an address for files on it."""
    own = {server.host.lower(), *(str(address) for address in server.addresses)}
    try:
        host = urlsplit(provisioning.url).hostname or ""
    except ValueError:
        host = ""
    return replace(provisioning, service_name="", url="" if host in own else provisioning.url)
