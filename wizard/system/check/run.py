"""The live check list: reach the server, look at what it serves, judge it as each phone, ask it over SIP."""

import secrets
import socket
import ssl
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from cryptography import x509

from wizard.core.certificates.judge import judge
from wizard.core.check_result import Check, Status
from wizard.core.sip import AnswerReader, NotSipError, options_request
from wizard.core.text import Text
from wizard.system.check.connection import PROBE_S, Served, connect, handshaken, served

LATER = ("tls-handshake", "served-chain", "judge", "fingerprint", "sip-options")
"""The checks that need what came before them, in order."""

MOST_READS = 64


@dataclass(frozen=True, slots=True, kw_only=True)
class Model:
    """A model and firmware to judge as, and whether its wildcard setting is on."""

    model: str
    firmware: str
    wildcard_setting: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """What is checked: ``name`` is the host phones use, ``address`` where to connect ("" the name itself)."""

    name: str
    port: int
    address: str = ""
    trusted: tuple[x509.Certificate, ...] = field(default=(), repr=False)
    models: tuple[Model, ...] = ()
    expected_sha256: str = ""
    now: datetime

    @property
    def reached_at(self) -> str:
        """Where to connect."""
        return self.address or self.name


def run_checks(target: Target, on_check: Callable[[Check], None] | None = None) -> tuple[Check, ...]:
    """Return every row, in order; ``on_check`` is called for each as it is known. Nothing is raised."""
    rows = []
    for row in _rows(target):
        rows.append(row)
        if on_check:
            on_check(row)
    return tuple(rows)


def _rows(target: Target) -> Iterator[Check]:
    reached = _tcp(target)
    yield reached
    if reached.status is Status.FAIL:
        yield from _skipped(LATER)
        return
    found = _handshake(target)
    if isinstance(found, Check):
        yield found
        yield from _skipped(LATER[1:])
        return
    evidence = Text("{version}, {cipher}", version=found.version, cipher=found.cipher)
    yield Check(id="tls-handshake", status=Status.PASS, evidence=evidence)
    yield _chain(found)
    yield from _judged(target, found)
    yield _fingerprint(target, found)
    yield _options(target)


def _skipped(ids: Sequence[str]) -> Iterator[Check]:
    for name in ids:
        yield Check(id=name, status=Status.SKIP, evidence=Text("cannot be known before the check above passes"))


def _tcp(target: Target) -> Check:
    where = Text("{host}:{port}", host=target.reached_at, port=target.port)
    try:
        connect(target.reached_at, target.port).close()
    except socket.gaierror:
        return Check(
            id="tcp",
            status=Status.FAIL,
            evidence=where,
            cause=Text("The name {host} is not known to the DNS servers this computer asks.", host=target.reached_at),
            fix=Text("Enter it in the DNS server the phones use, or correct the server's name."),
        )
    except ConnectionRefusedError:
        return Check(
            id="tcp",
            status=Status.FAIL,
            evidence=where,
            cause=Text("Nothing listens on port {port}.", port=target.port),
            fix=Text("Reload Asterisk and look whether the transport is listed: asterisk -rx 'pjsip show transports'."),
        )
    except OSError as error:
        return Check(
            id="tcp",
            status=Status.FAIL,
            evidence=where,
            cause=Text("The server does not answer: {reason}.", reason=error.strerror or "time-out"),
            fix=Text("Open {port}/tcp on the server's firewall, and look whether the server is up.", port=target.port),
        )
    return Check(id="tcp", status=Status.PASS, evidence=where)


def _handshake(target: Target) -> Served | Check:
    try:
        with handshaken(target.reached_at, target.port, target.name) as secure:
            return served(secure)
    except (OSError, ValueError) as error:
        return Check(id="tls-handshake", status=Status.FAIL, evidence=_said(error), cause=_why(error), fix=_mend(error))


def _said(error: Exception) -> Text:
    reason = getattr(error, "reason", None) or getattr(error, "strerror", None) or type(error).__name__
    return Text("{reason}", reason=str(reason)[:200])


HANDSHAKE_FAULTS = (
    (
        "WRONG_VERSION_NUMBER",
        Text("The server speaks something else than TLS on this port."),
        Text("Look which program listens there: ss -tlnp on the server."),
    ),
    (
        "PROTOCOL_VERSION",
        Text("The server offers no TLS version the phones know (1.0 to 1.2)."),
        Text("Set method=sslv23 or tlsv1_2 on the transport, then restart Asterisk."),
    ),
    (
        "UNSUPPORTED_PROTOCOL",
        Text("The server offers no TLS version this computer accepts."),
        Text("Set method=sslv23 or tlsv1_2 on the transport, then restart Asterisk."),
    ),
    (
        "HANDSHAKE_FAILURE",
        Text("Server and phone have no cipher in common, or the server wants a certificate of the phone."),
        Text("Remove cipher, require_client_cert and verify_client from the transport, then restart Asterisk."),
    ),
)
"""What OpenSSL's reason says of the server: reason, cause, fix (OpenSSL: sslerr.h)."""


def _row(error: Exception) -> tuple[Text, Text] | None:
    reason = str(getattr(error, "reason", "") or "").upper()
    return next(((cause, fix) for name, cause, fix in HANDSHAKE_FAULTS if name in reason), None)


def _why(error: Exception) -> Text:
    if row := _row(error):
        return row[0]
    if isinstance(error, TimeoutError):
        return Text("The server accepts connections but says nothing.")
    return Text("The server ends the handshake: Asterisk could not load its certificate or key.")


def _mend(error: Exception) -> Text:
    if row := _row(error):
        return row[1]
    if isinstance(error, TimeoutError):
        return Text("Restart Asterisk; look in its log for pjproject.")
    return Text("Look in Asterisk's log for 'Error adding private key' or 'Error loading certificate chain file'.")


def _chain(found: Served) -> Check:
    names = [c.subject.rfc4514_string()[:80] for c in found.chain]
    evidence = Text("{count} certificates: {names}", count=len(names), names=" <- ".join(names))
    for child, issuer in zip(found.chain, found.chain[1:], strict=False):
        if child.issuer != issuer.subject:
            return Check(
                id="served-chain",
                status=Status.FAIL,
                evidence=evidence,
                cause=Text("The certificates are not in order: each must be followed by its issuer."),
                fix=Text("Import them again: secure-calling certificate SITE import puts them in order."),
            )
    last = found.chain[-1] if found.chain else None
    if len(found.chain) > 1 and last is not None and last.issuer == last.subject:
        cause = Text("The root is sent along; phones do not need it.")
        return Check(id="served-chain", status=Status.WARN, evidence=evidence, cause=cause)
    return Check(id="served-chain", status=Status.PASS, evidence=evidence)


def _judged(target: Target, found: Served) -> Iterator[Check]:
    for model in target.models or (Model(model="", firmware=""),):
        who = f"{model.model} {model.firmware}".strip() or "a phone that checks certificates"
        verdict = judge(
            found.chain,
            target.name,
            target.trusted,
            model=model.model,
            firmware=model.firmware,
            wildcard_setting=model.wildcard_setting,
            at=target.now,
        )
        if verdict.accepted:
            says = (
                Text("{who} accepts it", who=who) if verdict.is_checked else Text("{who} does not look at it", who=who)
            )
            yield Check(id="judge", status=Status.PASS, evidence=says)
            continue
        yield Check(
            id="judge",
            status=Status.FAIL,
            evidence=Text("{who} would show {code}", who=who, code=verdict.shown),
            cause=verdict.causes[0] if verdict.causes else None,
            fix=verdict.fix,
        )


def _fingerprint(target: Target, found: Served) -> Check:
    evidence = Text("SHA-256 {fingerprint}", fingerprint=found.fingerprint)
    if not target.expected_sha256:
        return Check(id="fingerprint", status=Status.SKIP, evidence=evidence)
    if target.expected_sha256 == found.fingerprint:
        return Check(id="fingerprint", status=Status.PASS, evidence=evidence)
    return Check(
        id="fingerprint",
        status=Status.FAIL,
        evidence=evidence,
        cause=Text("The server serves another certificate than the site's: it was not taken up yet."),
        fix=Text("Reload Asterisk: asterisk -rx 'module reload res_pjsip.so'; before 16.29, 18.15 and 20 restart it."),
    )


def _options(target: Target) -> Check:
    try:
        request = options_request(target.name, target.port, secrets.token_hex(16))
        with handshaken(target.reached_at, target.port, target.name) as secure:
            secure.settimeout(PROBE_S)
            secure.sendall(request.data)
            reader = AnswerReader(request)
            for _ in range(MOST_READS):
                data = secure.recv(16384)
                answer = reader.feed(data) if data else None
                if answer is not None:
                    said = Text(
                        "{status} {reason}  {agent}",
                        status=answer.status,
                        reason=answer.reason,
                        agent=answer.user_agent,
                    )
                    return Check(id="sip-options", status=Status.PASS, evidence=said)
                if not data:
                    break
        evidence = Text("the server closed the connection without an answer")
    except NotSipError as error:
        evidence = Text("{error}", error=error)
    except (OSError, ValueError, ssl.SSLError) as error:
        evidence = _said(error)
    return Check(
        id="sip-options",
        status=Status.FAIL,
        evidence=evidence,
        cause=Text("The server does not answer SIP over this connection."),
        fix=Text("Look whether it is Asterisk that listens there: asterisk -rx 'pjsip show transports'."),
    )
