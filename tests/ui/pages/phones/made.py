"""Sites and phones for the tests of the Phones page."""

from dataclasses import replace

from tests.core.phone_list.lists import some
from tests.core.test_site_problems import GOOD
from wizard.core.site import Phone, Site, Stage
from wizard.ui.work import Work

OLD = Phone(mac="00:0f:d3:00:10:00", model="D65", firmware="2_1_0", extension="900", name="Archive")


def site(*phones: Phone) -> Site:
    """Return a site without a problem but those of its phones."""
    return replace(GOOD, phones=phones)


def work(*phones: Phone) -> Work:
    """Return the work on such a site."""
    return Work().with_site(site(*phones))


def waiting(number: int) -> tuple[Phone, ...]:
    """Return phones in service that were not moved yet."""
    return some(number, Stage.WAIT)
