"""A REGISTER with a password and without a Contact: whether the server takes it, and who is registered now."""

import secrets

from wizard.core.check_result import Check, Status
from wizard.core.fault import shown
from wizard.core.sip.contact_query import ContactQuery, Registered
from wizard.core.sip.digest import Account
from wizard.core.sip.reading import NotSipError
from wizard.core.sip.request import caller
from wizard.core.text import Text
from wizard.system.check.conversation import converse
from wizard.system.check.deadline import deadline
from wizard.system.check.reachability import Place
from wizard.system.check.target import Target
from wizard.system.check.tls_connection import TlsConnection
from wizard.system.check.tls_handshake import said, server_name

ID = "sip-register"


def ask(target: Target, place: Place, account: Account) -> tuple[Check, Registered | None]:
    """Return the row, and what the server answered; None where it did not."""
    try:
        found = _outcome(target, place, account)
    except NotSipError as error:
        return _failed(error.reason), None
    except TimeoutError:
        return _failed(Text("no answer in time")), None
    except (OSError, ValueError) as error:
        return _failed(Text("{reason}", reason=said(error))), None
    if found is None:
        return _failed(Text("the server closed the connection without an answer")), None
    return _row(account.user, found), found


def _outcome(target: Target, place: Place, account: Account) -> Registered | None:
    query = ContactQuery(caller(target.name, target.port, secrets.token_hex(16), account.user), account)
    with TlsConnection(place, server_name(target), deadline()) as connection:
        if connection.shown.error is not None:
            raise connection.shown.error
        connection.send(query.start())
        converse(connection, query)
    return query.outcome


def _row(user: str, found: Registered) -> Check:
    if found.is_refused:
        return Check(
            id=ID,
            status=Status.FAIL,
            evidence=Text("{user}: {answer}", user=user, answer=found.shown_status),
            cause=Text("The server does not know extension {user}, or that is not its password.", user=user),
            fix=Text("Compare both with its auth object: asterisk -rx 'pjsip show auth {user}'.", user=user),
        )
    if found.status >= 300:
        return Check(
            id=ID,
            status=Status.FAIL,
            evidence=Text("{user}: {answer}", user=user, answer=found.shown_status),
            cause=Text("The server refuses to register {user}, whatever its password.", user=user),
            fix=Text("Look whether the endpoint has an aor: asterisk -rx 'pjsip show endpoint {user}'.", user=user),
        )
    if not found.was_challenged:
        return Check(
            id=ID,
            status=Status.FAIL,
            evidence=Text("{user}: {answer} without a password", user=user, answer=found.shown_status),
            cause=Text("The server lets anybody register as {user}.", user=user),
            fix=Text("Give the endpoint {user} an auth object, then reload.", user=user),
        )
    plain = [uri for uri in found.contacts if not _is_tls(uri)]
    if plain:
        return Check(
            id=ID,
            status=Status.WARN,
            evidence=Text("the password is right; registered: {contact}", contact=shown(plain[0])),
            cause=Text("A phone is registered as {user} without TLS.", user=user),
            fix=Text("Have the phone fetch its configuration again, then look at its line."),
        )
    evidence = (
        Text("the password is right; {user} is registered over TLS", user=user)
        if found.contacts
        else Text("the password is right; nobody is registered as {user}", user=user)
    )
    return Check(id=ID, status=Status.PASS, evidence=evidence)


def _is_tls(uri: str) -> bool:
    return uri.lower().startswith("sips:") or ";transport=tls" in uri.lower()


def _failed(evidence: Text) -> Check:
    return Check(
        id=ID,
        status=Status.FAIL,
        evidence=evidence,
        cause=Text("The server does not answer a registration over this connection."),
        fix=Text("Look whether Asterisk's registrar is loaded: asterisk -rx 'module show like registrar'."),
    )
