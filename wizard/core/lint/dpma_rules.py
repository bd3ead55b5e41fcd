"""Rules for the DPMA's file: what it announces, its networks and lines, and versions that cannot do TLS."""

from collections.abc import Iterator

from wizard.core.dpma_versions import has_expired_certificate, lacks_tls, oldest_sound
from wizard.core.fault import shown
from wizard.core.lint.configuration import Configuration
from wizard.core.lint.finding import Finding
from wizard.core.lint.known_phones import transport_of
from wizard.core.lint.place import Place, place_of
from wizard.core.plan.names import names_of
from wizard.core.text import Text

_SIP_PORT, _TLS_PORT = "5060", "5061"


def announced_elsewhere(found: Configuration) -> Iterator[Finding]:
    """L18: the port that is announced does not follow ``mdns_transport`` by itself."""
    general = found.general
    if general is None or (general.get("mdns_transport") or "").strip().lower() != "tls":
        return
    port = (general.get("mdns_port") or "").strip() or _SIP_PORT
    if any(port == str(listening) for protocol, listening in found.listening if protocol == "tls"):
        return
    yield Finding(
        message=Text("TLS is announced on port {port}, where no transport speaks it.", port=shown(port)),
        fix=Text("Set mdns_port to the port of the TLS transport, usually 5061."),
        place=place_of(general, "mdns_port" if general.get("mdns_port") else "mdns_transport"),
        field="provisioning.mdns" if found.site is not None else "",
    )


def network_port(found: Configuration) -> Iterator[Finding]:
    """L19: a network's transport and port that do not go together; without a port it is the announced one's."""
    general = found.general
    usual = ((general.get("mdns_port") if general else "") or "").strip() or _SIP_PORT
    for network in found.dpma.of_type("network"):
        if network.is_template:
            continue
        port, transport = (network.get("registration_port") or "").strip() or usual, transport_of(network)
        if (transport, port) not in (("tls", _SIP_PORT), ("udp", _TLS_PORT), ("tcp", _TLS_PORT)):
            continue
        yield Finding(
            message=Text(
                "The network {name} sends phones to port {port} over {transport}.",
                name=shown(network.name),
                port=port,
                transport=transport.upper(),
            ),
            fix=Text("Set registration_port to 5061 for TLS, to 5060 for UDP and TCP."),
            place=place_of(network, "registration_port"),
        )


def line_differs(found: Configuration) -> Iterator[Finding]:
    """L20: a line's own transport overrides its network's, and keeps the network's port."""
    seen = set()
    for phone in found.dpma_phones:
        for line in phone.lines:
            place = place_of(line.section, "transport")
            if not line.own or line.networks <= {line.own} or "tls" not in (line.own, *line.networks) or place in seen:
                continue
            seen.add(place)
            yield Finding(
                message=Text(
                    "The line {name} goes over {own}, the network of its phone over {network}.",
                    name=shown(line.section.name),
                    own=shown(line.own.upper()),
                    network=shown(", ".join(sorted(line.networks)).upper()),
                ),
                fix=Text("Take the line's transport out, and give the phone a network of the transport that is meant."),
                place=place,
            )


def dpma_expired(found: Configuration) -> Iterator[Finding]:
    """L27: DPMAs that carry a certificate which has expired; of what the site names, the site's own rule tells."""
    if not found.dpma.files or (found.site is not None and found.site.server.dpma):
        return
    if has_expired_certificate(found.tree.asterisk, found.tree.dpma):
        yield Finding(
            message=Text("This DPMA carries a certificate that has expired."),
            fix=Text("Upgrade the DPMA to {version} or later.", version=oldest_sound(found.tree.asterisk)),
            place=Place(str(names_of(found.tree).dpma)),
        )


def asterisk_too_old(found: Configuration) -> Iterator[Finding]:
    """L28: TLS with the DPMA came with Asterisk 13.11.0."""
    if found.site is not None and found.site.server.asterisk:
        return
    wants_tls = any(not n.is_template and transport_of(n) == "tls" for n in found.dpma.of_type("network"))
    if (wants_tls or any(phone.lines for phone in found.phones if found.dpma_phones)) and lacks_tls(
        found.tree.asterisk
    ):
        yield Finding(
            message=Text("TLS with the DPMA needs Asterisk 13.11.0 or later."),
            fix=Text("Upgrade Asterisk, or give the phones their files without the DPMA."),
            place=Place(str(names_of(found.tree).dpma)),
        )
