"""Servers that come and go for as long as somebody listens: real packets of multicast DNS, on the loopback."""

import random
import threading
import time

from zeroconf import const
from zeroconf._dns import DNSPointer
from zeroconf._protocol.outgoing import DNSOutgoing

from tests.endurance.gauge import Gauge, gauge
from tests.system.mdns_packets import LOOPBACK, packet, send
from wizard.core.announcement import SERVICE, AnnouncedServer
from wizard.system.discovery import discover

MANY = 300
_TURN_S = 0.02
_WARM_S = 5.0


def leave(name: str) -> bytes:
    """Return the packet by which an instance takes its leave (RFC 6762 10.1)."""
    made = DNSOutgoing(const._FLAGS_QR_RESPONSE | const._FLAGS_AA)
    made.add_answer_at_time(DNSPointer(SERVICE, const._TYPE_PTR, const._CLASS_IN, 0, name), 0)
    return made.packets()[0]


def servers(seconds: float) -> tuple[int, Gauge, Gauge]:
    """Listen so long while 300 servers come and go, one every 20 ms; return how often one came, and what was held."""
    chosen, over = random.Random(11), threading.Event()
    names = [f"PBX {number}.{SERVICE}" for number in range(MANY)]
    txt = b"\x2fsipUrl=sip:proxy@192.0.2.10:5061;transport=tls "
    came = 0
    warm = gauge()
    began = time.monotonic()
    is_warm = False

    def come_and_go() -> None:
        send(*(packet(name, txt=txt, server="pbx.local.") for name in names))
        while not over.wait(_TURN_S):
            name = chosen.choice(names)
            send(leave(name))
            send(packet(name, txt=txt, server=f"pbx-{chosen.randrange(5)}.local."))

    def note(server: AnnouncedServer) -> None:
        nonlocal came, warm, is_warm
        came += 1
        if not is_warm and time.monotonic() - began > _WARM_S:
            warm, is_warm = gauge(), True

    network = threading.Thread(target=come_and_go)
    network.start()
    discover(seconds, [LOOPBACK], note)
    at_end = gauge()
    over.set()
    network.join()
    return came, warm, at_end
