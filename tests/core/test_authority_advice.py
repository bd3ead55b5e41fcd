from dataclasses import replace

from wizard.core.authority_advice import AuthorityAdvice, Weight, authority_advice
from wizard.core.site import Phone, Server, Site


def site(*firmwares: str, host: str = "pbx.example.com", model: str = "D65") -> Site:
    phones = tuple(Phone(model=model, firmware=f, extension=str(101 + i)) for i, f in enumerate(firmwares))
    return Site(server=Server(host=host), phones=phones)


def against(advice: AuthorityAdvice) -> list[str]:
    return [str(point.words) for point in advice.points if point.weight is Weight.AGAINST]


def test_one_phone_that_checks_recommends_the_public_authority() -> None:
    public, private = authority_advice(site("2_8_1", "2_9_19"))
    assert public.is_recommended
    assert not private.is_recommended
    assert against(private) == [
        "Phones that check certificates (102) refuse the server until they hold its root, "
        "and no source shows how a D-Series phone is given one."
    ]


def test_phones_that_check_nothing_recommend_the_private_one() -> None:
    public, private = authority_advice(site("2_8_1", "2_2_0_4"))
    assert not public.is_recommended
    assert private.is_recommended
    assert against(private) == []


def test_unknown_firmware_counts_as_checking() -> None:
    public, private = authority_advice(site(""))
    assert public.is_recommended
    assert not private.is_recommended
    assert len(against(private)) == 1


def test_without_phones_nothing_is_recommended() -> None:
    assert not any(advice.is_recommended for advice in authority_advice(site()))


def test_an_address_or_a_local_name_is_not_signed_by_a_public_authority() -> None:
    for host in ("192.0.2.10", "pbx.local"):
        public, _ = authority_advice(site("2_9_19", host=host))
        assert not public.is_recommended
        assert host in against(public)[0]
    assert against(authority_advice(replace(site("2_9_19"), server=Server(host="")))[0]) == []


def test_many_phones_are_counted_and_a_few_named() -> None:
    _, private = authority_advice(site(*["2_9_19"] * 30))
    assert "(101, 102, 103, 104, 105 + 25)" in against(private)[0]
