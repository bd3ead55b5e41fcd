"""What each check of the live server looks at, in words, and where one goes when it fails."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from wizard.core.check_result import Check, Status
from wizard.core.steps import Step
from wizard.core.text import Text


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckWords:
    """``step`` is where what is usually wrong is put right."""

    words: Text
    step: Step


CHECK_WORDS: Mapping[str, CheckWords] = {
    "server-files": CheckWords(words=Text("Certificate and key on the server"), step=Step.PREVIEW),
    "endpoints": CheckWords(words=Text("Endpoints of the phones"), step=Step.PREVIEW),
    "console": CheckWords(words=Text("What Asterisk says of itself"), step=Step.RESTART),
    "dns": CheckWords(words=Text("The server's name in the DNS"), step=Step.SERVER),
    "clock": CheckWords(words=Text("The phones' time server"), step=Step.SERVER),
    "tcp": CheckWords(words=Text("Reaching the server"), step=Step.SERVER),
    "tls-handshake": CheckWords(words=Text("TLS handshake"), step=Step.TRANSPORT),
    "tls-versions": CheckWords(words=Text("Versions of TLS"), step=Step.TRANSPORT),
    "ciphers": CheckWords(words=Text("Ciphers"), step=Step.TRANSPORT),
    "served-chain": CheckWords(words=Text("Certificates it sends"), step=Step.CERTIFICATE),
    "judge": CheckWords(words=Text("Judged as a phone"), step=Step.CERTIFICATE),
    "name": CheckWords(words=Text("Name in the certificate"), step=Step.CERTIFICATE),
    "form": CheckWords(words=Text("Purpose, key and hash"), step=Step.CERTIFICATE),
    "fingerprint": CheckWords(words=Text("Whether it is this site's certificate"), step=Step.PREVIEW),
    "sip-options": CheckWords(words=Text("SIP over TLS"), step=Step.RESTART),
    "sip-register": CheckWords(words=Text("Registering with a password"), step=Step.PHONES),
    "dates": CheckWords(words=Text("Dates, by every clock"), step=Step.CERTIFICATE),
    "sip-call": CheckWords(words=Text("A call with SRTP, and one without"), step=Step.TRANSPORT),
    "mdns": CheckWords(words=Text("What new phones hear"), step=Step.SERVER),
    "phone-error": CheckWords(words=Text("The number a phone shows"), step=Step.CERTIFICATE),
}
"""By the check's id, in the order of the list."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckCounts:
    """How a list of checks came out; ``waiting`` could not be looked at yet. What is optional counts nowhere."""

    well: int
    to_look_at: int
    to_fix: int
    waiting: int


def counts(checks: Iterable[Check]) -> CheckCounts:
    """Return how many checks came out how; a kind that has not been looked at at all waits."""
    found = tuple(checks)
    by_status = Counter(check.status for check in found if not check.is_optional)
    missing = CHECK_WORDS.keys() - {check.id for check in found}
    return CheckCounts(
        well=by_status[Status.PASS],
        to_look_at=by_status[Status.WARN],
        to_fix=by_status[Status.FAIL],
        waiting=by_status[Status.SKIP] + len(missing),
    )


def in_order(checks: Iterable[Check]) -> tuple[tuple[str, Check | None], ...]:
    """Return the rows of the list, whatever has come in already: each kind in its place, None where it waits."""
    found = tuple(checks)
    rows: list[tuple[str, Check | None]] = []
    for name in CHECK_WORDS:
        own = [check for check in found if check.id == name]
        rows += [(name, check) for check in own] or [(name, None)]
    rows += [(check.id, check) for check in found if check.id not in CHECK_WORDS]
    return tuple(rows)
