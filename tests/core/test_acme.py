import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.core.acme import LETS_ENCRYPT, TxtRecord, directory_fault
from wizard.core.acme_refusals import Refusal, refusal_error

PREFIX = "urn:ietf:params:acme:error:"

# RFC 8555 6.7, as it stands there, without the two that belong to revocation.
TYPES = (
    *("accountDoesNotExist", "badCSR", "badNonce", "badPublicKey", "badSignatureAlgorithm", "caa", "compound"),
    *("connection", "dns", "externalAccountRequired", "incorrectResponse", "invalidContact", "malformed"),
    *("orderNotReady", "rateLimited", "rejectedIdentifier", "serverInternal", "tls", "unauthorized"),
    *("unsupportedContact", "unsupportedIdentifier", "userActionRequired"),
)


@pytest.mark.parametrize("name", TYPES)
def test_every_refusal_of_the_standard_has_words_of_its_own(name: str) -> None:
    error = refusal_error(Refusal(type=PREFIX + name, detail="Too bad."), "pbx.example.com", ("ca.example",))
    unknown = refusal_error(Refusal(type=PREFIX + "new", detail="Too bad."), "pbx.example.com")
    assert str(error.detail) == "The authority says: Too bad."
    assert str(error.title) != str(unknown.title)
    for text in map(str, (error.title, error.detail, error.next_step)):
        assert not re.search(r"[{}]", text)
        assert text.endswith(".") or text.endswith("value.")


def test_what_matters_most_is_said() -> None:
    def said(name: str) -> str:
        error = refusal_error(Refusal(type=PREFIX + name, detail=""), "pbx.example.com", ("letsencrypt.org",))
        return f"{error.title} {error.detail} {error.next_step}"

    assert 'pbx.example.com. CAA 0 issue "letsencrypt.org"' in said("caa")
    assert "Wait as long as it says" in said("rateLimited")
    assert "_acme-challenge.pbx.example.com" in said("unauthorized")
    assert "Port 80" in said("connection")
    assert "names no reason but caa" in said("caa")


@given(kind=st.text(), detail=st.text(), host=st.text(), caa=st.lists(st.text(), max_size=2))
def test_whatever_an_authority_says_is_one_bounded_line(kind: str, detail: str, host: str, caa: list[str]) -> None:
    error = refusal_error(Refusal(type=kind, detail=detail * 50), host, tuple(caa))
    shown = str(error.detail)
    assert shown.isprintable()
    assert len(shown) < 500
    assert str(error.title)
    assert str(error.next_step)


@pytest.mark.parametrize("url", [LETS_ENCRYPT, "https://ca.lan:9000/acme/acme/directory", "https://[2001:db8::1]/dir"])
def test_a_directory_is_an_https_address(url: str) -> None:
    assert directory_fault(url) is None


@pytest.mark.parametrize(
    "url",
    [
        *("", "x", "http://ca.example/dir", "ftp://ca.example", "https://", "https:///dir", "https://u:p@ca.example/"),
        *(
            "https://ca.example:99999/",
            "https://ca.example:0/",
            "https://[::1/",
            "https://ca.exämple/",
            "https://a\nb/",
        ),
        "https://ca.example/" + "x" * 2000,
    ],
)
def test_anything_else_is_none(url: str) -> None:
    assert directory_fault(url) is not None


@given(st.text())
def test_no_text_breaks_it(url: str) -> None:
    directory_fault(url)
    directory_fault("https://" + url)


def test_a_record_as_a_zone_has_it() -> None:
    record = TxtRecord(name="_acme-challenge.pbx.example.com", value="abc-_1")
    assert record.zone_line == '_acme-challenge.pbx.example.com. 300 IN TXT "abc-_1"'
