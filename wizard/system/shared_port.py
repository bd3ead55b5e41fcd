"""A UDP port that several programs hold at once, as that of multicast DNS (RFC 6762 15.1)."""

import contextlib
import errno
import socket
import sys

TAKEN = (errno.EADDRINUSE, errno.EACCES)
"""What systems answer where somebody holds a port for himself."""


def sharing_socket(family: socket.AddressFamily) -> socket.socket:
    """Return a UDP socket, yet unbound, that shares its port with others who do the same."""
    made = socket.socket(family, socket.SOCK_DGRAM)
    try:
        made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        if sys.platform != "win32":  # which has no such option
            made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
        if family is socket.AF_INET6:
            made.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
    except BaseException:
        made.close()
        raise
    return made


def can_be_shared(port: int) -> bool:
    """Whether nobody holds a port for himself."""
    for family, address in ((socket.AF_INET, ""), (socket.AF_INET6, "::")):
        # A system may be without IPv6.
        with contextlib.suppress(OSError), sharing_socket(family) as tried:
            try:
                tried.bind((address, port))
            except OSError as error:
                if error.errno in TAKEN:
                    return False
    return True
