"""What the audited window meets: answers of every kind, other sites, and a network that is heard at once."""

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from wizard.core.announcement import SERVICE, AnnouncedServer, announced
from wizard.core.check_result import Check, Status
from wizard.core.check_words import CHECK_WORDS
from wizard.core.sightings.sighting import Certainty, Evidence, Sighting
from wizard.core.site import Phone, Server, Site
from wizard.core.text import Text
from wizard.system.check.target import Target
from wizard.system.memory import Memory, save_memory
from wizard.system.site_file import SiteFolder, save_site

LONG = Text("The server sends 2 certificates, of which the second one signs the first, and neither is out of date.")
CAUSE = Text("A phone that validates would refuse this certificate, because its name is not the one the phone uses.")
FIX = Text("Make a certificate for the name that stands on the Server page, and write it.")


def other_sites(place: Path, file: Path) -> None:
    """Let other customers' sites have been opened before, one with a long name and one that is gone."""
    recent = []
    for name in ("Harbour Hotel", "Northside Veterinary Practice and Pet Supplies", "Gone"):
        folder = place / name.lower().replace(" ", "-")
        recent.append(folder)
        site = Site(name=name, server=Server(host=f"pbx.{folder.name}.test"), phones=(Phone(extension="201"),))
        if name != "Gone":
            save_site(SiteFolder(folder=folder, site=None, problems=(), text=""), site)
    save_memory(file, Memory(recent=tuple(recent)))


def check_all(target: Target, on_check: Callable[[Check], None] | None = None) -> tuple[Check, ...]:
    """Return one answer of each kind in turn, as long as they get."""
    kinds = (Status.PASS, Status.WARN, Status.FAIL, Status.SKIP)
    checks = []
    for number, name in enumerate(CHECK_WORDS):
        status = kinds[number % len(kinds)]
        is_wrong = status in (Status.WARN, Status.FAIL)
        check = Check(id=name, status=status, evidence=LONG, cause=CAUSE if is_wrong else None, fix=FIX)
        checks.append(check)
        if on_check is not None:
            on_check(check)
    return tuple(checks)


@dataclass
class Network:
    """Some servers and phones, heard at once; then it is listened to until the test ends."""

    servers: tuple[AnnouncedServer, ...] = ()
    phones: tuple[Sighting, ...] = ()
    has_ended: threading.Event = field(default_factory=threading.Event)

    def discover(
        self,
        seconds: float,
        chosen: Sequence[str] = (),
        on_found: Callable[[AnnouncedServer], None] | None = None,
        is_cancelled: Callable[[], bool] = bool,
        *,
        on_removed: Callable[[AnnouncedServer], None] | None = None,
    ) -> tuple[AnnouncedServer, ...]:
        for server in self.servers:
            if on_found is not None:
                on_found(server)
        return self.servers

    def find_phones(
        self,
        seconds: float,
        chosen: Sequence[str] = (),
        on_sighting: Callable[[Sighting], None] = lambda _: None,
        is_cancelled: Callable[[], bool] = bool,
        *,
        sweeps: bool = False,
        on_progress: Callable[[int, int], None] = lambda _, __: None,
    ) -> tuple[Sighting, ...]:
        for sighting in self.phones:
            on_sighting(sighting)
        return self.phones


def busy_network() -> Network:
    """Return a network with a server, a rival of it, and phones of every certainty."""
    return Network(
        servers=(announcing("Example PBX", "pbx.example.test"), announcing("Old PBX of the floor below", "192.0.2.99")),
        phones=tuple(_sighting(n, c) for n, c in enumerate(Certainty)),
    )


def announcing(name: str, host: str) -> AnnouncedServer:
    """Return a server that tells phones of a host."""
    properties = {b"sipUrl": f"sip:proxy@{host}:5061;transport=tls".encode(), b"serviceType": b"asterisk"}
    return announced(
        f"{name}.{SERVICE}",
        host="pbx.local.",
        port=5061,
        addresses=("192.0.2.10",),
        properties=properties,
        interface="eth0",
    )


def _sighting(number: int, certainty: Certainty) -> Sighting:
    return Sighting(
        mac=f"00:0f:d3:00:01:{number:02x}",
        address=f"192.0.2.{50 + number}",
        model="D65",
        firmware="2_9_19",
        evidence=Evidence.SIP_ANSWER,
        rests_on=Text("It calls itself Digium D65 2_9_19 in an answer over SIP."),
        certainty=certainty,
    )
