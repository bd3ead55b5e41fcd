"""What the running Asterisk says of itself, where it can be asked: what is written may not be taken up."""

from wizard.core.check_result import Check, Status
from wizard.core.console.expected import expected_of
from wizard.core.console.judge import judge_console
from wizard.core.console.lines import as_asked
from wizard.core.console.verdict import Verdict
from wizard.core.errors import WizardError
from wizard.core.sip.request import is_extension
from wizard.core.site import Route, Site
from wizard.core.text import Text
from wizard.system.check.deadline import PROBE_S, deadline
from wizard.system.check.target import SiteFiles
from wizard.system.console import find_console
from wizard.system.root import Root

ID = "console"
_MOST_ENDPOINTS = 3
_ABOUT_REGISTRATIONS = ("phones-", "contacts-")
"""Verdicts on who is registered, which the phones' own list shows."""


def ask(files: SiteFiles) -> Check:
    """Return the row; nothing is changed by what is asked."""
    try:
        if files.console is None and not Root.at(files.root).is_this_computer:
            return left_out(Text("Asterisk cannot be asked from here"))
        console = files.console or find_console()
        end = deadline(PROBE_S)
        said = [as_asked(c, console.ask(c, seconds=end.left_s())) for c in _commands(files.site)]
    except WizardError as error:
        return left_out(error.title)
    except TimeoutError:
        return left_out(Text("Asterisk's console is slow to answer"))
    verdicts = judge_console("\n".join(said), expected_of(files.site))
    return _row([v for v in verdicts if not v.id.startswith(_ABOUT_REGISTRATIONS)])


def _commands(site: Site) -> tuple[str, ...]:
    moved = [p.extension for p in site.phones if p.stage.is_on_tls and is_extension(p.extension)]
    return (
        "pjsip show transports",
        *(("module show like res_srtp",) if site.transport.srtp else ()),
        *(("module show like res_digium_phone",) if site.provisioning.route is not Route.XML else ()),
        *(f"pjsip show endpoint {extension}" for extension in moved[:_MOST_ENDPOINTS]),
    )


def _row(verdicts: list[Verdict]) -> Check:
    first = next((v for status in (Status.FAIL, Status.WARN) for v in verdicts if v.status is status), None)
    if first is not None:
        evidence = Text("{said}", said=first.evidence.strip() or first.id)
        return Check(id=ID, status=first.status, evidence=evidence, cause=first.cause, fix=first.fix)
    shown = next((v.evidence for v in verdicts if v.id == "transport-listed"), "")
    if not shown:
        return left_out(Text("Asterisk's console says nothing of its transports"))
    return Check(id=ID, status=Status.PASS, evidence=Text("{said}", said=" ".join(shown.split())))


def left_out(evidence: Text) -> Check:
    """Return the row where there is nothing to ask."""
    return Check(id=ID, status=Status.SKIP, evidence=evidence, is_optional=True)
