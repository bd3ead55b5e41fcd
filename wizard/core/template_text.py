"""A template as a file of its own: how a site is made, with no text in it that its customer could be known by.

It has the form of a site file, with only those keys that are choices, switches, numbers and ciphers.
"""

from dataclasses import replace
from typing import TypeVar

from wizard.core.site import FORMAT, Site, Transport
from wizard.core.site_keys import SECTIONS, Key, Kind, Section
from wizard.core.site_text import new_lines

_KINDS = (Kind.CHOICE, Kind.FLAG, Kind.NUMBER, Kind.TEXTS)
_NAMES = ("destination", "certificate", "transport", "provisioning")
"""Not the server: its layout is chosen by nobody, it is found there."""

_HEAD = f"""\
# How a site is made, for others like it: secure-calling new FOLDER --host NAME --template THIS-FILE
# No name, address, phone or path of the customer it was made for is in it.
format = {FORMAT}
"""

S = TypeVar("S", bound=Section)


def without_customer(site: Site) -> Site:
    """Return a site with the same choices, and nothing of the customer's."""
    return Site(
        destination=_choices(site.destination, "destination"),
        certificate=_choices(site.certificate, "certificate"),
        transport=_anywhere(site.transport),
        provisioning=_choices(site.provisioning, "provisioning"),
    )


def template_text(site: Site) -> str:
    """Return a site's template; ``parse_site`` of it gives ``without_customer``."""
    bare = without_customer(site)
    blocks = [_HEAD]
    for name in _NAMES:
        keys = [*_kept(name), *(key for key in SECTIONS[name][1] if key.name == "bind")]
        blocks.append(f"[{name}]\n{new_lines(getattr(bare, name), keys)}")
    return "\n".join(blocks)


def _kept(name: str) -> list[Key]:
    return [key for key in SECTIONS[name][1] if key.kind in _KINDS]


def _choices(section: S, name: str) -> S:
    return type(section)(**{key.name: getattr(section, key.name) for key in _kept(name)})


def _anywhere(transport: Transport) -> Transport:
    """The transport's choices, on its port of every address."""
    every = "[::]" if transport.bind.startswith("[") else "0.0.0.0"  # noqa: S104 - what the server listens on, not we
    bind = f"{every}:{transport.port}" if transport.port else Transport().bind
    return replace(_choices(transport, "transport"), bind=bind)
