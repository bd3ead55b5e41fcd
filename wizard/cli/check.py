"""``check``: the live server, judged as each phone would judge it."""

import argparse
import ssl
from datetime import UTC, datetime
from pathlib import Path

from cryptography import x509

from wizard.cli.judge import certificates_of
from wizard.cli.output import print_json, printable
from wizard.cli.target import usable_site
from wizard.core.certificates.fingerprint import fingerprint
from wizard.core.check_result import Check, Status
from wizard.core.errors import WizardError
from wizard.core.host_name import host_fault
from wizard.core.site import AuthorityKind, Site
from wizard.core.text import Text
from wizard.system.check.run import Model, Target, run_checks
from wizard.system.site_folder import load

MARKS = {Status.PASS: "✓", Status.WARN: "!", Status.FAIL: "✕", Status.SKIP: "·"}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add this command's arguments."""
    parser.add_argument("target", metavar="SITE|HOST[:PORT]", help="a site folder, or a server by name")
    parser.add_argument(
        "--trust", action="append", default=[], type=Path, metavar="CA.pem", help="a root on the phones"
    )
    parser.add_argument("--model", default="", metavar="D65")
    parser.add_argument("--firmware", default="", metavar="2_9_19")
    parser.add_argument("--address", default="", metavar="IP", help="connect here instead of asking the DNS")
    parser.add_argument("--json", action="store_true")


def run(arguments: argparse.Namespace) -> int:
    """Run the list; 1 where a check failed."""
    path = Path(arguments.target)
    target = _of_site(path, arguments) if path.exists() else _of_host(arguments)
    rows = run_checks(target, None if arguments.json else _print)
    if arguments.json:
        print_json([_value(row) for row in rows])
    return 1 if any(row.status is Status.FAIL for row in rows) else 0


def _of_host(arguments: argparse.Namespace) -> Target:
    host, port = _host_and_port(arguments.target)
    trusted = _trusted(arguments.trust)
    return Target(
        name=host,
        port=port,
        address=arguments.address,
        trusted=trusted or _public_roots(),
        models=(Model(model=arguments.model, firmware=arguments.firmware),),
        now=datetime.now(UTC),
    )


def _host_and_port(text: str) -> tuple[str, int]:
    host, colon, port = text.rpartition(":")
    if text.startswith("[") and "]" in text:
        host, colon, port = text[1:].partition("]")[0], *text.partition("]")[2].rpartition(":")[1:]
    elif not colon or ":" in host:
        host, port = text, ""
    number = int(port) if port.isascii() and port.isdigit() and len(port) < 6 else 0
    if (host_fault(host) is not None and not _is_loopback(host)) or (port and not 0 < number < 65536):
        raise WizardError(
            Text("{given} is neither a site nor a server.", given=text[:80]),
            Text("There is no such folder, and it is no host name with a port."),
            Text("Give a site folder, or HOST or HOST:PORT."),
        )
    return host, number or 5061


def _is_loopback(host: str) -> bool:
    return host in ("localhost", "127.0.0.1", "::1")


def _of_site(path: Path, arguments: argparse.Namespace) -> Target:
    folder = load(path)
    site = usable_site(folder)
    chain = _chain_file(folder.folder, site)
    trusted = _trusted(arguments.trust)
    ca = folder.folder / "authority" / "ca.crt"
    if not trusted and site.certificate.authority is AuthorityKind.PRIVATE:
        trusted = certificates_of(ca) if ca.exists() else ()
    wildcard = site.certificate.allow_wildcard
    models = tuple(
        dict.fromkeys(
            Model(model=p.model, firmware=p.firmware, wildcard_setting=wildcard)
            for p in site.phones
            if p.stage.is_on_tls
        )
    )
    return Target(
        name=site.server.host,
        port=site.transport.port,
        address=arguments.address,
        trusted=trusted or _public_roots(),
        models=models or (Model(model=arguments.model, firmware=arguments.firmware, wildcard_setting=wildcard),),
        expected_sha256=_sha256(certificates_of(chain)[0]) if chain else "",
        now=datetime.now(UTC),
    )


def _chain_file(folder: Path, site: Site) -> Path | None:
    name = "authority/server.crt" if site.certificate.authority is AuthorityKind.PRIVATE else site.certificate.chain
    file = folder / name
    return file if name and file.is_file() else None


def _sha256(certificate: x509.Certificate) -> str:
    return fingerprint(certificate).replace(":", "").lower()


def _trusted(files: list[Path]) -> tuple[x509.Certificate, ...]:
    return tuple(c for file in files for c in certificates_of(file))


def _public_roots() -> tuple[x509.Certificate, ...]:
    """This computer's public roots: newer than a phone's, whose list is frozen when its firmware is made."""
    roots = []
    for der in ssl.create_default_context().get_ca_certs(binary_form=True):
        try:
            roots.append(x509.load_der_x509_certificate(der))
        except ValueError:
            continue
    return tuple(roots)


def _value(row: Check) -> dict[str, str]:
    return {
        "id": row.id,
        "status": row.status.value,
        "evidence": str(row.evidence),
        "cause": str(row.cause) if row.cause else "",
        "fix": str(row.fix) if row.fix else "",
    }


def _print(row: Check) -> None:
    print(printable(f"{MARKS[row.status]} {row.id:14} {row.evidence}"), flush=True)
    if row.cause:
        print(printable(f"    {row.cause}"))
    if row.fix:
        print(printable(f"    {row.fix}"), flush=True)
