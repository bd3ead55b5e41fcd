import itertools
import os
import stat
from dataclasses import replace
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, NoEncryption, pkcs12

from tests.core.certificates.making import intermediate, key, leaf, root
from tests.core.plan import sites
from wizard.core.certificates.chain import chain_to_pem
from wizard.core.certificates.keys import key_from_pem, key_to_pem
from wizard.core.errors import WizardError, WrongPassphrase
from wizard.core.site import AuthorityKind, Certificate, KeyKind, Protocol, Site, Transport
from wizard.system.certificate_import import (
    authority_in,
    make_certificate,
    place_certificate,
    read_certificate_files,
    site_chain,
)
from wizard.system.site_certificate import public_certificate
from wizard.system.site_file import SiteFolder, load, save_site

PHRASE = "correct horse"
LEAF, MID, ROOT = leaf(issuer="Mid"), intermediate(), root()
BOUGHT = chain_to_pem((ROOT, MID, LEAF))  # not in order, as people have it
OWN_KEY = key_to_pem(key("server"), None)


def folder_of(tmp_path: Path, authority: AuthorityKind | None = AuthorityKind.PRIVATE) -> SiteFolder:
    certificate = Certificate(authority=authority, organization="Ex", key=KeyKind.EC_P256)
    empty = SiteFolder(folder=tmp_path / "site", site=None, problems=(), text="")
    return save_site(empty, replace(sites.site(), certificate=certificate))


def refuse() -> str:
    raise AssertionError("nobody should be asked")


def files_in(folder: Path) -> dict[str, bytes]:
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


def test_what_was_bought_is_put_in_place_and_the_site_not_saved(tmp_path: Path) -> None:
    folder = folder_of(tmp_path)
    before = folder.folder.joinpath("site.toml").read_bytes()
    placed = place_certificate(folder.folder, sites.site(), (OWN_KEY, BOUGHT), None)
    assert placed.site.certificate.authority is AuthorityKind.PUBLIC
    assert replace(placed.site, certificate=sites.site().certificate) == sites.site(), "nothing else is touched"
    assert placed.chain.certificates == (LEAF, MID)
    assert placed.chain.repairs
    assert folder.folder.joinpath("site.toml").read_bytes() == before
    assert stat.S_IMODE((folder.folder / "privkey.pem").stat().st_mode) == 0o600
    assert "PRIVATE" not in repr(placed)
    served = public_certificate(folder.folder, placed.site, refuse)
    assert x509.load_pem_x509_certificates(served.chain_pem) == [LEAF, MID]
    assert site_chain(folder.folder, placed.site) == (LEAF, MID)


@pytest.mark.parametrize("given", [None, "another"])
def test_a_passphrase_is_asked_for_by_an_error_of_its_own(tmp_path: Path, given: str | None) -> None:
    folder = folder_of(tmp_path)
    before = files_in(folder.folder)
    sealed = pkcs12.serialize_key_and_certificates(
        b"x", key("server"), LEAF, [MID], BestAvailableEncryption(PHRASE.encode())
    )
    for contents in ((BOUGHT, key_to_pem(key("server"), PHRASE)), (sealed,)):
        with pytest.raises(WrongPassphrase):
            place_certificate(folder.folder, sites.site(), contents, given)
        assert files_in(folder.folder) == before
        placed = place_certificate(folder.folder, sites.site(), contents, PHRASE)
        assert key_from_pem((folder.folder / "privkey.pem").read_bytes(), None).public_key() == LEAF.public_key()
        for name in (placed.site.certificate.chain, placed.site.certificate.private_key):
            (folder.folder / name).unlink()


def test_a_renewal_takes_the_place_of_what_it_renews(tmp_path: Path) -> None:
    folder = folder_of(tmp_path)
    first = place_certificate(folder.folder, sites.site(), (BOUGHT, OWN_KEY), None)
    renewed = leaf(issuer="Mid")
    second = place_certificate(folder.folder, first.site, (chain_to_pem((renewed, MID)), OWN_KEY), None)
    assert second.site == first.site
    assert site_chain(folder.folder, second.site) == (renewed, MID)


@pytest.mark.parametrize(
    ("contents", "said"),
    [
        ((), "no certificate"),
        ((BOUGHT,), "no private key"),
        ((BOUGHT, key_to_pem(key("Other"), None)), "belongs to another"),
        ((chain_to_pem((ROOT,)), OWN_KEY), "authority's certificate"),
        ((BOUGHT, OWN_KEY, b"x" * 2_000_000), "too much"),
    ],
)
def test_what_cannot_be_used_writes_nothing(tmp_path: Path, contents: tuple[bytes, ...], said: str) -> None:
    folder = folder_of(tmp_path)
    before = files_in(folder.folder)
    with pytest.raises(WizardError, match=said):
        place_certificate(folder.folder, sites.site(), contents, None)
    assert files_in(folder.folder) == before


def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    with pytest.raises(WizardError, match="cannot be written"):
        place_certificate(tmp_path / "gone", sites.site(), (BOUGHT, OWN_KEY), None)


def test_files_are_read_in_their_order_and_bounded(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"1")
    (tmp_path / "b").write_bytes(b"2")
    assert read_certificate_files((tmp_path / "b", tmp_path / "a")) == (b"2", b"1")
    (tmp_path / "large").write_bytes(b"x" * (4 * 1024 * 1024 + 1))
    for name, said in (("large", "too large"), ("gone", "cannot be read"), ("no\0name", "cannot be read")):
        with pytest.raises(WizardError, match=said):
            read_certificate_files((tmp_path / name,))


def test_what_is_no_file_is_refused_in_words(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for path, said in ((tmp_path, "is a folder"), (tmp_path / "pipe", "is not a file")):
        with pytest.raises(WizardError, match=said):
            read_certificate_files((path,))


def test_hundreds_of_files_are_refused_before_one_is_read(tmp_path: Path) -> None:
    with pytest.raises(WizardError, match="more than 50 files"):
        read_certificate_files(tmp_path / str(n) for n in itertools.count())


def test_an_authority_is_made_once_and_found_again(tmp_path: Path) -> None:
    folder = folder_of(tmp_path)
    site = folder.site or Site()
    assert authority_in(folder.folder) is None
    assert site_chain(folder.folder, site) == ()
    made = make_certificate(folder, lambda: PHRASE, sites.NOW)
    present = files_in(folder.folder)
    assert site_chain(folder.folder, site) == made
    found = authority_in(folder.folder)
    assert found is not None
    made[0].verify_directly_issued_by(found)
    assert make_certificate(load(folder.folder), lambda: PHRASE, sites.NOW) == made
    assert files_in(folder.folder) == present


def test_an_authority_is_limited_when_it_is_made_or_never(tmp_path: Path) -> None:
    folder = folder_of(tmp_path)
    (made,) = make_certificate(folder, lambda: PHRASE, sites.NOW, limits_authority=True)
    found = authority_in(folder.folder)
    assert found is not None
    assert found.extensions.get_extension_for_class(x509.NameConstraints).critical
    made.verify_directly_issued_by(found)
    with pytest.raises(WizardError, match="an authority already"):
        make_certificate(folder, refuse, sites.NOW, limits_authority=True)


@pytest.mark.parametrize("authority", [None, AuthorityKind.PUBLIC])
def test_only_a_private_authority_makes_one(tmp_path: Path, authority: AuthorityKind | None) -> None:
    folder = folder_of(tmp_path, authority)
    with pytest.raises(WizardError, match="no private authority"):
        make_certificate(folder, refuse, sites.NOW)
    assert site_chain(folder.folder, folder.site or Site()) == ()


def test_a_site_without_tls_makes_none(tmp_path: Path) -> None:
    folder = folder_of(tmp_path)
    plain = save_site(folder, replace(folder.site or Site(), transport=Transport(protocol=Protocol.UDP)))
    with pytest.raises(WizardError, match="without TLS"):
        make_certificate(plain, refuse, sites.NOW)


@pytest.mark.parametrize("encryption", [None, BestAvailableEncryption(b"x")])
def test_a_chain_of_another_form_is_read_where_nothing_has_to_be_opened(
    tmp_path: Path, encryption: BestAvailableEncryption | None
) -> None:
    content = pkcs12.serialize_key_and_certificates(b"x", key("server"), LEAF, [MID], encryption or NoEncryption())
    (tmp_path / "server.p12").write_bytes(content)
    certificate = Certificate(authority=AuthorityKind.PUBLIC, chain="server.p12")
    expected = () if encryption else (LEAF, MID)
    assert site_chain(tmp_path, replace(sites.site(), certificate=certificate)) == expected


def test_damage_is_said(tmp_path: Path) -> None:
    folder = folder_of(tmp_path)
    make_certificate(folder, lambda: PHRASE, sites.NOW)
    for name in ("ca.crt", "server.crt"):
        (folder.folder / "authority" / name).write_bytes(b"\xff" * 100)
    with pytest.raises(WizardError):
        authority_in(folder.folder)
    with pytest.raises(WizardError):
        site_chain(folder.folder, folder.site or Site())
