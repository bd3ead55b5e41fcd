"""OpenSSL itself as judge: every error of a chain, as a verify callback that always goes on sees them.

That is what pjproject's own callback does. Reached through the libcrypto of this machine, so that no C
has to be compiled and no socket opened; ``openssl s_client`` prints the same list.
"""

import ctypes
import ctypes.util
from collections.abc import Callable, Sequence
from datetime import datetime
from functools import cache
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding

_POINTER = ctypes.c_void_p
_CALLBACK = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_int, _POINTER)
_SIGNATURES = {
    "d2i_X509": (_POINTER, _POINTER, _POINTER, ctypes.c_long),
    "X509_free": (None, _POINTER),
    "X509_STORE_new": (_POINTER,),
    "X509_STORE_free": (None, _POINTER),
    "X509_STORE_add_cert": (ctypes.c_int, _POINTER, _POINTER),
    "OPENSSL_sk_new_null": (_POINTER,),
    "OPENSSL_sk_push": (ctypes.c_int, _POINTER, _POINTER),
    "OPENSSL_sk_free": (None, _POINTER),
    "X509_STORE_set_flags": (ctypes.c_int, _POINTER, ctypes.c_ulong),
    "X509_STORE_CTX_new": (_POINTER,),
    "X509_STORE_CTX_free": (None, _POINTER),
    "X509_STORE_CTX_init": (ctypes.c_int, _POINTER, _POINTER, _POINTER, _POINTER),
    "X509_STORE_CTX_set_default": (ctypes.c_int, _POINTER, ctypes.c_char_p),
    "X509_STORE_CTX_get0_param": (_POINTER, _POINTER),
    "X509_STORE_CTX_set_verify_cb": (None, _POINTER, _CALLBACK),
    "X509_STORE_CTX_get_error": (ctypes.c_int, _POINTER),
    "X509_STORE_CTX_get_error_depth": (ctypes.c_int, _POINTER),
    "X509_VERIFY_PARAM_set_auth_level": (None, _POINTER, ctypes.c_int),
    "X509_VERIFY_PARAM_set_time": (None, _POINTER, ctypes.c_long),
    "X509_verify_cert": (ctypes.c_int, _POINTER),
    "X509_get_subject_name": (_POINTER, _POINTER),
    "X509_NAME_oneline": (ctypes.c_char_p, _POINTER, ctypes.c_char_p, ctypes.c_int),
    "OpenSSL_version": (ctypes.c_char_p, ctypes.c_int),
    "ERR_clear_error": (None,),
}


# What was named otherwise before 1.1.0, and what was not there.
_BEFORE_1_1 = {
    "OPENSSL_sk_new_null": "sk_new_null",
    "OPENSSL_sk_push": "sk_push",
    "OPENSSL_sk_free": "sk_free",
    "OpenSSL_version": "SSLeay_version",
}
_SINCE_1_1 = frozenset({"X509_VERIFY_PARAM_set_auth_level"})
_TRUSTED_FIRST, _PARTIAL_CHAIN = 0x8000, 0x80000
_GAVE_UP = (0, 1)  # X509_V_ERR_UNSPECIFIED


class LibCrypto:
    """One libcrypto, of OpenSSL 1.0.2 to 3."""

    def __init__(self, path: str) -> None:
        self._library = ctypes.CDLL(path)
        is_old = not hasattr(self._library, "OPENSSL_sk_new_null")
        for function, (result, *arguments) in _SIGNATURES.items():
            if is_old and function in _SINCE_1_1:
                continue
            found = getattr(self._library, _BEFORE_1_1.get(function, function) if is_old else function)
            found.restype = result
            found.argtypes = arguments
            setattr(self, function, found)
        self._has_levels = not is_old
        if is_old:
            self._library.OPENSSL_add_all_algorithms_noconf()

    @property
    def version(self) -> str:
        """``OpenSSL 3.0.19 27 Jan 2026``."""
        return str(self.OpenSSL_version(0).decode())

    def __getattr__(self, function: str) -> Callable[..., Any]:
        raise AttributeError(function)

    def errors(
        self,
        sent: Sequence[x509.Certificate],
        trusted: Sequence[x509.Certificate],
        at: datetime,
        *,
        level: int = 2,
        is_newer_pjsip: bool = False,
    ) -> set[tuple[int, int]]:
        """Every (depth, X509_V_ERR number) of a server's chain, at an OpenSSL security level."""
        found: set[tuple[int, int]] = set()

        def verified(is_good: int, context: int) -> int:
            if not is_good:
                found.add((self.X509_STORE_CTX_get_error_depth(context), self.X509_STORE_CTX_get_error(context)))
            return 1

        callback = _CALLBACK(verified)  # a name keeps it alive as long as OpenSSL may call it
        ours, theirs = [self._loaded(x) for x in trusted], [self._loaded(x) for x in sent]
        store, stack, context = self.X509_STORE_new(), self.OPENSSL_sk_new_null(), self.X509_STORE_CTX_new()
        try:
            if is_newer_pjsip:
                self.X509_STORE_set_flags(store, _TRUSTED_FIRST | _PARTIAL_CHAIN)
            for pointer in ours:
                self.X509_STORE_add_cert(store, pointer)
            for pointer in theirs:
                self.OPENSSL_sk_push(stack, pointer)
            assert self.X509_STORE_CTX_init(context, store, theirs[0], stack) == 1
            assert self.X509_STORE_CTX_set_default(context, b"ssl_server") == 1
            parameters = self.X509_STORE_CTX_get0_param(context)
            if self._has_levels:
                self.X509_VERIFY_PARAM_set_auth_level(parameters, level)
            self.X509_VERIFY_PARAM_set_time(parameters, int(at.timestamp()))
            self.X509_STORE_CTX_set_verify_cb(context, callback)
            if self.X509_verify_cert(context) <= 0:
                found.add(_GAVE_UP)
        finally:
            self.X509_STORE_CTX_free(context)
            self.OPENSSL_sk_free(stack)
            self.X509_STORE_free(store)
            for pointer in (*ours, *theirs):
                self.X509_free(pointer)
            self.ERR_clear_error()
        return found

    def one_line(self, certificate: x509.Certificate, size: int) -> bytes:
        """The subject as ``/C=.../CN=...``, in a buffer of a size (X509_NAME_oneline)."""
        pointer = self._loaded(certificate)
        buffer = ctypes.create_string_buffer(size)
        self.X509_NAME_oneline(self.X509_get_subject_name(pointer), buffer, size)
        self.X509_free(pointer)
        return buffer.value

    def _loaded(self, certificate: x509.Certificate) -> int:
        der = certificate.public_bytes(Encoding.DER)
        place = ctypes.cast(ctypes.create_string_buffer(der, len(der)), _POINTER)
        pointer = self.d2i_X509(None, ctypes.byref(place), len(der))
        assert pointer
        return int(pointer)


@cache
def ours() -> LibCrypto | None:
    """This machine's OpenSSL 3, None where there is none."""
    name = ctypes.util.find_library("crypto")
    return LibCrypto(name) if name and name.endswith(".so.3") else None


def is_there() -> bool:
    return ours() is not None


def errors(
    sent: Sequence[x509.Certificate],
    trusted: Sequence[x509.Certificate],
    at: datetime,
    *,
    level: int = 2,
    is_newer_pjsip: bool = False,
) -> set[tuple[int, int]]:
    """What this machine's OpenSSL 3 reports."""
    library = ours()
    assert library is not None
    return library.errors(sent, trusted, at, level=level, is_newer_pjsip=is_newer_pjsip)
