"""The public roots this computer trusts: the nearest thing to a phone's list, which no source has.

They are newer than a phone's, whose list is frozen when its firmware is made.
"""

import ssl
from collections.abc import Callable
from itertools import islice
from pathlib import Path

from cryptography import x509

from wizard.core.certificates.binary_forms import readable
from wizard.core.certificates.profile import UNREADABLE
from wizard.system.check.oddities import oddities_tolerated

_MOST_FILES = 1000
_LARGEST_BYTES = 1024 * 1024


def public_roots() -> tuple[x509.Certificate, ...]:
    """Return the roots of this computer's store, without those that cannot be read; maybe none."""
    with oddities_tolerated():
        ders = ssl.create_default_context().get_ca_certs(binary_form=True)
        found = [c for der in ders for c in _loaded(x509.load_der_x509_certificate, der)]
        return tuple(dict.fromkeys(found or _in_folder()))


def _loaded(load: Callable[[bytes], x509.Certificate], data: bytes) -> list[x509.Certificate]:
    try:
        return [readable(load(data))]
    except UNREADABLE:
        return []


def _in_folder() -> list[x509.Certificate]:
    """Where OpenSSL has only a folder of roots, it opens one when it needs it, and Python lists none."""
    folder = ssl.get_default_verify_paths().capath
    found: list[x509.Certificate] = []
    try:
        files = islice(Path(folder).iterdir(), _MOST_FILES) if folder else ()
        for file in files:
            if file.is_file():
                with file.open("rb") as opened:
                    found += _loaded(x509.load_pem_x509_certificate, opened.read(_LARGEST_BYTES))
    except OSError:
        pass  # what was found until then is the list
    return found
