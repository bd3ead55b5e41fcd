"""The DPMA's file: a second network for phones that move, their lines' encryption, what mDNS announces.

A line's ``transport`` alone would keep the network's port, and editing the network would move every
phone on it at once. So each network of a moving phone gets a twin of ours, named in that phone only.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from wizard.core.asterisk.edit import NewOption, NewSection, OptionEdit
from wizard.core.asterisk.effective import EffectiveSection
from wizard.core.mac import parse_mac
from wizard.core.phone_rules import rules
from wizard.core.plan.draft import Detachment, Draft, PlacedEdit, clear_option, merged, option, set_option
from wizard.core.plan.plan import Instruction
from wizard.core.plan.survey import Survey
from wizard.core.problem import Problem, Severity
from wizard.core.site import AuthorityKind, Mdns, Phone, Route, Stage
from wizard.core.text import Text

VENDOR_NETWORK = "vendor page, Phone Settings for old-style DPMA key-value pairs"
VENDOR_MDNS = "vendor page, mDNS Broadcast"
FALLBACK_NETWORK = "secure-calling"
"""The twin's stem where a phone names no network and the server has none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DpmaPhone:
    """A phone of the site beside its section in the DPMA's file, if it has one."""

    phone: Phone
    section: EffectiveSection | None

    @property
    def lines(self) -> tuple[str, ...]:
        """Every line that moves when this phone moves: its own extension, then the others it shows."""
        others = self.section.all("line") if self.section else ()
        return tuple(dict.fromkeys((self.phone.extension, *(line for line in others if line))))


def dpma_phones(survey: Survey) -> tuple[DpmaPhone, ...]:
    """Return the site's phones with their sections, matched by MAC."""
    by_mac = {mac: s for s in survey.dpma.of_type("phone") if not s.is_template and (mac := section_mac(s))}
    return tuple(DpmaPhone(phone=p, section=by_mac.get(_mac(p.mac))) for p in survey.site.phones)


def section_mac(section: EffectiveSection) -> str:
    """Return a phone section's MAC in our spelling, "" where it has none."""
    return _mac(section.get("mac") or "")


def _mac(text: str) -> str:
    try:
        return parse_mac(text)
    except ValueError:
        return ""


def draft_dpma(survey: Survey, phones: tuple[DpmaPhone, ...]) -> Draft:
    """Return the DPMA's part of the plan."""
    moving = [p for p in phones if p.phone.stage is not Stage.WAIT]
    drafts = [_draft_phone(survey, p) for p in moving]
    return merged([_announcement(survey, phones), _networks(survey, moving), *drafts])


def networks_of(survey: Survey, phone: DpmaPhone) -> tuple[str, ...]:
    """The networks a phone may be on today."""
    named = tuple(n for n in phone.section.all("network") if n) if phone.section else ()
    if named:
        return named
    present = [s.name for s in survey.dpma.of_type("network") if not s.is_template]
    return tuple(present[:1]) or (FALLBACK_NETWORK,)


def _twin(network: str, stage: Stage) -> str:
    return f"{network}-tls" if stage.is_on_tls else f"{network}-ready"


def _needs_twin(survey: Survey, stage: Stage) -> bool:
    return stage.is_on_tls or (stage is Stage.READY and bool(survey.site.server.ntp))


def _networks(survey: Survey, moving: Iterable[DpmaPhone]) -> Draft:
    wanted = dict.fromkeys(
        (network, Stage.SECURE if p.phone.stage.is_on_tls else Stage.READY)
        for p in moving
        if _needs_twin(survey, p.phone.stage)
        for network in networks_of(survey, p)
    )
    return merged(_draft_twin(survey, network, stage) for network, stage in wanted)


def _draft_twin(survey: Survey, network: str, stage: Stage) -> Draft:
    name = _twin(network, stage)
    if survey.dpma.find(name) is not None:
        message = Text("The DPMA has a section [{name}] already, which the wizard would need for itself.", name=name)
        return Draft(problems=(Problem(severity=Severity.ERROR, message=message, fix=Text("Rename that section.")),))
    site, host = survey.site, survey.site.server.host
    ours: dict[str, NewOption] = {}
    if stage.is_on_tls:
        ours["registration_address"] = option(
            "registration_address", host, Text("the name in the certificate"), "RFC 5922 7.3"
        )
        ours["registration_port"] = option(
            "registration_port",
            str(site.transport.port),
            Text("the port of {id}", id=site.transport.id),
            VENDOR_NETWORK,
        )
        ours["transport"] = option("transport", "tls", Text("signalling over TLS"), VENDOR_NETWORK)
    if site.server.ntp:
        ours["ntp_server"] = option(
            "ntp_server",
            site.server.ntp,
            Text("a phone with a wrong clock refuses every certificate"),
            "domain: EVALIDITY_PERIOD",
        )
    present = survey.dpma.find(network, "network")
    same = Text("as on the network {name}", name=network)
    options: list[NewOption] = [
        option("type", "network", Text("a network for phones that move, beside {name}", name=network), VENDOR_NETWORK)
    ]
    if present is None:
        cidr = option("cidr", "0.0.0.0/0", Text("any address: a phone takes it only when it names it"), "DPMA: network")
        options += [option("alias", "TLS Network", Text("the name shown on the phone"), VENDOR_NETWORK), cidr]
    else:
        for had in present.options:
            key = had.name.lower()
            if key == "alias":
                options.append(
                    option(
                        "alias",
                        f"{had.value} (TLS)"[:60] if stage.is_on_tls else had.value,
                        Text("the name shown on the phone"),
                        VENDOR_NETWORK,
                    )
                )
            elif key not in ("type", *ours):
                options.append(option(had.name, had.value, same, "DPMA: network"))
    options += ours.values()
    problems: tuple[Problem, ...] = ()
    if present is not None and present.get("alternate_registration_address") and stage.is_on_tls:
        message = Text(
            "The network {name} has a second server; phones would still register there without TLS.", name=network
        )
        problems = (
            Problem(severity=Severity.WARNING, message=message, path=str(present.home.path), line=present.line),
        )
    return Draft(sections=(NewSection(name=name, options=tuple(options)),), problems=problems)


def _draft_phone(survey: Survey, entry: DpmaPhone) -> Draft:
    phone, section = entry.phone, entry.section
    if section is None:
        return _new_phone(survey, entry) if phone.stage.is_on_tls else Draft()
    edits: list[PlacedEdit] = []
    detachments: list[Detachment] = []
    if _needs_twin(survey, phone.stage):
        twins = tuple(_twin(n, phone.stage) for n in networks_of(survey, entry))
        own = section.sets_itself("network")
        why = Text("this phone alone takes the network of its stage, {stage}", stage=phone.stage.value)
        edit = OptionEdit(name="network", values=twins, reason=why, source=VENDOR_NETWORK)
        edits.append(PlacedEdit(place=own.place if own else section.home, option=edit))
        if any(o.name.lower() == "network" and o.is_inherited for o in section.options):
            detachments.append(_detached(section))
    if not phone.stage.is_on_tls:
        return Draft(edits=tuple(edits), detachments=tuple(detachments))
    if (section.get("transport_tls_allowed") or "yes").lower() == "no":
        edits += set_option(section, "transport_tls_allowed", "yes", Text("the phone may use TLS"), "DPMA: phone")
    drafts = [Draft(edits=tuple(edits), detachments=tuple(detachments))]
    for name in entry.lines:
        line = survey.dpma.find(name, "line")
        if line is None:
            message = Text("The DPMA has no line {name}, which the phone {mac} shows.", name=name, mac=phone.mac)
            drafts.append(Draft(problems=(Problem(severity=Severity.ERROR, message=message),)))
        else:
            drafts.append(Draft(edits=_line_edits(survey, line)))
    if survey.site.provisioning.route is Route.DPMA_SHEET and not section.get("config_file"):
        sheet = OptionEdit(
            name="config_file",
            values=(sheet_name(phone),),
            reason=Text("the DPMA hands this sheet to the phone; not tried on a DPMA"),
            source="wiki, Advanced DPMA Configuration",
        )
        drafts.append(Draft(edits=(PlacedEdit(place=section.home, option=sheet),)))
    return merged(drafts)


def _detached(section: EffectiveSection) -> Detachment:
    """Free a phone from its templates: a ``network`` of its own would only add up with theirs."""
    why = Text("as in its template {name}", name=", ".join(section.templates))
    kept = (o for o in section.options if o.is_inherited and o.name.lower() != "network")
    return Detachment(
        place=section.home, options=tuple(option(o.name, o.value, why, "Asterisk: template") for o in kept)
    )


def _line_edits(survey: Survey, line: EffectiveSection) -> tuple[PlacedEdit, ...]:
    edits: list[PlacedEdit] = []
    if (line.get("transport") or "tls").lower() != "tls":
        why = Text("a line's own transport overrides the network's")
        edits += clear_option(line, "transport", why, VENDOR_NETWORK)
    if survey.site.transport.srtp:
        edits += set_option(line, "media_encryption", "sdes", Text("encrypted voice, on the phone too"), VENDOR_NETWORK)
    return tuple(edits)


def _new_phone(survey: Survey, entry: DpmaPhone) -> Draft:
    phone = entry.phone
    problems = [
        Problem(
            severity=Severity.ERROR,
            message=Text("The DPMA has a {type} [{name}] already, for another phone.", type=kind, name=phone.extension),
            fix=Text("Give the phone another extension, or correct the MAC."),
        )
        for kind in ("phone", "line")
        if survey.dpma.find(phone.extension, kind) is not None
    ]
    if problems:
        return Draft(problems=tuple(problems))
    source = "DPMA: phone"
    options = [
        option("type", "phone", Text("the phone {name}", name=phone.name or phone.extension), source),
        option("mac", phone.mac_digits, Text("which phone it is"), source),
        *(
            option("network", _twin(n, phone.stage), Text("the network with TLS"), VENDOR_NETWORK)
            for n in networks_of(survey, entry)
        ),
        option("line", phone.extension, Text("its line"), source),
    ]
    if phone.name:
        options.append(option("full_name", phone.name, Text("the name shown in lists"), source))
    if survey.site.provisioning.route is Route.DPMA_SHEET:
        why = Text("the DPMA hands this sheet to the phone; not tried on a DPMA")
        options.append(option("config_file", sheet_name(phone), why, "wiki, Advanced DPMA Configuration"))
    line = [
        option("type", "line", Text("named as the PJSIP endpoint it registers as"), "DPMA: line"),
        option("line_label", phone.name or phone.extension, Text("the label beside the line key"), "DPMA: line"),
    ]
    if survey.site.transport.srtp:
        line.append(option("media_encryption", "sdes", Text("encrypted voice, on the phone too"), VENDOR_NETWORK))
    return Draft(
        sections=(
            NewSection(name=phone.extension, options=tuple(options)),
            NewSection(name=phone.extension, options=tuple(line)),
        )
    )


def sheet_name(phone: Phone) -> str:
    """Return the file name of a phone's XML sheet under the DPMA."""
    return f"{phone.mac_digits}.xml"


def _announcement(survey: Survey, phones: tuple[DpmaPhone, ...]) -> Draft:
    mdns = survey.site.provisioning.mdns
    general = survey.dpma.find("general")
    if mdns is Mdns.UDP:
        return _announce_udp(survey, general)
    if mdns is Mdns.AUTO and not may_announce_tls(survey, phones):
        return Draft()
    site = survey.site
    wanted = [
        ("mdns_transport", "tls", Text("phones that start from nothing connect over TLS")),
        ("mdns_port", str(site.transport.port), Text("the port does not follow the transport by itself")),
        ("mdns_address", site.server.host, Text("the name in the certificate")),
    ]
    if site.provisioning.service_name and (general is None or not general.get("service_name")):
        wanted.append(("service_name", site.provisioning.service_name, Text("the name shown on the phone")))
    if general is None:
        options = tuple(option(name, value, why, VENDOR_MDNS) for name, value, why in wanted)
        return Draft(sections=(NewSection(name="general", options=options),))
    edits = [e for name, value, why in wanted for e in set_option(general, name, value, why, VENDOR_MDNS)]
    return Draft(edits=tuple(edits), instructions=_sealed_instruction(survey))


def _announce_udp(survey: Survey, general: EffectiveSection | None) -> Draft:
    if general is None or (general.get("mdns_transport") or "").lower() != "tls":
        return Draft()
    why = Text("the site asks for the announcement without TLS")
    edits = [
        *clear_option(general, "mdns_transport", why, VENDOR_MDNS),
        *clear_option(general, "mdns_port", why, VENDOR_MDNS),
    ]
    return Draft(edits=tuple(edits))


def may_announce_tls(survey: Survey, phones: tuple[DpmaPhone, ...]) -> bool:
    """Whether no phone could be locked out by an announcement of TLS: each one moved, each one able to trust us."""
    known = {p.section.home for p in phones if p.section}
    strangers = [s for s in survey.dpma.of_type("phone") if not s.is_template and s.home not in known]
    if strangers or not phones or not all(p.phone.stage.is_on_tls for p in phones):
        return False
    if survey.site.certificate.authority is AuthorityKind.PUBLIC:
        return True
    return all(p.phone.root_loaded or rules(p.phone.model, p.phone.firmware).validates is False for p in phones)


def _sealed_instruction(survey: Survey) -> tuple[Instruction, ...]:
    sealed = [p.extension for p in survey.site.phones if p.stage is Stage.SEALED]
    if not sealed or survey.site.provisioning.route is not Route.DPMA:
        return ()
    return (
        Instruction(
            title=Text("Let the sealed phones look for the server anew"),
            detail=Text(
                "A phone remembers where it got its configuration and ignores announcements. On each of {phones}: "
                "Menu, Advanced, Reset to Factory Defaults, Yes. It then hears the announcement and connects over TLS.",
                phones=", ".join(sealed),
            ),
        ),
    )
