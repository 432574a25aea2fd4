"""Several nets become the closest lawful plan to them all."""

from dataclasses import replace

import numpy as np
import pytest

import gridplan as gp
from gridplan.errors import InputError
from gridplan.testing import (
    assert_atoms_make_grids,
    assert_contiguous,
    assert_coverage_valid,
    assert_households_conserved,
)
from tests.planning.blurred import blurred, blurred_apart


@pytest.fixture(scope="module")
def nets(town_plan):
    taken = set()
    return [blurred_apart(town_plan, seed, taken).plan for seed in (1, 2, 3)]


@pytest.fixture(scope="module")
def merged(nets):
    return gp.merge_plans(nets, date="2027-01-01")


def moved(one, other):
    """Return the share of households in another grid."""
    counts = one.buildings["households"]
    differ = one.buildings["grid_code"].fillna("") != other.buildings["grid_code"].fillna("")
    return counts[differ].sum() / counts.sum()


def test_a_plan_blurred_three_times_is_recovered(town_plan, nets, merged):
    assert all(moved(town_plan, net) > 0.02 for net in nets)
    assert moved(town_plan, merged) <= 0.05


@pytest.mark.parametrize("seed", [0, 1, 2])
def test_nets_blurred_freely_give_back_more_than_two_of_three_agree_on(town_plan, seed):
    blurs, wrong = zip(*(blurred(town_plan, 3 * seed + i) for i in range(3)), strict=True)
    count = town_plan.assignment.ground.atoms["households"].to_numpy()
    limit = 1 - count[np.sum(wrong, axis=0) >= 2].sum() / count.sum()
    assert 1 - moved(town_plan, gp.merge_plans(blurs)) >= max(limit, 0.97)


def test_codes_come_back_where_the_first_net_blurred_them(town_plan, merged):
    assert moved(town_plan, merged) <= 0.01


def test_what_comes_of_a_merge_keeps_every_promise(town_plan, merged):
    assert_contiguous(merged)
    assert_coverage_valid(merged.grids)
    assert_households_conserved(merged)
    assert_atoms_make_grids(merged)
    in_range = (merged.grids["status"] == "ok").sum()
    assert in_range >= (town_plan.grids["status"] == "ok").sum()


def test_a_merge_says_how_close_it_is_and_what_no_plan_can_beat(merged):
    told = merged.run["merge"]
    assert told["weights"] == [1.0, 1.0, 1.0]
    assert told["weighted"] == sum(told["households"])
    assert 0 < told["bound"] <= told["weighted"]


def test_a_merge_of_one_plan_with_itself_is_that_plan(town_plan):
    again = gp.merge_plans([town_plan, town_plan], weights=[1, 5])
    assert again.grids.to_wkb().equals(town_plan.grids.to_wkb())
    assert again.run["merge"]["households"] == [0, 0]


def test_the_heavier_plan_wins_where_two_differ(town_plan, nets):
    heavy = gp.merge_plans([nets[0], town_plan], weights=[1, 3])
    assert moved(heavy, town_plan) == 0


@pytest.mark.parametrize(
    ("weights", "text"),
    [([1], "for 2 plans"), ([1, 0], "above 0"), ([1, float("nan")], "above 0")],
)
def test_weights_that_make_no_sense_are_refused(town_plan, weights, text):
    with pytest.raises(InputError, match=text):
        gp.merge_plans([town_plan, town_plan], weights=weights)


def test_one_plan_alone_is_no_merge(town_plan):
    with pytest.raises(InputError, match="Name two or more"):
        gp.merge_plans([town_plan])


def test_a_plan_of_another_city_is_refused(town_plan):
    buildings = town_plan.buildings.rename(index=lambda one: f"x{one}")
    with pytest.raises(InputError, match="plan 2 of 2"):
        gp.merge_plans([town_plan, replace(town_plan, buildings=buildings)])
