from dataclasses import replace
from datetime import UTC, datetime
from ipaddress import ip_address
from pathlib import Path

import pytest

from tests.core.certificates.making import HOST, intermediate, leaf, root
from wizard.core.certificates.chain import chain_to_pem
from wizard.core.errors import WizardError
from wizard.core.sip.digest import Account
from wizard.core.site import (
    AuthorityKind,
    Certificate,
    Destination,
    DestinationKind,
    Phone,
    Protocol,
    Server,
    Site,
    Stage,
    Transport,
)
from wizard.system.check.public_roots import public_roots
from wizard.system.check.served_leaf import sha256_digits
from wizard.system.check.site_target import site_target
from wizard.system.check.target import Asked, Model, SiteFiles, Target, TimeServer

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
ROOT, MID, LEAF = root(), intermediate(), leaf(issuer="Mid")
SITE = Site(
    server=Server(host=HOST),
    certificate=Certificate(authority=AuthorityKind.PRIVATE),
    transport=Transport(bind="[::]:5099"),
    phones=(
        Phone(model="D65", firmware="2_9_19", extension="101", root_loaded=True),
        Phone(model="D80", firmware="1_12_1", extension="102"),
    ),
)
PUBLIC = replace(SITE, certificate=Certificate(authority=AuthorityKind.PUBLIC, chain="fullchain.pem"))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "authority").mkdir()
    (tmp_path / "authority/ca.crt").write_bytes(chain_to_pem((ROOT,)))
    (tmp_path / "authority/server.crt").write_bytes(chain_to_pem((LEAF,)))
    return tmp_path


def test_a_private_site(folder: Path) -> None:
    assert site_target(folder, SITE, address="[::1]", now=NOW) == Target(
        name=HOST,
        port=5099,
        address="::1",
        trusted=(ROOT,),
        models=(
            Model(model="D65", firmware="2_9_19"),
            Model(model="D80", firmware="1_12_1", lacks_root=True),
        ),
        expected_sha256=sha256_digits(LEAF),
        now=NOW,
        site=SITE,
        files=SiteFiles(site=SITE, root=Path("/")),
        known_as="101",
    )


def test_what_a_site_says_beside_its_certificate(folder: Path) -> None:
    server = Server(host=HOST, addresses=(ip_address("192.0.2.10"),), ntp="192.0.2.5")
    far = Destination(kind=DestinationKind.SSH, target="admin@192.0.2.10")
    account = Account(user="101", password="secret")
    given = site_target(
        folder, replace(SITE, server=server, destination=far), now=NOW, asked=Asked(account=account, number="600")
    )
    assert given.addresses == ("192.0.2.10",)
    assert given.time_server == TimeServer(host="192.0.2.5")
    assert given.files is None, "what lies at the end of SSH is not read"
    brought = site_target(folder, replace(SITE, destination=far), root=Path("/copy"), now=NOW).files
    assert brought is not None
    assert brought.root == Path("/copy"), "but what was brought here is"
    assert given.asked.account == account
    assert "secret" not in repr(given)
    waiting = tuple(replace(p, stage=Stage.WAIT) for p in SITE.phones)
    assert site_target(folder, replace(SITE, phones=waiting), now=NOW).known_as == ""


def test_what_is_given_goes_before_the_sites_own(folder: Path) -> None:
    (folder / "other.pem").write_bytes(chain_to_pem((MID,)))
    given = site_target(folder, SITE, trust=(folder / "other.pem",), model="D62", now=NOW)
    assert given.trusted == (MID,)
    assert given.models == (Model(model="D62", firmware=""),)
    assert not any(m.lacks_root for m in site_target(folder, SITE, trust=(folder / "other.pem",), now=NOW).models)


def test_a_public_site_before_its_certificate_came(folder: Path) -> None:
    if not public_roots():
        pytest.skip("this computer has no public roots")
    target = site_target(folder, PUBLIC, now=NOW)
    assert target.expected_sha256 == ""
    assert ROOT not in target.trusted
    assert not any(m.lacks_root for m in target.models)
    (folder / "fullchain.pem").write_bytes(chain_to_pem((ROOT, MID, LEAF)))
    assert site_target(folder, PUBLIC, now=NOW).expected_sha256 == sha256_digits(LEAF)


@pytest.mark.parametrize(
    ("site", "said"),
    [
        (replace(SITE, transport=Transport(protocol=Protocol.TCP)), "without TLS"),
        (replace(SITE, server=Server()), "where its server is"),
        (replace(SITE, transport=Transport(bind="0.0.0.0:sip")), "where its server is"),
    ],
)
def test_a_site_that_cannot_be_checked(folder: Path, site: Site, said: str) -> None:
    with pytest.raises(WizardError, match=said):
        site_target(folder, site, now=NOW)


def test_an_authority_that_is_not_made_yet(tmp_path: Path) -> None:
    with pytest.raises(WizardError, match="not made yet"):
        site_target(tmp_path, SITE, now=NOW)
