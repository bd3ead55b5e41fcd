"""What a server sends as its files: nothing is written outside the folder, and no more than was sent."""

import gzip
import io
import tarfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wizard.system.ssh.sent_copy import NoCopyError, unpack


def archive(*members: tuple[str, bytes | None], **more: Any) -> bytes:
    """An archive of files, or folders where there is no content; ``more`` is set on each of them."""
    made = io.BytesIO()
    with tarfile.open(fileobj=made, mode="w", format=tarfile.PAX_FORMAT) as opened:
        for name, content in members:
            entry = tarfile.TarInfo(name)
            entry.type = tarfile.DIRTYPE if content is None else tarfile.REGTYPE
            entry.size = len(content or b"")
            for key, value in more.items():
                setattr(entry, key, value)
            opened.addfile(entry, io.BytesIO(content or b""))
    return made.getvalue()


def everything(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_files_and_folders_come_with_their_time_and_for_nobody_else(tmp_path: Path) -> None:
    unpack(
        archive(("./", None), ("./etc", None), ("./etc/a", b"x"), ("./etc/b/c", b""), mtime=1000, mode=0o4777),
        tmp_path / "n",
    )
    assert everything(tmp_path / "n") == {"etc/a": b"x", "etc/b/c": b""}
    found = (tmp_path / "n/etc/a").stat()
    assert (found.st_mode & 0o7777, found.st_mtime) == (0o600, 1000)


LINKS = ({"type": tarfile.SYMTYPE, "linkname": "/etc"}, {"type": tarfile.LNKTYPE, "linkname": "../../x"})


@pytest.mark.parametrize(
    "made",
    [
        lambda: archive(("../outside", b"x")),
        lambda: archive(("/etc/../../outside", b"x")),
        lambda: archive(("a/../../outside", b"x")),
        lambda: archive(("link", None), **LINKS[0]),
        lambda: archive(("link", None), **LINKS[1]),
        lambda: archive(("pipe", None), type=tarfile.FIFOTYPE),
        lambda: archive(("device", None), type=tarfile.CHRTYPE, devmajor=1, devminor=3),
        lambda: archive(("twice", b"x"), ("twice", b"y")),
        lambda: archive(("a", b"x"), ("a/b", b"y")),
        lambda: archive(("/abs", b"x")),
        lambda: b"no archive",
        lambda: archive(("a", b"x" * 2000))[:700],
    ],
)
def test_what_is_no_copy_is_refused_and_nothing_is_outside(tmp_path: Path, made: Callable[[], bytes]) -> None:
    (tmp_path / "deep").mkdir()
    with pytest.raises((NoCopyError, OSError)):
        unpack(made(), tmp_path / "deep/new")
    assert all(path.is_relative_to(tmp_path / "deep/new") for path in (tmp_path / "deep").iterdir())
    assert not [path for path in tmp_path.rglob("*") if path.is_symlink() or path.name == "outside"]


def test_found_by_reading_a_compressed_archive_is_refused(tmp_path: Path) -> None:
    """A thousandth of what it would fill the disk with; no server of ours compresses."""
    with pytest.raises(NoCopyError):
        unpack(gzip.compress(archive(("big", bytes(10_000_000)))), tmp_path / "new")
    assert not (tmp_path / "new").exists()


def test_found_by_reading_a_sparse_file_is_refused(tmp_path: Path) -> None:
    sparse = tarfile.TarInfo("holes")
    sparse.type = tarfile.GNUTYPE_SPARSE
    head = bytearray(sparse.tobuf(tarfile.GNU_FORMAT))
    head[483:495] = b"77777777777\0"  # its size once spread out
    head[148:156] = b"%06o\0 " % sum(head[:148] + b" " * 8 + head[156:512])
    with pytest.raises(NoCopyError):
        unpack(bytes(head) + bytes(1024), tmp_path / "new")


def test_found_by_reading_a_time_no_file_can_have_is_put_right(tmp_path: Path) -> None:
    unpack(archive(("a", b"x"), mtime=1e30), tmp_path / "new")
    unpack(archive(("b", b"x"), mtime=-1e30), tmp_path / "other")
    assert everything(tmp_path) == {"new/a": b"x", "other/b": b"x"}


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=1500) | st.lists(st.tuples(st.integers(0, 1535), st.integers(0, 255)), max_size=8))
def test_any_bytes_are_a_copy_or_refused(tmp_path_factory: pytest.TempPathFactory, change: Any) -> None:
    sent = bytearray(archive(("./etc", None), ("./etc/a", b"x" * 100)))
    if isinstance(change, bytes):
        sent = bytearray(change)
    else:
        for place, byte in change:
            sent[place] = byte
    folder = tmp_path_factory.mktemp("sent")
    with suppress(NoCopyError, OSError):
        unpack(bytes(sent), folder / "new")
    assert {path.name for path in folder.iterdir()} <= {"new"}
