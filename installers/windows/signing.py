"""Authenticode: ours with the certificate that is given, else with one made for this try and worth nothing.

``CODE_SIGNING_CERTIFICATE`` and ``CODE_SIGNING_KEY`` name PEM files; with them ``CODE_SIGNING_TIMESTAMP`` may name a
time-stamping service, without which a signature ends with its certificate.
"""

import os
import shlex
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from installers.environment import told


@dataclass(frozen=True, slots=True, kw_only=True)
class Signer:
    """What signs: ``is_test`` where nobody but this build trusts it."""

    certificate: Path
    key: Path
    timestamp: str
    is_test: bool

    def sign(self, file: Path) -> None:
        """Sign a program in place."""
        signed = file.with_name(f"{file.name}.signed")
        stamped = ("-ts", self.timestamp) if self.timestamp else ()
        who = ("-certs", self.certificate, "-key", self.key, "-n", "Secure Calling Wizard")
        told("osslsigncode", "sign", *who, "-h", "sha256", *stamped, "-in", file, "-out", signed)
        signed.replace(file)

    def script(self, folder: Path) -> Path:
        """Return a script that signs the file it is given: makensis runs it on the uninstaller."""
        made = folder / "sign.sh"
        who = shlex.join(["-certs", str(self.certificate), "-key", str(self.key), "-n", "Secure Calling Wizard"])
        stamped = shlex.join(["-ts", self.timestamp]) if self.timestamp else ""
        sign = f'osslsigncode sign {who} -h sha256 {stamped} -in "$1" -out "$1.signed" && mv "$1.signed" "$1"'
        made.write_text(f"#!/bin/sh\nexec >/dev/null\n{sign}\n")
        made.chmod(0o700)
        return made


def signer(folder: Path) -> Signer:
    """Return the signer that the environment names, else one made in a folder."""
    given = os.environ.get("CODE_SIGNING_CERTIFICATE"), os.environ.get("CODE_SIGNING_KEY")
    if given[0] and given[1]:
        stamp = os.environ.get("CODE_SIGNING_TIMESTAMP", "")
        return Signer(certificate=Path(given[0]), key=Path(given[1]), timestamp=stamp, is_test=False)
    return test_signer(folder)


def test_signer(folder: Path) -> Signer:
    """Make a key and a certificate that it signs itself."""
    key = rsa.generate_private_key(65537, 3072)
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Secure Calling Wizard, test only")])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=7))
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.CODE_SIGNING]), critical=False)
        .sign(key, SHA256())
    )
    made = Signer(certificate=folder / "code.crt", key=folder / "code.key", timestamp="", is_test=True)
    made.certificate.write_bytes(certificate.public_bytes(Encoding.PEM))
    made.key.touch(mode=0o600)
    made.key.write_bytes(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
    return made
