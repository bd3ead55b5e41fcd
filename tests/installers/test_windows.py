"""What of the packages for Windows can be judged without one: origins of programs, icons, who signs."""

import struct
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QImage, QImageReader

from installers.environment import BuildError
from installers.icons import ICNS_TYPES, ICO_SIZES, icns, ico, png
from installers.windows.origins import refuse_strangers
from installers.windows.signing import signer


@pytest.fixture
def folders(tmp_path: Path) -> tuple[Path, Path]:
    python, folder = tmp_path / "python", tmp_path / "folder"
    (folder / "_internal").mkdir(parents=True)
    (python / "Lib").mkdir(parents=True)
    for name in ("secure-calling.exe", "secure-calling-wizard.exe"):
        (folder / name).write_bytes(b"MZ ours")
    (folder / "notes.txt").write_bytes(b"no program")
    for place in (python / "Lib" / "a.pyd", folder / "_internal" / "a.pyd"):
        place.write_bytes(b"MZ of a wheel")
    return folder, python


def test_every_program_is_ours_or_known(folders: tuple[Path, Path]) -> None:
    assert refuse_strangers(*folders) == 3


def test_a_library_of_wines_stops_the_build(folders: tuple[Path, Path]) -> None:
    folder, python = folders
    (folder / "_internal" / "kernel32.dll").write_bytes(b"MZ of Wine")
    with pytest.raises(BuildError, match=r"kernel32\.dll"):
        refuse_strangers(folder, python)


def test_a_wheels_library_that_was_changed_stops_the_build(folders: tuple[Path, Path]) -> None:
    folder, python = folders
    (folder / "_internal" / "a.pyd").write_bytes(b"MZ of a wheel, changed")
    with pytest.raises(BuildError, match=r"a\.pyd"):
        refuse_strangers(folder, python)


def test_the_icon_of_windows_holds_every_size(tmp_path: Path) -> None:
    file = tmp_path / "app.ico"
    file.write_bytes(ico({size: png(size) for size in ICO_SIZES}))
    reader = QImageReader(str(file))
    sizes: list[int] = []
    while reader.jumpToImage(len(sizes)) and not (image := reader.read()).isNull():
        sizes.append(image.width())
    assert tuple(sizes) == ICO_SIZES


def test_the_icon_of_macos_holds_every_type() -> None:
    made = icns({kind: png(size) for kind, size in ICNS_TYPES.items()})
    kind, length = struct.unpack(">4sI", made[:8])
    assert (kind, length) == (b"icns", len(made))
    offset, found = 8, {}
    while offset < length:
        kind, size = struct.unpack(">4sI", made[offset : offset + 8])
        found[kind] = QImage.fromData(QByteArray(made[offset + 8 : offset + size])).width()
        offset += size
    assert found == ICNS_TYPES


def test_without_a_certificate_the_signature_is_a_test(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CODE_SIGNING_CERTIFICATE", raising=False)
    made = signer(tmp_path)
    assert made.is_test
    assert made.key.stat().st_mode & 0o077 == 0
    monkeypatch.setenv("CODE_SIGNING_CERTIFICATE", str(made.certificate))
    monkeypatch.setenv("CODE_SIGNING_KEY", str(made.key))
    assert not signer(tmp_path).is_test
