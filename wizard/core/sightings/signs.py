"""Each kind of sign as a sighting: what it rests on, in words, and how sure it is."""

import re
from ipaddress import ip_address

from wizard.core.fault import shown
from wizard.core.mac import is_digium, is_one_device, parse_mac
from wizard.core.phone_rules import MODELS
from wizard.core.sightings.phone_names import PhoneName, read_user_agent, read_vendor_class
from wizard.core.sightings.sighting import Certainty, Evidence, Sighting
from wizard.core.text import Text

_CONTACT = re.compile(r"sips?:(?:[^@\s]{1,200}@)?(?:\[([0-9A-Fa-f:.]{2,45})\]|([0-9.]{7,15}))(?![0-9A-Za-z.-])", re.I)
_EXTENSION = re.compile(r"[A-Za-z0-9_.+*#-]{1,80}")
_LONGEST_ADDRESS = 80


def device_address(text: str) -> str | None:
    """Return an IP address of one device in its usual spelling, None where the text is none."""
    try:
        address = ip_address(text) if len(text) <= _LONGEST_ADDRESS and text.isprintable() else None
    except ValueError:
        return None
    if address is None or address.is_multicast or address.is_unspecified or str(address) == "255.255.255.255":
        return None
    return str(address)


def device_mac(text: str) -> str | None:
    """Return a MAC address that can be one device's, None where the text is none."""
    try:
        mac = parse_mac(text)
    except ValueError:
        return None
    return mac if is_one_device(mac) else None


def question(address: str) -> Sighting:
    """Return the sign that something at an address asked for ``_digiumproxy._udp``, as a phone that starts does."""
    return Sighting(
        address=address,
        evidence=Evidence.QUESTION,
        rests_on=Text(
            "It asked the network for a configuration server, as a phone without one does at its start. "
            "A program that looks for servers asks the same."
        ),
        certainty=Certainty.POSSIBLE,
    )


def neighbour(address: str, mac: str) -> Sighting:
    """Return the sign that a device has both addresses; of its make only the first digits of the MAC tell."""
    if is_digium(mac):
        words = Text(
            "Its MAC address begins as those of Digium's and Sangoma's phones do; the P-Series begins the same."
        )
        certainty = Certainty.POSSIBLE
    else:
        words, certainty = Text("This computer knows it by both addresses."), Certainty.SILENT
    return Sighting(mac=mac, address=address, evidence=Evidence.NEIGHBOUR, rests_on=words, certainty=certainty)


def sip_answer(address: str, user_agent: str) -> Sighting:
    """Return the sign that something at an address answered a SIP OPTIONS, and as what."""
    name = read_user_agent(user_agent)
    if name is not None:
        words = Text("It answers SIP as {agent}.", agent=shown(user_agent))
    elif user_agent:
        words = Text("It answers SIP as {agent}, which is no D-Series phone.", agent=shown(user_agent))
    else:
        words = Text("It answers SIP, and does not say what it is.")
    return _named(name, user_agent, Evidence.SIP_ANSWER, words, address=address)


def registration(extension: str, uri: str, user_agent: str = "") -> Sighting:
    """Return the sign that a contact is registered; ``user_agent`` is what the phone said of itself."""
    name = read_user_agent(user_agent)
    who = extension if _EXTENSION.fullmatch(extension) else ""
    if name is not None:
        words = Text(
            "It is registered as {extension}, and calls itself {agent}.",
            extension=shown(extension),
            agent=shown(user_agent),
        )
    elif user_agent:
        words = Text(
            "It is registered as {extension}, and calls itself {agent}, which is no D-Series phone.",
            extension=shown(extension),
            agent=shown(user_agent),
        )
    else:
        words = Text("It is registered as {extension}; what it is, is not said.", extension=shown(extension))
    found = _CONTACT.match(uri[: _LONGEST_ADDRESS * 4])
    address = device_address(found[1] or found[2]) if found else None
    return _named(name, user_agent, Evidence.REGISTRATION, words, address=address, extension=who)


def web_answer_of(address: str, model: str, firmware: str) -> Sighting:
    """Return the sign that a phone's own web page named its model."""
    is_d_series = model.upper() in MODELS
    return Sighting(
        address=address,
        model=model.upper() if is_d_series else "",
        firmware=firmware if is_d_series else "",
        evidence=Evidence.WEB_ANSWER,
        rests_on=Text("Its web page says that it is a {model}.", model=shown(model)),
        certainty=Certainty.SURE if is_d_series else Certainty.RULED_OUT,
    )


def dpma(mac: str, *, address: str | None = None, name: PhoneName | None = None, extension: str = "") -> Sighting:
    """Return the sign that the DPMA knows a phone. It serves the P-Series too, so the model has to be said."""
    return Sighting(
        mac=mac,
        address=address,
        model=name.model if name else "",
        firmware=name.firmware if name else "",
        extension=extension,
        evidence=Evidence.DPMA,
        rests_on=Text("The DPMA lists it as a {model}.", model=name.model) if name else Text("The DPMA lists it."),
        certainty=Certainty.SURE if name else Certainty.LIKELY,
    )


def lease(mac: str | None, address: str | None, vendor_class: str = "") -> Sighting:
    """Return the sign that a DHCP server leased an address, and as what the device introduced itself."""
    name = read_vendor_class(vendor_class)
    if name is not None:
        words = Text("It introduced itself to the DHCP server as {kind}.", kind=shown(vendor_class))
        certainty = Certainty.SURE
    elif mac is not None and is_digium(mac):
        words = Text(
            "The DHCP server leased it an address; its MAC address begins as those of Digium's and Sangoma's phones, "
            "the P-Series among them."
        )
        certainty = Certainty.POSSIBLE
    else:
        words, certainty = Text("The DHCP server leased it an address."), Certainty.SILENT
    return Sighting(
        mac=mac,
        address=address,
        model=name.model if name else "",
        firmware=name.firmware if name else "",
        evidence=Evidence.LEASE,
        rests_on=words,
        certainty=certainty,
    )


def _named(
    name: PhoneName | None,
    user_agent: str,
    evidence: Evidence,
    words: Text,
    *,
    address: str | None,
    extension: str = "",
) -> Sighting:
    """A sign by a User-Agent; one that is not said leaves it open what a registered phone is."""
    silent = Certainty.POSSIBLE if evidence is Evidence.REGISTRATION else Certainty.SILENT
    return Sighting(
        mac=name.mac if name else None,
        address=address,
        model=name.model if name else "",
        firmware=name.firmware if name else "",
        extension=extension,
        evidence=evidence,
        rests_on=words,
        certainty=Certainty.SURE if name else Certainty.RULED_OUT if user_agent else silent,
    )
