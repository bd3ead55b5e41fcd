"""What the page says: the lead, the advice, a phone's prospects, how the phones get their settings, what is missing."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QTableView, QToolButton, QWidget

from tests.core.phone_list.lists import some
from tests.core.test_site_problems import GOOD
from tests.trees import folder
from tests.ui.pages.phones.conftest import Person
from tests.ui.pages.phones.made import OLD, site, waiting, work
from wizard.core.phone_list.columns import Column
from wizard.core.phone_list.in_service import in_service
from wizard.core.server_view import filled_in
from wizard.core.site import AuthorityKind, Certificate, Mdns, Phone, Protocol, Provisioning, Route, Stage, Transport
from wizard.system.server_reading import read_server
from wizard.ui.pages.phones.lead import lead
from wizard.ui.work import Work

At = Callable[[Work], Person]
FIVE = some(5)
D40 = Phone(mac="00:0f:d3:00:40:00", model="D40", firmware="2_8_1", extension="400")


def busy(*phones: Phone) -> Work:
    """Return the work on a site whose server was read: Asterisk, a DPMA's file and phones in service."""
    start = site(*phones)
    reading = read_server(start, Path(), folder("busy"))
    return replace(Work(), reading=reading).with_site(filled_in(start, reading.view))


def test_without_phones_there_are_three_ways_to_get_some(person: At) -> None:
    at = person(work())
    assert at.page.lead() == "This site has no phones yet."
    assert at.page.empty.isVisible()
    assert not at.page.advice.isVisible(), "it would say what the first way says"
    at.page.empty.read_button.click()
    assert at.host.wanted == ["server"]
    at.page.empty.add_button.click()
    assert at.phones == (Phone(extension="101"),)
    assert isinstance(at.editor, QLineEdit)


def test_the_phones_of_a_server_that_was_read_are_one_button_away(person: At) -> None:
    read = busy()
    at = person(replace(read, site=site(), problems=()))
    count = len(read.site.phones)
    assert at.page.empty.read_button.text() == f"Add the server's {count} phones"
    at.page.empty.read_button.click()
    at.page.parts.preview.add_button.click()
    assert at.phones == read.site.phones
    assert all(phone.stage is Stage.WAIT for phone in at.phones)


def test_phones_of_the_server_that_were_taken_out_can_be_taken_in_again(person: At) -> None:
    at = person(busy())
    take = at.page.phones.toolbar.take_found
    count = len(at.phones)
    assert not take.isVisible()
    at.choose(0, Column.NAME)
    at.press(at.page.phones.toolbar.remove)
    assert take.text() == "1 more phone of the server"
    at.press(take)
    at.page.parts.preview.add_button.click()
    assert len(at.phones) == count
    assert not take.isVisible()


def test_the_lead_says_what_happens_to_the_phones_in_service(person: At) -> None:
    at = person(busy())
    count = len(at.phones)
    assert at.page.lead() == f"{count} phones wait: they are not touched and work as today."
    at.choose(0, Column.NAME)
    at.page.phones.toolbar.stages.actions()[2].trigger()
    at.press(at.page.phones.toolbar.add)
    assert at.page.lead() == (
        f"{count - 1} phones wait: they are not touched and work as today. "
        "1 in service moves to TLS. 1 is new and starts with TLS."
    )


@pytest.mark.parametrize(
    ("phones", "sentence"),
    [
        (FIVE[:1], "1 phone goes to TLS."),
        (FIVE, "5 phones go to TLS."),
        (waiting(1), "1 phone waits: it is not touched and works as today."),
        (some(2, Stage.READY), "2 are prepared and work as today."),
    ],
)
def test_without_a_reading_the_lead_claims_nothing_of_the_server(phones: tuple[Phone, ...], sentence: str) -> None:
    assert lead(site(*phones), None) == sentence


def test_the_lead_says_who_is_on_tls_and_that_there_are_no_shields_without_it() -> None:
    assert lead(site(*FIVE), in_service(FIVE, [], ["101", "102"])) == "2 are on TLS already. 3 in service move to TLS."
    udp = replace(site(*FIVE), transport=Transport(id="udp", protocol=Protocol.UDP, bind="0.0.0.0:5060"))
    assert lead(udp, None) == "5 phones go to UDP. Without TLS none shows a shield."


def test_a_site_whose_server_nobody_read_is_told_to_read_it(person: At) -> None:
    at = person(work(*FIVE))
    assert at.page.advice.isVisible()
    at.page.advice.button.click()
    assert at.host.wanted == ["server"]
    at.host.edit(lambda w: replace(w, receipt="2026-11-25"))
    assert not at.page.advice.isVisible(), "what was written was written with the server read"


def test_of_phones_that_all_wait_one_is_moved_first(person: At) -> None:
    at = person(work(OLD, *waiting(3)))
    at.host.edit(lambda w: w.with_site(site(replace(OLD, stage=Stage.WAIT), *waiting(3))))
    assert at.page.advice.button.text() == "Move 101 first"
    at.page.advice.button.click()
    assert [phone.stage for phone in at.phones] == [Stage.WAIT, Stage.SECURE, Stage.WAIT, Stage.WAIT]
    assert not at.page.advice.isVisible()
    at.press(at.page.phones.toolbar.undo)
    assert not any(phone.stage.is_on_tls for phone in at.phones)


def test_the_line_below_says_what_is_wrong_and_what_to_do(person: At) -> None:
    at = person(work(FIVE[0], OLD))
    at.choose(1, Column.FIRMWARE)
    assert at.said.startswith("✕ 900 Archive: Firmware 2_1_0 of the D65 has no TLS. Upgrade it to 2_2_0_4")
    at.choose(1, Column.NAME)
    assert at.said.startswith("✕ 900 Archive: Firmware"), "the phone's problem, where the cell has none"
    at.choose(0, Column.NAME)
    assert at.said == "✓ 101 Desk 0: Uses TLS and SRTP. It checks the server's certificate."
    at.choose(0, Column.NAME, 1)
    assert at.said.startswith("2 phones selected. ")


def test_tls_on_an_unproven_model_is_insisted_on_phone_by_phone(person: At) -> None:
    at = person(work(FIVE[0], D40, replace(D40, mac="00:0f:d3:00:40:01", extension="401")))
    override = at.page.phones.detail.override
    assert not override.isVisible()
    at.choose(1, Column.MODEL)
    assert "no source shows TLS on this model" in at.said
    assert override.text() == "Try TLS on this D40 all the same"
    override.click()
    assert [phone.tls_unproven_model for phone in at.phones] == [False, True, False]
    assert override.isChecked()
    assert at.text(1, None).startswith("! Tries TLS")
    at.choose(0, Column.MODEL)
    assert not override.isVisible()
    at.choose(0, Column.MODEL, 2)
    assert override.text() == "Try TLS on this D40 all the same"
    override.click()
    assert [phone.tls_unproven_model for phone in at.phones] == [False, True, True]
    at.host.edit(lambda w: w.with_site(site(replace(D40, model=""))))
    at.choose(0, Column.MODEL)
    assert not override.isVisible(), "first the model is to be said"


def test_leading_to_a_cell_selects_it_and_puts_the_filter_away(person: At) -> None:
    at = person(work(*some(80)))
    at.page.phones.toolbar.filter_line.setText("101")
    at.page.go_to("phones[70].firmware")
    table = at.page.phones.table
    assert table.chosen() == (70,)
    assert table.column is Column.FIRMWARE
    assert table.viewport().rect().contains(table.visualRect(table.currentIndex()))
    assert not at.page.phones.toolbar.filter_line.text()
    at.page.go_to("phones[0].context")
    assert table.visualRect(table.currentIndex()).width() > 0, "the column that is hidden for want of room"
    at.page.go_to("phones[999].mac")  # no such phone


def test_what_is_missing_is_said_and_led_to(person: At) -> None:
    at = person(work())
    assert (at.page.action().needs, at.page.action().field) == ("Needs a phone.", "phones")
    at.page.go_to("phones")
    assert at.page.empty.read_button.hasFocus()
    at.host.edit(lambda w: w.with_site(site(FIVE[0], OLD)))
    assert (at.page.action().needs, at.page.action().field) == ("1 phone has a mistake.", "phones[1].firmware")
    at.page.go_to("phones[1].firmware")
    assert at.page.phones.table.chosen() == (1,)
    at.host.edit(lambda w: w.with_site(replace(site(FIVE[0]), provisioning=Provisioning(route=Route.XML))))
    assert at.page.action().field == "provisioning.url"
    assert "✕" in at.page.provisioning.button.text()
    at.host.edit(lambda w: w.with_site(site(FIVE[0])))
    assert not at.page.action().needs
    at.page.act()
    assert at.host.finished == 1


def test_how_phones_get_their_settings_is_folded_away_until_it_is_asked_for(person: At) -> None:
    at = person(work(*FIVE))
    part = at.page.provisioning
    assert part.button.text() == "▸  Phones get their settings from the DPMA · change"
    fields = part.form.fields
    part.button.click()
    assert fields["provisioning.mdns"].isVisible()
    assert not fields["provisioning.url"].isVisible()
    route = fields["provisioning.route"].editor
    assert isinstance(route, QComboBox)
    route.setCurrentIndex(route.findData("xml"))
    route.activated.emit(route.currentIndex())
    assert at.host.work.site.provisioning.route is Route.XML
    assert fields["provisioning.url"].isVisible()
    assert not fields["provisioning.mdns"].isVisible()
    url = fields["provisioning.url"].editor
    assert isinstance(url, QLineEdit)
    url.setFocus()
    at.type("http://x/")
    assert at.host.work.site.provisioning.url == "http://x/"
    assert "in the clear" in fields["provisioning.url"].problem.text()


def test_leading_to_a_setting_unfolds_it(person: At) -> None:
    at = person(work(*FIVE))
    at.host.edit(lambda w: w.with_site(replace(w.site, provisioning=Provisioning(pointer=True))))
    at.page.go_to("provisioning.url")
    field = at.page.provisioning.form.fields["provisioning.url"]
    assert field.editor.hasFocus()
    assert "no address" in field.problem.text()
    assert field.problem.isVisible()


def test_a_problem_of_a_setting_that_does_not_belong_to_the_route_is_shown(person: At) -> None:
    at = person(work(*FIVE))
    odd = Provisioning(route=Route.XML, pointer=True, url="https://p.example.com/", directory="/srv/phones")
    at.host.edit(lambda w: w.with_site(replace(w.site, provisioning=odd)))
    at.page.go_to("provisioning.pointer")
    fields = at.page.provisioning.form.fields
    assert fields["provisioning.pointer"].isVisible()
    assert not fields["provisioning.mdns"].isVisible()
    udp = Transport(id="udp", protocol=Protocol.UDP, bind="0.0.0.0:5060")
    at.host.edit(lambda w: w.with_site(replace(w.site, transport=udp, provisioning=replace(odd, mdns=Mdns.TLS))))
    assert fields["provisioning.mdns"].isVisible()


def test_a_server_without_a_dpma_speaks_for_xml(person: At) -> None:
    at = person(work(*FIVE))
    start = replace(GOOD, server=replace(GOOD.server, dpma=""), phones=FIVE)
    at.host.edit(lambda w: w.with_site(start))
    assert "it was not read yet" in at.page.provisioning.advice.accessibleName()
    empty = folder("busy").parent / "nothing there"
    reading = read_server(start, Path(), folder("busy"))
    bare = replace(reading, root=empty, tree=replace(reading.tree, files={}))
    at.host.edit(lambda w: replace(w, reading=bare))
    assert at.page.provisioning.button.text().endswith("! No DPMA was found on the server.")
    at.page.provisioning.open()
    at.page.provisioning.advice.button.click()
    assert at.host.work.site.provisioning.route is Route.XML


def test_another_site_begins_without_filter_undo_or_list(person: At, tmp_path: Path) -> None:
    at = person(replace(work(*FIVE), folder=tmp_path / "a"))
    at.choose(0, Column.NAME)
    at.press(at.page.phones.toolbar.remove)
    at.page.phones.toolbar.filter_line.setText("104")
    at.page.parts.preview.reader.take("x", FIVE)
    at.host.edit(lambda w: replace(w, folder=tmp_path / "b"))
    assert at.page.phones.isVisible()
    assert at.page.phones.model.rowCount() == 4
    assert not at.page.phones.toolbar.undo.isEnabled()


def test_everything_that_takes_the_focus_says_what_it_is(person: At) -> None:
    at = person(work(*FIVE, D40))
    at.choose(5, Column.MODEL)
    at.page.provisioning.open()
    at.page.advice.show_work(at.host.work)
    unnamed = [
        widget
        for widget in at.page.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and isinstance(widget, QAbstractButton | QLineEdit | QComboBox | QTableView)
        and not (widget.accessibleName() or (isinstance(widget, QAbstractButton) and widget.text()))
    ]
    assert unnamed == []


def test_no_letter_is_given_to_two_buttons(person: At) -> None:
    for shown in (work(), work(*FIVE)):
        at = person(shown)
        buttons = [b for b in at.page.findChildren(QAbstractButton) if b.isVisible() and "&" in b.text()]
        letters = [b.text().partition("&")[2][0].lower() for b in buttons]
        assert sorted(letters) == sorted(set(letters))
        assert not {"w", "b"} & set(letters), "the footer's own"


def test_the_tools_are_reached_by_tab_before_the_table(person: At) -> None:
    at = person(work(*FIVE))
    tools = [b for b in at.page.phones.toolbar.findChildren(QToolButton) if b.isEnabled()]
    tools[0].setFocus()
    seen: list[QWidget] = []
    widget: QWidget | None = tools[0]
    while widget is not None and widget is not at.page.phones.table and len(seen) < 20:
        seen.append(widget)
        widget = widget.nextInFocusChain()
    assert set(tools) <= set(seen)


def test_a_private_authority_shows_what_the_root_is_for(person: At) -> None:
    private = Certificate(authority=AuthorityKind.PRIVATE, organization="Example Dental")
    at = person(Work().with_site(replace(site(*FIVE), certificate=private)))
    at.choose(0, Column.ROOT_LOADED)
    assert "not known to hold the private root" in at.said
    heading = at.page.phones.model.headerData(
        at.index(0, Column.ROOT_LOADED).column(), Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole
    )
    assert "No source shows how" in str(heading)
