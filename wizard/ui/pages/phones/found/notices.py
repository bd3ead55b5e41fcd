"""What stands above the found phones where it matters: rival servers, and why nothing was found."""

from collections.abc import Iterable, Sequence

from wizard.core.announcement import AnnouncedServer
from wizard.core.dhcp.boot_server import BootServer
from wizard.core.network.diagnosis import Finding
from wizard.core.rivals import rivals
from wizard.core.sightings.silence import of_no_phones
from wizard.ui.widgets.banner import Banner
from wizard.ui.words import said

_MOST_EXPLAINED = 6


class RivalAlarm(Banner):
    """Shown while a new phone would hear more than one configuration server."""

    def __init__(self) -> None:
        super().__init__("bad")

    def show_servers(self, servers: Sequence[AnnouncedServer], boot_servers: Iterable[BootServer], host: str) -> None:
        """Name rivals and what to turn off; the server at the site's host is to stay."""
        alarms = rivals(servers, boot_servers, host=host)
        self.say("\n".join(said(t) for a in alarms for t in (a.title, a.detail, *a.turn_off)))


class Explanation(Banner):
    """Says why nothing was found, or that a text was not understood."""

    def __init__(self) -> None:
        super().__init__("info")

    def show_silence(self, findings: Sequence[Finding], *, has_heard_server: bool, has_swept: bool) -> None:
        """Explain that no phone was found, by what phones do and by what is known of this computer's networks."""
        own = of_no_phones(has_heard_server=has_heard_server, has_swept=has_swept)
        words = [f"{said(f.cause)} {said(f.next_step)}" for f in (*own, *findings)]
        self.say("\n".join(words[:_MOST_EXPLAINED]))

    def show_not_understood(self) -> None:
        """Say what would have been read."""
        self.say(
            self.tr(
                "Nothing of a phone was found in this text. Read are pjsip show contacts, pjsip show endpoint, "
                "digium_phones show phones, lease files and DHCP configurations."
            )
        )
