from dataclasses import replace

import pytest

from tests import trees
from tests.core.plan.sites import phone
from wizard.core.phone_progress import PROGRESS_WORDS, PhoneProgress, Seen, progress, written_for
from wizard.core.server_view import view
from wizard.core.site import Stage

PHONE = phone("101")


@pytest.mark.parametrize(
    ("seen", "state"),
    [
        (Seen(), PhoneProgress.PLANNED),
        # One that was not written yet is still in service as it was.
        (Seen(contacts={"101"}), PhoneProgress.PLANNED),
        (Seen(written={"101"}), PhoneProgress.WRITTEN),
        (Seen(written={"101"}, contacts={"101"}), PhoneProgress.REGISTERED),
        (Seen(written={"101"}, contacts={"101"}, on_tls={"101"}), PhoneProgress.ON_TLS),
        (Seen(written={"101"}, fetched={"000fd3aabb01"}), PhoneProgress.FETCHED),
        # What was fetched before it was written is not what is meant.
        (Seen(fetched={"000fd3aabb01"}), PhoneProgress.PLANNED),
        (Seen(written={"101"}, fetched={"000fd3aabb01"}, contacts={"101"}), PhoneProgress.REGISTERED),
        (Seen(written={"101"}, on_tls={"101"}, srtp={"101"}), PhoneProgress.SRTP_ON),
        (Seen(on_tls={"101"}, srtp={"101"}, called={"101"}), PhoneProgress.CALLED),
        (Seen(on_tls={"101"}, called={"101"}), PhoneProgress.CALLED),
        (Seen(written={"102"}, on_tls={"102"}, called={"102"}), PhoneProgress.PLANNED),
    ],
)
def test_a_moved_phone(seen: Seen, state: PhoneProgress) -> None:
    assert progress(PHONE, seen) is state
    assert progress(replace(PHONE, stage=Stage.SEALED), seen) is state


@pytest.mark.parametrize(("stage", "state"), [(Stage.WAIT, PhoneProgress.WAITS), (Stage.READY, PhoneProgress.READY)])
def test_a_phone_that_waits_is_not_on_its_way_whatever_was_seen(stage: Stage, state: PhoneProgress) -> None:
    everything = Seen(written={"101"}, contacts={"101"}, on_tls={"101"}, called={"101"})
    assert progress(replace(PHONE, stage=stage), everything) is state


def test_a_tls_contact_or_a_call_proves_a_phone() -> None:
    assert not Seen(written={"101"}, contacts={"101"}).is_proven(PHONE)
    assert Seen(on_tls={"101"}).is_proven(PHONE)
    assert Seen(called={"101"}).is_proven(PHONE)
    assert Seen(srtp={"101"}).is_proven(PHONE)


def test_what_is_written_is_seen_in_the_servers_own_files() -> None:
    assert written_for(view(trees.load("busy"))) == frozenset()
    assert PROGRESS_WORDS.keys() == set(PhoneProgress)
