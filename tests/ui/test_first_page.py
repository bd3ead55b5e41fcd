"""The window stands before anything is loaded or made that its first page does without."""

import subprocess
import sys
from pathlib import Path

from wizard.core.steps import Step
from wizard.ui.pages.kinds import page_kind

# Stopped at the moment the others begin to be made: their page is painted.
SCRIPT = """
import sys
from PySide6.QtCore import QCoreApplication
from wizard.ui import preparing
from wizard.ui.app import show
from wizard.ui.page import Page

def stop(self):
    print(*(type(page).__name__ for page in self.parent().findChildren(Page)))
    print(*sys.modules)
    QCoreApplication.quit()

preparing.Preparing._load = stop
show(None)
"""
HEAVY = {
    *("acme", "asyncio", "asyncssh", "bcrypt", "cryptography", "dns", "email", "hashlib", "http", "ifaddr", "josepy"),
    *("lxml", "multiprocessing", "requests", "socket", "ssl", "subprocess", "tomlkit", "tomllib", "zeroconf"),
    *("PySide6.QtNetwork", "PySide6.QtPrintSupport"),
    *("wizard.core.manual.document", "wizard.core.plan", "wizard.core.report", "wizard.core.site_problems"),
    *("wizard.system.check", "wizard.system.discovery", "wizard.system.planning", "wizard.system.server_access"),
    *(page_kind(step).__module__.removesuffix(".page") for step in Step),
} - {"wizard.ui.pages.start"}


def test_the_first_page_is_made_alone_and_loads_nothing_heavy(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT],
        env={"QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path), "PATH": ""},
        capture_output=True,
        text=True,
        check=True,
    )
    made, loaded = (set(line.split()) for line in done.stdout.splitlines())
    assert made == {"StartPage"}
    assert len(HEAVY) > 30
    assert HEAVY & loaded == set()
