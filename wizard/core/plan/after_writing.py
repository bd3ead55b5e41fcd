"""What is to be run on the server once an apply or a roll back has written its files."""

from collections.abc import Iterable
from pathlib import PurePosixPath

from wizard.core.plan.names import DPMA, NOTIFY, OUR_DPMA
from wizard.core.plan.plan import Plan, RestartStep
from wizard.core.plan.receipt import Receipt
from wizard.core.text import Text

RELOAD_ORDER = ("res_pjsip.so", "res_pjsip_notify.so", "res_digium_phone.so")
"""As after an apply: the endpoints first, then what sends phones to them."""


def steps_after(plan: Plan, receipt: Receipt) -> tuple[RestartStep, ...]:
    """Return what is to be run on the server: first what we were not permitted to do, then the plan's own steps."""
    why = Text("this was not permitted to us; Asterisk may not be able to read the file before")
    return (*(RestartStep(command=step, reason=why) for step in receipt.manual_steps), *plan.restart)


def modules_reading(paths: Iterable[PurePosixPath]) -> tuple[str, ...]:
    """Return the modules that have to read these files again, each once, in the order of reloading."""
    found = {_module(path) for path in paths}
    return tuple(module for module in RELOAD_ORDER if module in found)


def _module(path: PurePosixPath) -> str:
    if path in (DPMA, OUR_DPMA):
        return "res_digium_phone.so"
    if path == NOTIFY:
        return "res_pjsip_notify.so"
    return "res_pjsip.so" if path.suffix in (".conf", ".crt", ".key") else ""
