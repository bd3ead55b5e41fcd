"""What is kept of an exception: where it arose, and nothing that it says or holds."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.core.errors import WizardError
from wizard.core.log.failure import failures, shown_file
from wizard.core.mac import parse_mac
from wizard.core.text import Text

SECRET = "correct horse battery"


class Chatty(Exception):
    """An error that says what it was given, as many do."""


def fall(password: str) -> None:
    try:
        raise Chatty(f"{password} is wrong", password)
    except Chatty as error:
        raise WizardError(
            Text("{file} cannot be read.", file=password), Text("{why}", why=password), Text("Try again.")
        ) from error


def test_neither_what_it_says_nor_what_it_holds_is_kept() -> None:
    with pytest.raises(WizardError) as met:
        fall(SECRET)
    causes = failures(met.value)
    assert [cause.kind for cause in causes] == ["wizard.core.errors.WizardError", f"{__name__}.Chatty"]
    assert causes[0].template == "{file} cannot be read."
    assert causes[0].frames[-1].function == "fall"
    assert SECRET not in repr(causes)


def test_the_place_is_the_innermost_of_this_program() -> None:
    with pytest.raises(ValueError, match="MAC") as met:
        parse_mac("no MAC")
    (cause, *_) = failures(met.value)
    assert cause.place.startswith("wizard/core/mac.py:")
    assert cause.place.endswith(" in parse_mac")


def test_causes_that_go_round_or_never_end_are_cut() -> None:
    first, second = ValueError(), ValueError()
    first.__cause__, second.__cause__ = second, first
    assert len(failures(first)) == 2
    deep = ValueError()
    for _ in range(1000):
        after = ValueError()
        after.__cause__ = deep
        deep = after
    assert len(failures(deep)) < 20


def test_a_deep_recursion_is_told_in_few_frames() -> None:
    def down() -> None:
        down()

    with pytest.raises(RecursionError) as met:
        down()
    assert len(failures(met.value)[0].frames) <= 60


@pytest.mark.parametrize(
    ("path", "told"),
    [
        ("/home/anna/src/secure-calling/wizard/ui/app.py", "wizard/ui/app.py"),
        ("C:\\Users\\Anna\\calling\\wizard\\ui\\app.py", "wizard/ui/app.py"),
        ("/home/anna/.venv/lib/python3.11/site-packages/asyncssh/connection.py", "asyncssh/connection.py"),
        ("/home/anna/plugins/mine.py", "mine.py"),
        ("wizard/ui/app.py", "wizard/ui/app.py"),
        ("<string>", "<string>"),
    ],
)
def test_a_file_is_told_without_whose_computer_it_is_on(path: str, told: str) -> None:
    assert shown_file(path) == told


@given(st.text())
def test_any_path_can_be_told(path: str) -> None:
    assert "\\" not in shown_file(path)
