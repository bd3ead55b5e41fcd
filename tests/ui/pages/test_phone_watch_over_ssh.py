"""Phones of a server over SSH are watched through its console, and only while nobody has to be asked for that."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.core.plan import sites
from tests.system.console_program import Server, make_server
from tests.ui.far import Network
from wizard.core.site import Destination, DestinationKind, Route
from wizard.system.phone_look import PhoneLook
from wizard.system.server_reading import read_server
from wizard.ui.pages.check.phone_watch import PhoneWatch
from wizard.ui.reaching import Reaching
from wizard.ui.task import Task
from wizard.ui.work import Work

CONTACT = '{"uri":"sip:101@192.0.2.5:41472^3Btransport=TLS","expiration_time":"9999999999","user_agent":"D65"}'


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Server:
    made = make_server(tmp_path, monkeypatch)
    made.answers(database_show_registrar=f"echo '/registrar/contact/101;@aa : {CONTACT}'")
    return made


def test_it_looks_over_a_connection_that_is_open(qtbot: QtBot, server: Server, tmp_path: Path) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    network = Network(root=server.root)
    reaching = Reaching(window, network.reach)
    site = replace(
        sites.site(Route.XML, sites.phone("101")), destination=Destination(kind=DestinationKind.SSH, target="a@pbx")
    )
    watch, looks = PhoneWatch(reaching), list[tuple[Path, PhoneLook]]()
    watch.looked.connect(lambda root, look: looks.append((root, look)))
    reading = read_server(site, tmp_path, server.root)
    watch.show_work(replace(Work(folder=tmp_path).with_site(site), reading=reading))
    watch.timer.timeout.emit()
    assert network.reached == [], "nobody is asked for a look"

    def read(task: Task) -> None:
        with reaching.at(site, tmp_path, task) as far:
            far.files()

    task = Task(read)
    with qtbot.waitSignal(task.ended):
        task.start()
    watch.timer.timeout.emit()
    qtbot.waitUntil(lambda: bool(looks))
    assert looks[0][0] == reading.root
    assert [r.extension for r in looks[0][1].registrations if r.is_tls] == ["101"]
