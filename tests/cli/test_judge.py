import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.utils import CryptographyDeprecationWarning

from wizard.cli.main import run
from wizard.core.certificates.authority import issue_server_certificate, make_authority
from wizard.core.certificates.chain import chain_to_pem
from wizard.core.certificates.keys import key_to_pem, make_key
from wizard.core.site import KeyKind

HOST = "pbx.example.com"
NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
ROOT_KEY, KEY = make_key(KeyKind.EC_P256), make_key(KeyKind.EC_P256)
ROOT = make_authority("Test", ROOT_KEY, NOW)
LEAF = issue_server_certificate(ROOT, ROOT_KEY, HOST, (), KEY, 90, NOW)


@pytest.fixture
def files(tmp_path: Path) -> Path:
    (tmp_path / "chain.pem").write_bytes(b"text around\n" + chain_to_pem((LEAF,)) + key_to_pem(KEY, "secret"))
    (tmp_path / "ca.crt").write_bytes(chain_to_pem((ROOT,)))
    (tmp_path / "ca.der").write_bytes(ROOT.public_bytes(Encoding.DER))
    (tmp_path / "leaf.der").write_bytes(LEAF.public_bytes(Encoding.DER))
    (tmp_path / "wrong-order.pem").write_bytes(chain_to_pem((ROOT, LEAF)))
    (tmp_path / "empty").write_bytes(b"")
    (tmp_path / "huge").write_bytes(chain_to_pem((LEAF,)) + b"\n" * 2_000_000)
    (tmp_path / "damaged.pem").write_bytes(chain_to_pem((LEAF,)).replace(b"\nMII", b"\nMXX"))
    (tmp_path / "bundle.pem").write_bytes(chain_to_pem((ROOT,)) * 200)
    return tmp_path


def judged(capsys: pytest.CaptureFixture[str], chain: Path, *words: str, status: int = 0) -> dict[str, object]:
    arguments = ["judge", str(chain), "--host", HOST, "--at", NOW.isoformat(), "--json", *words]
    assert run(arguments) == status
    verdict = json.loads(capsys.readouterr().out)
    assert list(verdict) == ["accepted", "error", "also", "flags", "causes", "fix", "rfc5922"]
    assert isinstance(verdict, dict)
    return verdict


def test_a_good_chain(files: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for trust in ("ca.crt", "ca.der", "bundle.pem"):
        verdict = judged(capsys, files / "chain.pem", "--trust", str(files / trust), "--model", "D65")
        assert verdict == {
            "accepted": True,
            "error": "0x00000000",
            "also": [],
            "flags": [],
            "causes": [],
            "fix": "",
            "rfc5922": True,
        }
    assert judged(capsys, files / "leaf.der", "--trust", str(files / "ca.crt"))["accepted"] is True


def test_what_phones_refuse(files: Path, capsys: pytest.CaptureFixture[str]) -> None:
    verdict = judged(capsys, files / "chain.pem", status=1)
    assert (verdict["accepted"], verdict["error"]) == (False, "0x00000022")
    assert verdict["flags"] == ["EUNTRUSTED", "EISSUER_MISMATCH"]
    assert verdict["causes"]
    assert verdict["fix"]
    late = judged(
        capsys,
        files / "chain.pem",
        *("--trust", str(files / "ca.crt"), "--at", (NOW + timedelta(days=91)).isoformat()),
        status=1,
    )
    assert late["error"] == "0x00000004"


def test_the_order_is_the_files_own(files: Path, capsys: pytest.CaptureFixture[str]) -> None:
    verdict = judged(capsys, files / "wrong-order.pem", "--trust", str(files / "ca.crt"), status=1)
    assert "EIDENTITY_NOT_MATCH" in str(verdict["flags"]), "what is sent first is taken for the server's own"


def test_old_firmware_does_not_look(files: Path, capsys: pytest.CaptureFixture[str]) -> None:
    words = ("--model", "D65", "--firmware", "2_8_1")
    assert judged(capsys, files / "chain.pem", *words)["accepted"] is True
    assert run(["judge", str(files / "chain.pem"), "--host", HOST, *words]) == 0
    assert "does not look at certificates" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["missing.pem"], "cannot be read"),
        (["."], "cannot be read"),
        (["empty"], "no certificate in this file"),
        (["huge"], "too much"),
        (["damaged.pem"], "cannot be read"),
        (["bundle.pem"], "too much"),
        (["chain.pem", "--trust", "empty"], "There is no certificate in"),
        (["chain.pem", "--trust", "missing"], "cannot be read"),
        (["chain.pem", "--at", "yesterday\x1b"], "is not a time"),
        (["chain.pem", "--at", "0001-01-01T00:00:00+14:00"], "is not a time"),
    ],
)
def test_what_cannot_be_judged_is_one_clear_message(
    files: Path, words: list[str], said: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(files)
    assert run(["judge", *words, "--host", HOST]) == 1
    printed = capsys.readouterr()
    assert said in printed.err
    assert printed.out == ""
    assert all(line.isprintable() for line in printed.err.splitlines())


@pytest.mark.parametrize("at", ["0001-01-01", "9999-12-31T23:59:59Z", "2026-03-01T12:00:00+02:00"])
def test_any_time_can_be_asked_for(files: Path, at: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["judge", str(files / "chain.pem"), "--host", HOST, "--at", at, "--json"]) == 1
    assert json.loads(capsys.readouterr().out)["accepted"] is False


def test_odd_roots_in_a_bundle_are_no_noise(files: Path, capsys: pytest.CaptureFixture[str]) -> None:
    # A negative serial number, as some old root has one: the library grumbles, and would be an error here.
    serial = ROOT.serial_number.to_bytes((ROOT.serial_number.bit_length() + 8) // 8)
    odd = ROOT.public_bytes(Encoding.DER).replace(serial, bytes([serial[0] | 0x80]) + serial[1:], 1)
    with pytest.warns(CryptographyDeprecationWarning, match="positive"):
        assert x509.load_der_x509_certificate(odd).serial_number < 0
    (files / "odd.der").write_bytes(odd)
    assert judged(capsys, files / "chain.pem", "--trust", str(files / "odd.der"))["accepted"] is True
