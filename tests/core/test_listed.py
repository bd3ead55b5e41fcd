from itertools import count

import pytest

from wizard.core.listed import listed


@pytest.mark.parametrize(
    ("names", "words"),
    [((), ""), (("101",), "101"), (("101", "102"), "101, 102"), (("101", "102", "103"), "101, 102, …")],
)
def test_the_first_are_named_and_more_are_hinted_at(names: tuple[str, ...], words: str) -> None:
    assert listed(names, 2) == words


def test_what_is_not_named_is_not_looked_at() -> None:
    assert listed(map(str, count(101)), 3) == "101, 102, 103, …"
