"""Reaching a server: a TCP connection to one of its addresses."""

import socket
from collections.abc import Sequence
from dataclasses import dataclass

from wizard.core.check_result import Check, Status
from wizard.core.text import Text
from wizard.system.check.deadline import Deadline, deadline
from wizard.system.check.target import Target

ID = "tcp"
_OTHER_PORT = 5060
_GLANCE_S = 0.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a server was reached: every later probe goes to the same address, and asks no DNS again."""

    address: str
    port: int


def reach(target: Target, addresses: Sequence[str]) -> tuple[Check, Place | None]:
    """Return the row for the port, and which of the addresses was reached there (None: none)."""
    reason: OSError = TimeoutError("timed out")
    end = deadline()
    for number, address in enumerate(addresses):
        try:
            share = end.left_s() / (len(addresses) - number)
            connect(Place(address=address, port=target.port), deadline(share)).close()
        except OSError as error:
            reason = error
            continue
        shown = Text("{where} answers", where=f"{bracketed(address)}:{target.port}")
        return Check(id=ID, status=Status.PASS, evidence=shown), Place(address=address, port=target.port)
    return _unreachable(target, tuple(addresses), reason), None


def connect(place: Place, end: Deadline) -> socket.socket:
    """Return a connection; raises OSError with the reason."""
    return socket.create_connection((place.address, place.port), timeout=end.left_s())


def bracketed(address: str) -> str:
    """Return an address as it stands before a port."""
    return f"[{address}]" if ":" in address else address


def _unreachable(target: Target, addresses: tuple[str, ...], error: OSError) -> Check:
    shown = ", ".join(addresses)
    if isinstance(error, ConnectionRefusedError):
        return Check(
            id=ID,
            status=Status.FAIL,
            evidence=Text("{addresses} refuses port {port}", addresses=shown, port=target.port),
            cause=Text("Nothing listens on port {port}.", port=target.port),
            fix=Text("Reload Asterisk and look whether the transport is listed: asterisk -rx 'pjsip show transports'."),
        )
    if isinstance(error, TimeoutError) and _is_up(addresses):
        return Check(
            id=ID,
            status=Status.FAIL,
            evidence=Text("{addresses} is up, port {port} says nothing", addresses=shown, port=target.port),
            cause=Text("A firewall keeps us from port {port}.", port=target.port),
            fix=Text("Open {port}/tcp on the server's firewall.", port=target.port),
        )
    if isinstance(error, TimeoutError):
        return Check(
            id=ID,
            status=Status.FAIL,
            evidence=Text("{addresses}, port {port}: no answer", addresses=shown, port=target.port),
            cause=Text("The server does not answer: it is down, or a firewall keeps us out."),
            fix=Text("Open {port}/tcp on the server's firewall, and look whether the server is up.", port=target.port),
        )
    return Check(
        id=ID,
        status=Status.FAIL,
        evidence=Text("{addresses}: {reason}", addresses=shown, reason=error.strerror or type(error).__name__),
        cause=Text("This computer has no way to the server."),
        fix=Text("Connect this computer to the phones' network, or correct the server's address."),
    )


def _is_up(addresses: Sequence[str]) -> bool:
    """Whether the port of SIP without TLS is open or refused: either way there is somebody."""
    try:
        connect(Place(address=addresses[0], port=_OTHER_PORT), deadline(_GLANCE_S)).close()
    except ConnectionRefusedError:
        return True
    except (OSError, IndexError):
        return False
    return True
