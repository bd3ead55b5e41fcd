"""Rules for the transport: its name, address, ciphers, and which shields it gives."""

import re
from collections.abc import Iterator

from wizard.core.fault import Fault, shown
from wizard.core.host_name import address_of, bind_fault
from wizard.core.problem import Problem
from wizard.core.site import Protocol, Site, Transport
from wizard.core.site_problems.found import error, from_fault, info, section_name_fault, warning
from wizard.core.text import Text

_MOST_CIPHERS = 64
_CIPHER = re.compile(r"[A-Za-z0-9]+(?:[_-][A-Za-z0-9]+){1,12}")
_LONGEST_CIPHER = 64
_WITHOUT_PROOF = frozenset({"ADH", "AECDH", "ANULL"})
_WITHOUT_SECRECY = frozenset({"NULL", "ENULL"})
_SIP_PORT = 5060


def transport_problems(site: Site) -> Iterator[Problem]:
    """Find what is wrong with the transport."""
    transport = site.transport
    yield from from_fault("transport.id", section_name_fault(transport.id, "transport-tls"))
    yield from _bind(transport)
    if transport.protocol is Protocol.TLS:
        yield from _ciphers(transport.ciphers)
    yield from _shields(site)


def _bind(transport: Transport) -> Iterator[Problem]:
    fault = bind_fault(transport.bind)
    if fault is not None:
        yield from from_fault("transport.bind", fault)
        return
    if transport.protocol is Protocol.TLS and transport.port == _SIP_PORT:
        yield warning(
            "transport.bind",
            Text("5060 is the port of SIP in the clear; phones and people expect TLS on 5061."),
            Text("Use 5061."),
            "L19",
            "RFC 3261 19.1.2",
        )
    host = transport.bind.rpartition(":")[0] if transport.bind.count(":") == 1 else transport.bind
    address = address_of(host.partition("]")[0].removeprefix("["))
    if address is not None and address.is_loopback:
        yield warning(
            "transport.bind",
            Text("On this address only programs on the server itself are heard, no phone."),
            Text("Listen on 0.0.0.0, or on the server's own address."),
        )


def _ciphers(ciphers: tuple[str, ...]) -> Iterator[Problem]:
    if len(ciphers) > _MOST_CIPHERS:
        yield error(
            "transport.ciphers",
            Text("Asterisk takes at most {number} ciphers.", number=_MOST_CIPHERS),
            Text("Shorten the list, or leave it empty."),
            source="Asterisk: config_transport.c",
        )
        return
    for index, cipher in enumerate(ciphers):
        yield from from_fault(f"transport.ciphers[{index}]", _cipher_fault(cipher))


def _cipher_fault(cipher: str) -> Fault | None:
    parts = frozenset(re.split("[_-]", cipher.upper()))
    if len(cipher) <= _LONGEST_CIPHER and parts & (_WITHOUT_PROOF | _WITHOUT_SECRECY):
        return Fault(
            message=Text("{cipher} does not protect, and phones from 2_3_9 on refuse it.", cipher=shown(cipher)),
            fix=Text("Take it out; an empty list is best."),
            rule="L05",
            source="Sangoma KB: Secure Calling with D-Series phones",
        )
    if len(cipher) > _LONGEST_CIPHER or not _CIPHER.fullmatch(cipher):
        return Fault(
            message=Text('"{cipher}" is not the name of one cipher.', cipher=shown(cipher)),
            fix=Text("Write names as `pjsip list ciphers` prints them, such as ECDHE-RSA-AES256-GCM-SHA384."),
            source="Asterisk: pjsip transport cipher",
        )
    return None


def _shields(site: Site) -> Iterator[Problem]:
    transport = site.transport
    moved = sum(phone.stage.is_on_tls for phone in site.phones)
    if transport.protocol is Protocol.TLS:
        if not transport.srtp:
            yield warning(
                "transport.srtp",
                Text("Without SRTP the voice stays in the clear: no shield in the call."),
                Text("Turn SRTP on."),
            )
        return
    name = transport.protocol.upper()
    yield info("transport.protocol", Text("Over {protocol} the phones show no shield.", protocol=name))
    if moved:
        yield error(
            "transport.protocol",
            Text(
                "{number} phones are at stage secure or sealed, which {protocol} cannot give.",
                number=moved,
                protocol=name,
            ),
            Text("Choose TLS, or set these phones to wait."),
        )
    if transport.srtp:
        yield warning(
            "transport.srtp",
            Text(
                "The keys of SRTP travel in the signalling, which anybody can read over {protocol}.",
                protocol=name,
            ),
            Text("Choose TLS, or turn SRTP off."),
            "L09",
            "Asterisk: pjsip endpoint media_encryption",
        )
