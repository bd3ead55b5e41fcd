"""Rules for the certificate's answers: authority, file names, and what a private authority needs."""

import re
from collections.abc import Iterator
from pathlib import PurePosixPath

from wizard.core.fault import Fault, line_fault, shown
from wizard.core.host_name import address_of, host_fault, is_public_name
from wizard.core.problem import Problem
from wizard.core.site import AuthorityKind, Certificate, KeyKind, Protocol, Site
from wizard.core.site_problems.found import error, from_fault, info, title_fault, warning
from wizard.core.text import Text

_LONGEST_PATH = 1024
_LONGEST_ORGANIZATION = 64
"""RFC 5280 appendix A.1, ub-organization-name."""

_LONGEST_DAYS = 825
_FILE_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.-]{0,63}")
_NOT_ON_WINDOWS = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?", re.IGNORECASE)


def certificate_problems(site: Site) -> Iterator[Problem]:
    """Find what is wrong with the certificate's answers; without TLS there is nothing to ask."""
    if site.transport.protocol is not Protocol.TLS:
        return
    certificate = site.certificate
    yield from from_fault("certificate.name", _file_name_fault(certificate.name))
    if certificate.authority is None:
        yield error(
            "certificate.authority",
            Text("It is not chosen yet who signs the server's certificate."),
            Text("Choose public or private; public is advised when any phone validates certificates."),
        )
    elif certificate.authority is AuthorityKind.PUBLIC:
        yield from _public(site)
    else:
        yield from _private(certificate)


def _file_name_fault(name: str) -> Fault | None:
    example = Text("Use letters, digits, - and _ only, such as asterisk.")
    if not _FILE_NAME.fullmatch(name) or ".." in name or name.endswith("."):
        return Fault(message=Text('"{name}" cannot be the name of a file.', name=shown(name)), fix=example)
    if name.lower().endswith((".crt", ".key", ".pem")):
        return Fault(
            message=Text("The ending is added to this name: {name}.crt, {name}.key.", name=name),
            fix=Text("Write {name}.", name=name[:-4]),
        )
    if name.lower() == "ca":
        return Fault(
            message=Text("ca.crt is the authority's file, so the server's cannot have this name."),
            fix=example,
        )
    if _NOT_ON_WINDOWS.fullmatch(name):
        return Fault(message=Text("Windows cannot hold a file named {name}.", name=name), fix=example)
    return None


def _public(site: Site) -> Iterator[Problem]:
    host = site.server.host
    if address_of(host) is not None:
        yield error(
            "certificate.authority",
            Text("The phones use an IP address, which needs a certificate of a private authority."),
            Text("Choose a private authority, or give the server a host name."),
        )
    elif host_fault(host) is None and not is_public_name(host):
        yield warning(
            "certificate.authority",
            Text("Public authorities sign names of the public DNS only, and {host} is none.", host=host),
            Text("Choose a private authority, or use a name in a domain of yours."),
            source="CA/Browser Forum Baseline Requirements 7.1.4.2.1",
        )
    for name, value in (("chain", site.certificate.chain), ("private_key", site.certificate.private_key)):
        yield from from_fault(f"certificate.{name}", _path_fault(value))


def _path_fault(path: str) -> Fault | None:
    if not path:
        return Fault(
            message=Text("There is no certificate from the public authority yet."),
            fix=Text("Import its files, or request one."),
        )
    if fault := line_fault(path, _LONGEST_PATH):
        return fault
    if ".." in PurePosixPath(path.replace("\\", "/")).parts:
        return Fault(
            message=Text("This path leads out of the site folder."),
            fix=Text("Copy the file into the site folder, and write its name."),
        )
    return None


def organization_fault(name: str) -> Fault | None:
    """Return what keeps a text from being the organization a private authority names."""
    return title_fault(name, _LONGEST_ORGANIZATION)


def _private(certificate: Certificate) -> Iterator[Problem]:
    if not certificate.organization.strip():
        yield error(
            "certificate.organization",
            Text("The private authority has no name."),
            Text("Write the organization it belongs to."),
        )
    else:
        yield from from_fault("certificate.organization", organization_fault(certificate.organization))
    if not 1 <= certificate.days <= _LONGEST_DAYS:
        yield error(
            "certificate.days",
            Text("A server certificate is made for 1 to {days} days.", days=_LONGEST_DAYS),
            Text("Write {days} or less.", days=_LONGEST_DAYS),
        )
    if certificate.key is KeyKind.EC_P256:
        yield warning(
            "certificate.key",
            Text("No source shows that D-Series phones take elliptic curve certificates."),
            Text("Choose rsa-2048."),
        )
    if certificate.allow_wildcard:
        yield info(
            "certificate.allow_wildcard",
            Text("The certificate of a private authority names the host itself; wildcards are not needed."),
            Text("Turn it off."),
            "L12",
        )
