"""Pairs of DPMA and Asterisk of which a fault was reported: one table, a source per row."""

import re
from dataclasses import dataclass

from wizard.core.text import Text


@dataclass(frozen=True, slots=True, kw_only=True)
class DpmaFault:
    """What was reported of a DPMA under some branches of Asterisk.

    ``at_restart``: it is a restart that brings the fault about, or does not end because of it.
    """

    dpma: str
    asterisk: tuple[int, ...]
    cause: Text
    fix: Text
    source: str
    at_restart: bool


DPMA_FAULTS = (
    DpmaFault(
        dpma="3.6.11",
        asterisk=(22,),
        cause=Text("With this DPMA (3.6.11) Asterisk 22 was reported to crash while it starts."),
        fix=Text("Install another DPMA first; 3.6.9 was the one recommended in its place."),
        source="github.com/FreePBX/issue-tracker/issues/914",
        at_restart=True,
    ),
    DpmaFault(
        dpma="3.6.12",
        asterisk=(21,),
        cause=Text("With this DPMA (3.6.12) Asterisk 21 was reported to hang when it is stopped or restarted."),
        fix=Text("Restart when nobody needs the phones, and be ready to end the hanging program (systemctl kill)."),
        source="github.com/FreePBX/issue-tracker/issues/1083",
        at_restart=True,
    ),
    DpmaFault(
        dpma="3.6.7",
        asterisk=(20, 21),
        cause=Text("With this DPMA (3.6.7) Asterisk 20.6 and 21.1 were reported to crash on a phone's record button."),
        fix=Text("Upgrade the DPMA, or leave record_own_calls off."),
        source="github.com/asterisk/asterisk/issues/591",
        at_restart=False,
    ),
)
"""Reports of single servers, not the vendor's word: other versions are neither cleared nor accused by them."""

_LEADING = re.compile(r"(?:certified[/-])?(\d{1,4})")


def dpma_faults(dpma: str, asterisk: str) -> tuple[DpmaFault, ...]:
    """Return what was reported of a DPMA ("3.6.11") under an Asterisk ("22.5.0"); nothing where one is unknown."""
    branch = _LEADING.match(asterisk)
    if branch is None:
        return ()
    return tuple(fault for fault in DPMA_FAULTS if fault.dpma == dpma and int(branch[1]) in fault.asterisk)
