"""The account with an ACME authority: its key is kept sealed with the site, and made once."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

from acme import client, messages
from josepy.errors import Error as JoseError

from wizard.core.certificates.keys import PrivateKey
from wizard.core.errors import WizardError
from wizard.core.site import KeyKind
from wizard.core.text import Text
from wizard.system.acme_connection import AcmeServer, ExternalAccount, told_in_words
from wizard.system.kept import ACCOUNT_KEY
from wizard.system.kept_keys import checked_once, kept_key
from wizard.system.site_file import writing

_BASE64URL = re.compile(r"[A-Za-z0-9_-]+=*")


def account_key(folder: Path, passphrase: Callable[[], str]) -> PrivateKey:
    """Return the key of a site's accounts; the first time it is made, and sealed in the site folder.

    It is P-256: every authority takes ES256 (RFC 8555 6.2). One key serves at any number of authorities.

    Raises:
        WrongPassphrase: The passphrase does not open what the site folder keeps.
        WizardError: The key is damaged, or the folder cannot be written.
    """
    with writing(folder):
        return kept_key(folder / ACCOUNT_KEY, KeyKind.EC_P256, checked_once(folder, passphrase))


def sign_in(acme: client.ClientV2, server: AcmeServer, agrees: Callable[[str], bool]) -> None:
    """Let the client act for the account of its key; one is made if the authority has none.

    ``agrees`` is asked whether the person agrees to the terms at an address, once per account.

    Raises:
        WizardError: The person does not agree, or the authority refuses.
    """
    with told_in_words(server):
        if _is_known(acme):
            return
        meta = acme.directory["meta"]
        terms, needs_account = meta.terms_of_service, bool(meta.external_account_required)
    if needs_account and server.account is None:
        raise WizardError(
            Text("This authority wants an account you have with it already."),
            Text("{url} makes none for strangers (external account binding).", url=server.directory),
            Text("Get a key id and an HMAC key from it, and give both with the order."),
        )
    if isinstance(terms, str) and terms and not agrees(terms):
        raise WizardError(
            Text("The authority's terms were not agreed to."),
            Text("It makes no account without; they are at {url}.", url=terms),
            Text("Read them, and order again."),
        )
    binding = None if server.account is None else _binding(acme, server.account)
    new = messages.NewRegistration.from_data(
        email=server.email or None, terms_of_service_agreed=True, external_account_binding=binding
    )
    with told_in_words(server):
        acme.new_account(new)


def _is_known(acme: client.ClientV2) -> bool:
    nobody = messages.RegistrationResource(body=messages.Registration(), uri="")
    try:
        acme.query_registration(nobody)
    except messages.Error as error:
        if error.code != "accountDoesNotExist":
            raise
        return False
    return True


def _binding(acme: client.ClientV2, account: ExternalAccount) -> dict[str, Any]:
    key = acme.net.key
    try:
        if key is None or not _BASE64URL.fullmatch(account.hmac_key):
            raise ValueError("there is no key")
        return messages.ExternalAccountBinding.from_data(
            key.public_key(), account.key_id, account.hmac_key, acme.directory
        )
    except (ValueError, TypeError, JoseError) as error:
        raise WizardError(
            Text("The HMAC key of your account cannot be read."),
            Text("It is a line of letters, digits, - and _ (base64url)."),
            Text("Copy it anew from where the authority shows it."),
        ) from error
