"""Figures read off the polygons."""

import numpy as np
import pytest
import shapely
from pyproj import CRS
from shapely import LineString, Point, box

from gridplan.crs import WGS84, reproject
from gridplan.plan.measures import compactness, street_share

ZONE = CRS.from_epsg(4549)
ORIGIN = (465_000.0, 4_421_000.0)


def shares(shapes, lines, community=None):
    """Return the street shares of polygons given in local metres."""
    moved = shapely.transform(np.array(shapes, dtype=object), lambda xy: xy + ORIGIN)
    on_ground = shapely.transform(np.array(lines, dtype=object), lambda xy: xy + ORIGIN)
    lonlat = shapely.transform(
        reproject(moved, ZONE, WGS84, densify=False), lambda xy: np.round(xy, 7)
    )
    community = np.zeros(len(shapes), int) if community is None else np.array(community)
    return street_share(lonlat, community, on_ground, crs=ZONE)


PAIR = [box(0, 0, 100, 100), box(100, 0, 200, 100)]
MIDDLE = LineString([(100, 0), (100, 100)])


def test_circle_is_perfectly_compact():
    circle = Point(0, 0).buffer(100, quad_segs=200)
    assert compactness(np.array([circle.area]), np.array([circle.length])) == pytest.approx(
        [1], abs=1e-4
    )


def test_square_has_pi_over_four():
    assert compactness(np.array([100.0]), np.array([40.0])) == pytest.approx([np.pi / 4])


def test_tentacle_is_not_compact():
    assert compactness(np.array([1000.0]), np.array([2002.0]))[0] < 0.01


def test_empty_polygon_divides_by_nothing():
    assert compactness(np.zeros(1), np.zeros(1)).tolist() == [0.0]


def test_border_on_a_street_counts_fully():
    assert shares(PAIR, [MIDDLE]).tolist() == [1, 1]


def test_border_beside_a_street_does_not_count():
    assert shares(PAIR, [LineString([(102, 0), (102, 100)])]).tolist() == [0, 0]


@pytest.mark.parametrize("width", [4, 10, 40, 100])
def test_a_street_across_a_short_border_counts_as_wide_as_it_is(width):
    strips = [box(0, 0, 100, width), box(100, 0, 200, width)]
    street = LineString([(0, width / 2), (200, width / 2)])
    on_street = 2 * 0.5 / width
    assert shares(strips, [street]) == pytest.approx([on_street] * 2, abs=0.06)


def test_border_without_any_line_does_not_count():
    assert shares(PAIR, []).tolist() == [0, 0]


def test_share_is_by_length():
    """The common border is a corner: 40 m on the street and 60 m off it."""
    corner = box(0, 0, 40, 60)
    rest = box(0, 0, 100, 100).difference(corner)
    street = LineString([(0, 60), (40, 60)])
    assert shares([corner, rest], [street]) == pytest.approx([0.4, 0.4], abs=0.002)


def test_street_at_right_angles_does_not_count():
    assert shares(PAIR, [LineString([(0, 50), (200, 50)])]) == pytest.approx([0, 0], abs=0.05)


def test_outer_border_does_not_count():
    outline = box(0, 0, 200, 100).boundary
    assert shares(PAIR, [outline]).tolist() == [0, 0]


def test_border_to_another_community_does_not_count():
    assert np.isnan(shares(PAIR, [MIDDLE], community=[0, 1])).all()


def test_only_grid_of_a_community_has_no_share():
    four = [*PAIR, box(200, 0, 300, 100)]
    share = shares(four, [MIDDLE], community=[0, 0, 1])
    assert share[:2].tolist() == [1, 1]
    assert np.isnan(share[2])
