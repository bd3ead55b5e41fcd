"""The log as it is read: one line each, names masked alike in all of them, no line made by a value."""

from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from wizard.core.log.entry import Act, Count, Entry, Name, NameKind, Outcome
from wizard.core.log.failure import Failure, Frame
from wizard.core.log.lines import log_lines
from wizard.core.log.support import Surroundings, crash_text, fault_text, log_text
from wizard.core.step_words import STEP_WORDS
from wizard.core.steps import Step
from wizard.core.text import Text

NOW = datetime(2026, 11, 25, 12, 30, 5, tzinfo=UTC)
AROUND = Surroundings(version="1.2", system="Plan 9", python="3.11", qt="6.12", language="de", step=Step.PHONES)


def server(value: str) -> Name:
    return Name(kind=NameKind.SERVER, value=value)


def connected(*names: str) -> Entry:
    return Entry(moment=NOW, act=Act.CONNECT, outcome=Outcome.BEGUN, names=tuple(map(server, names)))


def test_a_line_says_what_was_done_how_it_ended_and_what_came_of_it() -> None:
    written = Entry(
        moment=NOW,
        act=Act.WRITE,
        outcome=Outcome.DONE,
        seconds=1.234,
        counts=((Count.FILES, 6),),
        receipt="20261125T123005-000001",
    )
    assert list(log_lines([written])) == ["12:30:05  Write the plan: done, 20261125T123005-000001, 6 files, 1.2 s"]
    shown = Entry(moment=NOW, act=Act.SHOW, step=Step.PHONES)
    assert list(log_lines([shown])) == ["12:30:05  Show a page, Phones"]
    frame = Frame(file="wizard/system/root.py", line=7, function="at")
    failure = Failure(kind="OSError", template="{file} cannot be read.", frames=(frame,))
    failed = Entry(moment=NOW, act=Act.CHECK, outcome=Outcome.FAILED, failure=failure)
    assert list(log_lines([failed])) == [
        "12:30:05  Check the server: failed, {file} cannot be read., OSError, wizard/system/root.py:7 in at"
    ]


def test_a_page_is_called_as_it_is_in_the_readers_language() -> None:
    shown = Entry(moment=NOW, act=Act.SHOW, step=Step.PHONES)

    def say(text: Text) -> str:
        return "Telefone" if text == STEP_WORDS[Step.PHONES].name else str(text)

    assert list(log_lines([shown], say=say)) == ["12:30:05  Show a page, Telefone"]


def test_a_name_is_masked_by_one_number_wherever_it_stands() -> None:
    entries = [connected("a.example"), connected("b.example"), connected("a.example")]
    masked = list(log_lines(entries))
    assert [line.rpartition(", ")[2] for line in masked] == ["[server 1]", "[server 2]", "[server 1]"]
    assert list(log_lines(entries, shows_names=True))[1].endswith(", b.example")


@given(st.text(min_size=1), st.booleans())
def test_no_name_makes_a_line_of_its_own(value: str, shows_names: bool) -> None:
    (line,) = log_lines([connected(value)], shows_names=shows_names)
    assert len(line.splitlines()) == 1
    assert line.isprintable()


def test_what_is_copied_says_which_program_on_what() -> None:
    entry = connected("a.example")
    for text in (log_text([entry], AROUND), fault_text([Failure(kind="ValueError")], [entry], AROUND)):
        for part in ("Secure Calling Wizard 1.2", "Plan 9, Python 3.11, Qt 6.12", "Language: de", "Page: Phones"):
            assert part in text
        assert "[server 1]" in text
        assert "a.example" not in text
    assert "Segmentation fault" in crash_text("Fatal Python error: Segmentation fault", AROUND)
