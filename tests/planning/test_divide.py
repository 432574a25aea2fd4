"""Whole blocks first; cut only where needed; say why where nothing fits."""

from dataclasses import replace

import numpy as np
import pytest
from shapely import box

from gridplan.fabric.atoms import units
from gridplan.partition.outlines import part_outlines
from gridplan.planning.city import plan_city
from gridplan.planning.community import Clock, draw
from gridplan.planning.divide import divide
from gridplan.planning.fair import outlines_of
from gridplan.planning.tails import outlines
from gridplan.rules import Rules
from tests.place import blocks_of, loads, place, rules, small


def division_of(layers, rules):
    site, blocks = blocks_of(layers, rules=rules)
    return divide(site, blocks, bounds=rules.grid, rules=rules)


def n_cut(division):
    """Return how many blocks two grids share."""
    plots = division.atoms.plots
    labels = division.labels[len(division.labels) - plots.n_plots :]
    return sum(len(set(labels[plots.plot_block == i])) > 1 for i in range(len(plots.cut)))


def reasons(layers, rules=None):
    return plan_city(layers, rules=rules or small()).grids["reason"].tolist()


def test_blocks_stay_whole_where_they_make_grids():
    division = division_of(place([[20, 20, 20], [20, 20, 20]]), small())
    assert division.reasons == ("", "", "")
    assert n_cut(division) == 0


def test_blocks_of_a_grid_each_stay_whole():
    division = division_of(place([[40, 35, 45], [38, 42, 40]]), small())
    assert n_cut(division) == 0
    assert division.n_grids == 6


def test_block_too_large_for_a_grid_is_cut():
    division = division_of(place([[80, 40]]), small())
    assert n_cut(division) == 1
    assert division.n_grids == 3


def test_small_blocks_are_cut_only_where_whole_ones_fit_no_grid():
    """Blocks of 26: one is too few, two are too many."""
    layers = place([[26, 26, 26, 26]])
    division = division_of(layers, small())
    assert division.reasons == ("", "", "")
    assert 1 <= n_cut(division) <= 2


@pytest.mark.parametrize(
    ("total", "n_grids", "reason"),
    [
        (520, 1, "no_valid_count"), (560, 2, "no_valid_count"), (300, 1, ""), (500, 1, ""),
        (600, 2, ""), (0, 1, "community_below_minimum"), (299, 1, "community_below_minimum"),
    ],
)  # fmt: skip
def test_total_decides_the_count_and_the_reason(total, n_grids, reason):
    """Of 560 households one of two grids can be in range, by no more households out of it."""
    found = reasons(place([[total // 2, total - total // 2]], per_block=16), rules())
    assert len(found) == n_grids
    assert reason in found
    assert set(found) <= {"", reason}


def test_building_larger_than_a_grid_is_blamed():
    plan = plan_city(
        place([[40, 40, 40]], more_buildings=[(box(20, 20, 30, 30), 70)]), rules=small()
    )
    blamed = plan.grids[plan.grids["reason"] == "oversize_unit"]
    assert len(blamed) == 1
    assert blamed["households"].item() >= 70
    finding = plan.findings[plan.findings["rule_id"] == "R09"]
    assert "b012: 70" in " ".join(finding["message"])


def test_no_division_of_large_buildings_is_proven():
    """Three houses of 28: one is short by 2, two are over by 6."""
    layers = place([[28, 28, 28]], per_block=1)
    assert set(reasons(layers)) == {"no_contiguous_division"}


def test_every_grid_out_of_range_is_told_with_a_way_out():
    plan = plan_city(place([[260, 260]], per_block=16), rules=rules())
    finding = plan.findings[plan.findings["rule_id"] == "R09"].iloc[0]
    assert finding["severity"] == "warning"
    assert finding["grid_code"] == plan.grids.index[0]
    assert "520 households, 20 above the bound" in finding["message"]
    assert finding["geometry"].within(plan.grids.geometry.iloc[0])


def test_bounds_follow_the_kind_of_community():
    layers = place([[40, 40, 40, 40]], communities=[box(0, 0, 200, 100), box(200, 0, 400, 100)])
    kinds = layers.communities.assign(kind=["urban", "rural"])
    rural = {"rural": {"lower": 60, "target": 80, "upper": 100}}
    chosen = rules(grid={"lower": 30, "target": 40, "upper": 50, "kinds": rural})
    plan = plan_city(replace(layers, communities=kinds), rules=chosen)
    assert plan.communities["grids"].tolist() == [2, 1]
    assert set(plan.grids["status"]) == {"ok"}


def test_same_seed_gives_the_same_labels():
    layers = place([[60, 25, 33], [47, 0, 51], [12, 38, 29]])
    first, second = (division_of(layers, small()) for _ in range(2))
    assert np.array_equal(first.labels, second.labels)


def test_another_seed_is_as_good():
    layers = place([[60, 25, 33], [47, 0, 51], [12, 38, 29]])
    plans = [division_of(layers, small(partition={"seed": seed})) for seed in (0, 1, 2)]
    assert {division.reasons.count("") == division.n_grids for division in plans} == {True}


@pytest.mark.parametrize("effort", [0.2, 3.0])
def test_effort_changes_no_promise(effort):
    layers = place([[60, 25, 33], [47, 0, 51], [12, 38, 29]])
    division = division_of(layers, small(partition={"effort": effort}))
    assert set(division.reasons) == {""}


@pytest.mark.parametrize("method", ["tree", "ward", "kmeans", "exact"])
def test_methods_may_be_chosen(method):
    plan = plan_city(place([[40, 40], [40, 40]]), rules=small(partition={"method": method}))
    assert sum(loads(plan)) == 160


def test_community_name_decides_its_random_numbers_not_its_place_in_the_file():
    ground = [box(0, 0, 200, 100), box(200, 0, 400, 100)]
    layers = place([[60, 33, 60, 33]], communities=ground)
    turned = place([[60, 33, 60, 33]], communities=ground, order=5)
    first, second = (plan_city(part, rules=small()) for part in (layers, turned))
    assert first.buildings["grid_code"].equals(second.buildings["grid_code"])


def test_compound_is_kept_whole_where_bounds_allow():
    """An estate of 40 households beside 40 others, and no street."""
    estate = box(104, 4, 196, 96)
    layers = place([[40, 40]], streets=[], compounds=[estate])  # fmt: skip
    plan = plan_city(layers, rules=small())
    inside = plan.buildings.centroid.within(layers.compounds.geometry.iloc[0])
    assert plan.buildings.loc[inside, "grid_code"].nunique() == 1
    assert loads(plan) == [40, 40]


def test_the_search_sees_the_outlines_that_are_drawn(town_layers):
    """In this estate of the town plots share 69 m of border over which neither is reached."""
    (name,) = [i for i in town_layers.communities.index if i.endswith("003")]
    layers = replace(town_layers, communities=town_layers.communities.loc[[name]])
    site, blocks = blocks_of(layers, rules=Rules())
    division = divide(site, blocks, bounds=Rules().grid, rules=Rules())
    free = np.flatnonzero(division.labels >= 0)
    unit = units(division.atoms, free)
    labels = division.labels[free[np.unique(unit, return_index=True)[1]]]
    found = outlines_of(blocks, division, free, unit, Rules())
    seen, _ = part_outlines(labels, division.n_grids, found)
    clock = Clock()
    drawn = draw(site, blocks, division, simplify_m=0.0, crs=layers.crs, clock=clock)
    assert np.abs(seen - outlines(drawn).wrapped).max() < 0.03
    assert division.atoms.touching_m.sum() > 60
