import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509

from tests.core.plan import sites
from tests.trees import bare
from wizard.core.certificates.fingerprint import shown_name
from wizard.core.certificates.judge import judge
from wizard.core.certificates.keys import key_from_pem
from wizard.core.errors import WizardError, WrongPassphrase
from wizard.core.plan.make_plan import make_plan
from wizard.core.site import AuthorityKind, Certificate, KeyKind, Route
from wizard.system import durable_write
from wizard.system.certificate_import import authority_in, make_certificate, site_chain
from wizard.system.roll_over import begin, finish, roll_over_in
from wizard.system.site_file import SiteFolder, load, save_site
from wizard.system.site_folder import complete, renew

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
PHRASE = "correct horse"
PRIVATE = Certificate(authority=AuthorityKind.PRIVATE, organization="Ex", key=KeyKind.EC_P256)


def phrase() -> str:
    return PHRASE


@pytest.fixture
def folder(tmp_path: Path) -> SiteFolder:
    site = replace(sites.site(Route.DPMA, sites.phone("101")), certificate=PRIVATE)
    empty = SiteFolder(folder=tmp_path / "site", site=None, problems=(), text="")
    made = save_site(empty, site)
    make_certificate(made, phrase, NOW)
    return made


def sent(folder: SiteFolder) -> tuple[x509.Certificate, ...]:
    assert folder.site is not None
    return site_chain(folder.folder, folder.site)


def accepted(folder: SiteFolder, *roots: x509.Certificate | None) -> bool:
    """Whether a phone that holds these roots takes what the server sends."""
    return judge(sent(folder), sites.HOST, [root for root in roots if root is not None], at=NOW).accepted


def files(folder: SiteFolder) -> dict[str, bytes]:
    return {p.name: p.read_bytes() for p in (folder.folder / "authority").iterdir()}


def own_key(folder: SiteFolder, name: str) -> object:
    return key_from_pem((folder.folder / "authority" / name).read_bytes(), PHRASE).public_key()


def test_no_phone_is_left_behind_on_the_way(folder: SiteFolder) -> None:
    old = authority_in(folder.folder)
    assert old is not None
    server_key = files(folder)["server.key"]
    assert roll_over_in(folder.folder) is None
    begun = begin(folder, phrase, NOW)
    assert (begun.present, begun) == (old, roll_over_in(folder.folder))
    assert [shown_name(root.subject) for root in (old, begun.following)] == ["Ex phone CA 2026", "Ex phone CA 2026-2"]
    # Nothing changes for a phone that holds the old root; one that was given ca.crt holds both.
    assert accepted(folder, old)
    assert authority_in(folder.folder) == old
    renew(folder, phrase, NOW + timedelta(days=1))
    assert accepted(folder, old)

    assert sent(folder) != (made := (finish(folder, phrase, NOW),))
    assert sent(folder) == made
    assert accepted(folder, begun.following)
    assert accepted(folder, old, begun.following)
    assert not accepted(folder, old)
    assert authority_in(folder.folder) == begun.following
    assert roll_over_in(folder.folder) is None
    assert files(folder)["server.key"] == server_key
    assert own_key(folder, "ca.key") == begun.following.public_key()
    assert own_key(folder, "former.key") == old.public_key()
    assert "next.key" not in files(folder)
    renew(folder, phrase, NOW)
    assert accepted(folder, begun.following)


def test_the_server_is_given_both_roots_meanwhile_and_a_person_the_phones(folder: SiteFolder) -> None:
    begun = begin(folder, phrase, NOW)
    assert folder.site is not None
    secrets = complete(folder, phrase, bare(), NOW, new_extensions=("101",))
    assert secrets.ca_pem is not None
    assert x509.load_pem_x509_certificates(secrets.ca_pem) == [begun.present, begun.following]
    plan = make_plan(folder.site, secrets, bare(), NOW)
    (said,) = [i for i in plan.instructions if "new root" in str(i.title)]
    assert "101" in str(said.detail)
    assert "Ex phone CA 2026-2" in str(said.detail)
    finish(folder, phrase, NOW)
    secrets = complete(folder, phrase, bare(), NOW, new_extensions=("101",))
    assert x509.load_pem_x509_certificates(secrets.ca_pem or b"") == [begun.following]
    assert not [i for i in make_plan(folder.site, secrets, bare(), NOW).instructions if "new root" in str(i.title)]


def test_it_is_begun_once(folder: SiteFolder) -> None:
    begun = begin(folder, phrase, NOW)
    present = files(folder)
    assert begin(load(folder.folder), phrase, NOW) == begun
    assert files(folder) == present


class Cut(Exception):
    pass


def cut_after(monkeypatch: pytest.MonkeyPatch, steps: int) -> None:
    """Let the power fail after so many steps: each file takes two, one to fill it and one to put it in place."""
    left = [steps]

    def counted(real: Callable[..., object]) -> Callable[..., object]:
        def step(*arguments: object) -> object:
            if not left[0]:
                raise Cut
            left[0] -= 1
            return real(*arguments)

        return step

    monkeypatch.setattr(durable_write, "new_file", counted(durable_write.new_file))
    monkeypatch.setattr(durable_write, "put_in_place", counted(durable_write.put_in_place))


def both_steps(folder: SiteFolder) -> None:
    begin(folder, phrase, NOW)
    finish(folder, phrase, NOW)


@pytest.mark.parametrize("steps", [0, 2, 3, 4, 7, 8, 10, 12])
def test_cut_short_anywhere_either_step_can_be_taken_again(
    folder: SiteFolder, monkeypatch: pytest.MonkeyPatch, steps: int
) -> None:
    old = authority_in(folder.folder)
    with monkeypatch.context() as patched:
        cut_after(patched, steps)
        with pytest.raises(Cut):
            both_steps(folder)
    between = roll_over_in(folder.folder)
    new = between.following if between else authority_in(folder.folder)
    # Whatever is served is what one of the two roots signed, and ca.crt's first root can renew it.
    assert accepted(folder, old, new)
    renew(folder, phrase, NOW)
    assert accepted(folder, authority_in(folder.folder))
    if new == old:
        new = begin(folder, phrase, NOW).following
    finish(folder, phrase, NOW)
    assert accepted(folder, new)
    assert own_key(folder, "ca.key") == (new.public_key() if new else None)
    again = begin(folder, phrase, NOW)
    assert own_key(folder, "next.key") == again.following.public_key()
    assert again.following.public_key() != again.present.public_key()


def test_after_a_cut_at_the_very_end_the_next_roll_over_has_a_key_of_its_own(
    folder: SiteFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patched:
        cut_after(patched, 12)
        with pytest.raises(Cut):
            both_steps(folder)
    assert roll_over_in(folder.folder) is None
    again = begin(folder, phrase, NOW)
    assert again.present.public_key() != again.following.public_key()
    finish(folder, phrase, NOW)
    assert accepted(folder, again.following)


def test_the_wrong_passphrase_writes_nothing(folder: SiteFolder) -> None:
    for step in (begin, finish):
        present = files(folder)
        with pytest.raises(WrongPassphrase):
            step(folder, lambda: "wrong", NOW)
        assert files(folder) == present
        begin(folder, phrase, NOW)


def test_what_cannot_be_rolled_over_is_said(folder: SiteFolder) -> None:
    with pytest.raises(WizardError, match="No roll-over"):
        finish(folder, phrase, NOW)
    (folder.folder / "authority/next.key").write_bytes((folder.folder / "authority/server.key").read_bytes())
    with pytest.raises(WizardError, match="not the key"):
        finish(folder, phrase, NOW)
    assert folder.site is not None
    public = save_site(
        folder, replace(folder.site, certificate=replace(PRIVATE, authority=AuthorityKind.PUBLIC, chain="x"))
    )
    with pytest.raises(WizardError, match="no private authority"):
        begin(public, phrase, NOW)
    shutil.rmtree(folder.folder / "authority")
    private = save_site(public, folder.site)
    with pytest.raises(WizardError, match="is missing"):
        begin(private, phrase, NOW)


def test_one_that_is_limited_replaces_one_that_is_not(folder: SiteFolder) -> None:
    begun = begin(folder, phrase, NOW, limits_authority=True)
    found = begun.following.extensions.get_extension_for_class(x509.NameConstraints)
    assert found.critical
    finish(folder, phrase, NOW)
    assert accepted(folder, begun.following)
