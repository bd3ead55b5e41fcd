"""The D-Series phones a server's files tell of, from the DPMA's file and from their own, each phone once."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from wizard.core.asterisk.effective import Effective, EffectiveSection
from wizard.core.lint.phone_files import PhoneFile
from wizard.core.mac import parse_mac
from wizard.core.phone_rules import PhoneRules, rules
from wizard.core.server_view import firmware_of
from wizard.core.site import Phone, Site


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownPhone:
    """One phone as the files have it. ``name`` is what the server calls it, ``mac`` twelve digits or "".

    ``lines`` are the endpoints it uses over TLS, ``hosts`` the names it calls for them; without any it is not on
    TLS. ``wildcard_setting``: its file turns ``tls_allow_wildcard_certs`` on. ``has_certs``: its file gives it roots.
    ``field`` is the site's answer about it, "" where the site does not move it.
    """

    name: str
    mac: str
    model: str
    firmware: str
    lines: tuple[str, ...]
    hosts: tuple[str, ...]
    wildcard_setting: bool
    has_certs: bool
    path: str
    line: int
    field: str = ""

    @property
    def rules(self) -> PhoneRules:
        """What a phone of its model and firmware can do."""
        return rules(self.model, self.firmware)


@dataclass(frozen=True, slots=True, kw_only=True)
class DpmaLine:
    """One line a DPMA phone shows, and the transports of the networks that phone may be on."""

    section: EffectiveSection
    own: str
    networks: frozenset[str]

    @property
    def is_on_tls(self) -> bool:
        """Whether its signalling is encrypted: its own transport overrides the network's (vendor page)."""
        return self.own == "tls" if self.own else "tls" in self.networks


@dataclass(frozen=True, slots=True, kw_only=True)
class DpmaPhone:
    """One phone of the DPMA's file with its networks and lines."""

    section: EffectiveSection
    networks: tuple[EffectiveSection, ...]
    lines: tuple[DpmaLine, ...]


def first_by_name(sections: Iterable[EffectiveSection]) -> Mapping[str, EffectiveSection]:
    """Return the first section of each name that makes an object."""
    found: dict[str, EffectiveSection] = {}
    for section in sections:
        if not section.is_template:
            found.setdefault(section.name, section)
    return found


def transport_of(network: EffectiveSection) -> str:
    """Return a network's transport in lower case; without one it is UDP (DPMA: network)."""
    return (network.get("transport") or "udp").strip().lower()


def dpma_phones(dpma: Effective) -> tuple[DpmaPhone, ...]:
    """Return the phones of the DPMA's file; one that names no network is taken to be on the first."""
    networks, lines = first_by_name(dpma.of_type("network")), first_by_name(dpma.of_type("line"))
    usual = tuple(networks.values())[:1]
    return tuple(_dpma_phone(s, networks, lines, usual) for s in dpma.of_type("phone") if not s.is_template)


def _dpma_phone(
    section: EffectiveSection,
    networks: Mapping[str, EffectiveSection],
    lines: Mapping[str, EffectiveSection],
    usual: tuple[EffectiveSection, ...],
) -> DpmaPhone:
    own = tuple(networks[name] for name in dict.fromkeys(section.all("network")) if name in networks) or usual
    transports = frozenset(map(transport_of, own))
    shown = tuple(lines[name] for name in dict.fromkeys(section.all("line")) if name in lines)
    return DpmaPhone(
        section=section,
        networks=own,
        lines=tuple(
            DpmaLine(section=line, own=(line.get("transport") or "").strip().lower(), networks=transports)
            for line in shown
        ),
    )


def known_phones(
    site: Site | None, dpma: Effective, phones: Iterable[DpmaPhone], files: Iterable[PhoneFile]
) -> tuple[KnownPhone, ...]:
    """Return every phone once, the DPMA's first; of two files of one MAC both count."""
    firmwares = first_by_name(dpma.of_type("firmware"))
    found: dict[str, KnownPhone] = {}
    for phone in (*(_of_dpma(p, firmwares) for p in phones), *map(_of_file, files)):
        key = phone.mac or f"{phone.path}:{phone.line}"
        found[key] = _together(found[key], phone) if key in found else phone
    answers = {p.mac_digits: (f"phones[{at}]", p) for at, p in enumerate(site.phones)} if site else {}
    return tuple(_as_answered(phone, *answers[mac]) if mac in answers else phone for mac, phone in found.items())


def _of_dpma(phone: DpmaPhone, firmwares: Mapping[str, EffectiveSection]) -> KnownPhone:
    model, firmware = firmware_of(phone.section, firmwares)
    lines = tuple(line.section.name for line in phone.lines if line.is_on_tls)
    called = (n.get("registration_address") or "" for n in phone.networks if lines and transport_of(n) == "tls")
    return KnownPhone(
        name=phone.section.name,
        mac=section_mac(phone.section),
        model=model,
        firmware=firmware,
        lines=lines,
        hosts=tuple(host for given in called if (host := given.strip())),
        wildcard_setting=False,  # the key-values have none
        has_certs=False,
        path=str(phone.section.home.path),
        line=phone.section.line,
    )


def _of_file(file: PhoneFile) -> KnownPhone:
    on_tls = [account for account in file.accounts if account.is_on_tls]
    return KnownPhone(
        name=next((account.username for account in file.accounts if account.username), file.mac),
        mac=file.mac,
        model=file.model,
        firmware=file.firmware,
        lines=tuple(account.username for account in on_tls if account.username),
        hosts=tuple(account.server for account in on_tls if account.server),
        wildcard_setting=file.value("tls_allow_wildcard_certs") == "1",
        has_certs=file.has_certs,
        path=file.path,
        line=on_tls[0].line if on_tls else 1,
    )


def _together(one: KnownPhone, other: KnownPhone) -> KnownPhone:
    return replace(
        one,
        model=one.model or other.model,
        firmware=one.firmware or other.firmware,
        lines=tuple(dict.fromkeys((*one.lines, *other.lines))),
        hosts=tuple(dict.fromkeys((*one.hosts, *other.hosts))),
        wildcard_setting=one.wildcard_setting or other.wildcard_setting,
        has_certs=one.has_certs or other.has_certs,
    )


def _as_answered(phone: KnownPhone, field: str, answer: Phone) -> KnownPhone:
    """A phone with what the site knows of it; only one that it moves is the site's to decide about."""
    return replace(
        phone,
        model=answer.model or phone.model,
        firmware=answer.firmware or phone.firmware,
        field=field if answer.stage.is_on_tls else "",
    )


def hosts_called(phones: Iterable[KnownPhone], most: int) -> Iterator[str]:
    """Give the names phones call over TLS, each once and at most so many."""
    names = dict.fromkeys(host for phone in phones for host in phone.hosts)
    yield from tuple(names)[:most]


def section_mac(section: EffectiveSection) -> str:
    """Return the MAC of a phone's section as twelve digits, "" where it has none."""
    try:
        return parse_mac(section.get("mac") or "").replace(":", "")
    except ValueError:
        return ""
