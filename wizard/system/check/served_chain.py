"""The certificates the server sends: their order and number, and what phones say of them."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from cryptography import x509

from wizard.core.certificates.binary_forms import readable
from wizard.core.certificates.fingerprint import shown_name
from wizard.core.certificates.judge import Verdict, judge
from wizard.core.certificates.profile import UNREADABLE
from wizard.core.check_result import Check, Status
from wizard.core.text import Text
from wizard.system.check.target import Model, Target

CHAIN, JUDGE = "served-chain", "judge"
_MOST_NAMED = 5


def read_chain(certificates: Sequence[bytes]) -> tuple[x509.Certificate, ...] | None:
    """Return certificates from DER; None where one of them cannot be read."""
    try:
        return tuple(readable(x509.load_der_x509_certificate(der)) for der in certificates)
    except UNREADABLE:
        return None


def chain_rows(target: Target, certificates: Sequence[bytes]) -> Iterator[Check]:
    """Give the rows about what was served: the chain, and each phone's verdict."""
    chain = read_chain(certificates)
    if chain:
        yield _order(chain)
        yield from _verdicts(target, chain)
    else:
        yield Check(
            id=CHAIN,
            status=Status.FAIL,
            evidence=Text("{count} certificates", count=len(certificates)),
            cause=Text("A certificate the server sends is damaged.")
            if certificates
            else Text("The server sends none."),
            fix=Text("Issue or import the certificate again, and put it on the server."),
        )
        yield Check(id=JUDGE, status=Status.SKIP, evidence=Text("there is no readable certificate to judge"))


def _order(chain: tuple[x509.Certificate, ...]) -> Check:
    names = " <- ".join(shown_name(c.subject) for c in chain[:_MOST_NAMED])
    more = " <- …" if len(chain) > _MOST_NAMED else ""
    count = len(chain)
    evidence = (
        Text("one certificate: {names}", names=names)
        if count == 1
        else Text("{count} certificates: {names}", count=count, names=names + more)
    )
    again = Text("Import them again, which puts them in order (secure-calling certificate SITE import FILE...).")
    if len(set(chain)) < count:
        cause = Text("A certificate is sent twice.")
    elif any(below.issuer != above.subject for below, above in pairwise(chain)):
        # OpenSSL finds its way all the same; other libraries need not (RFC 5246 7.4.2).
        cause = Text("The certificates are not in order: each must be followed by its issuer, without a gap.")
    elif count > 1 and chain[-1].issuer == chain[-1].subject:
        cause = Text("The root is sent along; phones trust only their own copy of it.")
    else:
        return Check(id=CHAIN, status=Status.PASS, evidence=evidence)
    return Check(id=CHAIN, status=Status.WARN, evidence=evidence, cause=cause, fix=again)


def _verdicts(target: Target, chain: tuple[x509.Certificate, ...]) -> Iterator[Check]:
    for model in target.models or (Model(model="", firmware=""),):
        verdict = _verdict(target, chain, model, target.trusted)
        if not verdict.accepted:
            yield Check(
                id=JUDGE,
                status=Status.FAIL,
                evidence=_refusal(model, verdict),
                cause=verdict.causes[0] if verdict.causes else None,
                fix=verdict.fix,
            )
        elif not verdict.is_checked:
            yield Check(id=JUDGE, status=Status.PASS, evidence=Text("{who} does not look at it", who=model.shown))
        elif model.lacks_root:
            without = _verdict(target, chain, model, ())
            yield Check(
                id=JUDGE,
                status=Status.WARN,
                evidence=Text(
                    "{who} accepts it if it holds the private root, else it would show {code}",
                    who=model.shown,
                    code=without.shown,
                ),
                cause=Text("The site does not say that every phone of this kind holds the root."),
                fix=Text("When a phone holds the root, set root_loaded = true for it."),
            )
        else:
            yield Check(id=JUDGE, status=Status.PASS, evidence=Text("{who} accepts it", who=model.shown))


def _verdict(
    target: Target, chain: tuple[x509.Certificate, ...], model: Model, trusted: Sequence[x509.Certificate]
) -> Verdict:
    return judge(
        chain,
        target.name,
        trusted,
        model=model.model,
        firmware=model.firmware,
        wildcard_setting=model.wildcard_setting,
        at=target.now,
    )


def _refusal(model: Model, verdict: Verdict) -> Text:
    if verdict.is_checked and verdict.code:
        return Text("{who} would show {code}", who=model.shown, code=verdict.shown)
    return Text("{who} cannot use TLS", who=model.shown)
