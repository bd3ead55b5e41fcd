"""An order at an ACME authority (RFC 8555): the name is proven ours, the certificate put into the site folder."""

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime, timedelta
from time import monotonic

from acme import client, errors, messages

from wizard.core.acme import TxtRecord
from wizard.core.certificates.keys import key_to_pem, make_key
from wizard.core.certificates.signing_request import request_to_pem, signing_request
from wizard.core.errors import WizardError
from wizard.core.log.entry import Act
from wizard.core.site import Site
from wizard.core.text import Text
from wizard.system.acme_account import account_key, sign_in
from wizard.system.acme_connection import AcmeServer, caa_names, connected, told_in_words
from wizard.system.acme_proof import Proof, Told, proving
from wizard.system.cancelling import Cancelling
from wizard.system.certificate_import import Placed, place_certificate
from wizard.system.certificate_request import host_to_certify
from wizard.system.log import logged
from wizard.system.site_file import SiteFolder, usable_site

_VALIDATION_S, _ISSUE_S = 180, 300
_FIRST_POLL_S, _LONGEST_POLL_S = 0.3, 5.0
_FINALIZE_STEP = timedelta(seconds=3)


@logged(Act.ORDER_CERTIFICATE)
def order_certificate(
    site_folder: SiteFolder,
    passphrase: Callable[[], str],
    *,
    server: AcmeServer,
    proof: Proof,
    on_record: Callable[[TxtRecord], None],
    agrees: Callable[[str], bool],
    progress: Callable[[Text], None] = lambda _: None,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> Placed:
    """Return a new certificate for the site's host, put with its new key into the folder; the site is not saved.

    Ordering again is how it is renewed: the files keep their names. ``passphrase`` opens the account's key, which
    is made and sealed the first time. ``on_record`` is told the TXT record to add (DNS-01), ``agrees`` is asked
    whether the person agrees to the terms at an address, once per account. Until the authority has issued,
    nothing in the folder changes but the account's key.

    Raises:
        Cancelled: ``is_cancelled`` said so.
        WrongPassphrase: The passphrase does not open what the site folder keeps.
        WizardError: The site has no host name, the authority refuses or cannot be reached, the proof did not come
            about, or the folder cannot be written.
    """
    site = usable_site(site_folder)
    host = _name_to_certify(site)
    told = Told(on_record=on_record, progress=progress, cancelling=Cancelling(is_cancelled))
    told.cancelling.check()
    account = account_key(site_folder.folder, passphrase)
    own = make_key(site.certificate.key)
    with connected(server, account, told.cancelling.check) as acme:
        sign_in(acme, server, agrees)
        request = request_to_pem(signing_request(host, (), own, host_only=True))
        with told_in_words(server, host, caa_names(acme)):
            order = acme.new_order(request)
            for authorization in order.authorizations:
                if authorization.body.status != messages.STATUS_VALID:  # one of an order before may still stand
                    _prove(acme, host, authorization, proof, told)
            told.progress(Text("The authority is signing."))
            chain = _issued(acme, order, told.cancelling)
    return place_certificate(site_folder.folder, site, (chain, key_to_pem(own, None)), None)


def _name_to_certify(site: Site) -> str:
    host = host_to_certify(site)
    if isinstance(host, str):
        return host
    raise WizardError(
        Text("The phones use an IP address."),
        Text("Certificates are ordered for host names; {host} is an address.", host=host),
        Text("Give the server a host name, or choose a private authority."),
    )


def _prove(
    acme: client.ClientV2, host: str, authorization: messages.AuthorizationResource, proof: Proof, told: Told
) -> None:
    key = acme.net.key
    if key is None:
        raise ValueError("the client has no key")
    with proving(proof, host, authorization, key, told) as (challenge, response):
        acme.answer_challenge(challenge, response)
        told.progress(Text("The authority is looking whether {host} is yours.", host=host))
        _wait_for_validation(acme, authorization, told.cancelling)


def _wait_for_validation(
    acme: client.ClientV2, authorization: messages.AuthorizationResource, cancelling: Cancelling
) -> None:
    end, pause = monotonic() + _VALIDATION_S, _FIRST_POLL_S
    while monotonic() < end:
        cancelling.pause(pause)
        authorization, response = acme.poll(authorization)
        if authorization.body.status == messages.STATUS_VALID:
            return
        if authorization.body.status not in (messages.STATUS_PENDING, messages.STATUS_PROCESSING):
            raise _failure(authorization)
        asked = (acme.retry_after(response, 0) - datetime.now()).total_seconds()
        pause = min(max(2 * pause, asked), _LONGEST_POLL_S)
    raise errors.TimeoutError


def _failure(authorization: messages.AuthorizationResource) -> messages.Error:
    """What the authority found wrong; its own words, where it has some."""
    found = (challenge.error for challenge in authorization.body.challenges if challenge.error is not None)
    return next(found, messages.Error.with_code("unauthorized"))


def _issued(acme: client.ClientV2, order: messages.OrderResource, cancelling: Cancelling) -> bytes:
    try:
        order = acme.begin_finalization(order)
    except messages.Error as error:
        if error.code != "orderNotReady":  # it is made ready a moment after the last proof, and asked again below
            raise
    end = monotonic() + _ISSUE_S
    while monotonic() < end:
        cancelling.check()
        with suppress(errors.TimeoutError):
            return str(acme.poll_finalization(order, datetime.now() + _FINALIZE_STEP).fullchain_pem).encode()
    raise errors.TimeoutError
