"""A server as an installer would leave it, on which no rule finds anything, and the same with one thing changed."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from functools import cache
from pathlib import PurePosixPath

from cryptography import x509

from tests.core.certificates.making import HOST, NOW, intermediate, key_of, leaf, root
from wizard.core.certificates.chain import chain_to_pem
from wizard.core.certificates.keys import key_to_pem
from wizard.core.lint import configuration_of, lint
from wizard.core.problem import Problem
from wizard.core.server_tree import FileState, ServerTree
from wizard.core.site import Site

PJSIP = "/etc/asterisk/pjsip.conf"
FLOOR = "/etc/asterisk/pjsip.d/ground-floor.conf"
DPMA = "/etc/asterisk/res_digium_phone.conf"
CERTIFICATE, KEY = "/etc/asterisk/keys/asterisk.crt", "/etc/asterisk/keys/asterisk.key"
PHONE_FILE = "/var/www/html/phones/000fd3aabb02.cfg"
DHCP, DNSMASQ = "/etc/dhcp/dhcpd.conf", "/etc/dnsmasq.d/phones.conf"
AVAHI = "/etc/avahi/services/phones.service"
DEFAULTS = "/etc/default/asterisk"

Edit = tuple[str, str, str]
"""A path, a text that stands in it exactly once, and what stands there instead."""

TEXTS = {
    PJSIP: f"""\
; pjsip.conf of Example Dental
[global]
type=global
user_agent=Example PBX

[transport-udp]
type=transport
protocol=udp
bind=0.0.0.0:5060

[transport-tls]
type=transport
protocol=tls
bind=0.0.0.0:5061
cert_file={CERTIFICATE}
priv_key_file={KEY}
method=tlsv1_2        ; the phones know no more

;-- the old trunk, kept for reference
[trunk]
type=endpoint
transport=transport-tls
media_encryption=dtls
--;

[d-series](!)
type=endpoint
context=internal
disallow=all
allow=g722,ulaw
rewrite_contact=yes
media_encryption=sdes
direct_media=no

[d-series-aor](!)
type=aor
max_contacts=1
remove_existing=yes

#include pjsip.d/*.conf

; a provider over TLS: no phone, so nothing below is said of it
[provider]
type=endpoint
transport=transport-tls
media_encryption=sdes
outbound_auth=provider
aors=provider
[provider]
type=aor
contact=sip:sbc.example.net:5061

; a phone of another make, on UDP and in the clear
[201]
type=endpoint
transport=transport-udp
context=internal
aors=201
[201]
type=aor
max_contacts=3
""",
    FLOOR: """\
; ground floor
[101](d-series)
auth=101
aors=101
[101]
type=auth
auth_type=userpass
username=101
password=Secret-of-101
[101](d-series-aor)

[102](d-series)
auth=102
aors=102
[102]
type=auth
auth_type=userpass
username=102
password=Secret-of-102
[102](d-series-aor)
""",
    DPMA: f"""\
[general]
service_name=Example PBX
mdns_transport=tls
mdns_port=5061
mdns_address={HOST}

[lan-tls]
type=network
alias=Office
cidr=0.0.0.0/0
registration_address={HOST}
registration_port=5061
transport=tls
ntp_server=192.0.2.5

[D65-2_9_19]
type=firmware
model=D65
version=2_9_19
file=2_9_19_D65_firmware.eff

[phone](!)
type=phone
network=lan-tls
firmware=D65-2_9_19
login_password=4821

[101](phone)
mac=000fd3aabb01
line=101
full_name=Front Desk
[101]
type=line
line_label=Front Desk
media_encryption=sdes
""",
    PHONE_FILE: f"""\
<?xml version="1.0" encoding="UTF-8"?>
<config>
  <setting id="config_server_url" value="https://prov.example.com/phones/" />
  <setting id="login_password" value="4821" />
  <setting id="ntp_server" value="192.0.2.5" />
  <setting id="tls_allow_wildcard_certs" value="0" />
  <accounts>
    <account index="0" status="1" register="1" account_id="102" username="102"
             authname="102" password="Secret-of-102" line_label="Surgery">
      <host_primary server="{HOST}" port="5061"
                    transport="tls" media_encryption="sdes" reregister="300" />
    </account>
  </accounts>
  <firmwares>
    <firmware model="D65" version="2_9_27" url="http://192.0.2.10/2_9_27_D65_firmware.eff" />
  </firmwares>
</config>
""",
    DHCP: """\
# option boot-server "tftp://192.0.2.10/";   the old phones
option boot-server code 66 = string;
subnet 192.0.2.0 netmask 255.255.255.0 {
    range 192.0.2.100 192.0.2.199;
    option boot-server "https://prov.example.com/phones/";
}
""",
    DNSMASQ: 'dhcp-option=66,"https://prov.example.com/phones/"\n',
    AVAHI: """\
<?xml version="1.0" standalone='no'?>
<service-group>
  <name>Firmware</name>
  <service>
    <type>_digiumproxy._udp</type>
    <port>80</port>
    <txt-record>serviceType=firmware</txt-record>
  </service>
</service-group>
""",
    DEFAULTS: 'AST_USER="asterisk"\nAST_GROUP="asterisk"\n',
}

PUBLIC = "Some Public Authority"


@cache
def public_chain() -> tuple[x509.Certificate, ...]:
    """Return a chain as a public authority gives it: its root stays with those who trust it."""
    root(PUBLIC)
    middle = intermediate("Some Intermediate", PUBLIC, key_name="rsa mid")
    return (leaf(issuer="Some Intermediate", issuer_key="rsa mid", key_name="rsa server"), middle)


def files_of(chain: Sequence[x509.Certificate], key: x509.Certificate | None = None) -> dict[str, bytes]:
    """Return the two files of what is served; ``key`` is the certificate whose key stands there."""
    return {CERTIFICATE: chain_to_pem(chain), KEY: key_to_pem(key_of(key or chain[0]), None)}


def server(*edits: Edit, files: dict[str, bytes] | None = None) -> ServerTree:
    """Return the server with some texts changed, and some files put in place of theirs."""
    texts = dict(TEXTS)
    for path, old, new in edits:
        assert texts.get(path, old).count(old) == 1, f"{old!r} is not in {path} exactly once"
        texts[path] = texts[path].replace(old, new) if path in texts else new
    contents = {path: text.encode() for path, text in texts.items()}
    contents |= files_of(public_chain()) | (files or {})
    made = {
        PurePosixPath(path): FileState(content=content, mode=0o640, owner="root", group="asterisk")
        for path, content in contents.items()
    }
    return ServerTree(
        files=made,
        folders={parent: (0o755, "root", "root") for path in made for parent in path.parents},
        users=frozenset({"root", "asterisk"}),
        groups=frozenset({"root", "asterisk", "ssl-cert"}),
        asterisk="22.5.0",
        openssl="3.0.19",
        dpma="3.6.12",
    )


def with_mode(tree: ServerTree, path: str, mode: int, owner: str = "root", group: str = "asterisk") -> ServerTree:
    """Return the server with other rights on one file."""
    at = PurePosixPath(path)
    return replace(tree, files={**tree.files, at: replace(tree.files[at], mode=mode, owner=owner, group=group)})


def found(tree: ServerTree, site: Site | None = None, days_later: int = 0) -> list[Problem]:
    """Return what the rules find."""
    return list(lint(configuration_of(tree, NOW + timedelta(days=days_later), site)))


def line_of(tree: ServerTree, path: str, words: str) -> int:
    """Return the line of a file that holds some words, which only one does; 0 where none are asked for."""
    if not words:
        return 0
    lines = [n for n, line in enumerate(tree.files[PurePosixPath(path)].text.split("\n"), 1) if words in line]
    assert len(lines) == 1, (path, words, lines)
    return lines[0]
