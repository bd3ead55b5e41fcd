import random
import stat
from base64 import encodebytes
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Event

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding

from tests.core.plan import sites
from tests.trees import bare
from wizard.core.certificates.authority import issue_server_certificate, make_authority
from wizard.core.certificates.chain import chain_to_pem
from wizard.core.certificates.keys import key_from_pem, key_to_pem, make_key
from wizard.core.errors import WizardError, WrongPassphrase
from wizard.core.plan.site_secrets import Secrets
from wizard.core.site import AuthorityKind, Certificate, KeyKind, Protocol, Route, Site, Transport
from wizard.system.site_file import SiteFolder, load, save_site
from wizard.system.site_folder import complete, renew

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
PHRASE = "correct horse"


def private(**changes: object) -> Site:
    certificate = Certificate(authority=AuthorityKind.PRIVATE, organization="Example Dental", key=KeyKind.EC_P256)
    return replace(sites.site(Route.DPMA, sites.phone("101")), certificate=certificate, **changes)  # type: ignore[arg-type]


def folder_of(tmp_path: Path, site: Site) -> SiteFolder:
    empty = SiteFolder(folder=tmp_path / "site", site=None, problems=(), text="")
    return save_site(empty, site)


def completed(folder: SiteFolder, phrase: str = PHRASE, *extensions: str) -> Secrets:
    return complete(folder, lambda: phrase, bare(), NOW, new_extensions=extensions)


def refuse() -> str:
    raise AssertionError("nobody should be asked")


def contents(folder: Path) -> dict[str, tuple[int, bytes]]:
    return {
        p.relative_to(folder).as_posix(): (stat.S_IMODE(p.stat().st_mode), p.read_bytes())
        for p in folder.rglob("*")
        if p.is_file()
    }


def test_a_site_is_saved_and_loaded_by_folder_and_by_file(tmp_path: Path) -> None:
    saved = folder_of(tmp_path, private())
    assert load(tmp_path / "site") == load(tmp_path / "site/site.toml") == saved
    assert saved.site == private()
    assert stat.S_IMODE((tmp_path / "site").stat().st_mode) == 0o700


def test_saving_keeps_comments_and_refuses_to_undo_anothers_edit(tmp_path: Path) -> None:
    folder = folder_of(tmp_path, private())
    file = folder.folder / "site.toml"
    file.write_bytes(b"# mine\r\n" + file.read_bytes().replace(b"\n", b"\r\n"))
    loaded = load(folder.folder)
    saved = save_site(loaded, replace(private(), name="Another"))
    assert file.read_bytes().startswith(b"# mine\r\n")
    assert load(folder.folder) == saved
    with pytest.raises(WizardError, match="another program"):
        save_site(loaded, private())


@pytest.mark.parametrize("make", [lambda p: None, lambda p: (p / "site.toml").mkdir(), lambda p: p.chmod(0o755)])
def test_a_folder_without_a_site_is_said(tmp_path: Path, make: Callable[[Path], object]) -> None:
    make(tmp_path)
    with pytest.raises(WizardError, match="no site"):
        load(tmp_path)


def test_secrets_are_made_once(tmp_path: Path) -> None:
    folder = folder_of(tmp_path, private())
    first = completed(folder, PHRASE, "101", "102")
    made = contents(folder.folder)
    assert {name: mode for name, (mode, _) in made.items()} == {
        "site.toml": 0o600,
        "credentials.enc": 0o600,
        "authority/ca.crt": 0o644,
        "authority/ca.key": 0o600,
        "authority/server.key": 0o600,
        "authority/server.crt": 0o600,
    }
    assert completed(folder, PHRASE, "102", "101") == first
    assert contents(folder.folder) == made
    more = completed(folder, PHRASE, "103")
    assert more.credentials.password("101") == first.credentials.password("101")
    assert more.credentials.password("103")
    assert more.key_pem == first.key_pem


def test_saving_while_the_same_wizard_plans_waits_for_it(tmp_path: Path) -> None:
    folder = folder_of(tmp_path, private())
    is_asked, is_answered = Event(), Event()

    def ask() -> str:
        is_asked.set()
        assert is_answered.wait(60)
        return PHRASE

    with ThreadPoolExecutor() as pool:
        planning = pool.submit(complete, folder, ask, bare(), NOW)
        assert is_asked.wait(60)
        saving = pool.submit(save_site, folder, private(name="Another"))
        with pytest.raises(TimeoutError):
            saving.result(timeout=0.2)
        is_answered.set()
        assert planning.result().key_pem
        assert saving.result().site == private(name="Another")


def test_nothing_secret_is_shown_or_kept_in_clear(tmp_path: Path) -> None:
    folder = folder_of(tmp_path, private())
    secrets = completed(folder, PHRASE, "101")
    password = secrets.credentials.password("101")
    assert password is not None
    assert password not in repr(secrets)
    assert "PRIVATE" not in repr(secrets)
    for _, content in contents(folder.folder).values():
        assert b"BEGIN PRIVATE KEY" not in content
        assert password.encode() not in content
        assert PHRASE.encode() not in content


def test_the_wrong_passphrase_writes_nothing(tmp_path: Path) -> None:
    folder = folder_of(tmp_path, private())
    completed(folder)
    made = contents(folder.folder)
    with pytest.raises(WrongPassphrase):
        completed(folder, "another", "101")
    assert contents(folder.folder) == made


@pytest.mark.parametrize("lost", ["ca.crt", "server.crt"])
def test_a_cut_while_the_authority_is_made_is_completed(tmp_path: Path, lost: str) -> None:
    folder = folder_of(tmp_path, private())
    first = completed(folder)
    (folder.folder / "authority" / lost).unlink()
    again = completed(folder)
    assert again.key_pem == first.key_pem
    leaf, root = (x509.load_pem_x509_certificate(pem or b"") for pem in (again.chain_pem, again.ca_pem))
    leaf.verify_directly_issued_by(root)


def test_nothing_is_sealed_under_a_mistyped_passphrase_beside_a_reused_authority(tmp_path: Path) -> None:
    folder = folder_of(tmp_path, private())
    completed(folder)
    for name in ("authority/server.key", "authority/server.crt", "credentials.enc"):
        (folder.folder / name).unlink(missing_ok=True)
    before = contents(folder.folder)
    with pytest.raises(WrongPassphrase):
        completed(folder, "mistyped")
    assert contents(folder.folder) == before
    completed(folder)


def test_a_lost_key_is_never_made_anew(tmp_path: Path) -> None:
    folder = folder_of(tmp_path, private())
    completed(folder)
    (folder.folder / "authority/server.key").unlink()
    with pytest.raises(WizardError, match=r"server\.key is missing"):
        completed(folder)
    folder2 = folder_of(tmp_path / "2", private())
    completed(folder2)
    for name in ("ca.key", "server.crt"):
        (folder2.folder / "authority" / name).unlink()
    with pytest.raises(WizardError, match=r"ca\.key is missing"):
        completed(folder2)


@pytest.mark.parametrize("name", ["ca.crt", "ca.key", "server.key", "server.crt"])
@pytest.mark.parametrize("content", [b"", b"\xff" * 100, b"x" * 2_000_000])
def test_damaged_files_are_one_clear_message(tmp_path: Path, name: str, content: bytes) -> None:
    folder = folder_of(tmp_path, private())
    completed(folder)
    (folder.folder / "authority" / name).write_bytes(content)
    (folder.folder / "authority/server.crt").unlink() if name == "ca.key" else None
    with pytest.raises(WizardError):
        completed(folder)


@pytest.mark.parametrize("name", ["ca.crt", "server.crt"])
def test_found_by_reading_a_certificate_with_any_byte_changed_is_used_or_refused_in_words(
    tmp_path: Path, name: str
) -> None:
    folder = folder_of(tmp_path, private())
    completed(folder)
    file = folder.folder / "authority" / name
    good, chosen, refused = x509.load_pem_x509_certificate(file.read_bytes()), random.Random(11), 0
    der = good.public_bytes(Encoding.DER)
    version, curve = der.index(b"\xa0\x03\x02\x01\x02") + 4, der.index(bytes.fromhex("06082a8648ce3d030107")) + 9
    places = [version, curve, *(chosen.randrange(len(der)) for _ in range(8))]
    for place in places:
        changed = bytearray(der)
        changed[place] ^= 0x75
        file.write_bytes(b"-----BEGIN CERTIFICATE-----\n" + encodebytes(changed) + b"-----END CERTIFICATE-----\n")
        try:
            completed(folder)
        except WizardError:
            refused += 1
    assert 2 <= refused < len(places)


@pytest.mark.parametrize("keeps_key", [True, False])
def test_renewal(tmp_path: Path, keeps_key: bool) -> None:
    folder = folder_of(tmp_path, private())
    first = completed(folder)
    renew(folder, lambda: PHRASE, NOW + timedelta(days=300), keeps_key=keeps_key)
    second = completed(folder)
    assert second.chain_pem != first.chain_pem
    assert second.ca_pem == first.ca_pem
    assert (second.key_pem == first.key_pem) is keeps_key


@pytest.mark.parametrize("phrase", [None, "the key's own"])
def test_a_public_certificate_is_imported(tmp_path: Path, phrase: str | None) -> None:
    authority_key, key = make_key(KeyKind.EC_P256), make_key(KeyKind.EC_P256)
    authority = make_authority("Public", authority_key, NOW)
    leaf = issue_server_certificate(authority, authority_key, sites.HOST, (), key, 90, NOW)
    certificate = Certificate(authority=AuthorityKind.PUBLIC, chain="chain.pem", private_key="key.pem")
    folder = folder_of(tmp_path, replace(private(), certificate=certificate))
    (folder.folder / "chain.pem").write_bytes(chain_to_pem((authority, leaf)))
    (folder.folder / "key.pem").write_bytes(key_to_pem(key, phrase))
    secrets = complete(folder, (lambda: phrase) if phrase else refuse, bare(), NOW, new_extensions=())
    assert x509.load_pem_x509_certificates(secrets.chain_pem)[0] == leaf
    assert key_from_pem(secrets.key_pem, None).public_key() == key.public_key()
    assert secrets.ca_pem is None
    (folder.folder / "key.pem").write_bytes(key_to_pem(authority_key, None))
    with pytest.raises(WizardError):
        complete(folder, refuse, bare(), NOW, new_extensions=())
    (folder.folder / "key.pem").unlink()
    with pytest.raises(WizardError, match="missing"):
        complete(folder, refuse, bare(), NOW, new_extensions=())


def test_a_public_certificate_is_not_renewed_here(tmp_path: Path) -> None:
    certificate = Certificate(authority=AuthorityKind.PUBLIC, chain="fullchain.pem")
    with pytest.raises(WizardError, match="cannot be renewed here"):
        renew(folder_of(tmp_path, replace(private(), certificate=certificate)), refuse, NOW)


def test_a_site_without_tls_needs_no_passphrase(tmp_path: Path) -> None:
    folder = folder_of(tmp_path, private(transport=Transport(protocol=Protocol.UDP)))
    secrets = complete(folder, refuse, bare(), NOW, new_extensions=())
    assert (secrets.chain_pem, secrets.key_pem, secrets.ca_pem) == (b"", b"", None)


def test_no_authority_chosen(tmp_path: Path) -> None:
    folder = folder_of(tmp_path, replace(private(), certificate=Certificate()))
    with pytest.raises(WizardError, match="No authority"):
        completed(folder)


def test_extensions_the_server_lacks_are_found_in_the_tree(tmp_path: Path) -> None:
    folder = folder_of(tmp_path, private())
    secrets = complete(folder, lambda: PHRASE, bare(), NOW)
    assert secrets.credentials.password("101")
