"""One sign of a phone, and a phone as the signs of it together show it."""

from dataclasses import dataclass
from enum import StrEnum

from wizard.core.text import Text


class Evidence(StrEnum):
    """Where a sign comes from. Of two that differ, the one further up is believed: it is nearer to the phone."""

    SIP_ANSWER = "sip-answer"
    WEB_ANSWER = "web-answer"
    REGISTRATION = "registration"
    DPMA = "dpma"
    LEASE = "dhcp-lease"
    QUESTION = "mdns-question"
    NEIGHBOUR = "neighbour"


class Certainty(StrEnum):
    """How sure it is that it is a D-Series phone, the surest first.

    ``silent``: it ties an address to a MAC address or an extension, and says nothing of what is there.
    ``ruled_out``: it calls itself something else.
    """

    SURE = "sure"
    LIKELY = "likely"
    POSSIBLE = "possible"
    SILENT = "silent"
    RULED_OUT = "ruled-out"


CERTAINTY_WORDS = {
    Certainty.SURE: Text("a D-Series phone"),
    Certainty.LIKELY: Text("most likely a D-Series phone"),
    Certainty.POSSIBLE: Text("maybe a D-Series phone"),
    Certainty.SILENT: Text("not known what it is"),
    Certainty.RULED_OUT: Text("no D-Series phone"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Sighting:
    """One sign: ``rests_on`` says in a sentence what was seen; "" and None are not known.

    Every text in it is short and printable, ``mac`` as ``parse_mac`` gives it, ``address`` an IP address.
    """

    mac: str | None = None
    address: str | None = None
    model: str = ""
    firmware: str = ""
    extension: str = ""
    evidence: Evidence
    rests_on: Text
    certainty: Certainty


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundPhone:
    """A phone and the signs of it, each once, as they came; ``certainty`` is that of all of them together."""

    mac: str | None
    address: str | None
    model: str
    firmware: str
    extensions: tuple[str, ...]
    certainty: Certainty
    sightings: tuple[Sighting, ...]
