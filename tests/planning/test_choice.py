"""What people ask of one community reaches its plan, or the plan says why not."""

import pytest

from gridplan.errors import RulesError
from gridplan.planning.city import plan_city
from gridplan.rules import Bounds, Rules
from tests.place import IDS, loads, place, rules, small

# 240 households: five to eight grids of 30 to 50.
ROWS = [[20, 10, 20, 10], [10, 20, 10, 20], [20, 10, 20, 10], [10, 20, 10, 20]]


def plan_with(**sections):
    rules = small(**sections)
    return plan_city(place(ROWS, rules=rules), rules=rules)


def ruled(**own):
    rules = small()
    grid = {"lower": 30, "target": 40, "upper": 50, "communities": {IDS[0]: own}}
    rules = rules.from_dict({"grid": grid})
    return plan_city(place(ROWS, rules=rules), rules=rules)


@pytest.mark.parametrize("n", [5, 7, 8])
def test_a_community_gets_the_number_of_grids_that_the_rules_say(n):
    plan = ruled(n_parts=n)
    assert len(plan.grids) == n
    assert (plan.grids["status"] == "ok").all()


def test_fewest_asks_for_as_few_grids_as_the_bounds_allow():
    assert len(plan_with(choice={"prefer": "fewest"}).grids) == 5
    assert len(plan_with().grids) == 6


def test_every_grid_worker_gets_a_grid_as_far_as_the_bounds_allow():
    assert len(ruled(staff=7).grids) == 7
    plan = ruled(staff=12)
    assert len(plan.grids) == 8
    told = plan.findings[plan.findings["rule_id"] == "n_parts"]
    assert told["message"].tolist() == ["The community has 8 basic grids for 12 grid workers."]


def test_bounds_of_one_community_hold_for_it_alone_and_in_its_status():
    plan = ruled(lower=100, upper=140)
    assert len(plan.grids) == 2
    assert (plan.grids["status"] == "ok").all()
    assert plan.rules.grid.bounds_for(None, IDS[0]) == Bounds(lower=100, target=120, upper=140)
    assert plan.rules.grid.bounds_for(None, "other").upper == 50


def test_fixed_buildings_lie_in_one_grid_and_two_lists_in_two():
    free = plan_with()
    codes = free.buildings["grid_code"]
    # One home in each of two grids side by side, and two homes of one grid.
    state = free.edit()._state
    one, other = state.codes[0], state.codes[state.beside(0)[0]]
    a, b = (codes.index[codes == code][0] for code in (one, other))
    c = codes.index[codes == one][-1]
    plan = plan_with(choice={"fixed": {"x": {"buildings": [a, b]}, "y": {"buildings": [c]}}})
    now = plan.buildings["grid_code"]
    assert now[a] == now[b] != now[c]
    assert plan.findings["rule_id"].isin(["fixed"]).sum() == 0
    assert sum(loads(plan)) == 240


def test_rules_about_what_the_city_lacks_are_told():
    plan = plan_with(
        choice={"fixed": {"x": {"buildings": ["b001", "nobody"]}}},
    )
    told = plan.findings[plan.findings["rule_id"] == "unknown_choice"]
    assert "nobody" in told["message"].iloc[0]


def test_bounds_for_a_kind_that_no_community_has_are_told():
    ruled = rules(grid={"kinds": {"village": {"lower": 10, "upper": 20}}})
    told = plan_city(place(ROWS, rules=ruled), rules=ruled).findings
    assert "'village'" in told.set_index("rule_id")["message"]["unused_kind"]


@pytest.mark.parametrize(
    ("own", "said"),
    [
        ({"lower": 100}, "upper must be given too"),
        ({"lower": 100, "upper": 50}, "lower must be at most upper"),
        ({"n_parts": 3, "staff": 3}, "staff must not be given beside n_parts"),
        ({"n_parts": -1}, "n_parts must be a whole number from 0"),
    ],
)
def test_rules_of_a_community_that_make_no_sense_are_refused(own, said):
    with pytest.raises(RulesError, match=said):
        Rules.from_dict({"grid": {"communities": {"a": own}}})
