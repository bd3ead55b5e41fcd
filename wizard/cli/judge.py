"""``judge``: what a phone would say of a certificate, without a network."""

import argparse
from datetime import UTC, datetime
from pathlib import Path

from cryptography import x509

from wizard.cli.output import print_json, printable
from wizard.core.certificates.chain import import_chain
from wizard.core.certificates.judge import Verdict, judge
from wizard.core.certificates.pem import LARGEST_FILE, MOST_CERTIFICATES, contents, readable
from wizard.core.certificates.profile import UNREADABLE
from wizard.core.errors import WizardError
from wizard.core.fault import shown
from wizard.core.text import Text
from wizard.system.check.oddities import oddities_tolerated

MOST_ROOTS = 2000


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add this command's arguments."""
    parser.add_argument("chain", type=Path, metavar="CHAIN.pem", help="what the server sends, in this order")
    parser.add_argument("--host", required=True, metavar="NAME", help="the name the phone was told to call")
    parser.add_argument("--trust", action="append", default=[], type=Path, metavar="CA.pem", help="a root on the phone")
    parser.add_argument("--model", default="", metavar="D65")
    parser.add_argument("--firmware", default="", metavar="2_9_19")
    parser.add_argument("--wildcard-setting", action="store_true", help="tls_allow_wildcard_certs is on")
    parser.add_argument("--at", metavar="ISO", help="the time by the phone's clock (default: now)")
    parser.add_argument("--json", action="store_true")


def run(arguments: argparse.Namespace) -> int:
    """Judge the chain; 1 where the phone refuses it."""
    with oddities_tolerated():
        verdict = judge(
            certificates_of(arguments.chain),
            arguments.host,
            tuple(c for file in arguments.trust for c in roots_of(file)),
            model=arguments.model,
            firmware=arguments.firmware,
            wildcard_setting=arguments.wildcard_setting,
            at=_time(arguments.at),
        )
    if arguments.json:
        print_json(verdict_value(verdict))
    else:
        _print(verdict)
    return 0 if verdict.accepted else 1


def certificates_of(file: Path) -> tuple[x509.Certificate, ...]:
    """Return a server's certificates in the file's own order; raises WizardError."""
    content = _content(file)
    try:
        return _plain(content, MOST_CERTIFICATES)
    except UNREADABLE:
        # Not plain PEM: the importer knows every other form, and says what is wrong otherwise.
        return import_chain([content]).certificates


def roots_of(file: Path) -> tuple[x509.Certificate, ...]:
    """Return the roots in a file, which may be a whole system's bundle; raises WizardError."""
    content = _content(file)
    try:
        return _plain(content, MOST_ROOTS)
    except UNREADABLE:
        if found := contents([content], None).certificates:
            return tuple(found)
    raise WizardError(
        Text("There is no certificate in {file}.", file=file),
        Text("What phones trust is a root's certificate."),
        Text("Give the file that begins with BEGIN CERTIFICATE, such as ca.crt."),
    )


def _content(file: Path) -> bytes:
    try:
        with file.open("rb") as opened:
            return opened.read(LARGEST_FILE + 1)
    except (OSError, ValueError) as error:
        raise WizardError(
            Text("{file} cannot be read.", file=file),
            Text("The system says: {reason}.", reason=getattr(error, "strerror", None) or error),
            Text("Give a file with certificates."),
        ) from error


def _plain(content: bytes, most: int) -> tuple[x509.Certificate, ...]:
    if len(content) > LARGEST_FILE or content.count(b"-----BEGIN") > most:
        raise ValueError("too much")
    return tuple(readable(c) for c in x509.load_pem_x509_certificates(content))


def _time(text: str | None) -> datetime:
    if text is None:
        return datetime.now(UTC)
    try:
        at = datetime.fromisoformat(text)
        return (at if at.tzinfo else at.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, OverflowError) as error:
        raise WizardError(
            Text("{given} is not a time.", given=shown(text)),
            Text("It has the form 2026-11-23T12:00:00."),
            Text("Give --at in that form; without a time zone it is taken as UTC."),
        ) from error


def verdict_value(verdict: Verdict) -> dict[str, object]:
    """Return a verdict as JSON."""
    return {
        "accepted": verdict.accepted,
        "error": verdict.shown,
        "also": [f"0x{code:08x}" for code in verdict.also],
        "flags": list(verdict.flags),
        "causes": [str(cause) for cause in verdict.causes],
        "fix": str(verdict.fix) if verdict.fix else "",
        "rfc5922": verdict.rfc5922,
    }


def _print(verdict: Verdict) -> None:
    if not verdict.is_checked:
        print("This firmware does not look at certificates.")
    print("accepted" if verdict.accepted else f"refused: {verdict.shown}  {', '.join(verdict.flags)}")
    for cause in verdict.causes:
        print(printable(f"  {cause}"))
    if verdict.fix:
        print(printable(f"Fix: {verdict.fix}"))
    if verdict.also:
        print(f"Other phones may show {', '.join(f'0x{code:08x}' for code in verdict.also)}.")
    print(f"By RFC 5922 the name {'matches' if verdict.rfc5922 else 'does not match'}.")
