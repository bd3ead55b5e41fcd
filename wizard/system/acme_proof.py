"""How a name is proven ours to an ACME authority: a record in its DNS zone, or an answer by HTTP from the host."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from time import monotonic

from acme.challenges import DNS01, HTTP01, ChallengeResponse
from acme.messages import AuthorizationResource, ChallengeBody
from josepy.jwk import JWK

from wizard.core.acme import TxtRecord
from wizard.core.errors import WizardError
from wizard.core.text import Text
from wizard.system.cancelling import Cancelling
from wizard.system.challenge_server import HTTP_PORT, PATH, answering
from wizard.system.txt_lookup import NameServers, Propagation, propagation

_SHORTEST_PAUSE_S, _LONGEST_PAUSE_S = 1.0, 15.0


@dataclass(frozen=True, slots=True, kw_only=True)
class DnsProof:
    """DNS-01: a person adds a TXT record; it is waited for at the zone's own name servers (RFC 8555 8.4).

    ``asked`` says whom to ask where the zone is; ``patience_s`` how long the person may take. The servers are asked
    every second at first, then more and more rarely.
    """

    asked: NameServers = field(default=NameServers())
    patience_s: float = 3600


@dataclass(frozen=True, slots=True, kw_only=True)
class HttpProof:
    """HTTP-01: this computer answers at an address and port to which the host's port 80 leads (RFC 8555 8.3)."""

    address: str = ""
    port: int = HTTP_PORT


Proof = DnsProof | HttpProof


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """Whom an order tells: of the record to add, and of how it goes on."""

    on_record: Callable[[TxtRecord], None]
    progress: Callable[[Text], None]
    cancelling: Cancelling


@contextmanager
def proving(
    proof: Proof, host: str, authorization: AuthorizationResource, key: JWK, told: Told
) -> Iterator[tuple[ChallengeBody, ChallengeResponse]]:
    """Give the authority's challenge and what to answer it with; the proof stands as long as the context lasts.

    Raises:
        WizardError: The authority does not offer this kind of proof, or it did not come about.
        Cancelled: The work was called off.
    """
    kind = DNS01 if isinstance(proof, DnsProof) else HTTP01
    offered = (body for body in authorization.body.challenges if isinstance(body.chall, kind))
    body = next(offered, None)
    if body is None:
        raise _not_offered(kind.typ)
    response, validation = body.chall.response_and_validation(key)
    if isinstance(proof, DnsProof):
        record = TxtRecord(name=body.chall.validation_domain_name(host), value=validation)
        told.on_record(record)
        _wait_for(record, proof, told)
        yield body, response
        told.progress(Text("The record {name} is not needed any more: it can be taken out.", name=record.name))
    else:
        with answering({body.chall.encode("token"): validation}, proof.address, proof.port) as port:
            told.progress(Text("Port {port} answers here for http://{host}{path}.", port=port, host=host, path=PATH))
            yield body, response


def _wait_for(record: TxtRecord, proof: DnsProof, told: Told) -> None:
    began = monotonic()
    seen: Propagation | None = None
    while True:
        found = propagation(record, proof.asked, told.cancelling.check)
        if found != seen:
            told.progress(_seen(record, found))
            seen = found
        if found.is_there:
            return
        elapsed = monotonic() - began
        if elapsed > proof.patience_s:
            raise WizardError(
                Text("The record did not appear in time."),
                _seen(record, found),
                Text("Add it where the domain's DNS is kept, and order again: the value will be another one."),
            )
        told.cancelling.pause(min(max(elapsed / 20, _SHORTEST_PAUSE_S), _LONGEST_PAUSE_S))


def _seen(record: TxtRecord, found: Propagation) -> Text:
    if not found.zone:
        return Text("No name server of the zone of {name} can be found from here.", name=record.name)
    if found.by_resolver:
        if found.having:
            return Text("The record is there, as a resolver says; the zone's own name servers cannot be asked.")
        return Text(
            "The name servers of {zone} cannot be asked from here; a resolver lacks the record.", zone=found.zone
        )
    count = found.having + found.lacking + found.silent
    if found.silent:
        return Text(
            "{having} of {count} name servers of {zone} have the record; {silent} do not answer.",
            having=found.having,
            count=count,
            zone=found.zone,
            silent=found.silent,
        )
    return Text(
        "{having} of {count} name servers of {zone} have the record.",
        having=found.having,
        count=count,
        zone=found.zone,
    )


def _not_offered(kind: str) -> WizardError:
    return WizardError(
        Text("The authority does not offer this kind of proof."),
        Text("It takes no {kind} for this name.", kind=kind),
        Text("Order the other way: by a DNS record (--dns), or by an answer over HTTP (--http)."),
    )
