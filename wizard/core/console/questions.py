"""What Asterisk's console is asked to see how a site stands; nothing is changed by it."""

from wizard.core.sip.request import is_extension
from wizard.core.site import Route, Site

_MOST_ENDPOINTS = 5


def questions_of(site: Site) -> tuple[str, ...]:
    """Return the commands whose answers tell of a site's server, its transport and its phones."""
    moved = [p.extension for p in site.phones if p.stage.is_on_tls and is_extension(p.extension)]
    is_dpma = site.provisioning.route is not Route.XML
    return (
        "core show version",
        "core show uptime",
        "core show channels count",
        "pjsip show transports",
        *(f"pjsip show endpoint {extension}" for extension in moved[:_MOST_ENDPOINTS]),
        "database show registrar",
        *(("module show like srtp",) if site.transport.srtp else ()),
        *(("digium_phones show version", "digium_phones license status") if is_dpma else ()),
    )
