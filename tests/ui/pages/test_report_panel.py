"""The report saved from the Check page: as a page, as a PDF, with the calendar file, and what goes wrong."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tests.cli.test_report import secrets_of
from tests.core.plan.sites import phone, site
from tests.ui.conftest import NOW
from tests.ui.pdf_text import pdf_text
from wizard.core.check_result import Check, Status
from wizard.core.errors import WizardError
from wizard.core.server_view import EndpointView
from wizard.core.site import Route
from wizard.core.text import Text
from wizard.system.planning import plan_site
from wizard.system.server_reading import read_server
from wizard.system.site_file import SiteFolder, save_site
from wizard.ui.pages.check.report_panel import ReportPanel
from wizard.ui.services import Services
from wizard.ui.work import Work

CHECKS = (Check(id="tcp", status=Status.PASS, evidence=Text("192.0.2.10 answers on port 5061")),)
ENDPOINT = EndpointView(name="101", transport="", media_encryption="sdes", rewrite_contact="yes", context="internal")


@pytest.fixture
def work(tmp_path: Path) -> Work:
    root = tmp_path / "root"
    (root / "etc/asterisk").mkdir(parents=True)
    made = site(Route.DPMA, phone("101", name="Kitchen"))
    folder = save_site(SiteFolder(folder=tmp_path / "ex", site=None, problems=(), text=""), made)
    plan_site(folder, lambda: "of the tests", root=root, now=NOW)  # makes the certificate
    return Work(
        folder=folder.folder, site=made, checks=CHECKS, called=("101",), reading=read_server(made, folder.folder, root)
    )


@pytest.fixture
def panel(qtbot: QtBot, services: Services, work: Work) -> ReportPanel:
    made = ReportPanel(services)
    qtbot.addWidget(made)
    made.show_work(work)
    made.show()
    return made


def dialog_of(panel: ReportPanel) -> QFileDialog:
    panel.save.button.click()
    (shown,) = (dialog for dialog in panel.findChildren(QFileDialog) if dialog.isVisible())
    return shown


def save_as(panel: ReportPanel, file: Path) -> None:
    dialog = dialog_of(panel)
    dialog.setDirectory(str(file.parent))
    dialog.selectFile(str(file))
    dialog.accept()


def test_the_page_holds_what_the_window_knows(qtbot: QtBot, panel: ReportPanel, tmp_path: Path) -> None:
    save_as(panel, tmp_path / "report.html")
    qtbot.waitUntil(panel.saved.isVisible)
    text = (tmp_path / "report.html").read_text("utf-8")
    for words in ("Kitchen", "192.0.2.10 answers on port 5061", "both shields seen in a call"):
        assert words in text
    assert (tmp_path / "report.ics").read_text("utf-8").startswith("BEGIN:VCALENDAR")
    assert str(tmp_path / "report.html") in panel.saved.text()
    assert "report.ics" in panel.saved.text()


def test_a_name_that_ends_so_is_a_pdf(qtbot: QtBot, panel: ReportPanel, tmp_path: Path) -> None:
    save_as(panel, tmp_path / "report.pdf")
    qtbot.waitUntil(panel.saved.isVisible)
    assert (tmp_path / "report.pdf").read_bytes().startswith(b"%PDF-")
    assert (tmp_path / "report.ics").exists()


def test_a_pdf_holds_what_the_page_does_and_no_secret(
    qtbot: QtBot, panel: ReportPanel, work: Work, tmp_path: Path
) -> None:
    root, folder = tmp_path / "root", work.folder
    assert folder is not None
    (root / "etc/asterisk/pjsip.conf").write_text(
        "[200]\ntype=endpoint\nauth=200\nmedia_encryption=sdes\n"
        "[200]\ntype=auth\nusername=200\npassword=Of-Another-Phone\n"
    )
    panel.show_work(replace(work, reading=read_server(work.site, folder, root)))
    secrets = secrets_of(folder, root)
    assert len(secrets) > 10
    assert "Of-Another-Phone" in secrets
    save_as(panel, tmp_path / "report.pdf")
    qtbot.waitUntil(panel.saved.isVisible)
    pdf = (tmp_path / "report.pdf").read_bytes()
    drawn = pdf_text(pdf)
    for words in (
        "Kitchen",
        "192.0.2.10answersonport5061",
        "pbx.example.com",
        "certificate",
        "secure-callingroll-back",
    ):
        assert words in drawn
    assert [secret for secret in secrets if "".join(secret.split()) in drawn] == []
    assert [secret for secret in secrets if secret.encode() in pdf] == []


@pytest.mark.parametrize(
    ("seen", "words"),
    [
        (lambda work: replace(work, srtp=("101",)), "on TLS, with SRTP in a call"),
        (lambda work: work.with_fetch(work.site.phones[0].mac_digits), "has fetched its file, not registered yet"),
    ],
)
def test_what_the_phone_board_knows_is_in_the_page(
    qtbot: QtBot, panel: ReportPanel, work: Work, tmp_path: Path, seen: Callable[[Work], Work], words: str
) -> None:
    assert work.reading is not None
    view = replace(work.reading.view, endpoints=(ENDPOINT,))
    known = replace(work, called=(), receipt="20261125T120000-000000", reading=replace(work.reading, view=view))
    panel.show_work(seen(known))
    save_as(panel, tmp_path / "report.html")
    qtbot.waitUntil(panel.saved.isVisible)
    assert words in (tmp_path / "report.html").read_text("utf-8")


def test_the_name_follows_the_kind_that_is_chosen(panel: ReportPanel) -> None:
    dialog = dialog_of(panel)
    assert Path(dialog.selectedFiles()[0]).name == "Example Dental.html"
    dialog.filterSelected.emit("PDF (*.pdf)")
    assert Path(dialog.selectedFiles()[0]).name == "Example Dental.pdf"
    assert dialog.defaultSuffix() == "pdf"
    dialog.filterSelected.emit("Web page (*.html)")
    assert Path(dialog.selectedFiles()[0]).name == "Example Dental.html"
    dialog.reject()


def test_what_cannot_be_written_is_said_and_can_be_tried_again(
    qtbot: QtBot, panel: ReportPanel, work: Work, errors: list[Exception], tmp_path: Path
) -> None:
    save_as(panel, tmp_path / "report.ics")
    qtbot.waitUntil(lambda: bool(errors))
    assert isinstance(errors[0], WizardError)
    assert "report.ics" in str(errors[0].title)
    assert panel.saved.isHidden()
    panel.show_work(replace(work, called=()))
    save_as(panel, tmp_path / "again.html")
    qtbot.waitUntil(panel.saved.isVisible)
    panel.show_work(Work())
    assert panel.isHidden(), "without a site there is nothing to report"
