"""The chapter that begins with what is seen: for each trouble what to look at, in order, and where more is said."""

from dataclasses import dataclass

from wizard.core.manual.anchors import CHECKS, NUMBERS, ROLL_BACK, SYMPTOMS, TITLES
from wizard.core.manual.document import Chapter, Entry, Link, Links, Points
from wizard.core.manual.ways import to_bit, to_chapter, to_check, to_page, to_rule
from wizard.core.rivals import STORED_ADDRESS
from wizard.core.sightings.silence import IN_SERVICE
from wizard.core.steps import Step
from wizard.core.text import Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Symptom:
    """What is seen, what to do about it in order, and what is connected with it."""

    name: str
    title: Text
    points: tuple[Text, ...]
    chapters: tuple[str, ...] = ()
    pages: tuple[Step, ...] = ()
    checks: tuple[str, ...] = ()
    rules: tuple[str, ...] = ()
    bits: tuple[int, ...] = ()

    @property
    def links(self) -> tuple[Link, ...]:
        """Where more is said."""
        return (
            *map(to_chapter, self.chapters),
            *map(to_page, self.pages),
            *map(to_check, self.checks),
            *map(to_rule, self.rules),
            *map(to_bit, self.bits),
        )


SYMPTOM_LIST = (
    Symptom(
        name="number",
        title=Text("A phone shows a number"),
        points=(
            Text("Type the number on the page Start or Check: it is decoded to one cause and one fix."),
            Text("Then look at the row of the check list that goes with it: it says whether the cause is there."),
        ),
        chapters=(NUMBERS, CHECKS),
    ),
    Symptom(
        name="unregistered",
        title=Text("A phone was moved and does not register, and shows no number"),
        points=(
            Text("Check the server: whether its name is found, its port is open, and TLS is answered there."),
            Text("Look whether the server's firewall lets the port of TLS through, usually 5061 over TCP."),
            Text("Let the phone fetch its configuration once more: until then it calls the old port."),
        ),
        pages=(Step.RESTART,),
        checks=("dns", "tcp", "tls-handshake", "tls-versions", "ciphers"),
        rules=("L03", "L19", "L20", "L22"),
    ),
    Symptom(
        name="unreachable",
        title=Text("A phone can call, and nobody can call it"),
        points=(
            Text("Look at the phone's endpoint: it needs rewrite_contact=yes, and must name no transport."),
            Text("Look whether old contacts of the phone are kept beside the present one."),
        ),
        checks=("endpoints",),
        rules=("L06", "L07", "L29"),
    ),
    Symptom(
        name="no-call-shield",
        title=Text("The line shows its shield, the call does not"),
        points=(
            Text("Look whether the phone's line and its endpoint both have media_encryption=sdes."),
            Text("Call once more: a call that began before the change stays as it was."),
        ),
        checks=("endpoints", "sip-call"),
        rules=("L08",),
    ),
    Symptom(
        name="no-line-shield",
        title=Text("The call shows its shield, the line does not"),
        points=(Text("The voice is encrypted, and its keys travelled in the clear: move the line to TLS."),),
        pages=(Step.PHONES,),
        rules=("L09",),
    ),
    Symptom(
        name="refused-calls",
        title=Text("Calls of one phone are refused since it was moved"),
        points=(
            Text(
                "Server and phone change together: once the endpoint asks for SRTP, calls are refused until the phone "
                "has fetched its new configuration. Let it fetch now."
            ),
            Text("Look whether the endpoint has a setting that phones refuse."),
        ),
        pages=(Step.RESTART,),
        checks=("sip-call",),
        rules=("L08",),
    ),
    Symptom(
        name="silence",
        title=Text("A call stands and has no sound"),
        points=(
            Text(
                "For phones outside the server's network, look whether the TLS transport has the same local_net and "
                "external addresses as the present one."
            ),
            Text("Look whether the endpoint has direct_media=no, so that Asterisk joins encrypted and plain voice."),
        ),
        pages=(Step.TRANSPORT,),
    ),
    Symptom(
        name="all-since-today",
        title=Text("All phones are refused since today"),
        points=(
            Text("Look at the dates of every certificate the server sends; renew the one that has ended."),
            Text("Look at the phones' date: without a time server that answers, a sound certificate is refused."),
            Text("Look whether the certificate on the server was replaced by another."),
        ),
        pages=(Step.CERTIFICATE,),
        checks=("dates", "clock", "fingerprint"),
        rules=("L15", "L23"),
        bits=(0x4,),
    ),
    Symptom(
        name="no-transport",
        title=Text("After a restart nothing listens on the port of TLS"),
        points=(
            Text("Look whether Asterisk's user can read the certificate and the key, and whether they go together."),
            Text("Look whether another program or another transport has the port."),
            Text("Look into Asterisk's log for what it says of the transport."),
        ),
        chapters=(ROLL_BACK,),
        checks=("server-files", "console", "tcp"),
        rules=("L14", "L17"),
    ),
    Symptom(
        name="endpoints-lost",
        title=Text("After a restart Asterisk knows no phone any more"),
        points=(
            Text("Roll back, then restart Asterisk: the files are then as they were when it knew them."),
            Text("Before another restart, read the log of a reload: it names the file and the line it cannot read."),
        ),
        chapters=(ROLL_BACK,),
        pages=(Step.RESTART,),
        checks=("console",),
        rules=("L31",),
    ),
    Symptom(
        name="asks-which",
        title=Text("A phone stops at its start and asks for a server"),
        points=(
            Text("If it lists more than one, leave one announcement in its network and turn the others off."),
            Text("If it lists none, announce the server over mDNS or by DHCP's option 66, or type it in."),
        ),
        pages=(Step.SERVER,),
        checks=("mdns",),
        rules=("L18", "L25", "L26"),
    ),
    Symptom(
        name="old-server",
        title=Text("A phone goes on to its old server"),
        points=(
            STORED_ADDRESS,
            Text(
                "To reset it, press Menu or the check key, then Advanced (5), Reset to Factory Defaults (2), Yes. "
                "(Source: wiki.asterisk.org, page 40818835.)"
            ),
        ),
        rules=("L21",),
    ),
    Symptom(
        name="nothing-found",
        title=Text("No phone is found on the network"),
        points=(
            IN_SERVICE,
            Text("Read them from the server: it knows the phones that are registered, with model and firmware."),
            Text("Look whether this computer is in the phones' network: voice often has a VLAN of its own."),
        ),
        pages=(Step.SERVER, Step.PHONES),
    ),
    Symptom(
        name="stale",
        title=Text("Nothing is written, because the server's files are others than in the preview"),
        points=(
            Text(
                "Somebody changed a file since it was read: nothing was written. Look at the new preview, then write."
            ),
        ),
        pages=(Step.PREVIEW, Step.WRITE),
    ),
)
"""The troubles, the most frequent first."""


def symptoms_chapter() -> Chapter:
    """Return the chapter."""
    return Chapter(
        anchor=SYMPTOMS,
        title=TITLES[SYMPTOMS],
        entries=tuple(
            Entry(
                anchor=f"symptom-{symptom.name}",
                title=symptom.title,
                blocks=(Points(items=symptom.points), Links(links=symptom.links)),
            )
            for symptom in SYMPTOM_LIST
        ),
    )
