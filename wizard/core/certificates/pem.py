"""Certificates and keys out of files as people have them: PEM with anything around it, or a binary form."""

import base64
import binascii
import re
import warnings
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from cryptography import x509

from wizard.core.certificates.binary_forms import first_of, foreign_form, pkcs7_certificates, read_binary, readable
from wizard.core.certificates.keys import PrivateKey, key_from_pem
from wizard.core.certificates.profile import UNREADABLE
from wizard.core.errors import WizardError
from wizard.core.text import Text

LARGEST_FILE = 1024 * 1024
MOST_CERTIFICATES = 50

_BEGIN = re.compile(rb"-----BEGIN ([A-Z0-9 #]{1,40})-----")
_CERTIFICATE_LABELS = (b"CERTIFICATE", b"X509 CERTIFICATE", b"TRUSTED CERTIFICATE")
_PKCS7_LABELS = (b"PKCS7", b"CMS", b"PKCS #7 SIGNED DATA")
_SEQUENCE = b"\x30"
_MOST_KEYS = 10
_DASHES = "-----BEGIN "
_MOST_BEFORE = 20_000
_MOST_BLOCKS = 4 * MOST_CERTIFICATES


@dataclass(slots=True)
class Contents:
    """What the files hold, in their order; ``has_request``: a signing request was among it.

    ``foreign`` says what the last file was that is of no form a certificate comes in, where that is known.
    """

    certificates: list[x509.Certificate] = field(default_factory=list)
    keys: list[PrivateKey] = field(default_factory=list)
    has_request: bool = False
    foreign: Text | None = None

    @property
    def is_too_much(self) -> bool:
        """Whether it is more than a server's certificate and its key can be."""
        return len(self.certificates) > MOST_CERTIFICATES or len(self.keys) > _MOST_KEYS


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
        if found.is_too_much:
            raise _too_much(
                Text(
                    "There are more than {most} certificates or {keys} keys: that is a list of authorities, or of "
                    "several servers.",
                    most=MOST_CERTIFICATES,
                    keys=_MOST_KEYS,
                )
            )


def _as_bytes(content: bytes) -> bytes:
    """The content without a byte order mark; Windows' "Unicode" text as plain text."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16", "replace").encode("utf-8", "replace")
    for encoding in ("utf-16-le", "utf-16-be"):  # without its mark
        if _DASHES.encode(encoding) in content[:_MOST_BEFORE]:
            return content.decode(encoding, "replace").encode("utf-8", "replace")
    return content.removeprefix(b"\xef\xbb\xbf")


def _read(content: bytes, passphrase: str | None, found: Contents) -> None:
    if _BEGIN.search(content) is None:
        if content[:1] == _SEQUENCE:
            _read_der(content, passphrase, found)
        else:
            found.foreign = foreign_form(content)
        return
    for number, (label, block) in enumerate(_blocks(content)):
        if number >= _MOST_BLOCKS:
            raise _too_much(Text("There are more than {most} blocks in one file.", most=_MOST_BLOCKS))
        if label in _CERTIFICATE_LABELS:
            found.certificates += _certificates(_der(block), len(found.certificates) + 1)
        elif label in _PKCS7_LABELS:
            found.certificates += _pkcs7(_der(block))
        elif label == b"PKCS12":
            _read_der(_der(block), passphrase, found)
        elif label.endswith(b"PRIVATE KEY"):
            found.keys.append(key_from_pem(block, passphrase))
        elif label.endswith(b"CERTIFICATE REQUEST"):
            found.has_request = True
        if found.is_too_much:
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


def _certificates(der: bytes, number: int) -> list[x509.Certificate]:
    try:
        return [readable(x509.load_der_x509_certificate(der))]
    except UNREADABLE:
        pass
    # Windows' authority writes PKCS#7 under this label, OpenSSL what it trusts a certificate for behind it.
    if certificates := pkcs7_certificates(der):
        return certificates
    try:
        return [first_of(der)]
    except (IndexError, *UNREADABLE):
        raise _damaged(Text("Certificate number {number} is damaged.", number=number)) from None


def _read_der(content: bytes, passphrase: str | None, found: Contents) -> None:
    read = read_binary(content, passphrase)
    if read is None:
        raise _damaged(Text("It is neither PEM, DER, PKCS#7 nor PKCS#12."))
    certificates, keys = read
    found.certificates += certificates
    found.keys += keys


def _pkcs7(content: bytes) -> list[x509.Certificate]:
    certificates = pkcs7_certificates(content)
    if certificates is None:
        raise _damaged(Text("A PKCS#7 block is damaged."))
    return certificates


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
