from pathlib import PurePosixPath

from hypothesis import given
from hypothesis import strategies as st

from wizard.core.plan.difference import MASK, difference
from wizard.core.plan.plan import Change


def change(before: bytes | None, after: bytes | None, **more: object) -> Change:
    path = PurePosixPath("/etc/asterisk/pjsip.conf")
    return Change(path=path, before=before, after=after, mode=0o640, owner="root", group="asterisk", **more)  # type: ignore[arg-type]


def test_a_hunk_counts_from_the_files_first_line() -> None:
    before = b"".join(b"line %d\n" % n for n in range(1, 101))
    shown = difference(change(before, before.replace(b"line 50\n", b"line fifty\n")))
    assert "@@ -47,7 +47,7 @@" in shown
    assert "\n-line 50\n+line fifty\n" in shown
    assert shown.count("\n") == 2 + 1 + 8


def test_secrets_are_masked_wherever_they_stand() -> None:
    shown = difference(change(b"password=geheim\n", b"password=geheim\nx=geheim2\n", secrets=("geheim", "x")))
    assert "geheim" not in shown
    assert shown.count(MASK) == 2
    assert "geheim" in difference(change(None, b"password=geheim\n", secrets=("geheim",)), show_secrets=True)


def test_a_short_secret_is_masked_as_a_value_only() -> None:
    shown = difference(change(None, b'allow=ulaw\npassword=u\n<a password="u" />\n', secrets=("u",)))
    assert "allow=ulaw" in shown
    assert "password=u\n" not in shown
    assert 'password="u"' not in shown


def test_a_key_is_named_and_not_shown() -> None:
    shown = difference(change(None, b"-----BEGIN PRIVATE KEY-----\nabc\n", is_secret=True))
    assert "abc" not in shown
    assert "0640 root:asterisk" in shown


def test_terminal_escapes_of_a_hostile_file_are_made_visible() -> None:
    shown = difference(change(b"x=\x1b[2J\xff\r\n", b"y=1\n"))
    assert "\x1b" not in shown
    assert "\\u001b[2J\\xff" in shown


def test_two_large_files_that_differ_everywhere_take_no_time() -> None:
    before = b"".join(b"a %d\n" % n for n in range(100_000))
    after = b"".join(b"b %d\n" % n for n in range(100_000))
    assert difference(change(before, after)).count("\n") == 200_003


@given(st.binary(max_size=200), st.binary(max_size=200))
def test_any_two_contents_can_be_shown(before: bytes, after: bytes) -> None:
    shown = difference(change(before, after))
    assert all(c.isprintable() or c in "\n\t" for c in shown)
