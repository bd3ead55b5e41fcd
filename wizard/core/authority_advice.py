"""What speaks for and against a public and a private authority, for the phones and the server of one site."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from wizard.core.host_name import address_of, host_fault, is_public_name
from wizard.core.phone_rules import rules
from wizard.core.site import AuthorityKind, Phone, Site
from wizard.core.text import Text

_MOST_NAMED = 5


class Weight(StrEnum):
    """How a point weighs: for the choice, something to mind, against it."""

    FOR = "for"
    MIND = "mind"
    AGAINST = "against"


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """One thing to know before choosing, and what it rests on ("" for what this program does itself)."""

    weight: Weight
    words: Text
    source: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AuthorityAdvice:
    """The points of one kind of authority; ``is_recommended`` is said of one of them at most."""

    kind: AuthorityKind
    is_recommended: bool
    points: tuple[Point, ...]


def authority_advice(site: Site) -> tuple[AuthorityAdvice, AuthorityAdvice]:
    """Return the advice for a public, then for a private authority."""
    # Phones whose firmware has no TLS at all will not look at any certificate.
    found = [(p, rules(p.model, p.firmware)) for p in site.phones]
    checking = [p for p, rule in found if rule.validates]
    unknown = [p for p, rule in found if rule.validates is None and rule.may_validate]
    can_be_public = address_of(site.server.host) is None and (
        host_fault(site.server.host) is not None or is_public_name(site.server.host)
    )
    return (
        AuthorityAdvice(
            kind=AuthorityKind.PUBLIC,
            is_recommended=can_be_public and bool(checking or unknown),
            points=tuple(_public(site, can_be_public=can_be_public)),
        ),
        AuthorityAdvice(
            kind=AuthorityKind.PRIVATE,
            is_recommended=bool(site.phones) and not checking and not unknown,
            points=tuple(_private(site, checking, unknown)),
        ),
    )


def _public(site: Site, *, can_be_public: bool) -> Iterator[Point]:
    if not can_be_public:
        yield Point(
            weight=Weight.AGAINST,
            words=Text("Public authorities sign names of the public DNS only; {host} is none.", host=site.server.host),
            source="CA/Browser Forum Baseline Requirements 7.1.4.2.1",
        )
    yield Point(
        weight=Weight.FOR,
        words=Text("Phones bring the public roots along: nothing has to be loaded onto them."),
        source="vendor page, Secure Calling",
    )
    yield Point(
        weight=Weight.MIND,
        words=Text("A phone's list of roots is as old as its firmware: a newer root may be missing."),
        source="vendor page, Secure Calling",
    )
    yield Point(
        weight=Weight.MIND,
        words=Text(
            "It has to be renewed often: it lasts 200 days at most, 100 from March 2027 on, 47 from March 2029 on."
        ),
        source="CA/Browser Forum ballot SC-081v3",
    )
    yield Point(
        weight=Weight.MIND,
        words=Text("It must name the host itself; a wildcard is taken by newer firmware only, and must be allowed."),
        source="RFC 5922 7.2; vendor page, tls_allow_wildcard_certs",
    )


def _private(site: Site, checking: list[Phone], unknown: list[Phone]) -> Iterator[Point]:
    yield Point(
        weight=Weight.FOR,
        words=Text("Made here in a second, for this server's name and its addresses, and valid for up to 825 days."),
    )
    if checking:
        yield Point(
            weight=Weight.AGAINST,
            words=Text(
                "Phones that check certificates ({extensions}) refuse the server until they hold its root, and no "
                "source shows how a D-Series phone is given one.",
                extensions=_named(checking),
            ),
            source="vendor page, Secure Calling: firmware 2_9_0 (D6x), 1_12_0 (D80)",
        )
    if unknown:
        yield Point(
            weight=Weight.AGAINST,
            words=Text(
                "It is not known whether these phones check certificates: {extensions}.", extensions=_named(unknown)
            ),
        )
    if site.phones and not checking and not unknown:
        yield Point(
            weight=Weight.FOR,
            words=Text("No phone of this site checks certificates, so none has to hold the root."),
            source="vendor page, Secure Calling: validation since 2_9_0 (D6x), 1_12_0 (D80)",
        )
    yield Point(
        weight=Weight.MIND,
        words=Text("Whoever has the authority's key can pass for the server: it stays sealed in the site folder."),
    )


def _named(phones: list[Phone]) -> str:
    names = ", ".join(p.extension for p in phones[:_MOST_NAMED])
    more = len(phones) - _MOST_NAMED
    return f"{names} + {more}" if more > 0 else names
