import json
import sqlite3
import time
from contextlib import closing
from pathlib import Path

import pytest

from wizard.system.tls_contacts import Registration, registered, tls_contacts

AGENT = "Digium D65 2_9_19"
# Counted from when this is read, and a long run comes to the tests late.
SOON, PAST = str(int(time.time()) + 86_400), str(int(time.time()) - 60)


def contact(uri: str = "sip:101@192.0.2.5:41472^3Btransport=TLS", until: str = SOON, **more: object) -> str:
    return json.dumps(
        {"via_addr": "192.0.2.5", "user_agent": AGENT, "endpoint": "101", "uri": uri, "expiration_time": until} | more
    )


def register(root: Path, *contacts: tuple[object, object]) -> None:
    folder = root / "var/lib/asterisk"
    folder.mkdir(parents=True)
    with closing(sqlite3.connect(folder / "astdb.sqlite3")) as database:
        database.execute("CREATE TABLE astdb(key VARCHAR(256), value VARCHAR(256), PRIMARY KEY(key))")
        database.executemany("INSERT INTO astdb VALUES (?, ?)", contacts)
        database.commit()


def test_a_phone_on_tls_is_seen_with_what_it_says_of_itself(tmp_path: Path) -> None:
    register(
        tmp_path,
        (
            "/registrar/contact/102;@b",
            contact("sip:102@192.0.2.6:5060", endpoint="102", user_agent="Digium D80 1_12_1"),
        ),
        ("/registrar/contact/101;@a", contact()),
        ("/registrar/contact/103;@c", contact("sips:103@192.0.2.7", endpoint="103")),
        ("/registrar/contact/104;@d", contact(until=PAST)),
        ("/other/101", contact()),
    )
    assert registered(tmp_path) == (
        Registration(extension="101", uri="sip:101@192.0.2.5:41472;transport=TLS", is_tls=True, user_agent=AGENT),
        Registration(extension="102", uri="sip:102@192.0.2.6:5060", is_tls=False, user_agent="Digium D80 1_12_1"),
        Registration(extension="103", uri="sips:103@192.0.2.7", is_tls=True, user_agent=AGENT),
    )
    assert tls_contacts(tmp_path) == ("sip:101@192.0.2.5:41472;transport=TLS", "sips:103@192.0.2.7")


@pytest.mark.parametrize("endpoint", ["", None, 5])
def test_without_an_endpoint_the_key_says_whose_it_is(tmp_path: Path, endpoint: object) -> None:
    register(tmp_path, ("/registrar/contact/a;@b;@c1d2", contact(endpoint=endpoint)))
    assert [r.extension for r in registered(tmp_path)] == ["a;@b"]


def test_odd_contacts_are_no_obstacle(tmp_path: Path) -> None:
    bare = "sip:1@192.0.2.5"
    register(
        tmp_path,
        *((f"/registrar/contact/{n};@a", value) for n, value in enumerate(("", "[]", "null", "[" * 9000, b"\xff", 5))),
        ("/registrar/contact/101;@a", '{"uri": 5}'),
        (b"/registrar/contact/\xff;@a", contact()),
        ("/registrar/contact/105;@a", contact(bare, user_agent=["no text"], endpoint="105").encode()),
        ("/registrar/contact/106;@a", contact(bare, until="1" * 400, endpoint="106")),
        ("/registrar/contact/107;@a", contact(bare, until="never", endpoint="107")),
        ("/registrar/contact/108;@a", contact(bare, until="nan", endpoint="108")),
    )
    assert {(r.extension, r.user_agent) for r in registered(tmp_path)} >= {("105", ""), ("106", AGENT), ("107", AGENT)}
    assert "108" not in {r.extension for r in registered(tmp_path)}


def test_what_is_not_there_knows_nobody(tmp_path: Path) -> None:
    assert registered(tmp_path) == ()
    assert registered(tmp_path / "gone") == ()
