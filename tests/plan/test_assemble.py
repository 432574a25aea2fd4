"""The tables of a plan say the same things in the same words."""

from dataclasses import replace

import numpy as np
import pytest
import shapely
from shapely import box

from gridplan.findings import FINDING_COLUMNS
from gridplan.plan.core import BUILDING_COLUMNS, COMMUNITY_COLUMNS, GRID_COLUMNS
from gridplan.planning.city import plan_city
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
