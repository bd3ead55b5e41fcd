import json
import os
import random
import stat
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.core.errors import WizardError
from wizard.system.memory import (
    LARGEST,
    MOST_RECENT,
    MOST_SITES,
    Appearance,
    Memory,
    SiteMemory,
    load_memory,
    memory_of,
    save_memory,
    with_recent,
    with_site,
    without_recent,
)

HERE = Path("/sites").absolute()
SITE = SiteMemory(
    folder=HERE / "Zahnärzte \udcff",
    step="phones",
    seen=(("server", "abc"), ("server", "abd")),
    drafts=(("phones[0].mac", "00:0f:d3\n\0\u2028"),),
    seen_calls=("101",),
    last_receipt="20261123T120000-000000",
    restart_of="20261123T120000-000000",
)
MEMORY = Memory(
    recent=(HERE / "a", HERE / "Zahnärzte \udcff"), appearance=Appearance.DARK, geometry="AdnQ", sites=(SITE,)
)


def damaged(**changes: object) -> bytes:
    site = {"folder": str(HERE / "a"), "step": "", "seen": [], "drafts": [], "seen_calls": [], "last_receipt": ""}
    whole = {"format": 1, "recent": [], "appearance": "system", "geometry": "", "sites": [site]}
    name, _, inner = next(iter(changes)).partition("__")
    value = next(iter(changes.values()))
    if inner:
        site[inner] = value  # type: ignore[assignment]
    else:
        whole[name] = value
    return json.dumps(whole).encode()


def test_what_is_saved_is_remembered(tmp_path: Path) -> None:
    file = tmp_path / "new/folder/memory.json"
    save_memory(file, MEMORY)
    assert load_memory(file) == MEMORY
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert [p.name for p in file.parent.iterdir()] == ["memory.json"]
    save_memory(file, replace(MEMORY, sites=()))
    assert load_memory(file).sites == ()


@given(st.text(), st.lists(st.tuples(st.text(), st.text())), st.sampled_from(Appearance))
def test_any_text_comes_back(
    tmp_path_factory: pytest.TempPathFactory, text: str, pairs: list[tuple[str, str]], appearance: Appearance
) -> None:
    file = tmp_path_factory.getbasetemp() / "any.json"
    site = SiteMemory(folder=HERE / "a", step=text, seen=tuple(pairs), drafts=tuple(pairs), seen_calls=(text,))
    memory = Memory(appearance=appearance, geometry=text, sites=(site,))
    save_memory(file, memory)
    assert load_memory(file) == memory


def test_nothing_is_remembered_without_a_file(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    os.mkfifo(tmp_path / "pipe")
    for name in ("gone", "folder", "pipe", "no\0name", "n" * 5000):
        assert load_memory(tmp_path / name) == Memory()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"null",
        b"[]",
        b"\xff\xfe",
        '{"format": 1, "ä": 1}'.encode(),
        b"[" * 500_000,
        b'{"format": ' + b"1" * 5000 + b"}",
        b" " * LARGEST + b"{}",
        damaged(format=2),
        damaged(format=True),
        damaged(format="1"),
        damaged(appearance="pink"),
        damaged(appearance=None),
        damaged(geometry=5),
        damaged(recent={"a": "b"}),
        damaged(recent=["relative"]),
        damaged(recent=["/a\0b"]),
        damaged(recent=["/a\ud800"]),
        damaged(sites=[[]]),
        damaged(sites__folder=None),
        damaged(sites__seen=[["only one"]]),
        damaged(sites__seen=[["a", "b", "c"]]),
        damaged(sites__drafts=["ab"]),
        damaged(sites__seen_calls="101"),
        damaged(sites__last_receipt=[]),
    ],
)
def test_what_is_damaged_is_nothing_remembered(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "memory.json").write_bytes(content)
    assert load_memory(tmp_path / "memory.json") == Memory()


def test_a_file_of_ours_with_any_byte_changed_never_raises(tmp_path: Path) -> None:
    file = tmp_path / "memory.json"
    save_memory(file, MEMORY)
    content = file.read_bytes()
    choose = random.Random(7)
    for _ in range(500):
        place = choose.randrange(len(content))
        file.write_bytes(content[:place] + bytes([choose.randrange(256)]) + content[place + choose.randrange(3) :])
        load_memory(file)


def test_too_many_are_put_right_when_read(tmp_path: Path) -> None:
    value = json.loads(damaged(recent=[str(HERE / str(n % 40)) for n in range(100)]))
    value["sites"] = [value["sites"][0] | {"folder": str(HERE / str(n))} for n in range(200)]
    (tmp_path / "memory.json").write_text(json.dumps(value))
    memory = load_memory(tmp_path / "memory.json")
    assert memory.recent == tuple(HERE / str(n) for n in range(MOST_RECENT))
    assert [s.folder for s in memory.sites] == [HERE / str(n) for n in range(MOST_SITES)]


def test_the_newest_is_first_and_none_is_there_twice() -> None:
    memory = Memory()
    for number in (*range(20), 15):
        memory = with_recent(memory, HERE / str(number))
    assert [p.name for p in memory.recent] == ["15", "19", "18", "17", "16", "14", "13", "12", "11", "10", "9", "8"]
    relative = with_recent(with_recent(memory, Path("ex")), Path("ex").absolute())
    assert relative.recent[:2] == (Path("ex").absolute(), HERE / "15")


def test_a_site_taken_off_the_list_keeps_what_belongs_to_it(tmp_path: Path) -> None:
    memory = without_recent(MEMORY, HERE / "Zahnärzte \udcff")
    assert memory.recent == (HERE / "a",)
    assert memory_of(memory, HERE / "Zahnärzte \udcff") == SITE
    assert without_recent(memory, HERE / "b") == memory
    assert without_recent(with_recent(memory, Path("ex")), Path("ex").absolute()) == memory
    save_memory(tmp_path / "memory.json", memory)
    assert load_memory(tmp_path / "memory.json").recent == (HERE / "a",)


def test_each_site_has_its_own() -> None:
    memory = Memory()
    for number in range(MOST_SITES + 5):
        memory = with_site(memory, SiteMemory(folder=HERE / str(number), step=str(number)))
    assert len(memory.sites) == MOST_SITES
    assert memory_of(memory, HERE / "54").step == "54"
    assert memory_of(memory, HERE / "4") == SiteMemory(folder=HERE / "4")
    changed = with_site(memory, SiteMemory(folder=HERE / "20", step="check"))
    assert len(changed.sites) == MOST_SITES
    assert memory_of(changed, HERE / "20").step == "check"
    assert changed.sites[0].folder == HERE / "20"


def test_what_grows_too_large_loses_its_oldest_only(tmp_path: Path) -> None:
    memory = Memory(recent=(HERE,))
    for number in range(40):
        memory = with_site(memory, SiteMemory(folder=HERE / str(number), drafts=(("paste", "x" * 50_000),)))
    save_memory(tmp_path / "memory.json", memory)
    kept = load_memory(tmp_path / "memory.json")
    assert kept.recent == (HERE,)
    assert kept.sites
    assert kept.sites == memory.sites[: len(kept.sites)]


@pytest.mark.skipif(sys.platform == "win32", reason="a file in place of a folder is another error there")
def test_a_file_that_cannot_be_written_is_one_message(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(WizardError, match="cannot be written"):
        save_memory(tmp_path / "file/memory.json", MEMORY)
