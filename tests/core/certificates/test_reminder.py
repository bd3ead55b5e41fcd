import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.certificates.making import NOW, leaf
from tests.core.plan import sites
from wizard.core.certificates.reminder import Reminder, reminder_ics, reminder_of
from wizard.core.certificates.renewal_advice import who_renews
from wizard.core.site import AuthorityKind, Certificate, Layout, Route, Server, Site, Stage
from wizard.core.text import Text

SITE = sites.site(Route.DPMA, sites.phone("101"), replace(sites.phone("102"), firmware="2_8_1"))


def unfolded(text: str) -> list[tuple[str, str]]:
    """A reader of RFC 5545 3.1 that knows nothing of the writer: content lines as name and value."""
    assert text.endswith("\r\n")
    lines = text.replace("\r\n ", "").split("\r\n")
    return [(name, value) for line in lines[:-1] for name, _, value in [line.partition(":")]]


def plain(value: str) -> str:
    """RFC 5545 3.3.11, read."""
    return re.sub(r"\\([\\;,nN])", lambda found: "\n" if found[1] in "nN" else found[1], value)


def test_the_file_is_an_event_with_an_alarm() -> None:
    made = reminder_of(leaf(start=NOW, end=NOW + timedelta(days=825)), SITE)
    lines = unfolded(reminder_ics(made, NOW))
    assert [line for line in lines if line[0] in ("BEGIN", "END")] == [
        ("BEGIN", "VCALENDAR"),
        ("BEGIN", "VEVENT"),
        ("BEGIN", "VALARM"),
        ("END", "VALARM"),
        ("END", "VEVENT"),
        ("END", "VCALENDAR"),
    ]
    values = dict(lines)
    assert values["VERSION"] == "2.0"
    assert values["DTSTAMP"] == "20260301T120000Z"
    assert values["DTSTART"] == "20280603T120000Z"
    assert values["TRIGGER"] == "-P30D"
    assert values["ACTION"] == "DISPLAY"
    assert re.fullmatch("[0-9a-f]{64}@secure-calling-wizard", values["UID"])
    (described, alarm) = [plain(value) for name, value in lines if name == "DESCRIPTION"]
    assert alarm == plain(values["SUMMARY"]) == "The certificate of pbx.example.com ends"
    assert "these phones refuse the server and cannot call: 101." in described
    assert "102" not in described, "its firmware does not check"
    assert "secure-calling certificate SITE renew" in described


def test_one_certificate_has_one_id_and_its_renewal_another() -> None:
    first, second = (leaf(start=NOW, end=NOW + timedelta(days=90)) for _ in range(2))
    assert reminder_of(first, SITE).id == reminder_of(first, replace(SITE, phones=())).id
    assert reminder_of(first, SITE).id != reminder_of(second, SITE).id


@pytest.mark.parametrize(
    ("days", "trigger"), [(825, "-P30D"), (90, "-P30D"), (47, "-P15DT16H"), (6, "-P2D"), (0, "-P0D")]
)
def test_a_short_life_is_reminded_of_at_two_thirds(days: int, trigger: str) -> None:
    made = reminder_of(leaf(start=NOW, end=NOW + timedelta(days=days)), SITE)
    assert dict(unfolded(reminder_ics(made, NOW)))["TRIGGER"] == trigger


def test_phones_of_which_little_is_known_are_named_as_such() -> None:
    unknown = replace(sites.phone("107"), firmware="", model="")
    waiting = sites.phone("108", Stage.WAIT)
    said = " ".join(map(str, reminder_of(leaf(), sites.site(Route.DPMA, unknown, waiting)).description))
    assert "what their firmware does is not known: 107." in said
    assert "108" not in said
    assert "every phone that checks" in str(reminder_of(leaf(), sites.site()).description[0])


@given(st.lists(st.text(max_size=300), min_size=1, max_size=3), st.text(max_size=300))
def test_any_text_survives_and_no_line_is_too_long(described: list[str], summary: str) -> None:
    made = Reminder(
        id="x",
        ends=NOW,
        remind_before=timedelta(days=30),
        summary=Text("{x}", x=summary),
        description=tuple(Text("{x}", x=text) for text in described),
    )
    text = reminder_ics(made, NOW)
    assert text == text.encode().decode()
    for line in text.split("\r\n"):
        assert len(line.encode()) <= 75
        assert "\n" not in line
        assert "\r" not in line
    values = [plain(value) for name, value in unfolded(text) if name == "DESCRIPTION"]
    wanted = "\n".join(described).replace("\r\n", "\n").encode("utf-8", "replace").decode()
    assert values[0] == re.sub(r"[\x00-\x08\x0b-\x1f\x7f]", " ", wanted)
    assert len(values) == 2


def test_times_are_utc_and_translations_are_used() -> None:
    made = Reminder(
        id="x", ends=datetime(980, 1, 2, tzinfo=UTC), remind_before=timedelta(), summary=Text("Ends"), description=()
    )
    east = datetime(2026, 3, 1, 1, tzinfo=timezone(timedelta(hours=2)))
    values = dict(unfolded(reminder_ics(made, east, lambda text: f"<{text}>")))
    assert (values["DTSTAMP"], values["DTSTART"]) == ("20260228T230000Z", "09800102T000000Z")
    assert values["SUMMARY"] == "<Ends>"
    with pytest.raises(ValueError, match="time zone"):
        reminder_ics(made, datetime(2026, 3, 1))


@pytest.mark.parametrize(
    ("authority", "layout", "days", "said"),
    [
        (AuthorityKind.PRIVATE, Layout.PLAIN, 825, "You, before 2028-06-03.*renew"),
        (AuthorityKind.PUBLIC, Layout.PLAIN, 200, "You, before.*100 days, then 47"),
        (AuthorityKind.PUBLIC, Layout.PLAIN, 90, "by itself: the certificate lasts 90 days only. certbot"),
        (AuthorityKind.PUBLIC, Layout.FREEPBX, 47, "47 days only. FreePBX's Certificate Manager"),
    ],
)
def test_who_renews(authority: AuthorityKind, layout: Layout, days: int, said: str) -> None:
    site = Site(server=Server(layout=layout), certificate=Certificate(authority=authority))
    assert re.search(said, str(who_renews(leaf(start=NOW, end=NOW + timedelta(days=days)), site)))
