"""The least code that makes the bytes of a plan: f-strings and lxml, for this one server, with nothing checked."""

from collections.abc import Iterator

from lxml import etree

from tests.benchmarks.office import Office
from wizard.core.site import Phone, Route, Site
from wizard.system.site_file import load

KEYS = "/etc/asterisk/keys"
CONF = "/etc/asterisk"
HEADER = "; Made by the Secure Calling Wizard. It writes this file anew each time: changes belong into the site.\n"
UDP = "[transport-udp]\ntype=transport\nprotocol=udp\nbind=0.0.0.0:5060\n\n"
TLS = f"""{HEADER}
[transport-tls]
type=transport
protocol=tls
bind=0.0.0.0:5061
cert_file={KEYS}/asterisk.crt
priv_key_file={KEYS}/asterisk.key
method=tlsv1_2
"""
DPMA_ENDPOINT = """
[global]
type=global
default_outbound_endpoint=dpma_endpoint

[dpma_endpoint]
type=endpoint
context=dpma-invalid
"""
DECLARED = '<?xml version="1.0" encoding="UTF-8"?>\n'
COMMENT = " Made by the Secure Calling Wizard. It writes this file anew each time: changes belong into the site. "


def straight(office: Office) -> dict[str, bytes]:
    """Return every file of the plan but certificate and key, by its path."""
    site = load(office.folder).site
    assert site is not None
    files = {f"{CONF}/pjsip.conf": pjsip(site), f"{CONF}/pjsip_secure_calling.conf": TLS}
    if office.route is Route.XML:
        files[f"{CONF}/pjsip_notify.conf"] = "[digium-check-cfg] ; secure-calling\nEvent=check-sync ; secure-calling\n"
        files |= {f"/var/www/html/phones/{p.mac_digits}.cfg": sheet(site, p) for p in site.phones}
    else:
        files[f"{CONF}/pjsip_secure_calling.conf"] += DPMA_ENDPOINT
        files[f"{CONF}/res_digium_phone.conf"] = digium_phones(site, has_sheets=office.route is Route.DPMA_SHEET)
        files[f"{CONF}/res_digium_phone_secure_calling.conf"] = network(site)
        if office.route is Route.DPMA_SHEET:
            files |= {f"{CONF}/digium_phones/{p.mac_digits}.xml": sheet(site, p) for p in site.phones}
    return {path: text.encode() for path, text in files.items()}


def pjsip(site: Site) -> str:
    """Return the edited pjsip.conf."""
    ends = "#tryinclude pjsip_secure_calling.conf ; secure-calling\n"
    return UDP + "".join(endpoint(phone.extension) for phone in site.phones) + ends


def endpoint(number: str) -> str:
    """Return the three sections of one phone."""
    return (
        f"[{number}]\ntype=endpoint\ncontext=internal\n;secure-calling: transport=transport-udp\ndisallow=all\n"
        f"allow=ulaw\nauth={number}\naors={number}\nrewrite_contact=yes ; secure-calling\n"
        "media_encryption=sdes ; secure-calling\ndirect_media=no ; secure-calling\n"
        f"[{number}]\ntype=auth\nauth_type=userpass\nusername={number}\npassword=secret-{number}\n"
        f"[{number}]\ntype=aor\nmax_contacts=1\nremove_existing=yes ; secure-calling\n\n"
    )


def digium_phones(site: Site, *, has_sheets: bool) -> str:
    """Return the edited res_digium_phone.conf."""
    return "".join(
        [
            "[general]\n;secure-calling: mdns_address=192.0.2.10\nmdns_transport=tls ; secure-calling\n"
            f"mdns_port=5061 ; secure-calling\nmdns_address={site.server.host} ; secure-calling\n"
            f"service_name={site.provisioning.service_name} ; secure-calling\n\n"
            "[lan]\ntype=network\ncidr=0.0.0.0/0\nregistration_address=192.0.2.10\n",
            *(digium_phone(phone, has_sheet=has_sheets) for phone in site.phones),
            "#tryinclude res_digium_phone_secure_calling.conf ; secure-calling\n",
        ]
    )


def digium_phone(phone: Phone, *, has_sheet: bool) -> str:
    """Return the two sections of one phone."""
    sheet = f"config_file={phone.mac_digits}.xml ; secure-calling\n" if has_sheet else ""
    number = phone.extension
    return (
        f"[{number}]\ntype=phone\nmac={phone.mac_digits}\n;secure-calling: network=lan\n"
        f"network=lan-tls ; secure-calling\nline={number}\nfull_name={phone.name}\n{sheet}"
        f"[{number}]\ntype=line\nline_label={number}\nmedia_encryption=sdes ; secure-calling\n"
    )


def network(site: Site) -> str:
    """Return our own file of the DPMA."""
    return (
        f"{HEADER}\n[lan-tls]\ntype=network\ncidr=0.0.0.0/0\nregistration_address={site.server.host}\n"
        f"registration_port=5061\ntransport=tls\nntp_server={site.server.ntp}\n"
    )


def sheet(site: Site, phone: Phone) -> str:
    """Return a phone's whole XML file."""
    config = etree.Element("config")
    for name, value in settings(site):
        etree.SubElement(config, "setting", {"id": name, "value": value})
    accounts = etree.SubElement(config, "accounts")
    number, password = phone.extension, f"secret-{phone.extension}"
    account = etree.SubElement(
        accounts,
        "account",
        {
            **{"index": "0", "status": "1", "register": "1", "account_id": number, "username": number},
            **{"authname": number, "password": password, "passcode": password, "line_label": phone.name},
            **{"caller_id": phone.name, "dial_plan": "x.T3"},
        },
    )
    etree.SubElement(
        account,
        "host_primary",
        {
            **{"server": site.server.host, "port": "5061", "transport": "tls", "media_encryption": "sdes"},
            **{"reregister": "300", "retry": "25", "num_retries": "5"},
        },
    )
    etree.indent(config)
    whole = f"<!--{COMMENT}-->\n" + etree.tostring(config, encoding="unicode")
    return DECLARED + whole.replace("/>", " />") + "\n"


def settings(site: Site) -> Iterator[tuple[str, str]]:
    """Yield the settings beside the account."""
    yield "time_source", "ntp"
    yield "ntp_server", site.server.ntp
    yield "transport_tls_allowed", "1"
