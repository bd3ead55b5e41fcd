import sqlite3
import time
from contextlib import closing
from pathlib import Path

import pytest

from tests.system import server
from wizard.core.errors import PhonesOnTls, RecoveryNeeded, RollBackRefused, WizardError
from wizard.core.plan.receipt import Status, from_json, to_json
from wizard.system.apply import apply
from wizard.system.journal import Standing, new_id
from wizard.system.receipts import list_receipts, needs_recovery, ours, recover, roll_back
from wizard.system.root import Root
from wizard.system.tls_contacts import tls_contacts

CONTACT = (
    '{{"via_addr":"127.0.0.1","qualify_timeout":"3.000000","user_agent":"Digium D65 2_9_19","endpoint":"101",'
    '"uri":"sip:101@192.0.2.5:41472;transport={transport}","expiration_time":"{until}"}}'
)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "root").mkdir()
    return server.build(tmp_path / "root")


def register(root: Path, *contacts: str) -> None:
    folder = root / "var/lib/asterisk"
    folder.mkdir()
    with closing(sqlite3.connect(folder / "astdb.sqlite3")) as database:
        database.execute("CREATE TABLE astdb(key VARCHAR(256), value VARCHAR(256), PRIMARY KEY(key))")
        for number, contact in enumerate(contacts):
            database.execute("INSERT INTO astdb VALUES (?, ?)", (f"/registrar/contact/101;@{number}", contact))
        database.commit()


def test_everything_is_back_to_the_byte_mode_and_owner(root: Path) -> None:
    before = server.snapshot(root)
    receipt = apply(server.plan(), root, now=server.NOW)
    assert server.snapshot(root) != before
    assert roll_back(root).receipt == receipt
    assert server.snapshot(root) == before
    assert not (root / server.STATE).exists()
    with pytest.raises(WizardError, match="nothing to roll back"):
        roll_back(root)


def test_a_changed_file_is_refused_and_forced_with_a_copy_kept(root: Path) -> None:
    before = server.snapshot(root)
    apply(server.plan(), root, now=server.NOW)
    (root / "etc/asterisk/pjsip.conf").write_text("; my own work\n")
    written = server.snapshot(root)
    with pytest.raises(RollBackRefused, match=r"pjsip\.conf was changed"):
        roll_back(root)
    assert server.snapshot(root) == written
    done = roll_back(root, force=True)
    assert server.snapshot(root) == before
    assert [(root / str(k)[1:]).read_text() for k in done.kept] == ["; my own work\n"]


def test_a_file_somebody_put_into_a_folder_of_ours_keeps_the_folder(root: Path) -> None:
    apply(server.plan(), root, now=server.NOW)
    (root / "srv/phones/new/mine.cfg").write_text("mine\n")
    roll_back(root)
    assert [p.name for p in (root / "srv/phones/new").iterdir()] == ["mine.cfg"]
    assert not (root / "etc/asterisk/keys").exists()


def test_the_order_of_receipts_is_kept_where_they_meet(root: Path) -> None:
    first = apply(server.single("/etc/asterisk/a.conf", None, "1\n"), root, now=server.NOW)
    second = apply(server.single("/etc/asterisk/a.conf", "1\n", "2\n"), root, now=server.NOW)
    with pytest.raises(WizardError, match="written again later") as caught:
        roll_back(root, first.id)
    assert second.id in str(caught.value.detail)
    assert not isinstance(caught.value, RollBackRefused)  # forced, it would leave the later one on nothing
    roll_back(root)
    assert (root / "etc/asterisk/a.conf").read_text() == "1\n"
    roll_back(root)
    assert not (root / "etc/asterisk/a.conf").exists()


def test_an_unknown_receipt(root: Path) -> None:
    apply(server.plan(), root, now=server.NOW)
    with pytest.raises(WizardError, match="no receipt 20"):
        roll_back(root, "20200101T000000-000000")


def test_refused_while_phones_are_on_tls(root: Path) -> None:
    before = server.snapshot(root)
    apply(server.plan(), root, now=server.NOW)
    register(root, CONTACT.format(transport="TLS", until=int(time.time()) + 60))
    with pytest.raises(PhonesOnTls, match="registered over TLS") as caught:
        roll_back(root)
    assert "sip:101@192.0.2.5:41472;transport=TLS" in str(caught.value.detail)
    roll_back(root, force=True)
    assert (root / "etc/asterisk/pjsip.conf").read_bytes() == before["etc/asterisk/pjsip.conf"][4]


def test_contacts_that_do_not_count(root: Path) -> None:
    register(
        root,
        CONTACT.format(transport="UDP", until=int(time.time()) + 60),
        CONTACT.format(transport="TLS", until=int(time.time()) - 60),
        "no json",
        "[" * 5000,
        '{"uri": 5}',
    )
    assert tls_contacts(root) == ()


@pytest.mark.parametrize("content", [b"", b"SQLite format 3\0" + b"\xff" * 4096, b"x" * 100])
def test_a_damaged_database_knows_no_contact(root: Path, content: bytes) -> None:
    (root / "var/lib/asterisk").mkdir()
    (root / "var/lib/asterisk/astdb.sqlite3").write_bytes(content)
    assert tls_contacts(root) == ()


def test_unfinished_work_has_to_be_recovered_first(root: Path) -> None:
    before = server.snapshot(root)
    receipt = apply(server.plan(), root, now=server.NOW)
    file = root / server.STATE / receipt.id / "receipt.json"
    file.write_text(to_json(receipt.with_status(Status.WRITING)))
    with pytest.raises(RecoveryNeeded):
        roll_back(root)
    with pytest.raises(RecoveryNeeded):
        apply(server.single("/etc/asterisk/a.conf", None, "1\n"), root, now=server.NOW)
    assert list_receipts(root) == ()
    assert needs_recovery(root)
    assert recover(root).applies_undone == (receipt.id,)
    assert server.snapshot(root) == before


def test_whether_recovery_is_needed_is_only_looked_at(root: Path, tmp_path: Path) -> None:
    assert not needs_recovery(tmp_path / "gone")
    before = server.snapshot(root)
    assert not needs_recovery(root)
    assert server.snapshot(root) == before
    receipt = apply(server.plan(), root, now=server.NOW)
    assert not needs_recovery(root)
    (root / server.STATE / receipt.id / "receipt.json").write_text("no receipt")
    assert not needs_recovery(root), "apply, roll back and recover say what is damaged"
    (root / server.STATE / receipt.id / "receipt.json").unlink()
    assert needs_recovery(root), "a trace"


def test_recover_keeps_what_somebody_wrote_after_the_cut(root: Path) -> None:
    receipt = apply(server.plan(), root, now=server.NOW)
    file = root / server.STATE / receipt.id / "receipt.json"
    file.write_text(to_json(receipt.with_status(Status.WRITING)))
    (root / "etc/asterisk/keys/asterisk.key").write_text("another key\n")
    kept = recover(root).kept
    assert [(root / str(k)[1:]).read_text() for k in kept] == ["another key\n"]
    assert not (root / "etc/asterisk/keys").exists()


def test_recover_without_anything_to_do_leaves_no_trace(root: Path) -> None:
    before = server.snapshot(root)
    assert recover(root).is_nothing
    assert not (root / server.STATE).exists()
    assert server.snapshot(root) == before


def test_a_damaged_receipt_or_backup_is_said_and_nothing_is_touched(root: Path) -> None:
    receipt = apply(server.plan(), root, now=server.NOW)
    folder = root / server.STATE / receipt.id
    written = server.snapshot(root)
    good = (folder / "receipt.json").read_text()
    for bad in (
        "{",
        "[]",
        good.replace("/etc/asterisk/pjsip.conf", "/../../etc/passwd"),
        good.replace(receipt.id, "x"),
    ):
        (folder / "receipt.json").write_text(bad)
        for work in (roll_back, recover, list_receipts):
            with pytest.raises(WizardError, match="damaged"):
                work(root)
    (folder / "receipt.json").write_text(good)
    assert from_json(good) == receipt
    assert server.snapshot(root) == written


def test_a_link_put_in_the_way_of_a_roll_back_is_not_followed(root: Path) -> None:
    apply(server.plan(), root, now=server.NOW)
    keys = root / "etc/asterisk/keys"
    keys.rename(root / "etc/elsewhere")
    keys.symlink_to("/etc/elsewhere")
    with pytest.raises(RecoveryNeeded):
        roll_back(root)
    keys.unlink()
    (root / "etc/elsewhere").rename(keys)
    assert recover(root).roll_backs_finished
    assert not keys.exists()


def test_files_that_are_still_ours(root: Path) -> None:
    apply(server.plan(), root, now=server.NOW)
    there = Root.at(root)
    everything = {c.path for c in server.plan().changes if c.after is not None}
    assert ours(there) == everything
    (root / "etc/asterisk/pjsip.conf").write_text("; edited\n")
    assert {str(p) for p in everything - ours(there)} == {"/etc/asterisk/pjsip.conf"}


@pytest.mark.parametrize("name", ["99999999T999999-999999", "99991231T235959-999999"])
def test_found_by_reading_a_journal_named_by_no_time_is_said(name: str) -> None:
    with pytest.raises(WizardError, match="is damaged"):
        new_id(Standing(traces=(name,)), server.NOW)
