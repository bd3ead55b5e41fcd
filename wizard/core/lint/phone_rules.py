"""Rules for the phones the server's files tell of: models and firmware, their own XML, time and password."""

from collections.abc import Iterator

from wizard.core.fault import shown
from wizard.core.lint.configuration import Configuration
from wizard.core.lint.finding import Finding
from wizard.core.lint.known_phones import section_mac, transport_of
from wizard.core.lint.place import Place, place_of
from wizard.core.phone_rules import Proof
from wizard.core.sip_url import parse_sip_url
from wizard.core.text import Text

_DEFAULT_PASSWORD = "789"  # noqa: S105 - what every phone has from the factory (Sangoma KB, XML configuration)


def model_without_tls(found: Configuration) -> Iterator[Finding]:
    """L01: phones on TLS whose model no source shows it on; of the site's own phones, its own rule tells."""
    for phone in found.on_tls:
        if phone.model and not phone.field and phone.rules.proof is not Proof.SHOWN:
            yield Finding(
                message=Text(
                    "The phone {name} is on TLS, which no source shows on a {model}.",
                    name=shown(phone.name),
                    model=shown(phone.model),
                ),
                fix=Text("Take TLS and SRTP off this phone's line, or try it on this one phone before any other."),
                place=Place(phone.path, phone.line),
            )


def firmware_without_tls(found: Configuration) -> Iterator[Finding]:
    """L02: phones on TLS whose firmware is older than that; of the site's own phones, its own rule tells."""
    for phone in found.on_tls:
        if phone.rules.tls is False and phone.rules.proof is Proof.SHOWN and not phone.field:
            yield Finding(
                message=Text(
                    "The phone {name} has firmware {firmware}, which has no TLS.",
                    name=shown(phone.name),
                    firmware=shown(phone.firmware),
                ),
                fix=Text(
                    "Upgrade it to {version} or later, and take it off TLS until then.", version=phone.rules.tls_from
                ),
                place=Place(phone.path, phone.line),
            )


def config_server_elsewhere(found: Configuration) -> Iterator[Finding]:
    """L21: a phone is sent for its configuration to where no transport listens."""
    fields = {phone.mac: phone.field for phone in found.phones if phone.field}
    for file in found.files:
        setting = file.settings.get("config_server_url")
        if setting is None or not setting.value.lower().startswith("sip:"):
            continue
        try:
            url = parse_sip_url(setting.value)
        except ValueError:
            message = Text("This is no configuration server a phone understands: {url}", url=shown(setting.value))
        else:
            if not found.listening or (url.transport.value, url.port) in found.listening:
                continue
            message = Text(
                "The phone looks for its configuration on port {port} over {transport}, where no transport listens.",
                port=url.port,
                transport=url.transport.value.upper(),
            )
        yield Finding(
            message=message,
            fix=Text("Write it as sip:proxy@HOST:5061;transport=tls, with the port of the transport that is there."),
            place=Place(file.path, setting.line),
            field=f"{fields[file.mac]}.stage" if file.mac in fields else "",
        )


def line_port(found: Configuration) -> Iterator[Finding]:
    """L22: TLS on the port of SIP in the clear."""
    for file in found.files:
        for account in file.accounts:
            if account.is_on_tls and account.port == "5060":
                yield Finding(
                    message=Text("The account {name} calls port 5060 over TLS.", name=shown(account.username)),
                    fix=Text('Set port="5061", or the port the TLS transport is bound to.'),
                    place=Place(file.path, account.line),
                )


def no_time_server(found: Configuration) -> Iterator[Finding]:
    """L23: without one of their own, phones ask 0.digium.pool.ntp.org, which an isolated network does not reach."""
    message = Text("Phones on TLS are given no NTP server: with a wrong clock they refuse a sound certificate.")
    fix = Text("Name an NTP server the phones can reach, on their own network if it is isolated.")
    for network in found.dpma.of_type("network"):
        if not network.is_template and transport_of(network) == "tls" and not (network.get("ntp_server") or "").strip():
            yield Finding(message=message, fix=fix, place=place_of(network))
    in_files = {file.path for file in found.files}
    by_dpma = {phone.mac for phone in found.phones if phone.mac and phone.path not in in_files}
    for file in found.files:
        if file.is_on_tls and file.mac not in by_dpma and not file.value("ntp_server"):
            yield Finding(message=message, fix=fix, place=Place(file.path))


def default_password(found: Configuration) -> Iterator[Finding]:
    """L24: the password of phones' menus and web pages that everybody knows; a sheet of the DPMA may set another."""
    fix = Text("Set login_password to other digits.")
    in_sheets = {file.mac: file.value("login_password") for file in found.files if file.mac}
    by_dpma = {section_mac(phone.section) for phone in found.dpma_phones}
    for phone in found.dpma_phones:
        given = (phone.section.get("login_password") or "").strip()
        if (given or in_sheets.get(section_mac(phone.section), "")) in ("", _DEFAULT_PASSWORD):
            name = shown(phone.section.name)
            yield Finding(
                message=Text("The phone {name} has the password every phone has from the factory.", name=name)
                if given
                else Text("The phone {name} is given no password: it keeps the one from the factory.", name=name),
                fix=fix,
                place=place_of(phone.section, "login_password"),
            )
    for file in found.files:
        setting = file.settings.get("login_password")
        if not file.accounts or file.mac in by_dpma or file.value("login_password") not in ("", _DEFAULT_PASSWORD):
            continue
        yield Finding(
            message=Text("This phone has the password every phone has from the factory.")
            if setting is not None and setting.value
            else Text("This phone is given no password: it keeps the one from the factory."),
            fix=fix,
            place=Place(file.path, setting.line if setting else 0),
        )
