"""A site opened on the Certificate page."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Host, Hosting
from tests.ui.pages.certificate.at_the_page import settle
from wizard.core.site import Site
from wizard.system.site_file import SiteFolder, save_site
from wizard.ui.pages.certificate import CertificatePage
from wizard.ui.services import Services


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path, services: Services, hosted: Hosting) -> Callable[..., Host]:
    """Return a function that opens a site in a folder and shows the page with it, read."""

    def opened(site: Site, prepare: Callable[[SiteFolder], object] | None = None) -> Host:
        folder = save_site(SiteFolder(folder=tmp_path / "site", site=None, problems=(), text=""), site)
        if prepare is not None:
            prepare(folder)
        with qtbot.waitSignal(services.session.opened) as signal:
            services.session.open(folder.folder)
        assert signal.args is not None
        host = hosted(CertificatePage, signal.args[0])
        settle(qtbot, host)
        return host

    return opened
