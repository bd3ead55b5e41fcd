"""What is said of found phones: their columns, how sure it is what they are, and what says so."""

from wizard.core.fault import shown
from wizard.core.phone_list.edits import Phones
from wizard.core.sightings.sighting import Certainty, Evidence
from wizard.core.text import Text
from wizard.ui.pages.phone_names import phone_name
from wizard.ui.pages.phones.found.arranging import FoundRow
from wizard.ui.words import said

HEADINGS = (
    Text("MAC address"),
    Text("Address"),
    Text("Model"),
    Text("Firmware"),
    Text("Extension"),
    Text("D-Series?"),
    Text("What says so"),
)
WIDEST = ("00:0f:d3:aa:bb:cc", "192.168.100.200", "D65", "2_9_19_12", "10101, …", "! possible")
"""A text each column but the last has room for."""

SURENESS = {
    Certainty.SURE: (Text("✓ sure"), "good"),
    Certainty.LIKELY: (Text("! likely"), "warn"),
    Certainty.POSSIBLE: (Text("· possible"), "quiet"),
}
_EVIDENCE = {
    Evidence.SIP_ANSWER: Text("SIP answer"),
    Evidence.WEB_ANSWER: Text("web page"),
    Evidence.REGISTRATION: Text("registration"),
    Evidence.DPMA: Text("DPMA"),
    Evidence.LEASE: Text("DHCP lease"),
    Evidence.QUESTION: Text("asked for a server"),
    Evidence.NEIGHBOUR: Text("make of its MAC"),
}
_ORDER = tuple(_EVIDENCE)
_MOST_SAID = 4


def cells(row: FoundRow, phones: Phones) -> tuple[str, ...]:
    """Return a row's texts."""
    found = row.found
    return (
        found.mac or "",
        found.address or "",
        shown(found.model),
        shown(found.firmware),
        shown(", ".join(found.extensions)),
        said(SURENESS[found.certainty][0]),
        " · ".join(filter(None, (_listed(row, phones), evidence(row)))),
    )


def evidence(row: FoundRow) -> str:
    """Return what kinds of signs there are of a phone, those nearest to it first."""
    kinds = {sighting.evidence for sighting in row.found.sightings}
    return ", ".join(said(words) for kind, words in _EVIDENCE.items() if kind in kinds)


def in_full(row: FoundRow, phones: Phones) -> str:
    """Return what was seen of a phone, in sentences."""
    nearest = sorted(row.found.sightings, key=lambda sighting: _ORDER.index(sighting.evidence))
    sentences = dict.fromkeys(said(sighting.rests_on) for sighting in nearest)
    listed = _listed(row, phones)
    return " ".join(filter(None, (f"{listed}." if listed else "", *list(sentences)[:_MOST_SAID])))


def _listed(row: FoundRow, phones: Phones) -> str:
    if row.listed is None or row.listed >= len(phones):
        return ""
    phone = phones[row.listed]
    who = shown(phone_name(phone) or phone.mac)
    return said(Text("✓ in the list: {who}", who=who))
