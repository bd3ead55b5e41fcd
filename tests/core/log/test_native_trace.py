"""What a run that ended in native code left: read as faulthandler writes it, whatever else may be in the file."""

from hypothesis import given
from hypothesis import strategies as st

from wizard.core.log.native_trace import native_trace

LEFT = """\
Fatal Python error: Segmentation fault

Thread 0x00007f2f754656c0 [worker of anna] (most recent call first):
  File "/home/anna/lib/python3.11/threading.py", line 982 in run

Current thread 0x00007f2f761cfb80 (most recent call first):
  File "/home/anna/calling/wizard/ui/app.py", line 7 in <module>
  File "/home/anna/x", line 7 in f passphrase=hunter2

Extension modules: PySide6.QtCore (total: 1)
"""


def test_places_are_kept_and_nothing_of_the_computer() -> None:
    assert native_trace(LEFT) == (
        "Fatal Python error: Segmentation fault\n"
        "Thread:\n  threading.py:982 in run\n"
        "Current thread:\n  wizard/ui/app.py:7 in <module>"
    )


def test_a_fault_of_windows_is_one_too() -> None:
    assert native_trace("Windows fatal exception: access violation\n\n") == "Windows fatal exception: access violation"


def test_what_holds_no_fault_is_nothing() -> None:
    assert native_trace("") == ""
    assert native_trace('  File "/home/anna/x.py", line 7 in f\n') == ""


@given(st.text() | st.lists(st.sampled_from(LEFT.splitlines())).map("\n".join))
def test_anything_can_be_in_the_file(text: str) -> None:
    kept = native_trace(text)
    assert "anna" not in kept
    assert "hunter2" not in kept


def test_found_by_fuzzing_a_place_that_moves_the_cursor_is_left_out() -> None:
    moved = '  File "/x/site-packages/PySide6/a.\0\x1b[2Jpy", line 3 in f\n  File "/x/b.py", line 4 in \x1b[31m\n'
    assert native_trace(f"Fatal Python error: Aborted\n{moved}") == "Fatal Python error: Aborted"
