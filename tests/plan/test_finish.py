"""The tables of a plan say the same things in the same words."""

from dataclasses import replace

import numpy as np
import pandas as pd
import pytest
import shapely
from shapely import box

from gridplan.errors import InputError
from gridplan.findings import FINDING_COLUMNS
from gridplan.plan.assignment import REGISTRY_COLUMNS, grid_rows
from gridplan.plan.core import BUILDING_COLUMNS, COMMUNITY_COLUMNS, GRID_COLUMNS
from gridplan.plan.finish import finish
from gridplan.planning.city import plan_city, propose
from gridplan.testing import assert_plan_equal
from tests.place import IDS, place, rules, small


@pytest.fixture(scope="module")
def plan():
    """Return two communities, one with an institution, one with a house too large."""
    layers = place(
        [[40, 0, 40, 40], [20, 20, 33, 47]],
        communities=[box(0, 0, 200, 200), box(200, 0, 400, 200)],
        institutions=[(box(102, 102, 198, 198), {"name": "市医院", "dedicated": True})],
        more_buildings=[(box(300, 120, 310, 130), 70), (box(1, 1, 4, 4), 0)],
    )
    return plan_city(layers, rules=small())


def test_grids_have_all_columns_and_sorted_codes(plan):
    assert tuple(plan.grids.columns) == (*GRID_COLUMNS, "geometry")
    assert plan.grids.index.is_unique
    assert plan.grids.index.is_monotonic_increasing
    assert plan.grids.index.name == "grid_code"


def test_other_tables_have_all_columns(plan):
    assert tuple(plan.buildings.columns) == (*BUILDING_COLUMNS, "geometry")
    assert tuple(plan.communities.columns) == COMMUNITY_COLUMNS
    assert tuple(plan.findings.columns) == FINDING_COLUMNS


def test_code_is_made_of_community_and_serial(plan):
    grids = plan.grids
    made = grids["community_id"] + grids["serial"].map("{:03d}".format)
    assert made.tolist() == grids.index.tolist()


def test_serials_run_from_west_to_east(plan):
    for _, grids in plan.grids[plan.grids["kind"] == "basic"].groupby("community_id"):
        assert grids["serial"].tolist() == list(range(1, len(grids) + 1))
        assert np.diff(grids.centroid.x.round()).min(initial=0) >= 0


def test_areas_and_perimeters_are_those_of_the_polygons(plan):
    grids = plan.grids
    assert grids["area_m2"].to_numpy() == pytest.approx(grids.area, abs=0.06)
    assert grids["perimeter_m"].to_numpy() == pytest.approx(grids.length, abs=0.06)
    score = 4 * np.pi * grids.area / grids.length**2
    assert grids["compactness"].to_numpy() == pytest.approx(score, abs=1e-4)


def test_buildings_are_counted_in_their_grid(plan):
    counts = plan.buildings.groupby("grid_code").size()
    expected = plan.grids["buildings"]
    assert counts.reindex(expected.index, fill_value=0).tolist() == expected.tolist()


def test_building_without_households_has_the_grid_it_stands_in(plan):
    code = plan.buildings.loc[plan.buildings["households"] == 0, "grid_code"].iloc[-1]
    assert plan.grids.geometry[code].intersects(plan.buildings.geometry.iloc[-1])


def test_status_follows_the_bounds(plan):
    grids = plan.grids
    expected = np.select(
        [grids["kind"] == "dedicated", grids["households"] < 30, grids["households"] > 50],
        ["exempt", "under", "over"], "ok",
    )  # fmt: skip
    assert grids["status"].tolist() == expected.tolist()
    assert ((grids["reason"] != "") == grids["status"].isin(["under", "over"])).all()


def test_communities_sum_up_their_grids(plan):
    of = plan.grids.groupby("community_id")
    assert plan.communities["households"].tolist() == of["households"].sum().tolist()
    assert plan.communities["grids"].tolist() == of.size().tolist()
    ok = (plan.grids["status"] == "ok").groupby(plan.grids["community_id"]).sum()
    assert plan.communities["in_range"].tolist() == ok.tolist()
    assert plan.communities["dedicated"].tolist() == [1, 0]
    assert plan.communities["status"].tolist() == ["ok", "out_of_range"]
    assert "oversize_unit" in plan.communities.loc[IDS[1], "reason"]


def test_findings_point_into_their_grid(plan):
    finding = plan.findings[plan.findings["rule_id"] == "R09"].iloc[0]
    assert finding["community_id"] == IDS[1]
    assert plan.grids.geometry[finding["grid_code"]].contains(finding["geometry"])


def test_dedicated_grid_bears_the_name_of_its_institution(plan):
    name = plan.grids.loc[plan.grids["kind"] == "dedicated", "grid_name"].item()
    assert "市医院" in name


def test_estimated_households_are_counted_apart():
    layers = place([[40, 40]])
    marked = layers.buildings.assign(estimated=[True] * 2 + [False] * 6)
    plan = plan_city(replace(layers, buildings=marked), rules=small())
    assert plan.grids["households_estimated"].tolist() == [20, 0]
    assert plan.buildings["estimated"].tolist() == [True] * 2 + [False] * 6


def test_missing_community_name_gives_way_to_the_id():
    plan = plan_city(place([[40, 40]]), rules=small())
    assert plan.grids["grid_name"].tolist() == [f"{IDS[0]} grid 1", f"{IDS[0]} grid 2"]


def test_more_grids_than_serials_are_told():
    codes = {"scheme": "unit14", "basic_first": 1, "dedicated_first": 3}
    plan = plan_city(place([[40, 40, 40, 40]]), rules=small(codes=codes))
    assert [code[len(IDS[0]) :] for code in plan.grids.index] == ["01", "02", "100", "101"]
    assert plan.findings["rule_id"].tolist() == ["R17"]


def test_town_codes_are_text_of_fifteen_digits(town_plan):
    codes = town_plan.grids.index
    assert codes.map(lambda code: isinstance(code, str) and code.isdigit()).all()
    assert set(codes.str.len()) == {15}


def test_polygons_are_oriented_as_geojson_wants_them(town_plan):
    rings = shapely.get_exterior_ring(shapely.get_parts(town_plan.grids.geometry.to_numpy()))
    assert shapely.is_ccw(rings).all()


def test_default_rules_leave_a_small_place_below_the_minimum():
    plan = plan_city(place([[40, 40]]), rules=rules())
    assert plan.communities["reason"].tolist() == ["community_below_minimum"]
    assert "fewer than one grid needs (300)" in plan.findings["message"].iloc[-1]


# --- what is computed from the assignment alone


def test_finishing_a_plan_again_changes_nothing(plan):
    again = finish(plan.assignment, plan.layers, rules=plan.rules)
    assert_plan_equal(again, plan)
    assert again.registry.equals(plan.registry)


def test_order_of_grids_in_the_assignment_does_not_matter(plan):
    """Codes go by place, not by the row the search left a grid in."""
    fresh = propose(plan.layers, rules=plan.rules)
    turned = replace(
        fresh,
        grid=len(fresh.grids) - 1 - fresh.grid,
        grids=fresh.grids.iloc[::-1].reset_index(drop=True),
    )
    assert_plan_equal(finish(turned, plan.layers, rules=plan.rules), plan)


def test_building_knows_its_atom_and_the_atom_its_grid(plan):
    homes = plan.buildings
    assert (
        plan.atoms["grid_code"].reindex(homes["atom_id"]).tolist() == homes["grid_code"].tolist()
    )


def test_building_outside_every_community_has_no_atom():
    layers = place([[40, 40]], more_buildings=[(box(300, 0, 310, 10), 9)])
    homes = plan_city(layers, rules=small()).buildings
    assert homes["atom_id"].isna().tolist() == [False] * 8 + [True]


def test_layers_of_another_city_are_refused(plan):
    gone = plan.layers.communities.drop(IDS[1])
    homes = plan.layers.buildings
    with pytest.raises(
        InputError, match=rf"Communities that are not in the layers: 1 row, id {IDS[1]}"
    ):
        finish(plan.assignment, replace(plan.layers, communities=gone), rules=plan.rules)
    with pytest.raises(InputError, match="Buildings that are not in the layers: 1 row, id b000"):
        finish(plan.assignment, replace(plan.layers, buildings=homes.iloc[1:]), rules=plan.rules)
    more = pd.concat([homes, homes.iloc[[0]].rename(index={"b000": "new"})])
    with pytest.raises(InputError, match="of a community that lie in no atom: 1 row, id new"):
        finish(plan.assignment, replace(plan.layers, buildings=more), rules=plan.rules)


# --- codes are for life


@pytest.fixture(scope="module")
def row():
    """Return four grids in a row from west to east, not yet numbered, and their layers."""
    layers = place([[40, 40, 40, 40]])
    return propose(layers, rules=small()), layers


def coded(row, codes, *, registry=(), kind="basic", rules=None):
    """Return the serials from west to east after some grids brought a code along."""
    fresh, layers = row
    numbered = finish(fresh, layers, rules=small()).assignment
    west_to_east = np.argsort(numbered.grids["code"].to_numpy(str))
    kept = np.empty(len(west_to_east), dtype=object)
    kept[west_to_east] = [f"{IDS[0]}{code}" if code else "" for code in codes]
    before = pd.DataFrame(
        dict.fromkeys(REGISTRY_COLUMNS, "") | {"status": "retired"},
        index=pd.Index([f"{IDS[0]}{code}" for code in registry], name="grid_code", dtype=object),
        dtype=object,
    )
    rows = numbered.grids.assign(code=kept, kind=kind)
    plan = finish(replace(numbered, grids=rows, registry=before), layers, rules=rules or small())
    given = plan.assignment.grids["code"].to_numpy(object)[west_to_east]
    assert sorted(given) == plan.grids.index.tolist()
    return [code.removeprefix(IDS[0]) for code in given], plan


def test_codes_that_grids_bring_along_are_kept(row):
    codes = ["004", "002", "001", "003"]
    assert coded(row, codes)[0] == codes
    assert coded(row, codes)[1].grids["serial"].tolist() == [1, 2, 3, 4]


def test_new_grids_take_the_serials_after_the_highest_in_use(row):
    assert coded(row, ["", "002", "", "005"])[0] == ["006", "002", "007", "005"]


def test_retired_code_is_never_given_again(row):
    assert coded(row, ["", "001", "", ""], registry=["004"])[0] == ["005", "001", "006", "007"]


def test_gap_in_the_serials_is_not_filled(row):
    assert coded(row, ["", "", "", ""], registry=["007"])[0] == ["008", "009", "010", "011"]


def test_codes_of_dedicated_grids_do_not_count_for_basic_ones(row):
    assert coded(row, [""] * 4, registry=["905"])[0] == ["001", "002", "003", "004"]


def test_retired_code_beyond_the_range_is_never_given_again(row):
    codes = {"scheme": "unit14", "basic_first": 1, "dedicated_first": 3}
    given, _ = coded(row, ["01", "02", "", ""], registry=["100"], rules=small(codes=codes))
    assert given == ["01", "02", "101", "102"]


def test_retired_code_of_another_community_hinders_nobody():
    layers = place([[40, 40, 40, 40]], communities=[box(0, 0, 200, 100), box(200, 0, 400, 100)])
    fresh = propose(layers, rules=small())
    before = pd.DataFrame(
        {name: [""] for name in REGISTRY_COLUMNS},
        index=pd.Index([f"{IDS[0]}008"], name="grid_code", dtype=object),
    )
    plan = finish(replace(fresh, registry=before), layers, rules=small())
    assert plan.grids["serial"].tolist() == [9, 10, 1, 2]


def test_registry_lists_every_code_ever_given(row):
    _, plan = coded(row, ["", "001", "", ""], registry=["004"])
    assert [code[-3:] for code in plan.registry.index] == ["001", "004", "005", "006", "007"]
    assert plan.registry["status"].tolist() == ["in use", "retired", *["in use"] * 3]


def test_code_of_a_grid_that_was_given_up_is_not_given_to_the_next(row):
    """Two grids are merged and the plan is finished; then one is split off again."""
    fresh, layers = row
    plan = finish(fresh, layers, rules=small())
    merged = without_last(plan.assignment)
    less = finish(merged, layers, rules=small())
    assert [code[-3:] for code in less.grids.index] == ["001", "002", "003"]
    again = finish(with_one_more(less.assignment), layers, rules=small())
    assert [code[-3:] for code in again.grids.index] == ["001", "002", "003", "005"]


def without_last(assignment):
    """Return an assignment whose easternmost grid went to its neighbour."""
    codes = assignment.grids["code"].to_numpy(str)
    last, other = np.argsort(codes)[[-1, -2]]
    grid = np.where(assignment.grid == last, other, assignment.grid)
    kept = np.delete(np.arange(len(codes)), last)
    return replace(
        assignment,
        grid=np.searchsorted(kept, grid),
        grids=assignment.grids.iloc[kept].reset_index(drop=True),
    )


def with_one_more(assignment):
    """Return an assignment in which an atom of the largest grid is a grid of its own."""
    sizes = np.bincount(assignment.grid)
    grid = assignment.grid.copy()
    grid[np.flatnonzero(grid == sizes.argmax())[0]] = len(sizes)
    new = grid_rows(community_id=[IDS[0]], kind="basic")
    return replace(
        assignment, grid=grid, grids=pd.concat([assignment.grids, new], ignore_index=True)
    )
