"""A line ends where the border of its ground can have a vertex without a bend."""

import numpy as np
import pytest
import shapely

from gridplan.crs import WGS84
from gridplan.fabric.landings import land

STEP = 1e-7


def place(points):
    return np.asarray(points) * STEP + (7.0, 43.0)


def bends(seam):
    way, there = seam[:, 1] - seam[:, 0], seam[:, 2] - seam[:, 0]
    across = way[:, 0] * there[:, 1] - way[:, 1] * there[:, 0]
    return np.abs(across) / np.hypot(*way.T) / STEP


@pytest.fixture
def halves():
    """Two halves of a slanting field; the line between them meets both long sides off them.

    ::

        d ---- q ---- c
        |      |      |
        a ---- p ---- b
    """
    a, b, c, d = place([(0, 0), (9973, 1009), (8951, 6007), (-1013, 5003)])
    p, q = place([(5000, 506), (4000, 5508)])
    atoms = shapely.orient_polygons(
        np.array([shapely.Polygon([a, p, q, d]), shapely.Polygon([p, b, c, q])]), exterior_cw=False
    )
    return atoms, np.array([[a, b, p], [c, d, q]]), shapely.Polygon([a, b, c, d])


def test_lines_end_on_the_border_and_leave_its_area(halves):
    atoms, seam, field = halves
    landed, ends = land(atoms, seam, np.zeros(0, object), crs=WGS84)
    assert bends(ends).max() < 0.05 < bends(seam).min()
    assert np.abs(ends[:, 2] - seam[:, 2]).max() <= 50 * STEP * 1.01
    assert shapely.coverage_is_valid(landed)
    before, after = (abs(shapely.area(some).sum() / field.area - 1) for some in (atoms, landed))
    assert after < before / 4
    corners = {tuple(xy) for xy in shapely.get_coordinates(landed).round(7).tolist()}
    assert {tuple(xy) for xy in ends[:, 2].round(7).tolist()} <= corners


def test_a_vertex_at_which_no_line_ends_is_dropped(halves):
    atoms, seam, _ = halves
    (a, b, _), idle = seam[0], place([(7500, 760)])[0]
    more = atoms.copy()
    ring = shapely.get_coordinates(atoms[1])
    at = int(np.flatnonzero((ring == b).all(axis=1))[0])
    more[1] = shapely.Polygon(np.insert(ring, at, idle, axis=0))
    landed, ends = land(
        more, np.concatenate([seam, [[a, b, idle]]]), np.zeros(0, object), crs=WGS84
    )
    assert len(ends) == 2
    assert shapely.get_num_coordinates(landed[1]) == shapely.get_num_coordinates(atoms[1])


def test_a_line_that_turns_at_the_border_is_not_laid_along_it(halves):
    atoms, seam, _ = halves
    (a, b, p), (c, d, q) = seam
    turn = place([(4999, 512)])[0]  # six steps inside the border
    rings = [a, p, turn, q, d], [p, b, c, q, turn]
    faces = [shapely.Polygon(ring) for ring in rings]
    atoms = shapely.orient_polygons(np.array(faces), exterior_cw=False)
    landed, ends = land(atoms, seam, np.zeros(0, object), crs=WGS84)
    assert bends(ends).max() < bends(seam).max()
    assert shapely.is_empty(shapely.coverage_invalid_edges(landed, gap_width=10 * STEP)).all()
    assert np.hypot(*((ends[0, 2] - turn) / STEP)) < 10


def test_no_line_is_led_through_a_house(halves):
    atoms, seam, _ = halves
    _, free = land(atoms, seam, np.zeros(0, object), crs=WGS84)
    old, new = shapely.LineString(seam[:, 2]), shapely.LineString(free[:, 2])
    house = np.array([new.interpolate(0.05, normalized=True).buffer(STEP / 2)])
    assert new.intersects(house[0])
    assert not old.intersects(house[0])
    _, stayed = land(atoms, seam, house, crs=WGS84)
    assert not shapely.LineString(stayed[:, 2]).intersects(house[0])
