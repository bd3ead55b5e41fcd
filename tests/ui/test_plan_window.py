from pathlib import Path

from pytestqt.qtbot import QtBot

from wizard.core.errors import WizardError
from wizard.core.plan.plan import Plan
from wizard.core.problem import Problem, Severity
from wizard.core.text import Text
from wizard.ui.plan_window import PlanWindow


def test_a_plan_is_shown(qtbot: QtBot) -> None:
    problem = Problem(severity=Severity.WARNING, message=Text("No time server."), fix=Text("Give one."))
    window = PlanWindow(lambda path, passphrase: Plan(problems=(problem,)))
    qtbot.addWidget(window)
    window.open_site(Path("example"), "x")
    assert not window.open_button.isEnabled()
    qtbot.waitUntil(window.open_button.isEnabled)
    assert "No time server." in window.text.toPlainText()
    assert "example: 0 files" in window.lead.text()


def test_an_error_is_shown_and_the_window_goes_on(qtbot: QtBot) -> None:
    def fail(path: Path, passphrase: str) -> Plan:
        raise WizardError(Text("No such site."), Text("Nothing is there."), Text("Choose another."))

    window = PlanWindow(fail)
    qtbot.addWidget(window)
    window.open_site(Path("example"), "x")
    qtbot.waitUntil(window.open_button.isEnabled)
    assert "could not be planned" in window.lead.text()
