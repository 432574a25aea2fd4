from dataclasses import replace

import pytest

from gridplan.plan.flips import basic_flips, count_flips, flip_findings
from gridplan.planning.city import plan_city
from gridplan.rules import Rules
from gridplan.sources import read_layers
from gridplan.sources.households.entrances import split_units
from tests.sources.town import buildings, communities


@pytest.fixture(scope="module")
def plan():
    """One grid of 8 x 10 estimated households a community; 30 to 80 are a grid."""
    houses = buildings(households=None, levels=4, use="住宅")
    rules = Rules.from_dict({"grid": {"lower": 65, "target": 70, "upper": 75}})
    return plan_city(read_layers(communities(), houses, rules=rules), rules=rules)


def test_grids_on_the_edge_of_the_range_are_counted_at_both_ends(plan):
    assert plan.grids["households"].tolist() == [68, 68]  # 4 x 17, of 15 to 20 each
    assert plan.run["flips"] == {"low_out": 2, "low_in": 0, "high_out": 2, "high_in": 0}
    table = plan.summary()["value"]
    assert table["  out of range if overestimated"] == 2
    assert table["  into range if underestimated"] == 0


def test_a_finding_names_the_grids(plan):
    told = plan.findings[plan.findings["rule_id"] == "estimate_flips"]["message"].tolist()
    assert len(told) == 2
    assert plan.grids.index[0] in told[0]
    assert "too high" in told[0]


def test_a_plan_on_counts_says_nothing_of_flips(town_plan):
    layers = town_plan.layers
    if layers.buildings["estimated"].any():
        counted = layers.buildings.assign(estimated=False)
        town_plan = plan_city(replace(layers, buildings=counted))
    assert "flips" not in town_plan.run
    assert not any("range if" in figure for figure in town_plan.summary().index)


def test_bounds_are_those_of_the_kind_of_community(plan):
    rules = Rules.from_dict(
        {"grid": {"kinds": {"rural": {"lower": 1, "target": 70, "upper": 500}}}}
    ).grid
    layers = replace(plan.layers, communities=plan.layers.communities.assign(kind="rural"))
    flips = basic_flips(plan.grids, layers, plan.buildings["grid_code"], rules)
    assert sum(count_flips(flips).values()) == 0
    assert flip_findings(flips).empty


def test_units_share_the_interval_of_their_building():
    houses = buildings(households=None, levels=300, units=3, use="住宅")
    layers = read_layers(communities(), houses)
    parts = split_units(layers, rules=Rules().grid).buildings
    assert len(parts) == 24
    for name in ("households", "households_low", "households_high"):
        assert parts[name].sum() == layers.buildings[name].sum()
