from dataclasses import replace

from tests.core.test_site_problems import GOOD, XML
from tests.trees import bare, load
from wizard.core.route_advice import ROUTE_MEANS, route_advice
from wizard.core.site import Route, Site

UNKNOWN = replace(GOOD, server=replace(GOOD.server, dpma=""))
XML_UNKNOWN = replace(XML, server=replace(XML.server, dpma=""))


def advice(site: Site) -> tuple[str, Route | None]:
    found = route_advice(site, bare())
    return str(found.words), found.route


def test_every_way_has_its_sentence() -> None:
    assert set(ROUTE_MEANS) == set(Route)


def test_a_dpma_speaks_for_itself() -> None:
    assert advice(GOOD) == ("The server has DPMA 3.6.10.", None)
    assert advice(XML) == ("The server has DPMA 3.6.10.", Route.DPMA)
    tree = replace(bare(), dpma="3.5.0")
    assert str(route_advice(UNKNOWN, tree).words) == "The server has DPMA 3.5.0."


def test_its_file_is_a_sign_of_it() -> None:
    found = route_advice(XML_UNKNOWN, load("busy"))
    assert "res_digium_phone.conf" in str(found.words)
    assert found.route is Route.DPMA


def test_where_there_is_none_xml_is_the_way() -> None:
    assert advice(UNKNOWN) == ("No DPMA was found on the server.", Route.XML)
    assert advice(XML_UNKNOWN) == ("No DPMA was found on the server.", None)


def test_without_a_reading_nothing_is_claimed() -> None:
    found = route_advice(UNKNOWN, None)
    assert "not known" in str(found.words)
    assert found.route is None
