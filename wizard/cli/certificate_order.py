"""``certificate SITE acme``: order a certificate, or make the deploy hook for a server that orders its own."""

import argparse
import sys
from datetime import UTC, datetime
from pathlib import Path

from wizard.cli.certificate_shown import show, write_reminder
from wizard.cli.interrupt import remembered_interrupt
from wizard.cli.output import printable
from wizard.core.acme import LETS_ENCRYPT, TxtRecord
from wizard.core.certificates.deploy_hook import deploy_hook
from wizard.core.errors import Cancelled, WizardError
from wizard.core.fault import shown
from wizard.core.text import Text
from wizard.system.acme_connection import AcmeServer, ExternalAccount
from wizard.system.acme_order import order_certificate
from wizard.system.acme_proof import DnsProof, HttpProof, Proof
from wizard.system.certificate_request import host_to_certify
from wizard.system.challenge_server import HTTP_PORT
from wizard.system.given_file import EXECUTABLE, write_given
from wizard.system.kept import is_unsealed
from wizard.system.passphrase import passphrase_from, secret_in
from wizard.system.site_file import SiteFolder, save_site, usable_site


def order(folder: SiteFolder, arguments: argparse.Namespace) -> int:
    """Order, and put what comes into the site; or write the hook."""
    if arguments.hook is not None:
        return _write_hook(folder, arguments.hook)
    ask = passphrase_from(arguments.passphrase_file, is_new=is_unsealed(folder.folder))
    with remembered_interrupt() as is_interrupted:
        try:
            placed = order_certificate(
                folder,
                ask,
                server=_server(arguments),
                proof=DnsProof() if arguments.http is None else _http_proof(arguments.http),
                on_record=_show_record,
                agrees=(lambda _: True) if arguments.agree else _agrees,
                progress=_progress,
                is_cancelled=is_interrupted,
            )
        except Cancelled:
            raise KeyboardInterrupt from None
    save_site(folder, placed.site)
    now = datetime.now(UTC)
    show(placed.chain.certificates, folder.folder, placed.site, now)
    write_reminder(arguments.reminder, placed.chain.certificates, placed.site, now)
    print("Apply the site, then reload as its steps say.")
    return 0


def _write_hook(folder: SiteFolder, file: Path) -> int:
    site = usable_site(folder)
    host_to_certify(site)
    write_given(file, deploy_hook(site).encode("utf-8", "surrogateescape"), EXECUTABLE)
    print(printable(f"{file} is for the server; how it is run is said at its beginning."))
    return 0


def _server(arguments: argparse.Namespace) -> AcmeServer:
    account = None
    if arguments.account_id is not None:
        account = ExternalAccount(
            key_id=arguments.account_id, hmac_key=secret_in(arguments.account_key_file, "--account-key-file")
        )
    return AcmeServer(
        directory=arguments.directory or LETS_ENCRYPT,
        ca=arguments.ca,
        email=arguments.email or "",
        account=account,
    )


def _http_proof(given: str) -> Proof:
    address, colon, port = given.rpartition(":") if given else ("", "", "")
    if not colon and given:
        address, port = given, str(HTTP_PORT)
    elif not given:
        port = str(HTTP_PORT)
    is_port = port.isascii() and port.isdigit() and len(port) < 6 and 0 < int(port) < 65536
    if not is_port:
        raise WizardError(
            Text("{given} is no place to answer at.", given=shown(given)),
            Text("--http takes an address of this computer and a port."),
            Text("Write one such as 192.0.2.10:80, or :8080; or leave it away."),
        )
    return HttpProof(address=address.strip("[]"), port=int(port))


def _show_record(record: TxtRecord) -> None:
    print("Add this record where the domain's DNS is kept; it is waited for:")
    print(printable(f"  {record.zone_line}"), flush=True)


def _agrees(terms: str) -> bool:
    print(printable(f"The authority's terms: {terms}"), file=sys.stderr)
    if not sys.stdin.isatty():
        return False  # said with --agree where nobody is there to be asked
    print("Do you agree to them? [y/N] ", end="", file=sys.stderr, flush=True)
    return sys.stdin.readline().strip().lower() in ("y", "yes")


def _progress(text: Text) -> None:
    print(printable(str(text)), file=sys.stderr, flush=True)
