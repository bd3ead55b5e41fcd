"""The transports on a server a site could use in place of one of its own, and the site that does."""

from dataclasses import replace
from itertools import islice

from wizard.core.asterisk.transports import TransportView
from wizard.core.plan.transport_choice import TransportUse
from wizard.core.server_view import ServerView
from wizard.core.site import Site
from wizard.core.transport_outlook import transport_outlook

MOST_LOOKED_AT = 20
_ANY_ADDRESS = "0.0.0.0"  # noqa: S104 - what Asterisk listens on where a transport names no address


def usable_transports(site: Site, view: ServerView) -> tuple[TransportView, ...]:
    """Return the first few transports that are there and fit the site, but are not used by it yet, nor the wizard's."""
    chosen = transport_outlook(site, view)
    used = chosen.id if chosen.use is TransportUse.REUSES else None
    fitting = (
        transport
        for transport in view.transports
        if not transport.is_ours and transport.protocol == site.transport.protocol.value and transport.id != used
    )
    return tuple(
        transport
        for transport in islice(fitting, MOST_LOOKED_AT)
        if transport_outlook(using(site, transport), view).use is TransportUse.REUSES
    )


def using(site: Site, transport: TransportView) -> Site:
    """Return the site with a transport that is there: its name and the address and port it listens on."""
    return replace(site, transport=replace(site.transport, id=transport.id, bind=_bind(transport)))


def _bind(transport: TransportView) -> str:
    bind = transport.bind or _ANY_ADDRESS
    is_bare_ipv6 = bind.count(":") > 1 and not bind.startswith("[")
    has_port = not is_bare_ipv6 and ":" in bind.rpartition("]")[2]
    if has_port:
        return bind
    return f"[{bind}]:{transport.port}" if is_bare_ipv6 else f"{bind}:{transport.port}"
