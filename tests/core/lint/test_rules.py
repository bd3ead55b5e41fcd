"""Every rule fires on the one thing it is about, at its line, and is silent on a server where all is well."""

from dataclasses import dataclass, field, replace
from datetime import timedelta
from functools import cache

import pytest
from cryptography import x509

from tests.core.certificates.making import HOST, NOW, certificate, intermediate, leaf, root, signed_anew
from tests.core.lint.servers import (
    AVAHI,
    CERTIFICATE,
    DEFAULTS,
    DHCP,
    DNSMASQ,
    DPMA,
    FLOOR,
    KEY,
    PHONE_FILE,
    PJSIP,
    Edit,
    files_of,
    found,
    line_of,
    public_chain,
    server,
    with_mode,
)
from wizard.core.lint import RULES
from wizard.core.problem import Severity
from wizard.core.server_tree import ServerTree

ERROR, WARNING, INFO = Severity.ERROR, Severity.WARNING, Severity.INFO
D40 = (DPMA, "model=D65\nversion=2_9_19", "model=D40\nversion=2_8_1")


@dataclass(frozen=True, kw_only=True)
class Case:
    """What is changed, and what is found for it: rule, severity, path, words of the line. No rule: nothing is."""

    rule: str = ""
    severity: Severity = ERROR
    path: str = ""
    words: str = ""
    edits: tuple[Edit, ...] = ()
    files: dict[str, bytes] = field(default_factory=dict)
    days_later: int = 0
    versions: tuple[str, str] = ("22.5.0", "3.6.12")

    @property
    def tree(self) -> ServerTree:
        asterisk, dpma = self.versions
        return replace(server(*self.edits, files=self.files), asterisk=asterisk, dpma=dpma)


def transport(new: str) -> tuple[Edit, ...]:
    return ((PJSIP, "method=tlsv1_2        ; the phones know no more", new),)


def endpoint_101(new: str) -> tuple[Edit, ...]:
    return ((FLOOR, "[101](d-series)\n", f"[101](d-series)\n{new}\n"),)


LOGIN = '  <setting id="login_password" value="4821" />\n'
NTP = '  <setting id="ntp_server" value="192.0.2.5" />\n'
WILDCARD = '<setting id="tls_allow_wildcard_certs" value="0" />'
URL = 'id="config_server_url" value="https://prov.example.com/phones/"'
HOST_PRIMARY = f'<host_primary server="{HOST}" port="5061"\n                    transport="tls"'


@cache
def private() -> dict[str, bytes]:
    authority = root("Example Dental CA", key_name="rsa own", issuer_key="rsa own")
    made = leaf(issuer="Example Dental CA", issuer_key="rsa own", key_name="rsa server")
    return {**files_of([made]), "/etc/asterisk/keys/ca.crt": files_of([authority])[CERTIFICATE]}


def other_leaf(subject: str = HOST, **more: object) -> dict[str, bytes]:
    made = leaf(subject, "Some Intermediate", **({"issuer_key": "rsa mid", "key_name": "rsa server"} | more))
    return files_of([made, public_chain()[1]])


def weak_hash() -> dict[str, bytes]:
    made = signed_anew(public_chain()[0], "rsa mid", "sha1")
    return files_of([made, public_chain()[1]], key=public_chain()[0])


def first_version() -> dict[str, bytes]:
    made = signed_anew(public_chain()[0], "rsa mid", is_v1=True)
    return files_of([made, public_chain()[1]], key=public_chain()[0])


def without_ca() -> dict[str, bytes]:
    middle = intermediate("Some Intermediate", "Some Public Authority", key_name="rsa mid", ca=None)
    return files_of([public_chain()[0], middle])


def in_reverse() -> dict[str, bytes]:
    return files_of(public_chain()[::-1], key=public_chain()[0])


def wrong_middle() -> dict[str, bytes]:
    return files_of([public_chain()[0], intermediate("Some Intermediate", "Root", key_name="rsa other")])


def wrong_key() -> dict[str, bytes]:
    return files_of(public_chain(), key=certificate("x", "x", key_name="rsa other"))


CASES = (
    Case(rule="L01", severity=ERROR, path=DPMA, words="[101](phone)", edits=(D40,)),
    Case(
        rule="L02",
        severity=ERROR,
        path=DPMA,
        words="[101](phone)",
        edits=((DPMA, "version=2_9_19", "version=2_1_0"),),
    ),
    Case(rule="L03", severity=ERROR, path=PJSIP, words="method=tlsv1 ;", edits=transport("method=tlsv1 ; as once")),
    Case(rule="L03", severity=ERROR, path=PJSIP, words="[transport-tls]", edits=transport("; no method")),
    Case(rule="L03", severity=ERROR, path=PJSIP, words="method=sslv3", edits=transport("method=sslv3")),
    Case(rule="L03", severity=ERROR, path=PJSIP, words="method=tlsv1_3", edits=transport("method=tlsv1_3")),
    Case(rule="L04", severity=INFO, path=PJSIP, words="method=sslv23", edits=transport("method=sslv23")),
    Case(
        rule="L05",
        severity=ERROR,
        path=PJSIP,
        words="cipher=",
        edits=transport("method=tlsv1_2\ncipher=ADH-AES256-SHA,ADH-AES128-SHA"),
    ),
    Case(
        rule="L06",
        severity=WARNING,
        path=FLOOR,
        words="transport=transport-tls",
        edits=endpoint_101("transport=transport-tls"),
    ),
    Case(
        rule="L07",
        severity=ERROR,
        path=FLOOR,
        words="rewrite_contact=no",
        edits=endpoint_101("rewrite_contact=no"),
    ),
    *(
        Case(rule="L08", severity=ERROR, path=FLOOR, words=option, edits=endpoint_101(option))
        for option in ("srtp_tag_32=yes", "media_encryption_optimistic=yes", "use_avpf=yes", "media_encryption=dtls")
    ),
    Case(
        rule="L09",
        severity=WARNING,
        path=PJSIP,
        words="media_encryption=sdes ; by hand",
        edits=((PJSIP, "context=internal\naors=201", "media_encryption=sdes ; by hand\naors=201"),),
    ),
    Case(
        rule="L09",
        severity=WARNING,
        path=PHONE_FILE,
        words="<host_primary",
        edits=((PHONE_FILE, 'transport="tls"', 'transport="udp"'),),
    ),
    Case(
        rule="L10",
        severity=ERROR,
        path=PJSIP,
        words="cert_file=",
        files=other_leaf(names=[x509.DNSName("other.example.com")], subject="other.example.com"),
    ),
    Case(
        rule="L11",
        severity=ERROR,
        path=DPMA,
        words="[101](phone)",
        files=other_leaf(names=[x509.DNSName("*.example.com")], subject="*.example.com"),
    ),
    Case(
        rule="L12",
        severity=INFO,
        path=PHONE_FILE,
        words="tls_allow_wildcard_certs",
        edits=((PHONE_FILE, WILDCARD, WILDCARD.replace('"0"', '"1"')),),
    ),
    Case(rule="L13", severity=ERROR, path=PJSIP, words="cert_file=", files=private()),
    Case(rule="L14", severity=ERROR, path=PJSIP, words="cert_file=", files=in_reverse()),
    Case(rule="L14", severity=ERROR, path=PJSIP, words="cert_file=", files=wrong_middle()),
    Case(rule="L14", severity=ERROR, path=PJSIP, words="cert_file=", files={CERTIFICATE: b"\x30\x82 this is DER"}),
    Case(rule="L14", severity=ERROR, path=PJSIP, words="priv_key_file=", files=wrong_key()),
    Case(rule="L14", severity=ERROR, path=PJSIP, words="priv_key_file=", files={KEY: b""}),
    Case(
        rule="L14",
        severity=WARNING,
        path=PJSIP,
        words="priv_key_file=",
        edits=((PJSIP, f"priv_key_file={KEY}", "priv_key_file=/etc/asterisk/keys/gone.key"),),
    ),
    Case(
        rule="L14",
        severity=WARNING,
        path=PJSIP,
        words="cert_file=/etc",
        edits=((PJSIP, f"cert_file={CERTIFICATE}", "cert_file=/etc/asterisk/keys/gone.crt"),),
    ),
    Case(
        rule="L14",
        severity=ERROR,
        path=PJSIP,
        words="[transport-tls]",
        edits=((PJSIP, f"priv_key_file={KEY}\n", ""),),
    ),
    Case(
        rule="L14",
        severity=WARNING,
        path=PJSIP,
        words="cert_file=",
        files=files_of(public_chain()[:1]),
    ),
    Case(rule="L15", severity=ERROR, path=PJSIP, words="cert_file=", files=other_leaf(key_name="weak server")),
    Case(rule="L15", severity=ERROR, path=PJSIP, words="cert_file=", files=weak_hash()),
    Case(rule="L15", severity=ERROR, path=PJSIP, words="cert_file=", files=other_leaf(end=NOW - timedelta(days=1))),
    Case(rule="L15", severity=ERROR, path=PJSIP, words="cert_file=", files=other_leaf(start=NOW + timedelta(days=1))),
    Case(rule="L15", severity=WARNING, path=PJSIP, words="cert_file=", files=other_leaf(end=NOW + timedelta(days=29))),
    Case(rule="L16", severity=WARNING, path=PJSIP, words="cert_file=", files=first_version()),
    Case(rule="L16", severity=WARNING, path=PJSIP, words="cert_file=", files=without_ca()),
    Case(rule="L18", severity=ERROR, path=DPMA, words="mdns_port", edits=((DPMA, "mdns_port=5061", "mdns_port=5060"),)),
    Case(
        rule="L19",
        severity=WARNING,
        path=DPMA,
        words="registration_port",
        edits=((DPMA, "registration_port=5061", "registration_port=5060"),),
    ),
    Case(
        rule="L20",
        severity=WARNING,
        path=DPMA,
        words="transport=udp",
        edits=((DPMA, "line_label=Front Desk\nmedia_encryption=sdes", "transport=udp"),),
    ),
    Case(
        rule="L21",
        severity=ERROR,
        path=PHONE_FILE,
        words="config_server_url",
        edits=((PHONE_FILE, URL, f'id="config_server_url" value="sip:proxy@{HOST}:5060;transport=tls"'),),
    ),
    Case(
        rule="L22",
        severity=WARNING,
        path=PHONE_FILE,
        words="<host_primary",
        edits=((PHONE_FILE, HOST_PRIMARY, HOST_PRIMARY.replace("5061", "5060")),),
    ),
    Case(rule="L23", severity=WARNING, path=DPMA, words="[lan-tls]", edits=((DPMA, "ntp_server=192.0.2.5\n", ""),)),
    Case(rule="L23", severity=WARNING, path=PHONE_FILE, words="", edits=((PHONE_FILE, NTP, ""),)),
    Case(
        rule="L24",
        severity=WARNING,
        path=DPMA,
        words="login_password",
        edits=((DPMA, "login_password=4821", "login_password=789"),),
    ),
    Case(rule="L24", severity=WARNING, path=DPMA, words="[101](phone)", edits=((DPMA, "login_password=4821\n", ""),)),
    Case(rule="L24", severity=WARNING, path=PHONE_FILE, words="", edits=((PHONE_FILE, LOGIN, ""),)),
    Case(
        rule="L25",
        severity=ERROR,
        path=DHCP,
        words="    option boot-server",
        edits=((DHCP, '    option boot-server "https:', '    option boot-server "tftp:'),),
    ),
    Case(
        rule="L25",
        severity=ERROR,
        path=DNSMASQ,
        words="dhcp-option",
        edits=((DNSMASQ, '"https:', '"tftp:'),),
    ),
    Case(
        rule="L26",
        severity=WARNING,
        path=AVAHI,
        words="_digiumproxy",
        edits=((AVAHI, "serviceType=firmware", f"sipUrl=sip:proxy@{HOST}:5061;transport=tls"),),
    ),
    Case(rule="L27", severity=ERROR, path=DPMA, words="", versions=("16.28.0", "3.6.1")),
    Case(rule="L28", severity=ERROR, path=DPMA, words="", versions=("13.10.0", "3.6.12")),
    Case(
        rule="L29",
        severity=WARNING,
        path=PJSIP,
        words="max_contacts=5",
        edits=((PJSIP, "max_contacts=1\nremove_existing=yes", "max_contacts=5"),),
    ),
    *(
        Case(rule="L30", severity=ERROR, path=PJSIP, words=option, edits=transport(f"method=tlsv1_2\n{option}"))
        for option in ("require_client_cert=yes", "verify_client=yes")
    ),
    Case(
        rule="L31",
        severity=WARNING,
        path="/etc/asterisk/pjsip.endpoint_custom_post.conf",
        words="[201](+)",
        edits=((PJSIP, "max_contacts=3\n", "max_contacts=3\n\n#include pjsip.endpoint_custom_post.conf\n"),),
        files={
            "/etc/freepbx.conf": b"<?php\n",
            "/etc/asterisk/pjsip.endpoint_custom_post.conf": b"[provider](+)\ntimers=no\n[201](+)\ntimers=no\n",
        },
    ),
)


def test_nothing_is_found_where_all_is_well() -> None:
    assert found(server()) == []


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.rule}-{case.words or 'file'}")
def test_a_rule_fires_at_its_line(case: Case) -> None:
    tree = case.tree
    problems = found(tree, days_later=case.days_later)
    assert {p.rule for p in problems} == {case.rule}
    fired = [p for p in problems if (p.path, p.line) == (case.path, line_of(tree, case.path, case.words))]
    assert fired, [(p.path, p.line) for p in problems]
    for problem in problems:
        assert problem.severity is case.severity
        assert str(problem.message).endswith(".")
        assert problem.fix
        assert problem.source


@pytest.mark.parametrize(
    ("mode", "owner", "group", "severity"),
    [
        (0o640, "root", "asterisk", None),
        (0o600, "asterisk", "asterisk", None),
        (0o600, "root", "root", ERROR),
        (0o640, "root", "root", ERROR),
        (0o640, "root", "ssl-cert", WARNING),
        (0o644, "root", "root", WARNING),
    ],
)
def test_the_key_has_one_reader(mode: int, owner: str, group: str, severity: Severity | None) -> None:
    problems = found(with_mode(server(), KEY, mode, owner, group))
    assert [(p.rule, p.severity, p.path) for p in problems] == ([("L17", severity, KEY)] if severity else [])


def test_who_runs_asterisk_has_to_be_known_to_judge_the_key() -> None:
    unreadable = with_mode(server((DEFAULTS, 'AST_USER="asterisk"\n', "")), KEY, 0o600)
    assert found(unreadable) == []


def test_there_is_a_case_for_every_rule() -> None:
    assert {case.rule for case in CASES} | {"L17"} == {rule.id for rule in RULES}
    assert [rule.id for rule in RULES] == [f"L{number:02}" for number in range(1, 32)]


SHEET = "/etc/asterisk/digium_phones/000fd3aabb01.xml"
TAKES_WILDCARD = WILDCARD.replace('"0"', '"1"')
ACCEPTING = f'<config>\n  <setting id="login_password" value="1"/>\n  {TAKES_WILDCARD}\n</config>\n'
GIVEN = '<config><setting id="login_password" value="1"/><certs><cert url="http://192.0.2.10/ca.crt"/></certs></config>'
WEBRTC = "[browser]\ntype=endpoint\ntransport=transport-udp\nmedia_encryption=dtls\nuse_avpf=yes\n"

SILENT = {
    "L01 a D80": Case(edits=((DPMA, D40[1], "model=D80\nversion=1_12_0"),)),
    "L02 the first firmware with TLS": Case(edits=((DPMA, "version=2_9_19", "version=2_2_0_4"),)),
    "L05 sound ciphers": Case(
        edits=transport("method=tlsv1_2\ncipher=ECDHE-RSA-AES256-GCM-SHA384,AES128-GCM-SHA256"),
    ),
    "L06 an empty transport": Case(edits=endpoint_101("transport=")),
    "L08 a browser": Case(edits=((PJSIP, "[201]\ntype=endpoint", f"{WEBRTC}[201]\ntype=endpoint"),)),
    "L11 phones that take a wildcard": Case(
        edits=((PHONE_FILE, WILDCARD, WILDCARD.replace('"0"', '"1"')), (SHEET, ACCEPTING, ACCEPTING)),
        files=other_leaf("*.example.com", names=[x509.DNSName("*.example.com")]),
    ),
    "L13 phones that are given the root": Case(
        edits=(
            (PHONE_FILE, "  <accounts>", '  <certs><cert url="http://192.0.2.10/ca.crt"/></certs>\n  <accounts>'),
            (SHEET, GIVEN, GIVEN),
        ),
        files=private(),
    ),
    "L24 a sheet sets the password": Case(
        edits=((DPMA, "login_password=4821\n", ""), (SHEET, GIVEN, GIVEN)),
    ),
    "L15 more than thirty days": Case(files=other_leaf(end=NOW + timedelta(days=30, seconds=1))),
    "L21 where TLS listens": Case(
        edits=((PHONE_FILE, URL, f'id="config_server_url" value="sip:proxy@{HOST}:5061;transport=tls"'),),
    ),
    "L26 the DPMA announces nothing": Case(
        edits=(
            (AVAHI, "serviceType=firmware", f"sipUrl=sip:proxy@{HOST}:5061;transport=tls"),
            (DPMA, f"mdns_address={HOST}\n", ""),
        ),
    ),
    "L27 the first sound DPMA": Case(versions=("16.28.0", "3.6.2")),
    "L28 the first Asterisk": Case(versions=("13.11.0", "3.6.2")),
    "L29 old contacts removed": Case(edits=((PJSIP, "max_contacts=1\n", "max_contacts=5\n"),)),
}


@pytest.mark.parametrize("case", SILENT.values(), ids=SILENT.keys())
def test_a_rule_is_silent_beside_what_it_is_about(case: Case) -> None:
    assert found(case.tree) == []


def test_sslv23_is_no_news_with_an_openssl_that_is_older() -> None:
    assert found(replace(server(*transport("method=sslv23")), openssl="1.1.1n")) == []


def test_phones_that_look_at_nothing_make_a_wrong_name_a_warning() -> None:
    edits = ((DPMA, "version=2_9_19", "version=2_8_1"), (PHONE_FILE, 'version="2_9_27"', 'version="2_8_1"'))
    wrong = other_leaf(names=[x509.DNSName("other.example.com")], subject="other.example.com")
    assert [(p.rule, p.severity) for p in found(server(*edits, files=wrong))] == [("L10", WARNING)]


def test_a_refused_file_leaves_the_rules_without_what_it_held() -> None:
    broken = server((PJSIP, "[transport-udp]", "[transport-udp"))
    assert {p.rule for p in found(broken)} <= {"L18"}
