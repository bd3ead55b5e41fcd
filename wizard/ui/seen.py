"""What has been seen of a site's phones, from the work on it."""

from wizard.core.phone_progress import Seen
from wizard.system.server_reading import seen_in
from wizard.ui.work import Work


def seen(work: Work) -> Seen:
    """Return what the last reading of the server shows, and the calls that were confirmed."""
    return seen_in(work.reading, work.called)
