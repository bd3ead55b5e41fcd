"""Start the window."""

import os
import sys
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QThreadPool
from PySide6.QtWidgets import QApplication

from wizard.core.plan.make_plan import make_plan, new_extensions
from wizard.core.plan.plan import Plan
from wizard.core.server_view import phone_folder
from wizard.core.site import DestinationKind
from wizard.core.site_problems import problems
from wizard.system.read_tree import read_tree
from wizard.system.site_folder import complete, load
from wizard.ui.plan_window import PlanWindow

WAIT_MS = 3000


def show(site: Path | None) -> int:
    """Open the window, on a site if one is given, and return the exit status when it is closed."""
    if sys.platform == "linux" and not any(
        os.environ.get(n) for n in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    ):
        print(
            "There is no screen to open a window on. See secure-calling --help for the command line.", file=sys.stderr
        )
        return 1
    application = QApplication(sys.argv[:1])
    window = PlanWindow(plan_of)
    window.show()
    if site is not None:
        window.open_site(site, os.environ.get("SECURE_CALLING_PASSPHRASE", ""))
    status = application.exec()
    QThreadPool.globalInstance().waitForDone(WAIT_MS)
    return status


def plan_of(path: Path, passphrase: str) -> Plan:
    """Return the plan of a site for its own server."""
    folder = load(path)
    site = folder.site
    if site is None or problems(site):
        faults = (*folder.problems, *(problems(site) if site else ()))
        if site is None or any(p.severity.value == "error" for p in faults):
            return Plan(problems=faults)
    is_folder = site.destination.kind is DestinationKind.FOLDER
    tree = read_tree(folder.folder / site.destination.path if is_folder else Path("/"), folders=phone_folder(site))
    now = datetime.now(UTC)
    secrets = complete(folder, lambda: passphrase, tree, now, new_extensions=new_extensions(site, tree))
    return make_plan(site, secrets, tree, now)
