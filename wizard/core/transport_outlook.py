"""What a plan would do about the transport, said before there is a plan."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from wizard.core.asterisk.transports import NetworkSetting, TransportView
from wizard.core.plan.transport_choice import (
    VENDOR_METHOD,
    ChosenMethod,
    TransportUse,
    choose_transport,
    chosen_method,
    has_openssl_3,
    network_model,
)
from wizard.core.problem import Problem
from wizard.core.server_view import ServerView
from wizard.core.site import Protocol, Site
from wizard.core.text import Text

VENDOR_PORT = 5061
VENDOR_NAME = "asterisk"


@dataclass(frozen=True, slots=True, kw_only=True)
class TransportOutlook:
    """What becomes of the transport a site asks for.

    ``id`` is the one the phones would use, or the one in the way (then ``problem`` is the plan's own); ``beside``
    are the others, which stay. ``is_ours``: the wizard put it there by an earlier plan. ``copied`` are the network
    settings a new one takes over from ``copied_from``. ``method`` is None without TLS. ``departures`` tell where
    it is not as on the vendor's page. ``is_read``: the server's files are known; without them the rest may change.
    """

    use: TransportUse
    id: str
    beside: tuple[str, ...]
    sentence: Text
    problem: Problem | None
    is_ours: bool
    copied: tuple[NetworkSetting, ...]
    copied_from: str
    method: ChosenMethod | None
    departures: tuple[Text, ...]
    is_read: bool


def transport_outlook(site: Site, view: ServerView | None) -> TransportOutlook:
    """Return what a plan would do about a site's transport; ``view`` is None where the server was not read yet.

    It decides by the same functions as the plan.
    """
    every = view.transports if view else ()
    # The plan starts from the server as it was before us.
    present = tuple(transport for transport in every if not transport.is_ours)
    choice = choose_transport(site.transport, present)
    found = None if choice.at is None else present[choice.at]
    is_ours = choice.use is TransportUse.ADDS and any(t.id == site.transport.id for t in every if t.is_ours)
    beside = tuple(transport.id for transport in present if transport is not found)
    model = network_model(present) if choice.use is TransportUse.ADDS else None
    method = None
    if site.transport.protocol is Protocol.TLS:
        method = chosen_method(
            site,
            openssl=view.openssl if view else "",
            asterisk=view.asterisk if view else "",
            present=found.method if found and choice.use is TransportUse.REUSES else "",
        )
    copied = model.network_settings if model else ()
    return TransportOutlook(
        use=choice.use,
        id=found.id if found else site.transport.id,
        beside=beside,
        sentence=choice.problem.message if choice.problem else _sentence(site, found, beside, is_ours=is_ours),
        problem=choice.problem,
        is_ours=is_ours,
        copied=copied,
        copied_from=model.id if model and copied else "",
        method=method,
        departures=tuple(_departures(site, view, found, copied, method)) if choice.problem is None else (),
        is_read=view is not None,
    )


def _sentence(site: Site, found: TransportView | None, beside: Sequence[str], *, is_ours: bool) -> Text:
    if found is not None:
        return Text("Uses the transport {id} that is there.", id=found.id)
    if is_ours:
        return Text("Uses the transport {id}, which the wizard put there.", id=site.transport.id)
    if len(beside) == 1:
        return Text(
            "Adds the transport {id} beside {other}, which stays as it is.", id=site.transport.id, other=beside[0]
        )
    if beside:
        return Text(
            "Adds the transport {id} beside {others}, which stay as they are.",
            id=site.transport.id,
            others=", ".join(beside),
        )
    return Text("Adds the transport {id}.", id=site.transport.id)


def _departures(
    site: Site,
    view: ServerView | None,
    found: TransportView | None,
    copied: Sequence[NetworkSetting],
    method: ChosenMethod | None,
) -> Iterator[Text]:
    """Where the transport is not as in the vendor's sample. Source: vendor page, Asterisk TLS Transport."""
    if method is None:
        yield Text("The vendor's page is about TLS; over {protocol} no phone shows a shield.", protocol=_upper(site))
        return
    if found is not None:
        yield Text("The vendor's page adds a transport; here {id}, which is there, is used.", id=found.id)
    if method.method != VENDOR_METHOD:
        yield Text("The vendor's page sets method sslv23; here it is {method}.", method=method.method)
    elif has_openssl_3(site, openssl=view.openssl if view else "", asterisk=view.asterisk if view else ""):
        yield Text(
            "The vendor's page says that sslv23 allows SSL 3.0 and TLS 1.0 to 1.2. With OpenSSL 3 it was measured to "
            "allow TLS 1.2 and 1.3 only; the Check page tells what this server accepts."
        )
    if site.transport.port != VENDOR_PORT:
        yield Text("The vendor's page listens on port 5061; here it is {port}.", port=site.transport.port)
    if site.certificate.name != VENDOR_NAME:
        yield Text("The vendor's files are asterisk.crt and asterisk.key; here {name}.*.", name=site.certificate.name)
    if site.transport.ciphers:
        yield Text("The vendor's sample names no ciphers; here they are limited to those of the site.")
    if copied:
        names = ", ".join(dict.fromkeys(setting.name for setting in copied))
        yield Text("The vendor's sample has no settings for NAT; here {names} are taken over.", names=names)


def _upper(site: Site) -> str:
    return site.transport.protocol.value.upper()
