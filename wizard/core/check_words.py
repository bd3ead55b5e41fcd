"""What each check of the live server looks at, in words, and where one goes when it fails."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from wizard.core.check_result import Check, Status
from wizard.core.steps import Step
from wizard.core.text import Text


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckWords:
    """``about`` says what is looked at, and how; ``step`` is where what is usually wrong is put right."""

    words: Text
    step: Step
    about: Text


CHECK_WORDS: Mapping[str, CheckWords] = {
    "server-files": CheckWords(
        words=Text("Certificate and key on the server"),
        step=Step.PREVIEW,
        about=Text(
            "The server's own files are read: whether the site's TLS transport is in them, whether certificate "
            "and key are there, go together and may be read by Asterisk, and whether SRTP can be loaded."
        ),
    ),
    "endpoints": CheckWords(
        words=Text("Endpoints of the phones"),
        step=Step.PREVIEW,
        about=Text(
            "The endpoints of the phones that are moved are read from the server's files: whether they take SRTP, "
            "and answer on the phone's own connection."
        ),
    ),
    "console": CheckWords(
        words=Text("What Asterisk says of itself"),
        step=Step.RESTART,
        about=Text("The running Asterisk is asked what it has loaded, since what is written may not be taken up yet."),
    ),
    "dns": CheckWords(
        words=Text("The server's name in the DNS"),
        step=Step.SERVER,
        about=Text(
            "The DNS servers are asked for the server's name as phones ask them; what only this computer knows "
            "does not count."
        ),
    ),
    "clock": CheckWords(
        words=Text("The phones' time server"),
        step=Step.SERVER,
        about=Text(
            "The phones' time server is asked for the time, and its answer compared with this computer's clock."
        ),
    ),
    "tcp": CheckWords(
        words=Text("Reaching the server"),
        step=Step.SERVER,
        about=Text("A connection is opened to the port of TLS on the server's address."),
    ),
    "tls-handshake": CheckWords(
        words=Text("TLS handshake"),
        step=Step.TRANSPORT,
        about=Text("TLS is begun as a phone begins it, once with the server's name in the greeting and once without."),
    ),
    "tls-versions": CheckWords(
        words=Text("Versions of TLS"),
        step=Step.TRANSPORT,
        about=Text("Each version of TLS is offered alone, to see which ones the server takes."),
    ),
    "ciphers": CheckWords(
        words=Text("Ciphers"),
        step=Step.TRANSPORT,
        about=Text(
            "The ciphers the server picks of those phones can be expected to offer are listed, and whether it "
            "takes any that protects nothing."
        ),
    ),
    "served-chain": CheckWords(
        words=Text("Certificates it sends"),
        step=Step.CERTIFICATE,
        about=Text(
            "The certificates the server sends are counted and put in order: whether each one is signed by the next."
        ),
    ),
    "judge": CheckWords(
        words=Text("Judged as a phone"),
        step=Step.CERTIFICATE,
        about=Text(
            "For each kind of phone in the site the chain is judged as PJSIP judges it, which is most likely its "
            "own software, with the bits of the number it would show."
        ),
    ),
    "name": CheckWords(
        words=Text("Name in the certificate"),
        step=Step.CERTIFICATE,
        about=Text(
            "The names in the certificate are compared with the host the phones are told, by the standard for SIP."
        ),
    ),
    "form": CheckWords(
        words=Text("Purpose, key and hash"),
        step=Step.CERTIFICATE,
        about=Text("The certificate's purpose, key, hash and version are read."),
    ),
    "fingerprint": CheckWords(
        words=Text("Whether it is this site's certificate"),
        step=Step.PREVIEW,
        about=Text(
            "The certificate that is served is compared with the one in the site folder, and with the file on the "
            "server."
        ),
    ),
    "sip-options": CheckWords(
        words=Text("SIP over TLS"),
        step=Step.RESTART,
        about=Text("A SIP question that changes nothing is sent over TLS; any answer will do."),
    ),
    "sip-register": CheckWords(
        words=Text("Registering with a password"),
        step=Step.PHONES,
        about=Text(
            "With a number and a password of yours the server is asked who is registered. Nothing is registered, "
            "and a wrong password is tried once."
        ),
    ),
    "dates": CheckWords(
        words=Text("Dates, by every clock"),
        step=Step.CERTIFICATE,
        about=Text(
            "The dates of every certificate are compared with each clock that was seen: this computer's, the time "
            "server's and the server's."
        ),
    ),
    "sip-call": CheckWords(
        words=Text("A call with SRTP, and one without"),
        step=Step.TRANSPORT,
        about=Text("A number you give is called with SRTP and without, and the call is ended at the first ring."),
    ),
    "mdns": CheckWords(
        words=Text("What new phones hear"),
        step=Step.SERVER,
        about=Text("The network is listened to for servers that announce themselves to new phones."),
    ),
    "phone-error": CheckWords(
        words=Text("The number a phone shows"),
        step=Step.CERTIFICATE,
        about=Text("The number you read off a phone is decoded, and compared with what would be expected."),
    ),
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
