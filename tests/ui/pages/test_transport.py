"""The Transport page: the answers, what a plan makes of them on a server, and what phones can do with it."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests import trees
from tests.core.plan import sites
from tests.ui.conftest import Host, Hosting
from wizard.core.plan.names import PJSIP
from wizard.core.server_tree import FileState
from wizard.core.server_view import view
from wizard.core.site import Method, Protocol, Route, Site, Stage, Transport
from wizard.system.server_reading import ServerReading
from wizard.ui.fields.choice import ChoiceField
from wizard.ui.pages.transport import TransportPage
from wizard.ui.work import Work

SITE = sites.site(Route.XML, sites.phone("101"), sites.phone("102"))
UDP = "[transport-udp]\ntype=transport\nbind=0.0.0.0\nlocal_net=192.0.2.0/24\ntos=cs3\n"
UDP += "external_media_address=198.51.100.7\n"


def tls(id: str, port: int, protocol: str = "tls") -> str:
    return f"[{id}]\ntype=transport\nprotocol={protocol}\nbind=0.0.0.0:{port}\nmethod=tlsv1_2\n"


def reading(text: str) -> ServerReading:
    files = {PJSIP: FileState(content=text.encode(), mode=0o640, owner="root", group="asterisk")}
    tree = replace(trees.bare(), files=files, openssl="3.0.19", asterisk="22.10.1")
    return ServerReading(root=Path("/"), tree=tree, view=view(tree), registrations=(), needs_recovery=False, receipts=0)


@pytest.fixture
def shown(hosted: Hosting, tmp_path: Path) -> Callable[..., Host]:
    """Return a function that shows the page with a site, on a server with some transports if it was read."""

    def shown(site: Site = SITE, there: str | None = UDP) -> Host:
        found = None if there is None else reading(there)
        return hosted(TransportPage, Work(folder=tmp_path, reading=found).with_site(site))

    return shown


Shown = Callable[..., Host]


def page_of(host: Host) -> TransportPage:
    assert isinstance(host.page, TransportPage)
    return host.page


def words_on(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget.window()))


def see(qtbot: QtBot, widget: QWidget, *words: str) -> None:
    """Wait until all of these are to be seen: what is laid out anew is shown a moment later."""
    try:
        qtbot.waitUntil(lambda: all(w in words_on(widget) for w in words))
    except AssertionError:
        raise AssertionError(f"not all of {words} in:\n{words_on(widget)}") from None


def choose(field: ChoiceField, value: str) -> None:
    field.box.setCurrentIndex(field.box.findData(value))
    field.box.activated.emit(field.box.currentIndex())


def type_into(line: QLineEdit, text: str) -> None:
    line.setText(text)
    line.textEdited.emit(text)


def with_transport(**more: object) -> Site:
    return replace(SITE, transport=replace(Transport(), **more))  # type: ignore[arg-type]


def test_one_is_added_with_what_the_present_one_knows(qtbot: QtBot, shown: Shown) -> None:
    host = shown()
    page = page_of(host)
    see(
        qtbot,
        page.there,
        "Adds the transport transport-tls beside transport-udp, which stays as it is.",
        "What transport-udp knows of the network around it is taken over:",
        "local_net = 192.0.2.0/24\nexternal_media_address = 198.51.100.7\ntos = cs3",
    )
    assert not page.there.read.isVisible()
    assert (page.action().text, page.action().needs) == ("Phones", "")
    page.act()
    assert host.finished == 1


def test_without_settings_for_nat_it_says_so(qtbot: QtBot, shown: Shown) -> None:
    see(qtbot, page_of(shown(there="")).there, "No transport over UDP has settings for NAT")


def test_a_server_that_was_not_read_leads_to_where_it_is(qtbot: QtBot, shown: Shown) -> None:
    host = shown(there=None)
    page = page_of(host)
    see(qtbot, page.there, "The server was not read yet")
    assert "Adds" not in words_on(page.there)
    page.there.read.click()
    assert host.wanted == ["server"]
    assert page.action().needs == ""


def test_one_that_is_there_is_used_at_the_press_of_a_button(qtbot: QtBot, shown: Shown) -> None:
    host = shown(there=UDP + tls("secure", 5063))
    page = page_of(host)
    assert [b.text() for b in page.there.buttons] == ["Use secure that is there, on port 5063"]
    qtbot.waitUntil(page.there.buttons[0].isVisible)
    page.there.buttons[0].click()
    assert (host.work.site.transport.id, host.work.site.transport.bind) == ("secure", "0.0.0.0:5063")
    assert page.answers.bind.line.text() == "0.0.0.0:5063"
    see(qtbot, page.there, "Uses the transport secure that is there.", "Beside it stay as they are: transport-udp")
    see(qtbot, page.answers, "Method tlsv1_2: as the transport has it already.")
    assert page.there.buttons == []
    assert "taken over" not in words_on(page.there)


def test_a_port_that_is_taken_keeps_from_going_on_and_a_way_out_is_offered(qtbot: QtBot, shown: Shown) -> None:
    host = shown(there=UDP + tls("other", 5061, "tcp") + tls("secure", 5063))
    page = page_of(host)
    see(qtbot, page.there, "✕ Port 5061 is taken by the transport other.")
    assert (page.action().needs, page.action().field) == (
        "Port 5061 is taken by the transport other.",
        "transport.bind",
    )
    page.go_to(page.action().field)
    assert page.focusWidget() is page.answers.bind.line
    page.there.buttons[0].click()
    assert page.action().needs == ""


def test_the_method_says_what_auto_comes_to(qtbot: QtBot, shown: Shown) -> None:
    host = shown()
    page = page_of(host)
    see(qtbot, page.answers, "Method sslv23: negotiates the newest version both sides know")
    choose(page.answers.method, Method.TLSV1_2.value)
    assert host.work.site.transport.method is Method.TLSV1_2
    see(qtbot, page.answers, "Method tlsv1_2: as the site asks.")
    page.there.differs.button.click()
    see(qtbot, page.there, "The vendor's page sets method sslv23; here it is tlsv1_2.")


@pytest.mark.parametrize("protocol", [Protocol.TCP, Protocol.UDP])
def test_without_tls_it_says_plainly_that_there_is_no_shield(qtbot: QtBot, shown: Shown, protocol: Protocol) -> None:
    host = shown(with_transport(bind="0.0.0.0:5070"))
    page = page_of(host)
    choose(page.answers.protocol, protocol.value)
    assert host.work.site.transport.protocol is protocol
    name = protocol.value.upper()
    assert page.lead() == f"Over {name} anybody on the way can read and listen: no phone shows a shield."
    see(qtbot, page.phones, f"Over {name} no phone shows a shield.")
    assert not page.answers.method.isVisible()
    see(qtbot, page.answers, "2 phones are at stage secure or sealed")
    assert page.action().needs == "", "that is mended on the page Phones"


def test_srtp_is_a_switch_with_its_warning(qtbot: QtBot, shown: Shown) -> None:
    host = shown()
    page = page_of(host)
    page.answers.srtp.check.click()
    assert not host.work.site.transport.srtp
    see(qtbot, page.answers, "Without SRTP the voice stays in the clear")
    see(qtbot, page.phones, "D65 on 2_9_19: TLS, no SRTP; checks certificates")


def test_what_is_wrong_stands_beside_the_field_and_keeps_from_going_on(qtbot: QtBot, shown: Shown) -> None:
    host = shown()
    page = page_of(host)
    type_into(page.answers.bind.line, "0.0.0.0:99999")
    assert page.action().field == "transport.bind"
    see(qtbot, page.answers, "99999 is not a port")
    type_into(page.answers.bind.line, "0.0.0.0:5061")
    assert page.action().needs == ""
    page.answers.advanced.button.click()
    type_into(page.answers.ciphers.line, "NULL-SHA")
    assert page.action().field == "transport.ciphers[0]"
    page.answers.advanced.button.click()
    page.go_to(page.action().field)
    assert page.focusWidget() is page.answers.ciphers.line
    see(qtbot, page.answers, "NULL-SHA does not protect")
    page.go_to("transport.id")
    assert page.focusWidget() is page.answers.id.line


def test_each_kind_of_phone_is_told_apart_with_its_source(qtbot: QtBot, shown: Shown) -> None:
    phones = (
        sites.phone("101"),
        replace(sites.phone("102"), firmware="2_8_1"),
        replace(sites.phone("103"), firmware="2_1_0", stage=Stage.WAIT),
        replace(sites.phone("104"), model="D70", stage=Stage.WAIT),
        replace(sites.phone("105"), model="D80", firmware=""),
    )
    page = page_of(shown(sites.with_phones(SITE, *phones)))
    see(
        qtbot,
        page.phones,
        "D65 on 2_9_19: TLS and SRTP; checks certificates",
        "D65 on 2_8_1: TLS and SRTP; does not check certificates",
        "D65 on 2_1_0: no TLS, no SRTP",
        "Upgrade the firmware to 2_2_0_4 or later.",
        "D70 on 2_9_19: whether it can do TLS is not known",
        "No source shows TLS on this model.",
        "D80 of unknown firmware: whether it can do TLS is not known",
        "Source: Sangoma KB: Secure Calling with D-Series phones.",
    )
    assert page.lead() == "2 of 5 phones are known to do TLS, the shield beside the line."


def test_many_phones_are_one_row_for_each_kind(qtbot: QtBot, shown: Shown) -> None:
    phones = tuple(
        replace(sites.phone(str(n)), mac=f"00:0f:d3:00:{n // 256:02x}:{n % 256:02x}") for n in range(1000, 1300)
    )
    page = page_of(shown(sites.with_phones(SITE, *phones)))
    see(qtbot, page.phones, "1000, 1001, 1002, 1003, … (300 phones)")


def test_hostile_names_on_a_server_are_shown_as_they_are_and_short(qtbot: QtBot, shown: Shown) -> None:
    name = "<b>" + "x" * 300
    page = page_of(shown(there=tls(name, 5063) + "".join(tls(f"t{n}", 6000 + n) for n in range(200))))
    see(qtbot, page.there, "Adds the transport transport-tls")
    assert len(page.there.buttons) == 4
    assert all(len(button.text()) < 120 for button in page.there.buttons)
    for label in page.there.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText or not label.text().startswith("<")


def test_a_site_without_phones_is_told_how_to_come_by_some(qtbot: QtBot, shown: Shown) -> None:
    see(qtbot, page_of(shown(sites.with_phones(SITE))).phones, "The site has no phones yet")


def test_everything_that_takes_the_keyboard_says_what_it_is(shown: Shown) -> None:
    page = page_of(shown(there=UDP + tls("secure", 5063)))
    page.answers.advanced.open()
    for widget in page.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisibleTo(page):
            assert widget.accessibleName() or getattr(widget, "text", str)(), widget
