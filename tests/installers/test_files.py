"""What the packages are made with: pins, Apple's lists, the desktop's files, and what is left out."""

import plistlib
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from installers import sizes
from installers.bill import UnknownFileError, components
from installers.environment import BuildError
from installers.folder import NAME, refuse_unresolved
from installers.kept import TRANSLATIONS, Entry, is_wanted, kept, leading
from installers.linux.libraries import refuse_missing
from installers.macos.bundle import ENTITLEMENTS, INFO
from installers.sizes import write_checksums
from installers.twice import differences
from wizard.core.announcement import SERVICE
from wizard.system.memory import Language

ROOT = Path(__file__).parents[2]
LINUX = ROOT / "installers" / "linux"
PIN = re.compile(r"^([\w.-]+)==([^ ]+)(?: ; (\S.*?))? \\$", re.MULTILINE)


def pins(file: Path) -> set[tuple[str, ...]]:
    return set(PIN.findall(file.read_text()))


def test_what_is_packaged_is_what_was_tested() -> None:
    tested, packaged = pins(ROOT / "constraints.txt"), pins(ROOT / "installers" / "constraints.txt")
    names = {name for name, _, _ in tested}
    differing = {pin[:2] for pin in packaged if pin[0] in names} - {pin[:2] for pin in tested}
    assert not differing, "python3 dev.py lock pins both anew"
    text = (ROOT / "installers" / "constraints.txt").read_text()
    assert "://" not in text
    assert text.count("--hash=") >= len(packaged) > 20


def test_desktop_file_and_metadata_are_valid() -> None:
    # The project has no domain whose name it could turn round.
    metadata = ("appstreamcli", "validate", "--no-net", "--override=cid-desktopapp-is-not-rdns=info")
    for command, file in ((("desktop-file-validate",), f"{NAME}.desktop"), (metadata, f"{NAME}.metainfo.xml")):
        if not shutil.which(command[0]):
            pytest.skip(f"{command[0]} is not there")
        done = subprocess.run([*command, LINUX / file], capture_output=True, text=True)
        assert done.returncode == 0, done.stdout + done.stderr


def test_macos_is_told_why_the_network_is_used() -> None:
    info = plistlib.loads(plistlib.dumps(INFO))
    assert info["NSBonjourServices"] == [SERVICE.removesuffix(".local.")]
    assert info["NSLocalNetworkUsageDescription"].endswith(".")
    assert info["LSMinimumSystemVersion"] == "12.0"
    entitlements = plistlib.loads(ENTITLEMENTS.read_bytes())
    assert all(name.startswith("com.apple.security.cs.") and value is True for name, value in entitlements.items())


def test_only_the_plugins_that_are_used_go_in() -> None:
    qt = "PySide6/Qt/plugins"
    assert is_wanted(f"{qt}/platforms/libqxcb.so")
    assert is_wanted("PySide6\\plugins\\platforms\\qwindows.dll")
    assert not is_wanted(f"{qt}/platformthemes/libqgtk3.so")
    assert not is_wanted("PySide6/Qt/translations/qt_de.qm")
    assert not is_wanted("PySide6/Qt/translations/qtbase_uk.qm")
    assert is_wanted("wizard/resources/icons/app.svg")


def test_qts_own_words_go_in_for_each_language_of_the_window() -> None:
    languages = set(Language) - {Language.SYSTEM, Language.ENGLISH}
    assert {f"qtbase_{language}.qm" for language in languages} == TRANSLATIONS
    assert is_wanted("PySide6\\translations\\qtbase_de.qm")


def test_a_library_goes_in_when_something_asks_for_it_at_whatever_remove() -> None:
    plugin: Entry = ("PySide6/Qt/plugins/platforms/libqxcb.so", "/plugin", "BINARY")
    entries = [plugin, ("LIBA.so", "/a", "BINARY"), ("libb.so", "/b", "BINARY"), ("libunused.so", "/c", "BINARY")]
    asks = {"/plugin": ["liba.so"], "/a": ["/somewhere/libb.so"]}
    remaining = kept(entries, lambda file: asks.get(file, []))
    assert remaining == entries[:3]
    links: list[Entry] = [("libb.so.1", "libb.so", "SYMLINK"), ("libunused.so.1", "libunused.so", "SYMLINK")]
    assert leading(links, remaining) == links[:1]


def test_a_library_that_is_missing_stops_the_build() -> None:
    log = "123 WARNING: Library not found: could not resolve 'libxcb-icccm.so.4', dependency of '/x/libqxcb.so'.\n"
    with pytest.raises(BuildError, match=r"libxcb-icccm\.so\.4 for libqxcb\.so"):
        refuse_unresolved(log, {"libqxcb.so"})
    refuse_unresolved(log, {"libqother.so"})  # what asked for it was left out
    refuse_unresolved(log.replace("libxcb-icccm.so.4", "api-ms-win-core-x.dll"), {"libqxcb.so"})


def test_a_library_that_nobody_brings_stops_the_package(tmp_path: Path) -> None:
    (tmp_path / "libours.so.1").touch()
    told = "  NEEDED               libours.so.1\n  NEEDED               libc.so.6\n  NEEDED               libGL.so.1\n"
    refuse_missing(tmp_path, told)
    with pytest.raises(BuildError, match=r"libabsent\.so\.2"):
        refuse_missing(tmp_path, told + "  NEEDED               libabsent.so.2\n")


def test_checksums_are_those_that_sha256sum_asks_for(tmp_path: Path) -> None:
    files = [tmp_path / "one.deb", tmp_path / "two with a space.zip"]
    for file in files:
        file.write_text(file.name)
        write_checksums([file])
    check = ("sha256sum", "--check", "--strict", "SHA256SUMS")
    done = subprocess.run(check, cwd=tmp_path, capture_output=True, text=True)
    assert done.stdout.splitlines() == [f"{file.name}: OK" for file in files]
    files[0].write_text("changed on the way")
    assert subprocess.run(check, cwd=tmp_path, capture_output=True).returncode == 1


@pytest.mark.parametrize(("download", "on_disk"), [(60_000_001, 1), (1, 170_000_001)])
def test_a_package_that_is_too_large_stops_the_build(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, download: int, on_disk: int
) -> None:
    page = tmp_path / "README.md"
    page.write_text(f"# A page\n{sizes.BEGIN}{sizes.END}Its end\n")
    monkeypatch.setattr(sizes, "README", page)
    sizes.record([sizes.Row(name="right", download=60_000_000, on_disk=170_000_000)])
    with pytest.raises(BuildError, match="too large: large"):
        sizes.record([sizes.Row(name="large", download=download, on_disk=on_disk)])
    assert "| right | 60.0 MB | 170 MB |\n" in page.read_text()
    assert page.read_text().endswith("Its end\n")


def test_whatever_two_builds_differ_in_is_named(tmp_path: Path) -> None:
    one, other = tmp_path / "one", tmp_path / "other"
    for folder in (one, other):
        (folder / "in").mkdir(parents=True)
        for name in ("same", "changed", "in/runs"):
            (folder / name).write_text(name)
        (folder / "link").symlink_to("same")
    assert differences(one, other) == []
    (other / "changed").write_text("CHANGED")
    (other / "in" / "runs").chmod(0o755)
    (one / "in" / "first-only").touch()
    (other / "second-only").touch()
    (one / "link").unlink()
    (one / "link").symlink_to("changed")
    assert differences(one, other) == ["changed", "in/first-only", "in/runs", "link", "second-only"]


def test_a_file_of_nobody_stops_the_build(tmp_path: Path) -> None:
    stray = tmp_path / "stray.so"
    stray.touch()
    with pytest.raises(UnknownFileError, match=r"stray\.so"):
        components([str(stray)])
