"""What each model and firmware can do with TLS: one table, a source per row.

Every number here comes from the vendor's page unless its row says otherwise. What no source shows
stays unknown (None), and callers take the unknown as the strict case.
"""

from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from wizard.core.firmware import Firmware
from wizard.core.text import Text


class Proof(StrEnum):
    """What speaks for TLS and SRTP on a model."""

    SHOWN = "shown"
    UNPROVEN = "unproven"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True, kw_only=True)
class Family:
    """Models that share one firmware train, and the versions from which they can do things."""

    models: tuple[str, ...]
    proof: Proof
    tls_from: str = ""
    validates_from: str = ""
    wildcard_from: str = ""
    reason: Text
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PhoneRules:
    """What one phone can do. None says: not known, since its firmware is not, or no source tells.

    ``is_supported``: the wizard configures this model at all. ``tls``: TLS and SRTP. ``validates``:
    it looks at the server's certificate. ``wildcard``: it has ``tls_allow_wildcard_certs``. The
    ``..._from`` are the first versions with each ("" where no source names one).
    """

    is_supported: bool
    tls: bool | None
    validates: bool | None
    wildcard: bool | None
    proof: Proof
    reason: Text
    source: str
    tls_from: str = ""
    validates_from: str = ""
    wildcard_from: str = ""

    @property
    def may_validate(self) -> bool:
        """Whether the certificate has to satisfy this phone: it looks at it, or might."""
        return self.validates is not False


_VENDOR = "Sangoma KB: Secure Calling with D-Series phones"

_UNPROVEN = Text("No source shows TLS on this model.")
_OTHER_SERIES = Text("This is not a D-Series phone; it is configured in another way.")
_NO_SUCH_MODEL = Text("No D-Series model has this name.")

FAMILIES = (
    Family(
        models=("D60", "D62", "D65"),
        proof=Proof.SHOWN,
        tls_from="2_2_0_4",
        validates_from="2_9_0",
        wildcard_from="2_9_2",
        reason=Text("D60, D62 and D65 share one firmware, with TLS and SRTP from 2_2_0_4."),
        source=_VENDOR,
    ),
    Family(
        models=("D80",),
        proof=Proof.SHOWN,
        tls_from="1_12_0",
        validates_from="1_12_0",
        wildcard_from="1_12_1",
        reason=Text("The D80 has a firmware of its own, with TLS and SRTP from 1_12_0."),
        source=_VENDOR,
    ),
    Family(
        models=("D40", "D45", "D50", "D70"),
        proof=Proof.UNPROVEN,
        reason=_UNPROVEN,
        source=_VENDOR + " names D6x and D80 only; FS PBX's and Wazo's templates leave TLS out here",
    ),
    Family(
        models=("P310", "P315", "P320", "P325", "P330", "P370"),
        proof=Proof.REFUSED,
        reason=_OTHER_SERIES,
        source="Sangoma KB: XML configuration of the P-Series",
    ),
    Family(
        models=("A20", "A22", "A25", "A30"),
        proof=Proof.REFUSED,
        reason=_OTHER_SERIES,
        source="wiki.asterisk.org: A-Series Provisioning",
    ),
    Family(
        models=("S205", "S206", "S300", "S305", "S400", "S405", "S406", "S500", "S505", "S700", "S705"),
        proof=Proof.REFUSED,
        reason=_OTHER_SERIES,
        source="Sangoma S-Series: made by another maker (OUI 00:1F:C1)",
    ),
)

_FAMILY_OF = {model: family for family in FAMILIES for model in family.models}

MODELS = tuple(sorted(m for f in FAMILIES if f.proof is not Proof.REFUSED for m in f.models))
"""The D-Series: every model the wizard configures."""

_LONGEST_KEPT = 64
"""Characters of a model and a firmware; longer ones are no phone's, and would only fill the memory."""

_NO_FAMILY = Family(models=(), proof=Proof.REFUSED, reason=_NO_SUCH_MODEL, source="Sangoma: list of D-Series models")
_UNKNOWN_MODEL = Family(
    models=(),
    proof=Proof.UNPROVEN,
    reason=Text("The model is not known, so neither is whether it can do TLS."),
    source=_VENDOR,
)


def rules(model: str, firmware: str) -> PhoneRules:
    """Return what a phone of this model and firmware can do.

    Any text is taken: an empty model or firmware is unknown, and so is a firmware that cannot be read.
    """
    if len(model) + len(firmware) > _LONGEST_KEPT:
        return _rules(model, firmware)
    return _kept_rules(model, firmware)


def _rules(model: str, firmware: str) -> PhoneRules:
    name = model.strip().upper()
    family = _FAMILY_OF.get(name, _NO_FAMILY) if name else _UNKNOWN_MODEL
    if family.proof is Proof.SHOWN:
        version = _version(firmware)
        tls = _has(version, family.tls_from)
        validates = _has(version, family.validates_from)
        wildcard = _has(version, family.wildcard_from)
    else:
        tls = False if family.proof is Proof.REFUSED else None
        validates, wildcard = None, None
    return PhoneRules(
        is_supported=family.proof is not Proof.REFUSED,
        tls=tls,
        validates=validates,
        wildcard=wildcard,
        proof=family.proof,
        reason=family.reason,
        source=family.source,
        tls_from=family.tls_from,
        validates_from=family.validates_from,
        wildcard_from=family.wildcard_from,
    )


# A site has hundreds of phones of a few kinds, and is judged at every keystroke.
_kept_rules = lru_cache(maxsize=256)(_rules)


def _version(firmware: str) -> Firmware | None:
    try:
        return Firmware.parse(firmware)
    except ValueError:
        return None


def _has(version: Firmware | None, first: str) -> bool | None:
    return None if version is None else version >= Firmware.parse(first)
