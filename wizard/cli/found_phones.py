"""Phones that were seen, as ``discover`` shows them."""

from collections.abc import Iterable, Mapping

from wizard.cli.output import printable
from wizard.core.sightings.sighting import CERTAINTY_WORDS, FoundPhone


def phone_value(phone: FoundPhone) -> Mapping[str, object]:
    """Return a phone for JSON: None where it has no address known, "" where model or firmware are not."""
    return {
        "mac": phone.mac,
        "address": phone.address,
        "model": phone.model,
        "firmware": phone.firmware,
        "extensions": phone.extensions,
        "evidence": [{"kind": s.evidence, "rests_on": str(s.rests_on)} for s in phone.sightings],
        "certainty": phone.certainty,
    }


def print_phones(phones: Iterable[FoundPhone]) -> None:
    """Print each phone with what it rests on."""
    for phone in phones:
        named = " ".join((phone.model or "unknown model", phone.firmware)).strip()
        extensions = f", {', '.join(phone.extensions)}" if phone.extensions else ""
        who = f"{phone.address or '-'}  {phone.mac or '-'}"
        print(printable(f"{who}  {named}{extensions}  ({CERTAINTY_WORDS[phone.certainty]})"))
        for sighting in phone.sightings:
            print(printable(f"    {sighting.rests_on}"))
