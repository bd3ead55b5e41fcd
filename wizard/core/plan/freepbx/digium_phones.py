"""The DPMA's settings under FreePBX: what its Digium Phones module must be told, until its files say so.

Its pages and settings: FreePBX digium_phones, views/digium_phones_networks.php, views/digium_phones_phones.php,
views/digium_phones_general_settings.php, functions.inc.php. The fields for TLS came with its commit c482a7b; their
labels could not be read, so each is named by the setting it writes.
"""

from collections.abc import Iterable, Iterator

from wizard.core.asterisk.effective import EffectiveSection
from wizard.core.fault import shown
from wizard.core.plan.dpma import DpmaPhone, may_announce_tls, networks_of
from wizard.core.plan.draft import Draft
from wizard.core.plan.freepbx.extensions import there_now
from wizard.core.plan.plan import Instruction
from wizard.core.plan.survey import Survey
from wizard.core.problem import Problem, Severity
from wizard.core.site import Mdns, Phone, Stage
from wizard.core.text import Text

PAGE = "/admin/config.php?type=setup&display=digium_phones&digium_phones_form="

_LABELS = Text("A field may be labelled otherwise: the setting it writes stands in brackets.")


def draft_digium_phones(survey: Survey, phones: tuple[DpmaPhone, ...]) -> Draft:
    """Return what is left to do in FreePBX's Digium Phones module; nothing is ever written into its files."""
    moving = [p for p in phones if p.phone.stage is not Stage.WAIT]
    on_tls = [p for p in moving if p.phone.stage.is_on_tls]
    return Draft(
        instructions=(
            *_to_add([p.phone for p in on_tls if p.section is None]),
            *_networks(survey, on_tls),
            *_time_servers(survey, [p for p in moving if p not in on_tls and p.section is not None]),
            *_lines(survey, on_tls),
            *_announcement(survey, phones),
        ),
        problems=tuple(_messages(survey)) if moving else (),
    )


def unfinished(survey: Survey, phones: Iterable[DpmaPhone]) -> tuple[str, ...]:
    """Return the extensions of phones that move and are not yet where they shall be."""
    return tuple(
        p.phone.extension
        for p in phones
        if p.phone.stage.is_on_tls
        and (p.section is None or not _is_on_tls(survey, p) or any(_lines_wanted(survey, [p])))
    )


def _wanted(survey: Survey) -> tuple[tuple[str, str, str], ...]:
    """Label, setting and value of each field of a network with TLS."""
    site = survey.site
    fields = (
        ("Registration Address", "registration_address", site.server.host),
        ("Registration Port", "registration_port", str(site.transport.port)),
        ("Transport", "transport", "tls"),
    )
    return (*fields, ("NTP Server", "ntp_server", site.server.ntp)) if site.server.ntp else fields


def _fits(survey: Survey, network: EffectiveSection | None) -> bool:
    return network is not None and all(
        (network.get(setting) or "").strip().lower() == value.lower() for _, setting, value in _wanted(survey)
    )


def _is_on_tls(survey: Survey, entry: DpmaPhone) -> bool:
    return all(_fits(survey, survey.dpma.find(name, "network")) for name in networks_of(survey, entry))


def _alias(survey: Survey, name: str) -> str:
    section = survey.dpma.find(name, "network")
    return shown((section.get("alias") if section else None) or name)


def _to_add(phones: Iterable[Phone]) -> Iterator[Instruction]:
    lines = [f"{p.mac_digits} {shown(p.extension)} {shown(p.name)}".strip() for p in phones]
    if lines:
        yield Instruction(
            title=Text("FreePBX, Digium Phones: add {count} phones", count=len(lines))
            if len(lines) > 1
            else Text("FreePBX, Digium Phones: add a phone"),
            detail=Text(
                "Connectivity, Digium Phones, Phones, Add Phone: the MAC address, its extension as the first line, and "
                "its name as below. In Easy Mode each extension has its phone already."
            ),
            snippet="\n".join(lines),
        )


def _networks(survey: Survey, on_tls: list[DpmaPhone]) -> Iterator[Instruction]:
    waiting = [p for p in on_tls if p.section is not None and not _is_on_tls(survey, p)]
    if not waiting and all(p.section is not None for p in on_tls):
        return
    networks = [s for s in survey.dpma.of_type("network") if not s.is_template]
    fitting = next((s for s in networks if _fits(survey, s)), None)
    if fitting is None:
        present = networks_of(survey, waiting[0] if waiting else on_tls[0])[0]
        section = survey.dpma.find(present, "network")
        alias = f"{_alias(survey, present)} (TLS)" if section else "TLS"
        cidr = (section.get("cidr") if section else None) or "0.0.0.0/0"
        fields = (("Network Name", "alias", alias), ("Network CIDR", "cidr", cidr), *_wanted(survey))
        yield Instruction(
            title=Text("FreePBX, Digium Phones: add a network with TLS"),
            detail=Text(
                "Connectivity, Digium Phones, Networks, Add network, with what stands below; everything else as on "
                "the network {present}. Editing that one would move all its phones at once. {labels}",
                present=_alias(survey, present),
                labels=_LABELS,
            ),
            snippet="\n".join(f"{label} ({setting}): {shown(value)}" for label, setting, value in fields),
        )
    else:
        alias = _alias(survey, fitting.name)
    if waiting:
        now = ((", ".join(_alias(survey, n) for n in networks_of(survey, p)), p.phone.extension) for p in waiting)
        yield Instruction(
            title=Text("FreePBX, Digium Phones: give phones the network {alias}, and no other", alias=shown(alias)),
            detail=Text(
                "Connectivity, Digium Phones, Phones, Edit, Networks, of each of these phones. Their networks now: "
                "{there}.",
                there=there_now(now),
            ),
            snippet=f"{PAGE}phones_edit",
        )


def _time_servers(survey: Survey, ready: list[DpmaPhone]) -> Iterator[Instruction]:
    ntp = survey.site.server.ntp
    names = dict.fromkeys(name for p in ready for name in networks_of(survey, p))
    sections = [s for n in names if (s := survey.dpma.find(n, "network")) is not None]
    wrong = [s for s in sections if (s.get("ntp_server") or "").strip().lower() != ntp.lower()]
    if ntp and wrong:
        yield Instruction(
            title=Text("FreePBX, Digium Phones: set NTP Server to {ntp}", ntp=ntp),
            detail=Text(
                "Connectivity, Digium Phones, Networks, Edit, Advanced, NTP Server (ntp_server): a phone with a wrong "
                "clock refuses every certificate. What is there now, and on which networks: {there}.",
                there=there_now((s.get("ntp_server") or "", s.get("alias") or s.name) for s in wrong),
            ),
            snippet=f"{PAGE}networks_edit",
        )


def _lines_wanted(survey: Survey, on_tls: Iterable[DpmaPhone]) -> Iterator[tuple[str, str, str, str]]:
    """Setting, value wanted, what is there, and the line, of each field that is not as it shall be."""
    for name in dict.fromkeys(line for p in on_tls if p.section is not None for line in p.lines):
        line = survey.dpma.find(name, "line")
        if line is None:
            continue
        transport = (line.get("transport") or "").strip().lower()
        if transport not in ("", "tls"):
            yield "transport", "tls", transport, name
        encryption = (line.get("media_encryption") or "").strip().lower()
        if survey.site.transport.srtp and encryption != "sdes":
            yield "media_encryption", "sdes", encryption, name


def _lines(survey: Survey, on_tls: list[DpmaPhone]) -> Iterator[Instruction]:
    groups: dict[tuple[str, str], list[tuple[str, str]]] = {}
    for setting, value, present, name in _lines_wanted(survey, on_tls):
        groups.setdefault((setting, value), []).append((present, name))
    labels = {"transport": "Transport", "media_encryption": "Media Encryption"}
    for (setting, value), pairs in groups.items():
        yield Instruction(
            title=Text(
                "FreePBX, Extensions: set {label} of the Digium phone's line to {value}",
                label=labels[setting],
                value=value.upper(),
            ),
            detail=Text(
                "Of each of these extensions, on its page, Digium Phones Line Options: {label} (dp_{setting}), then "
                "Submit. What is there now, and of which lines: {there}. {labels}",
                labels=_LABELS,
                label=labels[setting],
                setting=setting,
                there=there_now(pairs),
            ),
        )


def _announcement(survey: Survey, phones: tuple[DpmaPhone, ...]) -> Iterator[Instruction]:
    mdns, general, site = survey.site.provisioning.mdns, survey.dpma.find("general"), survey.site
    if mdns is Mdns.UDP or (mdns is Mdns.AUTO and not may_announce_tls(survey, phones)):
        return
    fields = (
        ("mDNS Discovery Address", "mdns_address", site.server.host),
        ("mDNS Discovery Port", "mdns_port", str(site.transport.port)),
        ("mDNS Transport", "mdns_transport", "tls"),
    )
    there = [(label, s, v, (general.get(s) if general else None) or "") for label, s, v in fields]
    wrong = [(label, s, v, now) for label, s, v, now in there if now.strip().lower() != v.lower()]
    if wrong:
        yield Instruction(
            title=Text("FreePBX, Digium Phones: announce TLS to phones that start from nothing"),
            detail=Text(
                "Connectivity, Digium Phones, General Settings, Advanced, with what stands below. What is there now: "
                "{there}. {labels}",
                labels=_LABELS,
                there=", ".join(f"{setting}={shown(now)}" for _, setting, _, now in wrong),
            ),
            snippet="\n".join(f"{label} ({setting}): {shown(value)}" for label, setting, value, _ in wrong),
        )


def _messages(survey: Survey) -> Iterator[Problem]:
    """What the module itself writes so that the DPMA can send its messages over PJSIP."""
    if not any(s.get("default_outbound_endpoint") for s in survey.pjsip.of_type("global")):
        yield Problem(
            severity=Severity.WARNING,
            message=Text("PJSIP has no default_outbound_endpoint, by which the DPMA sends its messages to phones."),
            fix=Text("Open FreePBX's Digium Phones module, save its General Settings, then Apply Config."),
            source="wiki, Digium phones when used with DPMA; FreePBX digium_phones",
        )
