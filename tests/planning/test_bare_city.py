"""A city without streets, barriers or compounds, or of points alone, is planned whole."""

from functools import lru_cache

import pytest

import gridplan as gp
from gridplan.datasets import make_city
from gridplan.planning.city import plan_city
from gridplan.sources import read_layers
from gridplan.testing import assert_coverage_valid, assert_households_conserved, assert_tiles

EVERYTHING = ("streets", "barriers", "compounds", "institutions")


@lru_cache(maxsize=1)
def tiny():
    return make_city(communities=3)


def held(layers):
    plan = plan_city(read_layers(**layers))
    assert not (plan.communities["status"] == "failed").any()
    assert_tiles(plan.grids, plan.layers.communities)
    assert_coverage_valid(plan.grids)
    assert_households_conserved(plan)
    told = gp.audit(plan)
    assert told[told["severity"] == "error"].empty
    return plan


@pytest.mark.parametrize("left_out", [*((name,) for name in EVERYTHING[:3]), EVERYTHING])
def test_a_city_without_a_layer_is_planned_whole(left_out):
    held({name: layer for name, layer in tiny().items() if name not in left_out})


def test_a_city_of_nothing_but_points_is_planned_whole():
    city = tiny()
    points = city["buildings"].assign(geometry=city["buildings"].representative_point())
    plan = held({"communities": city["communities"], "buildings": points})
    assert len(plan.buildings) == len(points)
