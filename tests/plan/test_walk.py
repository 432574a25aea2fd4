"""Homes of a grid hang together on foot, or the missing link is told."""

import numpy as np
import pytest
import shapely
from shapely import LineString, Point, box

from gridplan.plan.walk import measure_walk, missing_links

GROUND = np.array([box(0, 0, 100, 100), box(100, 0, 200, 100)], dtype=object)


def look(lines, homes, households=None, grid=None, polygons=GROUND):
    homes = np.array([Point(xy) for xy in homes], dtype=object)
    households = np.ones(len(homes), int) if households is None else np.array(households)
    grid = np.zeros(len(homes), int) if grid is None else np.array(grid)
    lines = np.array([LineString(line) for line in lines], dtype=object)
    return polygons, lines, homes, households, grid


def test_streets_that_meet_outside_the_grid_are_two_pieces():
    """A U whose bend lies in the next grid."""
    bend = [(0, 20), (150, 20), (150, 80), (0, 80)]
    walk = measure_walk(
        *look([bend], [(50, 25), (50, 75), (60, 75), (150, 50)], grid=[0, 0, 0, 1])
    )
    assert walk.pieces.tolist() == [2, 1]
    assert walk.main_share.round(2).tolist() == [0.67, 1.0]
    assert walk.round_km == pytest.approx([0.2, 0.16], abs=0.025)


@pytest.mark.parametrize(
    "crossing",
    [[(50, 20), (50, 80)], [(50, 10), (50, 90)], [(50, 20.6), (50, 79.4)], [(100, 15), (100, 85)]],
    ids=["joined", "crossing", "short of it", "on the border"],
)
def test_a_path_inside_or_on_the_border_joins_them(crossing):
    rows = [[(0, 20), (103, 20)], [(0, 80), (103, 80)]]
    homes = [(20, 25), (20, 75)]
    assert measure_walk(*look(rows, homes)).pieces.tolist() == [2, 0]
    assert measure_walk(*look([*rows, crossing], homes)).pieces.tolist() == [1, 0]


@pytest.mark.parametrize("start", np.arange(-20.0, 0.0, 3.0))
def test_border_streets_meet_on_a_corner_wherever_their_steps_begin(start):
    """Streets 2 m outside of the grid that cross beyond its corner, and go on."""
    rows = [[(102, start), (102, 200)], [(start, 102), (200, 102)]]
    assert measure_walk(*look(rows, [(95, 40), (40, 95)])).pieces.tolist() == [1, 0]


def test_a_street_counts_as_far_as_the_rim_of_the_grid():
    walk = measure_walk(*look([[(-93, 50), (93, 50)]], [(50, 50)]))
    assert walk.round_km == pytest.approx([0.098, 0.0], abs=0.0025)


def test_a_street_on_a_border_counts_for_both_sides():
    walk = measure_walk(*look([[(103, 0), (103, 100)]], [(50, 50), (150, 50)], grid=[0, 1]))
    assert walk.pieces.tolist() == [1, 1]
    assert walk.round_km == pytest.approx([0.1, 0.1])


def test_streets_where_nobody_lives_are_no_piece():
    rows = [[(0, 20), (100, 20)], [(0, 80), (100, 80)]]
    walk = measure_walk(*look(rows, [(50, 25), (60, 25)]))
    assert walk.pieces.tolist() == [1, 0]
    assert walk.round_km == pytest.approx([0.1, 0.0])


@pytest.mark.parametrize("lines", [[], [[(500, 0), (600, 0)]]])
def test_a_grid_without_streets_has_no_piece(lines):
    walk = measure_walk(*look(lines, [(50, 25)]))
    assert walk.pieces.tolist() == [0, 0]
    assert np.isnan(walk.main_share).all()


def test_every_lesser_piece_tells_the_way_to_the_main_one():
    rows = [[(0, y), (100, y)] for y in (10, 50, 80)]
    found = missing_links(*look(rows, [(5, 10), (5, 50), (5, 80)], [2, 9, 4]))
    assert sorted(zip(found.households, shapely.length(found.line), strict=True)) == [
        (2, 40.0), (4, 30.0),
    ]  # fmt: skip
    assert found.grid.tolist() == [0, 0]


def test_neither_order_of_lines_nor_of_homes_matters():
    rows = [[(0, 20), (100, 20)], [(0, 80), (100, 80)], [(50, 0), (50, 30)]]
    homes, loads = [(50, 25), (50, 75), (60, 78)], [1, 2, 3]
    one = measure_walk(*look(rows, homes, loads))
    other = measure_walk(*look(rows[::-1], homes[::-1], loads[::-1]))
    assert all(np.array_equal(a, b, equal_nan=True) for a, b in zip(one, other, strict=True))
