"""How phones can get their settings, each way in one honest sentence, and what the server speaks for."""

from collections.abc import Mapping
from dataclasses import dataclass

from wizard.core.plan.names import names_of
from wizard.core.server_tree import ServerTree
from wizard.core.site import Route, Site
from wizard.core.text import Text

# Sources: domain facts 1.4 (no key for roots and wildcards found), KB "Advanced DPMA Configuration" (config_file),
# KB "Provisioning" (HTTP, HTTPS, FTP, FTPS; no TFTP; DPMA applications need a DPMA).
ROUTE_MEANS: Mapping[Route, Text] = {
    Route.DPMA: Text(
        "The DPMA, a module of Asterisk, hands each phone its settings. No source shows a setting of it for a private "
        "root or for wildcard certificates. This was not tried on a DPMA."
    ),
    Route.DPMA_SHEET: Text(
        "The DPMA hands each phone an XML sheet, which can say what the DPMA itself has no setting for. Its exact "
        "rules are on a page that could not be read. This was not tried on a DPMA."
    ),
    Route.XML: Text(
        "Each phone fetches an XML file from a web server; no DPMA is needed, and what only a DPMA does (visual "
        "voicemail, queues, parking) is not there. TFTP is not possible. This was not tried on a phone."
    ),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class RouteAdvice:
    """What was seen on the server; ``route`` is the way it speaks for, None where the site's own will do."""

    words: Text
    route: Route | None = None


def route_advice(site: Site, tree: ServerTree | None) -> RouteAdvice:
    """Return what a reading says about how a site's phones get their settings; ``tree`` is None without one."""
    is_dpma = site.provisioning.route is not Route.XML
    if version := (tree.dpma if tree else "") or site.server.dpma:
        words = Text("The server has DPMA {version}.", version=version)
        return RouteAdvice(words=words, route=None if is_dpma else Route.DPMA)
    if tree is None:
        return RouteAdvice(words=Text("Whether the server has a DPMA is not known: it was not read yet."))
    if (file := names_of(tree).dpma) in tree.files:
        words = Text("The server has a {file}; of which DPMA is not known.", file=file.name)
        return RouteAdvice(words=words, route=None if is_dpma else Route.DPMA)
    return RouteAdvice(words=Text("No DPMA was found on the server."), route=Route.XML if is_dpma else None)
