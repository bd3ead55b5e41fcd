"""``judge``: what a phone would say of a certificate, without a network."""

import argparse
from datetime import UTC, datetime
from pathlib import Path

from wizard.cli.output import print_json, printable
from wizard.core.certificates.judge import Verdict, judge
from wizard.core.errors import WizardError
from wizard.core.fault import shown
from wizard.core.text import Text
from wizard.system.certificate_files import certificates_of, roots_of
from wizard.system.check.oddities import oddities_tolerated


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
