"""From layers to a plan: one community or a city, one worker or two, failures included."""

from dataclasses import replace

import numpy as np
import pytest
from shapely import LineString, box

from gridplan.errors import InputError
from gridplan.planning import community
from gridplan.planning.city import plan_city, plan_community
from gridplan.testing import (
    assert_atoms_make_grids,
    assert_contiguous,
    assert_coverage_valid,
    assert_households_conserved,
    assert_no_building_cut,
    assert_plan_equal,
    assert_tiles,
)
from tests.place import IDS, loads, place, small

PAIR = [box(0, 0, 200, 200), box(200, 0, 400, 200)]
ROWS = [[60, 33, 20, 47], [25, 12, 41, 52]]


@pytest.fixture(scope="module")
def layers():
    return place(ROWS, communities=PAIR)


@pytest.fixture(scope="module")
def plan(layers):
    return plan_city(layers, rules=small())


def test_town_plan_is_sound(town_plan):
    assert_tiles(town_plan.grids, town_plan.layers.communities)
    assert_contiguous(town_plan)
    assert_coverage_valid(town_plan.grids)
    assert_households_conserved(town_plan)
    assert_no_building_cut(town_plan)


def test_town_plan_is_in_bounds_or_says_why(town_plan):
    communities = town_plan.communities
    assert set(communities["reason"]) == {"", "no_valid_count", "community_below_minimum"}
    assert communities["status"].tolist().count("ok") == 7


def test_atoms_of_the_town_make_its_grids(town_plan):
    assert_atoms_make_grids(town_plan)
    assert_tiles(town_plan.atoms, town_plan.layers.communities)
    assert len(town_plan.atoms) > len(town_plan.grids)


@pytest.mark.parametrize("i", [0, 1])
def test_community_has_alone_the_grids_it_has_in_the_city(plan, layers, i):
    alone = plan_community(layers, IDS[i], rules=small())
    mine = plan.grids[plan.grids["community_id"] == IDS[i]]
    assert alone.grids.index.equals(mine.index)
    assert alone.grids["households"].equals(mine["households"])
    assert alone.grids.area.to_numpy() == pytest.approx(mine.area.to_numpy(), rel=1e-4)
    known = plan.buildings.loc[alone.buildings.index, "grid_code"]
    assert alone.buildings["grid_code"].equals(known)


def test_institution_counts_for_one_community_only_also_when_planned_alone():
    """The hospital lies in the west for the most part; the east knows nothing of it."""
    hospital = (box(110, 10, 260, 90), {"name": "医院", "dedicated": True})
    layers = place(ROWS, communities=PAIR, institutions=[hospital])
    plan = plan_city(layers, rules=small())
    assert plan.communities["dedicated"].tolist() == [1, 0]
    for i in (0, 1):
        alone = plan_community(layers, IDS[i], rules=small())
        mine = plan.findings[plan.findings["community_id"].isin([IDS[i], ""])]
        assert alone.communities["dedicated"].tolist() == [1 - i]
        assert set(alone.findings["rule_id"]) == set(mine["rule_id"])


def test_community_planned_alone_takes_along_the_lines_around_it_and_no_others(layers):
    near, far = LineString([(-800, 50), (-700, 50)]), LineString([(-9000, 50), (-8000, 50)])
    more = place(ROWS, communities=PAIR, more_streets=[(near, "path"), (far, "path")])
    alone = plan_community(more, IDS[0], rules=small())
    west = alone.layers.streets.total_bounds[0] - more.communities.total_bounds[0]
    assert west == pytest.approx(-800, abs=1)
    before = plan_community(layers, IDS[0], rules=small())
    assert alone.grids.geometry.equals(before.grids.geometry)
    assert alone.grids["street_share"].equals(before.grids["street_share"])


def test_community_too_thin_to_have_ground_fails_alone_and_is_told(plan):
    """Two millimetres wide: less than the seventh decimal of a degree."""
    thin = place(ROWS, communities=[*PAIR, box(400.0, 0, 400.002, 200)])
    told = plan_city(thin, rules=small())
    assert told.communities["status"].tolist() == [*plan.communities["status"], "failed"]
    assert "narrower than a tenth of a metre" in told.communities.loc[IDS[2], "reason"]
    failed = told.findings[told.findings["community_id"] == IDS[2]]
    assert "failed" in set(failed.loc[failed["severity"] == "error", "rule_id"])
    assert told.grids["households"].equals(plan.grids["households"])
    assert_coverage_valid(told.grids)


def test_unknown_community_is_refused(layers):
    with pytest.raises(InputError, match=r"no community 'X' among 2 rows, ids 1303"):
        plan_community(layers, "X")


def test_failing_community_is_a_row_and_the_others_are_planned(layers, plan, monkeypatch):
    planned = community.plan_site

    def fail_first(site, *args, **options):
        if site.community_id == IDS[0]:
            msg = "no way"
            raise RuntimeError(msg)
        return planned(site, *args, **options)

    monkeypatch.setattr(community, "plan_site", fail_first)
    failed = plan_city(layers, rules=small())
    assert failed.communities["status"].tolist() == ["failed", "ok"]
    assert failed.communities.loc[IDS[0], "reason"] == "RuntimeError: no way"
    assert failed.communities["grids"].tolist() == [1, plan.communities["grids"].iloc[1]]
    finding = failed.findings[failed.findings["rule_id"] == "failed"].iloc[0]
    assert (finding["severity"], finding["community_id"]) == ("error", IDS[0])
    assert_tiles(failed.grids, layers.communities)
    assert_atoms_make_grids(failed)
    assert_households_conserved(failed)
    other = failed.grids[failed.grids["community_id"] == IDS[1]]
    assert other["households"].tolist() == plan.grids.loc[other.index, "households"].tolist()


def test_number_of_workers_does_not_matter(layers, plan):
    assert_plan_equal(plan_city(layers, rules=small(), jobs=2), plan)


def test_progress_counts_communities(layers):
    calls = []
    plan_city(layers, rules=small(), progress=lambda done, total: calls.append((done, total)))
    assert calls == [(1, 2), (2, 2)]


def test_run_tells_seconds_by_stage(plan):
    assert {"borders of communities", "sites", "communities", "ground", "finish"} <= set(
        plan.run["seconds"]
    )
    assert all(seconds >= 0 for seconds in plan.run["seconds"].values())


def test_layers_are_not_changed(layers):
    before = layers.buildings.copy()
    plan_city(layers, rules=small())
    assert layers.buildings.equals(before)


def test_city_without_streets_barriers_and_the_rest():
    plan = plan_city(place(ROWS, communities=PAIR, streets=[]), rules=small())
    assert_tiles(plan.grids, plan.layers.communities)
    assert sum(loads(plan)) == 290


def test_community_without_buildings_is_one_empty_grid():
    ground = [*PAIR, box(400, 0, 500, 200)]
    layers = place(ROWS, communities=ground)
    plan = plan_city(layers, rules=small())
    empty = plan.grids[plan.grids["community_id"] == IDS[2]]
    assert empty["households"].tolist() == [0]
    assert empty["reason"].tolist() == ["community_below_minimum"]


def test_building_outside_every_community_has_no_grid():
    plan = plan_city(place([[40, 40]], more_buildings=[(box(300, 0, 310, 10), 9)]), rules=small())
    assert plan.buildings["grid_code"].isna().tolist() == [False] * 8 + [True]
    assert plan.grids["households"].sum() == 80


def test_building_larger_than_a_grid_is_shared_out_by_its_units():
    layers = place([[0, 0]], streets=[], per_block=1, more_buildings=[(box(20, 40, 180, 60), 120)])
    buildings = layers.buildings.assign(
        units=np.where(layers.buildings["households"] > 0, 4.0, np.nan)
    )
    plan = plan_city(replace(layers, buildings=buildings), rules=small())
    assert set(plan.grids["status"]) == {"ok"}
    assert plan.grids["households"].sum() == 120
    assert "unit_split" in set(plan.findings["rule_id"])
