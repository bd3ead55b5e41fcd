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

VALUES = (
    *("", "yes", "no", "5060", "5061", "9" * 5000, "-1", "101", "101,102,", "lan-tls", "\udcff", "\u202e\x1b[31m"),
    *(
        CERTIFICATE,
        KEY,
        "/",
        "/..",
        "relative",
        "*.example.com",
        "pbx.example.com",
        "D65",
        "D40",
        "2_9_19",
        "2_0",
        "789",
    ),
)
OPTIONS = {
    "transport": (
        *("protocol=tls", "protocol=TLS", "bind=[::]:5061", "bind=0.0.0.0:99999", "method=tlsv1", "method=sslv23"),
        *(f"cert_file={CERTIFICATE}", f"priv_key_file={KEY}", "cipher=ADH-X,\udcff", "verify_client=yes"),
    ),
    "endpoint": (
        *("media_encryption=sdes", "media_encryption=dtls", "transport=a", "rewrite_contact=yes", "aors=a,b,,a"),
        *("srtp_tag_32=1", "use_avpf=on", "outbound_auth=a"),
    ),
    "aor": ("max_contacts=9", "max_contacts=\u0665", "remove_existing=no", "contact=sip:x"),
    "network": (
        *(
            "transport=tls",
            "registration_port=5060",
            "registration_address=pbx.example.com",
            "ntp_server=",
            "alias=\x1b",
        ),
    ),
    "phone": ("mac=000fd3aabb01", "network=a", "line=a", "firmware=a", "login_password=789"),
    "line": ("transport=tls", "transport=udp", "transport=\udcff", "media_encryption=sdes"),
    "firmware": ("model=D40", "model=D65", "version=2_0", "version=2_9_19"),
    "general": (
        "mdns_transport=tls",
        "mdns_port=5060",
        "mdns_address=other.example.com",
        "service_discovery_enabled=yes",
    ),
}
names = st.sampled_from(("a", "b", "general"))
flags = st.sampled_from(("", "", "", "", "(t)", "(!)", "(a)"))


@st.composite
def sections(draw: st.DrawFn) -> str:
    type = draw(st.sampled_from(tuple(OPTIONS)))
    fitting = st.sampled_from(OPTIONS[type])
    names_of_any = st.sampled_from(
        tuple(option.partition("=")[0] for options in OPTIONS.values() for option in options)
    )
    odd = st.builds("{}={}".format, names_of_any, st.sampled_from(VALUES))
    options = draw(st.lists(st.one_of(fitting, fitting, fitting, odd), max_size=8))
    name = "general" if type == "general" else draw(names)
    return "\n".join([f"[{name}]{draw(flags)}", f"type={type}", *options, ""])


confs = st.one_of(st.lists(sections(), max_size=8).map(lambda made: "[t](!)\n[a](!)\n" + "".join(made)), texts())
PIECES = (
    '<setting id="config_server_url" value="sip:proxy@x:99999"/>',
    '<setting id="config_server_url" value="sip:proxy@x:5062;transport=tls"/>\n',
    '<setting id="config_server_url" value="tftp://x/\u202e"/>',
    '<setting\n\n id="login_password"\n value="789"/>',
    '<setting id="tls_allow_wildcard_certs" value="1"/><certs/>',
    '<accounts><account username="a"><host_primary server="x" port="5060"\n transport="tls"/></account></accounts>',
    '<accounts><account><host_primary transport="udp" media_encryption="sdes"/></account><account/></accounts>',
    '<firmwares><firmware model="D40" version="2_0"/><firmware model="EXP100"/></firmwares>',
    *(
        "<setting/>",
        "<accounts/>",
        "<host_primary>",
        "&bad;",
        "<!-- -- -->",
        "<![CDATA[<setting/>]]>",
        "<?x ?>",
        "\x01",
    ),
)
xml = st.one_of(
    st.lists(st.sampled_from(PIECES), max_size=6).map(lambda found: f"<config>\n{''.join(found)}</config>".encode()),
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


SEEN: set[str] = set()


@settings(max_examples=250, deadline=None)
@given(confs.map(as_bytes), confs.map(as_bytes), xml, certificates, certificates)
def any_files_give_findings_that_can_be_shown(
    pjsip: bytes, dpma: bytes, phone: bytes, certificate: bytes, key: bytes
) -> None:
    tree = tree_of(pjsip=pjsip, dpma=dpma, phone=phone, certificate=certificate, key=key)
    for problem in lint(configuration_of(tree, NOW)):
        SEEN.add(problem.rule)
        assert str(problem.message).isprintable()
        assert len(str(problem.message)) < 600
        assert problem.line <= tree.files[PurePosixPath(problem.path)].text.count("\n") + 1


def test_any_files_give_findings_that_can_be_shown() -> None:
    SEEN.clear()
    any_files_give_findings_that_can_be_shown()
    assert len(SEEN) > 5, f"files that say nothing prove nothing: {sorted(SEEN)}"


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
