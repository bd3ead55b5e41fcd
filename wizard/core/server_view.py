"""What is on a server, in the words of the site: versions, transports, endpoints and the phones that are there."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import PurePosixPath

from wizard.core.asterisk.effective import Effective, EffectiveSection, read_effective
from wizard.core.asterisk.layout import layout_of
from wizard.core.asterisk.transports import TransportView, transport_sections, transport_view
from wizard.core.mac import parse_mac
from wizard.core.phone_xml import read_phone_xml
from wizard.core.plan.names import names_of
from wizard.core.plan.ownership import ownership_of, run_user_of
from wizard.core.plan.survey import original_of
from wizard.core.problem import Problem
from wizard.core.server_tree import ASTERISK_FOLDER, ServerTree
from wizard.core.site import Layout, Phone, Site, Stage


@dataclass(frozen=True, slots=True, kw_only=True)
class EndpointView:
    """One PJSIP endpoint: what decides whether it is on TLS and SRTP."""

    name: str
    transport: str
    media_encryption: str
    rewrite_contact: str
    context: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerView:
    """What is there; ``phones`` come from the DPMA's file and from ``<mac>.cfg`` files, as if not moved.

    ``runs_as`` is USER:GROUP of Asterisk, "" where the server names no user; ``folder`` has its files.
    """

    asterisk: str
    openssl: str
    dpma: str
    layout: Layout
    transports: tuple[TransportView, ...]
    endpoints: tuple[EndpointView, ...]
    phones: tuple[Phone, ...]
    problems: tuple[Problem, ...]
    folder: PurePosixPath = ASTERISK_FOLDER
    runs_as: str = ""
    is_running: bool | None = None


def view(tree: ServerTree) -> ServerView:
    """Return what is on a server, templates resolved."""
    names = names_of(tree)
    pjsip = read_effective(names.pjsip, tree)
    dpma = read_effective(names.dpma, tree)
    endpoints = tuple(
        EndpointView(
            name=s.name,
            transport=s.get("transport") or "",
            media_encryption=s.get("media_encryption") or "",
            rewrite_contact=s.get("rewrite_contact") or "",
            context=s.get("context") or "",
        )
        for s in pjsip.of_type("endpoint")
        if not s.is_template
    )
    return ServerView(
        asterisk=tree.asterisk,
        openssl=tree.openssl,
        dpma=tree.dpma,
        layout=layout_of(tree),
        transports=_transports(tree, pjsip),
        endpoints=endpoints,
        phones=_phones(tree, {e.name: e.context for e in endpoints}),
        problems=(*pjsip.problems, *dpma.problems),
        folder=tree.asterisk_folder,
        runs_as=f"{user}:{ownership_of(tree).group}" if (user := run_user_of(tree)) else "",
        is_running=tree.is_running,
    )


def _transports(tree: ServerTree, pjsip: Effective) -> tuple[TransportView, ...]:
    before_us = read_effective(names_of(tree).pjsip, original_of(tree))
    theirs = {section.name for section in transport_sections(before_us)}
    return tuple(
        replace(transport_view(section), is_ours=section.name not in theirs) for section in transport_sections(pjsip)
    )


def _phones(tree: ServerTree, contexts: dict[str, str]) -> tuple[Phone, ...]:
    dpma = read_effective(names_of(tree).dpma, original_of(tree))
    firmwares = {s.name: s for s in dpma.of_type("firmware")}
    found: dict[str, Phone] = {}
    for section in dpma.of_type("phone"):
        mac = _mac(section.get("mac") or "")
        lines = section.all("line")
        if section.is_template or not mac or not lines:
            continue
        model, version = firmware_of(section, firmwares)
        found[mac] = Phone(
            mac=mac,
            model=model,
            firmware=version,
            extension=lines[0],
            name=section.get("full_name") or "",
            context=contexts.get(lines[0], ""),
            stage=Stage.WAIT,
        )
    for path, state in tree.files.items():
        mac = _mac(path.stem) if path.suffix == ".cfg" else ""
        if not mac or mac in found:
            continue
        facts = read_phone_xml(state.content)
        account = next((a for a in facts.accounts if a.username), None)
        if account is not None:
            found[mac] = Phone(
                mac=mac,
                model=facts.model,
                firmware=facts.firmware,
                extension=account.username,
                name=account.label,
                context=contexts.get(account.username, ""),
                stage=Stage.WAIT,
            )
    return tuple(found.values())


def firmware_of(section: EffectiveSection, firmwares: Mapping[str, EffectiveSection]) -> tuple[str, str]:
    """Return model and version where a phone names exactly one firmware; several are one per model: none is known."""
    named = [firmwares[n] for n in section.all("firmware") if n in firmwares]
    if len(named) != 1:
        return "", ""
    return (named[0].get("model") or "").upper(), named[0].get("version") or ""


def _mac(text: str) -> str:
    try:
        return parse_mac(text)
    except ValueError:
        return ""


def filled_in(site: Site, found: ServerView) -> Site:
    """Return the site with the phones it did not know and the versions found; what it says of phones stays.

    A site known to be FreePBX's stays so: the part of a server that was read may lack FreePBX's own files,
    and its generated ones must not be written.
    """
    known = {p.mac_digits for p in site.phones} | {p.extension for p in site.phones}
    new = tuple(p for p in found.phones if p.mac_digits not in known and p.extension not in known)
    server = replace(
        site.server,
        asterisk=found.asterisk or site.server.asterisk,
        openssl=found.openssl or site.server.openssl,
        dpma=found.dpma or site.server.dpma,
        layout=Layout.FREEPBX if site.server.layout is Layout.FREEPBX else found.layout,
    )
    return replace(site, server=server, phones=(*site.phones, *new))


def phone_folder(site: Site | None) -> tuple[PurePosixPath, ...]:
    """Return the folders a site's phones fetch their files from."""
    directory = site.provisioning.directory if site else ""
    return (PurePosixPath(directory),) if directory.startswith("/") else ()
