"""Finished grids: what their borders spare, cross and follow."""

import numpy as np
import pytest
import shapely
from shapely import LineString, MultiPolygon, Point, Polygon, box

from gridplan.fabric import borders
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
from tests.place import ORIGIN, loads, place, small

MIDDLE = LineString([(100, 0), (100, 100)])


def sound(layers, *, rules=None):
    """Return the plan of a place after every check that any plan must pass."""
    plan = plan_city(layers, rules=rules or small())
    assert_tiles(plan.grids, layers.communities)
    assert_contiguous(plan)
    assert_coverage_valid(plan.grids)
    assert_households_conserved(plan)
    assert_no_building_cut(plan)
    assert_atoms_make_grids(plan)
    assert_tiles(plan.atoms, layers.communities)
    return plan


def owner_of(plan, x, y):
    """Return the code of the grid that holds a place."""
    here = Point(ORIGIN[0] + x, ORIGIN[1] + y)
    return plan.grids.index[plan.grids.contains(here)].item()


def test_grids_meet_on_the_street():
    plan = sound(place([[40, 40]]))
    assert loads(plan) == [40, 40]
    assert plan.grids["street_share"].tolist() == [1.0, 1.0]


def test_border_spares_a_house_on_the_street():
    house = (box(96, 40, 130, 60), 2)
    plan = sound(place([[40, 40]], more_buildings=[house]))
    assert loads(plan) == [40, 42]
    assert owner_of(plan, 97, 50) == owner_of(plan, 129, 50) != owner_of(plan, 50, 50)


def test_border_spares_a_shed_on_the_street():
    plan = sound(place([[40, 40]], more_buildings=[(box(88, 40, 130, 60), 0)]))
    assert owner_of(plan, 90, 50) == owner_of(plan, 125, 50)


def test_border_keeps_to_a_street_that_runs_through_a_lot_where_nobody_lives():
    lot = box(60, 2, 115, 98)
    plan = sound(place([[40, 40]], per_block=1, more_buildings=[(lot, 0)]))
    assert plan.grids["street_share"].tolist() == [1.0, 1.0]
    lived_in = sound(place([[40, 40]], per_block=1, more_buildings=[(lot, 2)]))
    assert owner_of(lived_in, 62, 50) == owner_of(lived_in, 113, 50)


def test_border_passes_beside_a_row_of_houses_on_the_street():
    row = [(box(94, y, 106, y + 12), 5) for y in (8, 30, 52, 74)]
    plan = sound(place([[20, 30]], per_block=2, more_buildings=row))
    assert sum(loads(plan)) == 70


def test_border_along_a_party_wall_cuts_neither_house():
    terrace = [(box(x, 40, x + 10, 60), 10) for x in range(20, 180, 10)]
    plan = sound(place([[0, 0]], per_block=1, streets=[], more_buildings=terrace))
    assert sum(loads(plan)) == 160
    assert set(plan.grids["status"]) == {"ok"}


def test_twin_footprints_share_a_grid():
    twins = [(box(90, 40, 110, 60), 15), (box(90, 40, 110, 60), 15)]
    plan = sound(place([[25, 25]], streets=[], more_buildings=twins))
    assert plan.buildings.loc[["b008", "b009"], "grid_code"].nunique() == 1
    assert set(plan.grids["status"]) == {"ok"}


def test_building_across_two_communities_counts_once_and_stops_at_the_border():
    ground = [box(0, 0, 200, 100), box(200, 0, 400, 100)]
    house = (box(180, 40, 210, 60), 9)
    plan = sound(place([[40, 31, 35, 35]], communities=ground, more_buildings=[house]))
    assert plan.communities["households"].tolist() == [80, 70]
    assert plan.buildings.loc["b016", "community_id"] == plan.communities.index[0]


@pytest.mark.parametrize("width", [5, 10, 20])
def test_sliver_between_border_and_street_is_no_grid_and_tears_none(width):
    beside = (LineString([(200 - width, 0), (200 - width, 100)]), "residential")
    plan = sound(place([[40, 40]], more_streets=[beside]))
    assert loads(plan) == [40, 40]
    assert owner_of(plan, 199, 50) == owner_of(plan, 150, 50)


def test_hole_is_in_no_grid():
    ground = Polygon(box(0, 0, 300, 300).exterior, [box(110, 110, 190, 190).exterior])
    rows = [[20, 20, 20], [20, 0, 20], [20, 20, 20]]
    plan = sound(place(rows, communities=[ground]))
    assert not plan.grids.contains(Point(ORIGIN[0] + 150, ORIGIN[1] + 150)).any()
    assert set(plan.grids["status"]) == {"ok"}


def test_community_in_a_hole_of_another():
    ground = [Polygon(box(0, 0, 300, 300).exterior, [box(100, 100, 200, 200).exterior]),
              box(100, 100, 200, 200)]  # fmt: skip
    rows = [[20, 20, 20], [20, 40, 20], [20, 20, 20]]
    plan = sound(place(rows, communities=ground))
    assert plan.communities["households"].tolist() == [160, 40]


def test_exclave_that_can_stand_alone_is_a_grid():
    ground = MultiPolygon([box(0, 0, 200, 100), box(300, 0, 400, 100)])
    plan = sound(place([[40, 40, 0, 40]], communities=[ground], per_block=2))
    assert loads(plan) == [40, 40, 40]
    assert (shapely.get_num_geometries(plan.grids.geometry.to_numpy()) == 1).all()


def test_exclave_too_small_for_a_grid_joins_the_nearest():
    ground = MultiPolygon([box(0, 0, 200, 100), box(300, 0, 400, 100)])
    plan = sound(place([[40, 35, 0, 5]], communities=[ground]))
    assert loads(plan) == [40, 40]
    assert owner_of(plan, 350, 50) == owner_of(plan, 150, 50)


def test_exclave_stays_alone_when_the_rules_say_so():
    ground = MultiPolygon([box(0, 0, 200, 100), box(300, 0, 400, 100)])
    apart = small(fabric={"join_parts": False})
    plan = sound(place([[40, 35, 0, 5]], communities=[ground]), rules=apart)
    assert loads(plan) == [5, 35, 40]
    assert plan.grids.loc[plan.grids["households"] == 5, "reason"].item() == "isolated_part"


def test_points_in_place_of_buildings():
    points = [(Point(15 + 17 * (i % 10), 20 + 30 * (i // 10)), 5) for i in range(30)]
    plan = sound(place([[0, 0]], per_block=1, streets=[], more_buildings=points))
    assert sum(loads(plan)) == 150
    assert set(plan.grids["status"]) == {"ok"}


def test_many_points_at_one_place_stay_together():
    points = [(Point(50, 50), 4)] * 10 + [(Point(150, 50), 4)] * 10
    plan = sound(place([[0, 0]], per_block=1, streets=[], more_buildings=points))
    assert loads(plan) == [40, 40]
    assert plan.buildings.iloc[2:12]["grid_code"].nunique() == 1


def test_thousand_sheds_change_no_grid():
    sheds = [(box(x, y, x + 3, y + 3), 0) for x in range(2, 196, 6) for y in range(2, 96, 6)]
    sheds = [shed for shed in sheds if not shed[0].intersects(MIDDLE)]
    bare = sound(place([[40, 60, 20]]))
    full = sound(place([[40, 60, 20]], more_buildings=sheds))
    assert loads(full) == loads(bare)
    assert full.buildings["grid_code"].notna().all()


@pytest.mark.parametrize("kind", ["river", "rail"])
def test_hard_barrier_parts_grids(kind):
    """Without the barrier 60 + 60 make three grids of 40."""
    barrier = (MIDDLE, {"kind": kind})
    plan = sound(place([[60, 60]], streets=[], barriers=[barrier]), rules=small(25, 40, 50))
    assert owner_of(plan, 95, 50) != owner_of(plan, 105, 50)
    assert loads(plan) == [30, 30, 30, 30]


def test_hard_barrier_is_crossed_where_a_bank_cannot_stand_alone():
    river = (MIDDLE, {"kind": "river"})
    plan = sound(place([[20, 20]], streets=[], barriers=[river]))
    assert loads(plan) == [40]


def test_only_the_poor_bank_is_joined():
    """Three banks of 20, 40 and 40: the first joins the second, the third stays alone."""
    rivers = [(LineString([(x, 0), (x, 100)]), {"kind": "river"}) for x in (100, 200)]
    plan = sound(place([[20, 40, 40]], streets=[], barriers=rivers))
    assert loads(plan) == [30, 30, 40]
    assert owner_of(plan, 195, 50) != owner_of(plan, 205, 50)


def test_community_without_streets_is_divided():
    plan = sound(place([[40, 40], [40, 40]], streets=[]))
    assert loads(plan) == [40] * 4
    assert plan.grids["street_share"].tolist() == [0.0] * 4


def test_border_follows_the_dual_carriageway():
    lanes = [(LineString([(x, 0), (x, 100)]), "primary") for x in (94, 106)]
    plan = sound(place([[40, 40]], streets=lanes))
    assert plan.grids["street_share"].tolist() == [1.0, 1.0]


def test_dead_end_leaves_a_valid_border():
    dead_end = (LineString([(0, 50), (150, 50)]), "residential")
    sound(place([[80, 80]], more_streets=[dead_end]))


def test_grids_are_a_coverage_across_community_borders():
    """The street ends on the border between communities; only one side has it."""
    ground = [box(0, 0, 200, 200), box(200, 0, 400, 200)]
    rows = [[40, 40, 20, 20], [40, 40, 20, 20]]
    cross = [(LineString([(0, y), (200, y)]), "residential") for y in (63.7, 141.3)]
    plan = sound(place(rows, communities=ground, streets=cross))
    assert shapely.coverage_is_valid(plan.grids.to_crs(4326).geometry.to_numpy())


def test_communities_that_share_no_vertex_on_their_border_fit_together():
    ground = [
        Polygon([(0, 0), (200, 0), (200.002, 33), (199.999, 71), (200, 100), (0, 100)]),
        box(200, 0, 400, 100),
    ]
    plan = plan_city(place([[40, 40, 40, 40]], communities=ground), rules=small())
    assert_coverage_valid(plan.grids)


def test_atoms_add_up_to_the_households_of_the_place():
    layers = place([[40, 60, 20], [0, 33, 47]])
    plan = sound(layers)
    assert plan.atoms["households"].sum() == layers.buildings["households"].sum()


def test_large_parcel_without_households_is_no_building():
    """A parcel of all streets reaches through every block: borders cross it as they like."""
    streets = shapely.union_all([box(95, 0, 105, 3000), box(0, 1495, 4000, 1505)])
    assert np.isclose(streets.area, 69_900, rtol=0.01)
    rows = np.zeros((30, 40), int)
    rows[[0, 0, 29, 29], [0, 39, 0, 39]] = 40
    layers = place(rows, streets=[(LineString([(0, 1500), (4000, 1500)]), "residential")],
                   per_block=1, more_buildings=[(streets, 0)])  # fmt: skip
    plan = plan_city(layers, rules=small())
    assert_contiguous(plan)
    assert_tiles(plan.grids, layers.communities)
    assert loads(plan) == [40] * 4


def test_streets_beyond_the_border_change_nothing():
    beyond = [(LineString([(-500, y), (700, y)]), "primary") for y in (-200, -20, 120, 300)]
    bare = plan_city(place([[40, 60, 20]]), rules=small())
    assert_plan_equal(plan_city(place([[40, 60, 20]], more_streets=beyond), rules=small()), bare)


def test_no_chain_is_straightened_beyond_a_home_that_is_a_point():
    ridges = np.array([[[0, 0], [10, 1]], [[10, 1], [20, 0]]], float)
    room, home = box(-5, -5, 25, 5), Point(10, 0.4)
    for homes, bends in (([home], True), ([], False), ([Point(10, 4)], False)):
        (line,), (block,) = borders._chains(
            ridges, np.zeros(2, np.int64), np.array([room]), shapely.STRtree(homes), 1.5
        )
        assert block == 0
        assert (shapely.get_num_points(line) == 3) == bends
