from dataclasses import replace
from pathlib import PurePosixPath

import pytest

from tests.core.certificates.making import HOST, NOW
from tests.core.lint.servers import CERTIFICATE, FLOOR, KEY, PJSIP, Edit, public_chain, server, with_mode
from wizard.core.certificates.fingerprint import fingerprint
from wizard.core.check_result import Check, Status
from wizard.core.file_checks import certificate_on_disk, file_rows, key_files
from wizard.core.lint import configuration_of
from wizard.core.server_tree import ServerTree
from wizard.core.site import AuthorityKind, Certificate, Phone, Server, Site, Stage, Transport

SITE = Site(
    server=Server(host=HOST),
    certificate=Certificate(authority=AuthorityKind.PUBLIC),
    phones=(Phone(model="D65", firmware="2_9_19", extension="101"), Phone(extension="102", stage=Stage.WAIT)),
)
MODULES = "/etc/asterisk/modules.conf"


def rows(tree: ServerTree, site: Site | None = SITE, unreadable: str = "") -> tuple[Check, Check]:
    away = [PurePosixPath(unreadable)] if unreadable else []
    return file_rows(configuration_of(tree, NOW, site), away)


def without(tree: ServerTree, path: str) -> ServerTree:
    return replace(tree, files={p: state for p, state in tree.files.items() if str(p) != path})


def test_a_server_as_it_should_be() -> None:
    files, endpoints = rows(server())
    assert (files.status, str(files.evidence)) == (
        Status.PASS,
        "transport-tls: /etc/asterisk/keys/asterisk.key, mode 0640, root:asterisk",
    )
    assert (endpoints.status, str(endpoints.evidence)) == (Status.PASS, "101: as phones on TLS need them")
    found = configuration_of(server(), NOW, SITE)
    assert certificate_on_disk(found) == fingerprint(public_chain()[0]).replace(":", "").lower()
    assert key_files(found) == (PurePosixPath(CERTIFICATE), PurePosixPath(KEY))


def test_what_there_is_nothing_to_say_of_is_left_out() -> None:
    files, endpoints = rows(without(server(), PJSIP))
    assert (files.status, files.is_optional) == (Status.SKIP, True)
    assert (endpoints.status, endpoints.is_optional) == (Status.SKIP, True)
    waiting = replace(SITE, phones=(replace(SITE.phones[0], stage=Stage.WAIT),))
    assert str(rows(server(), waiting)[1].evidence) == "no phone of the site is on TLS yet"
    assert certificate_on_disk(configuration_of(without(server(), CERTIFICATE), NOW, SITE)) == ""


@pytest.mark.parametrize(
    ("tree", "cause"),
    [
        (without(server(), KEY), "priv_key_file does not exist"),
        (without(server(), CERTIFICATE), "cert_file does not exist"),
        (with_mode(server(), KEY, 0o600, group="root"), "who cannot read the key"),
        (server((PJSIP, "protocol=tls", "protocol=tcp")), "No transport with protocol=tls listens on port 5061"),
        (server((PJSIP, f"priv_key_file={KEY}\n", "")), "never reads a key from cert_file"),
        (server((PJSIP, "bind=0.0.0.0:5061", "bind=0.0.0.0:5099")), "listens on port 5061"),
        (server((PJSIP, "method=tlsv1_2  ", ";")), "TLS 1.0 only"),
        (server((MODULES, "", "[modules]\nautoload=yes\nnoload => res_srtp.so\n")), "does not load res_srtp.so"),
        (server((MODULES, "", "[modules]\nautoload=no\nload=res_pjsip.so\n")), "does not load res_srtp.so"),
    ],
)
def test_a_fault_of_the_files(tree: ServerTree, cause: str) -> None:
    files, _ = rows(tree)
    assert files.status is Status.FAIL
    assert cause in str(files.cause)
    assert files.fix


@pytest.mark.parametrize(
    "modules", ["autoload=yes\n", "autoload=no\nload=res_srtp.so\n", "autoload=no\nrequire=res_srtp\n"]
)
def test_modules_that_load_srtp(modules: str) -> None:
    assert rows(server((MODULES, "", f"[modules]\n{modules}")))[0].status is Status.PASS


def test_without_srtp_its_module_is_not_missed() -> None:
    plain = replace(SITE, transport=Transport(srtp=False))
    assert rows(server((MODULES, "", "[modules]\nautoload=no\n")), plain)[0].status is Status.PASS


def test_what_we_may_not_read_is_not_called_missing() -> None:
    files, _ = rows(without(server(), KEY), unreadable=KEY)
    assert files.status is Status.WARN
    assert "may not be read from here" in str(files.cause)
    assert "administrator" in str(files.fix)


@pytest.mark.parametrize(
    ("edit", "status", "cause"),
    [
        ((FLOOR, "[101](d-series)\n", "[101](d-series)\nmedia_encryption=no\n"), Status.FAIL, "101 is without SRTP"),
        ((FLOOR, "[101](d-series)\n", "[901](d-series)\n"), Status.WARN, "no endpoint 101"),
        ((PJSIP, "rewrite_contact=yes\n", ""), Status.FAIL, "without rewrite_contact=yes"),
        (
            (PJSIP, "media_encryption=sdes\ndirect_media=no", "media_encryption=sdes\nsrtp_tag_32=yes"),
            Status.FAIL,
            "_80",
        ),
    ],
)
def test_a_fault_of_an_endpoint(edit: Edit, status: Status, cause: str) -> None:
    _, endpoints = rows(server(edit))
    assert endpoints.status is status
    assert cause in str(endpoints.cause)


def test_of_several_faults_the_worst_is_told() -> None:
    tree = with_mode(without(server(), CERTIFICATE), KEY, 0o644)
    assert "cert_file does not exist" in str(rows(tree)[0].cause)
