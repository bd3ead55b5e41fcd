import stat
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, pkcs12

from tests.core.certificates.making import intermediate, key, leaf, root
from tests.core.plan import sites
from tests.trees import bare
from wizard.core.certificates.authority_import import import_authority
from wizard.core.certificates.chain import chain_to_pem
from wizard.core.certificates.keys import key_to_pem
from wizard.core.errors import WizardError, WrongPassphrase
from wizard.core.site import AuthorityKind, Certificate, KeyKind, Site
from wizard.system import durable_write
from wizard.system.authority_reuse import PASSPHRASE_NOTE, reuse_authority, take_authority
from wizard.system.certificate_import import authority_in, make_certificate
from wizard.system.site_file import SiteFolder, load, save_site
from wizard.system.site_folder import complete

PHRASE, NOW = "correct horse", sites.NOW


def site_of(authority: AuthorityKind = AuthorityKind.PRIVATE) -> Site:
    certificate = Certificate(authority=authority, organization="Ex", key=KeyKind.EC_P256)
    return replace(sites.site(), certificate=certificate, phones=(sites.phone("101"),))


def folder_of(place: Path, authority: AuthorityKind = AuthorityKind.PRIVATE) -> SiteFolder:
    return save_site(SiteFolder(folder=place, site=None, problems=(), text=""), site_of(authority))


@pytest.fixture
def other(tmp_path: Path) -> Path:
    """A site with an authority."""
    folder = folder_of(tmp_path / "other")
    make_certificate(folder, lambda: PHRASE, NOW)
    return folder.folder


def files_in(folder: Path) -> dict[str, tuple[int, bytes]]:
    return {
        p.relative_to(folder).as_posix(): (stat.S_IMODE(p.stat().st_mode), p.read_bytes())
        for p in folder.rglob("*")
        if p.is_file()
    }


@pytest.mark.parametrize("passphrase", [PHRASE, None])
def test_the_next_certificate_is_signed_by_the_same_authority(
    tmp_path: Path, other: Path, passphrase: str | None
) -> None:
    into, before = folder_of(tmp_path / "into"), files_in(other)
    reused = reuse_authority(other, into.folder, passphrase=passphrase, now=NOW)
    assert reused.root == authority_in(other) == authority_in(into.folder)
    assert reused.note == PASSPHRASE_NOTE
    (made,) = make_certificate(load(into.folder), lambda: PHRASE, NOW)
    made.verify_directly_issued_by(reused.root)
    assert files_in(other) == before, "the other site is as it was"


def test_the_key_is_copied_sealed_and_readable_by_its_owner_only(tmp_path: Path, other: Path) -> None:
    into = folder_of(tmp_path / "into")
    reuse_authority(other, into.folder, now=NOW)
    found = files_in(into.folder)
    assert found.keys() == {"site.toml", "authority/ca.crt", "authority/ca.key"}
    assert found["authority/ca.key"] == (0o600, (other / "authority/ca.key").read_bytes())
    assert found["authority/ca.crt"][0] == 0o644
    assert stat.S_IMODE((into.folder / "authority").stat().st_mode) == 0o700
    assert b"ENCRYPTED" in found["authority/ca.key"][1]


@pytest.mark.parametrize("there", ["ca.crt", "ca.key", "server.key", "server.crt"])
def test_an_authority_that_is_there_is_never_replaced(tmp_path: Path, other: Path, there: str) -> None:
    into = folder_of(tmp_path / "into")
    (into.folder / "authority").mkdir()
    (into.folder / "authority" / there).write_bytes(b"mine")
    before = files_in(into.folder)
    with pytest.raises(WizardError, match="already"):
        reuse_authority(other, into.folder, passphrase=PHRASE, now=NOW)
    assert files_in(into.folder) == before
    with pytest.raises(WizardError, match="already"):
        reuse_authority(other, other, passphrase=PHRASE, now=NOW)


def test_an_empty_folder_in_its_place_is_no_authority(tmp_path: Path, other: Path) -> None:
    into = folder_of(tmp_path / "into")
    (into.folder / "authority").mkdir(mode=0o755)
    reuse_authority(other, into.folder, now=NOW)
    assert stat.S_IMODE((into.folder / "authority").stat().st_mode) == 0o700


def put(other: Path, certificate: x509.Certificate, sealed: bytes) -> None:
    (other / "authority/ca.crt").write_bytes(chain_to_pem((certificate,)))
    (other / "authority/ca.key").write_bytes(sealed)


SEALED = key_to_pem(key("Root"), PHRASE)


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (lambda other: (other / "authority/ca.crt").unlink(), "no authority in"),
        (lambda other: (other / "authority/ca.key").unlink(), "no authority in"),
        (lambda other: (other / "authority/ca.crt").write_bytes(b"\xff" * 99), "no certificate"),
        (lambda other: (other / "authority/ca.key").write_bytes(b"\xff" * 99), "cannot be read"),
        (lambda other: (other / "authority/ca.key").write_bytes(b"x" * 5_000_000), "too large"),
        (lambda other: put(other, leaf(issuer=sites.HOST), SEALED), "no authority"),
        (lambda other: put(other, root(ca=None), SEALED), "no authority"),
        (lambda other: put(other, root(end=NOW), SEALED), "expired"),
        (lambda other: put(other, root(end=NOW + timedelta(1)), key_to_pem(key("Mid"), PHRASE)), "does not belong"),
        (lambda other: put(other, root(end=NOW + timedelta(1)), key_to_pem(key("Root"), None)), "not under a pass"),
    ],
)
def test_what_cannot_be_used_is_refused_and_nothing_is_written(
    tmp_path: Path, other: Path, spoil: Callable[[Path], object], said: str
) -> None:
    into = folder_of(tmp_path / "into")
    before = files_in(into.folder)
    spoil(other)
    with pytest.raises(WizardError, match=said):
        reuse_authority(other, into.folder, passphrase=PHRASE, now=NOW)
    assert files_in(into.folder) == before


def test_an_authority_below_another_will_do(tmp_path: Path, other: Path) -> None:
    below = intermediate(end=NOW + timedelta(1))
    put(other, below, key_to_pem(key("Mid"), PHRASE))
    assert reuse_authority(other, tmp_path / "into", passphrase=PHRASE, now=NOW).root == below


def test_another_passphrase_is_an_error_of_its_own(tmp_path: Path, other: Path) -> None:
    into = folder_of(tmp_path / "into")
    with pytest.raises(WrongPassphrase):
        reuse_authority(other, into.folder, passphrase="another", now=NOW)
    assert files_in(into.folder).keys() == {"site.toml"}


def with_passwords(place: Path, phrase: str) -> Path:
    """A site that keeps passwords and has lost its authority."""
    into = folder_of(place)
    complete(into, lambda: phrase, bare(), NOW, new_extensions=("101",))
    for file in (into.folder / "authority").iterdir():
        file.unlink()
    return into.folder


def test_passwords_the_site_keeps_have_to_be_under_the_same_passphrase(tmp_path: Path, other: Path) -> None:
    same, different = with_passwords(tmp_path / "same", PHRASE), with_passwords(tmp_path / "different", "another")
    for into in (same, different):
        with pytest.raises(WrongPassphrase, match="needed"):
            reuse_authority(other, into, now=NOW)
    with pytest.raises(WizardError, match="different passphrases"):
        reuse_authority(other, different, passphrase=PHRASE, now=NOW)
    assert authority_in(different) is None
    reuse_authority(other, same, passphrase=PHRASE, now=NOW)
    make_certificate(load(same), lambda: PHRASE, NOW)


@pytest.mark.parametrize("name", ["request.key", "acme.key"])
def test_keys_the_site_keeps_have_to_be_under_the_same_passphrase(tmp_path: Path, other: Path, name: str) -> None:
    into = folder_of(tmp_path / "into").folder
    (into / name).write_bytes(key_to_pem(key("server"), "another"))
    with pytest.raises(WizardError, match="different passphrases"):
        reuse_authority(other, into, passphrase=PHRASE, now=NOW)
    (into / name).write_bytes(key_to_pem(key("server"), PHRASE))
    reuse_authority(other, into, passphrase=PHRASE, now=NOW)


@pytest.mark.parametrize("failing", ["ca.key", "ca.crt", "authority"])
def test_a_cut_leaves_no_half_of_an_authority(
    tmp_path: Path, other: Path, monkeypatch: pytest.MonkeyPatch, failing: str
) -> None:
    into = folder_of(tmp_path / "into")
    before = files_in(into.folder)
    with monkeypatch.context() as patched:
        real = durable_write.put_in_place

        def full(new: Path, path: Path) -> None:
            if path.name == failing:
                raise OSError(28, "No space left on device")
            real(new, path)

        patched.setattr(durable_write, "put_in_place", full)
        with pytest.raises(WizardError, match="cannot be written"):
            reuse_authority(other, into.folder, now=NOW)
    assert files_in(into.folder) == before
    assert [p.name for p in into.folder.iterdir()] == ["site.toml"]
    reuse_authority(other, into.folder, now=NOW)


def test_what_a_killed_one_left_is_no_hindrance(tmp_path: Path, other: Path) -> None:
    into = folder_of(tmp_path / "into")
    left = into.folder / ".authority.new"
    left.mkdir()
    (left / "ca.key").write_bytes(b"half")
    (left / ".ca.key.new").write_bytes(b"half")
    reuse_authority(other, into.folder, passphrase=PHRASE, now=NOW)
    assert files_in(into.folder).keys() == {"site.toml", "authority/ca.crt", "authority/ca.key"}


OWN = "the authority's own"


def in_files(*, sealed: bool = True) -> tuple[bytes, bytes]:
    """An authority as somebody keeps it: two files, the key under a passphrase of its own."""
    return key_to_pem(key("Root"), OWN if sealed else None), chain_to_pem((root(end=NOW + timedelta(900)),))


def as_pkcs12() -> tuple[bytes]:
    made = root(end=NOW + timedelta(900))
    return (
        pkcs12.serialize_key_and_certificates(b"x", key("Root"), made, None, BestAvailableEncryption(OWN.encode())),
    )


@pytest.mark.parametrize("files", [in_files(), in_files(sealed=False), as_pkcs12()], ids=["sealed", "clear", "pkcs12"])
def test_an_authority_in_files_becomes_the_sites_under_its_passphrase(tmp_path: Path, files: tuple[bytes, ...]) -> None:
    into = folder_of(tmp_path / "into")
    taken = take_authority(import_authority(files, OWN, NOW), into.folder, lambda: PHRASE)
    assert taken.root == authority_in(into.folder)
    mode, sealed = files_in(into.folder)["authority/ca.key"]
    assert (mode, sealed.startswith(b"-----BEGIN ENCRYPTED PRIVATE KEY-----")) == (0o600, True)
    (made,) = make_certificate(load(into.folder), lambda: PHRASE, NOW)
    made.verify_directly_issued_by(taken.root)


@pytest.mark.parametrize("given", [None, "another"])
def test_its_own_passphrase_is_an_error_of_its_own(given: str | None) -> None:
    with pytest.raises(WrongPassphrase):
        import_authority(in_files(), given, NOW)


@pytest.mark.parametrize(
    ("files", "said"),
    [
        ((), "no authority with its key"),
        (in_files()[:1], "no authority with its key"),
        ((in_files()[0], chain_to_pem((leaf(),))), "no authority with its key"),
        ((key_to_pem(key("server"), None), chain_to_pem((leaf(),))), "is no authority"),
        ((key_to_pem(key("Root"), None), chain_to_pem((root(end=NOW - timedelta(1)),))), "has expired"),
        ((b"x" * 3_000_000,), "too much|too large"),
    ],
)
def test_what_is_no_authority_is_refused(files: tuple[bytes, ...], said: str) -> None:
    with pytest.raises(WizardError, match=said):
        import_authority(files, OWN, NOW)


def test_a_site_that_has_one_keeps_it(tmp_path: Path, other: Path) -> None:
    before = files_in(other)
    with pytest.raises(WizardError, match="has an authority already"):
        take_authority(import_authority(in_files(), OWN, NOW), other, lambda: PHRASE)
    assert files_in(other) == before


def test_nothing_is_sealed_under_a_mistyped_passphrase(tmp_path: Path) -> None:
    into = with_passwords(tmp_path / "into", PHRASE)
    before = files_in(into)
    with pytest.raises(WrongPassphrase):
        take_authority(import_authority(in_files(), OWN, NOW), into, lambda: "mistyped")
    assert files_in(into) == before
