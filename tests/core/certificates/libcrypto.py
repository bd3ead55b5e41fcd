"""OpenSSL itself as judge: every error of a chain, as a verify callback that always goes on sees them.

That is what pjproject's own callback does. Reached through the libcrypto of this machine, so that no C
has to be compiled and no socket opened; ``openssl s_client`` prints the same list.
"""

import ctypes
import ctypes.util
import os
from collections.abc import Sequence
from datetime import datetime
from functools import cache

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
    "ERR_clear_error": (None,),
}


@cache
def _libcrypto() -> ctypes.CDLL | None:
    name = os.environ.get("LIBCRYPTO") or ctypes.util.find_library("crypto")
    if not name or (not name.endswith(".so.3") and "LIBCRYPTO" not in os.environ):
        return None
    library = ctypes.CDLL(name)
    for function, (result, *arguments) in _SIGNATURES.items():
        getattr(library, function).restype = result
        getattr(library, function).argtypes = arguments
    return library


def is_there() -> bool:
    return _libcrypto() is not None


def errors(
    sent: Sequence[x509.Certificate],
    trusted: Sequence[x509.Certificate],
    at: datetime,
    *,
    level: int = 2,
) -> set[tuple[int, int]]:
    """Every (depth, X509_V_ERR number) of a server's chain, at an OpenSSL security level."""
    c = _libcrypto()
    assert c is not None
    found: set[tuple[int, int]] = set()

    def verified(is_good: int, context: int) -> int:
        if not is_good:
            found.add((c.X509_STORE_CTX_get_error_depth(context), c.X509_STORE_CTX_get_error(context)))
        return 1

    callback = _CALLBACK(verified)  # a name keeps it alive as long as OpenSSL may call it

    def loaded(certificate: x509.Certificate) -> int:
        der = certificate.public_bytes(Encoding.DER)
        place = ctypes.cast(ctypes.create_string_buffer(der, len(der)), _POINTER)
        pointer = c.d2i_X509(None, ctypes.byref(place), len(der))
        assert pointer
        return int(pointer)

    ours, theirs = [loaded(x) for x in trusted], [loaded(x) for x in sent]
    store, stack, context = c.X509_STORE_new(), c.OPENSSL_sk_new_null(), c.X509_STORE_CTX_new()
    try:
        for pointer in ours:
            c.X509_STORE_add_cert(store, pointer)
        for pointer in theirs:
            c.OPENSSL_sk_push(stack, pointer)
        assert c.X509_STORE_CTX_init(context, store, theirs[0], stack) == 1
        assert c.X509_STORE_CTX_set_default(context, b"ssl_server") == 1
        parameters = c.X509_STORE_CTX_get0_param(context)
        c.X509_VERIFY_PARAM_set_auth_level(parameters, level)
        c.X509_VERIFY_PARAM_set_time(parameters, int(at.timestamp()))
        c.X509_STORE_CTX_set_verify_cb(context, callback)
        result = c.X509_verify_cert(context)
        if result <= 0:
            found.add((0, 1))  # it gave up: X509_V_ERR_UNSPECIFIED
    finally:
        c.X509_STORE_CTX_free(context)
        c.OPENSSL_sk_free(stack)
        c.X509_STORE_free(store)
        for pointer in (*ours, *theirs):
            c.X509_free(pointer)
        c.ERR_clear_error()
    return found
