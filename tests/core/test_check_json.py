import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.core.check_json import LARGEST, check_value, checks_in
from wizard.core.check_result import Check, Status
from wizard.core.text import Text

ROWS = (
    Check(id="tcp", status=Status.PASS, evidence=Text("it {answers}", answers="{name}")),
    Check(id="judge", status=Status.FAIL, evidence=Text("0x2"), cause=Text("No root."), fix=Text("Load it.")),
    Check(id="sip-call", status=Status.SKIP, evidence=Text("not asked for"), is_optional=True),
)


def test_what_is_printed_is_read_back() -> None:
    read = checks_in(json.dumps([dict(check_value(row)) for row in ROWS]))
    assert [check_value(row) for row in read] == [check_value(row) for row in ROWS]
    assert [row.is_optional for row in read] == [False, False, True]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{}",
        "[1]",
        "[{}]",
        '[{"id": "x", "status": "fine", "evidence": ""}]',
        '[{"id": 1, "status": "pass"}]',
        "[" * 9999,
    ],
)
def test_what_is_no_list_of_checks_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="no list of checks"):
        checks_in(text)


def test_too_much_is_refused() -> None:
    row = dict(check_value(ROWS[0]))
    with pytest.raises(ValueError, match="no list of checks"):
        checks_in(json.dumps([row] * 1001))
    with pytest.raises(ValueError, match="no list of checks"):
        checks_in(" " * (LARGEST + 1))


values = st.one_of(st.none(), st.text(max_size=5), st.sampled_from(["pass", "fail"]), st.integers())
rows = st.dictionaries(st.sampled_from(["id", "status", "evidence", "cause", "fix", "x"]), values)


@given(st.one_of(st.text(max_size=50), st.lists(rows, max_size=3).map(json.dumps)))
def test_any_text_gives_checks_or_a_value_error(text: str) -> None:
    try:
        read = checks_in(text)
    except ValueError:
        return
    again = checks_in(json.dumps([dict(check_value(row)) for row in read]))
    assert again == read
