"""The live check list: what the server's files say, then the server itself, judged as each phone would judge it."""

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor

from cryptography import x509

from wizard.core.check_result import Check, Status
from wizard.core.errors import WizardError
from wizard.core.file_checks import ENDPOINTS, SERVER_FILES
from wizard.core.log.entry import Act, Count
from wizard.core.text import Text
from wizard.system.check import (
    announced,
    clocks,
    console_row,
    name_lookup,
    reachability,
    served_chain,
    served_leaf,
    shown_error,
    sip_call,
    sip_options,
    sip_register,
    tls_handshake,
    tls_versions,
)
from wizard.system.check.clocks import Clock
from wizard.system.check.deadline import PROBE_S
from wizard.system.check.oddities import oddities_tolerated
from wizard.system.check.reachability import Place
from wizard.system.check.server_files import FilesRead, read_files
from wizard.system.check.target import Model, SiteFiles, Target
from wizard.system.check.tls_connection import Shown
from wizard.system.log import logged

__all__ = ["IDS", "Model", "Target", "run_checks"]

_CERTIFICATE_IDS = (
    served_chain.CHAIN,
    served_chain.JUDGE,
    served_leaf.NAME,
    served_leaf.FORM,
    served_leaf.FINGERPRINT,
)
_SERVER_IDS = (
    reachability.ID,
    tls_handshake.ID,
    tls_versions.VERSIONS_ID,
    tls_versions.CIPHERS_ID,
    *_CERTIFICATE_IDS,
    sip_options.ID,
    sip_register.ID,
    clocks.DATES,
    sip_call.ID,
)
IDS = (
    SERVER_FILES,
    ENDPOINTS,
    console_row.ID,
    name_lookup.ID,
    clocks.CLOCK,
    *_SERVER_IDS,
    announced.ID,
    shown_error.ID,
)
"""Every row's id, in order; ``judge`` comes once for each model and firmware."""


def run_checks(target: Target, on_check: Callable[[Check], None] | None = None) -> tuple[Check, ...]:
    """Return every row, in order; ``on_check`` is called for each as it is known.

    Nothing about the server is raised. What cannot be known is a row of status ``skip``. No probe waits
    longer than two seconds; what needs no answer of the server is looked at meanwhile.
    """
    rows: list[Check] = []
    pool = ThreadPoolExecutor(max_workers=4)
    try:
        with oddities_tolerated(), logged(Act.CHECK) as noted:
            for row in _rows(target, pool, rows):
                rows.append(row)
                if on_check:
                    on_check(row)
            noted.count(Count.ROWS, len(rows))
    finally:
        pool.shutdown(wait=False, cancel_futures=True)
    return tuple(rows)


def _rows(target: Target, pool: ThreadPoolExecutor, known: Sequence[Check]) -> Iterator[Check]:
    listening = pool.submit(announced.listen, target) if announced.concerns(target) else None
    reading = pool.submit(_read, target.files, target) if target.files else None
    consoles = pool.submit(console_row.ask, target.files) if target.files else None
    asking = pool.submit(clocks.phones_clock, target)
    read = _files(reading)
    yield from read.rows
    yield consoles.result() if consoles else console_row.left_out(Text("Asterisk cannot be asked from here"))
    row, addresses = name_lookup.look_up(target)
    yield row
    clock_row, clock = asking.result()
    yield clock_row
    yield from _server_rows(target, addresses, read.on_disk, clock)
    yield announced.row(target, listening)
    judged = [check.status for check in known if check.id == served_chain.JUDGE]
    is_well = bool(judged) and Status.FAIL not in judged and Status.SKIP not in judged
    yield shown_error.row(target.asked.shown_error, is_judged_well=is_well)


def _read(files: SiteFiles, target: Target) -> FilesRead:
    return read_files(files, target.now)


def _files(reading: "Future[FilesRead] | None") -> FilesRead:
    """What came of the reading; where nothing did, two rows that say so."""
    why = Text("the server's files cannot be read from here")
    if reading is not None:
        try:
            return reading.result(PROBE_S)
        except WizardError as error:
            why = error.title
        except TimeoutError:
            why = Text("reading the server's files took too long")
    left_out = [Check(id=i, status=Status.SKIP, evidence=why, is_optional=True) for i in (SERVER_FILES, ENDPOINTS)]
    return FilesRead(rows=(left_out[0], left_out[1]), on_disk="")


def _server_rows(target: Target, addresses: Sequence[str], on_disk: str, clock: Clock | None) -> Iterator[Check]:
    """Rows that need the server, each only where the one it rests on is known."""
    if not addresses:
        yield from _skipped(target, _SERVER_IDS)
        return
    row, place = reachability.reach(target, addresses)
    yield row
    if place is None:
        yield from _skipped(target, _SERVER_IDS[1:])
        return
    row, shown = tls_handshake.shake_hands(target, place)
    yield row
    yield from _version_rows(target, place, shown)
    chain = served_chain.read_chain(shown.certificates) or ()
    if shown.error is None or shown.certificates:
        yield from _certificate_rows(target, shown, chain, on_disk)
    else:
        yield from _skipped(target, _CERTIFICATE_IDS)
    seen = (clock,) if clock else ()
    if shown.error is None:
        yield from _sip_rows(target, place, chain, seen)
        return
    yield from _skipped(target, (sip_options.ID, sip_register.ID))
    yield clocks.dates(target, chain, seen) if chain else _skip(target, clocks.DATES)
    yield _skip(target, sip_call.ID)


def _version_rows(target: Target, place: Place, shown: Shown) -> Iterator[Check]:
    if shown.error is None or tls_handshake.is_about_versions(shown.error):
        yield tls_versions.versions(target, place)
    else:
        yield _skip(target, tls_versions.VERSIONS_ID)
    yield tls_versions.ciphers(target, place, shown) if shown.error is None else _skip(target, tls_versions.CIPHERS_ID)


def _certificate_rows(target: Target, shown: Shown, chain: Sequence[x509.Certificate], on_disk: str) -> Iterator[Check]:
    yield from served_chain.chain_rows(target, shown.certificates)
    if chain:
        yield served_leaf.name(target, chain[0])
        yield served_leaf.form(target, chain)
    else:
        yield from _skipped(target, (served_leaf.NAME, served_leaf.FORM))
    der = shown.certificates[0] if shown.certificates else b""
    yield served_leaf.is_expected(target, der, on_disk, chain[0] if chain else None)


def _sip_rows(
    target: Target, place: Place, chain: Sequence[x509.Certificate], seen: Sequence[Clock]
) -> Iterator[Check]:
    account = target.asked.account
    row = sip_options.ask(target, place)
    yield row
    if account is None or row.status is Status.FAIL:
        registered = None
        yield _skip(target, sip_register.ID)
    else:
        row, registered = sip_register.ask(target, place, account)
        yield row
    if registered is not None and registered.date is not None:
        seen = (*seen, clocks.servers_clock(target, registered.date))
    yield clocks.dates(target, chain, seen) if chain else _skip(target, clocks.DATES)
    # A password that was refused once is not tried again: fail2ban counts.
    is_unwanted = not target.asked.number or _is_without_srtp(target)
    if account is None or is_unwanted or registered is None or registered.is_refused:
        yield _skip(target, sip_call.ID)
    else:
        yield sip_call.ask(target, place, account)


def _is_without_srtp(target: Target) -> bool:
    return target.site is not None and not target.site.transport.srtp


def _skipped(target: Target, ids: Sequence[str]) -> Iterator[Check]:
    for name in ids:
        yield _skip(target, name)


def _skip(target: Target, name: str) -> Check:
    asked = target.asked
    if name in (sip_register.ID, sip_call.ID) and asked.account is None:
        evidence = Text("no extension and password were given")
        return Check(id=name, status=Status.SKIP, evidence=evidence, is_optional=True)
    if name == sip_call.ID and (not asked.number or _is_without_srtp(target)):
        evidence = Text("no number was given") if not asked.number else Text("this site goes without SRTP")
        return Check(id=name, status=Status.SKIP, evidence=evidence, is_optional=True)
    return Check(id=name, status=Status.SKIP, evidence=Text("cannot be known before the check above passes"))
