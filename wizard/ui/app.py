"""Start the window."""

import os
import sys
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QThreadPool
from PySide6.QtWidgets import QApplication

from wizard.core.errors import WizardError
from wizard.core.plan.make_plan import make_plan, new_extensions
from wizard.core.plan.plan import Plan
from wizard.core.problem import Severity
from wizard.core.server_view import phone_folder
from wizard.core.site import DestinationKind
from wizard.core.site_problems import problems
from wizard.core.text import Text
from wizard.system.passphrase import VARIABLE
from wizard.system.read_tree import read_tree
from wizard.system.site_folder import complete, load
from wizard.ui.plan_window import PlanWindow

WAIT_MS = 3000


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
    window = PlanWindow(plan_of)
    window.show()
    if site is not None:
        given = os.environ.get(VARIABLE)
        window.open_site(site, given) if given else window.ask_and_open(site)
    status = application.exec()
    QThreadPool.globalInstance().waitForDone(WAIT_MS)
    return status


def plan_of(path: Path, passphrase: str) -> Plan:
    """Return the plan of a site for its own server; the site folder is completed on the way."""
    folder = load(path)
    site = folder.site
    faults = (*folder.problems, *(problems(site) if site else ()))
    if site is None or any(p.severity is Severity.ERROR for p in faults):
        return Plan(problems=faults)
    if site.destination.kind is DestinationKind.SSH:
        # Planned against this computer's own files, the site would be given passwords its server has already.
        raise WizardError(
            Text("This site's server is reached over SSH."),
            Text("The wizard cannot work over SSH yet."),
            Text("Run it on the server, or make a copy of the server's files the site's destination."),
        )
    is_folder = site.destination.kind is DestinationKind.FOLDER
    tree = read_tree(folder.folder / site.destination.path if is_folder else Path("/"), folders=phone_folder(site))
    now = datetime.now(UTC)
    secrets = complete(folder, lambda: passphrase, tree, now, new_extensions=new_extensions(site, tree))
    return make_plan(site, secrets, tree, now)
