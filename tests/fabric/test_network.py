"""Lines are noded once; cuts then split what they meet, as noding everything anew would."""

import numpy as np
import pytest
import shapely
from hypothesis import example, given
from hypothesis import strategies as st
from shapely import LineString, MultiPolygon, Polygon, box

from gridplan.fabric.coverage import _borders_once
from gridplan.fabric.faces import Faces, cut_faces
from gridplan.fabric.network import (
    NODING_GRID_M,
    add_cuts,
    keys,
    node_site,
    on_grid,
)
from gridplan.fabric.site import OUTLINE, PLOT, STREET, Site
from gridplan.geometry.arrays import chains
from gridplan.geometry.straight_pieces import merge_pieces

SIZE = 20
place = st.integers(0, SIZE)
lines = st.lists(st.tuples(place, place, place, place), max_size=5)
# Sevenths: no end lies half way between two cells of the grid, where either may be right.
end = st.tuples(st.integers(0, 10_000), st.integers(0, 7))
ends = st.lists(st.tuples(end, end), max_size=6)
none = np.zeros(0, object)


def ground(*streets, size=SIZE, at=(0, 0)):
    """Return a community without houses; all at a place of its own."""
    ways = np.array([*streets, None], dtype=object)[:-1]
    count, no_rows = len(ways), np.zeros(0, np.int64)
    return Site(
        "1", moved(box(0, 0, size, size), at), None, moved(ways, at),
        np.full(count, STREET, np.int8),
        np.zeros(count, bool), none, no_rows, none, none, np.zeros(0), no_rows, no_rows,
    )  # fmt: skip


def moved(shapes, at):
    return shapely.transform(shapes, lambda xy: xy + at)


def cuts_of(*ways):
    return np.array([*map(LineString, ways), None], dtype=object)[:-1]


def areas(site, network):
    return np.sort(shapely.area(cut_faces(site, network).shape)).round(2).tolist()


def faces_anew(network, cuts):
    """Return the faces of all lines and cuts, noded together from scratch."""
    ways = on_grid(shapely.get_coordinates(cuts)).reshape(-1, 2, 2)
    everything = np.concatenate([network.lines, shapely.linestrings(ways)])
    noded = shapely.union_all(everything, grid_size=NODING_GRID_M)
    return shapely.get_parts(shapely.polygonize(shapely.get_parts(noded)))


def lacking(faces, others):
    """Return faces that are not among others but for 1 cm along their lines, and slivers."""
    firm = faces[~shapely.is_empty(shapely.buffer(faces, -3 * NODING_GRID_M))]
    least = np.full(len(firm), np.inf)
    one, other = shapely.STRtree(others).query(firm, predicate="intersects")
    apart = shapely.area(shapely.symmetric_difference(firm[one], others[other]))
    np.minimum.at(least, one, apart)
    return firm[least > NODING_GRID_M * shapely.length(firm)].tolist()


# --- chains


@given(st.integers(1, 8).flatmap(lambda n: st.tuples(
    st.just(n), st.lists(st.tuples(*[st.integers(0, n - 1)] * 2), max_size=16)
)))  # fmt: skip
@example((2, [(0, 1), (0, 1)]))  # a ring of two edges
@example((1, [(0, 0), (0, 0)]))
@example((3, []))
def test_chains_hold_every_edge_once_and_end_where_not_two_edges_meet(graph):
    n, edges = graph
    pairs = np.array(edges, np.int64).reshape(-1, 2)
    nodes, chain = chains(n, pairs)
    assert (np.diff(chain) >= 0).all()
    degree = np.bincount(pairs.ravel(), minlength=n)
    walked = []
    for number in np.unique(chain):
        way = nodes[chain == number]
        walked += zip(way[:-1].tolist(), way[1:].tolist(), strict=True)
        assert (degree[way[1:-1]] == 2).all()
        assert way[0] == way[-1] or (degree[way[[0, -1]]] != 2).all()
    assert sorted(map(sorted, walked)) == sorted(map(sorted, edges))


@given(st.lists(st.tuples(place, place, place, place), max_size=12, unique=True))
def test_merged_pieces_cover_the_same_ground_in_fewest_lines(ways):
    pieces = np.array(sorted({tuple(sorted([w[:2], w[2:]])) for w in ways if w[:2] != w[2:]}))
    pieces = pieces.reshape(-1, 2, 2).astype(float)
    merged = merge_pieces(pieces, keys(pieces.reshape(-1, 2)).reshape(-1, 2))
    assert shapely.length(merged).sum() == pytest.approx(
        np.hypot(*np.diff(pieces, axis=1).T).sum()
    )
    assert shapely.get_num_coordinates(merged).sum() == len(pieces) + len(merged)
    whole = shapely.line_merge(shapely.multilinestrings(shapely.linestrings(pieces)))
    assert len(merged) == len(shapely.get_parts(whole))


# --- keys


@pytest.mark.parametrize("at", [(0, 0), (-3e6, -1e7), (45_500_000, 4_400_000), (465_000, -9e6)])
def test_every_point_of_the_grid_has_a_key_of_its_own(at):
    steps = np.array([0, 0.01, 0.02, 1, 40_000, 200_000])
    points = np.stack(np.meshgrid(steps, steps), axis=-1).reshape(-1, 2)
    assert len(np.unique(keys(points + at))) == len(points)
    assert len(np.unique(keys(np.concatenate([points + at, points + at + 0.003])))) == len(points)


# --- cuts


@given(lines, ends)
def test_cuts_give_the_faces_that_noding_everything_anew_gives(ways, ends):
    streets = [LineString([w[:2], w[2:]]) for w in ways if w[:2] != w[2:]]
    network = node_site(ground(*streets))
    first, last = network.pieces.transpose(1, 0, 2)
    spots = np.array([
        [first[i % len(first)] + (last - first)[i % len(first)] * j / 7 for i, j in pair]
        for pair in ends
    ])  # fmt: skip
    cuts = shapely.linestrings(spots.reshape(-1, 2, 2))
    after = add_cuts(network, cuts).lines
    faces, expected = shapely.get_parts(shapely.polygonize(after)), faces_anew(network, cuts)
    assert not lacking(faces, expected)
    assert not lacking(expected, faces)


@pytest.mark.parametrize("at", [(0, 0), (39_500_000, 4_400_000), (-3_000_000, -9_000_000)])
@pytest.mark.parametrize(
    ("ways", "expected"),
    [
        ([], [400]),
        ([[(5, 0), (5, 20)]], [100, 300]),
        ([[(5, 0), (5, 20)], [(5, 20), (5, 0)]], [100, 300]),
        ([[(5, 0), (5, 12)], [(5, 8), (5, 20)]], [100, 300]),
        ([[(5, 0), (5, 9)], [(5, 9), (5, 20)]], [100, 300]),
        ([[(5, 0), (5, 20)], [(0, 5), (20, 5)]], [25, 75, 75, 225]),
        ([[(5, 0), (5, 20), (10, 20), (10, 0)]], [100, 100, 200]),
        ([[(3, 0), (17, 0)], [(4, 0), (4, 0)], [(4, 4), (4, 4)]], [400]),
        ([[(5, 5), (5, 15)]], [400]),
        # Two that cross closer to their ends than a cut is looked at.
        ([[(10, 20), (10, 0)], [(0, 20), (10.03, 0)]], [0, 99.7, 100.3, 200]),
        ([[(0, 20), (10, 0)], [(20, 20), (9.97, 0)]], [0, 100, 100.2, 199.7]),
    ],
)
def test_cuts_of_every_kind(ways, expected, at):
    site = ground(at=at)
    cuts = moved(cuts_of(*ways), at)
    assert areas(site, add_cuts(node_site(site), cuts)) == pytest.approx(expected, abs=0.1)


def test_cut_holds_on_to_a_line_that_another_cut_bends():
    """The first cut splits the long line 3 mm aside; the second, noded, must still meet it."""
    streets = [
        LineString([(12.43, 67.06), (64.72, 61.54)]), LineString([(83.58, 16.48), (14.56, 23.53)]),
        LineString([(57.27, 33.6), (84.03, 48.7)]),
    ]  # fmt: skip
    site = ground(*streets, size=100)
    network = node_site(site)
    cuts = cuts_of([(77.73, 45.15), (60.94, 18.79)], [(100, 86.04), (56.79, 19.22)])
    assert not lacking(faces_anew(network, cuts), cut_faces(site, add_cuts(network, cuts)).shape)


def test_pieces_keep_what_they_run_along_when_they_are_split():
    site = ground(LineString([(0, 10), (20, 10)]))
    network = add_cuts(node_site(site), cuts_of([(5, 0), (5, 10)], [(7, 5), (7, 15)]))
    on_street = (network.pieces[:, :, 1] == 10).all(axis=1)
    assert on_street.sum() == 3
    assert (network.border_class[on_street] == STREET).all()
    inside = network.pieces[~on_street].mean(axis=1)
    is_cut = ((inside > 0.1) & (inside < 19.9)).all(axis=1)
    assert is_cut.any()
    assert (network.border_class[~on_street] == np.where(is_cut, PLOT, OUTLINE)).all()


# --- borders of a city


def test_borders_once_are_the_borders_of_all():
    """A hole, a T-junction, a community in two parts that touches itself in one point."""
    whole = box(0, 0, 2, 2)
    city = [
        whole.difference(box(0.5, 0.5, 1, 1)), box(0.5, 0.5, 1, 1), box(2, 0, 3, 1),
        MultiPolygon([box(2, 1, 3, 2), box(3, 0, 4, 1)]), box(9, 9, 10, 10),
    ]  # fmt: skip
    shapes = moved(np.array(city, dtype=object), (119.6, -39.9))
    once = _borders_once(shapes)
    expected = shapely.union_all(shapely.boundary(shapes))
    noded = shapely.union_all(once, grid_size=1e-7)
    assert noded.length == pytest.approx(expected.length)
    assert noded.hausdorff_distance(expected) < 1e-6
    # Only where a corner of one lies on a side of another, a stretch remains twice.
    assert shapely.length(once).sum() == pytest.approx(expected.length + 2)


def test_a_hair_that_touches_others_in_a_corner_only_goes_with_the_nearest():
    """Rounding leaves such a triangle where a border ends; alone it would be a grid."""
    scrap = Polygon([(100, 100), (100.01, 100), (100.01, 100.01)])
    shape = np.array([box(200, 0, 300, 100), box(0, 0, 100, 100), scrap])
    none = np.zeros(0, np.int64)
    hair = np.array([False, False, True])
    made = Faces(None, shape, hair, np.zeros((0, 2, 2)), none, none, none, none > 0)
    assert made.keepers().tolist() == [0, 1, 1]
