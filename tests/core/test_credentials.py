import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wizard.core import credentials as module
from wizard.core.credentials import ALPHABET, Credentials, seal, unseal, with_passwords_for
from wizard.core.errors import WizardError, WrongPassphrase

SOME = Credentials(passwords=(("101", "geheim-101"), ("102", "geheim;102")), pins=(("101", "4711"),))
PASSPHRASE = "correct horse"
SEALED = seal(SOME, PASSPHRASE)
HEADER = len(b"secure-calling credentials 1\n")


def test_they_come_back() -> None:
    assert unseal(SEALED, PASSPHRASE) == SOME
    assert unseal(seal(Credentials(), "x"), "x") == Credentials()
    many = with_passwords_for(Credentials(), map(str, range(20_000)))
    assert unseal(seal(many, "x"), "x") == many


def test_nothing_of_them_can_be_read() -> None:
    assert seal(SOME, PASSPHRASE) != SEALED
    for secret in (b"geheim", b"4711", b"101", b"passwords", b"correct"):
        assert secret not in SEALED


def test_they_do_not_show_in_a_repr() -> None:
    for text in (repr(SOME), str(SOME), f"{SOME}", repr([SOME])):
        assert "geheim" not in text
        assert "4711" not in text


@pytest.mark.parametrize("passphrase", ["wrong", "", "correct horse ", "Correct horse", "x" * 10_000, "\udcff"])
def test_another_passphrase_opens_nothing(passphrase: str) -> None:
    with pytest.raises(WrongPassphrase) as caught:
        unseal(SEALED, passphrase)
    assert "geheim" not in str(caught.value)


def test_an_empty_passphrase_seals_nothing() -> None:
    with pytest.raises(WizardError):
        seal(SOME, "")


def test_both_spellings_of_an_accent_open_it() -> None:
    assert unseal(seal(SOME, "caf\u00e9"), "cafe\u0301") == SOME


@pytest.mark.parametrize("place", [HEADER + 3, HEADER + 3 + 16, HEADER + 3 + 16 + 12, -1, -17])
def test_every_changed_byte_is_noticed(place: int) -> None:
    changed = bytearray(SEALED)
    changed[place] ^= 1
    with pytest.raises(WrongPassphrase):
        unseal(bytes(changed), PASSPHRASE)


@pytest.mark.parametrize(
    "parameters", [(31, 8, 1), (18, 16, 1), (255, 255, 255), (15, 8, 255), (15, 255, 1), (0, 8, 1)]
)
def test_hostile_costs_are_refused_before_they_are_paid(parameters: tuple[int, int, int]) -> None:
    hostile = SEALED[:HEADER] + bytes(parameters) + SEALED[HEADER + 3 :]
    with pytest.raises(WizardError, match="cannot be read"):
        unseal(hostile, PASSPHRASE)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"secure-calling",
        SEALED[: HEADER + 31],
        SEALED.replace(b"s 1\n", b"s 2\n"),
        b"\0" * 100,
        SEALED + b"x" * 2**25,
    ],
    ids=["empty", "half a header", "no data", "another format", "zeros", "too long"],
)
def test_what_is_no_such_file_is_refused(data: bytes) -> None:
    with pytest.raises(WizardError):
        unseal(data, PASSPHRASE)


@given(st.integers(0, len(SEALED)), st.binary(max_size=4))
@settings(max_examples=25, deadline=None)
def test_any_damage_is_an_error_a_person_can_read(place: int, insert: bytes) -> None:
    damaged = SEALED[:place] + insert + SEALED[place + 2 :]
    if damaged != SEALED:
        with pytest.raises(WizardError):
            unseal(damaged, PASSPHRASE)


@pytest.mark.parametrize(
    "content", [b"", b"[]", b"null", b"{}", b'{"passwords":1,"pins":[]}', b'{"passwords":[["a"]],"pins":[]}']
)
def test_a_sealed_file_with_other_content_is_refused(content: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    class Json:
        dumps = staticmethod(lambda *_, **__: content.decode())

    with monkeypatch.context() as patch:
        patch.setattr(module, "json", Json)
        sealed = seal(Credentials(), "x")
    with pytest.raises(WizardError, match="cannot be read"):
        unseal(sealed, "x")


def test_passwords_are_made_once() -> None:
    first = with_passwords_for(SOME, ["102", "103", "103", "101", "104"])
    assert first.passwords[:2] == SOME.passwords
    assert [name for name, _ in first.passwords] == ["101", "102", "103", "104"]
    assert first.pins == SOME.pins
    assert with_passwords_for(first, ["104", "103"]) == first
    assert first.password("103") == dict(first.passwords)["103"]
    assert first.password("999") is None


def test_passwords_are_long_and_harmless() -> None:
    made = [secret for _, secret in with_passwords_for(Credentials(), map(str, range(500))).passwords]
    assert len(set(made)) == 500
    assert {len(secret) for secret in made} == {24}
    assert set("".join(made)) == set(ALPHABET)
    assert not set(ALPHABET) & set("0O1lI;#[]\\\"'$,&<>=:@/% ")
