"""Certificates and keys: files somebody sends, and what a server shows in a handshake."""

from contextlib import suppress

from cryptography import x509

from tests.core.plan import sites
from tests.fuzz.target import Target
from wizard.core.certificates.authority_import import import_authority
from wizard.core.certificates.card import certificate_card
from wizard.core.certificates.chain import chain_to_pem, import_chain
from wizard.core.certificates.findings import findings
from wizard.core.certificates.judge import judge
from wizard.core.certificates.pem import contents
from wizard.core.errors import WizardError
from wizard.core.lint.served import certificates_in
from wizard.core.site import Route
from wizard.system.check.handshake_messages import HandshakeMessages
from wizard.system.check.served_chain import read_chain

SITE = sites.site(Route.XML, sites.phone("101"))
PASSPHRASE = "of the tests"


def certificate_file(data: bytes) -> None:
    """A file of any form, read and judged; its key may be the seeds' own, under the tests' passphrase."""
    with suppress(WizardError):
        import_authority([data], PASSPHRASE, sites.NOW)
    found = contents([data], PASSPHRASE)
    if found.certificates:
        _judged(list(found.certificates))
    chain = import_chain([data], passphrase=PASSPHRASE)
    again = import_chain([chain_to_pem(chain.certificates)])
    assert again.certificates == chain.certificates


def _judged(chain: list[x509.Certificate]) -> None:
    judge(chain, sites.HOST, [chain[-1]], model="D65", firmware="2_9_19", at=sites.NOW)
    certificate_card(chain, sites.NOW)
    findings(chain, [chain[-1]], SITE, sites.NOW)


def served_files(data: bytes) -> None:
    found = certificates_in(data)
    if found:
        _judged(list(found))


def handshake(data: bytes) -> None:
    whole, cut = HandshakeMessages(), HandshakeMessages()
    whole.feed(data)
    for start in range(0, len(data), 7):
        cut.feed(data[start : start + 7])
    assert (whole.certificates, whole.wants_certificate) == (cut.certificates, cut.wants_certificate)
    chain = read_chain(whole.certificates[:3])
    if chain:
        _judged(list(chain))


CERTIFICATE_TARGETS = (
    Target(name="certificate_pem", read=certificate_file, declared=(WizardError,)),
    Target(name="certificate_der", read=certificate_file, declared=(WizardError,), one_in=10),
    Target(name="certificate_pkcs7", read=certificate_file, declared=(WizardError,), one_in=10),
    Target(name="certificate_pkcs12", read=certificate_file, declared=(WizardError,), one_in=10),
    Target(name="certificate_served", read=served_files, one_in=10),
    Target(name="handshake", read=handshake, one_in=10),
)
