"""Certificates and keys out of files as people have them: PEM with anything around it, DER, PKCS#7, PKCS#12."""

import base64
import binascii
import re
import warnings
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

from cryptography import x509
from cryptography.hazmat.primitives.serialization import load_der_private_key, pkcs7, pkcs12

from wizard.core.certificates.keys import PrivateKey, key_from_pem, passphrase_bytes, usable
from wizard.core.certificates.profile import UNREADABLE
from wizard.core.errors import WizardError, WrongPassphrase
from wizard.core.text import Text

LARGEST_FILE = 1024 * 1024
MOST_CERTIFICATES = 50

_BEGIN = re.compile(rb"-----BEGIN ([A-Z0-9 ]{1,40})-----")
_CERTIFICATE_LABELS = (b"CERTIFICATE", b"X509 CERTIFICATE")
_MOST_KEYS = 10
_MOST_BLOCKS = 4 * MOST_CERTIFICATES


@dataclass(slots=True)
class Contents:
    """What the files hold, in their order; ``has_request``: a signing request was among it."""

    certificates: list[x509.Certificate] = field(default_factory=list)
    keys: list[PrivateKey] = field(default_factory=list)
    has_request: bool = False


def contents(files: Iterable[bytes], passphrase: str | None) -> Contents:
    """Return the certificates and keys of files of any usual form.

    Raises:
        WrongPassphrase: A key or PKCS#12 file is encrypted, and the passphrase is missing or not its own.
        WizardError: A file is too large or holds too much, or something in it cannot be read.
    """
    found = Contents()
    with warnings.catch_warnings():
        # cryptography warns of BER (which Windows writes) and of odd but readable certificates.
        warnings.simplefilter("ignore")
        _read_all(files, passphrase, found)
    return found


def _read_all(files: Iterable[bytes], passphrase: str | None, found: Contents) -> None:
    total = 0
    for content in files:
        total += len(content)
        if total > LARGEST_FILE:
            raise _too_much(Text("The files are larger than a megabyte together."))
        _read(_as_bytes(content), passphrase, found)
        if len(found.certificates) > MOST_CERTIFICATES or len(found.keys) > _MOST_KEYS:
            raise _too_much(Text("There are more than {most} certificates or ten keys.", most=MOST_CERTIFICATES))


def _as_bytes(content: bytes) -> bytes:
    """The content without a byte order mark; Windows' "Unicode" text as plain text."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16", "replace").encode("utf-8", "replace")
    return content.removeprefix(b"\xef\xbb\xbf")


def _read(content: bytes, passphrase: str | None, found: Contents) -> None:
    if _BEGIN.search(content) is None:
        if content[:1] == b"\x30":
            _read_der(content, passphrase, found)
        return
    for number, (label, block) in enumerate(_blocks(content)):
        if number >= _MOST_BLOCKS:
            raise _too_much(Text("There are more than {most} blocks in one file.", most=_MOST_BLOCKS))
        if label in _CERTIFICATE_LABELS:
            found.certificates.append(_certificate(block, len(found.certificates) + 1))
        elif label in (b"PKCS7", b"CMS"):
            found.certificates += _pkcs7(_der(block))
        elif label.endswith(b"PRIVATE KEY"):
            found.keys.append(key_from_pem(block, passphrase))
        elif label.endswith(b"CERTIFICATE REQUEST"):
            found.has_request = True
        if len(found.certificates) > MOST_CERTIFICATES:
            return


def _blocks(content: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Every PEM block with its lines trimmed, in one pass; one without an end is damaged."""
    place = 0
    while begin := _BEGIN.search(content, place):
        ending = b"-----END " + begin[1] + b"-----"
        end = content.find(ending, begin.end())
        following = _BEGIN.search(content, begin.end())
        if end < 0 or (following is not None and following.start() < end):
            raise _damaged(Text("A block begins with BEGIN {label} and has no end.", label=begin[1].decode("ascii")))
        place = end + len(ending)
        lines = [line.strip() for line in content[begin.start() : place].splitlines()]
        yield begin[1], b"\n".join(line for line in _key_header_kept(lines)) + b"\n"


def _key_header_kept(lines: list[bytes]) -> list[bytes]:
    # An encrypted key of the old form has header lines, which an empty line ends (RFC 1421 4.4).
    has_header = any(b":" in line for line in lines)
    return lines if has_header else [line for line in lines if line]


def _der(block: bytes) -> bytes:
    body = b"".join(line for line in block.splitlines() if not line.startswith(b"-----"))
    try:
        return base64.b64decode(body, validate=True)
    except binascii.Error:
        return b""


def _certificate(block: bytes, number: int) -> x509.Certificate:
    try:
        return readable(x509.load_der_x509_certificate(_der(block)))
    except UNREADABLE:
        raise _damaged(Text("Certificate number {number} is damaged.", number=number)) from None


def readable(certificate: x509.Certificate) -> x509.Certificate:
    """Return the certificate once its parts, which are read late, have been read.

    Raises:
        UNREADABLE: Names, dates or version in it cannot be read.
    """
    _ = (
        certificate.version,
        certificate.subject,
        certificate.issuer,
        certificate.serial_number,
        certificate.not_valid_before_utc,
        certificate.not_valid_after_utc,
        certificate.signature_algorithm_oid,
    )
    return certificate


def _read_der(content: bytes, passphrase: str | None, found: Contents) -> None:
    try:
        found.certificates.append(readable(x509.load_der_x509_certificate(content)))
        return
    except UNREADABLE:
        pass
    readers: tuple[Callable[[bytes, str | None, Contents], bool], ...] = (_read_pkcs7, _read_key, _read_pkcs12)
    if not any(read(content, passphrase, found) for read in readers):
        raise _damaged(Text("It is neither PEM, DER, PKCS#7 nor PKCS#12."))


def _pkcs7(content: bytes) -> list[x509.Certificate]:
    try:
        return [readable(c) for c in pkcs7.load_der_pkcs7_certificates(content)]
    except UNREADABLE:
        raise _damaged(Text("A PKCS#7 block is damaged.")) from None


def _read_pkcs7(content: bytes, _passphrase: str | None, found: Contents) -> bool:
    try:
        found.certificates += [readable(c) for c in pkcs7.load_der_pkcs7_certificates(content)]
    except UNREADABLE:
        return False
    return True


def _read_key(content: bytes, _passphrase: str | None, found: Contents) -> bool:
    try:
        found.keys.append(usable(load_der_private_key(content, None)))
    except UNREADABLE:
        return False
    return True


def _read_pkcs12(content: bytes, passphrase: str | None, found: Contents) -> bool:
    password = passphrase_bytes(passphrase) if passphrase else None
    try:
        key, own, others = pkcs12.load_key_and_certificates(content, password)
        certificates = [readable(c) for c in (own, *others) if c is not None]
    except UNREADABLE as error:
        if "password" in str(error).lower():
            raise _wrong_passphrase() from None
        return False
    found.certificates += certificates
    if key is not None:
        found.keys.append(usable(key))
    return True


def _wrong_passphrase() -> WrongPassphrase:
    return WrongPassphrase(
        Text("The passphrase does not open the PKCS#12 file."),
        Text("The file is encrypted, and this passphrase is not its own, or is missing."),
        Text("Enter the passphrase of the file."),
    )


def _too_much(detail: Text) -> WizardError:
    return WizardError(
        Text("This is too much for a server's certificate."),
        detail,
        Text("Give only the server's certificate, its intermediates and its key."),
    )


def _damaged(detail: Text) -> WizardError:
    return WizardError(
        Text("The certificate file cannot be read."),
        detail,
        Text("Get the file from your authority once more; on the way, treat it as a binary file."),
    )
