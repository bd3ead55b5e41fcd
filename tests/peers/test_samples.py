"""The files Asterisk's own package brings, read by a real Asterisk and by us: as they are, without their comment
marks, which makes settings of what was only shown, and after an edit of ours."""

from collections.abc import Iterator, Mapping
from pathlib import Path, PurePosixPath

import pytest
from hypothesis import HealthCheck, given, settings

from tests.peers.ami import Ami, AmiError
from tests.peers.conftest import MakeLab
from tests.peers.furnish import furnish
from tests.peers.unpack import Peer
from tests.strategies.asterisk_conf import trees
from wizard.core.asterisk.conf_file import Kind, parse
from wizard.core.asterisk.edit import NewOption, NewSection, OptionEdit, SectionEdit, edit, without_ours
from wizard.core.asterisk.effective import read_effective
from wizard.core.problem import Severity
from wizard.core.server_tree import FileState, ServerTree
from wizard.core.text import Text

pytestmark = pytest.mark.peer

FILE = PurePosixPath("/etc/asterisk/sample.conf")
WHY = Text("a reason")
Read = list[tuple[str, tuple[tuple[str, str], ...]]]


def samples(peer: Peer) -> Iterator[tuple[str, str]]:
    """Every packaged file, and what it would be with its comments taken up; those that include others are left."""
    packaged = [*peer.root.glob("usr/share/**/*.conf.sample"), *peer.root.glob("etc/asterisk/**/*.conf")]
    for file in sorted(packaged):
        text = file.read_bytes().decode("utf-8", "surrogateescape")
        uncommented = "\n".join(line.lstrip(";") if line.startswith(";") else line for line in text.split("\n"))
        for kind, content in (("as it is", text), ("uncommented", uncommented)):
            if all(s.kind is not Kind.DIRECTIVE for s in parse(content).statements):
                yield f"{file.name} {kind}", content


def edited(text: str) -> str:
    """The text with an option of its first sections set, another taken away, and a section put at its end."""
    model = parse(text)
    new = NewSection(name="ours", options=(NewOption(name="type", value="a; b", reason=WHY, source=""),))
    sections = []
    for section in model.sections[:5]:
        first = next((s.name for s in section.statements if s.kind is Kind.OPTION and s.name.isidentifier()), "")
        options = [OptionEdit(name="set-by-us", values=("x ; y", "[z]"), reason=WHY, source="")]
        options += [OptionEdit(name=first, values=(), reason=WHY, source="")] if first else []
        sections.append(SectionEdit(index=section.index, options=tuple(options)))
    made = edit(text, sections, appended=(new,))
    assert without_ours(made.text) == text
    return made.text


def ours(text: str) -> Read | None:
    """What we say Asterisk reads; None where it refuses the file."""
    return of_tree(FILE, {FILE: text.encode("utf-8", "surrogateescape")})


def of_tree(path: PurePosixPath, files: Mapping[PurePosixPath, bytes]) -> Read | None:
    """The same of one file among others, which it may include."""
    tree = ServerTree(
        files={p: FileState(content=c, mode=0o644, owner="", group="") for p, c in files.items()}, folders={}
    )
    view = read_effective(path, tree)
    # A refusal of a file that it includes is none of its own.
    if not view.sections and any(p.severity is Severity.ERROR and p.path == str(path) for p in view.problems):
        return None
    return [
        (received(s.name), tuple((received(o.name), received(o.value)) for o in s.options))
        for s in view.sections
        if not s.is_template
    ]


def received(text: str) -> str:
    """A text as the manager's client decodes it."""
    return text.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def asterisks(session: Ami, folder: Path, text: str) -> Read | None:
    """What it reads."""
    (folder / FILE.name).write_bytes(text.encode("utf-8", "surrogateescape"))
    return got(session, FILE.name)


def got(session: Ami, name: str) -> Read | None:
    """What it reads of a file that is there, which it says in two ways; None where it refuses it."""
    try:
        sections = [s for s in session.config(name) if not s.is_template]
    except AmiError:
        return None
    made_from = [[("templates", ",".join(s.templates))] if s.templates else [] for s in sections]
    in_json = [(s.name, [*first, *s.options]) for s, first in zip(sections, made_from, strict=True)]
    assert session.config_json(name) == in_json
    return [(s.name, s.options) for s in sections]


def test_every_packaged_file_is_read_as_asterisk_reads_it(lab: MakeLab, tmp_path: Path, asterisk_peer: Peer) -> None:
    root = tmp_path / "server"
    furnish(root, asterisk_peer)
    pbx = lab(root, asterisk_peer)
    count = options = 0
    with pbx.ami() as session:
        for name, text in samples(asterisk_peer):
            for content in (text, edited(text)):
                read = asterisks(session, root / "etc/asterisk", content)
                assert ours(content) == read, name
                count += 1
                options += sum(len(lines) for _, lines in read or ())
    assert count > 700
    assert options > 9000


@pytest.mark.timeout(240)
def test_files_that_include_each_other_are_read_as_asterisk_reads_them(
    lab: MakeLab, tmp_path: Path, asterisk_peer: Peer
) -> None:
    root = tmp_path / "server"
    furnish(root, asterisk_peer)
    pbx = lab(root, asterisk_peer)
    folder = root / "etc/asterisk"
    (folder / "sub").mkdir()
    compared = 0
    with pbx.ami() as session:

        @settings(max_examples=150, deadline=None, database=None, suppress_health_check=list(HealthCheck))
        @given(trees())
        def compare(tree: dict[str, str]) -> None:
            nonlocal compared
            for name, text in tree.items():
                if "\0" in text:
                    return  # the manager's protocol ends lines at NUL
                (folder / name).write_bytes(text.encode("utf-8", "surrogateescape"))
            there = {PurePosixPath("/etc/asterisk", p.relative_to(folder)): p for p in folder.rglob("*") if p.is_file()}
            read = of_tree(FILE.with_name("main.conf"), {path: p.read_bytes() for path, p in there.items()})
            assert read == got(session, "main.conf"), tree
            compared += read is not None

        compare()
    assert compared > 10
