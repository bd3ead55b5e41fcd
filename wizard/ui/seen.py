"""What has been seen of a site's phones, from the work on it."""

from wizard.core.phone_progress import Seen, written_for
from wizard.ui.work import Work


def seen(work: Work) -> Seen:
    """Return what the last reading of the server shows, and the calls that were confirmed."""
    if work.reading is None:
        return Seen(called=frozenset(work.called))
    registrations = work.reading.registrations
    return Seen(
        written=written_for(work.reading.view),
        contacts=frozenset(r.extension for r in registrations),
        on_tls=frozenset(r.extension for r in registrations if r.is_tls),
        called=frozenset(work.called),
    )
