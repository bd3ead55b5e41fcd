import json
from datetime import UTC, datetime
from pathlib import PurePosixPath

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wizard.core.plan.receipt import FileRecord, Receipt, ReceiptChange, Status, digest, from_json, to_json

names = st.text(st.characters(exclude_characters="/\0"), min_size=1, max_size=8).filter(lambda n: n not in (".", ".."))
paths = st.lists(names, min_size=1, max_size=4).map(lambda parts: PurePosixPath("/", *parts))
numbers = st.integers(-1, 2**32 - 1)
records = st.none() | st.builds(
    FileRecord,
    sha256=st.binary(max_size=4).map(digest),
    size=st.integers(0, 2**40),
    mode=st.integers(0, 0o7777),
    owner=st.text(max_size=5),
    group=st.text(max_size=5),
    uid=numbers,
    gid=numbers,
    extended=st.none()
    | st.dictionaries(st.text(max_size=5), st.binary(max_size=5), max_size=3).map(lambda d: tuple(d.items())),
)
receipts = st.builds(
    Receipt,
    id=st.just("20261123T120000-000000"),
    created=st.datetimes(timezones=st.just(UTC)),
    status=st.sampled_from(Status),
    changes=st.lists(st.builds(ReceiptChange, path=paths, target=paths, before=records, after=records), max_size=3).map(
        tuple
    ),
    folders_made=st.lists(paths, max_size=2).map(tuple),
    manual_steps=st.lists(st.text(max_size=20), max_size=2).map(tuple),
)


@given(receipts)
@settings(max_examples=50)
def test_a_receipt_comes_back_equal(receipt: Receipt) -> None:
    text = to_json(receipt)
    assert text.isascii()
    assert from_json(text) == receipt


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(), lambda c: st.lists(c) | st.dictionaries(st.text(), c)
    )
)
@settings(max_examples=50)
def test_anything_else_is_refused(value: object) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - any of its kinds
        from_json(json.dumps(value))


GOOD = Receipt(
    id="20261123T120000-000000",
    created=datetime(2026, 11, 23, 12, tzinfo=UTC),
    status=Status.STANDING,
    changes=(ReceiptChange(path=PurePosixPath("/etc/a"), target=PurePosixPath("/etc/a"), before=None, after=None),),
)


RECORD = {"sha256": "0" * 64, "size": 0, "mode": 0, "owner": "", "group": "", "uid": 0, "gid": 0}


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("format", 2),
        ("id", "../../etc"),
        ("id", 5),
        ("id", "20261399T999999-000000"),
        ("created", "2026-11-23T12:00:00"),
        ("created", "soon"),
        ("status", "done"),
        ("changes", [{"path": "etc/a", "target": "/etc/a", "before": None, "after": None}]),
        ("changes", [{"path": "/etc/a", "target": "/etc/../a", "before": None, "after": None}]),
        ("changes", [{"path": "/etc/a", "target": "/", "before": None, "after": None}]),
        ("changes", [{"path": "/etc/a", "target": "/a\0", "before": None, "after": None}]),
        ("changes", [{"path": "/etc/a", "target": "/a", "before": {"sha256": "x"}, "after": None}]),
        ("changes", [{"path": "/a", "target": "/a", "before": None, "after": RECORD | {"extended": 5}}]),
        ("changes", [{"path": "/a", "target": "/a", "before": None, "after": RECORD | {"extended": {"user.x": "zz"}}}]),
        ("changes", 5),
        ("folders_made", ["relative"]),
        ("manual_steps", [5]),
    ],
)
def test_one_wrong_value_is_refused(key: str, value: object) -> None:
    changed = json.loads(to_json(GOOD)) | {key: value}
    with pytest.raises(ValueError):  # noqa: PT011 - any of its kinds
        from_json(json.dumps(changed))


def test_deep_nesting_is_refused() -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - any of its kinds
        from_json("[" * 100_000)
