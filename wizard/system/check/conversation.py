"""A SIP conversation over one TLS connection: what it wants sent is sent, until it is over."""

from typing import Protocol

from wizard.system.check.deadline import Deadline
from wizard.system.check.tls_connection import TlsConnection


class Conversation(Protocol):
    """Bytes in, bytes out."""

    @property
    def is_over(self) -> bool:
        """Whether nothing more is to be said."""

    def feed(self, data: bytes) -> bytes:
        """Take bytes; return what to send next."""


def converse(connection: TlsConnection, conversation: Conversation, end: Deadline | None = None) -> None:
    """Answer what comes until the conversation, or the server, ends it.

    Raises:
        NotSipError: What comes is none of it.
        OSError: The connection fails; TimeoutError at the deadline.
    """
    while not conversation.is_over and (data := connection.receive(end)):
        if reply := conversation.feed(data):
            connection.send(reply)
