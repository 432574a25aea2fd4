"""Layers are shared out among communities, lines get their class."""

import numpy as np
import pytest
from shapely import LineString, Point, box

from gridplan.fabric.institutions import choose_dedicated
from gridplan.fabric.site import BORDER_CLASSES, border_lines, inner_points, make_sites
from gridplan.rules import Rules
from tests.place import place, site_of

LINE = LineString([(100, 0), (100, 100)])


def sites_of(layers):
    rules = Rules()
    dedicated = choose_dedicated(layers, rules=rules.dedicated)
    nowhere = np.full(len(layers.communities), None)
    return make_sites(layers, dedicated, nowhere, options=rules.fabric)


@pytest.mark.parametrize(
    ("street", "expected"),
    [
        ("primary", "main_road"), ("主干路", "main_road"), ("residential", "street"),
        ("", "street"), ("footway", "minor_street"),
    ],
)  # fmt: skip
def test_streets_get_their_class(street, expected):
    layers = place([[30, 12]], streets=[(LINE, street)])
    _, line_class, hard = border_lines(layers, Rules().fabric)
    assert [BORDER_CLASSES[i] for i in line_class] == [expected]
    assert not hard.any()


@pytest.mark.parametrize(
    ("kind", "expected", "is_hard"),
    [("rail", "barrier", True), ("围墙", "wall", False), ("power_line", "barrier", False)],
)
def test_barriers_get_their_class(kind, expected, is_hard):
    layers = place([[30, 12]], streets=[], barriers=[(LINE, {"kind": kind})])
    _, line_class, hard = border_lines(layers, Rules().fabric)
    assert [BORDER_CLASSES[i] for i in line_class] == [expected]
    assert hard.tolist() == [is_hard]


def test_barrier_polygon_counts_by_its_outline():
    lake = (box(90, 20, 110, 80), {"kind": "water"})
    lines, _, _ = border_lines(place([[30, 12]], streets=[], barriers=[lake]), Rules().fabric)
    assert [line.length for line in lines] == pytest.approx([160])


def test_each_community_gets_its_buildings_and_the_lines_that_touch_it():
    layers = place(
        [[30, 12]], communities=[box(0, 0, 100, 100), box(100, 0, 200, 100)],
        streets=[(LINE, "residential"), (LineString([(150, 0), (150, 100)]), "service")],
    )  # fmt: skip
    west, east = sites_of(layers)
    assert (west.households.sum(), east.households.sum()) == (30, 12)
    assert (len(west.lines), len(east.lines)) == (1, 2)
    rows = np.concatenate([west.building_rows, east.building_rows])
    assert sorted(rows) == list(range(8))


def test_building_on_a_community_border_belongs_to_one_community():
    layers = place(
        [[30, 12]], communities=[box(0, 0, 100, 100), box(100, 0, 200, 100)],
        more_buildings=[(box(70, 40, 110, 60), 7)],
    )  # fmt: skip
    assert [site.households.sum() for site in sites_of(layers)] == [37, 12]


def test_building_that_reaches_far_beyond_its_community_is_clipped():
    site = site_of(place([[30, 12]], more_buildings=[(box(50, 40, 900, 60), 7)]))
    assert site.shapes[-1].bounds[2] <= 465_000 + 200 + 30 + 1e-6


def test_inner_point_lies_inside_even_a_bent_house():
    bent = box(0, 0, 30, 30).difference(box(5, 5, 30, 30))
    points = inner_points(np.array([bent, Point(3, 4)], dtype=object))
    assert bent.contains(Point(points[0]))
    assert points[1].tolist() == [3, 4]
