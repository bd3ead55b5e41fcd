"""``check``: the live server, judged as each phone would judge it."""

import argparse
import os
from datetime import UTC, datetime
from pathlib import Path

from cryptography import x509

from wizard.cli.output import print_json, printable
from wizard.core.certificates.chain import chain_to_pem, import_chain
from wizard.core.check_result import Check, Status
from wizard.core.errors import WizardError, WrongPassphrase
from wizard.core.fault import shown
from wizard.core.host_name import address_of, host_fault
from wizard.core.site import AuthorityKind, Phone, Protocol, Site
from wizard.core.text import Text
from wizard.system.certificate_files import certificates_of, roots_of
from wizard.system.check.oddities import oddities_tolerated
from wizard.system.check.public_roots import public_roots
from wizard.system.check.run import Model, Target, run_checks
from wizard.system.check.served_chain import sha256_digits
from wizard.system.planning import usable_site
from wizard.system.site_certificate import AUTHORITY, CA_CERTIFICATE, SERVER_CERTIFICATE
from wizard.system.site_folder import SiteFolder, load

MARKS = {Status.PASS: "✓", Status.WARN: "!", Status.FAIL: "✕", Status.SKIP: "·"}
DEFAULT_PORT = 5061


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add this command's arguments."""
    parser.add_argument("target", metavar="SITE|HOST[:PORT]", help="a site folder, or a server by name")
    parser.add_argument(
        "--trust", action="append", default=[], type=Path, metavar="CA.pem", help="a root on the phones"
    )
    parser.add_argument("--model", default="", metavar="D65", help="judge as this model only")
    parser.add_argument("--firmware", default="", metavar="2_9_19")
    parser.add_argument("--address", default="", metavar="IP", help="connect here instead of asking the DNS")
    parser.add_argument("--json", action="store_true")


def run(arguments: argparse.Namespace) -> int:
    """Run the list; 1 where a check failed."""
    with oddities_tolerated():
        target = target_of(arguments)
    rows = run_checks(target, None if arguments.json else _print)
    if arguments.json:
        print_json([_value(row) for row in rows])
    return 1 if any(row.status is Status.FAIL for row in rows) else 0


def target_of(arguments: argparse.Namespace) -> Target:
    """Return what the arguments say is to be checked.

    Raises:
        WizardError: They name neither a site nor a server, or a file they rest on cannot be read.
    """
    if arguments.address and address_of(arguments.address) is None:
        raise WizardError(
            Text("{given} is no IP address.", given=shown(arguments.address)),
            Text("--address says where to connect without asking the DNS."),
            Text("Give an address such as 192.0.2.10."),
        )
    # os.path.exists, unlike Path.exists, has an answer for names no system can have.
    if os.path.exists(arguments.target):  # noqa: PTH110
        return _of_site(load(Path(arguments.target)), arguments)
    return _of_host(arguments)


def _of_host(arguments: argparse.Namespace) -> Target:
    host, port = _host_and_port(arguments.target)
    return Target(
        name=host,
        port=port,
        address=arguments.address.strip("[]"),
        trusted=_given_or_public(arguments.trust),
        models=(Model(model=arguments.model, firmware=arguments.firmware),),
        now=datetime.now(UTC),
    )


def _host_and_port(text: str) -> tuple[str, int]:
    if text.startswith("["):
        host, bracket, rest = text[1:].partition("]")
        colon, port = (rest[:1], rest[1:]) if bracket else ("[", "")
    elif text.count(":") > 1:  # an IPv6 address without brackets
        host, colon, port = text, "", ""
    else:
        host, colon, port = text.partition(":")
    number = int(port) if port.isascii() and port.isdigit() and len(port) < 6 else 0
    is_host = host_fault(host) is None or _is_loopback(host)
    if not is_host or colon not in ("", ":") or (colon and not 0 < number < 65536):
        raise WizardError(
            Text("{given} is neither a site nor a server.", given=shown(text)),
            Text("There is no such folder, and it is no host name with a port."),
            Text("Give a site folder, or HOST or HOST:PORT."),
        )
    return host, number or DEFAULT_PORT


def _is_loopback(host: str) -> bool:
    """Phones cannot call it, but whoever runs the check on the server itself can."""
    address = address_of(host)
    return host == "localhost" or (address is not None and address.is_loopback)


def _of_site(folder: SiteFolder, arguments: argparse.Namespace) -> Target:
    site = usable_site(folder)
    _require_checkable(site)
    root = _private_root(folder, site)
    wildcard = site.certificate.allow_wildcard
    if arguments.model or arguments.firmware:
        models: tuple[Model, ...] = (
            Model(model=arguments.model, firmware=arguments.firmware, wildcard_setting=wildcard),
        )
    else:
        models = _models(site, asks_for_root=root is not None and not arguments.trust)
    return Target(
        name=site.server.host,
        port=site.transport.port,
        address=arguments.address.strip("[]"),
        trusted=(root,) if root is not None and not arguments.trust else _given_or_public(arguments.trust),
        models=models,
        expected_sha256=_expected(folder, site),
        now=datetime.now(UTC),
    )


def _require_checkable(site: Site) -> None:
    if site.transport.protocol is not Protocol.TLS:
        raise WizardError(
            Text("This site does without TLS."),
            Text("Its transport is {protocol}: there is no certificate to look at.", protocol=site.transport.protocol),
            Text('For secure calling, set [transport] protocol = "tls" in site.toml.'),
        )
    if not site.server.host or not 0 < site.transport.port < 65536:
        raise WizardError(
            Text("The site does not say where its server is."),
            Text("The server's name, or the port in the transport's bind, is missing."),
            Text("Fill in [server] host and [transport] bind in site.toml."),
        )


def _models(site: Site, *, asks_for_root: bool) -> tuple[Model, ...]:
    """Each model and firmware among the phones on TLS; before the first is, among all."""
    phones = [p for p in site.phones if p.stage.is_on_tls] or list(site.phones)
    kinds: dict[tuple[str, str], list[Phone]] = {}
    for phone in phones:
        kinds.setdefault((phone.model, phone.firmware), []).append(phone)
    return tuple(
        Model(
            model=model,
            firmware=firmware,
            wildcard_setting=site.certificate.allow_wildcard,
            lacks_root=asks_for_root and not all(p.root_loaded for p in of_kind),
        )
        for (model, firmware), of_kind in kinds.items()
    )


def _private_root(folder: SiteFolder, site: Site) -> x509.Certificate | None:
    if site.certificate.authority is not AuthorityKind.PRIVATE:
        return None
    file = folder.folder / AUTHORITY / CA_CERTIFICATE
    if not file.is_file():
        raise WizardError(
            Text("The site's authority is not made yet."),
            Text("{file} does not exist.", file=file),
            Text("Plan the site first: secure-calling plan {site}.", site=folder.folder),
        )
    return roots_of(file)[0]


def _expected(folder: SiteFolder, site: Site) -> str:
    """The fingerprint of the certificate the site would put on the server; "" where there is none yet."""
    is_private = site.certificate.authority is AuthorityKind.PRIVATE
    name = f"{AUTHORITY}/{SERVER_CERTIFICATE}" if is_private else site.certificate.chain
    file = folder.folder / name
    if not name or not file.is_file():
        return ""
    # The importer knows which of the file's certificates is the server's; the key is no business of a check.
    try:
        return sha256_digits(import_chain([chain_to_pem(certificates_of(file))]).certificates[0])
    except WrongPassphrase:  # a PKCS#12 file, which a check does not open
        return ""


def _given_or_public(files: list[Path]) -> tuple[x509.Certificate, ...]:
    trusted = tuple(c for file in files for c in roots_of(file)) or public_roots()
    if not trusted:
        raise WizardError(
            Text("It is not known which authorities the phones trust."),
            Text("This computer has no list of public authorities to stand for theirs."),
            Text("Give the root with --trust CA.pem."),
        )
    return trusted


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
