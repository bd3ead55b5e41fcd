"""Tones: how a test tells who hears whom, and whether the wire can be listened to."""

import math
import struct
import wave
from collections.abc import Sequence
from pathlib import Path

RATE_HZ = 8000


def write_tone(path: Path, hz: int, seconds: int) -> None:
    """Write a WAV file with one tone."""
    second = b"".join(struct.pack("<h", int(9000 * math.sin(2 * math.pi * hz * i / RATE_HZ))) for i in range(RATE_HZ))
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE_HZ)
        file.writeframes(second * seconds)


def share(samples: Sequence[int], hz: int) -> float:
    """Return how much of a signal is one tone (Goertzel): 1.0 is nothing else, 0.0 none of it."""
    total = sum(x * x for x in samples)
    if not total:
        return 0.0
    k = 2 * math.cos(2 * math.pi * hz / RATE_HZ)
    a = b = 0.0
    for x in samples:
        a, b = x + k * a - b, a
    return 2 * (a * a + b * b - k * a * b) / len(samples) / total


def from_ulaw(payload: bytes | bytearray) -> list[int]:
    """Decode mu-law (ITU-T G.711)."""
    return [ULAW[byte] for byte in payload]


def _linear(byte: int) -> int:
    byte = ~byte & 0xFF
    value = (((byte & 0x0F) << 3) + 0x84 << ((byte & 0x70) >> 4)) - 0x84
    return -value if byte & 0x80 else value


ULAW = tuple(_linear(byte) for byte in range(256))
