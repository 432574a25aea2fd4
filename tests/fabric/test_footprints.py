"""Footprints: which house a point stands for, and whose ground lies under several houses."""

from types import SimpleNamespace

import numpy as np
import pytest
import shapely
from shapely import Point, box

from gridplan.crs import WGS84, reproject
from gridplan.fabric import footprints, naming
from tests.place import frame

AREA = box(0, 0, 400, 400)


def sides(shapes, households, ground=None):
    """Return the buildings that the fabric sees of some shapes."""
    moved, people = frame(shapes).geometry.to_numpy(), np.array(households)
    parcel = footprints.are_parcels(moved, people, moved[:0])
    home, members = np.zeros(len(moved), np.int64), [np.arange(len(moved))]
    ground = frame([shapely.union_all([AREA, *shapes]) if ground is None else ground])
    return footprints.as_houses(moved, people, members, home, ground.geometry.to_numpy(), parcel)


def test_a_point_in_a_house_that_is_lived_in_stands_for_that_house():
    house, shed = box(0, 0, 20, 20), box(30, 0, 40, 10)
    seen = sides([house, shed, Point(5, 5), Point(35, 5)], [4, 0, 2, 3])
    assert shapely.equals(seen[2], seen[0])
    assert seen[3].geom_type == "Point"  # a parcel without households is no home


def test_of_houses_over_each_other_a_point_takes_the_smallest_whatever_the_order():
    houses = [box(0, 0, 20, 20), box(0, 0, 10, 10), box(1, 1, 30, 30)]
    for order in ([0, 1, 2], [2, 1, 0], [1, 0, 2]):
        seen = sides([*(houses[i] for i in order), Point(5, 5)], [1, 1, 1, 1])
        assert shapely.area(seen[3]) == pytest.approx(100)


def test_a_point_beyond_others_ground_is_no_part_of_the_house_that_reaches_there():
    house = box(0, 0, 60, 20)
    ground = shapely.MultiPolygon([box(0, 0, 30, 20), box(40, 0, 60, 20)])
    seen = sides([house, Point(10, 10), Point(50, 10)], [1, 1, 1], ground)
    assert [shape.geom_type for shape in seen] == ["Polygon", "Polygon", "Point"]


def test_a_point_in_a_parcel_over_several_houses_stays_where_it_is():
    parcel, hall = box(0, 0, 100, 100), box(200, 0, 300, 100)
    houses = [box(10, 10, 20, 20), box(40, 10, 50, 20)]
    seen = sides([parcel, hall, *houses, Point(80, 80), Point(250, 50)], [1] * 6)
    assert seen[4].geom_type == "Point"
    assert shapely.equals(seen[5], seen[1])


def test_a_home_on_others_ground_takes_the_footprint_that_lies_there():
    beyond, over, under = box(-50, 0, 8, 20), box(0, 0, 10, 10), box(2, 8, 6, 14)
    alone = box(-50, 100, 8, 120)
    shapes = frame([beyond, over, under, alone]).geometry.to_numpy()
    ground = frame([AREA]).geometry.iloc[0]
    parcel = np.zeros(4, bool)
    people = np.array([1, 2, 3, 4])
    seen = footprints.as_they_stand(ground, shapes, people, parcel, np.array([0, 3]))
    assert shapely.equals(seen[0], shapes[2])  # the smallest at the middle of what is inside
    assert shapely.equals(seen[1:3], shapes[1:3]).all()
    assert seen[3].geom_type == "Point"
    assert shapely.contains(shapely.intersection(shapes[3], ground), seen[3])


def test_a_home_on_the_border_of_its_community_comes_to_lie_inside():
    shapes = frame([Point(0, 50), Point(0, 0)]).geometry.to_numpy()
    ground = frame([AREA]).geometry.iloc[0]
    none, rows = np.zeros(2, bool), np.arange(2)
    seen = footprints.as_they_stand(ground, shapes, np.ones(2, int), none, rows)
    assert shapely.contains_properly(ground, seen).all()
    assert (shapely.distance(seen, shapes) < 0.3).all()


@pytest.mark.parametrize("order", [[0, 1, 2], [2, 1, 0]])
def test_ground_under_several_houses_goes_to_the_smallest_that_is_lived_in(order):
    """As a point there does, whatever the order of rows."""
    shed, house, hall = box(4, 4, 8, 8), box(0, 0, 10, 10), box(2, 2, 30, 30)
    layer = frame([shed, house, hall])
    shapes, crs = layer.geometry.to_numpy()[order], layer.crs
    lonlat = reproject(frame([box(5, 5, 6, 6)]).geometry.to_numpy(), crs, WGS84)
    ground = SimpleNamespace(shape=lonlat, middle=shapely.centroid(lonlat))
    work = SimpleNamespace(
        whole=shapes, whole_cell=np.array(order), whole_lived_in=np.array([0, 1, 1], bool)[order]
    )
    cells = SimpleNamespace(grid=np.arange(3))
    nobody = naming._Spoken(*np.zeros((2, 1), bool), np.full(1, -1))
    spared = naming._spare(ground, work, cells, nobody, crs)
    assert spared.grid.tolist() == [1]
