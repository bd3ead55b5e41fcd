"""Hostile values and hostile files: what a real Asterisk makes of them is what we said it would."""

import random
from pathlib import Path, PurePosixPath

import pytest
from hypothesis import HealthCheck, given, settings

from tests.peers.ami import AmiError
from tests.peers.conftest import MakeLab
from tests.peers.furnish import furnish
from tests.peers.made_site import PASSPHRASE, make_site, phone
from tests.peers.unpack import Peer
from tests.strategies import hostile
from tests.strategies.asterisk_conf import long_texts, texts
from wizard.core.asterisk.effective import read_effective
from wizard.core.problem import Severity
from wizard.core.server_tree import FileState, ServerTree
from wizard.core.site import Route, Stage

pytestmark = pytest.mark.peer

HOSTILE_NAMES = (
    'Ada"; media_encryption=no',
    "x ; comment",
    "x ;-- block",
    "[102]",
    "#include /etc/passwd",
    "${SHELL(id)}",
    "a=b, c&d <999>",
    "Zoë 日本 😀",
    "\\; \\\\",
    "> => >",
    "שלום 'x' ]",
)
GENERATED = 40
DIFF = PurePosixPath("/etc/asterisk/diff.conf")


def test_no_display_name_adds_or_changes_a_setting(
    lab: MakeLab,
    tmp_path: Path,
    asterisk_peer: Peer,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("SECURE_CALLING_PASSPHRASE", PASSPHRASE)
    chosen = random.Random(11)
    printable = [piece for piece in hostile.PIECES if piece.isprintable()]
    generated = ["".join(chosen.choices(printable, k=4)).strip() for _ in range(GENERATED)]
    hostile_names = [*HOSTILE_NAMES, *(name for name in generated if name)]
    phones = [phone(str(110 + n), Stage.SECURE, name) for n, name in enumerate(hostile_names)]
    site = make_site(tmp_path, capsys, Route.DPMA, *phones)
    furnish(site.root, asterisk_peer)
    assert site.apply()
    pbx = lab(site.root, asterisk_peer)

    endpoints = [s for s in pbx.ami_get_config("pjsip.conf") if ("type", "endpoint") in s.options]
    assert [s.name for s in endpoints] == ["dpma_endpoint", *(p.extension for p in phones)]
    names = {name for s in endpoints[1:] for name, _ in s.options}
    assert names == {name for name, _ in endpoints[1].options}
    for section, given_phone in zip(endpoints[1:], phones, strict=True):
        shown = given_phone.name.replace('"', "'")
        assert dict(section.options)["callerid"] == f'"{shown}" <{given_phone.extension}>'
        assert dict(section.options)["media_encryption"] == "sdes"
    sections = pbx.ami_get_config("res_digium_phone.conf")
    assert [dict(s.options)["full_name"] for s in sections if ("type", "phone") in s.options] == hostile_names
    for given_phone in phones:
        assert "media_encryption                   : sdes" in pbx.rx(f"pjsip show endpoint {given_phone.extension}")


@pytest.mark.timeout(240)
def test_the_effective_view_is_what_asterisk_reads(lab: MakeLab, tmp_path: Path, asterisk_peer: Peer) -> None:
    root = tmp_path / "server"
    furnish(root, asterisk_peer)
    pbx = lab(root, asterisk_peer)
    file = root / "etc/asterisk/diff.conf"
    with pbx.ami() as session:

        @settings(max_examples=400, deadline=None, database=None, suppress_health_check=list(HealthCheck))
        @given(texts() | texts() | texts() | long_texts)
        def compare(text: str) -> None:
            content = text.encode("utf-8", "surrogateescape")
            if b"#" in content or b"\0" in content:
                return  # includes have their own tests; the manager's protocol ends lines at NUL
            file.write_bytes(content)
            state = FileState(content=content, mode=0o644, owner="", group="")
            view = read_effective(DIFF, ServerTree(files={DIFF: state}, folders={}))
            try:
                real = [(s.name, s.options) for s in session.config("diff.conf") if not s.is_template]
            except AmiError:
                assert any(p.severity is Severity.ERROR for p in view.problems), text
                return
            ours = [(s.name, tuple((o.name, o.value) for o in s.options)) for s in view.sections if not s.is_template]
            assert [(n, o) for n, o in real] == [
                (_received(n), tuple((_received(k), _received(v)) for k, v in o)) for n, o in ours
            ], text

        compare()


def _received(text: str) -> str:
    """A text as the manager's client decodes it."""
    return text.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
