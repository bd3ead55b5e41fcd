import stat
import subprocess
from dataclasses import replace
from ipaddress import IPv4Address, IPv6Address
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.hashes import SHA256

from tests.core.certificates.making import NOW, certificate, intermediate, key, leaf
from tests.core.plan import sites
from wizard.core.certificates.chain import chain_to_pem
from wizard.core.certificates.host import host_of
from wizard.core.certificates.keys import key_from_pem, key_to_pem
from wizard.core.certificates.signing_request import request_to_pem, signing_request
from wizard.core.errors import WizardError, WrongPassphrase
from wizard.core.site import AuthorityKind, Certificate, KeyKind, Protocol, Transport
from wizard.system.certificate_import import make_certificate, place_certificate
from wizard.system.certificate_request import has_request_key, request_certificate
from wizard.system.kept import is_unsealed
from wizard.system.site_file import SiteFolder, save_site

PHRASE = "correct horse"
MID = intermediate()


@pytest.fixture
def folder(tmp_path: Path) -> SiteFolder:
    chosen = Certificate(authority=AuthorityKind.PUBLIC, organization="Ex", key=KeyKind.EC_P256)
    empty = SiteFolder(folder=tmp_path / "site", site=None, problems=(), text="")
    return save_site(empty, replace(sites.site(), certificate=chosen))


def refuse() -> str:
    raise AssertionError("nobody should be asked")


def request(folder: SiteFolder, **how: bool) -> x509.CertificateSigningRequest:
    return x509.load_pem_x509_csr(request_certificate(folder, lambda: PHRASE, **how))


def answer(asked: x509.CertificateSigningRequest) -> bytes:
    """What an authority sends back: its certificate and the intermediate, no key."""
    made = (
        x509.CertificateBuilder()
        .subject_name(asked.subject)
        .issuer_name(MID.subject)
        .public_key(asked.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(NOW)
        .not_valid_after(NOW.replace(year=2027))
        .add_extension(asked.extensions.get_extension_for_class(x509.SubjectAlternativeName).value, critical=False)
        .sign(key("Mid"), SHA256())
    )
    return chain_to_pem((MID, made))


def names(asked: x509.CertificateSigningRequest) -> list[x509.GeneralName]:
    return list(asked.extensions.get_extension_for_class(x509.SubjectAlternativeName).value)


def test_a_request_names_host_uri_and_addresses_as_openssl_reads_it(tmp_path: Path) -> None:
    addresses = (IPv4Address("192.0.2.10"), IPv6Address("2001:db8::10"))
    made = signing_request(host_of("Zürich.example"), addresses, key("rsa 1"))
    (tmp_path / "csr").write_bytes(request_to_pem(made))
    assert b"\r" not in request_to_pem(made)
    command = ["openssl", "req", "-in", "csr", "-verify", "-noout", "-text"]
    said = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=True)
    assert "verify OK" in said.stdout + said.stderr
    assert (
        "DNS:xn--zrich-kva.example, URI:sip:xn--zrich-kva.example, "
        "IP Address:192.0.2.10, IP Address:2001:DB8:0:0:0:0:0:10" in said.stdout
    )
    assert names(signing_request(host_of("192.0.2.7"), (), key("server"), host_only=True)) == [
        x509.IPAddress(IPv4Address("192.0.2.7"))
    ]


def test_the_answer_finds_the_key_it_was_asked_for_with(folder: SiteFolder) -> None:
    assert not has_request_key(folder.folder)
    asked = request(folder)
    assert [type(name) for name in names(asked)] == [x509.DNSName, x509.UniformResourceIdentifier, x509.IPAddress]
    again = request(folder, host_only=True)
    assert again.public_key() == asked.public_key()
    assert names(again) == [x509.DNSName(sites.HOST)]
    kept = folder.folder / "request.key"
    assert b"ENCRYPTED" in kept.read_bytes()
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    assert has_request_key(folder.folder)
    assert not is_unsealed(folder.folder)

    site = folder.site
    assert site is not None
    for wrong in (None, "wrong"):
        with pytest.raises(WrongPassphrase):
            place_certificate(folder.folder, site, (answer(asked),), wrong)
        assert not (folder.folder / "fullchain.pem").exists()
    placed = place_certificate(folder.folder, site, (answer(asked),), PHRASE)
    assert placed.chain.certificates[1:] == (MID,)
    own = key_from_pem((folder.folder / "privkey.pem").read_bytes(), None)
    assert own.public_key() == asked.public_key() == placed.chain.certificates[0].public_key()


def test_an_answer_to_the_request_before_is_not_lost(folder: SiteFolder) -> None:
    first = request(folder)
    second = request(folder, new_key=True)
    assert first.public_key() != second.public_key()
    assert folder.site is not None
    for asked in (first, second):
        placed = place_certificate(folder.folder, folder.site, (answer(asked),), PHRASE)
        assert placed.chain.certificates[0].public_key() == asked.public_key()
    both = place_certificate(folder.folder, folder.site, (answer(first), answer(second)), PHRASE)
    assert both.chain.certificates[0].public_key() == second.public_key()


def test_files_with_a_key_of_their_own_need_no_kept_one(folder: SiteFolder) -> None:
    request(folder)
    bought = (chain_to_pem((leaf(issuer="Mid"), MID)), key_to_pem(key("server"), None))
    assert folder.site is not None
    place_certificate(folder.folder, folder.site, bought, None)


@pytest.mark.parametrize(
    ("files", "said"),
    [
        ((chain_to_pem((leaf(issuer="Mid"), MID)),), "no private key"),
        ((chain_to_pem((MID,)),), "authority's certificate"),
        ((b"-----BEGIN CERTIFICATE REQUEST-----\n-----END CERTIFICATE REQUEST-----\n",), "no certificate"),
        ((chain_to_pem((certificate("a", "Mid"), certificate("b", "Mid"))),), "more than one|several|two"),
    ],
)
def test_what_is_no_answer_is_said(folder: SiteFolder, files: tuple[bytes, ...], said: str) -> None:
    request(folder)
    assert folder.site is not None
    with pytest.raises(WizardError, match=said):
        place_certificate(folder.folder, folder.site, files, PHRASE)


def test_a_mistyped_passphrase_seals_no_key(folder: SiteFolder) -> None:
    assert folder.site is not None
    private = replace(folder.site.certificate, authority=AuthorityKind.PRIVATE)
    made = save_site(folder, replace(folder.site, certificate=private))
    make_certificate(made, lambda: PHRASE, NOW)
    with pytest.raises(WrongPassphrase):
        request_certificate(made, lambda: "mistyped", new_key=True)
    assert not has_request_key(made.folder)
    request(made)
    before = (made.folder / "request.key").read_bytes()
    with pytest.raises(WrongPassphrase):
        request_certificate(made, lambda: "mistyped", new_key=True)
    assert (made.folder / "request.key").read_bytes() == before


def test_what_no_certificate_can_be_asked_for_is_said(folder: SiteFolder) -> None:
    assert folder.site is not None
    plain = save_site(folder, replace(folder.site, transport=Transport(protocol=Protocol.UDP)))
    with pytest.raises(WizardError, match="without TLS"):
        request_certificate(plain, refuse)
    nameless = save_site(plain, replace(folder.site, server=replace(folder.site.server, host="")))
    with pytest.raises(WizardError, match="no host"):
        request_certificate(nameless, refuse)
