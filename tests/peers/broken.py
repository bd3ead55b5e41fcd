"""What can be wrong with a server, and what the check has to say of it first: the row, its cause, its fix."""

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from tests.peers.bench import CONF, KEYS, Bench
from tests.peers.made_site import HOST
from wizard.core.certificates.keys import PrivateKey, key_to_pem, make_key
from wizard.core.sip.digest import Account
from wizard.core.site import KeyKind

MODULES = "etc/asterisk/modules.conf"
SDES = "media_encryption=sdes\n"
AGO = timedelta(days=1)
STRANGER = "A stranger"


@dataclass(frozen=True, slots=True, kw_only=True)
class Broken:
    """One thing wrong. ``row`` is the first that fails, ``status`` how; ``also`` are other rows that see it too.

    ``from_outside``: the server's files cannot be read, as from a computer that can only call it. ``since``: the first
    Asterisk that can be broken so.
    """

    name: str
    do: Callable[[Bench], None]
    row: str
    cause: str
    fix: str
    status: str = "fail"
    also: Sequence[str] = ()
    from_outside: bool = False
    since: int = 0


def certificate(
    bench: Bench,
    key: PrivateKey,
    *,
    host: str = HOST,
    ends: timedelta = timedelta(days=90),
    signer: tuple[x509.Certificate, PrivateKey] | None = None,
    authority: str = "",
    is_for_clients: bool = False,
) -> x509.Certificate:
    """A certificate of the site's authority, or of another, that is wrong in what it is told."""
    issuer, issuer_key = (signer[0].subject, signer[1]) if signer else (bench.root.subject, bench.root_key)
    purpose = ExtendedKeyUsageOID.CLIENT_AUTH if is_for_clients else ExtendedKeyUsageOID.SERVER_AUTH
    now = datetime.now(UTC)
    own_name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, authority or host)])
    if authority == STRANGER:
        issuer, issuer_key = own_name, key
    builder = (
        x509.CertificateBuilder()
        .subject_name(own_name)
        .issuer_name(issuer)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=200))
        .not_valid_after(now + ends)
        .add_extension(x509.BasicConstraints(ca=bool(authority), path_length=None), critical=True)
    )
    if not authority:
        names = x509.SubjectAlternativeName([x509.DNSName(host)])
        builder = builder.add_extension(names, critical=False)
        builder = builder.add_extension(x509.ExtendedKeyUsage([purpose]), critical=False)
    return builder.sign(issuer_key, SHA256())


def rsa_key(bits: int = 2048) -> PrivateKey:
    return rsa.generate_private_key(public_exponent=65537, key_size=bits)


def expired(bench: Bench) -> None:
    key = rsa_key()
    bench.serve(certificate(bench, key, ends=-AGO), key=key)


def ends_soon(bench: Bench) -> None:
    key = rsa_key()
    bench.serve(certificate(bench, key, ends=timedelta(days=9)), key=key)


def wrong_name(bench: Bench) -> None:
    key = rsa_key()
    bench.serve(certificate(bench, key, host="other.example.test"), key=key)


def wildcard(bench: Bench) -> None:
    key = rsa_key()
    bench.serve(certificate(bench, key, host="*.example.test"), key=key)


def for_clients(bench: Bench) -> None:
    key = rsa_key()
    bench.serve(certificate(bench, key, is_for_clients=True), key=key)


def without_intermediate(bench: Bench) -> None:
    key, above_key = rsa_key(), make_key(KeyKind.EC_P256)
    above = certificate(bench, above_key, authority="An intermediate")
    bench.serve(certificate(bench, key, signer=(above, above_key)), key=key)


def of_another_authority(bench: Bench) -> None:
    key, other_key = rsa_key(), make_key(KeyKind.EC_P256)
    other = certificate(bench, other_key, authority=STRANGER)
    stranger = certificate(bench, key, signer=(other, other_key))
    bench.serve(stranger, other, key=key)


def another_key(bench: Bench) -> None:
    bench.key_file.write_bytes(key_to_pem(rsa_key(), None))


def key_under_passphrase(bench: Bench) -> None:
    bench.key_file.write_bytes(key_to_pem(make_key(KeyKind.EC_P256), "a passphrase"))


def one_file(bench: Bench) -> None:
    """As guides of chan_sip's time have it."""
    bench.put("asterisk.crt", bench.leaf.public_bytes(Encoding.PEM) + bench.key_file.read_bytes())
    bench.edit("priv_key_file=/etc/asterisk/keys/asterisk.key\n", "")


def der(bench: Bench) -> None:
    bench.put("asterisk.crt", bench.leaf.public_bytes(Encoding.DER))


def out_of_order(bench: Bench) -> None:
    bench.put("asterisk.crt", bench.root.public_bytes(Encoding.PEM) + bench.leaf.public_bytes(Encoding.PEM))


def renewed_but_not_reloaded(bench: Bench) -> None:
    """The site has the new one, and so has the server's folder."""
    # Asterisk reads the files for the first connection after its start, and keeps them (measured).
    assert bench.served() == bench.leaf
    key = rsa_key()
    renewed = certificate(bench, key).public_bytes(Encoding.PEM)
    bench.put("asterisk.crt", renewed)
    bench.put("asterisk.key", key_to_pem(key, None))
    (bench.site.folder / "authority/server.crt").write_bytes(renewed)


def renewed_but_not_applied(bench: Bench) -> None:
    renewed = certificate(bench, rsa_key()).public_bytes(Encoding.PEM)
    (bench.site.folder / "authority/server.crt").write_bytes(renewed)


def weak_key(bench: Bench) -> None:
    key = rsa_key(1024)
    bench.serve(certificate(bench, key), key=key, is_taken=False)


def port_taken(bench: Bench) -> None:
    bench.listen(5099, b"HTTP/1.1 400 Bad Request\r\n\r\n")
    bench.edit("bind=0.0.0.0:5061", "bind=0.0.0.0:5099")
    bench.site_now = replace(bench.site_now, transport=replace(bench.site_now.transport, bind="0.0.0.0:5099"))
    bench.reload()


def nothing_listens(bench: Bench) -> None:
    """The files say 5098, and Asterisk was not told."""
    bench.edit("bind=0.0.0.0:5061", "bind=0.0.0.0:5098")
    bench.site_now = replace(bench.site_now, transport=replace(bench.site_now.transport, bind="0.0.0.0:5098"))


def option(line: str, before: str = SDES) -> Callable[[Bench], None]:
    """Add a line before another one of the first endpoint, or of the transport, and reload."""

    def do(bench: Bench) -> None:
        bench.edit(before, f"{line}\n{before}", times=1)
        bench.reload()

    return do


def without_srtp(bench: Bench) -> None:
    bench.edit(SDES, "", times=1)
    bench.reload()


def srtp_unloaded(bench: Bench) -> None:
    """Nothing in the files shows it."""
    assert "nloaded" in bench.pbx.rx("module unload res_srtp.so")
    bench.undone_by.append("module load res_srtp.so")


def method(value: str) -> Callable[[Bench], None]:
    def do(bench: Bench) -> None:
        text = (bench.site.root / CONF).read_text()
        present = next(line for line in text.splitlines() if line.startswith("method="))
        bench.edit(f"{present}\n", value and f"method={value}\n")

    return do


def reloaded(do: Callable[[Bench], None]) -> Callable[[Bench], None]:
    """The same, and taken up: Asterisk 16 looks at the files again only where an option changed, too."""

    def both(bench: Bench) -> None:
        do(bench)
        bench.edit("allow_reload=yes\n", "allow_reload=yes\ncos=3\n")
        bench.reload()

    return both


def wrong_password(bench: Bench) -> None:
    bench.ask(account=Account(user="101", password="wrong"))


def anybody_registers(bench: Bench) -> None:
    bench.edit("auth=101\n", "")
    bench.reload()


def no_such_number(bench: Bench) -> None:
    bench.ask(number="9999")


def name_unknown(bench: Bench) -> None:
    bench.pbx.resolve("another.example.test")


def servers_elsewhere(bench: Bench) -> None:
    server = bench.site_now.server
    bench.site_now = replace(bench.site_now, server=replace(server, addresses=(ip_address("192.0.2.10"),)))


def clock_off(bench: Bench) -> None:
    bench.times.ahead = timedelta(days=400)


def no_time(bench: Bench) -> None:
    bench.site_now = replace(bench.site_now, server=replace(bench.site_now.server, ntp="10.99.0.9"))


def unreadable_key(bench: Bench) -> None:
    os.chown(bench.key_file, 0, 0)
    bench.key_file.chmod(0o600)


def open_key(bench: Bench) -> None:
    bench.key_file.chmod(0o644)


def modules_without_srtp(bench: Bench) -> None:
    bench.edit("load = res_srtp.so\n", "", MODULES)


BROKEN = (
    Broken(
        name="key missing",
        do=lambda bench: bench.key_file.unlink(),
        row="server-files",
        cause="priv_key_file does not exist",
        fix="Apply the site",
    ),
    Broken(
        name="certificate missing",
        do=lambda bench: (bench.site.root / KEYS / "asterisk.crt").unlink(),
        row="server-files",
        cause="cert_file does not exist",
        fix="Apply the site",
    ),
    Broken(
        name="key not readable",
        do=unreadable_key,
        row="server-files",
        cause="Asterisk runs as asterisk, who cannot read the key",
        fix="chmod 0640",
    ),
    Broken(
        name="key readable by all",
        do=open_key,
        row="server-files",
        status="warn",
        cause="Every user of the server can read the key",
        fix="chmod 0640",
    ),
    Broken(
        name="another key",
        do=another_key,
        row="server-files",
        cause="is not the certificate's",
        fix="Put back the key",
    ),
    Broken(
        name="key under a passphrase",
        do=key_under_passphrase,
        row="server-files",
        cause="under a passphrase",
        fix="without a passphrase",
    ),
    Broken(
        name="certificate in DER",
        do=der,
        row="server-files",
        cause="holds no certificate in PEM",
        fix="as PEM",
    ),
    Broken(
        name="key and certificate in one file",
        do=one_file,
        row="server-files",
        cause="never reads a key from cert_file",
        fix="name it as priv_key_file",
    ),
    Broken(
        name="authority first",
        do=out_of_order,
        row="server-files",
        cause="authority's certificate comes first",
        fix="own certificate first",
    ),
    Broken(
        name="expired",
        do=expired,
        row="server-files",
        cause="certificate ended on",
        fix="renew",
        also=("judge", "dates"),
    ),
    Broken(
        name="ends soon",
        do=ends_soon,
        row="server-files",
        status="warn",
        cause="certificate ends on",
        fix="renew",
        also=("dates",),
    ),
    Broken(
        name="wrong name",
        do=wrong_name,
        row="judge",
        cause=f"{HOST} is not in the certificate, which is for: other.example.test",
        fix=f"names exactly {HOST}",
        also=("name",),
    ),
    Broken(
        name="wildcard",
        do=wildcard,
        row="judge",
        cause="Only a wildcard fits",
        fix=f"names exactly {HOST}",
        also=("name",),
    ),
    Broken(
        name="for clients only",
        do=for_clients,
        row="judge",
        cause="not meant for a server",
        fix="serverAuth",
        also=("form",),
    ),
    Broken(
        name="intermediate missing",
        do=without_intermediate,
        row="judge",
        cause="An intermediate, which signed it, is not on the phone",
        fix="Put every intermediate behind",
    ),
    Broken(
        name="of another authority",
        do=of_another_authority,
        row="judge",
        cause="The root A stranger is not on the phone",
        fix="load the private root",
    ),
    Broken(
        name="weak key",
        do=weak_key,
        row="server-files",
        cause="shorter than RSA 2048",
        fix="RSA 2048",
    ),
    Broken(
        name="renewed, not reloaded",
        do=renewed_but_not_reloaded,
        row="fingerprint",
        cause="still serves an older certificate",
        fix="module reload res_pjsip.so",
    ),
    Broken(
        name="renewed, not applied",
        do=renewed_but_not_applied,
        row="fingerprint",
        cause="another certificate than the site's, which was not put there",
        fix="Apply the site",
    ),
    Broken(
        name="port taken",
        do=port_taken,
        row="tls-handshake",
        cause="something else than TLS on this port",
        fix="ss -tlnp",
    ),
    Broken(
        name="nothing listens",
        do=nothing_listens,
        row="tcp",
        cause="Nothing listens on port 5098",
        fix="Reload Asterisk",
    ),
    Broken(
        name="no method",
        do=method(""),
        row="server-files",
        cause="names no method, which means TLS 1.0 only",
        fix="method=sslv23",
    ),
    Broken(
        name="method of TLS 1.3 only",
        do=method("tlsv1_3"),
        row="server-files",
        cause="TLS 1.3 only",
        fix="method=sslv23",
    ),
    Broken(
        name="anonymous ciphers",
        do=option("cipher=ADH-AES256-SHA,ADH-AES128-SHA", "allow_reload=yes\n"),
        row="server-files",
        cause="protects nothing",
        fix="Take the cipher line out",
    ),
    Broken(
        name="wants a certificate of the phone",
        do=option("require_client_cert=yes", "allow_reload=yes\n"),
        row="server-files",
        cause="phones have no certificate",
        fix="require_client_cert=no",
        also=("tls-handshake",),
    ),
    Broken(
        name="SRTP module not in modules.conf",
        do=modules_without_srtp,
        row="server-files",
        cause="does not load res_srtp.so",
        fix="modules.conf",
    ),
    Broken(
        name="SRTP module not loaded",
        do=srtp_unloaded,
        row="sip-call",
        cause="wants SRTP, and Asterisk cannot do it",
        fix="module load res_srtp.so",
    ),
    Broken(
        name="endpoint with transport",
        do=option("transport=transport-tls"),
        row="endpoints",
        status="warn",
        cause="names a transport",
        fix="Take the transport line out",
    ),
    Broken(
        name="srtp_tag_32",
        do=option("srtp_tag_32=yes"),
        row="endpoints",
        cause="AES_CM_128_HMAC_SHA1_80 only",
        fix="srtp_tag_32=no",
    ),
    Broken(
        name="optimistic",
        do=option("media_encryption_optimistic=yes"),
        row="endpoints",
        cause="media_encryption_optimistic=yes",
        fix="media_encryption_optimistic=no",
        also=("sip-call",),
    ),
    Broken(
        name="AVPF",
        do=option("use_avpf=yes"),
        row="endpoints",
        cause="use_avpf=yes",
        fix="use_avpf=no",
    ),
    Broken(
        name="endpoint without SRTP",
        do=without_srtp,
        row="endpoints",
        cause="is without SRTP",
        fix="media_encryption=sdes",
        also=("sip-call",),
    ),
    Broken(
        name="contact not rewritten",
        do=lambda bench: bench.edit("rewrite_contact=yes\n", "", times=1),
        row="endpoints",
        cause="without rewrite_contact=yes",
        fix="Set rewrite_contact=yes",
    ),
    Broken(
        name="wrong password",
        do=wrong_password,
        row="sip-register",
        cause="or that is not its password",
        fix="auth object",
    ),
    Broken(
        name="anybody registers",
        do=anybody_registers,
        row="sip-register",
        cause="lets anybody register as 101",
        fix="Give the endpoint 101 an auth object",
    ),
    Broken(
        name="no such number",
        do=no_such_number,
        row="sip-call",
        status="warn",
        cause="knows no number 9999",
        fix="Call another number",
    ),
    Broken(
        name="name not in the DNS",
        do=name_unknown,
        row="dns",
        cause="is not known to 127.0.0.1",
        fix="Enter it in the DNS server the phones use",
    ),
    Broken(
        name="name leads elsewhere",
        do=servers_elsewhere,
        row="dns",
        status="warn",
        cause="The site has 192.0.2.10",
        fix="Correct the name in the DNS",
    ),
    Broken(
        name="clock off",
        do=clock_off,
        row="clock",
        cause="400 days off",
        fix="Set the clock that is wrong",
    ),
    Broken(
        name="time server silent",
        do=no_time,
        row="clock",
        status="warn",
        cause="does not answer this computer",
        fix="NTP",
    ),
    Broken(
        name="another key, from outside",
        do=reloaded(another_key),
        from_outside=True,
        row="tls-handshake",
        cause="during the handshake",
        fix="Error adding private key",
    ),
    Broken(
        name="no method, from outside",
        do=reloaded(method("")),
        from_outside=True,
        row="tls-versions",
        status="warn",
        cause="no longer safe",
        fix="method=tlsv1_2",
    ),
    Broken(
        name="method of TLS 1.3 only, from outside",
        do=reloaded(method("tlsv1_3")),
        from_outside=True,
        row="tls-handshake",
        cause="no TLS version the phones know",
        fix="method=sslv23",
        also=("tls-versions",),
        since=20,
    ),
    Broken(
        name="wants a certificate of the phone, from outside",
        do=option("require_client_cert=yes\nverify_client=yes", "allow_reload=yes\n"),
        from_outside=True,
        row="tls-handshake",
        cause="wants a certificate of the phone",
        fix="require_client_cert",
    ),
    Broken(
        name="anonymous ciphers, from outside",
        do=option("cipher=ADH-AES256-SHA,ADH-AES128-SHA", "allow_reload=yes\n"),
        from_outside=True,
        row="tls-handshake",
        cause="no cipher in common",
        fix="Remove cipher",
    ),
    Broken(
        name="expired, from outside",
        do=expired,
        from_outside=True,
        row="judge",
        cause="expired on",
        fix="renew the certificate",
        also=("dates",),
    ),
    Broken(
        name="renewed, not reloaded, from outside",
        do=renewed_but_not_reloaded,
        from_outside=True,
        row="fingerprint",
        cause="not put there, or not taken up yet",
        fix="module reload res_pjsip.so",
    ),
    Broken(
        name="optimistic, from outside",
        do=option("media_encryption_optimistic=yes"),
        from_outside=True,
        row="sip-call",
        cause="takes calls without SRTP",
        fix="media_encryption_optimistic=no",
    ),
    Broken(
        name="endpoint without SRTP, from outside",
        do=without_srtp,
        from_outside=True,
        row="sip-call",
        cause="The endpoint 101 is without SRTP",
        fix="media_encryption=sdes",
    ),
)
