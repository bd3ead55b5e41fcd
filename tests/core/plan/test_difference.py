import time
from pathlib import PurePosixPath

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wizard.core.plan.difference import difference
from wizard.core.plan.masking import MASK, SECRET_NAMES
from wizard.core.plan.plan import Change


def change(before: bytes | None, after: bytes | None, **more: object) -> Change:
    path = PurePosixPath("/etc/asterisk/pjsip.conf")
    return Change(path=path, before=before, after=after, mode=0o640, owner="root", group="asterisk", **more)  # type: ignore[arg-type]


def patched(before: str, shown: str) -> str:
    """Apply a shown difference to ``before``, as patch(1) does, every context line compared."""
    lines = before.splitlines(keepends=True)
    out: list[str] = []
    at = 0
    rows = shown.split("\n")[2:-1]
    for number, row in enumerate(rows):
        is_last = number + 1 < len(rows) and rows[number + 1].startswith("\\")
        text = row[1:] + ("" if is_last else "\n")
        if row.startswith("@@"):
            start, _, count = row.split(" ")[1][1:].partition(",")
            begin = int(start) - (count != "0")
            out += lines[at:begin]
            at = begin
        elif row[0] in " -":
            assert lines[at] == text
            at += 1
        if row[0] in " +":
            out.append(text)
    return "".join(out + lines[at:])


few_lines = st.lists(st.sampled_from(["a\n", "b\n", "c\n", "d\n", "[101]\n"]), max_size=14).map("".join)
many_lines = st.lists(st.integers(0, 60).map("{}\n".format), max_size=60).map("".join)
text = st.one_of(few_lines, many_lines, st.text("ab\n", max_size=12))


@settings(max_examples=400, deadline=None)
@given(text, text)
def test_what_is_shown_is_the_whole_difference(before: str, after: str) -> None:
    shown = difference(change(before.encode(), after.encode()), show_secrets=True)
    if before == after:
        assert "same content" in shown
    else:
        assert patched(before, shown) == after


@settings(max_examples=100, deadline=None)
@given(many_lines)
def test_one_line_more_is_one_line_shown(before: str) -> None:
    lines = before.splitlines(keepends=True)
    middle = len(lines) // 2
    after = "".join([*lines[:middle], "ours\n", *lines[middle:]])
    shown = difference(change(before.encode(), after.encode())).split("\n")[2:]
    assert [line for line in shown if line[:1] in ("+", "-")] == ["+ours"]


def test_a_hunk_counts_from_the_files_first_line() -> None:
    before = b"".join(b"line %d\n" % n for n in range(1, 101))
    shown = difference(change(before, before.replace(b"line 50\n", b"line fifty\n")))
    assert "@@ -47,7 +47,7 @@" in shown
    assert "\n-line 50\n+line fifty\n" in shown
    assert shown.count("\n") == 2 + 1 + 8


def test_only_the_changed_lines_of_many_phones_are_shown() -> None:
    before = "".join(
        f"[{n}]\ntype=endpoint\ncallerid={n}\ntransport=udp\nallow=ulaw\naors={n}\n\n\n\n" for n in range(3000)
    )
    after = before.replace(
        "transport=udp\n", ";secure-calling: transport=udp\nmedia_encryption=sdes ; secure-calling\n"
    )
    shown = difference(change(before.encode(), after.encode()))
    assert (shown.count("\n-"), shown.count("\n+")) == (3000 + 0, 2 * 3000 + 1)


def test_repeated_lines_are_matched_too() -> None:
    before = "a\na\nb\nb\n" * 20
    after = "a\na\nb\nnew\nb\n" + "a\na\nb\nb\n" * 18 + "a\nb\nb\n"
    shown = difference(change(before.encode(), after.encode()))
    assert (shown.count("\n-a"), shown.count("\n-b"), shown.count("\n+new")) == (1, 0, 1)


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


@pytest.mark.parametrize("name", [name for name, _ in SECRET_NAMES])
@pytest.mark.parametrize(
    "form",
    ["{}=qqqq", "{} => qq;qq", " {}\t+= qq\\;qq ; why", ";secure-calling: {}=qqqq", ';{}="qqqq"', "<a {}='q\"qq' />"],
)
def test_what_is_secret_by_its_name_is_masked_though_the_change_does_not_say_so(name: str, form: str) -> None:
    line = form.format(name).encode() + b"\n"
    for one in (change(line, None), change(None, line), change(line, b"x\n"), change(line + b"a\n", line + b"b\n")):
        shown = difference(one)
        assert MASK in shown
        assert "q" not in shown.partition("@@")[2]


@pytest.mark.parametrize(
    "line",
    [
        '<setting id="login_password" value="4821" />',
        "<setting value='4821' id='login_password'/><setting id='log_level' value='error'/>",
        '<setting id="config_server_url" value="https://ada:4821@prov.example.com/" />',
        "<setting id='8021x_client_key' value='4821'></setting>",
    ],
)
def test_secrets_of_a_phones_settings_are_masked(line: str) -> None:
    shown = difference(change(f"{line}\n".encode(), None))
    assert "4821" not in shown
    assert ("error" in shown) == ("error" in line)


def test_names_that_only_resemble_a_secrets_are_shown() -> None:
    lines = b"pinned=1\nsecret_life=2\nauth_type=userpass\n<a passwords='3' />\n"
    assert MASK not in difference(change(None, lines))


def test_a_key_is_named_and_not_shown() -> None:
    shown = difference(change(None, b"-----BEGIN PRIVATE KEY-----\nabc\n", is_secret=True))
    assert "abc" not in shown
    assert "0640 root:asterisk" in shown


def test_terminal_escapes_of_a_hostile_file_are_made_visible() -> None:
    shown = difference(change(b"x=\x1b[2J\xff\r\n", b"y=1\n"))
    assert "\x1b" not in shown
    assert "\\u001b[2J\\xff" in shown


def test_a_changed_end_of_line_is_seen_and_an_unchanged_one_is_not() -> None:
    assert "-x=1\\u000d\n+x=1\n" in difference(change(b"x=1\r\n", b"x=1\n"))
    assert "\\u000d" not in difference(change(b"x=1\r\ny=1\r\n", b"x=1\r\ny=2\r\n"))


def test_a_missing_last_newline_is_told() -> None:
    shown = difference(change(b"a\nb", b"a\nb\n"))
    assert shown.endswith(" a\n-b\n\\ No newline at end of file\n+b\n")


def test_other_rights_alone_are_told() -> None:
    shown = difference(change(b"a\n", b"a\n"))
    assert "0640 root:asterisk" in shown
    assert "same content" in shown


def shuffled(count: int) -> bytes:
    return b"".join(b"%d\n" % (n * 7919 % count) for n in range(count))


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (b"".join(b"a %d\n" % n for n in range(50_000)), b"".join(b"b %d\n" % n for n in range(50_000))),
        (b"a\nb\n" * 30_000, b"b\na\nc\n" * 20_000),
        (shuffled(60_000), b"".join(b"%d\n" % n for n in range(60_000))),
        (b"password" + b" " * 300_000 + b"\n", b" ;" * 200_000 + b"=\n"),
        (b'password="' * 40_000, b"://a:" * 60_000 + b"\n" + b' id="' * 60_000),
    ],
)
def test_no_two_large_files_take_long(before: bytes, after: bytes) -> None:
    start = time.monotonic()
    assert difference(change(before, after))
    assert time.monotonic() - start < 5


def test_thousands_of_secrets_take_time_linear_in_the_file() -> None:
    secrets = tuple(f"pw{n:06d}" for n in range(10_000))
    body = "".join(f"[{n}]\ntype=auth\nx={secret}\n" for n, secret in enumerate(secrets))
    start = time.monotonic()
    shown = difference(change(None, body.encode(), secrets=secrets))
    assert time.monotonic() - start < 5
    assert shown.count(MASK) == 10_000
    assert "pw0" not in shown


@given(st.binary(max_size=200), st.binary(max_size=200))
def test_any_two_contents_can_be_shown(before: bytes, after: bytes) -> None:
    shown = difference(change(before, after))
    assert all(c.isprintable() or c in "\n\t" for c in shown)
