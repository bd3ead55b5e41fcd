import random
from datetime import timedelta

import pytest

from tests.core.certificates import libcrypto
from tests.core.certificates.making import HOST, NOW, any_certificate, certificate, name, usage
from wizard.core.certificates.library import NEWEST, OTHERS, Library
from wizard.core.certificates.path import faults

needs_libcrypto = pytest.mark.skipif(not libcrypto.is_there(), reason="needs the libcrypto of OpenSSL 3")
_LEVEL = {112: 2, 80: 1}


@needs_libcrypto
@pytest.mark.parametrize("library", [NEWEST, OTHERS[0]], ids=lambda library: library.name)
def test_every_error_is_openssls_own(library: Library) -> None:
    """Thousands of chains that fit or nearly fit: the same errors about the same certificates."""
    choose = random.Random(6)
    pool = [any_certificate(choose) for _ in range(250)]
    leaves = [c for c in pool if c.subject == name(HOST)]
    told: set[int] = set()
    for _ in range(1200):
        others = choose.sample(pool, choose.randint(0, 4))
        sent = [choose.choice(leaves if choose.random() < 0.8 else pool), *others]
        trusted = choose.sample(
            [c for c in pool if c.issuer == c.subject or choose.random() < 0.05], choose.randint(0, 3)
        )
        theirs = libcrypto.errors(sent, trusted, NOW, level=_LEVEL[library.least_bits])
        ours = {(fault.depth, int(fault.error)) for fault in faults(sent, trusted, NOW, library)}
        assert ours == theirs
        told |= {number for _, number in theirs}
    assert told >= {2, 7, 9, 10, 18, 19, 20, 21, 26, 32, 34, 79}


@needs_libcrypto
@pytest.mark.parametrize("length", [None, 0, 1, 2])
@pytest.mark.parametrize("self_issued", [False, True])
def test_path_lengths_are_counted_as_openssl_does(length: int | None, self_issued: bool) -> None:
    signs = usage(signs=True)
    root = certificate("Root", "Root", ca=True, path_length=length, key_usage=signs)
    mid = certificate("Root" if self_issued else "Mid", "Root", key_name="Mid", ca=True, key_usage=signs, serial=2)
    low = certificate("Low", "Root" if self_issued else "Mid", issuer_key="Mid", ca=True, key_usage=signs)
    leaf = certificate(HOST, "Low", key_name="server")
    sent = [leaf, low, mid]
    theirs = libcrypto.errors(sent, [root], NOW)
    assert {(fault.depth, int(fault.error)) for fault in faults(sent, [root], NOW)} == theirs


@needs_libcrypto
@pytest.mark.parametrize("seconds", [-1, 0, 1])
def test_the_ends_of_validity_are_openssls(seconds: int) -> None:
    root = certificate("Root", "Root", ca=True, start=NOW, end=NOW + timedelta(days=1))
    leaf = certificate(HOST, "Root", key_name="server", start=NOW, end=NOW + timedelta(days=1))
    for edge in (NOW, NOW + timedelta(days=1)):
        at = edge + timedelta(seconds=seconds)
        ours = {(fault.depth, int(fault.error)) for fault in faults([leaf], [root], at)}
        assert ours == libcrypto.errors([leaf], [root], at)


def test_an_older_library_walks_what_was_sent_first() -> None:
    """A chain that ends in an expired cross-signing root: fine for newer libraries only where both roots are there."""
    signs = usage(signs=True)
    past = NOW - timedelta(days=1)
    old = certificate("Old", "Old", ca=True, key_usage=signs, end=past)
    new = certificate("New", "New", ca=True, key_usage=signs)
    cross = certificate("New", "Old", ca=True, key_usage=signs, end=past)
    leaf = certificate(HOST, "New", key_name="server")
    codes = {
        library.name: {fault.error.name for fault in faults([leaf, cross], [old, new], NOW, library)}
        for library in (NEWEST, OTHERS[-1])
    }
    assert codes == {"OpenSSL 3, level 2": set(), "OpenSSL 1.0.2": {"CERT_HAS_EXPIRED"}}


def test_fifty_certificates_of_one_name_take_no_time() -> None:
    crowd = [certificate("Same", "Same", ca=True, serial=n + 1) for n in range(50)]
    assert faults(crowd, crowd[:1], NOW) == ()
    assert faults(crowd, [], NOW)
