"""A strip without homes along several grids is shared out among those it lies along.

An estate without lines inside, and a strip between its wall and the border::

    +-----+-----+-----+-----+-----+-----+
    | 40  | 40  | 40  | 40  | 40  | 40  |
    +=====+=====+=====+=====+=====+=====+   wall
    |                                   |   20 m, nobody
    +-----------------------------------+
"""

import numpy as np
import pytest
import shapely
from shapely import LineString, box

from gridplan.plan.shape import wrapped_share
from gridplan.planning.city import plan_city
from tests.place import loads, place, small

LONG, DEEP = 600.0, -20.0


def estate(*, more_buildings=(), order=None):
    wall = (LineString([(0, 0), (LONG, 0)]), {"kind": "wall"})
    return place(
        [[40] * 6],
        communities=[box(0, DEEP, LONG, 100)],
        streets=[],
        barriers=[wall],
        more_buildings=more_buildings,
        order=order,
    )


def plan_of(layers, shape=1.0):
    return plan_city(layers, rules=small(borders={"shape": shape}))


def fairness(plan):
    """Return Polsby-Popper of the grids, least first."""
    shapes = plan.grids.to_crs(plan.layers.crs).geometry.to_numpy()
    return np.sort(4 * np.pi * shapely.area(shapes) / shapely.length(shapes) ** 2)


def on_strip(plan):
    """Return the metres of strip that each grid has along the wall, those that have any."""
    shapes = plan.grids.to_crs(plan.layers.crs).geometry.to_numpy()
    west, south = plan.layers.communities.total_bounds[:2]
    strip = box(west, south, west + LONG, south - DEEP - 1)
    area = shapely.area(shapely.intersection(shapes, strip))
    return area[area > 100] / (-DEEP - 1)


def test_strip_goes_to_the_grids_behind_it():
    before, after = plan_of(estate(), shape=0.0), plan_of(estate())
    assert len(on_strip(before)) == 1
    assert len(on_strip(after)) == 6
    assert on_strip(after).max() < 160
    assert fairness(before)[0] < 0.3 < fairness(after)[0]


def test_giving_tails_away_moves_no_home():
    before, after = plan_of(estate(), shape=0.0), plan_of(estate())
    assert loads(before) == loads(after) == [40] * 6


def test_grids_still_tile_the_community_and_are_whole():
    plan = plan_of(estate())
    grids = plan.grids.geometry.to_numpy()
    whole = shapely.union_all(grids)
    assert shapely.coverage_is_valid(grids)
    assert shapely.area(grids).sum() == pytest.approx(whole.area, rel=1e-9)
    assert (shapely.get_num_geometries(grids) == 1).all()
    assert wrapped_share(plan.grids.to_crs(plan.layers.crs).geometry.to_numpy()).max() < 0.5


def test_no_building_on_the_strip_is_cut():
    """Shops from end to end, 45 m each, over every place where a cut might be."""
    shops = [(box(x, -15, x + 45, -5), 0) for x in range(5, 560, 50)]
    plan = plan_of(estate(more_buildings=shops))
    crs = plan.layers.crs
    grids = plan.grids.to_crs(crs).geometry.to_numpy()
    houses = plan.layers.buildings.geometry.to_numpy()
    held = shapely.area(shapely.intersection(houses[:, None], grids[None, :]))
    assert ((held > 1.0).sum(axis=1) == 1).all()


def test_inhabited_strip_is_left_alone():
    """A house at either end: the strip is somebody's home."""
    homes = [(box(x, -15, x + 10, -5), 1) for x in (20, 120, 220, 320, 420, 520)]
    plan = plan_of(estate(more_buildings=homes))
    assert (plan.grids["status"] == "ok").all()


def test_row_order_does_not_matter():
    one, other = plan_of(estate()), plan_of(estate(order=3))
    assert one.grids.geometry.to_wkt().tolist() == other.grids.geometry.to_wkt().tolist()
