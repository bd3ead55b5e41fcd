from dataclasses import replace

import pytest

from tests.core.plan.sites import phone
from wizard.core.phone_board import phone_board
from wizard.core.phone_progress import PhoneProgress, Seen
from wizard.core.site import Stage

ONE = phone("101")


def seen_on(*transports: str) -> Seen:
    there = {"101"}
    return Seen(
        contacts=there if transports else (),
        on_udp=there if "udp" in transports else (),
        on_tcp=there if "tcp" in transports else (),
        on_tls=there if "tls" in transports else (),
    )


@pytest.mark.parametrize(
    ("transports", "words", "is_without_tls"),
    [
        ((), "none known", False),
        (("tls",), "over TLS", False),
        (("udp",), "over UDP", True),
        (("tcp",), "over TCP", True),
        (("ws",), "without TLS", True),
        (("tls", "udp"), "over TLS, and UDP too", False),
        (("tls", "tcp"), "over TLS, and TCP too", False),
        (("udp", "tcp"), "over UDP", True),
    ],
)
def test_what_a_phone_is_registered_over_is_said(transports: tuple[str, ...], words: str, is_without_tls: bool) -> None:
    (row,) = phone_board((ONE,), seen_on(*transports), {})
    assert str(row.contact) == words
    assert row.is_without_tls is is_without_tls
    assert row.is_on_tls is ("tls" in transports)


def test_each_phone_has_one_row_in_the_sites_order_with_its_own_signs() -> None:
    phones = (phone("103"), ONE, replace(phone("102"), stage=Stage.WAIT))
    seen = Seen(written={"101", "103"}, fetched={"000fd3aabb03"}, contacts={"101"}, on_tls={"101"}, called={"101"})
    rows = phone_board(phones, seen, {"101": "Digium D65 2_9_19", "999": "another"})
    assert [(r.phone.extension, r.state, r.agent, r.is_called) for r in rows] == [
        ("103", PhoneProgress.FETCHED, "", False),
        ("101", PhoneProgress.CALLED, "Digium D65 2_9_19", True),
        ("102", PhoneProgress.WAITS, "", False),
    ]
