"""Calls as the console shows them, and whether an endpoint lets through those with SRTP only."""

from wizard.core.console.parts import EndpointRow, option

CHANNELS = "core show channels concise"

_TECHNOLOGY = "PJSIP/"
_STATE = 4
_UP = "Up"


def endpoints_in_calls(answer: str) -> frozenset[str]:
    """Return the PJSIP endpoints with an answered call, from ``core show channels concise``.

    A row is ``PJSIP/NAME-NUMBER!context!extension!priority!state!...`` (Asterisk: main/cli.c).
    """
    rows = (line.split("!", _STATE + 1) for line in answer.splitlines() if line.startswith(_TECHNOLOGY))
    up = (row[0].removeprefix(_TECHNOLOGY) for row in rows if len(row) > _STATE and row[_STATE] == _UP)
    return frozenset(name.rpartition("-")[0] for name in up)


def is_srtp_only(endpoint: EndpointRow) -> bool:
    """Whether ``pjsip show endpoint`` says that a call without SRTP is refused (488, measured on 16.28 and 22.10)."""
    options = endpoint.options
    is_optimistic = option(options, "media_encryption_optimistic") != "false"
    return option(options, "media_encryption") == "sdes" and not is_optimistic
