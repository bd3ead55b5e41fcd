"""A picture of an X screen from Xvfb's frame buffer file, which is in the format of ``xwd``."""

import struct
from pathlib import Path

from PySide6.QtGui import QImage

# X11/XWDFile.h, version 7: 25 numbers, which Xvfb writes big-endian, then the screen's name, then colours
# of 12 bytes each, then the pixels in the machine's own order.
HEADER = struct.Struct(">25I")
VERSION, DEPTH, WIDTH, HEIGHT, BITS_PER_PIXEL, BYTES_PER_LINE, COLOURS = 1, 3, 4, 5, 11, 12, 19


def read_xwd(path: Path) -> QImage:
    """Return the picture, a copy of its own; read until it did not change meanwhile, that none is half drawn."""
    content = path.read_bytes()
    while content != (again := path.read_bytes()):
        content = again
    header = HEADER.unpack_from(content)
    assert (header[VERSION], header[DEPTH], header[BITS_PER_PIXEL]) == (7, 24, 32)
    pixels = content[header[0] + 12 * header[COLOURS] :]
    shape = (header[WIDTH], header[HEIGHT], header[BYTES_PER_LINE])
    return QImage(pixels, *shape, QImage.Format.Format_RGB32).copy()
