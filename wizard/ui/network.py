"""What looks at the network and at a live server: each is loaded when it is first called, in the thread that calls."""

from collections.abc import Callable
from typing import TYPE_CHECKING, ParamSpec, TypeVar

from wizard.ui.services import Diagnose, Discover, FindPhones, RunChecks

if TYPE_CHECKING:
    from wizard.system.subnets import Subnet

_P = ParamSpec("_P")
_R = TypeVar("_R")


def _late(load: Callable[[], Callable[_P, _R]]) -> Callable[_P, _R]:
    def call(*arguments: _P.args, **named: _P.kwargs) -> _R:
        return load()(*arguments, **named)

    return call


def _discover() -> Discover:
    from wizard.system.discovery import discover

    return discover


def _diagnose() -> Diagnose:
    from wizard.system.network_facts import diagnose

    return diagnose


def _find_phones() -> FindPhones:
    from wizard.system.phone_discovery import find_phones

    return find_phones


def _subnets() -> "Callable[[], tuple[Subnet, ...]]":
    from wizard.system.subnets import subnets

    return subnets


def _run_checks() -> RunChecks:
    from wizard.system.check.run import run_checks

    return run_checks


discover, diagnose, find_phones = _late(_discover), _late(_diagnose), _late(_find_phones)
subnets, run_checks = _late(_subnets), _late(_run_checks)


def load() -> None:
    """Load all of it, so that the first call does not have to."""
    for find in (_discover, _diagnose, _find_phones, _subnets, _run_checks):
        find()
