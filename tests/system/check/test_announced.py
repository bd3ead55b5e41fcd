"""What is announced to phones, compared with the site."""

from concurrent.futures import Future
from datetime import UTC, datetime

import pytest

from wizard.core.announcement import AnnouncedServer, announced
from wizard.core.check_result import Check, Status
from wizard.core.errors import WizardError
from wizard.core.site import Mdns, Provisioning, Route, Server, Site
from wizard.core.text import Text
from wizard.system.check.announced import concerns, row
from wizard.system.check.target import Target

HOST = "pbx.example.com"
TLS = f"sip:proxy@{HOST}:5061;transport=tls"


def server(sip_url: str, name: str = "Example PBX", kind: bytes = b"asterisk") -> AnnouncedServer:
    return announced(
        f"{name}._digiumproxy._udp.local.",
        host="pbx.local",
        port=5061,
        addresses=("192.0.2.10",),
        properties={b"sipUrl": sip_url.encode(), b"serviceType": kind},
        interface="eth0",
    )


def target(mdns: Mdns = Mdns.AUTO, route: Route = Route.DPMA) -> Target:
    site = Site(server=Server(host=HOST), provisioning=Provisioning(route=route, mdns=mdns))
    return Target(name=HOST, port=5061, now=datetime(2026, 11, 25, tzinfo=UTC), site=site)


def judged(*servers: AnnouncedServer, mdns: Mdns = Mdns.AUTO) -> Check:
    heard: Future[tuple[tuple[AnnouncedServer, ...], tuple[str, ...]]] = Future()
    heard.set_result((servers, ("eth0",)))
    return row(target(mdns), heard)


def test_the_sites_own_announcement() -> None:
    found = judged(server(TLS), server("", kind=b"firmware"))
    assert (found.status, str(found.evidence)) == (Status.PASS, f"Example PBX: {HOST}:5061 over tls")
    assert judged(server(TLS.replace(HOST, HOST.upper() + "."))).status is Status.PASS
    plain = judged(server(f"sip:proxy@{HOST}:5060"))
    assert plain.status is Status.PASS, "auto announces TLS only when no phone could be locked out"


@pytest.mark.parametrize(
    ("sip_url", "mdns", "status", "cause", "fix"),
    [
        (TLS.replace("5061", "5060"), Mdns.AUTO, Status.FAIL, "to port 5060 for TLS", "mdns_port=5061"),
        (TLS.replace(HOST, "192.0.2.10"), Mdns.AUTO, Status.FAIL, "sends phones to 192.0.2.10", f"mdns_address={HOST}"),
        (f"sip:proxy@{HOST}:5061", Mdns.AUTO, Status.FAIL, "the port of TLS without TLS", "mdns_transport=tls"),
        (f"sip:proxy@{HOST}:5060", Mdns.TLS, Status.WARN, "asks for an announcement of TLS", "Apply the site"),
        ("sip:someone@x", Mdns.AUTO, Status.FAIL, "No phone can use it", "mdns_address"),
        ("", Mdns.AUTO, Status.FAIL, "No phone can use it", "mdns_address"),
    ],
)
def test_an_announcement_that_leads_astray(sip_url: str, mdns: Mdns, status: Status, cause: str, fix: str) -> None:
    found = judged(server(sip_url), mdns=mdns)
    assert found.status is status
    assert cause in str(found.cause)
    assert fix in str(found.fix)


def test_more_than_one_server_stops_a_phone() -> None:
    found = judged(server(TLS), server("sip:proxy@other.example.com:5060", name="Another"))
    assert found.status is Status.WARN
    assert "2 configuration servers answer on eth0" in str(found.cause)
    assert "Another" in str(found.fix)


def test_nothing_is_heard() -> None:
    found = judged(server("http://192.0.2.10/firmware/", kind=b"firmware"))
    assert found.status is Status.WARN
    assert str(found.evidence) == "nothing heard on eth0"
    assert found.fix


def test_where_nothing_can_be_heard_it_is_left_out() -> None:
    for error in (WizardError(Text("None can be listened on."), Text("x"), Text("y")), OSError(19, "No such device")):
        failed: Future[tuple[tuple[AnnouncedServer, ...], tuple[str, ...]]] = Future()
        failed.set_exception(error)
        found = row(target(), failed)
        assert (found.status, found.is_optional) == (Status.SKIP, True)
    found = row(target(), None)
    assert (found.status, found.is_optional) == (Status.SKIP, True)
    assert concerns(target())
    assert not concerns(target(route=Route.XML))
