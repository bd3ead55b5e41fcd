"""What the server renewed by itself is not replaced by what the site folder still has."""

from dataclasses import replace
from datetime import timedelta
from pathlib import PurePosixPath

import pytest
from cryptography import x509

from tests.core.certificates.making import intermediate, key, leaf
from tests.core.plan import sites
from tests.trees import bare
from wizard.core.certificates.chain import chain_to_pem
from wizard.core.certificates.keys import key_to_pem
from wizard.core.credentials import Credentials
from wizard.core.plan.make_plan import make_plan
from wizard.core.plan.plan import Plan
from wizard.core.plan.site_secrets import Secrets
from wizard.core.server_tree import FileState
from wizard.core.site import AuthorityKind, Certificate

CRT, KEY = PurePosixPath("/etc/asterisk/keys/asterisk.crt"), PurePosixPath("/etc/asterisk/keys/asterisk.key")
NOW = sites.NOW
PUBLIC = Certificate(authority=AuthorityKind.PUBLIC, chain="fullchain.pem", private_key="privkey.pem")
MID = intermediate(end=NOW + timedelta(days=900))
OLD = leaf(issuer="Mid", start=NOW - timedelta(days=80), end=NOW + timedelta(days=10))
NEW = leaf(issuer="Mid", start=NOW - timedelta(days=1), end=NOW + timedelta(days=89))
FOREIGN = leaf(
    "other",
    issuer="Mid",
    names=[x509.DNSName("other.example")],
    start=NOW - timedelta(days=1),
    end=NOW + timedelta(days=89),
)
OWN_KEY = key_to_pem(key("server"), None)


def planned(there: bytes, key_pem: bytes = OWN_KEY, *, ours: bool = False, site_has: x509.Certificate = OLD) -> Plan:
    site = replace(sites.site(), certificate=PUBLIC)
    secrets = Secrets(credentials=Credentials(), chain_pem=chain_to_pem((site_has, MID)), key_pem=OWN_KEY, ca_pem=None)
    files = {
        path: FileState(content=content, mode=0o640, owner="root", group="asterisk")
        for path, content in ((CRT, there), (KEY, key_pem))
    }
    tree = bare()
    tree = replace(tree, files={**tree.files, **files}, ours=frozenset(files) if ours else frozenset())
    return make_plan(site, secrets, tree, NOW)


def written(plan: Plan) -> set[PurePosixPath]:
    return {change.path for change in plan.changes} & {CRT, KEY}


def said(plan: Plan) -> str:
    return " | ".join(str(problem.message) for problem in plan.problems)


@pytest.mark.parametrize("ours", [True, False])
def test_what_was_renewed_there_stays_and_is_told_of(ours: bool) -> None:
    other = key_to_pem(key("renewed"), None)
    renewed = leaf(issuer="Mid", start=NOW - timedelta(days=1), end=NOW + timedelta(days=89), key_name="renewed")
    plan = planned(chain_to_pem((renewed, MID)), other, ours=ours)
    assert plan.is_applicable
    assert written(plan) == set()
    assert "it was renewed there, and stays" in said(plan)
    assert "certificate ends on" not in said(plan), "what is served lasts"
    assert not [step for step in plan.restart if "core restart" in step.command and not step.is_conditional]


def test_the_sites_own_written_otherwise_stays_too() -> None:
    certbot = b"\n".join((chain_to_pem((OLD,)), chain_to_pem((MID,))))
    plan = planned(certbot)
    assert plan.is_applicable
    assert written(plan) == set()
    assert "renewed there" not in said(plan)
    assert "certificate ends on" in said(plan)


@pytest.mark.parametrize(
    ("there", "key_pem"),
    [
        (chain_to_pem((OLD, MID)), OWN_KEY),
        (chain_to_pem((FOREIGN, MID)), OWN_KEY),
        (chain_to_pem((NEW, MID)), key_to_pem(key("renewed"), None)),
        (chain_to_pem((NEW, MID)), b"noise"),
        (b"noise", OWN_KEY),
        (b"", OWN_KEY),
    ],
)
def test_anything_else_of_ours_is_replaced_as_ever(there: bytes, key_pem: bytes) -> None:
    site_has = leaf(issuer="Mid", start=NOW - timedelta(days=40), end=NOW + timedelta(days=50))
    plan = planned(there, key_pem, ours=True, site_has=site_has)
    assert CRT in written(plan)
    assert "renewed there" not in said(plan)


def test_a_strangers_older_certificate_is_still_not_touched() -> None:
    plan = planned(chain_to_pem((OLD, MID)), site_has=NEW)
    assert not plan.is_applicable
    assert "was not made by this wizard" in said(plan)
