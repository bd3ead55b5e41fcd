"""A call to a number the person typed, with SRTP offered and without: whether the first is taken and the second not.

It is called off at the first ring. Both are judged before the number is looked at, by the caller's own endpoint
(Asterisk: res_pjsip_session; measured on 16.28 and 22.10).
"""

import secrets
import socket
from base64 import b64encode
from contextlib import suppress
from ipaddress import ip_address

from wizard.core.check_result import Check, Status
from wizard.core.sip.call import Call, Taken
from wizard.core.sip.digest import Account
from wizard.core.sip.reading import NotSipError
from wizard.core.sip.request import caller
from wizard.core.sip.sdp import KEY_BYTES, SECURE, SUITE, offer
from wizard.core.text import Text
from wizard.system.check.conversation import converse
from wizard.system.check.deadline import PROBE_S, deadline
from wizard.system.check.reachability import Place, bracketed
from wizard.system.check.target import Target
from wizard.system.check.tls_connection import TlsConnection
from wizard.system.check.tls_handshake import said, server_name

ID = "sip-call"
_RINGS_WITHIN_S = PROBE_S - 0.5
_NOT_ACCEPTABLE = (415, 488, 606)
"""What is offered cannot be taken (RFC 3261 21.4.13, 21.4.26, 21.6.4)."""


def ask(target: Target, place: Place, account: Account) -> Check:
    """Return the row."""
    number = target.asked.number
    try:
        secure = _called(target, place, account, key=b64encode(secrets.token_bytes(KEY_BYTES)).decode())
        if secure.is_password_refused:
            return _row(Status.FAIL, secure.shown_status, *_REFUSED_PASSWORD)
        plain = _called(target, place, account, key="")
    except NotSipError as error:
        return _row(Status.FAIL, str(error.reason), *_NO_ANSWER)
    except (OSError, ValueError) as error:
        return _row(Status.FAIL, said(error), *_NO_ANSWER)
    if secure.status in _NOT_ACCEPTABLE:
        return _refused(account, secure, plain)
    if plain.is_accepted:
        return _row(
            Status.FAIL,
            Text("with and without SRTP it is taken"),
            Text("The endpoint {user} takes calls without SRTP.", user=account.user),
            Text("Set media_encryption=sdes on it and media_encryption_optimistic=no, then reload."),
        )
    if not secure.is_accepted:
        return _unreached(number, secure)
    if secure.audio is not None and (secure.audio.profile != SECURE or secure.audio.suites != (SUITE,)):
        return _row(
            Status.FAIL,
            f"{secure.audio.profile} {' '.join(secure.audio.suites)}",
            Text("The server answers with another encryption than {suite}, which is all phones know.", suite=SUITE),
            Text("Set srtp_tag_32=no and use_avpf=no on the endpoint {user}, then reload.", user=account.user),
        )
    if plain.status not in _NOT_ACCEPTABLE:
        return _row(
            Status.WARN,
            Text("with SRTP taken; without: {found}", found=_status(plain)),
            Text("Whether a call without SRTP is refused could not be seen."),
            Text("Check again, with a number nobody uses just now."),
        )
    known = {"number": number, "suite": SUITE, "refused": plain.shown_status}
    if secure.answered:
        evidence = Text("{number} answered with {suite}; without SRTP: {refused}", **known)
    else:
        evidence = Text("{number} rings with {suite}; without SRTP: {refused}", **known)
    return Check(id=ID, status=Status.PASS, evidence=evidence)


_REFUSED_PASSWORD = (
    Text("The server does not take the password for a call."),
    Text("Compare it with the endpoint's auth object, and try once more."),
)
_NO_ANSWER = (
    Text("The server does not answer a call over this connection."),
    Text("Look whether calls are loaded: asterisk -rx 'module show like chan_pjsip'."),
)


def _status(taken: Taken) -> Text | str:
    return taken.shown_status or Text("no answer in time")


def _row(status: Status, evidence: Text | str, cause: Text, fix: Text) -> Check:
    return Check(id=ID, status=status, evidence=Text("{found}", found=evidence), cause=cause, fix=fix)


def _refused(account: Account, secure: Taken, plain: Taken) -> Check:
    """SRTP is refused: by an endpoint that is without it, or by a server that is."""
    if plain.is_accepted:
        return _row(
            Status.FAIL,
            Text("with SRTP: {found}; without it is taken", found=secure.shown_status),
            Text("The endpoint {user} is without SRTP.", user=account.user),
            Text("Set media_encryption=sdes on it, then reload."),
        )
    return _row(
        Status.FAIL,
        Text("with SRTP: {secure}; without: {plain}", secure=secure.shown_status, plain=_status(plain)),
        Text("The endpoint {user} wants SRTP, and Asterisk cannot do it.", user=account.user),
        Text("Load the module: asterisk -rx 'module load res_srtp.so', and take a noload out of modules.conf."),
    )


def _unreached(number: str, secure: Taken) -> Check:
    if secure.status == 404:
        cause = Text("The server knows no number {number} for this extension.", number=number)
    elif secure.status:
        cause = Text("{number} could not be called, so the offer was not answered.", number=number)
    else:
        cause = Text("{number} did not ring in time.", number=number)
    evidence = secure.shown_status or Text("no ring in time")
    return _row(Status.WARN, evidence, cause, Text("Call another number: a phone nearby, or an echo test."))


def _called(target: Target, place: Place, account: Account, *, key: str) -> Taken:
    """Call once. Where nothing rings in time, the call is called off, and its end waited for."""
    with TlsConnection(place, server_name(target), deadline()) as connection, _ear(place) as ear:
        if connection.shown.error is not None:
            raise connection.shown.error
        address, port = connection.local
        own = ip_address(address.partition("%")[0])
        call = Call(
            caller(target.name, target.port, secrets.token_hex(16), account.user),
            account,
            target.asked.number,
            description=offer(own, ear.getsockname()[1], key),
            reached_at=f"{bracketed(str(own))}:{port}",
        )
        connection.send(call.start())
        try:
            converse(connection, call, deadline(_RINGS_WITHIN_S))
        except TimeoutError:
            with suppress(TimeoutError):
                connection.send(call.call_off())
                converse(connection, call)
    return call.outcome


def _ear(place: Place) -> socket.socket:
    """Somewhere for the voice of a call that is answered to go; nobody listens."""
    ear = socket.socket(socket.AF_INET6 if ":" in place.address else socket.AF_INET, socket.SOCK_DGRAM)
    try:
        ear.bind(("", 0))
    except OSError:
        ear.close()
        raise
    return ear
