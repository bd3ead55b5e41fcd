"""A way around a fault of PySide6 6.12.0, under which the process ends after a few hundred drawings of a table.

That version gives away references to None, True and False that are not its own: one each time a method returns
None where Qt wants a QVariant (``QAbstractItemModel.data`` for a role it says nothing of), each time a QVariant is
read as None, each time a signal carries a bool. Measured on Python 3.11; 6.9.3, 6.10.2, 6.11.1 and 6.11.3 do not.
Where these objects are counted like any other, the count ends at zero ("Fatal Python error: none_dealloc"). Since
3.12 they are not counted (PEP 683), which is done here for the Pythons before it.
"""

import ctypes
import sys

import PySide6

FAULTY = ("6.12.0",)
_ENOUGH = sys.maxsize >> 2


def make_immortal() -> None:
    """Give None, True and False so many references that none of those given away is the last."""
    if sys.version_info >= (3, 12) or PySide6.__version__ not in FAULTY:
        return
    for constant in (None, True, False):
        if sys.getrefcount(constant) < _ENOUGH:
            # The count is the first word of every object (CPython 3.11, Include/object.h).
            ctypes.c_ssize_t.from_address(id(constant)).value += _ENOUGH
