"""Lines cut where they meet: against exact fractions, GEOS, and lines made to be awkward."""

from fractions import Fraction
from itertools import pairwise

import numpy as np
import pytest
import shapely

from gridplan.geometry.noding import node_lines, snap_pieces

PARTS = 8


def random_pieces(rng, n, extent, reach):
    """Return pieces as many of which as possible cross, touch, overlap or pass by closely."""
    start = rng.integers(0, extent, (n, 2)) * rng.choice([1, PARTS], (n, 1))
    end = np.clip(start + rng.integers(-reach, reach + 1, (n, 2)), 0, None)
    again = rng.integers(0, n, n // 4)
    start[: len(again)] = end[again]  # chains
    return np.hstack([start, end])


def passes(piece, x, y):
    """Return whether a piece meets a pixel, of which two sides belong to others; exactly."""
    ax, ay, bx, by = map(int, piece)
    low, high = Fraction(0), Fraction(1)
    is_open = [False, False]  # whether the first and the last moment do not count
    for at, step, place in ((ax, bx - ax, x), (ay, by - ay, y)):
        first = Fraction(PARTS * (2 * place - 1), 2) - at
        last = Fraction(PARTS * (2 * place + 1), 2) - at
        if step == 0:
            if not first <= 0 < last:
                return False
            continue
        one, other = first / step, last / step
        moments = [(one, False), (other, True)] if step > 0 else [(other, True), (one, False)]
        if moments[0][0] > low or (moments[0][0] == low and moments[0][1]):
            low, is_open[0] = moments[0]
        if moments[1][0] < high or (moments[1][0] == high and moments[1][1]):
            high, is_open[1] = moments[1]
    return low < high or (low == high and not any(is_open))


def pixel(x, y):
    """Return the step that a place rounds to."""
    return tuple(int((Fraction(v) / PARTS + Fraction(1, 2)) // 1) for v in (x, y))


def turn(p, q, r):
    """Return on which side of the way from p to q the place r lies."""
    return (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0])


def crossing(one, other):
    """Return the pixel where two pieces cross inside both; None if they do not."""
    a, b, c, d = one[:2], one[2:], other[:2], other[2:]
    if turn(a, b, c) * turn(a, b, d) >= 0 or turn(c, d, a) * turn(c, d, b) >= 0:
        return None
    share = Fraction(turn(c, d, a), turn(c, d, a) - turn(c, d, b))
    return pixel(*(p + share * (q - p) for p, q in zip(a, b, strict=True)))


def touches(piece, place):
    """Return whether a place lies on a piece but for rounding, between its ends."""
    a, way = piece[:2], np.array(piece[2:]) - piece[:2]
    along = int(way @ (np.array(place) - a))
    return abs(turn(a, piece[2:], place)) <= abs(way).sum() and 0 < along < int(way @ way)


def exactly(pieces):
    """Return the edges of snap rounding, as pairs of places."""
    pieces = [tuple(map(int, p)) for p in pieces if tuple(p[:2]) != tuple(p[2:])]
    pieces = [p if p[:2] < p[2:] else p[2:] + p[:2] for p in pieces]
    ends = {p[:2] for p in pieces} | {p[2:] for p in pieces}
    hot = {pixel(*end) for end in ends}
    met = [crossing(p, q) for i, p in enumerate(pieces) for q in pieces[:i]]
    hot |= {place for place in met if place is not None}
    edges = set()
    for p in pieces:
        way = np.array(p[2:]) - p[:2]
        passed = {h for h in hot if passes(p, *h)}
        passed |= {pixel(*end) for end in ends if touches(p, end)}
        order = sorted((int(way @ (PARTS * np.array(h) - p[:2])), h) for h in passed)
        edges |= {tuple(sorted((a, b))) for (_, a), (_, b) in pairwise(order)}
    return edges


@pytest.mark.parametrize("seed", range(12))
def test_pieces_are_led_through_all_hot_pixels_that_they_pass(seed):
    rng = np.random.default_rng(seed)
    extent, reach = [(6, 40), (12, 90), (40, 300), (40, 20), (300, 600), (10**6, 10**7)][seed % 6]
    pieces = random_pieces(rng, 24, extent, reach)
    xy, edges = snap_pieces(pieces, PARTS)
    places = [tuple(place) for place in xy.tolist()]
    found = {(places[a], places[b]) for a, b in edges.tolist()}
    assert len(found) == len(edges)
    assert found == exactly(pieces.tolist())


def require_noded(xy, edges):
    """Require that edges meet at their ends only."""
    lines = shapely.linestrings(xy[edges])
    one, other = shapely.STRtree(lines).query(lines, predicate="intersects")
    apart = one < other
    common = shapely.intersection(lines[one[apart]], lines[other[apart]])
    assert (shapely.get_type_id(common) == 0).all()
    meeting = {tuple(place) for place in shapely.get_coordinates(common)}
    assert meeting <= {tuple(map(float, place)) for place in xy.tolist()}


@pytest.mark.parametrize("seed", range(6))
def test_what_is_noded_meets_at_ends_only_in_any_order(seed):
    rng = np.random.default_rng(100 + seed)
    pieces = random_pieces(rng, 400, 3_000, 3_000)
    xy, edges = snap_pieces(pieces, PARTS)
    require_noded(xy, edges)
    turned = pieces[rng.permutation(len(pieces))][:, [2, 3, 0, 1]]
    assert np.array_equal(snap_pieces(turned, PARTS)[1], edges)


@pytest.mark.parametrize("seed", range(6))
def test_lines_that_cross_on_the_rim_of_a_pixel_meet(seed):
    # Where floats say that they cross may be in the pixel beside, by the last digit.
    rng = np.random.default_rng(200 + seed)
    n, parts, wide = 300, 64, 13_000
    upright = np.zeros((n, 4), np.int64)
    upright[:, [0, 2]] = (parts * rng.integers(0, wide, n) + parts // 2)[:, None]
    upright[:, 1] = parts * rng.integers(-9, -2, n)
    upright[:, 3] = parts * rng.integers(2, 9, n)
    across = np.zeros((4, 4), np.int64)
    across[:, 0], across[:, 2] = -parts, parts * (wide + 1)
    across[:, [1, 3]] = parts * rng.integers(-8, 8, (4, 2))
    low = parts * np.array([2, 10, 2, 10])
    require_noded(*snap_pieces(np.concatenate([upright, across]) + low, parts))


def test_faces_are_those_of_geos_but_for_what_rounding_moves():
    rng = np.random.default_rng(3)
    ends = rng.uniform(0, 0.01, (120, 2, 2)) + np.array([119.5, 39.9])
    lines = shapely.linestrings(ends)
    ours = shapely.get_parts(shapely.polygonize(node_lines(lines, 1e7)))
    theirs = shapely.union_all(lines, grid_size=1e-7)
    theirs = shapely.get_parts(shapely.polygonize(shapely.get_parts(theirs)))
    large = [faces[shapely.area(faces) > 1e-12] for faces in (ours, theirs)]
    assert len(large[0]) == len(large[1])
    assert np.isclose(shapely.area(ours).sum(), shapely.area(theirs).sum(), rtol=1e-4)
    assert shapely.is_valid(ours).all()
    middle = shapely.point_on_surface(large[0])
    at, face = shapely.STRtree(large[1]).query(middle, predicate="within")
    assert len(np.unique(face)) == len(at) == len(large[0])
    held = shapely.area(shapely.intersection(large[0][at], large[1][face]))
    moved = 1e-7 * shapely.length(large[0][at])
    assert (held > shapely.area(large[0][at]) - moved).all()


def test_nothing_rings_and_points_without_length():
    assert len(node_lines(np.zeros(0, object), 1e7)) == 0
    dot = shapely.linestrings([[1e-9, 0], [2e-9, 1e-9]])
    assert len(node_lines(np.array([dot]), 1e7)) == 0
    ring = shapely.box(0, 0, 3, 3).exterior
    (line,) = node_lines(np.array([ring, shapely.linestrings([[0, 0], [3, 0]])]), 1.0)
    assert line.is_ring
    assert shapely.equals(line, ring)


def test_one_place_far_away_costs_no_time_and_no_place():
    near = random_pieces(np.random.default_rng(1), 2_000, 3_000, 60)
    far = near + PARTS * 5_000_000
    edges = snap_pieces(np.concatenate([near, far]), PARTS)[1]
    assert len(edges) == 2 * len(snap_pieces(near, PARTS)[1])
