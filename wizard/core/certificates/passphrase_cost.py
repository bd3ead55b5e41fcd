"""What a stranger's key file asks to be done before its passphrase is known to be right or wrong.

How often to derive is written in clear into PKCS#8 (RFC 5958), PKCS#12 (RFC 7292) and their algorithms (RFC 8018,
RFC 7914, RFC 9579). It is found here without a passphrase, and before any library sets to work.
"""

from collections.abc import Iterator
from dataclasses import dataclass

_INTEGER, _OCTETS, _OBJECT = 0x02, 0x04, 0x06
_CONSTRUCTED, _INDEFINITE, _MORE_TAG = 0x20, 0x80, 0x1F
_MOST_VALUES, _DEEPEST = 50_000, 30

# Object identifiers of what a passphrase is put through: whole families, and one.
_PKCS5 = bytes.fromhex("2a864886f70d0105")  # PBES1, PBES2, PBKDF2, PBMAC1
_PKCS12_PBE = bytes.fromhex("2a864886f70d010c01")
_SCRYPT = bytes.fromhex("2b06010401da47040b")
_PFX_VERSION = b"\x03"
_KEY_BAGS = (bytes.fromhex("2a864886f70d010c0a0101"), bytes.fromhex("2a864886f70d010c0a0102"))

# Honest files ask for thousands to a million rounds (OpenSSL 2,048; Java 10,000), and so many take some seconds.
# scrypt is bounded in memory, too: it takes 128 bytes times N times r.
_MOST_ROUNDS = 10_000_000
_MOST_SCRYPT_BLOCKS = 2**19
_MOST_SCRYPT_WORK = 2**21
LONGEST_KEY = 6_000
"""Bytes of DER. A key's numbers are checked when it is read: RSA of 8192 bits fits, of 16384 would take minutes."""


def is_too_costly(der: bytes) -> bool:
    """Whether a PKCS#8 or PKCS#12 file asks for more work than any honest one.

    Raises:
        ValueError: It is neither: not even BER, or of an absurd number of parts.
    """
    value, _ = _Reader().value(der, 0, 0)
    if any(len(bag) > LONGEST_KEY for bag in _keys(value)):
        return True
    rounds = 0
    for numbers, is_scrypt in _derivations(value):
        if not is_scrypt:
            rounds += sum(numbers)
            continue
        n, r, p = (*numbers, 1, 1, 1)[:3]
        if n * r > _MOST_SCRYPT_BLOCKS or n * r * p > _MOST_SCRYPT_WORK:
            return True
    return rounds > _MOST_ROUNDS


@dataclass(frozen=True, slots=True)
class _Value:
    """One value; ``parts`` are those inside, also inside an octet string."""

    tag: int
    content: bytes
    parts: tuple["_Value", ...] = ()

    def numbers(self) -> Iterator[int]:
        """The integers in it; what looks like one in an octet string is salt."""
        if self.tag == _INTEGER:
            yield int.from_bytes(self.content, "big")
        if self.tag != _OCTETS:
            for part in self.parts:
                yield from part.numbers()

    def has(self, identifier: bytes) -> bool:
        return (self.tag == _OBJECT and self.content == identifier) or any(p.has(identifier) for p in self.parts)


def _derivations(value: _Value) -> Iterator[tuple[list[int], bool]]:
    """The numbers each derivation comes with, and whether it is scrypt."""
    parts = value.parts
    if parts and parts[0].tag == _OBJECT and parts[0].content.startswith((_PKCS5, _PKCS12_PBE, _SCRYPT)):
        yield list(value.numbers()), value.has(_SCRYPT)
        return
    if len(parts) > 2 and parts[0].tag == _INTEGER and parts[0].content == _PFX_VERSION:
        # A PFX: its MacData counts rounds outside of any algorithm.
        yield [int.from_bytes(p.content, "big") for p in parts[2].parts if p.tag == _INTEGER], False
    for part in parts:
        yield from _derivations(part)


def _keys(value: _Value) -> Iterator[bytes]:
    """The bags of a PKCS#12 file that hold a key."""
    parts = value.parts
    if parts and parts[0].tag == _OBJECT and parts[0].content in _KEY_BAGS:
        yield value.content
    for part in parts:
        yield from _keys(part)


class _TooMuchError(ValueError):
    """More values than a key file has: what comes behind them must not go unseen."""


class _Reader:
    """BER, as far as key files have it: indefinite lengths and octet strings in pieces, as Windows writes them."""

    def __init__(self) -> None:
        self._left = _MOST_VALUES

    def value(self, data: bytes, place: int, depth: int) -> tuple[_Value, int]:
        """Return the value at a place and where it ends; what comes behind is left alone, as OpenSSL leaves it."""
        self._left -= 1
        if self._left < 0 or depth > _DEEPEST:
            raise _TooMuchError
        if place + 2 > len(data) or data[place] & _MORE_TAG == _MORE_TAG:
            raise ValueError("not the DER of a key")
        tag, size, first = data[place], data[place + 1], place + 2
        if size == _INDEFINITE:
            parts, last = self._until_the_mark(data, first, depth + 1)
            content = data[first:last]
        else:
            if size & _INDEFINITE:
                first += size & 0x7F
                size = int.from_bytes(data[place + 2 : first], "big")
            last = first + size
            if last > len(data):
                raise ValueError("not the DER of a key")
            content = data[first:last]
            parts = self._every(content, depth + 1) if tag & _CONSTRUCTED else ()
        if tag & ~_CONSTRUCTED == _OCTETS:
            whole = b"".join(p.content for p in parts) if tag & _CONSTRUCTED else content
            return _Value(_OCTETS, whole, self._wrapped(whole, depth + 1)), last
        return _Value(tag, content, parts), last

    def _every(self, data: bytes, depth: int) -> tuple[_Value, ...]:
        found, place = [], 0
        while place < len(data):
            value, place = self.value(data, place, depth)
            found.append(value)
        return tuple(found)

    def _until_the_mark(self, data: bytes, place: int, depth: int) -> tuple[tuple[_Value, ...], int]:
        found = []
        while data[place : place + 2] != b"\0\0":
            value, place = self.value(data, place, depth)
            found.append(value)
        return tuple(found), place + 2

    def _wrapped(self, data: bytes, depth: int) -> tuple[_Value, ...]:
        """What an octet string holds, where it holds a value; ciphertext does not."""
        try:
            return (self.value(data, 0, depth)[0],)
        except _TooMuchError:
            raise
        except ValueError:
            return ()
