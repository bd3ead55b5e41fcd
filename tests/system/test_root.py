import os
from pathlib import Path, PurePosixPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.core.errors import WizardError
from wizard.system.owners import read_owners
from wizard.system.root import Root


@pytest.fixture
def root(tmp_path: Path) -> Root:
    (tmp_path / "root/etc/asterisk").mkdir(parents=True)
    return Root.at(tmp_path / "root")


def resolved(root: Root, path: str) -> str:
    return str(root.resolve(PurePosixPath(path)))


def test_links_are_followed_as_in_a_chroot(root: Root) -> None:
    (root.folder / "a").symlink_to("/etc")
    (root.folder / "b").symlink_to("../../../a/./asterisk/..")
    (root.folder / "etc/up").symlink_to("..")
    assert resolved(root, "/a/asterisk/pjsip.conf") == "/etc/asterisk/pjsip.conf"
    assert resolved(root, "/b/asterisk") == "/etc/asterisk"
    assert resolved(root, "/../../etc/../etc") == "/etc"
    assert resolved(root, "//etc") == "/etc"


def test_what_is_missing_stays_as_named(root: Root) -> None:
    assert resolved(root, "/no/such/../thing") == "/no/thing"
    assert root.read(PurePosixPath("/no/such/thing")) is None


def test_circles_and_files_for_folders(root: Root) -> None:
    (root.folder / "x").symlink_to("y")
    (root.folder / "y").symlink_to("x")
    (root.folder / "file").write_text("")
    for path in ("/x", "/x/z", "/file/z", "/nul\0"):
        with pytest.raises(WizardError):
            root.resolve(PurePosixPath(path))


@given(
    targets=st.lists(
        st.lists(st.sampled_from(["..", "a", "b", "c", ".", "etc"]), min_size=1, max_size=5).map("/".join),
        min_size=3,
        max_size=3,
    ),
    starts=st.lists(st.sampled_from(["", "/", "../"]), min_size=3, max_size=3),
    path=st.lists(st.sampled_from(["..", "a", "b", "c", "etc", "new"]), min_size=1, max_size=6).map("/".join),
)
def test_no_path_leads_outside(
    tmp_path_factory: pytest.TempPathFactory, targets: list[str], starts: list[str], path: str
) -> None:
    folder = tmp_path_factory.mktemp("r") / "root"
    (folder / "etc").mkdir(parents=True)
    for name, start, target in zip("abc", starts, targets, strict=True):
        (folder / name).symlink_to(start + target)
    root = Root.at(folder)
    try:
        real = root.resolve(PurePosixPath("/") / path)
    except WizardError:
        return
    assert ".." not in real.parts
    place = root.place(real)
    # The system itself agrees: nothing on the way is a link any more.
    assert Path(os.path.realpath(place)) == place
    assert place.is_relative_to(root.folder)


def test_only_regular_files_of_bounded_size_are_read(root: Root) -> None:
    os.mkfifo(root.folder / "pipe")
    (root.folder / "large").write_bytes(b"x" * 101)
    for path in ("/pipe", "/etc", "/large"):
        with pytest.raises(WizardError):
            root.read(PurePosixPath(path), 100)
    found = root.read(PurePosixPath("/large"), 101)
    assert found is not None
    assert len(found.content) == 101
    assert "xx" not in repr(found)


def test_names_come_from_the_roots_own_books(root: Root) -> None:
    (root.folder / "etc/passwd").write_text(
        "asterisk:x:77:78::/:/bin/sh\nsecond:x:77:78::/:\nbroken\nhuge:x:99999999999:1\nnone:x::\n+nis::\n\udcff:x:5:5\n",
        errors="surrogateescape",
    )
    (root.folder / "etc/group").write_text("voip:x:88:\n")
    owners = read_owners(root)
    assert owners.ids(PurePosixPath("/f"), "asterisk", "voip") == (77, 88)
    assert owners.ids(PurePosixPath("/f"), "12", "0034") == (12, 34)
    assert (owners.user(77), owners.group(88), owners.user(4242)) == ("asterisk", "voip", "4242")
    for user, group in (("root", "voip"), ("asterisk", "root"), ("huge", "voip"), ("", "voip"), ("4294967295", "voip")):
        with pytest.raises(WizardError):
            owners.ids(PurePosixPath("/f"), user, group)
