"""The certificate of a site folder as it is read for a person: what is there, what is wrong, what phones say."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from cryptography import x509

from tests.core.certificates.making import intermediate, key, leaf, root
from tests.core.plan import sites
from wizard.core.certificates.card import Role
from wizard.core.certificates.chain import chain_to_pem
from wizard.core.certificates.keys import key_to_pem
from wizard.core.errors import WizardError
from wizard.core.problem import Severity
from wizard.core.site import AuthorityKind, Certificate, KeyKind, Site
from wizard.system.certificate_import import make_certificate, place_certificate
from wizard.system.certificate_reading import CertificateReading, read_certificate
from wizard.system.site_file import SiteFolder, save_site

PHRASE = "correct horse"
LEAF, MID, ROOT = leaf(issuer="Mid", key_name="rsa server"), intermediate(), root()
NOW = LEAF.not_valid_before_utc + timedelta(days=20)
OWN_KEY = key_to_pem(key("rsa server"), None)


def site_of(authority: AuthorityKind | None) -> Site:
    certificate = Certificate(authority=authority, organization="Example Dental", key=KeyKind.EC_P256)
    return replace(sites.site(), certificate=certificate, phones=(sites.phone("101"), sites.phone("102")))


PRIVATE, PUBLIC = site_of(AuthorityKind.PRIVATE), site_of(AuthorityKind.PUBLIC)


def roots() -> tuple[x509.Certificate, ...]:
    return (ROOT,)


def read(folder: Path, site: Site) -> CertificateReading:
    return read_certificate(folder, site, NOW, roots)


@pytest.fixture
def made(tmp_path: Path) -> Path:
    folder = save_site(SiteFolder(folder=tmp_path / "site", site=None, problems=(), text=""), PRIVATE)
    make_certificate(folder, lambda: PHRASE, NOW)
    return folder.folder


@pytest.fixture
def imported(tmp_path: Path) -> tuple[Path, Site]:
    return tmp_path, place_certificate(tmp_path, PUBLIC, (chain_to_pem((LEAF, MID)), OWN_KEY), None).site


@pytest.mark.parametrize("authority", [None, *AuthorityKind])
def test_an_empty_folder_has_none(tmp_path: Path, authority: AuthorityKind | None) -> None:
    assert read(tmp_path, site_of(authority)) == CertificateReading()


def test_a_made_one_is_read_with_its_root(made: Path) -> None:
    found = read(made, PRIVATE)
    assert found.card is not None
    assert [row.role for row in found.card.chain] == [Role.SERVER, Role.ROOT]
    assert found.authority is not None
    assert found.authority.subject == "Example Dental phone CA 2026"
    assert [v.extensions for v in found.verdicts] == [("101", "102")]
    assert found.verdicts[0].verdict.accepted
    assert (found.missing_names, found.has_wildcard) == ((), False)
    assert [p.severity for p in found.findings] == [Severity.WARNING], "that its key is of an elliptic curve"


def test_one_made_for_another_host_is_stale(made: Path) -> None:
    found = read(made, replace(PRIVATE, server=replace(PRIVATE.server, host="new.example.com")))
    assert found.missing_names == ("new.example.com",)
    assert found.findings[0].severity is Severity.ERROR
    assert not found.verdicts[0].verdict.accepted


def test_an_imported_one_is_judged_by_the_public_roots(imported: tuple[Path, Site]) -> None:
    found = read(*imported)
    assert found.card is not None
    assert [row.name for row in found.card.chain] == ["pbx.example.com", "Mid", "Root"]
    assert (found.findings, found.authority) == ((), None)
    assert found.verdicts[0].verdict.accepted
    unknown = read_certificate(*imported, NOW, tuple)
    assert unknown.card is not None
    assert [row.name for row in unknown.card.chain] == ["pbx.example.com", "Mid"]
    assert not unknown.verdicts[0].verdict.accepted


def test_a_wildcard_is_seen(tmp_path: Path) -> None:
    wild = leaf("x", issuer="Mid", key_name="rsa server", names=[x509.DNSName("*.example.com")])
    placed = place_certificate(tmp_path, PUBLIC, (chain_to_pem((wild, MID)), OWN_KEY), None)
    assert read(tmp_path, placed.site).has_wildcard


def remove_key(folder: Path) -> None:
    (folder / "privkey.pem").unlink()


def put_foreign_key(folder: Path) -> None:
    (folder / "privkey.pem").write_bytes(key_to_pem(key("Other"), None))


def put_sealed_key(folder: Path) -> None:
    (folder / "privkey.pem").write_bytes(key_to_pem(key("rsa server"), PHRASE))


@pytest.mark.parametrize(
    ("change", "words"),
    [(remove_key, "privkey.pem is missing"), (put_foreign_key, "belongs to another certificate"), (put_sealed_key, "")],
)
def test_the_key_of_an_imported_one_is_looked_at(
    imported: tuple[Path, Site], change: Callable[[Path], None], words: str
) -> None:
    change(imported[0])
    found = read(*imported)
    assert found.card is not None
    assert [p.severity for p in found.findings] == [Severity.ERROR] * bool(words)
    assert all(words in str(p.message) for p in found.findings)


def test_a_file_that_is_named_and_gone_is_said(imported: tuple[Path, Site]) -> None:
    (imported[0] / "fullchain.pem").unlink()
    found = read(*imported)
    assert found.card is None
    assert [str(p.message) for p in found.findings] == ["fullchain.pem is missing in the site folder."]


@pytest.mark.parametrize("name", ["server.key", "ca.key"])
def test_a_key_of_our_own_that_is_gone_is_said(made: Path, name: str) -> None:
    (made / "authority" / name).unlink()
    assert [str(p.message) for p in read(made, PRIVATE).findings if p.severity is Severity.ERROR] == [
        f"authority/{name} is missing in the site folder."
    ]


def test_damage_is_an_error_of_its_own(made: Path) -> None:
    (made / "authority" / "server.crt").write_bytes(b"\xff" * 100)
    with pytest.raises(WizardError):
        read(made, PRIVATE)


def test_reading_changes_nothing(made: Path) -> None:
    before = {p: p.read_bytes() for p in made.rglob("*") if p.is_file()}
    read(made, PRIVATE)
    assert {p: p.read_bytes() for p in made.rglob("*") if p.is_file()} == before
