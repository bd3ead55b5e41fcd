"""What is left to a person while a private authority is rolled over: every phone has to be given the new root."""

from cryptography import x509

from wizard.core.certificates.fingerprint import shown_name
from wizard.core.phone_rules import rules
from wizard.core.plan.plan import Instruction
from wizard.core.plan.site_secrets import Secrets
from wizard.core.site import Phone, Site
from wizard.core.text import Text


def checking_phones(site: Site) -> tuple[Phone, ...]:
    """Return the phones that look at certificates, or may: those that have to hold the root."""
    return tuple(phone for phone in site.phones if rules(phone.model, phone.firmware).may_validate)


def roll_over_instructions(site: Site, secrets: Secrets) -> tuple[Instruction, ...]:
    """Return what has to be done while ``ca.crt`` holds two roots; nothing otherwise."""
    if secrets.ca_pem is None or secrets.ca_pem.count(b"-----BEGIN") < 2:
        return ()
    present, following, *_ = x509.load_pem_x509_certificates(secrets.ca_pem)
    phones = ", ".join(phone.extension for phone in checking_phones(site))
    return (
        Instruction(
            title=Text("Give every phone the authority's new root"),
            detail=Text(
                "ca.crt holds two roots now: {present}, which signs, and {following}, which will. These phones have "
                "to hold the new one before it does: {phones}. When they all do: "
                "secure-calling certificate SITE renew --roll-over, then apply.",
                present=shown_name(present.subject),
                following=shown_name(following.subject),
                phones=phones or "-",
            ),
        ),
    )
