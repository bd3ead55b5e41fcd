"""The certificates a server's TLS transports serve, and their keys, out of the files that were read."""

import warnings
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import PurePosixPath

from cryptography import x509

from wizard.core.asterisk.effective import EffectiveSection
from wizard.core.certificates.keys import PrivateKey, key_from_pem
from wizard.core.certificates.pem import LARGEST_FILE, MOST_CERTIFICATES
from wizard.core.certificates.profile import UNREADABLE, profile
from wizard.core.errors import WizardError, WrongPassphrase
from wizard.core.lint.place import Place, place_of
from wizard.core.plan.difference_lines import visible
from wizard.core.server_tree import ServerTree
from wizard.core.text import Text

MOST_SERVED = 20
"""Different certificates that are looked at; a server has one or two."""

_BEGIN = b"-----BEGIN CERTIFICATE-----"
_END = b"-----END CERTIFICATE-----"
_SUFFIXES = (".crt", ".pem", ".cer")


@dataclass(frozen=True, slots=True, kw_only=True)
class Served:
    """One ``cert_file`` and what is in it. ``place`` is the option's line, ``key_place`` that of ``priv_key_file``.

    ``fault`` and ``key_fault`` say why Asterisk could not use the file. There is no chain and no key where the files
    were not read; ``transports`` are the names of those that serve it.
    """

    transports: tuple[str, ...]
    path: PurePosixPath
    place: Place
    key_path: PurePosixPath
    key_place: Place
    chain: tuple[x509.Certificate, ...] = field(repr=False)
    fault: Text | None
    key: PrivateKey | None = field(repr=False)
    key_fault: Text | None

    @property
    def leaf(self) -> x509.Certificate:
        """The server's own certificate, wherever it stands in the chain; there has to be a chain."""
        return next((c for c in self.chain if not profile(c).is_authority), self.chain[0])


def served_certificates(transports: Iterable[EffectiveSection], tree: ServerTree) -> tuple[Served, ...]:
    """Return what TLS transports serve, each pair of files once."""
    found: dict[tuple[str, str], list[EffectiveSection]] = {}
    for transport in transports:
        named = (transport.get("cert_file") or "").strip(), (transport.get("priv_key_file") or "").strip()
        if named in found or (named[0].startswith("/") and len(found) < MOST_SERVED):
            found.setdefault(named, []).append(transport)
    return tuple(_served(sections, *named, tree) for named, sections in found.items())


def _served(transports: Sequence[EffectiveSection], certificate: str, key: str, tree: ServerTree) -> Served:
    path, key_path = PurePosixPath(certificate), PurePosixPath(key)
    chain, fault = _chain(tree, path)
    opened, key_fault = _key(tree, key_path)
    return Served(
        transports=tuple(transport.name for transport in transports),
        path=path,
        place=place_of(transports[0], "cert_file"),
        key_path=key_path,
        key_place=place_of(transports[0], "priv_key_file"),
        chain=chain,
        fault=fault,
        key=opened,
        key_fault=key_fault,
    )


def _chain(tree: ServerTree, path: PurePosixPath) -> tuple[tuple[x509.Certificate, ...], Text | None]:
    state = tree.files.get(path)
    if state is None:
        return (), None
    chain = certificates_in(state.content)
    if chain:
        return chain, None
    return (), Text("{path} holds no certificate in PEM, so every handshake fails.", path=visible(str(path)))


def certificates_in(content: bytes) -> tuple[x509.Certificate, ...]:
    """Return the certificates of a PEM file in its order, at most fifty; one that cannot be read ends them."""
    with warnings.catch_warnings():
        # cryptography warns of odd but readable certificates; what is odd is the rules' to say.
        warnings.simplefilter("ignore")
        return tuple(_readable(content)) if len(content) <= LARGEST_FILE else ()


def _readable(content: bytes) -> Iterator[x509.Certificate]:
    start = content.find(_BEGIN)
    for _ in range(MOST_CERTIFICATES):
        end = content.find(_END, start)
        if start < 0 or end < 0:
            return
        try:
            certificate = x509.load_pem_x509_certificate(content[start : end + len(_END)])
            certificate.subject, certificate.issuer, certificate.not_valid_after_utc  # noqa: B018 - read on demand
        except UNREADABLE:
            return
        yield certificate
        start = content.find(_BEGIN, end)


def _key(tree: ServerTree, path: PurePosixPath) -> tuple[PrivateKey | None, Text | None]:
    state = tree.files.get(path)
    if state is None:
        return None, None
    try:
        return key_from_pem(state.content, None), None
    except WrongPassphrase:
        return None, Text(
            "The key in {path} is under a passphrase, which Asterisk does not have.", path=visible(str(path))
        )
    except WizardError:
        return None, Text("{path} holds no private key that can be used.", path=visible(str(path)))


def certificates_beside(served: Served, tree: ServerTree) -> Iterator[x509.Certificate]:
    """Give the certificates in the folder of what is served, where a private authority's root usually lies."""
    beside = (p for p in tree.files if p.parent == served.path.parent and p != served.path and p.suffix in _SUFFIXES)
    for path in islice(beside, MOST_SERVED):
        yield from certificates_in(tree.files[path].content)
