"""The server of a site over SSH: the person is asked, one task at a time, and everything is forgotten with the site."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from threading import Event
from typing import TypeVar

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.far import KEY, Network
from wizard.core.errors import Cancelled
from wizard.core.site import Destination, DestinationKind, Site
from wizard.core.text import Text
from wizard.ui.host_key_dialog import HostKeyDialog
from wizard.ui.passphrase_dialog import PassphraseDialog
from wizard.ui.reaching import Reaching
from wizard.ui.task import Task

PASSWORD = Text("The password for admin@pbx over SSH")


def over_ssh(target: str = "admin@pbx") -> Site:
    return Site(destination=Destination(kind=DestinationKind.SSH, target=target))


D = TypeVar("D", bound=QDialog)
WRONG = "This was not right. Try again."


@dataclass
class Ran:
    """What became of a task."""

    results: list[object] = field(default_factory=list)
    errors: list[Exception] = field(default_factory=list)
    ended: list[bool] = field(default_factory=list)


class Person(QObject):
    """Runs work on the server of a site, and finds the dialogs it leads to."""

    def __init__(self, qtbot: QtBot, network: Network) -> None:
        self.window = QWidget()
        super().__init__(self.window)
        qtbot.addWidget(self.window)
        self.window.show()
        self.qtbot = qtbot
        self.reaching = Reaching(self.window, network.reach)

    def reads(self, site: Site, folder: Path, work: Callable[[], object] = lambda: None) -> tuple[Task, Ran]:
        def read(task: Task) -> object:
            with self.reaching.at(site, folder, task) as server:
                files = server.files((), task.is_cancelled)
                work()
                return files

        task, ran = Task(read), Ran()
        task.done.connect(ran.results.append)
        task.failed.connect(ran.errors.append)
        task.ended.connect(lambda: ran.ended.append(True))
        task.start()
        return task, ran

    def key_dialog(self) -> HostKeyDialog:
        self.qtbot.waitUntil(lambda: bool(self._shown(HostKeyDialog)))
        return self._shown(HostKeyDialog)[0]

    def password_dialog(self, complaint: str = "") -> PassphraseDialog:
        """Wait for the one that complains so of the answer before."""

        def found() -> list[PassphraseDialog]:
            return [d for d in self._shown(PassphraseDialog) if complaint == d.complaint.text()]

        self.qtbot.waitUntil(lambda: bool(found()))
        return found()[0]

    def says(self, password: str, complaint: str = "") -> None:
        dialog = self.password_dialog(complaint)
        QTest.keyClicks(dialog.first, password)
        dialog.go.click()

    def until(self, condition: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(condition)

    def _shown(self, kind: type[D]) -> list[D]:
        return [dialog for dialog in self.window.findChildren(kind) if dialog.isVisible()]


@pytest.fixture
def network(tmp_path: Path) -> Network:
    return Network(root=tmp_path)


@pytest.fixture
def person(qtbot: QtBot, network: Network) -> Person:
    return Person(qtbot, network)


def test_a_key_is_shown_and_accepted_by_the_person_once(person: Person, network: Network, tmp_path: Path) -> None:
    network.keys = (KEY,)
    _, ran = person.reads(over_ssh(), tmp_path)
    dialog = person.key_dialog()
    assert KEY.fingerprint in dialog.fingerprint.text()
    assert dialog.command == "ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub"
    dialog.go.click()
    person.until(lambda: ran.results == [tmp_path])
    assert network.answers == [True]
    assert person.reaching.is_open(over_ssh(), tmp_path)
    _, again = person.reads(over_ssh(), tmp_path)
    person.until(lambda: bool(again.results))
    assert network.reached == [("admin@pbx", tmp_path)], "one connection for one site"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_no_key_is_accepted_by_enter_or_escape(person: Person, network: Network, tmp_path: Path, key: Qt.Key) -> None:
    network.keys = (KEY,)
    _, ran = person.reads(over_ssh(), tmp_path)
    QTest.keyClick(person.key_dialog(), key)
    person.until(lambda: bool(ran.errors))
    assert network.answers == [False]
    assert not person.reaching.is_open(over_ssh(), tmp_path)


def test_a_wrong_password_is_said_and_asked_for_again(person: Person, network: Network, tmp_path: Path) -> None:
    network.secrets = (PASSWORD, PASSWORD)
    _, ran = person.reads(over_ssh(), tmp_path)
    person.says("guess")
    person.says("correct horse", WRONG)
    person.until(lambda: ran.results == [tmp_path])
    assert network.answers == ["guess", "correct horse"]


def test_who_says_nothing_is_not_asked_on(person: Person, network: Network, tmp_path: Path) -> None:
    network.secrets = (PASSWORD,)
    _, ran = person.reads(over_ssh(), tmp_path)
    person.password_dialog().reject()
    person.until(lambda: bool(ran.errors))
    assert network.answers == [None]


def test_a_dialog_goes_with_the_work_that_asked(person: Person, network: Network, tmp_path: Path) -> None:
    network.keys = (KEY,)
    task, ran = person.reads(over_ssh(), tmp_path)
    person.key_dialog()
    task.cancel()
    person.until(lambda: bool(ran.ended))
    person.until(lambda: not any(d.isVisible() for d in person.window.findChildren(HostKeyDialog)))
    assert network.answers == [False]


def test_one_task_at_a_time_is_at_work_on_a_server(person: Person, network: Network, tmp_path: Path) -> None:
    goes_on, has_begun, order = Event(), Event(), list[str]()

    def first() -> None:
        has_begun.set()
        goes_on.wait(5)
        order.append("first")

    _, one = person.reads(over_ssh(), tmp_path, first)
    person.until(has_begun.is_set)
    _, two = person.reads(over_ssh(), tmp_path, lambda: order.append("second"))
    cancelled, three = person.reads(over_ssh(), tmp_path, lambda: order.append("never"))
    cancelled.cancel()
    person.until(lambda: bool(three.ended))
    assert isinstance(three.errors[0], Cancelled)
    goes_on.set()
    person.until(lambda: bool(one.ended and two.ended))
    assert order == ["first", "second"]


def test_it_is_hung_up_when_it_is_forgotten_or_another_server_is_meant(
    person: Person, network: Network, tmp_path: Path
) -> None:
    _, one = person.reads(over_ssh(), tmp_path)
    person.until(lambda: bool(one.results))
    _, two = person.reads(over_ssh("admin@other"), tmp_path)
    person.until(lambda: bool(two.results))
    assert network.closed == 1
    assert not person.reaching.is_open(over_ssh(), tmp_path)
    person.reaching.forget()
    person.until(lambda: network.closed == 2)
    person.reaching.forget()
    assert network.closed == 2


def test_a_server_here_is_not_reached_at_all(person: Person, network: Network, tmp_path: Path) -> None:
    site = Site(destination=Destination(kind=DestinationKind.FOLDER, path="tree"))
    _, ran = person.reads(site, tmp_path)
    person.until(lambda: ran.results == [tmp_path / "tree"])
    assert network.reached == []
    assert person.reaching.is_open(site, tmp_path)


@pytest.mark.parametrize("target", ["", "-oProxyCommand=x@pbx", "a b@pbx"])
def test_what_names_no_server_is_not_tried(person: Person, network: Network, tmp_path: Path, target: str) -> None:
    _, ran = person.reads(over_ssh(target), tmp_path)
    person.until(lambda: bool(ran.errors))
    assert "USER@HOST" in str(ran.errors[0])
    assert network.reached == []
