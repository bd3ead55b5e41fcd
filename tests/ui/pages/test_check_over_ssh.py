"""A server over SSH is checked with its files as they are now and its console, once nobody has to be asked for that."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.core.plan import sites
from tests.system.console_program import Server, make_server
from tests.ui.far import Network
from wizard.core.check_result import Check
from wizard.core.site import Destination, DestinationKind, Route
from wizard.system.check.target import Asked, Target
from wizard.system.planning import plan_site
from wizard.system.site_file import SiteFolder, save_site
from wizard.ui.pages.check.checking import Checking
from wizard.ui.reaching import Reaching
from wizard.ui.services import Services
from wizard.ui.task import Task
from wizard.ui.work import Work


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Server:
    return make_server(tmp_path, monkeypatch)


def test_files_and_console_are_looked_at_where_it_is_connected(
    qtbot: QtBot, services: Services, server: Server, tmp_path: Path
) -> None:
    site = replace(
        sites.site(Route.XML, sites.phone("101")), destination=Destination(kind=DestinationKind.SSH, target="a@pbx")
    )
    folder = save_site(SiteFolder(folder=tmp_path / "site", site=None, problems=(), text=""), site)
    plan_site(folder, lambda: "of the tests", root=server.root, now=services.now())
    window = QWidget()
    qtbot.addWidget(window)
    network, targets = Network(root=server.root), list[Target]()

    def run_checks(target: Target, _: object) -> tuple[Check, ...]:
        targets.append(target)
        return ()

    reaching = Reaching(window, network.reach)
    checking = Checking(replace(services, reaching=reaching, run_checks=run_checks))
    work = Work(folder=folder.folder).with_site(site)

    def check() -> Target:
        with qtbot.waitSignal(checking.done):
            checking.run(work, "", Asked())
        return targets[-1]

    assert check().files is None
    assert network.reached == [], "nobody is asked for a check"

    def read(task: Task) -> None:
        with reaching.at(site, folder.folder, task) as far:
            far.files()

    task = Task(read)
    with qtbot.waitSignal(task.ended):
        task.start()
    files = check().files
    assert files is not None
    assert files.root == server.root
    assert files.console is not None
    server.answers(core_show_uptime="echo it is up")
    assert files.console.ask("core show uptime") == "it is up\n"
