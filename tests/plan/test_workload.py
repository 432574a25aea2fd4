"""Workload: what work grids are, how even it is, and bounds beside households."""

from dataclasses import replace

import numpy as np
import pytest
from shapely import LineString, Point, box

import gridplan as gp
from gridplan.errors import InputError
from gridplan.plan.workload import amounts_of_buildings
from gridplan.rules import Rules
from tests.place import place


@pytest.fixture(scope="module")
def town():
    return gp.read_layers(**gp.make_town())


def work(**settings):
    return Rules.from_dict({"workload": settings})


def spread(plan):
    """Return the mean over communities of the coefficient of variation of workload."""
    basic = plan.grids[plan.grids["kind"] == "basic"]
    groups = basic.groupby("community_id")["workload"]
    return float((groups.std(ddof=0) / groups.mean())[groups.size() > 1].mean())


def test_work_is_households_unless_the_rules_say_more(town_plan):
    assert (town_plan.grids["workload"] == town_plan.grids["households"]).all()


def test_every_kind_of_work_is_counted():
    layers = place([[8, 8]], per_block=1, institutions=[(Point(10, 10), {"name": "站"})],
                   more_buildings=[(box(2, 2, 6, 6), 0)])  # fmt: skip
    uses = ["住宅", "住宅", "商铺"]
    own = layers.buildings.assign(use=uses, levels=[5.0, 11.0, 1.0], persons=[20.0, None, 0.0])
    layers = replace(layers, buildings=own)
    names = ["buildings", "shops", "institutions", "climbs", "persons", "street_km", "levels"]
    found = amounts_of_buildings(layers, names, Rules())
    # Climbs: 8 households x 2 floors without a lift; eleven levels have one.
    assert found[:, :5].tolist() == [
        [1, 0, 0, 16, 20], [1, 0, 0, 0, pytest.approx(8 * 2.62)], [1, 1, 1, 0, 0],
    ]  # fmt: skip
    assert found[:, 5].sum() == pytest.approx(0.1)
    assert found[:, 6].tolist() == [5, 11, 1]


def test_work_is_more_even_with_as_many_grids_in_range(town):
    weights = {"households": 1, "climbs": 0.3, "street_km": 30, "shops": 5}
    plain = gp.plan_city(town, rules=work(weights=weights))
    even = gp.plan_city(town, rules=work(weights=weights, balance=1.0))
    assert (even.grids["status"] == "ok").sum() >= (plain.grids["status"] == "ok").sum()
    assert spread(even) < 0.93 * spread(plain)
    assert even.grids["workload"].sum() == pytest.approx(plain.grids["workload"].sum(), abs=5)


def test_persons_come_below_their_bound_where_that_is_possible(town):
    rules = work(weights={"persons": 1}, most={"persons": 1200})
    plain = gp.plan_city(town, rules=work(weights={"persons": 1}))
    plan = gp.plan_city(town, rules=rules)
    above = [(p.grids["workload"] > 1200).sum() for p in (plain, plan)]
    assert above[1] < above[0]
    told = plan.findings[plan.findings["rule_id"] == "R10"]
    assert len(told) == above[1]
    assert told["message"].str.contains("按户数最多只能有1个").all()


def test_one_building_above_a_bound_is_the_reason():
    layers = place([[400]], per_block=1)
    plan = gp.plan_city(layers, rules=work(most={"persons": 900}))
    assert plan.findings["message"].str.contains("One building alone \\(b000\\) has 1,048").any()


def test_the_audit_takes_the_persons_that_were_counted():
    layers = place([[400]], per_block=4)
    many = replace(layers, buildings=layers.buildings.assign(persons=800.0))
    found = gp.audit(gp.plan_city(many))
    assert found.loc[found["rule_id"] == "R10", "measured"].tolist() == [3200]
    assert "R10" not in set(gp.audit(gp.plan_city(layers))["rule_id"])


def test_a_kind_of_work_that_nobody_knows_is_refused():
    with pytest.raises(InputError, match="dogs"):
        work(weights={"dogs": 1})


def test_even_work_does_not_depend_on_the_order_of_rows():
    lanes = [(LineString([(0, 50 * i), (400, 50 * i)]), "service") for i in range(1, 8)]
    rules = Rules.from_dict(
        {"grid": {"lower": 60, "target": 80, "upper": 110},
         "workload": {"weights": {"households": 1, "street_km": 50}, "balance": 2}}
    )  # fmt: skip
    rows = np.full((4, 4), 20)
    one, other = (
        gp.plan_city(place(rows, more_streets=lanes, order=order), rules=rules)
        for order in (None, 3)
    )
    assert one.grids.geometry.geom_equals_exact(other.grids.geometry, 0).all()
