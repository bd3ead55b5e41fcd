"""An authority and a server's certificate: in process beside bare builders, and whole processes beside others."""

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from ipaddress import IPv4Address
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from tests.benchmarks.row import Measured, Missing, Row
from tests.benchmarks.timing import in_turns, process_seconds, seconds
from tests.peers.unpack import MKCERT, PeerUnavailableError, peer
from wizard.core.certificates.authority import issue_server_certificate, make_authority
from wizard.core.site import AuthorityKind, Certificate, Server, Site
from wizard.system.own_process import VARIABLE
from wizard.system.site_file import SiteFolder, save_site

HOST = "pbx.example.com"
ADDRESS = IPv4Address("192.0.2.10")
NOW = datetime.now(UTC).replace(microsecond=0)
DAYS, AUTHORITY_DAYS = 825, 3650
ROUNDS, PROCESS_ROUNDS = 51, 9

# Both keys are encrypted, as ours are; openssl's own derivation is far cheaper than the scrypt of ours.
OPENSSL = """
set -e
openssl req -x509 -newkey rsa:2048 -passout pass:benchmark -keyout ca.key -out ca.crt -days 3650 -subj "/CN=Phone CA" \
    -addext basicConstraints=critical,CA:TRUE,pathlen:0 -addext keyUsage=critical,keyCertSign,cRLSign
openssl req -newkey rsa:2048 -passout pass:benchmark -keyout server.key -out server.csr -subj "/CN=pbx.example.com" \
    -addext "subjectAltName=DNS:pbx.example.com,URI:sip:pbx.example.com,IP:192.0.2.10"
openssl x509 -req -in server.csr -CA ca.crt -CAkey ca.key -passin pass:benchmark -days 825 -copy_extensions copy \
    -out server.crt
"""


def usage(*, signs_certificates: bool) -> x509.KeyUsage:
    """Return the key usage of an authority, or of a server with an RSA key."""
    return x509.KeyUsage(
        digital_signature=not signs_certificates,
        content_commitment=False,
        key_encipherment=not signs_certificates,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=signs_certificates,
        crl_sign=signs_certificates,
        encipher_only=False,
        decipher_only=False,
    )


def begun(
    subject: x509.Name, issuer: x509.Name, key: rsa.RSAPrivateKey, days: int, *, is_authority: bool
) -> x509.CertificateBuilder:
    """Return what an authority's certificate and a server's have alike."""
    public = key.public_key()
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(public)
        .serial_number(x509.random_serial_number())
        .not_valid_before(NOW)
        .not_valid_after(NOW + timedelta(days=days))
        .add_extension(x509.BasicConstraints(ca=is_authority, path_length=0 if is_authority else None), critical=True)
        .add_extension(usage(signs_certificates=is_authority), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(public), critical=False)
    )


def bare(authority_key: rsa.RSAPrivateKey, server_key: rsa.RSAPrivateKey) -> x509.Certificate:
    """Make both by builders alone: the same extensions, nothing checked."""
    ca = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Example Dental phone CA")])
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, HOST)])
    authority = begun(ca, ca, authority_key, AUTHORITY_DAYS, is_authority=True).sign(authority_key, SHA256())
    issuer = authority.extensions.get_extension_for_class(x509.SubjectKeyIdentifier).value
    names = [x509.DNSName(HOST), x509.UniformResourceIdentifier(f"sip:{HOST}"), x509.IPAddress(ADDRESS)]
    return (
        begun(subject, authority.subject, server_key, DAYS, is_authority=False)
        .add_extension(x509.SubjectAlternativeName(names), critical=False)
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
        .add_extension(x509.AuthorityKeyIdentifier.from_issuer_subject_key_identifier(issuer), critical=False)
        .sign(authority_key, SHA256())
    )


def ours(authority_key: rsa.RSAPrivateKey, server_key: rsa.RSAPrivateKey) -> x509.Certificate:
    """Make both as the wizard does."""
    authority = make_authority("Example Dental", authority_key, NOW)
    return issue_server_certificate(authority, authority_key, HOST, [ADDRESS], server_key, DAYS, NOW)


def in_process() -> Row:
    """Measure with keys given: what is left is two signatures, and the work around them."""
    keys = [rsa.generate_private_key(public_exponent=65537, key_size=2048) for _ in range(2)]
    digest = b"x" * 1000

    def signatures() -> None:
        for _ in range(2):
            keys[0].sign(digest, PKCS1v15(), SHA256())

    mine, theirs, floor = in_turns(
        ROUNDS,
        lambda: seconds(lambda: ours(*keys)),
        lambda: seconds(lambda: bare(*keys)),
        lambda: seconds(signatures),
    )
    return Row(
        what="authority and server's certificate, RSA-2048 keys given",
        unit="ms",
        ours=mine * 1000,
        against="bare builders of cryptography",
        peer=theirs * 1000,
        floor=floor * 1000,
        goal="at most 5 ms over bare",
        is_met=mine - theirs <= 0.005,
        words=(
            f"The floor is two RSA signatures. Over the bare builders ({(mine - theirs) * 1000:+.2f} ms): the host is "
            "read and judged, the authority compared with its key, its limits and its end are looked at."
        ),
    )


def processes() -> list[Measured]:
    """Measure whole processes, each in a new folder; the search for RSA keys is chance, so nothing is a goal."""
    rows: list[Measured] = []
    with tempfile.TemporaryDirectory(prefix="certificate-") as name:
        place = Path(name)
        made = place / "site"
        site = Site(
            name="Example Dental",
            server=Server(host=HOST, addresses=(ADDRESS,)),
            certificate=Certificate(authority=AuthorityKind.PRIVATE, organization="Example Dental"),
        )
        save_site(SiteFolder(folder=made, site=None, problems=(), text=""), site)
        numbers = iter(range(10_000))

        def wizard() -> float:
            folder = Path(shutil.copytree(made, place / f"ours-{next(numbers)}"))
            command = [sys.executable, "-m", "wizard", "certificate", str(folder), "new"]
            return process_seconds(command, environment={VARIABLE: "a passphrase of the benchmark"})

        def openssl() -> float:
            folder = place / f"openssl-{next(numbers)}"
            folder.mkdir()
            return process_seconds(["sh", "-c", OPENSSL], folder=folder)

        works = {"wizard": wizard, "openssl": openssl}
        try:
            program = peer(MKCERT).folder / "mkcert"
        except (PeerUnavailableError, OSError, subprocess.SubprocessError) as error:
            rows.append(Missing(what="certificate, whole process, beside mkcert", why=str(error)))
        else:

            def mkcert() -> float:
                folder = place / f"mkcert-{next(numbers)}"
                folder.mkdir()
                return process_seconds(
                    [program, HOST, str(ADDRESS)], folder=folder, environment={"CAROOT": str(folder)}
                )

            works["mkcert"] = mkcert
        taken = dict(zip(works, in_turns(PROCESS_ROUNDS, *works.values()), strict=True))
    own = {
        "openssl": "three runs of openssl, the same two RSA-2048 keys, encrypted by PBKDF2 of 2,048 rounds",
        "mkcert": "one run of mkcert, whose authority has an RSA-3072 key, neither key encrypted",
    }
    rows += [
        Row(
            what=f"authority, key and certificate, whole process, beside {name}",
            unit="ms",
            ours=taken["wizard"] * 1000,
            against=name,
            peer=taken[name] * 1000,
            goal="reported",
            words=f"Beside {words}. Ours encrypts its keys by scrypt, which is meant to cost; then Python's start.",
        )
        for name, words in own.items()
        if name in taken
    ]
    why = "it is in Asterisk's source only (contrib/scripts), not in the packages it is unpacked from"
    rows.append(Missing(what="certificate, whole process, beside ast_tls_cert", why=why))
    return rows


def measure() -> Sequence[Measured]:
    """Measure both."""
    if shutil.which("openssl") is None:
        return [in_process(), Missing(what="certificate, whole process", why="there is no openssl here")]
    return [in_process(), *processes()]
