"""What to run on the server after writing: a reload first and its log read, a restart only where it is needed."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import PurePosixPath
from shlex import quote

from wizard.core.asterisk.effective import EffectiveSection, read_effective
from wizard.core.asterisk.transports import TransportView, transport_sections, transport_view
from wizard.core.dpma_pairs import dpma_faults
from wizard.core.plan.draft import is_true
from wizard.core.plan.log_step import log_step, log_to_read
from wizard.core.plan.names import is_of_dpma
from wizard.core.plan.notify import notify_section
from wizard.core.plan.plan import Change, RestartStep
from wizard.core.plan.survey import Survey
from wizard.core.plan.transport_choice import choose_transport
from wizard.core.server_tree import FileState, ServerTree
from wizard.core.site import Route, Stage
from wizard.core.text import Text

RENEWAL_BY_RELOAD = ((16, 29), (18, 15), (20, 0))
"""First versions of each branch whose reload takes up a renewed certificate under the same name.

Source: Asterisk CHANGES; measured: 22.10 does, 16.28 does not.
"""

_BRANCH = re.compile(r"([0-9]{1,4})\.([0-9]{1,4})(?:\.|$)")
_APPLY_CONFIG = Text(
    "once the instructions for FreePBX's pages are done: writes its files anew and reloads Asterisk, as its Apply "
    "Config does"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class RestartNeeds:
    """What the rest of the plan found out about listeners and certificates.

    ``transport_home`` is the file a transport of ours stands in. ``has_pages``: FreePBX makes the files, and
    ``are_pages_due``: something is left to its pages.
    """

    is_transport_new: bool
    is_transport_changed: bool
    is_renewal: bool
    transport_home: PurePosixPath | None = None
    has_pages: bool = False
    are_pages_due: bool = False


def restart_steps(survey: Survey, changes: Iterable[Change], needs: RestartNeeds) -> tuple[RestartStep, ...]:
    """Return the commands in the order in which they are run, each with its reason; none without changes."""
    changes = tuple(changes)
    paths = {c.path for c in changes}
    if not paths and not needs.are_pages_due:
        return ()
    steps: list[RestartStep] = []
    is_pjsip = any(p.suffix in (".crt", ".key", ".conf") and not is_of_dpma(p) for p in paths)
    if needs.has_pages and (is_pjsip or needs.are_pages_due):
        steps.append(RestartStep(command="fwconsole reload", reason=_APPLY_CONFIG))
    if is_pjsip or needs.are_pages_due:
        steps += _reload(survey, needs, _removed(needs, changes))
    if survey.names.notify in paths:
        why = Text("takes up the NOTIFY that makes phones fetch their files")
        steps.append(_rx("module reload res_pjsip_notify.so", why))
    if survey.site.provisioning.route is Route.XML:
        steps += _check_sync(survey)
    elif needs.are_pages_due or any(is_of_dpma(p) or p.suffix == ".xml" for p in paths):
        steps += _dpma(survey)
    return tuple(steps)


def _rx(command: str, reason: Text, *, is_conditional: bool = False) -> RestartStep:
    # Names in it are the server's: one with a quote must not end the shell's word.
    return RestartStep(command=f"asterisk -rx {quote(command)}", reason=reason, is_conditional=is_conditional)


def _reload(survey: Survey, needs: RestartNeeds, removed: TransportView | None) -> list[RestartStep]:
    used, own_name = _used_transport(survey), survey.site.transport.id
    steps = [
        _rx("module reload res_pjsip.so", Text("takes up phones and a new transport; calls go on")),
        log_step(
            log_to_read(survey.tree, of_freepbx=needs.has_pages),
            Text(
                "a line of this minute here means: roll back. "
                "A reload keeps the old phones, a restart would lose them all"
            ),
        ),
        _rx("pjsip show transports", Text("the transport {id} must be listed", id=used.name if used else own_name)),
    ]
    # With allow_reload a reload changes the transport itself (measured).
    if needs.is_transport_changed and not (used and is_true(used.get("allow_reload"))):
        return steps + _restart(survey, needs, Text("a transport that was changed is taken up by a restart only"))
    if needs.is_renewal and not _reload_renews(survey):
        return steps + _restart(
            survey, needs, Text("Asterisk before 16.29, 18.15 and 20 takes up a renewed certificate by a restart only")
        )
    if removed is not None:
        # Measured: it leaves the list at a reload and keeps its port, which another one then does not get.
        is_in_the_way = removed.port == survey.site.transport.port
        why = Text("{id}, which was removed, goes on listening until a restart", id=removed.id)
        return steps + _restart(survey, needs, why, is_conditional=not is_in_the_way)
    if needs.is_transport_new:
        why = Text(
            "only if the transport is not listed: older Asterisk starts a new one at a restart only (vendor page)"
        )
        return steps + _restart(survey, needs, why, is_conditional=True)
    return steps


def _restart(survey: Survey, needs: RestartNeeds, why: Text, *, is_conditional: bool = False) -> list[RestartStep]:
    """Count the calls, restart as soon as there is none, prove it."""
    faults = [fault for fault in dpma_faults(survey.site.server.dpma, survey.site.server.asterisk) if fault.at_restart]
    waits = Text(
        "while a call is up, the restart waits and its command does not come back; new calls still go through. "
        "From another shell, asterisk -rx 'core abort shutdown' calls it off"
    )
    restart = _rx("core restart when convenient", why, is_conditional=is_conditional)
    if needs.has_pages:
        waits = Text("FreePBX's restart ends the calls that are up after 30 seconds: wait until there is none")
        restart = RestartStep(command="fwconsole restart", reason=why, is_conditional=is_conditional)
    return [
        _rx(
            "core show channels count",
            faults[0].cause if faults else waits,
            is_conditional=is_conditional,
        ),
        restart,
        _rx(
            "core show uptime",
            Text(
                "must tell of seconds: that proves the restart. Phones on TLS come back when they register again, "
                "within minutes"
            ),
            is_conditional=is_conditional,
        ),
    ]


def _used_transport(survey: Survey) -> EffectiveSection | None:
    """The transport of the server that is used as it is there, whatever its name; None where ours is new."""
    sections = transport_sections(survey.pjsip)
    at = choose_transport(survey.site.transport, tuple(map(transport_view, sections))).at
    return None if at is None else sections[at]


def _removed(needs: RestartNeeds, changes: Iterable[Change]) -> TransportView | None:
    """The first transport of ours that a change takes away or calls otherwise."""
    for change in changes:
        if change.path == needs.transport_home:
            before, after = _transports(change.path, change.before), _transports(change.path, change.after)
            names = {transport.id for transport in after}
            return next((transport for transport in before if transport.id not in names), None)
    return None


def _transports(path: PurePosixPath, content: bytes | None) -> tuple[TransportView, ...]:
    state = FileState(content=content or b"", mode=0, owner="", group="")
    ours = read_effective(path, ServerTree(files={path: state}, folders={}))
    return tuple(map(transport_view, transport_sections(ours)))


def _reload_renews(survey: Survey) -> bool:
    found = _BRANCH.match(survey.site.server.asterisk or survey.tree.asterisk)
    if found is None:
        return False
    version = (int(found[1]), int(found[2]))
    floors = dict(RENEWAL_BY_RELOAD)
    return version[0] > 20 or (version[0] in floors and version[1] >= floors[version[0]])


def _dpma(survey: Survey) -> list[RestartStep]:
    steps = [_rx("module reload res_digium_phone.so", Text("the DPMA reads its file again"))]
    names = _section_names(survey)
    for phone in survey.site.phones:
        if phone.stage is not Stage.WAIT:
            why = Text(
                "{name} fetches its configuration now: until it has, its calls are refused",
                name=phone.name or phone.extension,
            )
            name = names.get(phone.mac_digits, phone.extension)
            steps.append(_rx(f"digium_phones reconfigure phone {name}", why))
    return steps


def _section_names(survey: Survey) -> dict[str, str]:
    """What the DPMA calls each phone, by the digits of its MAC; the first section of a MAC counts."""
    from wizard.core.plan.dpma import section_mac

    names: dict[str, str] = {}
    for section in survey.dpma.of_type("phone"):
        if mac := section_mac(section):
            names.setdefault(mac.replace(":", ""), section.name)
    return names


def _check_sync(survey: Survey) -> list[RestartStep]:
    name = notify_section(survey)
    return [
        _rx(
            f"pjsip send notify {name} endpoint {phone.extension}",
            Text(
                "{name} fetches its file now: until it has, its calls are refused", name=phone.name or phone.extension
            ),
        )
        for phone in survey.site.phones
        if phone.stage is not Stage.WAIT
    ]
