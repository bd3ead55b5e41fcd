import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from wizard.core.errors import WizardError
from wizard.core.site import Server, Site
from wizard.core.steps import Step, StepState
from wizard.system.memory import load_memory
from wizard.system.site_file import load
from wizard.ui.session import Session
from wizard.ui.work import Work

SITE = Site(name="Ex", server=Server(host="pbx.example.com"))


@pytest.fixture
def session(tmp_path: Path, qtbot: QtBot) -> Session:
    return Session(tmp_path / "memory" / "memory.json")


def made(qtbot: QtBot, session: Session, folder: Path, site: Site = SITE) -> Work:
    with qtbot.waitSignal(session.opened) as opened:
        session.make(folder, site)
    assert opened.args is not None
    work = opened.args[0]
    assert isinstance(work, Work)
    return work


def kept(qtbot: QtBot, session: Session, work: Work, step: Step) -> None:
    with qtbot.waitSignal(session.saved, check_params_cb=bool):
        session.keep(work, step)


def test_a_new_site_is_made_and_opened_at_the_server(qtbot: QtBot, session: Session, tmp_path: Path) -> None:
    with qtbot.waitSignal(session.opened) as opened:
        session.make(tmp_path / "ex", SITE)
    assert opened.args is not None
    assert opened.args[0].site == SITE
    assert opened.args[1] is Step.SERVER
    assert load(tmp_path / "ex").site == SITE


def test_a_site_that_is_there_is_not_replaced(qtbot: QtBot, session: Session, tmp_path: Path) -> None:
    made(qtbot, session, tmp_path / "ex")
    with qtbot.waitSignal(session.failed) as failed:
        session.make(tmp_path / "ex", Site(name="Another"))
    assert failed.args is not None
    assert "is a site already" in str(failed.args[0])
    assert load(tmp_path / "ex").site == SITE


def test_edits_are_saved_by_themselves_the_last_one_counts(qtbot: QtBot, session: Session, tmp_path: Path) -> None:
    work = made(qtbot, session, tmp_path / "ex")
    for number in range(20):
        work = work.typed("server.host", f"pbx{number}.example.com")
        session.keep(work, Step.SERVER)
    with qtbot.waitSignal(session.saved, check_params_cb=bool):
        pass
    saved = load(tmp_path / "ex").site
    assert saved is not None
    assert saved.server.host == "pbx19.example.com"


def test_after_a_crash_everything_is_as_it_was(qtbot: QtBot, session: Session, tmp_path: Path) -> None:
    work = made(qtbot, session, tmp_path / "ex").typed("server.addresses", "192.0.2").leaving(Step.SERVER)
    kept(qtbot, session, work, Step.TRANSPORT)
    # The process ends here: nothing of the session is closed.
    again = Session(tmp_path / "memory" / "memory.json")
    assert again.memory.open_site == tmp_path / "ex"
    with qtbot.waitSignal(again.opened) as opened:
        again.open(tmp_path / "ex")
    assert opened.args is not None
    found, step = opened.args
    assert step is Step.TRANSPORT
    assert found.draft("server.addresses") == "192.0.2"
    assert found.seen == work.seen
    assert [str(p.message) for p in found.problems_of("server.addresses")] == ['"192.0.2" is not an IP address.']


def test_closed_as_it_should_be_no_site_is_open(qtbot: QtBot, session: Session, tmp_path: Path) -> None:
    work = made(qtbot, session, tmp_path / "ex").typed("name", "Renamed")
    session.keep(work, Step.SERVER)
    assert session.close("abc")
    memory = load_memory(tmp_path / "memory" / "memory.json")
    assert memory.open_site is None
    assert memory.geometry == "abc"
    saved = load(tmp_path / "ex").site
    assert saved is not None
    assert saved.name == "Renamed"


def test_a_file_changed_by_another_hand_is_not_overwritten(qtbot: QtBot, session: Session, tmp_path: Path) -> None:
    work = made(qtbot, session, tmp_path / "ex")
    file = tmp_path / "ex" / "site.toml"
    file.write_text(file.read_text() + "# by hand\n")
    with qtbot.waitSignal(session.failed) as failed:
        session.keep(work.typed("name", "Mine"), Step.SERVER)
    assert failed.args is not None
    assert "changed by another program" in str(failed.args[0])
    assert file.read_text().endswith("# by hand\n")


def test_what_could_not_be_saved_is_saved_with_the_next_edit(qtbot: QtBot, session: Session, tmp_path: Path) -> None:
    folder = tmp_path / "ex"
    work = made(qtbot, session, folder).typed("name", "One")
    content = (folder / "site.toml").read_bytes()
    shutil.rmtree(folder)
    folder.write_text("a file where the folder was")
    with qtbot.waitSignal(session.failed) as failed:
        session.keep(work, Step.SERVER)
    assert failed.args is not None
    assert isinstance(failed.args[0], WizardError)
    folder.unlink()
    folder.mkdir()
    (folder / "site.toml").write_bytes(content)
    kept(qtbot, session, work.typed("server.host", "two.example.com"), Step.SERVER)
    saved = load(folder).site
    assert saved is not None
    assert (saved.name, saved.server.host) == ("One", "two.example.com")


def test_what_was_typed_last_is_saved_before_another_site_is_opened(
    qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    other = made(qtbot, session, tmp_path / "other", Site(name="Other"))
    work = made(qtbot, session, tmp_path / "ex").typed("name", "Typed last")
    session.keep(work, Step.PHONES)
    with qtbot.waitSignal(session.opened) as opened:
        session.open(tmp_path / "other")
    assert opened.args is not None
    assert opened.args[0].site == other.site
    saved = load(tmp_path / "ex").site
    assert saved is not None
    assert saved.name == "Typed last"
    assert load(tmp_path / "other").site == other.site
    with qtbot.waitSignal(session.opened) as opened:
        session.open(tmp_path / "ex")
    assert opened.args is not None
    assert opened.args[1] is Step.PHONES


def test_what_is_typed_while_another_site_is_opened_goes_into_its_own(
    qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    other = made(qtbot, session, tmp_path / "other", Site(name="Other"))
    work = made(qtbot, session, tmp_path / "ex")
    with qtbot.waitSignal(session.opened):
        session.open(tmp_path / "other")
        session.keep(work.typed("name", "Typed meanwhile"), Step.SERVER)
    saved = load(tmp_path / "ex").site
    assert saved is not None
    assert saved.name == "Typed meanwhile"
    assert load(tmp_path / "other").site == other.site


def test_a_site_that_cannot_be_saved_is_left_only_when_asked_twice(
    qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    made(qtbot, session, tmp_path / "other", Site(name="Other"))
    work = made(qtbot, session, tmp_path / "ex").typed("name", "Mine")
    file = tmp_path / "ex" / "site.toml"
    file.write_text(file.read_text() + "# by hand\n")
    session.keep(work, Step.SERVER)
    with qtbot.waitSignal(session.failed) as failed, qtbot.assertNotEmitted(session.opened):
        session.open(tmp_path / "other")
    assert failed.args is not None
    assert "changed by another program" in str(failed.args[0])
    assert session.shown(work).folder == tmp_path / "ex"
    with qtbot.waitSignal(session.opened) as opened:
        session.open(tmp_path / "other")
    assert opened.args is not None
    assert opened.args[0].site.name == "Other"
    assert file.read_text().endswith("# by hand\n")


def test_an_open_site_has_been_started(qtbot: QtBot, session: Session, tmp_path: Path) -> None:
    work = made(qtbot, session, tmp_path / "ex")
    assert work.states(Step.SERVER)[Step.START] is StepState.DONE


def test_no_site_in_a_folder_is_an_error(qtbot: QtBot, session: Session, tmp_path: Path) -> None:
    with qtbot.waitSignal(session.failed) as failed:
        session.open(tmp_path / "nothing")
    assert failed.args is not None
    assert "There is no site" in str(failed.args[0])


def test_the_site_is_planned_as_it_is_shown(qtbot: QtBot, session: Session, tmp_path: Path) -> None:
    work = made(qtbot, session, tmp_path / "ex").typed("name", "Not saved yet")
    shown = session.shown(work)
    assert shown.site == work.site
    assert shown.folder == tmp_path / "ex"
    with pytest.raises(ValueError, match="no site"):
        session.shown(replace(work, folder=None))
