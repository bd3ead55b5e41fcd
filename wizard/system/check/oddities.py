"""Certificates with oddities that forbid nothing, as roots of old have them (a serial number of zero)."""

import warnings
from collections.abc import Iterator
from contextlib import contextmanager

from cryptography.utils import CryptographyDeprecationWarning


@contextmanager
def oddities_tolerated() -> Iterator[None]:
    """Keep the library's remarks on them from the terminal: whoever runs a check cannot mend a public root.

    The filter is the whole process's and stays: threads that each put back what they found would take it from
    one another.
    """
    warnings.simplefilter("ignore", CryptographyDeprecationWarning)
    yield
