"""The way to an ACME authority: HTTPS and nothing else, answers bounded, its troubles told in words."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import requests
from acme import client, errors, messages
from josepy.errors import Error as JoseError
from josepy.jwa import ES256
from josepy.jwk import JWKEC
from requests.adapters import HTTPAdapter

from wizard import __version__
from wizard.core.acme import LETS_ENCRYPT, directory_fault
from wizard.core.acme_refusals import Refusal, refusal_error
from wizard.core.certificates.keys import PrivateKey
from wizard.core.errors import WizardError
from wizard.core.text import Text
from wizard.system.certificate_files import roots_of

_ANSWER_S = 20
_LARGEST_ANSWER = 1024 * 1024
_MOST_CAA_NAMES = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class ExternalAccount:
    """An account that is known to the authority by other means (RFC 8555 7.3.4)."""

    key_id: str
    hmac_key: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class AcmeServer:
    """Which authority: its directory, the root its HTTPS is trusted by (None: the public ones), whom it knows us as."""

    directory: str = LETS_ENCRYPT
    ca: Path | None = None
    email: str = ""
    account: ExternalAccount | None = None


class _TooLarge(requests.RequestException):
    """The answer has more than any answer of RFC 8555 needs."""


class _BoundedBody:
    """A response's body that ends with an error where it does not end by itself."""

    def __init__(self, body: Any) -> None:
        self._body = body

    def __getattr__(self, name: str) -> Any:
        return getattr(self._body, name)

    def stream(self, amount: int, decode_content: bool | None = None) -> Iterator[bytes]:
        """Give the body in pieces."""
        total = 0
        for piece in self._body.stream(amount, decode_content=decode_content):
            total += len(piece)
            if total > _LARGEST_ANSWER:
                self._body.close()
                raise _TooLarge("the answer is too large")
            yield piece


class _Https(HTTPAdapter):
    """HTTPS by one root, where one is given; every request may be called off before it is sent."""

    def __init__(self, ca: Path | None, check: Callable[[], None]) -> None:
        super().__init__()
        self._ca, self._check = ca, check

    def send(
        self,
        request: requests.PreparedRequest,
        stream: bool = False,
        timeout: float | tuple[float | None, float | None] | None = None,
        verify: bool | str = True,
        cert: str | tuple[str, str] | None = None,
        proxies: dict[str, str] | None = None,
    ) -> requests.Response:
        """Send a request; the answer's body is bounded."""
        self._check()
        trusted = verify if self._ca is None else str(self._ca)
        response = super().send(request, stream=stream, timeout=timeout, verify=trusted, cert=cert, proxies=proxies)
        response.raw = _BoundedBody(response.raw)
        return response


@contextmanager
def connected(server: AcmeServer, key: PrivateKey, check: Callable[[], None]) -> Iterator[client.ClientV2]:
    """Give a client of an authority, its directory read; ``check`` is called before each request and may raise.

    Raises:
        WizardError: The address is none, its CA cannot be read, or it cannot be reached or is no ACME authority.
    """
    if fault := directory_fault(server.directory):
        raise WizardError(fault.message, Text("Orders go over HTTPS."), fault.fix)
    if server.ca is not None:
        roots_of(server.ca)  # says in words what is wrong with it
    network = client.ClientNetwork(
        JWKEC(key=key),
        alg=ES256,
        user_agent=f"secure-calling-wizard/{__version__}",
        timeout=_ANSWER_S,
    )
    network.session.adapters.clear()
    network.session.mount("https://", _Https(server.ca, check))
    try:
        with told_in_words(server):
            found = network.get(server.directory).json()
            directory = messages.Directory.from_json(found)
            if not all(isinstance(found.get(name), str) for name in ("newNonce", "newAccount", "newOrder")):
                raise KeyError("newOrder")
        yield client.ClientV2(directory, network)
    finally:
        network.session.close()


def caa_names(acme: client.ClientV2) -> tuple[str, ...]:
    """Return the names under which a CAA record allows this authority."""
    names = acme.directory["meta"].caa_identities or ()
    return tuple(name for name in names if isinstance(name, str))[:_MOST_CAA_NAMES]


@contextmanager
def told_in_words(server: AcmeServer, host: str = "", caa: tuple[str, ...] = ()) -> Iterator[None]:
    """Turn what goes wrong with an authority into a WizardError."""
    try:
        yield
    except messages.Error as error:
        raise _refused(error, host, caa) from error
    except errors.IssuanceError as error:
        raise _refused(error.error, host, caa) from error
    except errors.TimeoutError as error:
        raise _slow() from error
    except requests.exceptions.SSLError as error:
        raise _untrusted(server) from error
    except requests.Timeout as error:
        raise _slow() from error
    except requests.ConnectionError as error:
        raise _unreachable(server) from error
    except (
        *(errors.Error, JoseError, requests.RequestException),
        # What a stranger's JSON does to a library that expects an authority's.
        *(LookupError, TypeError, ValueError, AttributeError, AssertionError, RecursionError),
    ) as error:
        raise _no_authority(server) from error


def _refused(error: messages.Error, host: str, caa: tuple[str, ...]) -> WizardError:
    # The first of several reasons names the matter (RFC 8555 6.7.1).
    reasons = [error, *(error.subproblems or ())] if error.code in (None, "compound") else [error]
    reason = reasons[1] if len(reasons) > 1 else error
    return refusal_error(Refusal(type=str(reason.typ), detail=str(reason.detail or error.detail or "")), host, caa)


def _slow() -> WizardError:
    return WizardError(
        Text("The authority did not answer in time."),
        Text("It is busy, or the way to it is broken."),
        Text("Order again in some minutes."),
    )


def _untrusted(server: AcmeServer) -> WizardError:
    if server.ca is None:
        detail = Text("No public authority vouches for {url}.", url=server.directory)
        step = Text("For an authority of your own, give the root its HTTPS is trusted by (--ca CA.pem).")
    else:
        detail = Text("{file} does not vouch for {url}.", file=server.ca, url=server.directory)
        step = Text("Give the root that signed the certificate of the authority's own web server.")
    return WizardError(Text("The ACME authority is not the one it should be."), detail, step)


def _unreachable(server: AcmeServer) -> WizardError:
    return WizardError(
        Text("The ACME authority cannot be reached."),
        Text("{url} does not answer.", url=server.directory),
        Text("Check this computer's way to the Internet, and the address."),
    )


def _no_authority(server: AcmeServer) -> WizardError:
    return WizardError(
        Text("The answer is none of an ACME authority."),
        Text("{url} answers, but not as RFC 8555 says.", url=server.directory),
        Text("Check the address of the directory."),
    )
