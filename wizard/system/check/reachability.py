"""Reaching a server: its name's addresses, and a TCP connection to one of them."""

import queue
import socket
import threading
from dataclasses import dataclass

from wizard.core.check_result import Check, Status
from wizard.core.text import Text
from wizard.system.check.deadline import Deadline, deadline
from wizard.system.check.target import Target

ID = "tcp"
_MOST_ADDRESSES = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a server was reached: every later probe goes to the same address, and asks no DNS again."""

    address: str
    port: int


def reach(target: Target) -> tuple[Check, Place | None]:
    """Return the row for name and port, and where the server was reached (None: nowhere)."""
    try:
        addresses = _addresses(target.reached_at, target.port, deadline())
    except (OSError, UnicodeError) as error:
        return _unknown_name(target.reached_at, error), None
    reason: OSError = TimeoutError("timed out")
    end = deadline()
    for number, address in enumerate(addresses):
        try:
            share = end.left_s() / (len(addresses) - number)
            connect(Place(address=address, port=target.port), deadline(share)).close()
        except OSError as error:
            reason = error
            continue
        shown = _shown(target, addresses, address)
        return Check(id=ID, status=Status.PASS, evidence=shown), Place(address=address, port=target.port)
    return _unreachable(target, addresses, reason), None


def connect(place: Place, end: Deadline) -> socket.socket:
    """Return a connection; raises OSError with the reason."""
    return socket.create_connection((place.address, place.port), timeout=end.left_s())


def _addresses(host: str, port: int, end: Deadline) -> tuple[str, ...]:
    """The host's addresses. The system's own look-up cannot be stopped, so it is left behind when it is late."""
    answers: queue.SimpleQueue[tuple[str, ...] | Exception] = queue.SimpleQueue()

    def look_up() -> None:
        try:
            found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
            answers.put(tuple(dict.fromkeys(str(sockaddr[0]) for *_, sockaddr in found))[:_MOST_ADDRESSES])
        except (OSError, UnicodeError) as error:
            answers.put(error)

    threading.Thread(target=look_up, name="look up", daemon=True).start()
    try:
        answer = answers.get(timeout=end.left_s())
    except queue.Empty:
        raise TimeoutError("timed out") from None
    if isinstance(answer, Exception):
        raise answer
    return answer


def _shown(target: Target, addresses: tuple[str, ...], reached: str) -> Text:
    where = f"[{reached}]:{target.port}" if ":" in reached else f"{reached}:{target.port}"
    if reached == target.name:
        return Text("{where} answers", where=where)
    if target.address:
        return Text("{where} answers, for {name}", where=where, name=target.name)
    if len(addresses) == 1:
        return Text("{name} is {where}, which answers", name=target.name, where=where)
    return Text("{name} is {addresses}; {where} answers", name=target.name, addresses=", ".join(addresses), where=where)


def _unknown_name(host: str, error: Exception) -> Check:
    if isinstance(error, TimeoutError):
        return Check(
            id=ID,
            status=Status.FAIL,
            evidence=Text("no answer from the DNS about {host}", host=host),
            cause=Text("The DNS servers this computer asks do not answer."),
            fix=Text("Look at this computer's network settings, or give the server's address (--address)."),
        )
    return Check(
        id=ID,
        status=Status.FAIL,
        evidence=Text("no address for {host}", host=host),
        cause=Text("The name {host} is not known to the DNS servers this computer asks.", host=host),
        fix=Text("Enter it in the DNS server the phones use, or correct the server's name."),
    )


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
