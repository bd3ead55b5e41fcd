"""A site's files handed out as they stand on its server, over HTTPS with that server's own certificate."""

import ssl
from collections.abc import Callable
from dataclasses import replace
from http.client import HTTPSConnection
from pathlib import Path
from socket import create_connection

import pytest

from tests import trees
from tests.core.plan import sites
from wizard.core.errors import WizardError
from wizard.core.hand_off import Fetch, FetchOutcome, HandOffPlace, Serving
from wizard.core.plan.make_plan import make_plan
from wizard.core.server_tree import ServerTree
from wizard.core.server_view import phone_folder
from wizard.core.site import Route
from wizard.system.read_tree import read_tree
from wizard.system.site_hand_off import serve_site

SITE = sites.site(Route.XML, sites.phone("101"), sites.phone("102"))
SECURED = HandOffPlace(address="127.0.0.1", port=0, is_secured=True, host=sites.HOST)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """The server's ``/`` once the site was written."""
    for change in make_plan(SITE, sites.secrets(), trees.bare(), sites.NOW).changes:
        file = tmp_path / change.path.relative_to("/")
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(change.after or b"")
    return tmp_path


def read(root: Path) -> ServerTree:
    return read_tree(root, folders=phone_folder(SITE))


class Fetching:
    """Fetches a file as soon as it is served, and calls it off once that was told."""

    def __init__(self, fetch: Callable[[Serving], bytes]) -> None:
        self._fetch = fetch
        self.content, self.url = b"", ""
        self.told: list[Fetch] = []

    def report(self, found: Serving | tuple[Fetch, ...]) -> None:
        if isinstance(found, Serving):
            self.url, self.content = found.url, self._fetch(found)
        else:
            self.told += found

    def is_cancelled(self) -> bool:
        return bool(self.told)


def fetch_secured(serving: Serving) -> bytes:
    """Fetch 102's file as a phone would that knows the server by its name and holds its root."""
    port = int(serving.url.rstrip("/").rpartition(":")[2])
    context = ssl.create_default_context(cadata=(sites.secrets().ca_pem or b"").decode())
    connection = HTTPSConnection(sites.HOST, port, timeout=30)
    connection.sock = context.wrap_socket(create_connection(("127.0.0.1", port), 30), server_hostname=sites.HOST)
    connection.request("GET", "/000fd3aabb02.cfg")
    content = connection.getresponse().read()
    connection.close()
    return content


def test_over_https_phones_meet_the_servers_own_certificate(root: Path) -> None:
    phone = Fetching(fetch_secured)
    serve_site(SITE, root, read(root), SECURED, phone.report, phone.is_cancelled)
    assert phone.url.startswith(f"https://{sites.HOST}:")
    assert b'username="102"' in phone.content
    assert [(fetch.name, fetch.outcome) for fetch in phone.told] == [("000fd3aabb02.cfg", FetchOutcome.FETCHED)]


def test_a_key_that_cannot_be_read_is_said(root: Path) -> None:
    (root / "etc/asterisk/keys/asterisk.key").unlink()
    with pytest.raises(WizardError, match="cannot be used here"):
        serve_site(SITE, root, read(root), SECURED, lambda _: pytest.fail("nothing is served"), lambda: True)


def test_before_anything_was_written_the_first_phone_is_named(tmp_path: Path) -> None:
    (tmp_path / "etc/asterisk").mkdir(parents=True)
    with pytest.raises(WizardError) as raised:
        serve_site(SITE, tmp_path, read(tmp_path), replace(SECURED, is_secured=False), lambda _: None, lambda: True)
    assert str(raised.value.detail) == "101: it has no file on the server yet: write it first."
