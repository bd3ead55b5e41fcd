"""A SIP OPTIONS over TLS: whether it is a SIP server that answers there."""

import secrets

from wizard.core.check_result import Check, Status
from wizard.core.sip.reading import Answer, AnswerReader, NotSipError
from wizard.core.sip.request import options_request
from wizard.core.text import Text
from wizard.system.check.deadline import deadline
from wizard.system.check.reachability import Place
from wizard.system.check.target import Target
from wizard.system.check.tls_connection import TlsConnection
from wizard.system.check.tls_handshake import said, server_name

ID = "sip-options"
_WHO = Text("Look whether it is Asterisk that listens there: asterisk -rx 'pjsip show transports'.")


def ask(target: Target, place: Place) -> Check:
    """Return the row. Any answer to the request will do, a refusal too: it is not sent to any extension.

    It comes from an extension the server has, where one is known: a stranger's counts as a failed attempt with
    fail2ban (Asterisk: "No matching endpoint found", measured on 16.28 and 22.10).
    """
    try:
        answer = _answer(target, place)
    except NotSipError as error:
        return _failed(error.reason)
    except TimeoutError:
        return _failed(Text("no answer in time"))
    except (OSError, ValueError) as error:
        return _failed(Text("{reason}", reason=said(error)))
    if answer is None:
        return _failed(Text("the server closed the connection without an answer"))
    shown = f"{answer.status} {answer.reason}".strip()
    evidence = Text("{answer}, from {agent}", answer=shown, agent=answer.user_agent or "?")
    if answer.status < 500:
        return Check(id=ID, status=Status.PASS, evidence=evidence)
    return Check(
        id=ID,
        status=Status.WARN,
        evidence=evidence,
        cause=Text("The server speaks SIP, but says that it cannot serve now."),
        fix=Text("Look in Asterisk's log; right after a start, wait a moment and check again."),
    )


def _answer(target: Target, place: Place) -> Answer | None:
    account = target.asked.account
    known_as = account.user if account else target.known_as
    request = options_request(target.name, target.port, secrets.token_hex(16), known_as)
    reader = AnswerReader(request)
    with TlsConnection(place, server_name(target), deadline()) as connection:
        if connection.shown.error is not None:
            raise connection.shown.error
        connection.send(request.data)
        # The reader ends it after 64 KB at most, the deadline in any case.
        while data := connection.receive():
            if (answer := reader.feed(data)) is not None:
                return answer
    return None


def _failed(evidence: Text) -> Check:
    return Check(
        id=ID,
        status=Status.FAIL,
        evidence=evidence,
        cause=Text("The server does not answer SIP over this connection."),
        fix=_WHO,
    )
