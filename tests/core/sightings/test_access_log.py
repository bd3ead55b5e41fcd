"""Logs of web servers as nginx 1.22 and Apache 2.4 write them."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.core.sightings.access_log import LARGEST, fetches_in_log

NGINX = (
    '192.0.2.61 - - [25/Nov/2026:10:11:12 +0000] "GET /phones/000fd3aabb01.cfg HTTP/1.1" 200 812 "-" '
    '"Digium D65 2_9_19"\n'
)
VHOST = NGINX.replace("192.0.2.61 - -", "pbx.example.com:443 192.0.2.61 - user")


def at(hour: int, minute: int, second: int) -> datetime:
    return datetime(2026, 11, 25, hour, minute, second, tzinfo=UTC)


@pytest.mark.parametrize(
    "line", [NGINX, VHOST, NGINX.replace(' "-" "Digium D65 2_9_19"', ""), NGINX.replace("200", "304")]
)
def test_a_phone_that_got_its_file_is_seen(line: str) -> None:
    assert fetches_in_log(f"noise\n{line}") == {"000fd3aabb01": at(10, 11, 12)}


def test_the_last_time_counts_in_whatever_zone_it_is_told() -> None:
    later = NGINX.replace("10:11:12 +0000", "06:11:13 -0500")
    earlier = NGINX.replace("10:11:12 +0000", "12:11:12 +0530")
    assert fetches_in_log(later + NGINX + earlier) == {"000fd3aabb01": at(11, 11, 13)}


@pytest.mark.parametrize(
    "line",
    [
        NGINX.replace("200", "404"),
        NGINX.replace("GET", "HEAD"),
        NGINX.replace("000fd3aabb01", "000FD3AABB01"),
        NGINX.replace(".cfg", ".xml"),
        NGINX.replace("25/Nov", "31/Nov"),
        NGINX.replace("Nov", "Xov"),
        NGINX.replace("+0000", "+9999"),
        NGINX.replace("/2026:", "/0001:").replace("25/Nov", "01/Jan").replace("+0000", "+2300"),
        NGINX.replace("10:11:12", "٠٠:٠٠:٠٠"),
        '192.0.2.9 - - [25/Nov/2026:10:11:12 +0000] "GET /x?\\x22GET /000fd3aabb01.cfg HTTP/1.1" 400 0\n',
    ],
)
def test_what_is_no_fetch_of_a_file_counts_for_nothing(line: str) -> None:
    assert fetches_in_log(line) == {}


def test_only_the_end_of_a_long_log_is_looked_at() -> None:
    assert fetches_in_log(NGINX + "x" * LARGEST) == {}
    assert fetches_in_log("x" * LARGEST + "\n" + NGINX)


@given(st.text() | st.lists(st.sampled_from([*NGINX.split(), "[", '"', "\n"])).map(" ".join))
def test_any_text_is_read(text: str) -> None:
    assert all(len(digits) == 12 for digits in fetches_in_log(text))
