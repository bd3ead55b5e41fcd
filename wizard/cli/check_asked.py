"""What only a person can want checked: an extension's password, a call, the phones' DNS servers."""

import argparse
from pathlib import Path

from wizard.core.errors import WizardError
from wizard.core.fault import shown
from wizard.core.host_name import address_of
from wizard.core.sip.digest import Account
from wizard.core.sip.request import is_extension, is_number
from wizard.core.text import Text
from wizard.system.check.target import Asked
from wizard.system.interfaces import interfaces
from wizard.system.passphrase import secret_in
from wizard.system.txt_lookup import NameServers


def add_asked(parser: argparse.ArgumentParser) -> None:
    """Add the arguments that say so."""
    parser.add_argument("--user", default="", metavar="EXTENSION", help="ask as this extension (registers nothing)")
    parser.add_argument("--password-file", type=Path, metavar="FILE", help="holds the extension's password")
    parser.add_argument(
        "--call", default="", metavar="NUMBER", help="call this number as --user; called off at the first ring"
    )
    parser.add_argument(
        "--dns", action="append", default=[], metavar="IP", help="a DNS server the phones ask; may be repeated"
    )
    parser.add_argument(
        "--interface",
        action="append",
        default=[],
        metavar="NAME|ADDRESS",
        help="listen for announcements here only; may be repeated",
    )
    parser.add_argument("--phone-shows", default="", metavar="CODE", help="the error number a phone shows")


def asked_for(arguments: argparse.Namespace) -> Asked:
    """Return what is wanted beyond looking; raises WizardError where it cannot be had."""
    interfaces(arguments.interface)  # that there is one of this name is better known before anything is sent
    wrong = [text for text in arguments.dns if address_of(text) is None]
    if wrong:
        raise WizardError(
            Text("{given} is no IP address.", given=shown(wrong[0])),
            Text("--dns says which DNS server the phones ask."),
            Text("Give an address such as 192.0.2.1."),
        )
    if arguments.call and not is_number(arguments.call):
        raise WizardError(
            Text("{given} is no number that can be called.", given=shown(arguments.call)),
            Text("--call takes digits, letters, *, #, + and a few marks."),
            Text("Give the number as a phone would dial it."),
        )
    return Asked(
        account=_account(arguments),
        number=arguments.call,
        name_servers=NameServers(addresses=tuple(text.strip("[]") for text in arguments.dns)),
        interfaces=tuple(arguments.interface),
        shown_error=arguments.phone_shows,
    )


def _account(arguments: argparse.Namespace) -> Account | None:
    if not arguments.user and arguments.password_file is None:
        if arguments.call:
            raise WizardError(
                Text("A call needs an extension to call from."),
                Text("--call was given without --user."),
                Text("Give --user EXTENSION and --password-file FILE, too."),
            )
        return None
    if not is_extension(arguments.user):
        raise WizardError(
            Text("{given} is no extension.", given=shown(arguments.user) or "-"),
            Text("--user takes the name of a PJSIP endpoint: letters, digits and a few marks."),
            Text("Give --user EXTENSION beside --password-file FILE."),
        )
    if arguments.password_file is None:
        raise WizardError(
            Text("The password of {user} is needed.", user=arguments.user),
            Text("A password is never an argument, where others on this computer could read it."),
            Text("Give the file that holds it: --password-file FILE."),
        )
    return Account(user=arguments.user, password=secret_in(arguments.password_file, "--password-file"))
