"""What is to be run on the server once an apply or a roll back has written its files."""

from collections.abc import Callable, Iterable
from pathlib import PurePosixPath

from wizard.core.plan.difference_lines import visible
from wizard.core.plan.log_step import log_step
from wizard.core.plan.names import NOTIFY, is_of_dpma
from wizard.core.plan.plan import Plan, RestartStep
from wizard.core.plan.receipt import Receipt
from wizard.core.plan.summary import is_restart
from wizard.core.text import Text

RELOAD_ORDER = ("res_pjsip.so", "res_pjsip_notify.so", "res_digium_phone.so")
"""As after an apply: the endpoints first, then what sends phones to them."""

FETCHING = ("digium_phones reconfigure phone ", "pjsip send notify ")
"""Commands that make a phone fetch its configuration (DPMA; Asterisk: res_pjsip_notify)."""

NOT_PERMITTED = Text("this was not permitted to us; Asterisk may not be able to read the file before")


def steps_after(plan: Plan, receipt: Receipt) -> tuple[RestartStep, ...]:
    """Return what is to be run on the server: first what we were not permitted to do, then the plan's own steps."""
    return (*(RestartStep(command=step, reason=NOT_PERMITTED) for step in receipt.manual_steps), *plan.restart)


def steps_after_roll_back(paths: Iterable[PurePosixPath], manual_steps: Iterable[str]) -> tuple[RestartStep, ...]:
    """Return what is to be run once these files were put back: what was not permitted to us, then the reloads."""
    modules = modules_reading(paths)
    restart = RestartStep(
        command="asterisk -rx 'core restart when convenient'",
        reason=Text(
            "only if a transport that went shall stop listening: it does so at a restart. "
            "While a call is up, this waits and does not come back"
        ),
        is_conditional=True,
    )
    return (
        *(RestartStep(command=step, reason=NOT_PERMITTED) for step in manual_steps),
        *(
            RestartStep(
                command=f"asterisk -rx 'module reload {module}'", reason=Text("takes up the files as they were")
            )
            for module in modules
        ),
        *((restart,) if "res_pjsip.so" in modules else ()),
    )


def steps_back(
    paths: Iterable[PurePosixPath], manual_steps: Iterable[str], *, logs: Iterable[PurePosixPath], restarts: bool
) -> tuple[RestartStep, ...]:
    """Return what brings a server back to the files that were put back, a restart among it only where told so.

    ``logs`` are those Asterisk's errors are in.
    """
    why = Text("a line of this minute here means that the files do not fit: nothing is restarted then")
    restart = RestartStep(
        command="asterisk -rx 'core restart when convenient'",
        reason=Text("brings back what was up before, as soon as there is no call"),
    )
    steps = steps_after_roll_back(paths, manual_steps)
    return (*(s for s in steps if not s.is_conditional), log_step(logs, why), *((restart,) if restarts else ()))


def makes_phone_fetch(step: RestartStep) -> bool:
    """Whether a command makes one phone fetch its configuration: until it has, its calls are refused."""
    return any(words in step.command for words in FETCHING)


def script(steps: Iterable[RestartStep], say: Callable[[Text], str] = str) -> str:
    """Return the commands to be pasted together, each below its reason.

    A restart stands as a comment: it must not run before somebody has read what the log says, since one with a
    broken file loses every phone. ``say`` puts a reason into the person's language.
    """
    lines: list[str] = []
    for step in steps:
        waits = step.is_conditional or is_restart(step)
        lines += [f"# {visible(say(step.reason))}", f"# {step.command}" if waits else step.command]
    return "".join(f"{line}\n" for line in lines)


def modules_reading(paths: Iterable[PurePosixPath]) -> tuple[str, ...]:
    """Return the modules that have to read these files again, each once, in the order of reloading."""
    found = {_module(path) for path in paths}
    return tuple(module for module in RELOAD_ORDER if module in found)


def _module(path: PurePosixPath) -> str:
    if is_of_dpma(path):
        return "res_digium_phone.so"
    if path.name == NOTIFY.name:
        return "res_pjsip_notify.so"
    return "res_pjsip.so" if path.suffix in (".conf", ".crt", ".key") else ""
