from ipaddress import ip_address

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.core.sip.sdp import PLAIN, SECURE, SUITE, Audio, audio_of, offer

ADDRESS = ip_address("192.0.2.7")
ANSWER = """v=0
o=- 1 3 IN IP4 127.0.0.1
s=Asterisk
c=IN IP4 127.0.0.1
t=0 0
m=audio 16080 RTP/SAVP 0
a=crypto:1 AES_CM_128_HMAC_SHA1_80 inline:wYQMXIELCHNA12iI9cXOoCL3jtTsDot1KiNvgRtx
a=rtpmap:0 PCMU/8000
"""


def test_an_answer_of_asterisk() -> None:
    assert audio_of(ANSWER.replace("\n", "\r\n").encode()) == Audio(profile=SECURE, suites=(SUITE,))


def test_what_is_offered_is_read_back() -> None:
    assert audio_of(offer(ADDRESS, 4000, "a" * 40).encode()) == Audio(profile=SECURE, suites=(SUITE,))
    assert audio_of(offer(ADDRESS, 4000).encode()) == Audio(profile=PLAIN)
    six = offer(ip_address("2001:db8::7"), 4000).split("\r\n")
    assert "c=IN IP6 2001:db8::7" in six
    assert all("=" in line for line in six[:-1])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", None),
        ("m=video 1 RTP/AVP 9\r\na=crypto:1 X y\r\n", None),
        ("m=video 1 RTP/SAVP 9\r\na=crypto:1 V y\r\nm=audio 0 RTP/AVP 0\r\n", Audio(profile=PLAIN, is_refused=True)),
        ("m=audio 5/2 RTP/SAVPF 0\r\na=crypto:2 A x\r\na=crypto:3 B x\r\nm=video 1 RTP/SAVP 9\r\na=crypto:1 C y",
         Audio(profile="RTP/SAVPF", suites=("A", "B"))),
        ("m=audio 5 UDP/TLS/RTP/SAVPF 0\r\n", Audio(profile="UDP/TLS/RTP/SAVPF")),
        ("m=audio five RTP/AVP 0\r\n", None),
    ],
)  # fmt: skip
def test_the_first_audio_stream_counts(text: str, found: Audio | None) -> None:
    assert audio_of(text.encode()) == found


PIECES = st.sampled_from(["m=audio 1 RTP/SAVP 0\r\n", "a=crypto:1 A x\n", "m=", "\r", "m=video 1 RTP/AVP 0\n"])


@given(st.lists(PIECES | st.text(max_size=10), max_size=8).map("".join), st.binary(max_size=20))
def test_any_description_is_read_or_is_none(text: str, more: bytes) -> None:
    found = audio_of(text.encode("utf-8", "surrogatepass") + more)
    assert found is None or len(found.suites) <= 500
