import re

import numpy as np
import pytest

from gridplan.datum import wgs84_to_gcj02
from gridplan.errors import RulesError
from gridplan.maps import render_page
from gridplan.maps.backdrop import backdrop_content, backdrop_of
from gridplan.rules import Rules
from tests.maps.test_page import content_of
from tests.plan_fixture import make_plan

EXTENT = [[39.8, 119.4], [40.0, 119.7]]


def images(page):
    return re.search(r"img-src ([^;]*);", page)[1].split()


def with_base(text):
    return make_plan(rules=Rules.from_dict({"output": {"base_map": text}}))


def test_without_a_base_map_no_image_comes_from_elsewhere():
    page = render_page(make_plan())
    assert images(page) == ["data:"]
    assert content_of(page)["backdrop"] is None


def test_a_page_may_ask_the_service_of_its_rules_and_no_other():
    page = render_page(with_base("https://tiles.example.org/a/{z}/{x}/{y}.png"))
    assert images(page) == ["data:", "https://tiles.example.org"]
    assert "tiles.example.org" in content_of(page)["attribution"]


def test_services_in_gcj02_are_moved_back_by_what_they_are_off():
    shift = np.array(backdrop_content("gaode", EXTENT)["shift"])
    lon, lat = wgs84_to_gcj02(119.7, 39.8)
    assert shift[1] == pytest.approx([lon - 119.7, lat - 39.8], abs=1e-7)
    assert (np.abs(shift) > 0.001).all()
    assert not np.any(backdrop_content("osm", EXTENT)["shift"])


def test_every_host_is_allowed():
    assert len(backdrop_of("tianditu:0a1b").origins) == 8
    assert backdrop_of("gaode").origins[0] == "https://webrd01.is.autonavi.com"


@pytest.mark.parametrize(
    "text", ["google", "tianditu", "ftp://a/{z}/{x}/{y}", "https://a/x.png", "https://a b/{z}"]
)
def test_what_is_no_service_is_refused(text):
    with pytest.raises(RulesError, match=r"output\.base_map"):
        Rules.from_dict({"output": {"base_map": text}})


def test_signs_of_an_address_cannot_widen_the_policy():
    with pytest.raises(RulesError):
        Rules.from_dict({"output": {"base_map": "https://a;script-src */{z}/{x}/{y}"}})
