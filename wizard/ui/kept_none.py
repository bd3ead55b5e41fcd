"""A way around a fault of PySide6 6.12.0, under which a table that is drawn often enough ends the process.

Each time a method of ours returns None where Qt wants a QVariant (``QAbstractItemModel.data`` does, for every
role it says nothing of), that version gives away a reference to None that is not its own: measured on Python 3.11,
one per call, a hundred per table drawn; 6.9.3, 6.10.2 and 6.11.1 do not. Where None is counted like any other
object, the count ends at zero ("Fatal Python error: none_dealloc"). Since 3.12 it is not counted (PEP 683).
"""

import ctypes
import sys

import PySide6

FAULTY = ("6.12.0",)
_ENOUGH = sys.maxsize >> 2


def keep_none() -> None:
    """Let None have so many references that none of the ones given away is the last; done once it does no more."""
    if sys.version_info < (3, 12) and PySide6.__version__ in FAULTY and sys.getrefcount(None) < _ENOUGH:
        # The count is the first word of every object (CPython 3.11, Include/object.h).
        ctypes.c_ssize_t.from_address(id(None)).value += _ENOUGH
