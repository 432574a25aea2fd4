"""Anybody's grids become a plan: polygons or a table, with all that was changed told."""

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
from shapely import box

import gridplan as gp
from gridplan.errors import InputError, SchemaError
from gridplan.testing import (
    assert_atoms_make_grids,
    assert_contiguous,
    assert_coverage_valid,
    assert_households_conserved,
)
from tests.place import CRS, ORIGIN, place, small

X, Y = ORIGIN


@pytest.fixture(scope="module")
def layers():
    """Two communities of four blocks, side by side."""
    return place(
        [[10, 20, 30, 15], [20, 10, 15, 30]],
        communities=[box(0, 0, 200, 200), box(200, 0, 400, 200)],
        rules=small(),
    )


def polygons(*boxes, **columns):
    """Return grids named a, b, c …, drawn in metres from the south-west corner."""
    shapes = [box(X + w, Y + s, X + e, Y + n) for w, s, e, n in boxes]
    names = [chr(ord("a") + i) for i in range(len(boxes))]
    return gpd.GeoDataFrame({"code": names, **columns}, geometry=shapes, crs=CRS)


def imported(grids, layers):
    plan = gp.import_plan(grids, layers, rules=small())
    assert_coverage_valid(plan.grids)
    assert_atoms_make_grids(plan)
    assert_households_conserved(plan)
    return plan


def told(plan):
    return plan.findings["rule_id"].tolist()


HALVES = [(0, 0, 200, 100), (0, 100, 200, 200), (200, 0, 400, 200)]


def test_polygons_keep_codes_and_households(layers):
    plan = imported(polygons(*HALVES), layers)
    assert plan.grids["households"].to_dict() == {"a": 30, "b": 30, "c": 90}
    assert set(plan.grids["kind"]) == {"basic"}
    assert_contiguous(plan)


def test_polygons_in_degrees_give_the_same_plan(layers):
    metres = imported(polygons(*HALVES), layers)
    degrees = imported(polygons(*HALVES).to_crs("EPSG:4326"), layers)
    assert metres.buildings["grid_code"].equals(degrees.buildings["grid_code"])


def test_the_order_of_rows_changes_nothing(layers):
    grids = polygons(*HALVES)
    first, second = (imported(one, layers) for one in (grids, grids.iloc[::-1]))
    assert first.grids.to_wkb().equals(second.grids.to_wkb())


def test_ground_that_nobody_claims_goes_to_a_neighbour(layers):
    plan = imported(polygons((0, 0, 200, 90), *HALVES[1:]), layers)
    assert plan.grids["households"].sum() == 150
    assert abs(plan.grids.area.sum() - 80_000) < 10


def test_a_grid_over_two_communities_is_parted_and_said_so(layers):
    plan = imported(polygons(HALVES[0], HALVES[1], (150, 0, 400, 200)), layers)
    assert "R03" in told(plan)
    assert plan.grids.loc["c", "community_id"] != plan.grids.loc["a", "community_id"]
    assert len(plan.grids) == 4


def test_a_grid_outside_all_communities_is_left_out_and_said_so(layers):
    plan = imported(polygons(*HALVES, (9000, 9000, 9100, 9100)), layers)
    assert "d" not in plan.grids.index
    assert "grid_outside" in told(plan)


def test_dedicated_grids_stay_dedicated(layers):
    plan = imported(polygons(*HALVES, kind=["basic", "专属", "dedicated"]), layers)
    assert plan.grids["kind"].to_dict() == {"a": "basic", "b": "dedicated", "c": "dedicated"}


def test_several_polygons_of_one_code_are_one_grid(layers):
    grids = polygons(*HALVES).assign(code=["a", "a", "c"])
    assert imported(grids, layers).grids["households"].to_dict() == {"a": 60, "c": 90}


@pytest.mark.parametrize("as_frame", [False, True])
def test_a_table_puts_every_building_where_it_says(layers, as_frame):
    spot = layers.buildings.geometry.centroid
    code = np.where(spot.x > X + 200, "east", np.where(spot.y > Y + 100, "north", "south"))
    table = pd.Series(code, layers.buildings.index)
    frame = table.rename("网格编码").rename_axis("building_id").reset_index()
    plan = imported(frame if as_frame else table, layers)
    assert (plan.buildings["grid_code"].astype(str) == table).all()


def test_buildings_without_a_row_go_with_their_neighbours(layers):
    spot = layers.buildings.geometry.centroid
    table = pd.Series(np.where(spot.x > X + 200, "east", "west"), layers.buildings.index)
    plan = imported(pd.concat([table.iloc[1:], pd.Series({"nobody": "west"})]), layers)
    assert (plan.buildings["grid_code"].astype(str) == table).all()
    assert "unknown_building" in told(plan)


def test_an_imported_plan_is_audited_updated_and_edited(layers):
    plan = imported(polygons(*HALVES), layers)
    found = gp.audit(plan, profile="plan")
    assert found.loc[found["rule_id"] == "R09", "grid_code"].tolist() == ["c"]
    assert (gp.update_plan(plan).grids["status"] == "ok").all()
    assert plan.edit().merge("a", "b").plan.grids.loc["a", "households"] == 60


@pytest.mark.parametrize(
    ("spoil", "error", "says"),
    [
        (lambda grids: grids.set_crs(None, allow_override=True), SchemaError, "has no CRS"),
        (lambda grids: grids.drop(columns="code"), SchemaError, "holds the code of a grid"),
        (lambda grids: grids.translate(1e5).to_frame("geometry").assign(code="a"), InputError,
         "None of the grids lies in a community"),
        (lambda _: pd.Series({"nobody": "a"}), InputError, "No building of the table"),
        (lambda _: pd.Series(["a", "b"], ["one", "one"]), InputError, "two codes: 1 row, id one"),
    ],
)  # fmt: skip
def test_what_is_no_plan_is_refused(layers, spoil, error, says):
    with pytest.raises(error, match=says):
        gp.import_plan(spoil(polygons(*HALVES)), layers, rules=small())
