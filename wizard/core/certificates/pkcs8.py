"""PKCS#8 under a passphrase with scrypt.

cryptography reads this form and writes it with 2,048 rounds of PBKDF2 only, too few for a
passphrase that guards an authority. The primitives are its own; here is just their wrapping in DER.
"""

import base64
import re
import secrets

from cryptography.hazmat.primitives import padding
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from wizard.core.certificates.passphrase_cost import is_too_costly

_PBES2 = bytes.fromhex("06092a864886f70d01050d")  # 1.2.840.113549.1.5.13, RFC 8018 A.4
_SCRYPT = bytes.fromhex("06092b06010401da47040b")  # 1.3.6.1.4.1.11591.4.11, RFC 7914 7
_AES_256_CBC = bytes.fromhex("060960864801650304012a")  # 2.16.840.1.101.3.4.1.42, RFC 8018 B.2.5
_INTEGER, _OCTETS, _SEQUENCE = 0x02, 0x04, 0x30

# 16 MiB and some 50 ms; OpenSSL refuses by itself what needs more than 32 MiB.
_SCRYPT_N, _SCRYPT_R, _SCRYPT_P = 2**14, 8, 1
_LINE = 64


def encrypted(plain: bytes, passphrase: bytes) -> bytes:
    """Return PKCS#8 DER as an encrypted PEM block (RFC 5958 3, RFC 7468 11)."""
    salt, vector = secrets.token_bytes(16), secrets.token_bytes(16)
    key = Scrypt(salt=salt, length=32, n=_SCRYPT_N, r=_SCRYPT_R, p=_SCRYPT_P).derive(passphrase)
    pad = padding.PKCS7(128).padder()
    cipher = Cipher(algorithms.AES(key), modes.CBC(vector)).encryptor()
    sealed = cipher.update(pad.update(plain) + pad.finalize()) + cipher.finalize()
    derivation = _der(_SEQUENCE, _SCRYPT + _der(_SEQUENCE, _der(_OCTETS, salt) + _COST))
    scheme = _der(_SEQUENCE, _AES_256_CBC + _der(_OCTETS, vector))
    algorithm = _der(_SEQUENCE, _PBES2 + _der(_SEQUENCE, derivation + scheme))
    text = base64.b64encode(_der(_SEQUENCE, algorithm + _der(_OCTETS, sealed))).decode("ascii")
    lines = [text[i : i + _LINE] for i in range(0, len(text), _LINE)]
    label = "ENCRYPTED PRIVATE KEY"
    return "\n".join([f"-----BEGIN {label}-----", *lines, f"-----END {label}-----", ""]).encode("ascii")


def opened(pem: bytes, passphrase: bytes) -> bytes | None:
    """Return the PKCS#8 DER inside a block that ``encrypted`` wrote; None for any other form or passphrase.

    cryptography reads it too, but holds Python's global lock for all of the derivation: a window would stand still.
    """
    try:
        der = _der_of(pem)
        body, _ = _content(der, 0)
        algorithm, sealed_at = _content(der, body)
        scheme, _ = _inside(der, algorithm, _PBES2)
        derivation, cipher_at = _content(der, scheme)
        parameters, parameters_end = _inside(der, derivation, _SCRYPT)
        salt, salt_end = _content(der, parameters)
        cost = der[salt_end:parameters_end]
        cipher, _ = _content(der, cipher_at)
        vector = der[slice(*_inside(der, cipher, _AES_256_CBC))]
        sealed = der[slice(*_content(der, sealed_at))]
        if cost != _COST:
            return None
        key = Scrypt(salt=der[salt:salt_end], length=32, n=_SCRYPT_N, r=_SCRYPT_R, p=_SCRYPT_P).derive(passphrase)
        opening = Cipher(algorithms.AES(key), modes.CBC(vector)).decryptor()
        pad = padding.PKCS7(128).unpadder()
        return pad.update(opening.update(sealed) + opening.finalize()) + pad.finalize()
    except (ValueError, IndexError):
        return None


def _inside(der: bytes, place: int, kind: bytes) -> tuple[int, int]:
    """Where the content of the value behind an object identifier begins and ends."""
    if not der.startswith(kind, place):
        raise ValueError("another form")
    return _content(der, place + len(kind))


def _der_of(pem: bytes) -> bytes:
    found = re.search(rb"-----BEGIN ENCRYPTED PRIVATE KEY-----([A-Za-z0-9+/=\s]*)-----END", pem)
    if found is None:
        raise ValueError("not PKCS#8 under a passphrase")
    return base64.b64decode(b"".join(found[1].split()))


def costly(pem: bytes) -> bool:
    """Whether an encrypted PKCS#8 block asks for so much work that reading it would hang."""
    try:
        return is_too_costly(_der_of(pem))
    except ValueError:
        return False  # it cannot be read either, which is said where it is read


def _content(der: bytes, place: int) -> tuple[int, int]:
    """Where the content of the value at a place begins and ends."""
    size = der[place + 1]
    first = place + 2
    if size & 0x80:
        count = size & 0x7F
        if not 1 <= count <= 4:
            raise ValueError("not DER")
        size = int.from_bytes(der[first : first + count], "big")
        first += count
    if first + size > len(der):
        raise ValueError("not DER")
    return first, first + size


def _der(tag: int, content: bytes) -> bytes:
    size = len(content)
    if size < 0x80:
        return bytes([tag, size]) + content
    length = size.to_bytes((size.bit_length() + 7) // 8, "big")
    return bytes([tag, 0x80 | len(length)]) + length + content


def _integer(number: int) -> bytes:
    return _der(_INTEGER, number.to_bytes(number.bit_length() // 8 + 1, "big"))


_COST = b"".join(map(_integer, (_SCRYPT_N, _SCRYPT_R, _SCRYPT_P)))
