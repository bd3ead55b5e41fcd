"""What the server's own files say before it is asked: TLS transport, certificate, key, SRTP, and the endpoints."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import PurePosixPath

from cryptography.hazmat.primitives.serialization import Encoding

from wizard.core.asterisk.effective import EffectiveSection, read_effective
from wizard.core.asterisk.transports import transport_view
from wizard.core.check_result import Check, Status
from wizard.core.fault import shown
from wizard.core.lint import Configuration, lint
from wizard.core.lint.served import Served
from wizard.core.listed import listed
from wizard.core.plan.draft import is_true
from wizard.core.plan.names import names_of
from wizard.core.problem import Problem, Severity
from wizard.core.server_tree import ServerTree
from wizard.core.site import Phone, Site
from wizard.core.text import Text

SERVER_FILES, ENDPOINTS = "server-files", "endpoints"

ABOUT_FILES = frozenset({"L03", "L05", "L14", "L15", "L16", "L17", "L30"})
ABOUT_ENDPOINTS = frozenset({"L06", "L07", "L08", "L29"})
"""The rules of lint each of the two rows tells of."""

_MODULES = "modules.conf"
_SRTP_MODULE = "res_srtp"
_LOADED_BY = ("load", "preload", "require", "preload-require")
_MOST_NAMED = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """One thing wrong: where it was seen, why it matters and what to do."""

    status: Status
    evidence: Text
    cause: Text
    fix: Text


def file_rows(found: Configuration, unreadable: Collection[PurePosixPath] = ()) -> tuple[Check, Check]:
    """Return the rows for the server's files and for the endpoints; ``unreadable`` are files we may not read."""
    problems = lint(found)
    return _files_row(found, unreadable, problems), _endpoints_row(found, problems)


def _files_row(found: Configuration, unreadable: Collection[PurePosixPath], problems: Sequence[Problem]) -> Check:
    if names_of(found.tree).pjsip not in found.tree.files:
        evidence = Text("the server's files are not here")
        return Check(id=SERVER_FILES, status=Status.SKIP, evidence=evidence, is_optional=True)
    transport = _transport(found)
    faults = [*_without_transport(found, transport), *_lacking(found, unreadable), *_without_srtp(found)]
    faults += _told(problems, ABOUT_FILES)
    served = next((s for s in found.served if transport is not None and transport.name in s.transports), None)
    return _row(SERVER_FILES, faults, _files_shown(found.tree, transport, served))


def _endpoints_row(found: Configuration, problems: Sequence[Problem]) -> Check:
    site = found.site
    moved = [p for p in site.phones if p.stage.is_on_tls] if site else []
    if names_of(found.tree).pjsip not in found.tree.files or site is None or not moved:
        evidence = Text("the server's files are not here") if moved else Text("no phone of the site is on TLS yet")
        return Check(id=ENDPOINTS, status=Status.SKIP, evidence=evidence, is_optional=True)
    faults = [*_without_encryption(found, site, moved), *_told(problems, ABOUT_ENDPOINTS)]
    named = listed((shown(p.extension) for p in moved), _MOST_NAMED)
    return _row(ENDPOINTS, faults, Text("{extensions}: as phones on TLS need them", extensions=named))


def certificate_on_disk(found: Configuration) -> str:
    """Return the SHA-256, in digits, of the certificate in the file of the site's transport; "" where not known."""
    transport = _transport(found)
    for served in found.served:
        if transport is not None and transport.name in served.transports and served.chain:
            return sha256(served.chain[0].public_bytes(Encoding.DER)).hexdigest()
    return ""


def key_files(found: Configuration) -> tuple[PurePosixPath, ...]:
    """Return the paths of certificates and keys that TLS transports name."""
    return tuple(path for served in found.served for path in (served.path, served.key_path) if path.is_absolute())


def _row(name: str, faults: Sequence[Fault], well: Text) -> Check:
    worst = sorted(faults, key=lambda fault: fault.status is not Status.FAIL)
    if not worst:
        return Check(id=name, status=Status.PASS, evidence=well)
    first = worst[0]
    return Check(id=name, status=first.status, evidence=first.evidence, cause=first.cause, fix=first.fix)


def _told(problems: Sequence[Problem], rules: frozenset[str]) -> Iterator[Fault]:
    for problem in problems:
        if problem.rule in rules and problem.severity is not Severity.INFO:
            where = f"{problem.path}:{problem.line}" if problem.line else problem.path
            yield Fault(
                status=Status.FAIL if problem.severity is Severity.ERROR else Status.WARN,
                evidence=Text("{where} ({rule})", where=where, rule=problem.rule),
                cause=problem.message,
                fix=problem.fix or Text("Correct it, then reload."),
            )


def _transport(found: Configuration) -> EffectiveSection | None:
    """The TLS transport of the site's port; the first where the site is not known."""
    own = [t for t in found.transports if found.site is None or transport_view(t).port == found.site.transport.port]
    return own[0] if own else None


def _without_transport(found: Configuration, transport: EffectiveSection | None) -> Iterator[Fault]:
    if transport is None:
        port = found.site.transport.port if found.site else 5061
        yield Fault(
            status=Status.FAIL,
            evidence=Text("{path}", path=names_of(found.tree).pjsip),
            cause=Text("No transport with protocol=tls listens on port {port}.", port=port),
            fix=Text("Apply the site, then do what its restart steps say."),
        )


def _lacking(found: Configuration, unreadable: Collection[PurePosixPath]) -> Iterator[Fault]:
    """Files a transport names and nobody finds: Asterisk makes no transport then (measured)."""
    for served in found.served:
        for option, path in (("cert_file", served.path), ("priv_key_file", served.key_path)):
            if path in found.tree.files or not path.is_absolute():
                continue
            if path in unreadable:
                yield Fault(
                    status=Status.WARN,
                    evidence=Text("{path}", path=path),
                    cause=Text("{path} may not be read from here, so it is not known whether it is good.", path=path),
                    fix=Text("Check again as the administrator (sudo)."),
                )
            else:
                yield Fault(
                    status=Status.FAIL,
                    evidence=Text("{option}={path}", option=option, path=path),
                    cause=Text("The file of {option} does not exist, so Asterisk makes no transport.", option=option),
                    fix=Text("Apply the site, which puts it there; then do what its restart steps say."),
                )


def _without_srtp(found: Configuration) -> Iterator[Fault]:
    """Asterisk offers and takes no SRTP without its module (measured: it says nothing at its start)."""
    if found.site is not None and not found.site.transport.srtp:
        return
    modules = read_effective(found.tree.asterisk_folder / _MODULES, found.tree).find("modules")
    if modules is None:
        return
    loads_all = is_true(modules.get("autoload"))
    named = {_module(value) for option in _LOADED_BY for value in modules.all(option)}
    if _SRTP_MODULE in {_module(value) for value in modules.all("noload")} or not (loads_all or _SRTP_MODULE in named):
        yield Fault(
            status=Status.FAIL,
            evidence=Text("{path}", path=found.tree.asterisk_folder / _MODULES),
            cause=Text("Asterisk does not load res_srtp.so, so it refuses every call with SRTP."),
            fix=Text("Load it in modules.conf (load=res_srtp.so, no noload), then: module load res_srtp.so."),
        )


def _module(value: str) -> str:
    return value.strip().lower().removesuffix(".so")


def _without_encryption(found: Configuration, site: Site, moved: Sequence[Phone]) -> Iterator[Fault]:
    for phone in moved:
        endpoint = found.pjsip.find(phone.extension, "endpoint")
        if endpoint is None:
            yield Fault(
                status=Status.WARN,
                evidence=Text("{path}", path=names_of(found.tree).pjsip),
                cause=Text("There is no endpoint {name} in the files.", name=shown(phone.extension)),
                fix=Text("Apply the site, then reload."),
            )
        elif site.transport.srtp and (endpoint.get("media_encryption") or "no").strip().lower() == "no":
            yield Fault(
                status=Status.FAIL,
                evidence=Text("{path}:{line}", path=endpoint.home.path, line=endpoint.line),
                cause=Text(
                    "The endpoint {name} is without SRTP, and its phone insists on it.", name=shown(phone.extension)
                ),
                fix=Text("Set media_encryption=sdes on it, then reload."),
            )


def _files_shown(tree: ServerTree, transport: EffectiveSection | None, served: Served | None) -> Text:
    if transport is None or served is None or (key := tree.files.get(served.key_path)) is None:
        return Text("{path}", path=names_of(tree).pjsip)
    return Text(
        "{id}: {key}, mode {mode}, {owner}:{group}",
        id=shown(transport.name),
        key=served.key_path,
        mode=f"{key.mode & 0o777:04o}",
        owner=key.owner,
        group=key.group,
    )
