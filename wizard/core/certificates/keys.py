"""Private keys: made, written and read as PEM. Nothing here touches a file."""

import re
import unicodedata
from contextlib import suppress

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa

from wizard.core.certificates.passphrase_cost import LONGEST_KEY, is_too_costly
from wizard.core.certificates.pkcs8 import costly, encrypted, opened
from wizard.core.errors import WizardError, WrongPassphrase
from wizard.core.site import KeyKind
from wizard.core.text import Text

PrivateKey = rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey
"""The kinds of key a TLS server in front of phones can use."""

_RSA_BITS = {KeyKind.RSA_2048: 2048, KeyKind.RSA_3072: 3072, KeyKind.RSA_4096: 4096}

_LONGEST_PEM = LONGEST_KEY * 4 // 3 + 500
_ENCRYPTED = re.compile(rb"BEGIN ENCRYPTED PRIVATE KEY|ENCRYPTED *\r?\n")


def make_key(kind: KeyKind) -> PrivateKey:
    """Return a new private key; RSA takes a tenth of a second to some seconds."""
    if kind is KeyKind.EC_P256:
        return ec.generate_private_key(ec.SECP256R1())
    return rsa.generate_private_key(public_exponent=65537, key_size=_RSA_BITS[kind])


def key_to_pem(key: PrivateKey, passphrase: str | None) -> bytes:
    """Return the key as PKCS#8 PEM with LF: under a passphrase, or in clear where that is None.

    Under a passphrase it is PBES2 with AES-256-CBC and scrypt, which OpenSSL 1.1 and later read.
    Source: RFC 5958, RFC 8018 6.2, RFC 7914 7.

    Raises:
        WizardError: The passphrase is empty.
    """
    plain = key.private_bytes(
        serialization.Encoding.DER if passphrase is not None else serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    return plain if passphrase is None else encrypted(plain, passphrase_bytes(passphrase))


def key_from_pem(pem: bytes, passphrase: str | None, *, is_judged: bool = True) -> PrivateKey:
    """Return the key of a PEM block, of any usual form; a passphrase that is not needed does no harm.

    An RSA key's primes are tested, which takes longest of all, unless it is only to be seen whether it opens.

    Raises:
        WrongPassphrase: The key is encrypted, and the passphrase is missing or not its own.
        WizardError: It cannot be read, or is of a kind or size no phone can use.
    """
    if len(pem) > _LONGEST_PEM:
        raise _too_large()
    if costly(pem):
        raise too_costly()
    is_encrypted = _ENCRYPTED.search(pem) is not None
    password = passphrase_bytes(passphrase) if is_encrypted and passphrase else None
    clear = opened(pem, password) if password is not None else None
    if clear is not None:
        with suppress(ValueError, TypeError, UnsupportedAlgorithm):  # what is wrong is said below
            return usable(serialization.load_der_private_key(clear, None, unsafe_skip_rsa_key_validation=not is_judged))
    try:
        key = serialization.load_pem_private_key(pem, password, unsafe_skip_rsa_key_validation=not is_judged)
    except TypeError as error:
        raise _wrong_passphrase() from error
    except (ValueError, UnsupportedAlgorithm) as error:
        if password is not None and isinstance(error, ValueError) and _wants_passphrase(pem):
            raise _wrong_passphrase() from None
        raise _unreadable() from error
    return usable(key)


def key_from_der(der: bytes, passphrase: str | None) -> PrivateKey | None:
    """Return the key of a DER file, under a passphrase or not; None where it holds no key.

    Raises:
        WrongPassphrase: The key is encrypted, and the passphrase is missing or not its own.
        WizardError: It is of a kind or size no phone can use, or asks for too much work.
    """
    if len(der) > LONGEST_KEY:
        return None
    try:
        if is_too_costly(der):
            raise too_costly()
        return usable(serialization.load_der_private_key(der, None))
    except TypeError:
        pass  # it wants a passphrase
    except (ValueError, UnsupportedAlgorithm):
        return None
    if not passphrase:
        raise _wrong_passphrase()
    try:
        return usable(serialization.load_der_private_key(der, passphrase_bytes(passphrase)))
    except (ValueError, UnsupportedAlgorithm):
        raise _wrong_passphrase() from None


def _wants_passphrase(pem: bytes) -> bool:
    """Whether an encrypted key's wrapping is sound.

    What a wrong passphrase makes of the inside is mostly bad padding, but once in 256 times only no key.
    """
    try:
        serialization.load_pem_private_key(pem, None)
    except TypeError:
        return True
    except (ValueError, UnsupportedAlgorithm):
        return False
    return False


def usable(key: object) -> PrivateKey:
    """Return the key if it is one that TLS servers and phones share.

    Raises:
        WizardError: It is of another kind (Ed25519, DSA ...).
    """
    if isinstance(key, rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey):
        return key
    raise WizardError(
        Text("This kind of private key cannot be used."),
        Text("Phones and Asterisk need an RSA or an elliptic curve key."),
        Text("Make a certificate with an RSA key of 2048 bits."),
    )


def passphrase_bytes(passphrase: str) -> bytes:
    """Return a passphrase as it goes into key derivation: the same from every keyboard.

    macOS gives "é" as two characters where Windows gives one, hence the composed form.

    Raises:
        WizardError: It is empty.
    """
    if not passphrase:
        raise WizardError(
            Text("The passphrase is empty."),
            Text("The site's keys and passwords are kept under a passphrase."),
            Text("Choose a passphrase."),
        )
    return unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")


def _wrong_passphrase() -> WrongPassphrase:
    return WrongPassphrase(
        Text("The passphrase does not open the private key."),
        Text("The key is encrypted, and this passphrase is not the one it was saved with."),
        Text("Enter the passphrase of the key."),
    )


def too_costly() -> WizardError:
    """Return what is said of a file that asks for absurd work on its passphrase."""
    return WizardError(
        Text("Opening this file would take too long."),
        Text("It asks for the passphrase to be worked on millions of times; usual are thousands."),
        Text("Export the key once more, with the usual settings of the program it comes from."),
    )


def _too_large() -> WizardError:
    return WizardError(
        Text("The private key is too large."),
        Text("Checking it would take minutes, and phones would wait as long; RSA keys have 2048 to 4096 bits."),
        Text("Make a certificate with an RSA key of 2048 bits."),
    )


def _unreadable() -> WizardError:
    return WizardError(
        Text("The private key cannot be read."),
        Text("It is damaged, not a PEM private key, or of an absurd size."),
        Text("Give the key file once more, as PEM (it begins with BEGIN PRIVATE KEY)."),
    )
