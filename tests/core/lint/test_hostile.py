"""Whatever stands in the files, the rules end, quote no password, and cost no more than the files are long."""

import sys
from pathlib import PurePosixPath
from types import FrameType

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.core.certificates.making import NOW
from tests.core.lint.servers import CERTIFICATE, DPMA, FLOOR, KEY, PHONE_FILE, PJSIP, TEXTS, found, server
from tests.strategies.asterisk_conf import texts
from wizard.core.lint import configuration_of, lint
from wizard.core.server_tree import FileState, ServerTree

SECTIONS = ("transport-tls", "101", "general", "lan-tls", "t", "phone")
TYPES = ("transport", "endpoint", "aor", "auth", "network", "phone", "line", "firmware", "")
OPTIONS = (
    *("protocol", "bind", "method", "cipher", "cert_file", "priv_key_file", "require_client_cert", "transport"),
    *("media_encryption", "rewrite_contact", "aors", "max_contacts", "remove_existing", "contact", "srtp_tag_32"),
    *("mdns_transport", "mdns_port", "mdns_address", "registration_port", "registration_address", "network", "line"),
    *("mac", "firmware", "model", "version", "login_password", "ntp_server", "service_discovery_enabled"),
)
VALUES = (
    *("", "yes", "tls", "udp", "TLS", "sdes", "dtls", "5060", "5061", "0.0.0.0:5061", "[::]:5061", "9" * 5000, "-1"),
    *("/etc/asterisk/keys/asterisk.crt", "/etc/asterisk/keys/asterisk.key", "/", "..", "101", "lan-tls", "101,102"),
    *("000fd3aabb01", "D65", "D40", "2_9_19", "2_0", "\udcff", "\u202e\x1b[31m", "*.example.com", "pbx.example.com"),
)
sections = st.builds(
    "[{}]{}\ntype={}\n{}\n".format,
    st.sampled_from(SECTIONS),
    st.sampled_from(("", "(!)", "(t)", "(+)")),
    st.sampled_from(TYPES),
    st.lists(st.builds("{}={}".format, st.sampled_from(OPTIONS), st.sampled_from(VALUES)), max_size=8).map("\n".join),
)
confs = st.one_of(st.lists(sections, max_size=6).map("".join), texts())
TAGS = ("setting", "accounts", "account", "host_primary", "firmwares", "firmware", "certs", "!--", "?xml", "/account")
pieces = st.builds(
    '<{} id="{}" value="{}" transport="{}" port="{}">'.format,
    st.sampled_from(TAGS),
    st.sampled_from(("config_server_url", "login_password", "&", "<", "é", "&#1;")),
    st.sampled_from(("sip:proxy@x:99999", "tftp://x", "sip:\u202e", "&bad;", "1")),
    st.sampled_from(("tls", "udp", "")),
    st.sampled_from(("5060", "", "x")),
)
xml = st.one_of(
    st.lists(pieces, max_size=6).map(lambda found: f"<config>{''.join(found)}</config>".encode("utf-8", "replace")),
    st.binary(max_size=200).map(lambda found: b"<config>" + found),
    st.just(b'<!DOCTYPE config [<!ENTITY a "aaaa">]><config><setting id="&a;"/></config>'),
)
real = server()
certificates = st.one_of(
    st.binary(max_size=100),
    st.just(b"-----BEGIN CERTIFICATE-----\n" * 3 + b"-----END CERTIFICATE-----\n"),
    st.tuples(st.integers(0, 2000), st.integers(0, 255)).map(
        lambda change: _spoilt(real.files[PurePosixPath(CERTIFICATE)].content, *change)
    ),
    st.just(real.files[PurePosixPath(KEY)].content),
)


def _spoilt(content: bytes, at: int, byte: int) -> bytes:
    at %= len(content)
    return content[:at] + bytes([byte]) + content[at + 1 :]


def tree_of(**contents: bytes) -> ServerTree:
    paths = {"pjsip": PJSIP, "dpma": DPMA, "phone": PHONE_FILE, "certificate": CERTIFICATE, "key": KEY}
    files = {
        PurePosixPath(paths[name]): FileState(content=content, mode=0o644, owner="x", group="y")
        for name, content in contents.items()
    }
    return ServerTree(files=files, folders={}, asterisk="\x00", openssl="99999999999", dpma="é")


def as_bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


@settings(max_examples=150, deadline=None)
@given(confs.map(as_bytes), confs.map(as_bytes), xml, certificates, certificates)
def test_any_files_give_findings_that_can_be_shown(
    pjsip: bytes, dpma: bytes, phone: bytes, certificate: bytes, key: bytes
) -> None:
    tree = tree_of(pjsip=pjsip, dpma=dpma, phone=phone, certificate=certificate, key=key)
    for problem in lint(configuration_of(tree, NOW)):
        assert str(problem.message).isprintable()
        assert len(str(problem.message)) < 600
        assert problem.line <= tree.files[PurePosixPath(problem.path)].text.count("\n") + 1


def test_no_password_is_quoted() -> None:
    tree = server(
        (FLOOR, "password=Secret-of-101", "password=Secret-of-101\nrewrite_contact=no"),
        (PHONE_FILE, 'transport="tls"', 'transport="udp"'),
        (DPMA, "login_password=4821", "login_password=789"),
    )
    said = "".join(f"{p.message}{p.fix}" for p in found(tree))
    assert said
    assert "Secret-of" not in said
    assert "4821" not in said


def calls_for(phones: int) -> int:
    """How many calls the rules take on a server of so many phones, which all have something wrong."""
    endpoint = "[{n}](d-series)\nrewrite_contact=no\ntransport=transport-tls\naors={n}\n[{n}](d-series-aor)\n"
    section = "[{n}](phone)\nmac=000fd3{n:06x}\nline={n}\n[{n}]\ntype=line\ntransport=udp\nmedia_encryption=sdes\n"
    numbers = range(1000, 1000 + phones)
    tree = server(
        (FLOOR, TEXTS[FLOOR], "".join(endpoint.format(n=n) for n in numbers)),
        (DPMA, "[101](phone)", "".join(section.format(n=n) for n in numbers) + "[101](phone)"),
    )
    pages = {
        PurePosixPath(f"/var/www/html/phones/000fd4{n:06x}.cfg"): tree.files[PurePosixPath(PHONE_FILE)] for n in numbers
    }
    whole = ServerTree(files={**tree.files, **pages}, folders=tree.folders)
    count = 0

    def on_event(frame: FrameType, event: str, argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    sys.setprofile(on_event)
    try:
        problems = lint(configuration_of(whole, NOW))
    finally:
        sys.setprofile(None)
    assert len(problems) > 3 * phones
    return count


def test_three_hundred_phones_cost_twice_as_much_as_half_of_them() -> None:
    assert calls_for(300) < 2.2 * calls_for(150)
