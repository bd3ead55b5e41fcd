from hypothesis import given, settings
from hypothesis import strategies as st

from wizard.system.check.handshake_messages import LARGEST_BYTES, MOST_CERTIFICATES, HandshakeMessages


def record(kind: int, fragment: bytes) -> bytes:
    return bytes([kind, 3, 3]) + len(fragment).to_bytes(2) + fragment


def message(kind: int, body: bytes) -> bytes:
    return bytes([kind]) + len(body).to_bytes(3) + body


def certificate(*ders: bytes) -> bytes:
    body = b"".join(len(der).to_bytes(3) + der for der in ders)
    return message(11, len(body).to_bytes(3) + body)


HELLO, DONE, REQUEST = message(2, b"hello"), message(14, b""), message(13, b"\x01\x01")
FLIGHT = record(22, HELLO + certificate(b"leaf", b"intermediate")) + record(22, REQUEST + DONE)


def seen(data: bytes, step: int = 1 << 20) -> HandshakeMessages:
    found = HandshakeMessages()
    for start in range(0, len(data), step):
        found.feed(data[start : start + step])
    return found


def test_certificates_come_in_the_servers_order() -> None:
    found = seen(FLIGHT)
    assert found.certificates == (b"leaf", b"intermediate")
    assert found.wants_certificate
    assert not seen(record(22, HELLO + certificate(b"leaf") + DONE)).wants_certificate


def test_messages_may_lie_across_records_and_reads() -> None:
    whole = HELLO + certificate(b"a" * 3000, b"b") + REQUEST
    pieces = b"".join(record(22, whole[i : i + 7]) for i in range(0, len(whole), 7))
    for step in (1, 3, 1000):
        found = seen(record(21, b"\x01\x00") + pieces, step)
        assert found.certificates == (b"a" * 3000, b"b")
        assert found.wants_certificate


def test_what_is_encrypted_is_not_read() -> None:
    assert seen(record(20, b"\x01") + FLIGHT).certificates == ()


def test_no_more_is_kept_than_can_be_meant() -> None:
    assert len(seen(record(22, certificate(*[b"x"] * 500))).certificates) == MOST_CERTIFICATES
    found = HandshakeMessages()
    for _ in range(3 * LARGEST_BYTES // 1000):
        found.feed(record(22, message(1, b"\0" * 991)))
    found.feed(FLIGHT)
    assert found.certificates == ()


PIECES = st.sampled_from([FLIGHT, HELLO, DONE, certificate(b"x"), b"\x16\x03\x01", b"HTTP/1.1 400\r\n"])


@settings(max_examples=300)
@given(st.lists(PIECES | st.binary(max_size=30), max_size=6).map(b"".join), st.integers(1, 40))
def test_any_bytes_show_the_same_however_they_are_cut(data: bytes, step: int) -> None:
    one, other = seen(data), seen(data, step)
    assert (one.certificates, one.wants_certificate) == (other.certificates, other.wants_certificate)


@given(st.binary(max_size=60))
def test_a_damaged_list_gives_what_is_whole_of_it(body: bytes) -> None:
    assert sum(map(len, seen(record(22, message(11, body))).certificates)) <= len(body)
