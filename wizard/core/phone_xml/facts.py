"""What a phone's file says, for reading what is there."""

from dataclasses import dataclass

from wizard.core.phone_xml.scan import NotPhoneXmlError, scan
from wizard.core.problem import Problem


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
    """The accounts of a file, the model and firmware it would load ("" where it names none)."""

    accounts: tuple[AccountFacts, ...]
    model: str = ""
    firmware: str = ""
    problems: tuple[Problem, ...] = ()


def read_phone_xml(content: bytes) -> PhoneXmlFacts:
    """Return what a phone's file says; a file that cannot be understood gives a problem and no account."""
    try:
        tags = scan(content)
    except NotPhoneXmlError as refusal:
        return PhoneXmlFacts(accounts=(), problems=(refusal.problem,))
    accounts = []
    for index, tag in enumerate(tags):
        if tag.path != ("config", "accounts", "account"):
            continue
        host = next((t for t in tags if t.parent == index and t.path[-1] == "host_primary"), None)
        accounts.append(
            AccountFacts(
                username=tag.get("username") or tag.get("account_id"),
                label=tag.get("line_label"),
                has_password=bool(tag.get("password")),
                server=host.get("server") if host else "",
                port=host.get("port") if host else "",
                transport=host.get("transport") if host else "",
                media_encryption=host.get("media_encryption") if host else "",
            )
        )
    firmware = [t for t in tags if t.path == ("config", "firmwares", "firmware")]
    is_one_model = len(firmware) == 1
    return PhoneXmlFacts(
        accounts=tuple(accounts),
        model=firmware[0].get("model") if is_one_model else "",
        firmware=firmware[0].get("version") if is_one_model else "",
    )
