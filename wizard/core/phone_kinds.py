"""The phones of a site sorted by what decides about them: model and firmware."""

from collections.abc import Iterable
from dataclasses import dataclass

from wizard.core.fault import shown
from wizard.core.site import Phone
from wizard.core.text import Text


@dataclass(frozen=True, slots=True, kw_only=True)
class PhoneKind:
    """The phones of a site that share model and firmware."""

    model: str
    firmware: str
    phones: tuple[Phone, ...]

    @property
    def extensions(self) -> tuple[str, ...]:
        """Their extensions, in the site's order."""
        return tuple(phone.extension for phone in self.phones)

    @property
    def hold_root(self) -> bool:
        """Whether every one of them is known to hold the private root."""
        return all(phone.root_loaded for phone in self.phones)


def kinds_of(phones: Iterable[Phone]) -> tuple[PhoneKind, ...]:
    """Return each model and firmware among some phones, in the order in which they first come."""
    kinds: dict[tuple[str, str], list[Phone]] = {}
    for phone in phones:
        kinds.setdefault((phone.model, phone.firmware), []).append(phone)
    return tuple(
        PhoneKind(model=model, firmware=firmware, phones=tuple(found)) for (model, firmware), found in kinds.items()
    )


def kind_name(model: str, firmware: str) -> Text:
    """Return what the phones of one model and firmware are called, also where one of the two is not known."""
    if not model:
        if not firmware:
            return Text("A phone of unknown model")
        return Text("A phone of unknown model on {firmware}", firmware=shown(firmware))
    if not firmware:
        return Text("{model} of unknown firmware", model=shown(model))
    return Text("{model} on {firmware}", model=shown(model), firmware=shown(firmware))
