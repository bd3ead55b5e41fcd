"""What a site expects of its server, so that the console can be judged by it."""

from dataclasses import dataclass

from wizard.core.site import Protocol, Site


@dataclass(frozen=True, slots=True, kw_only=True)
class Expected:
    """What must be seen: "" and 0 are not known. ``phones`` are the extensions that must be on TLS with SRTP."""

    transport: str = ""
    protocol: str = "tls"
    port: int = 0
    phones: tuple[str, ...] = ()
    asterisk: str = ""
    dpma: str = ""


def expected_of(site: Site) -> Expected:
    """Return what is to be seen of a site once everything was written and taken up."""
    uses_tls = site.transport.protocol is Protocol.TLS
    return Expected(
        transport=site.transport.id,
        protocol=site.transport.protocol.value,
        port=site.transport.port,
        phones=tuple(p.extension for p in site.phones if uses_tls and p.stage.is_on_tls),
        asterisk=site.server.asterisk,
        dpma=site.server.dpma,
    )
