"""What is said of files that are handed out, and of who fetched them."""

from collections.abc import Iterable

from wizard.core.hand_off import Fetch, Serving, file_name, phones_that_fetch
from wizard.core.site import Route, Site
from wizard.core.text import Text
from wizard.ui.pages.restart.hand_off_table import HandOffRow
from wizard.ui.words import counted, said


def about_words(site: Site) -> str:
    """Return which phones this is for, and where they go afterwards."""
    if site.provisioning.route is Route.XML:
        return said(
            Text(
                "For phones that have no address of their files yet, or cannot reach {url}. Each gets its own file and "
                "the root's certificate, nothing else; from then on it goes to {url}.",
                url=site.provisioning.url,
            )
        )
    return said(
        Text(
            "For phones that have no address of their configuration yet. Each gets its own file and the root's "
            "certificate, nothing else; from then on it goes to {host}.",
            host=site.server.host,
        )
    )


def state_words(serving: Serving) -> str:
    """Return where phones are pointed now, and which get nothing."""
    lines = [
        said(
            Text(
                "Give {url} to each phone as its configuration server, on its screen, or to all of them by DHCP "
                "option 66 for the time being.",
                url=serving.url,
            )
        )
    ]
    left = serving.offered.left_out
    if left:
        words = counted(len(left), Text("One phone gets nothing:"), Text("{count} phones get nothing:"))
        lines.append(f"{words} {left[0].phone.extension}, {said(left[0].reason)}")
    return "\n".join(lines)


def own_names(site: Site) -> frozenset[str]:
    """Return the files of a site's own phones."""
    return frozenset(map(file_name, phones_that_fetch(site)))


def rows_of(site: Site, fetches: Iterable[Fetch]) -> tuple[HandOffRow, ...]:
    """Return the phones that fetch files, in the site's order, then strangers who asked for one."""
    found = {fetch.name: fetch for fetch in fetches}
    own = tuple(
        HandOffRow(title=phone.extension, name=phone.name, fetch=found.pop(file_name(phone), None))
        for phone in phones_that_fetch(site)
    )
    return (*own, *(HandOffRow(title=fetch.mac_digits, name="", fetch=fetch) for fetch in found.values()))
