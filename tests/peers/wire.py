"""What somebody on the wire sees of a call: every RTP packet on a lab's lo."""

import socket
import struct
import time
from collections import Counter
from threading import Thread
from types import TracebackType
from typing import Self

from tests.peers.tones import RATE_HZ, from_ulaw, share

ETH_P_IP = 0x0800
PACKET_OUTGOING = 4  # linux/if_packet.h: lo shows each packet twice, leaving and arriving
SAMPLES = 160  # 20 ms of mu-law
RTP_HEADER = 12  # RFC 3550 section 5.1
SILENT_S = 0.3  # a stream without a packet for so long has ended
SRTP_TAG = 10  # RFC 4568 section 6.2: AES_CM_128_HMAC_SHA1_80


class Wire:
    """Records PCMU packets of 20 ms from the start of the context to its end."""

    def __init__(self) -> None:
        self.sizes: Counter[int] = Counter()
        self._streams: dict[tuple[int, int, bytes], bytearray] = {}
        self._seen_at: dict[tuple[int, int, bytes], float] = {}
        self._socket = socket.socket(socket.AF_PACKET, socket.SOCK_DGRAM, socket.htons(ETH_P_IP))
        self._socket.bind(("lo", ETH_P_IP))
        self._socket.settimeout(0.1)
        self._is_open = True
        self._thread = Thread(target=self._record, daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._is_open = False
        self._thread.join()
        self._socket.close()

    @property
    def packets(self) -> int:
        """How many RTP packets were seen."""
        return self.sizes.total()

    @property
    def is_srtp(self) -> bool:
        """Every packet carries the tag of AES_CM_128_HMAC_SHA1_80."""
        return set(self.sizes) == {RTP_HEADER + SAMPLES + SRTP_TAG}

    @property
    def is_plain_rtp(self) -> bool:
        """Every packet ends with its audio."""
        return set(self.sizes) == {RTP_HEADER + SAMPLES}

    def wait(self, seconds: float, at_most_s: float = 6) -> bool:
        """Wait until every stream that still runs holds so many seconds of audio; return whether that came to be.

        A stream that has ended is left out: a re-INVITE or a bridge may move the audio to a new source (RFC 3550
        section 8.2), and what ran before stays short for ever.
        """
        end = time.monotonic() + at_most_s
        while time.monotonic() < end:
            live = [key for key, seen_at in list(self._seen_at.items()) if time.monotonic() - seen_at < SILENT_S]
            if len(live) >= 2 and min(len(self._streams[key]) for key in live) >= seconds * RATE_HZ:
                return True
            time.sleep(0.02)
        return False

    def share(self, hz: int) -> float:
        """Return how much of the loudest stream, taken for plain audio, is one tone (0.0 to 1.0)."""
        # The beginning of a stream may be silence.
        decoded = (from_ulaw(stream[-RATE_HZ:]) for stream in self._streams.values())
        return max((share(samples, hz) for samples in decoded), default=0.0)

    def _record(self) -> None:
        while self._is_open:
            try:
                packet, (_, _, kind, *_) = self._socket.recvfrom(2048)
            except TimeoutError:
                continue
            if kind != PACKET_OUTGOING:
                self._take(packet)

    def _take(self, packet: bytes) -> None:
        header = (packet[0] & 0x0F) * 4
        if packet[9] != socket.IPPROTO_UDP:
            return
        source, target, length = struct.unpack_from(">HHH", packet, header)
        rtp = packet[header + 8 : header + length]
        is_sip = {source, target} & {53, 5060}
        if is_sip or len(rtp) < RTP_HEADER + SAMPLES or rtp[0] >> 6 != 2 or rtp[1] & 0x7F != 0:
            return
        self.sizes[len(rtp)] += 1
        key = (source, target, rtp[8:12])
        self._streams.setdefault(key, bytearray()).extend(rtp[RTP_HEADER : RTP_HEADER + SAMPLES])
        self._seen_at[key] = time.monotonic()
