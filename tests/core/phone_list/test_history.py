from hypothesis import given
from hypothesis import strategies as st

from tests.core.phone_list.lists import some
from wizard.core.phone_list.history import MOST_STEPS, History
from wizard.core.text import Text

EDIT = Text("edit")
FIVE = some(5)


def test_nothing_changed_is_no_step() -> None:
    history = History(present=FIVE)
    assert history.after(tuple(FIVE), EDIT) is history
    assert history.undone() is history
    assert history.redone() is history


def test_undo_and_redo_name_the_edit_they_are_about() -> None:
    history = History(present=FIVE).after(FIVE[1:], Text("remove")).after(FIVE[2:], Text("remove another"))
    assert str(history.past[-1].edit) == "remove another"
    history = history.undone()
    assert history.present == FIVE[1:]
    assert str(history.past[-1].edit) == "remove"
    assert str(history.future[-1].edit) == "remove another"


def test_an_edit_ends_what_could_be_done_again() -> None:
    history = History(present=FIVE).after((), EDIT).undone().after(FIVE[:1], EDIT)
    assert history.future == ()
    assert history.undone().present == FIVE


def test_it_is_bounded() -> None:
    history = History()
    for number in range(MOST_STEPS + 20):
        history = history.after(some(number % 3 + 1), EDIT)
    assert len(history.past) == MOST_STEPS


def test_it_knows_when_somebody_else_changed_the_list() -> None:
    history = History(present=FIVE)
    assert history.knows(some(5))
    assert not history.knows(FIVE[1:])


@given(st.lists(st.sampled_from(["edit", "undo", "redo"]), max_size=40))
def test_undoing_all_gives_the_first_and_redoing_all_the_last(steps: list[str]) -> None:
    history, edited = History(), 0
    for step in steps:
        if step == "edit":
            edited += 1
            history = history.after(some(edited), EDIT)
        else:
            history = history.undone() if step == "undo" else history.redone()
    last = history
    while last.future:
        last = last.redone()
    first = last
    while first.past:
        first = first.undone()
    assert first.present == ()
    assert len(first.future) == len(last.past)
    while first.future:
        first = first.redone()
    assert first == last
