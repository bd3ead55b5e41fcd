"""A site's files handed out from this computer until it is called off: read from its server, told in batches."""

from collections.abc import Callable
from pathlib import Path
from queue import Empty, SimpleQueue

from wizard.core.errors import WizardError
from wizard.core.hand_off import Fetch, HandOff, HandOffPlace, Serving, make_hand_off
from wizard.core.log.entry import Act
from wizard.core.plan.key_paths import key_paths
from wizard.core.server_tree import ServerTree
from wizard.core.site import Site
from wizard.core.text import Text
from wizard.system.hand_off import CertificateFiles, handing_off
from wizard.system.log import logged

_BATCH_S = 0.2
_LARGEST_BATCH = 1000


@logged(Act.SERVE_FILES)
def serve_site(
    site: Site,
    root: Path,
    tree: ServerTree,
    place: HandOffPlace,
    report: Callable[[Serving | tuple[Fetch, ...]], None],
    is_cancelled: Callable[[], bool],
) -> None:
    """Hand a site's files out until it is called off; report once that it began, then who fetched what.

    ``tree`` holds its server's files, the phones' among them; ``root`` is the folder that stands for its ``/``.

    Raises:
        WizardError: No phone has a file on the server, or the place is not to be had.
    """
    offered = make_hand_off(site, tree)
    if not offered.phone_count:
        raise _nothing(offered)
    told: SimpleQueue[Fetch] = SimpleQueue()
    certificate = _certificate(site, root, tree) if place.is_secured else None
    with handing_off(offered, told.put, address=place.address, port=place.port, certificate=certificate) as port:
        report(Serving(url=_url(place, port), offered=offered))
        while not is_cancelled():
            if batch := _batch(told):
                report(batch)


def _batch(told: SimpleQueue[Fetch]) -> tuple[Fetch, ...]:
    """What was told since, after a short wait for the first of it."""
    found: list[Fetch] = []
    try:
        found.append(told.get(timeout=_BATCH_S))
        while len(found) < _LARGEST_BATCH:
            found.append(told.get_nowait())
    except Empty:
        pass
    return tuple(found)


def _certificate(site: Site, root: Path, tree: ServerTree) -> CertificateFiles:
    paths = key_paths(site.certificate.name, tree.asterisk_folder)
    return CertificateFiles(chain=root / paths.certificate.relative_to("/"), key=root / paths.key.relative_to("/"))


def _url(place: HandOffPlace, port: int) -> str:
    name = place.host if place.is_secured else place.address
    return f"{'https' if place.is_secured else 'http'}://{f'[{name}]' if ':' in name else name}:{port}/"


def _nothing(offered: HandOff) -> WizardError:
    first = offered.left_out[0]
    return WizardError(
        Text("There is no file to hand out yet."),
        Text("{extension}: {reason}.", extension=first.phone.extension, reason=str(first.reason).rstrip(".")),
        Text("Write the phones' files first; then serve them."),
    )
