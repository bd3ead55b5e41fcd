"""What a phone would say of the certificates a server sends: accepted, or the number on its screen."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from cryptography import x509

from wizard.core.certificates import names
from wizard.core.certificates.causes import cause_of, name_cause
from wizard.core.certificates.fixes import first_fix
from wizard.core.certificates.library import NEWEST, OTHERS
from wizard.core.certificates.path import Fault, faults_of_each
from wizard.core.certificates.verify_errors import IDENTITY_NOT_MATCH, VerifyError
from wizard.core.error_code import FLAGS
from wizard.core.phone_rules import PhoneRules, rules
from wizard.core.text import Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """A phone's answer. ``code`` is what it shows (0: nothing), ``flags`` are the names of its bits.

    ``also``: codes phones with another OpenSSL or PJSIP would show instead, 0 if they would accept; one that
    cannot read the server's key breaks off without a code, which 0x80000000 stands for here.
    ``rfc5922``: whether the names satisfy the standard, which asks for more than phones do.
    ``is_checked``: whether this firmware looks at certificates; where it does not, ``causes`` say what one
    that does would find.
    """

    accepted: bool
    code: int
    also: tuple[int, ...]
    flags: tuple[str, ...]
    causes: tuple[Text, ...]
    fix: Text | None
    rfc5922: bool
    is_checked: bool

    @property
    def shown(self) -> str:
        """The code as it is usually written: ``0x40000022``."""
        return f"0x{self.code:08x}"


def judge(
    chain: Sequence[x509.Certificate],
    host: str,
    trusted: Sequence[x509.Certificate],
    *,
    model: str = "",
    firmware: str = "",
    wildcard_setting: bool = False,
    at: datetime,
) -> Verdict:
    """Return what a phone that calls ``host`` says of a chain, sent in this order.

    ``trusted`` are the roots on the phone; ``wildcard_setting`` is ``tls_allow_wildcard_certs``. ``at`` is
    the time by the phone's clock, aware of its time zone. An unknown model or firmware is taken as checking.

    Sources: OpenSSL x509_vfy.c; pjproject ssl_sock_ossl.c and sip_transport_tls.c; the vendor's page on
    Secure Calling (which firmware checks, and which allows wildcards).

    Raises:
        ValueError: The chain is empty, or ``at`` does not say its time zone.
    """
    if not chain or at.tzinfo is None:
        raise ValueError("there has to be a certificate, and a time with its zone")
    phone = rules(model, firmware)
    found, *others = faults_of_each(chain, trusted, at, (NEWEST, *OTHERS))
    is_named = names.matches(chain[0], host, wildcard=wildcard_setting and phone.wildcard is True)
    code = _code(found, is_named=is_named)
    causes = [cause_of(fault, is_sent_alone=len(chain) == 1) for fault in told(found)]
    if not is_named:
        causes.append(name_cause(chain[0], host, phone, wildcard_setting=wildcard_setting))
    strict = names.matches_rfc5922(chain[0], host)
    if phone.validates is False:
        return _unchecked(phone, code, causes, rfc5922=strict)
    # Where the firmware is not known, a setting it may have can make the name fit.
    fits = is_named or (wildcard_setting and phone.wildcard is None and names.matches(chain[0], host, wildcard=True))
    codes = [_code(theirs, is_named=fits) for theirs in others]
    if fits != is_named:
        codes.insert(0, _code(found, is_named=fits))
    return Verdict(
        accepted=code == 0 and phone.tls is not False,
        code=code,
        also=tuple(other for other in dict.fromkeys(codes) if other != code),
        flags=_flags(code),
        causes=tuple(causes),
        fix=first_fix(found, chain, host, is_named=is_named),
        rfc5922=strict,
        is_checked=True,
    )


def _unchecked(phone: PhoneRules, code: int, causes: Sequence[Text], *, rfc5922: bool) -> Verdict:
    has_tls = phone.tls is not False
    reason = (
        Text("This firmware does not look at the server's certificate; newer firmware does.")
        if has_tls
        else Text("This phone cannot use TLS with this model or firmware. {reason}", reason=phone.reason)
    )
    warning = Text("Firmware that looks would show {code}:", code=f"0x{code:08x}")
    return Verdict(
        accepted=has_tls,
        code=0,
        also=(),
        flags=(),
        causes=(reason, *((warning, *causes) if code else ())),
        fix=None if has_tls else Text("Update the phone's firmware, or keep this phone without TLS."),
        rfc5922=rfc5922,
        is_checked=False,
    )


def _code(found: Iterable[Fault], *, is_named: bool) -> int:
    code = 0 if is_named else IDENTITY_NOT_MATCH
    for fault in found:
        code |= fault.error.bit
    return code


def _flags(code: int) -> tuple[str, ...]:
    return tuple(flag.name for flag in FLAGS if code & flag.bit)


def told(found: Sequence[Fault]) -> list[Fault]:
    """Return the faults that are told, the server's own first: 21 says again what 20 said."""
    return sorted((f for f in found if not _is_echo(f, found)), key=lambda f: (f.depth, f.error))


def _is_echo(fault: Fault, found: Sequence[Fault]) -> bool:
    others = {f.error for f in found if f is not fault}
    if fault.error is VerifyError.UNABLE_TO_VERIFY_LEAF_SIGNATURE:
        return VerifyError.UNABLE_TO_GET_ISSUER_CERT_LOCALLY in others
    same = {f.error for f in found if f.depth == fault.depth and f is not fault}
    return fault.error is VerifyError.INVALID_PURPOSE and VerifyError.INVALID_CA in same
