from datetime import timedelta
from ipaddress import ip_address, ip_network

import pytest
from cryptography import x509

from tests.core.certificates import libcrypto
from tests.core.certificates.making import CLIENT, HOST, NOW, any_chains, certificate, leaf, usage
from wizard.core.certificates.library import NEWEST, OTHERS, Generation, Library
from wizard.core.certificates.path import faults
from wizard.core.certificates.verify_errors import VerifyError

needs_libcrypto = pytest.mark.skipif(not libcrypto.is_there(), reason="needs the libcrypto of OpenSSL 3")
LEVEL = {112: 2, 80: 1}
MODERN = [library for library in (NEWEST, *OTHERS) if library.generation is Generation.OPENSSL_3]


@needs_libcrypto
@pytest.mark.parametrize("library", MODERN, ids=lambda library: library.name)
def test_every_error_is_openssls_own(library: Library) -> None:
    """Hundreds of chains that fit or nearly fit: the same errors about the same certificates."""
    told: set[int] = set()
    for sent, trusted in any_chains(600):
        theirs = libcrypto.errors(
            sent, trusted, NOW, level=LEVEL[library.least_bits], is_newer_pjsip=library.is_newer_pjsip
        )
        ours = {(fault.depth, int(fault.error)) for fault in faults(sent, trusted, NOW, library)}
        assert ours == theirs
        told |= {number for _, number in theirs}
    assert told >= {7, 9, 10, 18, 19, 20, 26, 32, 34, 47, 48, 79} | (set() if library.is_newer_pjsip else {2, 21})


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
        for library in (NEWEST, *OTHERS)
    }
    assert codes == {library.name: set() for library in (NEWEST, *OTHERS)} | {"OpenSSL 1.0.2": {"CERT_HAS_EXPIRED"}}


def test_an_older_library_asks_nothing_of_what_the_phone_holds() -> None:
    """Measured on OpenSSL 1.0.2q, as is all that ``also`` says of it in the table of situations."""
    older = next(library for library in OTHERS if library.generation is Generation.OPENSSL_1_0_2)
    root = certificate("Root", "Root", ca=False, purposes=[CLIENT])
    low = leaf(names=[x509.IPAddress(ip_address("192.0.2.10"))])
    assert faults([low], [root], NOW)
    assert not faults([low], [root], NOW, older)
    limited = certificate(
        "Root", "Root", ca=True, constraints=x509.NameConstraints([x509.IPAddress(ip_network("192.0.2.0/24"))], None)
    )
    assert not faults([low], [limited], NOW)
    assert [fault.error for fault in faults([low], [limited], NOW, older)] == [VerifyError.UNSUPPORTED_CONSTRAINT_TYPE]


def test_a_circle_in_the_store_comes_to_an_end() -> None:
    """OpenSSL 1.0.2 takes the same certificate again and again, a hundred times."""
    signs = usage(signs=True)
    one = certificate("One", "Two", ca=True, key_usage=signs)
    two = certificate("Two", "One", ca=True, key_usage=signs)
    low = certificate(HOST, "One", key_name="server")
    for library in (NEWEST, *OTHERS):
        errors = {fault.error for fault in faults([low, one, two], [one, two], NOW, library)}
        assert (VerifyError.UNABLE_TO_GET_ISSUER_CERT in errors) is not library.is_newer_pjsip


def test_fifty_certificates_of_one_name_take_no_time() -> None:
    crowd = [certificate("Same", "Same", ca=True, serial=n + 1) for n in range(50)]
    assert faults(crowd, crowd[:1], NOW) == ()
    assert faults(crowd, [], NOW)
