"""Asking addresses at which something was seen for the web page on which a phone names its model."""

import asyncio
import contextlib
from collections.abc import Callable, Sequence

from wizard.core.sightings.sighting import Sighting
from wizard.core.sightings.web_answer import LARGEST_ANSWER, PATH, read_web_answer

MOST_ASKED = 512
_MOST_AT_ONCE = 32
_ANSWER_S = 2.0
_STEP_S = 0.1
_LARGEST_HEAD = 8 * 1024
_PORT = 80

Answered = Callable[[Sighting], None]


def ask_web(
    addresses: Sequence[str],
    on_answer: Answered,
    is_cancelled: Callable[[], bool] = lambda: False,
    *,
    port: int = _PORT,
) -> None:
    """Ask each address once, and tell of those that answer as a phone; one is waited for two seconds, 32 at a time.

    ``on_answer`` is called on the calling thread; ``is_cancelled`` is asked ten times a second.
    """
    asyncio.run(_ask_all(addresses[:MOST_ASKED], on_answer, is_cancelled, port))


async def _ask_all(addresses: Sequence[str], on_answer: Answered, is_cancelled: Callable[[], bool], port: int) -> None:
    turns = asyncio.Semaphore(_MOST_AT_ONCE)
    waiting = {asyncio.create_task(_ask(address, port, turns)) for address in addresses}
    try:
        while waiting and not is_cancelled():
            done, waiting = await asyncio.wait(waiting, timeout=_STEP_S, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                if (found := task.result()) is not None:
                    on_answer(found)
    finally:
        for task in waiting:
            task.cancel()
        await asyncio.gather(*waiting, return_exceptions=True)


async def _ask(address: str, port: int, turns: asyncio.Semaphore) -> Sighting | None:
    async with turns:
        try:
            async with asyncio.timeout(_ANSWER_S):
                answer = await _page(address, port)
        except (OSError, TimeoutError):
            return None
    head, _, body = answer.partition(b"\r\n\r\n")
    if not head.startswith((b"HTTP/1.0 200", b"HTTP/1.1 200")):
        return None
    return read_web_answer(address, body)


async def _page(address: str, port: int) -> bytes:
    """The first bytes of an answer, as many as one of a phone can have."""
    reader, writer = await asyncio.open_connection(address, port)
    try:
        writer.write(f"GET {PATH} HTTP/1.0\r\nHost: {address}\r\nConnection: close\r\n\r\n".encode("ascii"))
        answer = bytearray()
        while len(answer) < _LARGEST_HEAD + LARGEST_ANSWER and (data := await reader.read(LARGEST_ANSWER)):
            answer += data
        return bytes(answer)
    finally:
        writer.close()
        with contextlib.suppress(OSError):
            await writer.wait_closed()
