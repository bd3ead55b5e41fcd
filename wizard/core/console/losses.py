"""What went missing on a server: transports that were up before, and the one that was to come up."""

from collections.abc import Iterable

from wizard.core.console.expected import Expected
from wizard.core.console.parts import TransportRow
from wizard.core.text import Text


def losses(
    before: Iterable[TransportRow], now: Iterable[TransportRow], expected: Expected | None = None
) -> tuple[Text, ...]:
    """Return what is missing of the transports that were up, and of the one that is ``expected`` to be."""
    up = tuple(now)
    ids = {row.id for row in up}
    found = [
        Text(
            "The transport {id} ({protocol}, {bind}) was up, and is not any more.",
            id=row.id,
            protocol=row.protocol.upper(),
            bind=row.bind,
        )
        for row in before
        if row.id not in ids
    ]
    if expected is not None and not any(_is_expected(row, expected) for row in up):
        found.append(
            Text(
                "No {protocol} transport of Asterisk came up on port {port}: another program has the port, a file "
                "cannot be read, or the key does not fit.",
                protocol=expected.protocol.upper(),
                port=expected.port,
            )
        )
    return tuple(found)


def port_of(row: TransportRow) -> int:
    """Return the port of a transport's address, 0 where it shows none."""
    digits = row.bind.rpartition(":")[2]
    return int(digits) if digits.isascii() and digits.isdigit() and len(digits) <= 5 else 0


def _is_expected(row: TransportRow, expected: Expected) -> bool:
    return row.protocol == expected.protocol and (not expected.port or port_of(row) == expected.port)
