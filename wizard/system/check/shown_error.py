"""The number a phone shows, beside what would be expected of it."""

from wizard.core.check_result import Check, Status
from wizard.core.error_code import explain
from wizard.core.fault import shown
from wizard.core.text import Text

ID = "phone-error"


def row(number: str, *, is_judged_well: bool) -> Check:
    """Return the row; ``is_judged_well``: seen from here no phone of the site should show any."""
    if not number:
        evidence = Text("no number was given")
        return Check(id=ID, status=Status.SKIP, evidence=evidence, is_optional=True)
    try:
        found = explain(number)
    except ValueError:
        return Check(
            id=ID,
            status=Status.SKIP,
            evidence=Text("{given} is not a number a phone shows", given=shown(number)),
            is_optional=True,
        )
    if found.code == 0:
        return Check(id=ID, status=Status.PASS, evidence=Text("{code}", code=found.shown))
    cause = found.cause
    if is_judged_well:
        cause = Text("From here all is well, so the phone sees something else or lacks something. {cause}", cause=cause)
    names = ", ".join(flag.name for flag in found.flags)
    evidence = Text("{code}: {flags}", code=found.shown, flags=names)
    return Check(id=ID, status=Status.FAIL, evidence=evidence, cause=cause, fix=found.fix)
