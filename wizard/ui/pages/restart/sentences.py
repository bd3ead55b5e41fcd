"""What the Restart page says about the steps."""

from collections.abc import Iterable

from wizard.core.plan.after_writing import makes_phone_fetch
from wizard.core.plan.summary import RestartNeed, restart_need
from wizard.core.site import DestinationKind, Protocol, Site
from wizard.core.text import Text
from wizard.system.safe_restart import SafeRun
from wizard.ui.moments import minute
from wizard.ui.words import counted, said
from wizard.ui.work import Work

_NEEDS = {
    RestartNeed.NO: Text("Asterisk is not restarted, and calls go on."),
    RestartNeed.PERHAPS: Text("Asterisk is restarted only if the steps before show that it has to be."),
    RestartNeed.YES: Text("One of them restarts Asterisk as soon as no call is left."),
}


def steps_sentence(work: Work) -> str:
    """Return how many commands there are, and whether Asterisk is restarted."""
    steps, host = work.restart, work.site.server.host
    count = counted(
        len(steps),
        Text("One command, run on {host} as its administrator.", host=host),
        Text("{count} commands, run on {host} in this order, as its administrator.", host=host),
    )
    return f"{count} {said(_NEEDS[restart_need(steps)])}"


def run_sentence(site: Site, commands: int) -> str:
    """Return the question that is asked before commands are run on a site's server."""
    if site.destination.kind is DestinationKind.SSH:
        target = site.destination.target
        return counted(
            commands,
            Text("Run one command on the Asterisk of {target} now?", target=target),
            Text(
                "Run {count} commands on the Asterisk of {target} now? Before a restart you are asked again.",
                target=target,
            ),
        )
    return counted(
        commands,
        Text("Run one command on this computer's Asterisk now?"),
        Text("Run {count} commands on this computer's Asterisk now? Before a restart you are asked again."),
    )


def faults_sentence(faults: Iterable[Text]) -> str:
    """Return what is wrong after a run."""
    return " ".join((said(Text("The server is not as well as before.")), *map(said, faults)))


def rolled_back_sentence(run: SafeRun) -> str:
    """Return what was rolled back after a run, and what is not up again even so; "" where nothing was."""
    if run.rolled_back is None:
        return ""
    words = Text(
        "What was written on {when} is rolled back, and Asterisk was told: the files are as they were.",
        when=minute(run.rolled_back.receipt.created),
    )
    return " ".join((said(words), *map(said, run.missing)))


def phones_sentence(work: Work) -> str:
    """Return what happens to the calls of phones that move, "" where none does."""
    fetching = sum(map(makes_phone_fetch, work.restart))
    words = counted(
        fetching,
        Text(
            "One phone is moved. Between the reload and the moment it has fetched its configuration its calls are "
            "refused: run the two together."
        ),
        Text(
            "{count} phones fetch their configuration. Between the reload and that moment the calls of a phone "
            "that moves are refused: run them together, when nobody is on the phone."
        ),
    )
    return words if fetching else ""


def firewall_sentence(work: Work) -> str:
    """Return what the server's firewall has to let through, "" where that is nothing new (ufw(8), firewall-cmd(1))."""
    if work.site.transport.protocol is not Protocol.TLS or not work.restart:
        return ""
    return said(
        Text(
            "If the server has a firewall, it must let {port}/tcp through: ufw allow {port}/tcp, or firewall-cmd "
            "--permanent --add-port={port}/tcp and firewall-cmd --reload.",
            port=work.site.transport.port,
        )
    )
