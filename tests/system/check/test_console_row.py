"""What Asterisk says of itself, asked where it runs: on this computer, or on another one that was reached."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.core.plan.sites import phone, site
from tests.system.console_program import make_server
from wizard.core.check_result import Status
from wizard.core.site import Route
from wizard.system.check.console_row import ask
from wizard.system.check.target import SiteFiles
from wizard.system.console import LocalConsole

SITE = site(Route.XML, phone("101"))
TRANSPORTS = """
Transport:  <TransportId........>  <Type>  <cos>  <tos>  <BindAddress....................>
==========================================================================================
Transport:  transport-tls             tls      0      0  0.0.0.0:{port}
"""

Answering = Callable[[int], SiteFiles]


@pytest.fixture
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Answering:
    """Return a function that gives the copied files of a server, whose console lists a transport on a port."""
    server = make_server(tmp_path, monkeypatch)

    def answering(port: int) -> SiteFiles:
        server.answers(pjsip_show_transports=f"cat <<'END'\n{TRANSPORTS.format(port=port)}\nEND\n")
        return SiteFiles(site=SITE, root=server.root, console=LocalConsole(str(server.program)))

    return answering


def test_an_asterisk_elsewhere_is_asked_where_it_can_be(elsewhere: Answering) -> None:
    row = ask(elsewhere(5061))
    assert (row.status, "transport-tls" in str(row.evidence)) == (Status.PASS, True), row
    row = ask(elsewhere(5062))
    assert (row.status, "5062" in str(row.cause)) == (Status.WARN, True), row


def test_without_a_console_only_this_computers_is_asked(elsewhere: Answering) -> None:
    row = ask(SiteFiles(site=SITE, root=elsewhere(5061).root))
    assert (row.status, row.is_optional) == (Status.SKIP, True)
    assert "cannot be asked from here" in str(row.evidence)
