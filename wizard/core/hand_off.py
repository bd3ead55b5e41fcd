"""The hand-off: which file each phone may fetch from this computer, and what is known of those that did."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from pathlib import PurePosixPath

from wizard.core.phone_xml import PhoneXmlRefused, with_lasting_url
from wizard.core.plan.key_paths import key_paths
from wizard.core.server_tree import ServerTree
from wizard.core.site import Phone, Route, Site, Stage
from wizard.core.text import Text

CA_FILE = "ca.crt"
LONGEST_TARGET = 200

# Phones ask for <url>/<mac>.cfg, lower-case (wiki, Provisioning); a url that ends in a slash gives two.
_TARGET = re.compile(r"/{1,2}((?:[0-9a-f]{12}\.cfg)|ca\.crt)")
_PHONE_FILE = re.compile(r"[0-9a-f]{12}\.cfg")


class FetchOutcome(StrEnum):
    """What a request for a file came to."""

    FETCHED = "fetched"
    ASKED = "asked"
    NOT_OFFERED = "not-offered"
    CUT = "cut"


FETCH_WORDS = {
    FetchOutcome.FETCHED: Text("fetched"),
    FetchOutcome.ASKED: Text("asked about"),
    FetchOutcome.NOT_OFFERED: Text("not offered"),
    FetchOutcome.CUT: Text("broken off"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Fetch:
    """One request for a file of a phone, or for the root: ``agent`` is what the caller says of itself."""

    name: str
    address: str
    at: datetime
    outcome: FetchOutcome
    agent: str = ""

    @property
    def mac_digits(self) -> str:
        """The twelve digits in the file's name; "" for the root."""
        return self.name.removesuffix(".cfg") if is_phone_file(self.name) else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOut:
    """A phone that gets no file here, and why."""

    phone: Phone
    reason: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class HandOff:
    """The files by the name they are asked for: each phone's own, and the private root's."""

    files: tuple[tuple[str, bytes], ...] = field(repr=False)
    left_out: tuple[LeftOut, ...] = ()

    @property
    def phone_count(self) -> int:
        """How many phones have a file here."""
        return sum(is_phone_file(name) for name, _ in self.files)


@dataclass(frozen=True, slots=True, kw_only=True)
class HandOffPlace:
    """Where files are handed out: one address of this computer.

    ``is_secured``: over HTTPS with the server's own certificate, on the server itself only. ``host`` is what phones
    call it then, as the certificate has no other name.
    """

    address: str
    port: int
    is_secured: bool = False
    host: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Serving:
    """Files are handed out now, at ``url``."""

    url: str
    offered: HandOff


def asked_name(target: str) -> str:
    """Return which file a request's target asks for, "" where it is none that could be offered.

    The whole target must be one of two forms. No folder, no escape, no query is ever taken apart, and no file of
    this computer is looked up by it.
    """
    found = _TARGET.fullmatch(target) if len(target) <= LONGEST_TARGET else None
    return found[1] if found else ""


def is_phone_file(name: str) -> bool:
    """Whether a name is that of a phone's own file."""
    return _PHONE_FILE.fullmatch(name) is not None


def phones_that_fetch(site: Site) -> tuple[Phone, ...]:
    """Return the phones whose files are the wizard's; those that wait are left as they are."""
    return tuple(phone for phone in site.phones if phone.stage is not Stage.WAIT)


def file_name(phone: Phone) -> str:
    """Return the name a phone asks for its file by."""
    return f"{phone.mac_digits}.cfg"


def can_hand_off(site: Site) -> bool:
    """Whether phones of a site fetch a file of their own at all."""
    return (site.provisioning.route is Route.XML or site.provisioning.pointer) and bool(phones_that_fetch(site))


def make_hand_off(site: Site, tree: ServerTree) -> HandOff:
    """Return what a site's phones may fetch, of the files as they stand on its server.

    On the XML route each of them leads the phone to the site's own address from then on, never to this computer; a
    pointer to the DPMA does that already.
    """
    files: list[tuple[str, bytes]] = []
    left_out: list[LeftOut] = []
    for phone in phones_that_fetch(site):
        name = file_name(phone)
        found = tree.files.get(PurePosixPath(site.provisioning.directory) / name)
        if found is None or not is_phone_file(name):
            left_out.append(LeftOut(phone=phone, reason=Text("it has no file on the server yet: write it first")))
            continue
        try:
            files.append((name, _content(site, found.content)))
        except PhoneXmlRefused as refusal:
            left_out.append(LeftOut(phone=phone, reason=refusal.message))
    return HandOff(files=(*files, *_root(site, tree)), left_out=tuple(left_out))


def _content(site: Site, content: bytes) -> bytes:
    is_xml = site.provisioning.route is Route.XML
    return with_lasting_url(content, site.provisioning.url) if is_xml else content


def _root(site: Site, tree: ServerTree) -> Iterator[tuple[str, bytes]]:
    """The root's certificate, where it is one: never what else may have been put in its place."""
    found = tree.files.get(key_paths(site.certificate.name, tree.asterisk_folder).root)
    if found is not None and b"BEGIN CERTIFICATE" in found.content and b"PRIVATE KEY" not in found.content:
        yield CA_FILE, found.content
