"""What phones hear of ``_digiumproxy._udp``: one server, the site's name, the port of TLS, and TLS where it should be.

Phones in service announce nothing and listen to nothing; this is for those that start from nothing.
"""

from collections.abc import Sequence
from concurrent.futures import Future

from wizard.core.announcement import AnnouncedServer
from wizard.core.check_result import Check, Status
from wizard.core.errors import WizardError
from wizard.core.fault import shown
from wizard.core.rivals import rivals
from wizard.core.sip_url import SipUrl
from wizard.core.site import Mdns, Protocol, Route, Site
from wizard.core.text import Text
from wizard.system.check.target import Target
from wizard.system.discovery import discover
from wizard.system.interfaces import interfaces

ID = "mdns"
LISTEN_S = 1.8
_GRACE_S = 2.0
_GENERAL = "[general] of res_digium_phone.conf"

Heard = tuple[tuple[AnnouncedServer, ...], tuple[str, ...]]
"""The servers, and the interfaces that were listened on."""


def concerns(target: Target) -> bool:
    """Whether phones of this site find their server so."""
    return target.site is not None and target.site.provisioning.route is not Route.XML


def listen(target: Target) -> Heard:
    """Return what is heard in a moment; raises WizardError where nothing can be listened on."""
    chosen = target.asked.interfaces
    names = tuple(interface.name for interface in interfaces(chosen))
    return discover(LISTEN_S, chosen), names


def row(target: Target, listening: "Future[Heard] | None") -> Check:
    """Return the row, from what a listening that was begun has heard."""
    if listening is None or target.site is None:
        evidence = Text("phones of this site do not look for their server so")
        return Check(id=ID, status=Status.SKIP, evidence=evidence, is_optional=True)
    try:
        servers, names = listening.result(_GRACE_S)
    except WizardError as error:
        return Check(id=ID, status=Status.SKIP, evidence=error.title, is_optional=True)
    except TimeoutError:
        return Check(id=ID, status=Status.SKIP, evidence=Text("listening took too long"), is_optional=True)
    except OSError as error:
        evidence = Text("{reason}", reason=error.strerror or type(error).__name__)
        return Check(id=ID, status=Status.SKIP, evidence=evidence, is_optional=True)
    return _judged(target, target.site, servers, names)


def _judged(target: Target, site: Site, servers: Sequence[AnnouncedServer], names: Sequence[str]) -> Check:
    heard = [server for server in servers if server.is_configuration_server]
    if not heard:
        return Check(
            id=ID,
            status=Status.WARN,
            evidence=Text("nothing heard on {interfaces}", interfaces=", ".join(names) or Text("no network")),
            cause=Text("No server announces itself to new phones; those in service do not need it."),
            fix=Text("Run secure-calling discover, which says why nothing is heard."),
        )
    alarms = rivals(servers, host=site.server.host)
    ours = next((s for s in heard if (led := s.leads_to) is not None and _is_ours(target, led)), None)
    evidence = _shown(ours or heard[0])
    if alarms:
        turn_off = alarms[0].turn_off
        fix = turn_off[0] if turn_off else Text("Turn all but one off.")
        return Check(id=ID, status=Status.WARN, evidence=evidence, cause=alarms[0].title, fix=fix)
    leads_to = (ours or heard[0]).leads_to
    if leads_to is None:
        return Check(
            id=ID,
            status=Status.FAIL,
            evidence=evidence,
            cause=Text("No phone can use it: its sipUrl is not sip:proxy@HOST:PORT."),
            fix=Text("Set mdns_address and mdns_port in {general}, then reload the DPMA.", general=_GENERAL),
        )
    if ours is None:
        return Check(
            id=ID,
            status=Status.FAIL,
            evidence=evidence,
            # The row "name" holds the certificate against that name.
            cause=Text("It sends phones to {host}, and not to {name}.", host=shown(leads_to.host), name=target.name),
            fix=Text("Set mdns_address={host} in {general}, then reload the DPMA.", host=target.name, general=_GENERAL),
        )
    return _of_ours(target, site, leads_to, evidence)


def _of_ours(target: Target, site: Site, leads_to: SipUrl, evidence: Text) -> Check:
    is_tls = leads_to.transport is Protocol.TLS
    if is_tls and leads_to.port != target.port:
        return Check(
            id=ID,
            status=Status.FAIL,
            evidence=evidence,
            cause=Text(
                "It sends phones to port {announced} for TLS, and the server listens on {port}.",
                announced=leads_to.port,
                port=target.port,
            ),
            fix=Text("Set mdns_port={port} in {general}, then reload the DPMA.", port=target.port, general=_GENERAL),
        )
    if not is_tls and leads_to.port == target.port:
        return Check(
            id=ID,
            status=Status.FAIL,
            evidence=evidence,
            cause=Text("It sends phones to the port of TLS without TLS."),
            fix=Text("Set mdns_transport=tls in {general}, then reload the DPMA.", general=_GENERAL),
        )
    if not is_tls and site.provisioning.mdns is Mdns.TLS:
        return Check(
            id=ID,
            status=Status.WARN,
            evidence=evidence,
            cause=Text("The site asks for an announcement of TLS; this is one without."),
            fix=Text("Apply the site, then reload the DPMA: asterisk -rx 'module reload res_digium_phone.so'."),
        )
    return Check(id=ID, status=Status.PASS, evidence=evidence)


def _shown(server: AnnouncedServer) -> Text:
    leads_to = server.leads_to
    if leads_to is None:
        return Text("{name}: {url}", name=shown(server.name), url=shown(server.sip_url) or "-")
    place = f"{leads_to.host}:{leads_to.port}"
    return Text("{name}: {place} over {transport}", name=shown(server.name), place=place, transport=leads_to.transport)


def _is_ours(target: Target, leads_to: SipUrl) -> bool:
    return leads_to.host.lower().rstrip(".") == target.name.lower().rstrip(".")
