"""Sites with a server of their own in a temporary folder, opened as the window opens them."""

import json
import shutil
import sqlite3
import time
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from pytestqt.qtbot import QtBot

from tests import trees
from tests.core.plan import sites
from tests.system import server
from wizard.core.site import Certificate, Destination, DestinationKind, KeyKind, Phone, Route, Site
from wizard.system.site_file import SiteFolder, save_site
from wizard.ui.services import Services
from wizard.ui.work import Work

PHRASE = "correct horse"
ROOT = "root"
"""The server's files, beside the site folder."""


def site(*phones: Phone, route: Route = Route.DPMA) -> Site:
    """Return a private-authority site whose server is the folder beside it."""
    made = sites.site(route, *phones)
    certificate: Certificate = replace(made.certificate, key=KeyKind.EC_P256)
    return replace(
        made, certificate=certificate, destination=Destination(kind=DestinationKind.FOLDER, path=f"../{ROOT}")
    )


def make_server(place: Path, tree: str = "busy") -> Path:
    """Make a small office's server, with four phones in service, below a folder."""
    root = place / ROOT
    shutil.copytree(trees.folder(tree), root)
    (root / "etc/passwd").write_text(
        f"root:x:0:0:root:/root:/bin/sh\nasterisk:x:{server.UID}:{server.GID}::/:/bin/sh\n"
    )
    (root / "etc/group").write_text(f"root:x:0:\nasterisk:x:{server.GID}:\n")
    (root / "var/lib").mkdir(parents=True)
    return root


def opened(qtbot: QtBot, services: Services, place: Path, of: Site, phrase: str = PHRASE) -> Work:
    """Return the work on a site, opened from its folder; the passphrase is known where one is given."""
    folder = save_site(SiteFolder(folder=place / "site", site=None, problems=(), text=""), of)
    with qtbot.waitSignal(services.session.opened) as blocker:
        services.session.open(folder.folder)
    if phrase:
        services.unlocking.know(phrase)
    assert blocker.args is not None
    work = blocker.args[0]
    assert isinstance(work, Work)
    return work


def register(root: Path, extension: str, transport: str) -> None:
    """Let the server's own database know a contact of a phone."""
    database = root / "var/lib/asterisk/astdb.sqlite3"
    database.parent.mkdir(parents=True, exist_ok=True)
    contact = {
        "uri": f"sip:{extension}@192.0.2.5:41472;transport={transport}",
        "endpoint": extension,
        "expiration_time": str(int(time.time()) + 600),
        "user_agent": "Digium D65 2_9_19",
    }
    with closing(sqlite3.connect(database)) as connection:
        connection.execute("CREATE TABLE IF NOT EXISTS astdb (key TEXT PRIMARY KEY, value TEXT)")
        row = (f"/registrar/contact/{extension};@{transport}", json.dumps(contact))
        connection.execute("INSERT OR REPLACE INTO astdb VALUES (?, ?)", row)
        connection.commit()
