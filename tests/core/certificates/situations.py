"""What servers send, what phones hold, and what comes of it: one row for each situation.

``code`` is what a phone with the older PJSIP on the newest OpenSSL shows, ``also`` what the others show. No number
here is taken from our own judge: test_situations.py holds every row against OpenSSL and PJSIP's published rules,
and tests/peers/test_strict_clients.py against the PJSIP in real Asterisks.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from ipaddress import ip_address, ip_network

from cryptography import x509
from cryptography.x509.oid import ExtendedKeyUsageOID, ObjectIdentifier

from tests.core.certificates import making
from tests.core.certificates.making import CLIENT, HOST, SERVER, signed_anew, usage

ANY = ExtendedKeyUsageOID.ANY_EXTENDED_KEY_USAGE
NETSCAPE = ObjectIdentifier("2.16.840.1.113730.4.1")
UNKNOWN = ObjectIdentifier("1.2.3.4")
SELF = {"key_name": "rsa server", "issuer_key": "rsa server"}  # RSA: a server with an EC key heeds its key usage
DAY = timedelta(days=1)
ADDRESS = "127.0.0.2"  # of this machine, wherever the tests run

Chain = Sequence[x509.Certificate]


class Made:
    """Certificates around a point in time; ``starts`` and ``ends`` are days from it."""

    def __init__(self, now: datetime) -> None:
        self.now = now

    def root(self, subject: str = "Root", **more: object) -> x509.Certificate:
        return making.root(subject, **self._dated(more))

    def mid(self, subject: str = "Mid", issuer: str = "Root", **more: object) -> x509.Certificate:
        return making.intermediate(subject, issuer, **self._dated(more))

    def leaf(self, subject: str = HOST, issuer: str = "Root", **more: object) -> x509.Certificate:
        return making.leaf(subject, issuer, **self._dated(more))

    def low(self, **more: object) -> x509.Certificate:
        return self.leaf(HOST, "Mid", **more)

    def named(self, *names: str, subject: str = "x", **more: object) -> x509.Certificate:
        """A server's certificate with names told apart by how they look."""
        return self.leaf(subject, "Root", names=[general_name(name) for name in names], **more)

    def bare(self, subject: str = HOST, issuer: str = "Root", **more: object) -> x509.Certificate:
        """A certificate with nothing in it but what is asked for."""
        return making.certificate(subject, issuer, **self._dated({"key_name": "server"} | more))  # type: ignore[arg-type]

    def ladder(self, length: int, **more: object) -> Chain:
        """A server's certificate and so many authorities between it and the root, the lowest first."""
        names = ["Root", *(f"I{n}" for n in range(1, length + 1))]
        mids = [self.mid(names[n], names[n - 1], **more) for n in range(length, 0, -1)]
        return [self.leaf(issuer=names[-1]), *mids]

    def v1_leaf(self, subject: str = HOST, digest: str = "sha256", **more: object) -> x509.Certificate:
        """As ``ast_tls_cert`` leaves it: version 1, nothing but a common name."""
        plain = self.bare(subject, "V1", key_name="rsa server", issuer_key="rsa V1", **more)
        return signed_anew(plain, "rsa V1", digest, is_v1=True)

    def v1_root(self) -> x509.Certificate:
        return signed_anew(self.bare("V1", "V1", key_name="rsa V1", issuer_key="rsa V1"), "rsa V1", is_v1=True)

    def hashed(self, digest: str) -> x509.Certificate:
        """A server's certificate, signed with another hash by the root that has the key "rsa ca"."""
        return signed_anew(self.leaf(issuer_key="rsa ca", authority_key=""), "rsa ca", digest)

    def _dated(self, more: dict[str, object]) -> dict[str, object]:
        starts, ends = more.pop("starts", -10), more.pop("ends", 90)
        assert isinstance(starts, int)
        assert isinstance(ends, int)
        return {"start": self.now + starts * DAY, "end": self.now + ends * DAY} | more


def general_name(text: str) -> x509.GeneralName:
    if text.startswith(("sip:", "sips:", "https:")):
        return x509.UniformResourceIdentifier(text)
    try:
        return x509.IPAddress(ip_address(text))
    except ValueError:
        return x509.DNSName(text)


def limits(permitted: Sequence[str] = (), excluded: Sequence[str] = ()) -> x509.NameConstraints:
    """Name constraints; "uri:" before one of them makes it one for URIs."""

    def subtree(text: str) -> x509.GeneralName:
        if text.startswith("uri:"):
            return x509.UniformResourceIdentifier(text.removeprefix("uri:"))
        return x509.IPAddress(ip_network(text)) if "/" in text else x509.DNSName(text)

    return x509.NameConstraints(
        permitted_subtrees=[subtree(t) for t in permitted] or None,
        excluded_subtrees=[subtree(t) for t in excluded] or None,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Situation:
    """One row; ``cause`` is a part of what is said, ``later`` how far the phone's clock is from the real time."""

    name: str
    make: Callable[[Made], tuple[Chain, Chain]]
    code: int = 0
    also: frozenset[int] = frozenset()
    cause: str = ""
    host: str = HOST
    rfc5922: bool = True
    later: timedelta = timedelta()
    model: str = "D65"
    firmware: str = "2_9_19"
    wildcard_setting: bool = False
    is_checked: bool = True


def row(
    name: str, make: Callable[[Made], tuple[Chain, Chain]], code: int = 0, *also: int, cause: str = "", **more: object
) -> Situation:
    return Situation(name=name, make=make, code=code, also=frozenset(also), cause=cause, **more)  # type: ignore[arg-type]


SOUND = (
    row("good", lambda m: ([m.leaf()], [m.root()])),
    row("good, by an intermediate", lambda m: ([m.low(), m.mid()], [m.root()])),
    row("good, the root sent too", lambda m: ([m.low(), m.mid(), root := m.root()], [root])),
    row("good, ten authorities deep", lambda m: (m.ladder(10), [m.root()])),
    row(
        "intermediates in another order",
        lambda m: ([m.leaf(issuer="I2"), m.mid("I1"), m.mid("I2", "I1")], [m.root()]),
    ),
    row("intermediate sent twice", lambda m: ([m.low(), mid := m.mid(), mid], [m.root()])),
    row(
        "certificates of others among them",
        lambda m: ([m.low(), m.root("Alien"), m.leaf("alien.example.com", key_name="alien"), m.mid()], [m.root()]),
    ),
    row("EC P-256 throughout", lambda m: ([m.leaf(key_name="server")], [m.root()])),
    row(
        "RSA 2048 throughout",
        lambda m: (
            [m.leaf(key_name="rsa server", issuer_key="rsa ca", authority_key="rsa ca")],
            [m.root(key_name="rsa ca", issuer_key="rsa ca")],
        ),
    ),
    row("nothing in it but the names", lambda m: ([m.bare(names=[x509.DNSName(HOST)])], [m.root()])),
    row(
        "any extended key usage only",
        lambda m: ([m.leaf(purposes=[ANY])], [m.root()]),
        0x10,
        cause="pbx.example.com is not meant for a server (serverAuth)",
    ),
    row("no extended key usage", lambda m: ([m.leaf(purposes=[])], [m.root()])),
    row("server and client", lambda m: ([m.leaf(purposes=[SERVER, CLIENT])], [m.root()])),
    row("Netscape's server gated crypto", lambda m: ([m.leaf(purposes=[NETSCAPE])], [m.root()])),
    row("version 1, as ast_tls_cert makes it", lambda m: ([m.v1_leaf()], [m.v1_root()])),
    row(
        "version 3 under a root of version 1",
        lambda m: ([m.leaf(issuer="V1", issuer_key="rsa V1", authority_key="")], [m.v1_root()]),
    ),
    row("Ed25519 server", lambda m: ([m.leaf(key_name="ed server")], [m.root()]), 0, 0x8000_0000),
    row(
        "Ed25519 root",
        lambda m: ([m.leaf(issuer_key="ed", authority_key="")], [m.root(key_name="ed", issuer_key="ed")]),
        0,
        0x8,
    ),
)

TRUST = (
    row(
        "intermediate missing",
        lambda m: ([m.low()], [m.root()]),
        0x22,
        0x2,
        cause="Only the server's own certificate is sent; Mid",
    ),
    row(
        "upper of two intermediates missing",
        lambda m: (m.ladder(2)[:2], [m.root()]),
        0x2,
        cause="I1, which signed I2, is neither sent nor on the phone",
    ),
    row(
        "lower of two intermediates missing",
        lambda m: ([(c := m.ladder(2))[0], c[2]], [m.root()]),
        0x22,
        0x2,
        cause="I2, which signed pbx.example.com, is neither sent nor on the phone",
    ),
    row(
        "root unknown, leaf alone",
        lambda m: ([m.leaf()], [m.root("Other")]),
        0x22,
        0x2,
        cause="Only the server's own certificate is sent; Root",
    ),
    row(
        "no root at all", lambda m: ([m.leaf()], []), 0x22, 0x2, cause="Only the server's own certificate is sent; Root"
    ),
    row(
        "root unknown, intermediate sent",
        lambda m: ([m.low(), m.mid()], []),
        0x2,
        cause="Root, which signed Mid, is neither sent nor on the phone",
    ),
    row(
        "root unknown, root sent",
        lambda m: ([m.low(), m.mid(), m.root()], []),
        0x2,
        cause="The root Root is not on the phone",
    ),
    row(
        "ast_tls_cert, root unknown",
        lambda m: ([m.v1_leaf()], []),
        0x22,
        0x2,
        cause="Only the server's own certificate is sent; V1",
    ),
    row(
        "self-signed with the profile of a CA",
        lambda m: ([m.root(HOST, **SELF)], []),
        0x12,
        cause="pbx.example.com is signed by itself, and the phone does not hold it",
    ),
    row(
        "self-signed server",
        lambda m: ([m.bare(issuer=HOST, issuer_key="server", names=[x509.DNSName(HOST)])], []),
        0x2,
        cause="pbx.example.com is signed by itself, and the phone does not hold it",
    ),
    row(
        "self-signed server that may not sign",
        lambda m: ([m.bare(issuer=HOST, issuer_key="server", key_usage=usage(serves=True))], []),
        0x2,
        0x22,
        cause="pbx.example.com is signed by itself, and the phone does not hold it",
    ),
    row(
        "self-signed server the phone holds",
        lambda m: ([held := m.bare(issuer=HOST, issuer_key="server")], [held]),
    ),
    row(
        "self-signed server the phone holds an older one of",
        lambda m: ([m.bare(issuer=HOST, issuer_key="server")], [m.bare(issuer=HOST, issuer_key="server")]),
        0x2,
        cause="pbx.example.com is signed by itself, and the phone does not hold it",
    ),
    row(
        "the phone holds the server's certificate only",
        lambda m: ([held := m.leaf()], [held]),
        0x22,
        0,
        cause="Only the server's own certificate is sent; Root",
    ),
    row(
        "the phone holds the intermediate only",
        lambda m: ([m.low()], [m.mid()]),
        0x1,
        0,
        cause="The phone holds Mid, but not Root, which signed it",
    ),
    row("the phone holds the intermediate too", lambda m: ([m.low()], [m.mid(), m.root()])),
    row(
        "another root of the same name, without key identifier",
        lambda m: ([m.leaf(authority_key="")], [m.root(key_name="Other", issuer_key="Other", subject_key=False)]),
        0x20,
        cause="The signature on pbx.example.com is not that of the Root the phone found: same name, another key",
    ),
    row(
        "another root of the same name, with key identifier",
        lambda m: ([m.leaf()], [m.root(key_name="Other", issuer_key="Other")]),
        0x22,
        0x2,
        cause="Only the server's own certificate is sent; Root",
    ),
    row(
        "another intermediate of the same name, without key identifier",
        lambda m: ([m.low(authority_key=""), m.mid(key_name="Other")], [m.root()]),
        0x20,
        cause="The signature on pbx.example.com is not that of the Mid the phone found: same name, another key",
    ),
    row(
        "another intermediate of the same name, with key identifier",
        lambda m: ([m.low(), m.mid(key_name="Other")], [m.root()]),
        0x22,
        0x2,
        cause="Mid, which signed pbx.example.com, is neither sent nor on the phone",
    ),
    row(
        "the right intermediate behind another of its name",
        lambda m: ([m.low(), m.mid(key_name="Other"), m.mid()], [m.root()]),
    ),
    row("root re-issued with its key", lambda m: ([m.leaf()], [m.root(ends=200)])),
    row(
        "signature damaged",
        lambda m: ([m.leaf(issuer_key="Other", authority_key="Root")], [m.root()]),
        0x20,
        cause="The signature on pbx.example.com is not that of the Root the phone found: same name, another key",
    ),
    row(
        "cross-signed, the new root held",
        lambda m: ([m.leaf(), m.mid("Root", "Old")], [m.root()]),
    ),
    row("cross-signed, the old root held", lambda m: ([m.leaf(), m.mid("Root", "Old")], [m.root("Old")])),
    row(
        "cross-signed, neither held",
        lambda m: ([m.leaf(), m.mid("Root", "Old")], [m.root("Other")]),
        0x2,
        cause="Old, which signed Root, is neither sent nor on the phone",
    ),
    row(
        "cross-signed by an expired root, both held, as DST Root CA X3 was in 2021",
        lambda m: ([m.leaf(), m.mid("Root", "Old")], [m.root("Old", ends=-1), m.root()]),
        0,
        0x4,
    ),
    row(
        "cross-signed by an expired root, only that held",
        lambda m: ([m.leaf(), m.mid("Root", "Old")], [m.root("Old", ends=-1)]),
        0x4,
        cause="Old expired on",
    ),
    row(
        "cross-signing certificate expired, the new root held",
        lambda m: ([m.leaf(), m.mid("Root", "Old", ends=-1)], [m.root()]),
    ),
    row(
        "intermediate first",
        lambda m: ([m.mid(key_name="rsa Mid"), m.low(issuer_key="rsa Mid", authority_key="rsa Mid")], [m.root()]),
        0x4000_0010,
        cause="Mid is not meant for a server (serverAuth)",
        rfc5922=False,
    ),
)

TIME = (
    row("expired", lambda m: ([m.leaf(ends=-1)], [m.root()]), 0x4, cause="pbx.example.com expired on"),
    row("not yet valid", lambda m: ([m.leaf(starts=1)], [m.root()]), 0x4, cause="pbx.example.com is not valid before"),
    row(
        "clock in 1970",
        lambda m: ([m.leaf()], [m.root()]),
        0x4,
        cause="pbx.example.com is not valid before",
        later=-timedelta(days=20_000),
    ),
    row(
        "clock ahead by a year",
        lambda m: ([m.leaf()], [m.root()]),
        0x4,
        cause="pbx.example.com expired on",
        later=timedelta(days=365),
    ),
    row("intermediate expired", lambda m: ([m.low(), m.mid(ends=-1)], [m.root()]), 0x4, cause="Mid expired on"),
    row(
        "intermediate not yet valid",
        lambda m: ([m.low(), m.mid(starts=1)], [m.root()]),
        0x4,
        cause="Mid is not valid before",
    ),
    row("root expired", lambda m: ([m.leaf()], [m.root(ends=-1)]), 0x4, cause="Root expired on"),
    row("root not yet valid", lambda m: ([m.leaf()], [m.root(starts=1)]), 0x4, cause="Root is not valid before"),
    row("expired root beside its successor", lambda m: ([m.leaf()], [m.root(ends=-1), m.root()]), 0, 0x4),
    row(
        "expired intermediate beside its successor", lambda m: ([m.low(), m.mid(ends=-1), m.mid()], [m.root()]), 0, 0x4
    ),
    row(
        "everything expired",
        lambda m: ([m.low(ends=-1), m.mid(ends=-1)], [m.root(ends=-1)]),
        0x4,
        cause="pbx.example.com expired on",
    ),
)

NAMES = (
    row(
        "another name",
        lambda m: ([m.leaf()], [m.root()]),
        0x4000_0000,
        cause="other.example.com is not in the certificate, which is for: pbx.example.com",
        host="other.example.com",
        rfc5922=False,
    ),
    row(
        "an address, and only a name in it",
        lambda m: ([m.leaf()], [m.root()]),
        0x4000_0000,
        cause=f"{ADDRESS} is not in the certificate, which is for: pbx.example.com",
        host=ADDRESS,
        rfc5922=False,
    ),
    row(
        "a name, and only the address in it",
        lambda m: ([m.named(ADDRESS)], [m.root()]),
        0x4000_0000,
        cause="pbx.example.com is not in the certificate, which is for: 127.0.0.2, x",
        rfc5922=False,
    ),
    row("the address", lambda m: ([m.named(ADDRESS)], [m.root()]), host=ADDRESS, rfc5922=False),
    row(
        "the address as a DNS name",
        lambda m: ([m.named("x.example.com", subject=ADDRESS)], [m.root()]),
        host=ADDRESS,
        rfc5922=False,
    ),
    row("sip: URI only", lambda m: ([m.named(f"sip:{HOST}")], [m.root()])),
    row("sips: URI only", lambda m: ([m.named(f"sips:{HOST}")], [m.root()]), rfc5922=False),
    row(
        "sip: URI with a port",
        lambda m: ([m.named(f"sip:{HOST}:5061")], [m.root()]),
        0x4000_0000,
        cause="pbx.example.com is not in the certificate, which is for: sip:pbx.example.com:5061, x",
    ),
    row(
        "sip: URI with a user",
        lambda m: ([m.named(f"sip:u@{HOST}")], [m.root()]),
        0x4000_0000,
        cause="pbx.example.com is not in the certificate, which is for: sip:u@pbx.example.com, x",
        rfc5922=False,
    ),
    row(
        "https: URI only",
        lambda m: ([m.named(f"https://{HOST}/")], [m.root()]),
        0x4000_0000,
        cause="pbx.example.com is not in the certificate, which is for: https://pbx.example.com/, x",
        rfc5922=False,
    ),
    row("sip: URI of another beside the name", lambda m: ([m.named("sip:o.example", HOST)], [m.root()]), rfc5922=False),
    row("common name only", lambda m: ([m.named(subject=HOST)], [m.root()])),
    row("common name beside other names", lambda m: ([m.named("o.example", subject=HOST)], [m.root()]), rfc5922=False),
    row(
        "common name of another",
        lambda m: ([m.named(subject="o.example")], [m.root()]),
        0x4000_0000,
        cause="pbx.example.com is not in the certificate, which is for: o.example",
        rfc5922=False,
    ),
    row(
        "version 1, another common name",
        lambda m: ([m.v1_leaf("o.example")], [m.v1_root()]),
        0x4000_0000,
        cause="pbx.example.com is not its common name, and phones see no other name in a version 1 certificate",
        rfc5922=False,
    ),
    row(
        "version 1 with the name where it has no place",
        lambda m: (
            [signed_anew(m.leaf("x", "V1", issuer_key="rsa V1", authority_key=""), "rsa V1", is_v1=True)],
            [m.v1_root()],
        ),
        0x4000_0000,
        cause="pbx.example.com is not its common name, and phones see no other name in a version 1 certificate",
        rfc5922=False,
    ),
    row("in capitals", lambda m: ([m.named("PBX.Example.COM")], [m.root()]), host="pbx.eXample.com"),
    row(
        "host with a dot at its end",
        lambda m: ([m.leaf()], [m.root()]),
        0x4000_0000,
        cause="pbx.example.com. ends in a dot, and phones compare the dot, too",
        host=f"{HOST}.",
    ),
    row(
        "name with a dot at its end",
        lambda m: ([m.named(f"{HOST}.")], [m.root()]),
        0x4000_0000,
        cause="pbx.example.com is not in the certificate, which is for: pbx.example.com., x",
        rfc5922=False,
    ),
    row("international name", lambda m: ([m.named("xn--zrich-kva.example")], [m.root()]), host="xn--zrich-kva.example"),
    row(
        "international name, as people write it",
        lambda m: ([m.named("xn--zrich-kva.example")], [m.root()]),
        host="zürich.example",
    ),
    row(
        "domain above",
        lambda m: ([m.named("example.com")], [m.root()]),
        0x4000_0000,
        cause="pbx.example.com is not in the certificate, which is for: example.com, x",
        rfc5922=False,
    ),
    row("fifty names", lambda m: ([m.named(*(f"n{n}.example.com" for n in range(49)), HOST)], [m.root()])),
    row(
        "wildcard, setting off",
        lambda m: ([m.named("*.example.com")], [m.root()]),
        0x4000_0000,
        cause="Only a wildcard fits pbx.example.com, and phones take those only with tls_allow_wildcard_certs",
        rfc5922=False,
    ),
    row(
        "wildcard as common name, setting off",
        lambda m: ([m.named(subject="*.example.com")], [m.root()]),
        0x4000_0000,
        cause="Only a wildcard fits pbx.example.com, and phones take those only with tls_allow_wildcard_certs",
        rfc5922=False,
    ),
    row(
        "wildcard, setting on", lambda m: ([m.named("*.example.com")], [m.root()]), wildcard_setting=True, rfc5922=False
    ),
    row(
        "wildcard, setting on, D80",
        lambda m: ([m.named("*.example.com")], [m.root()]),
        wildcard_setting=True,
        model="D80",
        firmware="1_12_1",
        rfc5922=False,
    ),
    row(
        "wildcard, setting on, firmware too old",
        lambda m: ([m.named("*.example.com")], [m.root()]),
        0x4000_0000,
        cause="Only a wildcard fits pbx.example.com, which this firmware does not take (2_9_2 does)",
        wildcard_setting=True,
        firmware="2_9_1",
        rfc5922=False,
    ),
    row(
        "wildcard, setting on, D80 too old",
        lambda m: ([m.named("*.example.com")], [m.root()]),
        0x4000_0000,
        cause="Only a wildcard fits pbx.example.com, which this firmware does not take (1_12_1 does)",
        wildcard_setting=True,
        model="D80",
        firmware="1_12_0",
        rfc5922=False,
    ),
    row(
        "wildcard, setting on, firmware unknown",
        lambda m: ([m.named("*.example.com")], [m.root()]),
        0x4000_0000,
        0,
        cause="Only a wildcard fits pbx.example.com, which firmware takes from 2_9_2 on",
        wildcard_setting=True,
        firmware="",
        rfc5922=False,
    ),
    row(
        "wildcard two labels up, setting on",
        lambda m: ([m.named("*.com")], [m.root()]),
        0x4000_0000,
        cause="pbx.example.com is not in the certificate, which is for: *.com, x",
        wildcard_setting=True,
        rfc5922=False,
    ),
    row(
        "wildcard within a label, setting on",
        lambda m: ([m.named("p*.example.com")], [m.root()]),
        0x4000_0000,
        cause="pbx.example.com is not in the certificate, which is for: p*.example.com, x",
        wildcard_setting=True,
        rfc5922=False,
    ),
)

PURPOSE = (
    row(
        "for clients only",
        lambda m: ([m.leaf(purposes=[CLIENT])], [m.root()]),
        0x10,
        cause="pbx.example.com is not meant for a server (serverAuth)",
    ),
    row(
        "authority as server",
        lambda m: ([m.mid(HOST, key_name="rsa server")], [m.root()]),
        0x10,
        cause="pbx.example.com is not meant for a server (serverAuth)",
    ),
    row(
        "root as server, held",
        lambda m: ([held := m.root(HOST, **SELF)], [held]),
        0x10,
        0,
        cause="pbx.example.com is not meant for a server (serverAuth)",
    ),
    row(
        "server's certificate as authority",
        lambda m: ([m.low(), m.mid(ca=False)], [m.root()]),
        0x10,
        cause="Mid signed another certificate and is no authority",
    ),
    row(
        "authority that says nothing of CA",
        lambda m: ([m.low(), m.mid(ca=None, key_usage=None)], [m.root()]),
        0x10,
        cause="Mid signed another certificate and is no authority",
    ),
    row(
        "authority that may not sign",
        lambda m: ([m.low(), m.mid(key_usage=usage(serves=True))], [m.root()]),
        0x30,
        0x22,
        0x2,
        cause="Mid may not sign certificates",
    ),
    row(
        "root that may not sign",
        lambda m: ([m.leaf()], [m.root(key_usage=usage(serves=True))]),
        0x30,
        0x22,
        0x2,
        cause="Root may not sign certificates",
    ),
    row(
        "root that is none (CA:FALSE)",
        lambda m: ([m.leaf()], [m.root(ca=False)]),
        0x10,
        0,
        cause="Root signed another certificate and is no authority",
    ),
    row(
        "intermediate for clients only",
        lambda m: ([m.low(), m.mid(purposes=[CLIENT])], [m.root()]),
        0x10,
        cause="Mid is not meant for a server (serverAuth)",
    ),
    row(
        "key usage for neither signing nor agreeing",
        lambda m: ([m.leaf(key_name="rsa server", key_usage=usage())], [m.root()]),
        0x10,
        cause="pbx.example.com is not meant for a server (serverAuth)",
    ),
    row(
        "key usage for signing certificates only",
        lambda m: ([m.leaf(key_name="rsa server", key_usage=usage(signs=True))], [m.root()]),
        0x10,
        cause="pbx.example.com is not meant for a server (serverAuth)",
    ),
    row(
        "path length 0 with an intermediate below",
        lambda m: ([m.low(), m.mid()], [m.root(path_length=0)]),
        0x100,
        0,
        cause="Root does not allow as many authorities below it as there are",
    ),
    row("path length 0 and no intermediate", lambda m: ([m.leaf()], [m.root(path_length=0)])),
    row(
        "path length exceeded by one of ten",
        lambda m: (m.ladder(10), [m.root(path_length=9)]),
        0x100,
        0,
        cause="Root does not allow as many authorities below it as there are",
    ),
    row(
        "path length of the intermediate exceeded",
        lambda m: ([*m.ladder(2)[:2], m.mid("I1", path_length=0)], [m.root()]),
        0x100,
        cause="I1 does not allow as many authorities below it as there are",
    ),
    row(
        "critical extension nobody knows",
        lambda m: ([m.leaf(critical=UNKNOWN)], [m.root()]),
        0x8000_0000,
        cause="pbx.example.com has an extension that is critical and that phones do not know",
    ),
    row(
        "critical extension nobody knows, in the intermediate",
        lambda m: ([m.low(), m.mid(critical=UNKNOWN)], [m.root()]),
        0x8000_0000,
        cause="Mid has an extension that is critical and that phones do not know",
    ),
    row("name constraints kept", lambda m: ([m.leaf()], [m.root(constraints=limits(["example.com"]))])),
    row(
        "name constraints violated",
        lambda m: ([m.leaf()], [m.root(constraints=limits(["example.org"]))]),
        0x8000_0000,
        cause="pbx.example.com has a name that an authority above it may not sign for",
    ),
    row(
        "name constraints of the intermediate violated",
        lambda m: ([m.low(), m.mid(constraints=limits(["example.org"]))], [m.root()]),
        0x8000_0000,
        cause="pbx.example.com has a name that an authority above it may not sign for",
    ),
    row(
        "name excluded",
        lambda m: ([m.leaf()], [m.root(constraints=limits(excluded=[HOST]))]),
        0x8000_0000,
        cause="pbx.example.com has a name that an authority above it is barred from signing for",
    ),
    row(
        "name constraints violated by the common name only",
        lambda m: ([m.named(subject=HOST)], [m.root(constraints=limits(["example.org"]))]),
        0x8000_0000,
        0,
        cause="pbx.example.com has a name that an authority above it may not sign for",
    ),
    row(
        "address outside of name constraints",
        lambda m: ([m.named(HOST, "192.0.2.10")], [m.root(constraints=limits(["example.com", "198.51.100.0/24"]))]),
        0x8000_0000,
        cause="x has a name that an authority above it may not sign for",
    ),
    row(
        "sip: URI under constraints on URIs",
        lambda m: ([m.named(HOST, f"sip:{HOST}")], [m.root(constraints=limits([f"uri:{HOST}"]))]),
        0x8000_0000,
        cause="x has a name, such as a sip: URI, that an authority's limit on URIs cannot be applied to",
    ),
    row(
        "sip: URI under constraints on names",
        lambda m: ([m.named(HOST, f"sip:{HOST}")], [m.root(constraints=limits(["example.com"]))]),
    ),
)

STRENGTH = (
    row(
        "RSA 1024",
        lambda m: ([m.leaf(key_name="weak")], [m.root()]),
        0x8000_0000,
        0,
        cause="The key of pbx.example.com is too short",
    ),
    row(
        "RSA 1024 in the intermediate",
        lambda m: ([m.low(issuer_key="weakMid", authority_key=""), m.mid(key_name="weakMid")], [m.root()]),
        0x8000_0000,
        0,
        cause="The key of the authority Mid is too short",
    ),
    row(
        "RSA 1024 in the root",
        lambda m: (
            [m.leaf(issuer_key="weakRoot", authority_key="")],
            [m.root(key_name="weakRoot", issuer_key="weakRoot")],
        ),
        0x8000_0000,
        0,
        cause="The key of the authority Root is too short",
    ),
    row(
        "SHA-1",
        lambda m: ([m.hashed("sha1")], [m.root(key_name="rsa ca", issuer_key="rsa ca")]),
        0x8000_0000,
        0,
        cause="pbx.example.com is signed with a weak hash, such as SHA-1",
    ),
    row(
        "MD5",
        lambda m: ([m.hashed("md5")], [m.root(key_name="rsa ca", issuer_key="rsa ca")]),
        0x8000_0000,
        0,
        cause="pbx.example.com is signed with a weak hash, such as SHA-1",
    ),
    row(
        "SHA-1 on the root itself",
        lambda m: (
            [m.leaf(issuer_key="rsa ca", authority_key="")],
            [signed_anew(m.root(key_name="rsa ca", issuer_key="rsa ca"), "rsa ca", "sha1")],
        ),
    ),
    row(
        "version 1 with SHA-1",
        lambda m: ([m.v1_leaf(digest="sha1")], [m.v1_root()]),
        0x8000_0000,
        0,
        cause="pbx.example.com is signed with a weak hash, such as SHA-1",
    ),
)

SEVERAL = (
    row(
        "intermediate missing, another name",
        lambda m: ([m.low()], [m.root()]),
        0x4000_0022,
        0x4000_0002,
        cause="Only the server's own certificate is sent; Mid",
        host=ADDRESS,
        rfc5922=False,
    ),
    row(
        "ast_tls_cert, root unknown, called by address",
        lambda m: ([m.v1_leaf()], []),
        0x4000_0022,
        0x4000_0002,
        cause="Only the server's own certificate is sent; V1",
        host=ADDRESS,
        rfc5922=False,
    ),
    row(
        "root unknown, another name",
        lambda m: ([m.low(), m.mid()], []),
        0x4000_0002,
        cause="Root, which signed Mid, is neither sent nor on the phone",
        host="o.example",
        rfc5922=False,
    ),
    row(
        "expired, another name",
        lambda m: ([m.leaf(ends=-1)], [m.root()]),
        0x4000_0004,
        cause="pbx.example.com expired on",
        host="o.example",
        rfc5922=False,
    ),
    row(
        "expired, root unknown", lambda m: ([m.leaf(ends=-1)], []), 0x26, 0x22, 0x6, cause="pbx.example.com expired on"
    ),
    row(
        "expired, intermediate missing, another name",
        lambda m: ([m.low(ends=-1)], [m.root()]),
        0x4000_0026,
        0x4000_0022,
        0x4000_0006,
        cause="pbx.example.com expired on",
        host="o.example",
        rfc5922=False,
    ),
    row(
        "for clients only, expired, root unknown, another name",
        lambda m: ([m.leaf(purposes=[CLIENT], ends=-1)], []),
        0x4000_0036,
        0x4000_0032,
        0x4000_0016,
        cause="pbx.example.com expired on",
        host="o.example",
        rfc5922=False,
    ),
    row(
        "RSA 1024, root unknown",
        lambda m: ([m.leaf(key_name="weak")], []),
        0x8000_0020,
        0x22,
        0x8000_0000,
        0x2,
        cause="The signature on pbx.example.com cannot be checked",
    ),
    row(
        "RSA 1024, expired",
        lambda m: ([m.leaf(key_name="weak", ends=-1)], [m.root()]),
        0x8000_0004,
        0x4,
        cause="pbx.example.com expired on",
    ),
    row(
        "self-signed, expired, another name",
        lambda m: ([m.bare(issuer=HOST, issuer_key="server", ends=-1)], []),
        0x4000_0006,
        cause="pbx.example.com expired on",
        host="o.example",
        rfc5922=False,
    ),
    row(
        "wildcard, setting off, intermediate missing",
        lambda m: ([m.leaf("x", "Mid", names=[x509.DNSName("*.example.com")])], [m.root()]),
        0x4000_0022,
        0x4000_0002,
        cause="Only the server's own certificate is sent; Mid",
        rfc5922=False,
    ),
    row(
        "path length exceeded, intermediate expired",
        lambda m: ([m.low(), m.mid(ends=-1)], [m.root(path_length=0)]),
        0x104,
        0x4,
        cause="Mid expired on",
    ),
    row(
        "no authority, and its signature is another's",
        lambda m: ([m.low(issuer_key="Other", authority_key=""), m.mid(ca=False)], [m.root()]),
        0x30,
        cause="The signature on pbx.example.com is not that of the Mid the phone found: same name, another key",
    ),
)

FIRMWARE = (
    row(
        "old firmware, everything wrong",
        lambda m: ([m.low(ends=-1)], []),
        firmware="2_8_1",
        is_checked=False,
        host="o.example",
        rfc5922=False,
        cause="does not look",
    ),
    row(
        "old firmware, good",
        lambda m: ([m.leaf()], [m.root()]),
        firmware="2_3_9",
        is_checked=False,
        cause="does not look",
    ),
    row(
        "unknown model",
        lambda m: ([m.leaf()], []),
        0x22,
        0x2,
        cause="Only the server's own certificate is sent; Root",
        model="",
        firmware="",
    ),
    row(
        "unknown firmware",
        lambda m: ([m.leaf()], []),
        0x22,
        0x2,
        cause="Only the server's own certificate is sent; Root",
        firmware="",
    ),
    row(
        "D80",
        lambda m: ([m.low()], [m.root()]),
        0x22,
        0x2,
        cause="Only the server's own certificate is sent; Mid",
        model="D80",
        firmware="1_12_0",
    ),
)

SITUATIONS = (*SOUND, *TRUST, *TIME, *NAMES, *PURPOSE, *STRENGTH, *SEVERAL, *FIRMWARE)
