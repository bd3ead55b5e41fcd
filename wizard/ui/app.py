"""Start the window: looks, session, pages, and what happens to errors nobody expected."""

import os
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QStandardPaths, QThreadPool
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from wizard.core.errors import WizardError
from wizard.core.steps import Step
from wizard.core.text import Text
from wizard.system.last_run import RunTrace
from wizard.system.log_ring import LogRing
from wizard.system.own_process import VARIABLE
from wizard.ui.alerts import Alerts
from wizard.ui.faults import Faults
from wizard.ui.network import diagnose, discover, find_phones, run_checks, subnets
from wizard.ui.page import Page
from wizard.ui.pages.kinds import page_kind
from wizard.ui.preparing import Preparing
from wizard.ui.reaching import Reaching
from wizard.ui.resources import resource
from wizard.ui.services import Discover, FindPhones, RunChecks, Services
from wizard.ui.session import Session
from wizard.ui.theme import Theme
from wizard.ui.translation import Translation
from wizard.ui.unlocking import Unlocking
from wizard.ui.window import WizardWindow

WAIT_MS = 3000
SWITCH_S = 0.0001
MEMORY, TRACE = "memory.json", "last-run.txt"


def show(site: Path | None) -> int:
    """Open the window, on a site if one is given, and return the exit status when it is closed."""
    screens = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    if sys.platform == "linux" and not any(os.environ.get(name) for name in screens):
        raise WizardError(
            Text("There is no screen to open a window on."),
            Text("None of {names} is set.", names=", ".join(screens)),
            Text("See secure-calling --help for the command line."),
        )
    application = QApplication(sys.argv[:1])
    application.setApplicationName("secure-calling-wizard")
    application.setWindowIcon(QIcon(str(resource("icons/app.svg"))))
    place = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppConfigLocation))
    log, trace = LogRing(), RunTrace(place / TRACE)
    log.begin()
    trace.begin()
    session = Session(place / MEMORY)
    theme = Theme(application, session.memory.appearance)
    translation = Translation(application, session.memory.language)
    window = make_window(theme, session, log=log, translation=translation)
    faults = Faults(window.alerts.show_error)
    faults.begin()
    # A thread that only computes hands Python's lock over this often: with the usual 5 ms, drawing stumbles.
    sys.setswitchinterval(SWITCH_S)
    if given := os.environ.get(VARIABLE):
        window.unlocking.know(given)
    # After a crash the site that was open is opened again, at the page it was on.
    if (wanted := site or session.memory.open_site) is not None:
        session.open(wanted)
    window.show()
    if trace.left:
        window.alerts.show_last_run(trace.left)
    Preparing(window).begin()
    status = application.exec()
    QThreadPool.globalInstance().waitForDone(WAIT_MS)
    faults.end()
    trace.end()
    log.end()
    return status


def make_window(
    theme: Theme,
    session: Session,
    run_checks: RunChecks = run_checks,
    find_phones: FindPhones = find_phones,
    discover: Discover = discover,
    log: LogRing | None = None,
    translation: Translation | None = None,
) -> WizardWindow:
    """Return the window with its ten pages.

    ``run_checks`` looks at the live server, ``find_phones`` and ``discover`` look at the network. ``log`` is what
    the window shows of what was done; without ``translation`` the language stays as it is.
    """

    def making(unlocking: Unlocking, reaching: Reaching, alerts: Alerts) -> Callable[[Step], Page]:
        services = Services(
            theme=theme,
            session=session,
            unlocking=unlocking,
            reaching=reaching,
            show_error=alerts.show_error,
            now=lambda: datetime.now(UTC),
            discover=discover,
            diagnose=diagnose,
            find_phones=find_phones,
            subnets=subnets,
            run_checks=run_checks,
        )
        return lambda step: page_kind(step)(services)

    window = WizardWindow(theme, session, making, log)
    if translation is not None:
        window.language_chosen.connect(translation.choose)
        translation.changed.connect(window.say_anew)
    return window
