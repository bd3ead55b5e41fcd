"""Verdicts on what the server has: transports, modules, versions, calls."""

from collections.abc import Iterator

from wizard.core.check_result import Status
from wizard.core.console.expected import Expected
from wizard.core.console.line_rule import MEASURED
from wizard.core.console.parts import ConsoleReading, ModuleList, TransportList, TransportRow
from wizard.core.console.verdict import Verdict
from wizard.core.dpma_pairs import dpma_faults
from wizard.core.text import Text

VENDOR = "Sangoma KB: Secure Calling with D-Series phones"
SRTP, DPMA = "res_srtp.so", "res_digium_phone.so"


def server_verdicts(reading: ConsoleReading, expected: Expected) -> Iterator[Verdict]:
    """Return what the listings say of the server; of several listings of one kind the last counts."""
    lists = [found for found in reading.transports if not found.is_single]
    if lists:
        yield _transports(lists[-1], expected)
        yield from _on_one_port(lists[-1])
    yield from _listeners(reading, expected)
    if reading.endpoint_lists and not reading.endpoint_lists[-1]:
        yield Verdict(
            id="no-phones",
            status=Status.FAIL,
            cause=Text("Asterisk knows no phone at all: it refused pjsip.conf when it started, or there is none."),
            fix=Text("Put the files back as they were (roll back), then restart."),
            source=MEASURED,
        )
    for listed in reading.modules:
        yield from _modules(listed)
    yield from _dpma(reading, expected)
    yield from _calls(reading)


def _transports(listed: TransportList, expected: Expected) -> Verdict:
    wanted = [row for row in listed.rows if row.id == expected.transport]
    if not wanted:
        # A transport that was there already keeps its name.
        wanted = [row for row in listed.rows if row.protocol == expected.protocol and _fits(row, expected)]
    if not wanted:
        return _transport_missing(listed, expected)
    row = wanted[0]
    if row.protocol != expected.protocol:
        return Verdict(
            id="transport-other-protocol",
            status=Status.FAIL,
            cause=Text("The transport {id} is {is_now}, not {wanted}.", id=row.id, is_now=row.protocol, wanted="TLS"),
            fix=Text("A changed protocol waits for a restart: restart when no call is up."),
            evidence=_shown(row),
            source=f"Asterisk: allow_reload; {MEASURED}",
        )
    port = _port(row.bind)
    if expected.port and port and port != expected.port:
        return Verdict(
            id="transport-other-port",
            status=Status.WARN,
            cause=Text("{id} still has port {port}, not {wanted}.", id=row.id, port=port, wanted=expected.port),
            fix=Text("A changed port waits for a restart: restart when no call is up."),
            evidence=_shown(row),
            source=f"Asterisk: allow_reload; {MEASURED}",
        )
    return Verdict(
        id="transport-listed",
        status=Status.PASS,
        cause=Text(
            "The transport {id} is there. It is listed even with a key that does not fit: the Check page tries it.",
            id=row.id,
        ),
        evidence=_shown(row),
        source=f"{VENDOR}; {MEASURED}",
    )


def _transport_missing(listed: TransportList, expected: Expected) -> Verdict:
    if not listed.rows:
        return Verdict(
            id="no-transports",
            status=Status.FAIL,
            cause=Text("Asterisk has no transport at all: it refused pjsip.conf, or there is none."),
            fix=Text("Paste the lines its log got at the last start or reload; they name the file and the line."),
            source=MEASURED,
        )
    name = expected.transport or "TLS"
    return Verdict(
        id="transport-missing",
        status=Status.FAIL,
        cause=Text(
            "The transport {name} is not listed: a file it names cannot be read, an option is wrong, it waits for a "
            "restart, or this Asterisk was built without TLS.",
            name=name,
        ),
        fix=Text("Paste the lines the log got at the reload; if they hold no error, restart when no call is up."),
        evidence=", ".join(row.id for row in listed.rows[:5]),
        source=f"{VENDOR}; {MEASURED}",
    )


def _on_one_port(listed: TransportList) -> Iterator[Verdict]:
    """Two of one protocol on one address: both are listed, one listens, and the log says nothing."""
    first: dict[tuple[str, str], TransportRow] = {}
    for row in listed.rows:
        other = first.setdefault((row.protocol, row.bind), row)
        if other is not row and row.bind and other.id != row.id:
            yield Verdict(
                id="transports-on-one-port",
                status=Status.FAIL,
                cause=Text(
                    "{one} and {other} have the same address {bind}.", one=other.id, other=row.id, bind=row.bind
                ),
                fix=Text("Remove one of the two, or give it another port, then restart."),
                evidence=_shown(row),
                source=MEASURED,
            )


def _fits(row: TransportRow, expected: Expected) -> bool:
    return not expected.transport or not expected.port or _port(row.bind) == expected.port


def _shown(row: TransportRow) -> str:
    return f"{row.id}  {row.protocol}  {row.bind}".rstrip()


def _port(bind: str) -> int:
    digits = bind.rpartition(":")[2]
    return int(digits) if digits.isascii() and digits.isdigit() and len(digits) <= 5 else 0


def _listeners(reading: ConsoleReading, expected: Expected) -> Iterator[Verdict]:
    tls_ports = {expected.port} if expected.port else {5061}
    tls_ports |= {_port(row.bind) for found in reading.transports for row in found.rows if row.protocol == "tls"}
    for listener in reading.listeners:
        if listener.port in tls_ports and listener.program != "asterisk":
            yield Verdict(
                id="port-taken",
                status=Status.FAIL,
                cause=Text(
                    "Port {port} belongs to {program}, not to Asterisk. Asterisk lists its transport all the same.",
                    port=listener.port,
                    program=listener.program,
                ),
                fix=Text("End {program}, or choose another port; then restart Asterisk.", program=listener.program),
                evidence=f"{listener.port}  {listener.program}",
                source=MEASURED,
            )


def _modules(listed: ModuleList) -> Iterator[Verdict]:
    names = {row.name for row in listed.rows}
    if "srtp" in listed.pattern and SRTP not in names:
        yield Verdict(
            id="srtp-module-missing",
            status=Status.FAIL,
            cause=Text("res_srtp.so is not loaded: calls of phones with SRTP are refused with 488."),
            fix=Text("Install it (package asterisk-modules), then: module load res_srtp.so"),
            evidence=f"module show like {listed.pattern}",
            source=MEASURED,
        )
    if "pjsip" in listed.pattern and not names:
        yield Verdict(
            id="pjsip-not-loaded",
            status=Status.FAIL,
            cause=Text("res_pjsip.so is not loaded: Asterisk has no PJSIP at all, so no phone can register."),
            fix=Text("Look into modules.conf for noload, and into the log for why it was not loaded."),
            evidence=f"module show like {listed.pattern}",
            source=MEASURED,
            forbids_restart=True,
        )
    if "digium" in listed.pattern and DPMA not in names:
        yield Verdict(
            id="dpma-not-loaded",
            status=Status.WARN,
            cause=Text("The DPMA (res_digium_phone.so) is not loaded. Without it, only the XML route works."),
            fix=Text("Install the DPMA for this Asterisk, or choose the XML route on the Phones page."),
            evidence=f"module show like {listed.pattern}",
            source=VENDOR,
        )
    for row in listed.rows:
        if not row.is_running and row.name in (SRTP, DPMA, "res_pjsip.so", "chan_pjsip.so"):
            yield Verdict(
                id="module-not-running",
                status=Status.FAIL,
                cause=Text("{module} is loaded but does not run.", module=row.name),
                fix=Text("Read what the log said of it when it was loaded."),
                evidence=row.name,
                source="Asterisk: main/loader.c",
            )


def _dpma(reading: ConsoleReading, expected: Expected) -> Iterator[Verdict]:
    if reading.is_licensed is False:
        yield Verdict(
            id="dpma-not-licensed",
            status=Status.FAIL,
            cause=Text("The DPMA says that it has no valid licence, so it serves no phone."),
            fix=Text("Register its licence on the server, then reload res_digium_phone.so."),
            evidence="digium_phones license status",
            source="FreePBX: its DPMA module looks for the words OK, Valid",
        )
    for fault in dpma_faults(reading.dpma, reading.asterisk or expected.asterisk):
        yield Verdict(
            id="dpma-known-fault",
            status=Status.FAIL if fault.at_restart else Status.WARN,
            cause=fault.cause,
            fix=fault.fix,
            evidence=f"{fault.dpma}, Asterisk {reading.asterisk or expected.asterisk}",
            source=fault.source,
            forbids_restart=fault.at_restart,
        )
    if reading.is_licensed:
        yield Verdict(id="dpma-licensed", status=Status.PASS, cause=Text("The DPMA is licensed."), source="FreePBX")


def _calls(reading: ConsoleReading) -> Iterator[Verdict]:
    if reading.channels is not None:
        is_busy = reading.channels > 0
        busy = Text(
            "{calls} calls are up ({channels} channels): a restart waits for them, and new ones still go through.",
            calls=reading.calls if reading.calls is not None else "?",
            channels=reading.channels,
        )
        yield Verdict(
            id="calls-up" if is_busy else "no-calls",
            status=Status.WARN if is_busy else Status.PASS,
            cause=busy if is_busy else Text("No call is up: a restart disturbs nobody but drops what is registered."),
            fix=Text("Wait, or restart with: core restart when convenient") if is_busy else None,
            source=MEASURED,
        )
    if reading.uptime_s is not None:
        yield Verdict(
            id="uptime",
            status=Status.PASS,
            cause=Text("Asterisk started {seconds} seconds ago.", seconds=reading.uptime_s),
            source="Asterisk: core show uptime",
        )
