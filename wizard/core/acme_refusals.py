"""What an ACME authority refuses with, in words: what it means, and the one thing to do."""

from dataclasses import dataclass

from wizard.core.certificates.fingerprint import printable
from wizard.core.errors import WizardError
from wizard.core.text import Text

_PREFIX = "urn:ietf:params:acme:error:"
_LONGEST_DETAIL = 400


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """An authority's problem document (RFC 7807) as it came: its type, and what the authority says."""

    type: str
    detail: str

    @property
    def code(self) -> str:
        """The type without what all of them begin with: ``rateLimited``."""
        return self.type.removeprefix(_PREFIX)


def refusal_error(refusal: Refusal, host: str, caa_names: tuple[str, ...] = ()) -> WizardError:
    """Return an authority's refusal as it is told to a person.

    ``host`` is the name it is about, "" while only the account is. ``caa_names`` are the names a CAA record has to
    hold for this authority (RFC 8555 9.7.6, ``caaIdentities``).
    """
    title, next_step = _WORDS.get(refusal.code, _OTHER)
    if not host and any("{host}" in text.template for text in (title, next_step)):
        title, next_step = _NO_HOST
    said = printable(refusal.detail, _LONGEST_DETAIL).strip()
    detail = (
        Text("The authority says: {said}", said=said)
        if said
        else Text("The authority names no reason but {code}.", code=printable(refusal.code) or "?")
    )
    values = {"host": host, "caa": printable(caa_names[0]) if caa_names else "ca.example"}
    return WizardError(_with(title, values), detail, _with(next_step, values))


def _with(text: Text, values: dict[str, str]) -> Text:
    """A text of the table with the values it names."""
    used = {name: value for name, value in values.items() if f"{{{name}}}" in text.template}
    return Text(text.template, **used)


_OTHER = (
    Text("The authority refuses the order."),
    Text("Do as it says; or order from another authority."),
)
_NO_HOST = (
    Text("The authority refuses the account."),
    Text("Do as it says; check the key id and HMAC key, if it gave you some."),
)
_AGAIN = Text("Order again in some minutes.")
_NO_ACCOUNT = Text("Take acme.key out of the site folder, and order again: a new account is made.")
_OWN_FAULT = Text("This is a fault of this program or of the authority's; please report it.")
_DNS_RECORD = Text(
    "The record _acme-challenge.{host} must hold the value shown, and nothing else must answer for it; then order "
    "again, which gives a new value."
)

# RFC 8555 6.7, table by table row; "dnssec" is Boulder's and Pebble's; "userActionRequired" 7.3.3.
_WORDS: dict[str, tuple[Text, Text]] = {
    "accountDoesNotExist": (Text("The authority does not know this site's account."), _NO_ACCOUNT),
    "badCSR": (
        Text("The authority does not take this kind of request or key."),
        Text("Choose another key in the site's certificate, such as rsa-2048, and order again."),
    ),
    "badNonce": (Text("The authority lost the thread of the order."), _AGAIN),
    "badPublicKey": (Text("The authority does not take this kind of key."), _NO_ACCOUNT),
    "badSignatureAlgorithm": (Text("The authority does not take signatures of this kind."), _OWN_FAULT),
    "caa": (
        Text("A CAA record forbids this authority to sign for {host}."),
        Text('Add a record that allows it ({host}. CAA 0 issue "{caa}"), or order from the one the record names.'),
    ),
    "compound": (Text("The authority refuses the order for several reasons."), Text("Mend what it names, then order.")),
    "connection": (
        Text("The authority could not reach {host}."),
        Text("Port 80 has to lead from the Internet to this computer; where it cannot, order with the DNS."),
    ),
    "dns": (
        Text("The authority could not look up {host} in the DNS."),
        Text("The name servers of its domain have to answer from anywhere, for it and for _acme-challenge before it."),
    ),
    "dnssec": (
        Text("The signatures (DNSSEC) of the domain of {host} are broken."),
        Text("Have them mended where the domain is kept, or taken out at its registrar."),
    ),
    "externalAccountRequired": (
        Text("This authority wants an account you have with it already."),
        Text("Get a key id and an HMAC key from it, and give both with the order."),
    ),
    "incorrectResponse": (Text("The authority found another answer than ours at {host}."), _DNS_RECORD),
    "invalidContact": (Text("The authority does not take this e-mail address."), Text("Give another, or none.")),
    "malformed": (Text("The authority does not understand the order."), _OWN_FAULT),
    "orderNotReady": (Text("The order is not ready yet."), _AGAIN),
    "rateLimited": (
        Text("The authority's rate limit is reached."),
        Text("Wait as long as it says, then order again. To try things out, use the authority's test directory."),
    ),
    "rejectedIdentifier": (
        Text("The authority does not sign for {host}."),
        Text("Use a name in a public domain of yours; or choose a private authority."),
    ),
    "serverInternal": (Text("The authority has trouble of its own."), _AGAIN),
    "tls": (
        Text("The authority could not make a TLS connection to {host}."),
        Text("Nothing must turn port 80 into HTTPS with a broken certificate; or order with the DNS."),
    ),
    "unauthorized": (Text("The authority could not see that {host} is yours."), _DNS_RECORD),
    "unsupportedContact": (Text("The authority does not take this kind of contact."), Text("Give none.")),
    "unsupportedIdentifier": (
        Text("The authority does not sign for this kind of name."),
        Text("Use a host name in a public domain; or choose a private authority."),
    ),
    "userActionRequired": (
        Text("The authority wants something of the account's owner first."),
        Text("Read what it says, mostly new terms at the address it names; then order again."),
    ),
}
