"""Why no phone was found: what phones do and do not do on the network, each with the one next step."""

from collections.abc import Iterator

from wizard.core.network.diagnosis import Finding
from wizard.core.text import Text

IN_SERVICE = Text("Phones in service announce nothing and ask nothing.")
"""Source: no trace of an announcement in Sangoma's provisioning pages; phones browse, servers announce."""


def of_no_phones(*, has_heard_server: bool, has_swept: bool) -> tuple[Finding, ...]:
    """Return what explains that no phone was found, the likeliest first."""
    return tuple(_reasons(has_heard_server=has_heard_server, has_swept=has_swept))


def _reasons(*, has_heard_server: bool, has_swept: bool) -> Iterator[Finding]:
    yield Finding(
        cause=Text("A new phone asks for a server when it starts."),
        next_step=Text("Restart a new phone while this listens."),
    )
    if has_swept:
        yield Finding(
            cause=Text("No address answered SIP as a D-Series phone does."),
            next_step=Text("Look whether this computer is in the phones' network: voice often has a VLAN of its own."),
        )
    else:
        yield Finding(
            cause=Text("Nothing has been asked of anybody yet."),
            next_step=Text("Ask every address of the phones' network."),
        )
    if has_heard_server:
        yield Finding(
            cause=Text("A server's announcement is heard, so announcements get through to this computer."),
            next_step=Text("The network is not what keeps phones from being heard."),
        )
