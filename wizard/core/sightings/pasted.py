"""Text that a person pastes or a file holds: whatever in it is a sign of a phone, from whichever program it came."""

from wizard.core.console.reading import read_console
from wizard.core.sightings import signs
from wizard.core.sightings.dpma_listing import read_dpma
from wizard.core.sightings.leases import read_dnsmasq, read_isc
from wizard.core.sightings.neighbours import read_neighbours
from wizard.core.sightings.sighting import Sighting

LONGEST_TEXT = 8 * 1024 * 1024
"""Characters; what comes after is left out. A lease file of ten thousand devices has five million."""

MOST_SIGHTINGS = 20_000


def read_pasted(text: str) -> tuple[Sighting, ...]:
    """Return the signs of phones in a text, each once.

    Understood are ``pjsip show contacts``, ``show contact``, ``show endpoint`` and ``show endpoints``, ``database
    show registrar`` (of these, only it and ``show contact`` tell what a phone calls itself), ``digium_phones show
    phones`` and ``show sessions``, the lease files of ISC dhcpd and dnsmasq and the latter's log, and every system's
    table of neighbours; several of them one after the other too.
    """
    whole = text[:LONGEST_TEXT]
    rows = whole.splitlines()
    contacts = (signs.registration(c.aor, c.uri, c.user_agent) for c in read_console(whole).contacts)
    told = (*contacts, *read_isc(rows), *read_dnsmasq(rows))
    tied = read_neighbours(whole)
    dpma = tuple(read_dpma(rows, is_alone=not told and not tied))
    better = {(s.mac, s.address) for s in (*told, *dpma)}
    return tuple(dict.fromkeys((*told, *dpma, *(n for n in tied if (n.mac, n.address) not in better))))[:MOST_SIGHTINGS]
