"""The program and what it runs on, as far as it helps whoever is asked for help. No name of a computer or person."""

import platform

from PySide6.QtCore import QLocale, QSysInfo, qVersion

from wizard import __version__
from wizard.core.log.support import Surroundings
from wizard.core.steps import Step


def surroundings(step: Step | None) -> Surroundings:
    """Return what is so now."""
    return Surroundings(
        version=__version__,
        system=f"{QSysInfo.prettyProductName()} ({QSysInfo.currentCpuArchitecture()})",
        python=platform.python_version(),
        qt=qVersion(),
        language=QLocale().name(),
        step=step,
    )
