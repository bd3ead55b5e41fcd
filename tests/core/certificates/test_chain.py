import contextlib
import itertools
import random
import subprocess
import time
from collections.abc import Sequence
from datetime import timedelta

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
    pkcs7,
    pkcs12,
)
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.core.certificates.making import HOST, NOW, certificate, intermediate, key, leaf, root, usage
from wizard.core.certificates.binary_forms import readable
from wizard.core.certificates.chain import ImportedChain, chain_to_pem, import_chain
from wizard.core.certificates.judge import judge
from wizard.core.certificates.keys import key_to_pem
from wizard.core.errors import WizardError, WrongPassphrase

ROOT, MID = root(), intermediate()
LOW = intermediate("Low", "Mid")
LEAF = leaf(issuer="Low")
KEY = key_to_pem(key("server"), None)


def pem(*certificates: x509.Certificate) -> bytes:
    return chain_to_pem(certificates)


def said(found: ImportedChain) -> str:
    return " ".join(map(str, found.repairs))


def test_a_sound_chain_needs_no_repair() -> None:
    found = import_chain([pem(LEAF, LOW, MID), KEY])
    assert found.certificates == (LEAF, LOW, MID)
    assert found.repairs == ()
    assert found.missing_issuer == ""
    assert found.root is None
    assert found.key is not None
    assert found.key.public_key() == LEAF.public_key()


@pytest.mark.parametrize("order", list(itertools.permutations([LEAF, LOW, MID, ROOT])))
def test_any_order_becomes_leaf_first_without_the_root(order: Sequence[x509.Certificate]) -> None:
    found = import_chain([pem(*order)])
    assert found.certificates == (LEAF, LOW, MID)
    assert found.root == ROOT
    assert "Root is left out" in said(found)
    assert ("put in order" in said(found)) is (tuple(order) != (LEAF, LOW, MID, ROOT))


@pytest.mark.parametrize("count", [1, 2, 3])
def test_it_may_come_in_several_files_with_duplicates(count: int) -> None:
    found = import_chain([pem(MID), KEY, *[pem(LEAF, LOW)] * count])
    assert found.certificates == (LEAF, LOW, MID)
    assert ("twice" in said(found)) is (count > 1)


WHOLE = KEY + pem(LEAF, LOW, MID)


@pytest.mark.parametrize(
    "content",
    [
        WHOLE.replace(b"\n", b"\r\n"),
        WHOLE.replace(b"\n", b"\r"),
        b"\xef\xbb\xbf" + WHOLE,
        WHOLE.decode().encode("utf-16"),
        b"subject=CN = x\nissuer=/CN=y\n" + WHOLE.replace(b"-----BEGIN CERT", b" text \xff around\n-----BEGIN CERT"),
        WHOLE.replace(b"\n", b"\n\n"),
        WHOLE.replace(b"\n", b"\n    "),
        WHOLE.replace(b"\n", b" \t\n"),
        WHOLE.rstrip(b"\n"),
        WHOLE.replace(b"BEGIN CERTIFICATE", b"BEGIN X509 CERTIFICATE").replace(b"END CERT", b"END X509 CERT"),
    ],
    ids=["crlf", "cr", "bom", "utf-16", "text", "blank lines", "indented", "trailing", "no newline", "old label"],
)
def test_files_as_people_have_them(content: bytes) -> None:
    found = import_chain([content])
    assert found.certificates == (LEAF, LOW, MID)
    assert found.key is not None


def test_binary_forms_are_read() -> None:
    der = [c.public_bytes(Encoding.DER) for c in (MID, LEAF)]
    bundle = pkcs7.serialize_certificates([LOW, MID], Encoding.DER)
    text_bundle = pkcs7.serialize_certificates([LOW], Encoding.PEM)
    key_der = key("server").private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
    found = import_chain([*der, text_bundle, bundle, key_der])
    assert found.certificates == (LEAF, LOW, MID)
    assert found.key is not None


@pytest.mark.parametrize("passphrase", [None, "", "pässwörd"])
def test_pkcs12_is_read(passphrase: str | None) -> None:
    algorithm = BestAvailableEncryption(passphrase.encode()) if passphrase else NoEncryption()
    content = pkcs12.serialize_key_and_certificates(b"x", key("server"), LEAF, [MID, LOW], algorithm)
    found = import_chain([content], passphrase=passphrase)
    assert found.certificates == (LEAF, LOW, MID)
    assert found.key is not None
    if passphrase:
        with pytest.raises(WrongPassphrase):
            import_chain([content], passphrase="wrong")
        with pytest.raises(WrongPassphrase):
            import_chain([content])


def test_an_encrypted_key_needs_its_passphrase() -> None:
    files = [pem(LEAF), key_to_pem(key("server"), "secret")]
    assert import_chain(files, passphrase="secret").key is not None
    for passphrase in (None, "wrong"):
        with pytest.raises(WrongPassphrase):
            import_chain(files, passphrase=passphrase)


def test_a_gap_is_reported_and_no_error() -> None:
    assert import_chain([pem(LEAF)]).missing_issuer == "Low"
    broken = import_chain([pem(LEAF, MID)])
    assert broken.certificates == (LEAF,)
    assert broken.missing_issuer == "Low"
    assert "Mid is left out" in said(broken)


def test_a_leaf_right_below_the_root_is_complete() -> None:
    found = import_chain([pem(ROOT, leaf())])
    assert len(found.certificates) == 1
    assert found.missing_issuer == ""
    assert found.root == ROOT


def test_a_self_signed_server_stands_alone() -> None:
    alone = certificate(HOST, HOST, key_name="server")
    found = import_chain([pem(alone), KEY])
    assert found.certificates == (alone,)
    assert found.missing_issuer == ""
    assert found.root is None


def test_a_self_signed_root_comes_before_its_cross_signed_twin() -> None:
    cross = intermediate("Root", "Old", key_name="Root", authority_key="Old")
    found = import_chain([pem(leaf(), cross, ROOT)])
    assert len(found.certificates) == 1
    assert found.root == ROOT
    assert import_chain([pem(leaf(), cross)]).certificates[1:] == (cross,)


def test_the_key_says_which_of_two_servers_is_meant() -> None:
    other = leaf("other.example.com", "Low", key_name="other")
    with pytest.raises(WizardError, match="more than one") as caught:
        import_chain([pem(LEAF, other, LOW, MID)])
    assert "other.example.com" in str(caught.value.detail)
    found = import_chain([pem(other, LEAF, LOW, MID), KEY])
    assert found.certificates == (LEAF, LOW, MID)
    assert "other.example.com is left out" in said(found)


def test_the_newer_of_two_with_one_key_is_meant() -> None:
    newer = leaf(issuer="Low", start=NOW)
    for order in ((LEAF, newer), (newer, LEAF)):
        assert import_chain([pem(*order, LOW, MID), KEY]).certificates == (newer, LOW, MID)


def test_version_1_certificates_are_told_apart_by_who_signed_whom() -> None:
    ca = certificate("CA", "CA")
    server = certificate(HOST, "CA", key_name="server")
    found = import_chain([pem(ca, server)])
    assert found.certificates == (server,)
    assert found.root == ca


@pytest.mark.parametrize(
    ("files", "title"),
    [
        ([], "no certificate"),
        ([b""], "no certificate"),
        ([b"hello"], "no certificate"),
        ([KEY], "no certificate"),
        ([pem(LEAF), key_to_pem(key("other"), None)], "another certificate"),
        ([pem(LEAF, LOW), key_to_pem(key("Other"), None)], "another certificate"),
        ([pem(MID)], "an authority's certificate"),
        ([pem(ROOT)], "an authority's certificate"),
        ([pem(LEAF, ROOT), key_to_pem(key("Root"), None)], "an authority's certificate"),
        ([pem(LEAF)[:200]], "cannot be read"),
        ([pem(LEAF)[:200] + pem(LEAF)], "cannot be read"),
        ([pem(LEAF).replace(b"MII", b"MIJ")], "cannot be read"),
        ([pem(LEAF).replace(b"MII", b"!!!")], "cannot be read"),
        ([b"\x30\x82\x01\x00" + b"x" * 256], "cannot be read"),
        ([b"-----BEGIN PKCS7-----\nAAAA\n-----END PKCS7-----\n"], "cannot be read"),
        ([pem(LEAF) + b"-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n"], "cannot be read"),
    ],
)
def test_what_cannot_be_a_chain_is_refused_with_a_reason(files: list[bytes], title: str) -> None:
    with pytest.raises(WizardError, match=title) as caught:
        import_chain(files)
    assert str(caught.value.detail)
    assert str(caught.value.next_step)


def test_a_signing_request_is_told_from_a_certificate() -> None:
    builder = x509.CertificateSigningRequestBuilder().subject_name(LEAF.subject)
    request = builder.sign(key("server"), LEAF.signature_hash_algorithm)  # type: ignore[arg-type]
    with pytest.raises(WizardError) as caught:
        import_chain([request.public_bytes(Encoding.PEM), KEY])
    assert "signing request" in str(caught.value.detail)


def test_a_crowd_or_a_flood_is_refused() -> None:
    crowd = [certificate(f"n{n}", "CA", key_name="server") for n in range(51)]
    with pytest.raises(WizardError, match="too much"):
        import_chain([pem(*crowd)])
    with pytest.raises(WizardError, match="too much"):
        import_chain([pem(*crowd[:26]), pem(*crowd[26:])])
    with pytest.raises(WizardError, match="too much"):
        import_chain([pem(LEAF) + b" " * 1024 * 1024])


@pytest.mark.parametrize(
    "flood",
    [
        b"-----BEGIN A-----\n" * 50_000,
        b"-----BEGIN CERTIFICATE-----\n" * 30_000,
        b"-----BEGIN A-----\n-----END A-----\n" * 25_000,
        b"-----BEGIN " * 90_000,
        b"\x30\x80" * 500_000,
        b"-----BEGIN CERTIFICATE-----\n" + b"A" * 1_000_000 + b"\n-----END CERTIFICATE-----\n",
    ],
)
def test_a_flood_takes_no_time(flood: bytes) -> None:
    start = time.monotonic()
    with pytest.raises(WizardError):
        import_chain([flood])
    assert time.monotonic() - start < 2


def test_fifty_authorities_of_one_name_take_no_time() -> None:
    crowd = [certificate("Same", "Same", ca=True, serial=n + 1) for n in range(49)]
    start = time.monotonic()
    found = import_chain([pem(*crowd, leaf(issuer="Same"))])
    assert len(found.certificates) == 1
    assert time.monotonic() - start < 2


@given(st.data())
@settings(max_examples=150, deadline=None)
def test_damage_anywhere_is_read_or_refused(data: st.DataObject) -> None:
    whole = data.draw(
        st.sampled_from([WHOLE, LEAF.public_bytes(Encoding.DER), pkcs7.serialize_certificates([LEAF], Encoding.DER)])
    )
    place = data.draw(st.integers(0, len(whole)))
    damaged = whole[:place] + data.draw(st.binary(max_size=6)) + whole[place + data.draw(st.integers(0, 6)) :]
    with contextlib.suppress(WizardError):
        import_chain([damaged], passphrase="x")


def test_the_pem_is_what_openssl_writes() -> None:
    text = pem(LEAF, LOW)
    assert b"\r" not in text
    assert text.count(b"-----BEGIN CERTIFICATE-----\n") == 2
    done = subprocess.run(["openssl", "x509"], input=pem(LEAF), capture_output=True, check=True)
    assert done.stdout == pem(LEAF)


def test_shuffled_bundles_of_many_chains_give_the_one_of_the_key() -> None:
    choose = random.Random(3)
    others = [root(f"R{n}") for n in range(10)]
    others += [certificate(f"S{n}", f"R{n}", ca=True, key_usage=usage(signs=True)) for n in range(10)]
    others += [leaf(f"h{n}.example.com", f"S{n}", end=NOW + timedelta(days=9), key_name="many") for n in range(10)]
    for _ in range(10):
        bundle = [LEAF, LOW, MID, ROOT, *others]
        choose.shuffle(bundle)
        assert import_chain([KEY, pem(*bundle)]).certificates == (LEAF, LOW, MID)


def disordered(choose: random.Random) -> list[bytes]:
    """The files of one chain as somebody may send them: in any order and form, doubled, with what does not belong."""
    wanted = [LEAF, LOW, MID, *choose.choices([LEAF, LOW, MID, ROOT], k=choose.randint(0, 4))]
    choose.shuffle(wanted)
    files = [b""]
    for one in wanted:
        form = choose.choice(["pem", "pem", "text", "file", "der", "pkcs7", "pkcs12"])
        if form in ("pem", "text"):
            files[0] += b"subject=CN = x\n" * (form == "text") + pem(one)
        elif form == "file":
            files.append(pem(one))
        elif form == "der":
            files.append(one.public_bytes(Encoding.DER))
        elif form == "pkcs7":
            files.append(pkcs7.serialize_certificates([one], choose.choice([Encoding.DER, Encoding.PEM])))
        else:
            files.append(pkcs12.serialize_key_and_certificates(None, None, None, [one], NoEncryption()))
    files[0] = choose.choice([KEY + files[0], files[0] + KEY])
    files[0] = choose.choice([b"", b"\xef\xbb\xbf"]) + files[0].replace(b"\n", choose.choice([b"\n", b"\r\n", b" \n"]))
    choose.shuffle(files)
    return files


@pytest.mark.parametrize("seed", range(8))
def test_hundreds_of_disordered_chains_come_out_byte_for_byte(seed: int) -> None:
    choose = random.Random(seed)
    for _ in range(40):
        found = import_chain(disordered(choose))
        assert chain_to_pem(found.certificates) == pem(LEAF) + pem(LOW) + pem(MID)
        assert found.key is not None
        assert found.missing_issuer == ""


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (b"\xa0\x03\x02\x01\x02", b"\xa0\x03\x02\x01\x2c"),  # version 45
        (b"\x06\x03\x55\x1d\x0f", b"\x06\x03\x55\x1d\x13"),  # basicConstraints twice
        (b"\x06\x08\x2a\x86\x48\xce\x3d\x03\x01\x07", b"\x06\x08\x2a\x86\x48\xce\x3d\x03\x01\x6f"),  # no such curve
        (b"\x0c\x0fpbx", b"\x0c\x0f\xff\xfe\xfd"),  # a name that is no UTF-8
    ],
)
def test_strange_certificates_are_judged_or_refused(before: bytes, after: bytes) -> None:
    der = LEAF.public_bytes(Encoding.DER)
    assert before in der
    strange = der.replace(before, after, 1)
    for content in (strange, pkcs7.serialize_certificates([LEAF], Encoding.DER).replace(before, after, 1)):
        with contextlib.suppress(WizardError):
            import_chain([content, pem(LOW, MID)])
    with contextlib.suppress(ValueError, x509.InvalidVersion):
        shown = readable(x509.load_der_x509_certificate(strange))
        assert judge([shown, LOW, MID], HOST, [ROOT], at=NOW).code
        assert judge([LEAF, shown], HOST, [shown], at=NOW).code


def test_windows_bundles_are_read() -> None:
    der = pkcs7.serialize_certificates([LEAF], Encoding.DER)
    header = 4
    assert der[1] == 0x82
    indefinite = b"\x30\x80" + der[header:] + b"\0\0"  # BER, as certmgr exports it
    assert import_chain([indefinite]).certificates == (LEAF,)
