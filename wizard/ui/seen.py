"""What has been seen of a site's phones, from the work on it."""

from dataclasses import replace

from wizard.core.phone_progress import Seen
from wizard.system.server_reading import seen_in
from wizard.ui.work import Work


def seen(work: Work) -> Seen:
    """Return what the last reading of the server shows, what phones fetched, and the calls that were confirmed."""
    fetched = frozenset(digits for digits, receipt in work.fetched if receipt == work.receipt)
    return replace(seen_in(work.reading, work.called), fetched=fetched, srtp=frozenset(work.srtp))
