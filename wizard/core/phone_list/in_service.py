"""Which phones are on the server already, and how many of a list are what."""

from collections.abc import Iterable
from dataclasses import dataclass

from wizard.core.site import Phone, Stage


@dataclass(frozen=True, slots=True, kw_only=True)
class InService:
    """What was seen on the server: phones by their MAC's digits and extension, and who has a contact over TLS."""

    macs: frozenset[str]
    extensions: frozenset[str]
    on_tls: frozenset[str]

    def holds(self, phone: Phone) -> bool:
        """Whether a phone is on the server already."""
        return phone.extension in self.extensions or phone.mac_digits in self.macs


def in_service(phones: Iterable[Phone], contacts: Iterable[str], over_tls: Iterable[str]) -> InService:
    """Return what is in service by the phones of the server's files and the extensions with a contact."""
    found = tuple(phones)
    return InService(
        macs=frozenset(phone.mac_digits for phone in found if phone.mac),
        extensions=frozenset((*(phone.extension for phone in found if phone.extension), *contacts)),
        on_tls=frozenset(over_tls),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Census:
    """How many phones of a list wait, are prepared, and are to use TLS.

    The last are ``moving`` where they are in service, ``starting`` where they are new, ``there`` where they
    have been seen on TLS; ``going`` where the server was not read, so that nobody knows which.
    """

    waiting: int = 0
    prepared: int = 0
    moving: int = 0
    starting: int = 0
    there: int = 0
    going: int = 0


def census(phones: Iterable[Phone], service: InService | None) -> Census:
    """Return the numbers of a list; ``service`` is None where the server was not read."""
    waiting = prepared = moving = starting = there = going = 0
    for phone in phones:
        if phone.stage is Stage.WAIT:
            waiting += 1
        elif phone.stage is Stage.READY:
            prepared += 1
        elif service is None:
            going += 1
        elif phone.extension in service.on_tls:
            there += 1
        elif service.holds(phone):
            moving += 1
        else:
            starting += 1
    return Census(waiting=waiting, prepared=prepared, moving=moving, starting=starting, there=there, going=going)
