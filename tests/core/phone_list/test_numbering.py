from dataclasses import replace

import pytest

from tests.core.phone_list.lists import some
from wizard.core.phone_list.numbering import with_new_phone
from wizard.core.site import Phone


@pytest.mark.parametrize(
    ("extensions", "expected"),
    [
        ((), "101"),
        (("101",), "102"),
        (("101", "102", "hall"), "103"),
        (("102", "101"), "103"),  # 102 is taken
        (("099",), "100"),
        (("hall",), ""),
        (("1²",), ""),  # a digit, but no number of an extension
    ],
)
def test_it_counts_on_from_the_last_number(extensions: tuple[str, ...], expected: str) -> None:
    phones = tuple(Phone(extension=extension) for extension in extensions)
    found = with_new_phone(phones)
    assert found[:-1] == phones
    assert found[-1] == Phone(extension=expected)


def test_a_filled_phone_is_not_copied() -> None:
    assert with_new_phone((replace(some(1)[0], name="Front"),))[-1] == Phone(extension="102")
