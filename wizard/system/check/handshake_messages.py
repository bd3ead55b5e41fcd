"""What a server says in the clear of a TLS handshake, read from the bytes as they arrive; no I/O here.

Up to TLS 1.2 a server's certificates and its request for one of the client's are not encrypted, so they
can be seen even where the handshake then fails, in the server's own order and with nothing left out.
Source: RFC 5246 6.2.1 (records), 7.4 (handshake messages), 7.4.2 (Certificate), 7.4.4 (CertificateRequest).
"""

MOST_CERTIFICATES = 20
LARGEST_BYTES = 256 * 1024

_CHANGE_CIPHER_SPEC, _HANDSHAKE = 20, 22
_CERTIFICATE, _CERTIFICATE_REQUEST = 11, 13
_RECORD_HEADER, _MESSAGE_HEADER = 5, 4


class HandshakeMessages:
    """Takes the bytes a server sends and keeps what they show; anything else than TLS shows nothing.

    ``certificates`` are DER, as sent; ``wants_certificate``: the server asks the client for one.
    """

    def __init__(self) -> None:
        self.certificates: tuple[bytes, ...] = ()
        self.wants_certificate = False
        self._records = bytearray()
        self._messages = bytearray()
        self._taken = 0
        self._is_over = False

    def feed(self, data: bytes) -> None:
        """Take bytes; after the first encrypted record, or too many bytes, they are passed over."""
        self._taken += len(data)
        if self._is_over or self._taken > LARGEST_BYTES:
            self._is_over = True
            return
        self._records += data
        while not self._is_over and (fragment := self._next_record()) is not None:
            self._messages += fragment
            while (message := self._next_message()) is not None:
                self._look(*message)

    def _next_record(self) -> bytes | None:
        if len(self._records) < _RECORD_HEADER:
            return None
        kind, length = self._records[0], int.from_bytes(self._records[3:5])
        # Every version of TLS has major version 3 in its records.
        if kind == _CHANGE_CIPHER_SPEC or self._records[1] != 3:
            self._is_over = True
            return None
        end = _RECORD_HEADER + length
        if len(self._records) < end:
            return None
        fragment = bytes(self._records[_RECORD_HEADER:end])
        del self._records[:end]
        return fragment if kind == _HANDSHAKE else b""

    def _next_message(self) -> tuple[int, bytes] | None:
        if len(self._messages) < _MESSAGE_HEADER:
            return None
        end = _MESSAGE_HEADER + int.from_bytes(self._messages[1:4])
        if len(self._messages) < end:
            return None
        kind, body = self._messages[0], bytes(self._messages[_MESSAGE_HEADER:end])
        del self._messages[:end]
        return kind, body

    def _look(self, kind: int, body: bytes) -> None:
        if kind == _CERTIFICATE and not self.certificates:
            self.certificates = _certificates(body)
        elif kind == _CERTIFICATE_REQUEST:
            self.wants_certificate = True


def _certificates(body: bytes) -> tuple[bytes, ...]:
    """The list in a Certificate message: lengths of three bytes before the list and before each of it."""
    found: list[bytes] = []
    place = 3
    while place + 3 <= len(body) and len(found) < MOST_CERTIFICATES:
        end = place + 3 + int.from_bytes(body[place : place + 3])
        if end > len(body):
            break
        found.append(body[place + 3 : end])
        place = end
    return tuple(found)
