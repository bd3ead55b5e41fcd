"""What a phone's file says, for reading what is there."""

from dataclasses import dataclass

from wizard.core.phone_xml.refusal import PhoneXmlRefused
from wizard.core.phone_xml.scan import Element, scan
from wizard.core.problem import Problem

ACCOUNT = ("config", "accounts", "account")
HOST = (*ACCOUNT, "host_primary")
FIRMWARE = ("config", "firmwares", "firmware")


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountFacts:
    """One account of a phone's file and the server it registers with."""

    username: str
    label: str
    has_password: bool
    server: str
    port: str
    transport: str
    media_encryption: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PhoneXmlFacts:
    """The accounts of a file, the model and firmware it would load ("" where it does not name one phone's)."""

    accounts: tuple[AccountFacts, ...]
    model: str = ""
    firmware: str = ""
    problems: tuple[Problem, ...] = ()


def read_phone_xml(content: bytes) -> PhoneXmlFacts:
    """Return what a phone's file says; a file that cannot be understood gives a problem and no account."""
    try:
        elements = scan(content)
    except PhoneXmlRefused as refusal:
        return PhoneXmlFacts(accounts=(), problems=(refusal.problem(),))
    hosts = {e.parent: e for e in reversed(elements) if e.path == HOST}
    accounts = tuple(_account(e, hosts.get(i)) for i, e in enumerate(elements) if e.path == ACCOUNT)
    # Beside the phone's own there may be those of its expansion modules (model EXP100).
    firmware = [e for e in elements if e.path == FIRMWARE and e.get("model").upper().startswith("D")]
    only = firmware[0] if len(firmware) == 1 else None
    return PhoneXmlFacts(
        accounts=accounts,
        model=only.get("model").upper() if only else "",
        firmware=only.get("version") if only else "",
    )


def _account(account: Element, host: Element | None) -> AccountFacts:
    return AccountFacts(
        username=account.get("username") or account.get("account_id") or account.get("authname"),
        label=account.get("line_label"),
        has_password=bool(account.get("password")),
        server=host.get("server") if host else "",
        port=host.get("port") if host else "",
        transport=host.get("transport") if host else "",
        media_encryption=host.get("media_encryption") if host else "",
    )
