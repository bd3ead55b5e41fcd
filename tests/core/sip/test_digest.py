import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.core.sip.digest import Account, authorization, challenge_of
from wizard.core.sip.reading import Message, NotSipError

MUFASA = Account(user="Mufasa", password="Circle of Life")
RFC_7616 = (
    'Digest realm="http-auth@example.org", qop="auth, auth-int", algorithm={algorithm}, '
    'nonce="7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v", opaque="FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS"'
)


def asked(*values: str, status: int = 401, name: str = "www-authenticate") -> Message:
    return Message(status=status, headers=tuple((name, value) for value in values))


def answered(value: str, account: Account = MUFASA, **more: str) -> dict[str, str]:
    challenge = challenge_of(asked(value))
    header = authorization(
        challenge, account, **({"method": "GET", "uri": "/dir/index.html", "token": "cnonce0token"} | more)
    )
    name, _, rest = header.partition(": Digest ")
    assert name == "Authorization"
    return dict(part.split("=", 1) for part in rest.split(", "))


@pytest.mark.parametrize(
    ("algorithm", "response"),
    [
        ("MD5", "8ca523f5e9506fed4657c9700eebdbec"),
        ("SHA-256", "753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1"),
    ],
)
def test_the_examples_of_rfc_7616(algorithm: str, response: str) -> None:
    found = answered(RFC_7616.format(algorithm=algorithm), token="f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ")
    assert found["response"] == f'"{response}"'
    assert (found["qop"], found["nc"], found["algorithm"]) == ("auth", "00000001", algorithm)
    assert found["opaque"] == '"FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS"'


def test_without_qop_as_in_rfc_2069() -> None:
    found = answered('Digest realm="asterisk",nonce="abc"', Account(user="101", password="pw"), method="REGISTER")
    secret = hashlib.md5(b"101:asterisk:pw").hexdigest()
    uri = hashlib.md5(b"REGISTER:/dir/index.html").hexdigest()
    assert found["response"] == f'"{hashlib.md5(f"{secret}:abc:{uri}".encode()).hexdigest()}"'
    assert not {"qop", "nc", "cnonce", "algorithm", "opaque"} & found.keys()


def test_the_first_that_can_be_answered_is() -> None:
    several = asked('Digest realm="r",nonce="1",algorithm=SHA-512-256', 'Digest realm="r",nonce="2",algorithm=SHA-256')
    assert challenge_of(several).nonce == "2"
    header = authorization(
        challenge_of(asked('digest realm="r" , nonce=3', status=407, name="proxy-authenticate")),
        MUFASA,
        method="INVITE",
        uri="sip:a",
        token="t",
    )
    assert header.startswith("Proxy-Authorization: Digest ")


def test_what_is_escaped_is_hashed_as_meant_and_sent_as_it_came() -> None:
    found = answered('Digest realm="a \\"b\\"",nonce="n"')
    assert found["realm"] == '"a \\"b\\""'
    secret = hashlib.md5(b'Mufasa:a "b":Circle of Life').hexdigest()
    uri = hashlib.md5(b"GET:/dir/index.html").hexdigest()
    assert found["response"] == f'"{hashlib.md5(f"{secret}:n:{uri}".encode()).hexdigest()}"'


@pytest.mark.parametrize(
    "value",
    [
        "",
        'Basic realm="r"',
        'Digest nonce="n"',
        'Digest realm="r"',
        'Digest realm="r",nonce="n",algorithm=MD5-sess',
        'Digest realm="r",nonce="n",qop="auth-int"',
        'Digest realm="r",nonce="\x0b"',
        'Digest realm="r",nonce="' + "n" * 5000 + '"',
    ],
)
def test_a_challenge_that_cannot_be_answered(value: str) -> None:
    with pytest.raises(NotSipError, match="not known"):
        challenge_of(asked(value))


def test_a_stale_nonce_is_no_wrong_password() -> None:
    assert challenge_of(asked('Digest realm="r",nonce="n",stale=TRUE')).is_stale
    assert not challenge_of(asked('Digest realm="r",nonce="n",stale=false')).is_stale


def test_no_password_is_shown() -> None:
    assert "Circle" not in repr(MUFASA)


TEXT = st.text(st.sampled_from('abc"\\=, \t;é') | st.characters(), max_size=60)


@given(TEXT, st.text(max_size=20))
def test_no_challenge_breaks_out_of_its_line(value: str, password: str) -> None:
    try:
        challenge = challenge_of(asked("Digest " + value, 'Digest realm="r",nonce="n"'))
    except NotSipError:
        return
    header = authorization(
        challenge, Account(user="101", password=password), method="REGISTER", uri="sip:pbx", token="t"
    )
    assert header.isprintable()
    if password and len(password) > 5:
        assert password not in header or password in value
