"""The public assertions pass on a sound plan and fail on each kind of broken one."""

from dataclasses import replace

import geopandas as gpd
import pytest
import shapely
from shapely import MultiPolygon, box

from gridplan.errors import CRSError
from gridplan.planning.city import plan_city
from gridplan.testing import (
    assert_atoms_make_grids,
    assert_contiguous,
    assert_coverage_valid,
    assert_households_conserved,
    assert_no_building_cut,
    assert_plan_equal,
    assert_tiles,
)
from tests.place import CRS, ORIGIN, place, small


@pytest.fixture(scope="module")
def plan():
    return plan_city(place([[40, 40], [40, 40]]), rules=small())


def with_first(plan, shape):
    """Return the plan with another polygon for its first grid, local coordinates."""
    grids = plan.grids.copy()
    shapes = grids.geometry.to_numpy().copy()
    shapes[0] = shapely.transform(shape, lambda xy: xy + ORIGIN)
    return replace(plan, grids=grids.set_geometry(shapes, crs=CRS))


def test_sound_plan_passes(plan):
    assert_tiles(plan.grids, plan.layers.communities)
    assert_contiguous(plan)
    assert_coverage_valid(plan.grids)
    assert_households_conserved(plan)
    assert_no_building_cut(plan)
    assert_atoms_make_grids(plan)
    assert_plan_equal(plan, plan)


def test_sound_plan_passes_without_layers_too(plan):
    bare = replace(plan, layers=None)
    assert_contiguous(bare)
    assert_households_conserved(bare)
    assert_no_building_cut(bare)
    assert_atoms_make_grids(bare)


def test_without_layers_a_split_community_is_known_by_its_grids(plan):
    torn = MultiPolygon([box(0, 100, 40, 200), box(-200, 0, -100, 100)])
    broken = replace(with_first(plan, torn), layers=None)
    assert_contiguous(broken)
    whole = with_first(plan, MultiPolygon([box(0, 99, 40, 200), box(60, 99, 100, 200)]))
    with pytest.raises(AssertionError, match="not in one part"):
        assert_contiguous(replace(whole, layers=None))


def test_grid_that_is_more_than_its_atoms_is_named(plan):
    broken = with_first(plan, box(0, 100, 100, 200.001))
    with pytest.raises(
        AssertionError, match="not the union of their atoms: 1 row, id 1303020010010"
    ):
        assert_atoms_make_grids(broken)


def test_households_of_grids_that_atoms_do_not_have_are_named(plan):
    more = plan.grids["households"].where(plan.grids["serial"] != 2, 99)
    broken = replace(plan, grids=plan.grids.assign(households=more))
    with pytest.raises(AssertionError, match="those of the atoms: 1 row, id 130302001001002"):
        assert_atoms_make_grids(broken)


def test_building_whose_atom_is_of_another_grid_is_named(plan):
    homes = plan.buildings.copy()
    other = homes.index[homes["grid_code"] != homes["grid_code"].iloc[0]][0]
    homes.loc["b000", "atom_id"] = homes.loc[other, "atom_id"]
    with pytest.raises(AssertionError, match="atom is of another grid: 1 row, id b000"):
        assert_atoms_make_grids(replace(plan, buildings=homes))


def test_plan_without_atoms_is_told(plan):
    with pytest.raises(AssertionError, match="has no atoms"):
        assert_atoms_make_grids(replace(plan, assignment=None))


@pytest.mark.parametrize(
    ("first", "fault"),
    [
        (box(0, 100, 99, 200), "uncovered"), (box(-1, 100, 100, 200), "outside"),
        (box(0, 99, 100, 200), "covered twice"),
    ],
)  # fmt: skip
def test_gap_excess_and_overlap_are_measured(plan, first, fault):
    broken = with_first(plan, first)
    with pytest.raises(AssertionError, match=rf"130302001001: (10[01]|99)\.\d+ m2 {fault}"):
        assert_tiles(broken.grids, plan.layers.communities)


def test_tolerance_is_a_share_of_the_community(plan):
    broken = with_first(plan, box(0, 100, 99, 200))
    assert_tiles(broken.grids, plan.layers.communities, tolerance_share=0.01)


def test_grid_of_an_unknown_community_is_named(plan):
    with pytest.raises(AssertionError, match="unknown communities"):
        assert_tiles(plan.grids.assign(community_id="X"), plan.layers.communities)


def test_degrees_are_refused(plan):
    with pytest.raises(CRSError):
        assert_tiles(plan.grids.to_crs(4326), plan.layers.communities)


def test_grid_in_two_parts_is_named(plan):
    broken = with_first(plan, MultiPolygon([box(0, 100, 40, 200), box(60, 100, 100, 200)]))
    with pytest.raises(AssertionError, match="not in one part: 1 row, id 130302001001001"):
        assert_contiguous(broken)


def test_gap_of_ten_centimetres_is_no_coverage(plan):
    broken = with_first(plan, box(0, 99.9, 100, 200))
    with pytest.raises(AssertionError, match="do not fit their neighbours"):
        assert_coverage_valid(broken.grids)


def test_missing_vertex_on_a_common_border_is_no_coverage():
    shapes = [box(0, 0, 10, 10), box(10, 0, 20, 5), box(10, 5, 20, 10)]
    moved = shapely.transform(shapes, lambda xy: xy + ORIGIN)
    with pytest.raises(AssertionError, match="do not fit"):
        assert_coverage_valid(gpd.GeoDataFrame(geometry=moved, crs=CRS))


def test_polygon_that_rounding_breaks_is_named():
    needle = shapely.Polygon([(0, 0), (10, 0), (10, 1e-4), (0, 2e-4)])
    moved = shapely.transform([needle], lambda xy: xy + ORIGIN)
    with pytest.raises(AssertionError, match="Invalid after rounding"):
        assert_coverage_valid(gpd.GeoDataFrame(geometry=moved, crs=CRS))


def test_lost_building_is_named(plan):
    lost = plan.buildings.copy()
    lost.iloc[2, lost.columns.get_loc("grid_code")] = None
    with pytest.raises(AssertionError, match="without grid: 1 row, id b002"):
        assert_households_conserved(replace(plan, buildings=lost))


def test_changed_count_is_told(plan):
    with pytest.raises(AssertionError, match="Households of buildings changed"):
        assert_households_conserved(replace(plan, buildings=plan.buildings.assign(households=1)))


def test_dropped_building_is_told(plan):
    with pytest.raises(AssertionError, match="not those of the input"):
        assert_households_conserved(replace(plan, buildings=plan.buildings.iloc[1:]))


def test_wrong_sum_names_the_grid(plan):
    grids = plan.grids.copy()
    grids.iloc[0, grids.columns.get_loc("households")] += 1
    with pytest.raises(AssertionError, match="130302001001001"):
        assert_households_conserved(replace(plan, grids=grids))


def test_cut_building_is_named(plan):
    """The last house moves onto the street that parts its grid from the next."""
    moved = plan.buildings.geometry.copy()
    moved["b015"] = shapely.transform(box(94, 144, 106, 156), lambda xy: xy + ORIGIN)
    with pytest.raises(AssertionError, match="cut by a border: 1 row, id b015"):
        assert_no_building_cut(replace(plan, buildings=plan.buildings.set_geometry(moved)))


def test_ground_that_two_buildings_claim_is_no_cut():
    """Two footprints overlap by a hair; each grid keeps one of them."""
    pair = [(box(60, 40, 100.4, 60), 20), (box(100, 40, 140, 60), 20)]
    plan = plan_city(
        place([[10, 10]], per_block=1, streets=[], more_buildings=pair), rules=small(25, 30, 35)
    )
    assert_no_building_cut(plan)


def test_plans_with_other_codes_differ(plan):
    other = plan_city(place([[40, 40]]), rules=small())
    with pytest.raises(AssertionError, match="grid codes differ: only the first has 2 rows"):
        assert_plan_equal(plan, other)


def test_plans_with_other_borders_differ(plan):
    with pytest.raises(AssertionError, match="Geometries of grids differ: 1 row"):
        assert_plan_equal(plan, with_first(plan, box(0, 100, 99, 200)))


def test_plans_with_other_findings_differ(plan):
    told = plan.findings.reindex(range(1)).fillna("x")
    with pytest.raises(AssertionError, match="findings"):
        assert_plan_equal(plan, replace(plan, findings=told))
