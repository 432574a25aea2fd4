"""Communities noded one by one share every vertex of their common border after sewing."""

from itertools import pairwise

import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st
from shapely import MultiPolygon, Polygon, box

from gridplan.crs import WGS84
from gridplan.fabric.coverage import _seam, cover_communities
from gridplan.fabric.seams import sew
from gridplan.geometry.straight_pieces import lonely, outline_pieces, piece_keys, point_keys

AT = np.array([119.6, 39.9])
STEP = 1e-7
SIDE = 10_000  # steps
cuts = st.sets(st.integers(1, SIDE - 1), max_size=5).map(sorted)


def ground(*shapes):
    """Return polygons given in steps of the seventh decimal."""
    return shapely.transform(np.array(shapes, dtype=object), in_degrees)


def in_degrees(steps):
    return np.round(AT + np.asarray(steps) * STEP, 7)


def sewn(*communities):
    """Return the communities' own polygons, and all their atoms after sewing.

    Each community is ``(outline, atoms)`` in steps; the atoms have vertices on the outline
    that it lacks.
    """
    outlines = ground(*(outline for outline, _ in communities))
    atoms = [ground(*parts) for _, parts in communities]
    seams = [_seam(outline, rim_of(parts)) for outline, parts in zip(outlines, atoms, strict=True)]
    of = np.repeat(np.arange(len(atoms)), [len(parts) for parts in atoms])
    return sew(outlines, seams, np.concatenate(atoms), of), of


def rim_of(atoms):
    pieces, _ = outline_pieces(atoms)
    return pieces[lonely(piece_keys(point_keys(pieces)))]


def vertices(shapes):
    return set(np.unique(point_keys(shapely.get_coordinates(shapes))).tolist())


def strips(west, east, heights, border):
    """Return a community beside a border, cut at heights; the border may lean.

    `border` gives the place on the border at a height, the other side is upright at `west`
    or `east`, whichever is given.
    """
    far = east if west is None else west
    levels = [0, *heights, SIDE]
    atoms = [
        Polygon([(far, low), border(low), border(high), (far, high)])
        for low, high in pairwise(levels)
    ]
    return Polygon([(far, 0), border(0), border(SIDE), (far, SIDE)]), atoms


def leaning(by):
    """Return a border that leans; its points are rounded as noding rounds them."""
    return lambda height: (SIDE + round(by * height / SIDE), height)


@given(left=cuts, right=cuts, lean=st.integers(-3000, 3000))
def test_borders_that_end_at_different_places_leave_a_valid_coverage(left, right, lean):
    border = leaning(lean)
    west, east = (strips(0, None, left, border), strips(None, 2 * SIDE, right, border))
    atoms, of = sewn(west, east)
    assert shapely.coverage_is_valid(atoms)
    on_border = {int(point_keys(in_degrees(border(y)))) for y in (0, SIDE, *left, *right)}
    assert on_border <= vertices(atoms[of == 0])
    assert on_border <= vertices(atoms[of == 1])


@given(left=cuts, right=cuts, lean=st.integers(-3000, 3000))
def test_sewing_adds_vertices_and_moves_none(left, right, lean):
    border = leaning(lean)
    pair = strips(0, None, left, border), strips(None, 2 * SIDE, right, border)
    before = np.concatenate([ground(*parts) for _, parts in pair])
    atoms, _ = sewn(*pair)
    for old, new in zip(before, atoms, strict=True):
        assert vertices(old) <= vertices(new)
        assert abs(old.area - new.area) <= STEP * old.length
        assert new.geom_type == "Polygon"


@given(left=cuts, right=cuts, lean=st.integers(-3000, 3000))
def test_direction_of_a_ring_does_not_matter(left, right, lean):
    border = leaning(lean)
    pair = strips(0, None, left, border), strips(None, 2 * SIDE, right, border)
    atoms, _ = sewn(*pair)
    turned, _ = sewn(pair[0], (pair[1][0].reverse(), [atom.reverse() for atom in pair[1][1]]))
    assert shapely.equals_exact(shapely.normalize(atoms), shapely.normalize(turned)).all()


def test_community_in_a_hole_shares_the_vertices_of_both():
    hole = box(1000, 1000, 3000, 3000)
    around = box(0, 0, 4000, 4000).difference(hole)
    # The ring is cut at the height 1,700, what is in it at 2,200.
    halves = [around & box(0, 0, 4000, 1700), around & box(0, 1700, 4000, 4000)]
    inner = [box(1000, 1000, 3000, 2200), box(1000, 2200, 3000, 3000)]
    atoms, of = sewn((around, halves), (hole, inner))
    assert shapely.coverage_is_valid(atoms)
    for x, y in ((1000, 1700), (3000, 1700), (1000, 2200), (3000, 2200)):
        assert int(point_keys(in_degrees((x, y)))) in vertices(atoms[of == 0])
        assert int(point_keys(in_degrees((x, y)))) in vertices(atoms[of == 1])


def test_hole_of_an_undivided_community_gets_the_vertices_too():
    hole = box(1000, 1000, 3000, 3000)
    around = box(0, 0, 4000, 4000).difference(hole)
    inner = [box(1000, 1000, 3000, 2200), box(1000, 2200, 3000, 3000)]
    atoms, _ = sewn((around, [around]), (hole, inner))
    assert shapely.coverage_is_valid(atoms)
    assert shapely.get_num_interior_rings(atoms[0]) == 1


def test_community_in_two_parts_is_sewn_at_both_and_polygons_stay_polygons():
    east = [box(1000, 0, 2000, 400), box(1000, 400, 2000, 1000)]
    both = MultiPolygon([box(0, 0, 1000, 1000), box(2000, 0, 3000, 1000)])
    beyond = box(0, 1000, 1000, 2000)
    parts = [box(0, 1000, 500, 2000), box(500, 1000, 1000, 2000)]
    atoms, of = sewn((both, [both]), (box(1000, 0, 2000, 1000), east), (beyond, parts))
    assert shapely.coverage_is_valid(atoms)
    for x, y in ((1000, 400), (2000, 400), (500, 1000)):
        assert int(point_keys(in_degrees((x, y)))) in vertices(atoms[of == 0])
    kinds = [shape.geom_type for shape in atoms]
    assert kinds == ["MultiPolygon", *["Polygon"] * 4]


def test_three_communities_at_one_point_fit_together():
    south = strips(0, None, [2500, 5000], leaning(0))
    east = strips(None, 2 * SIDE, [5000, 7500], leaning(0))
    # The northern one has the corner between the two others, as noding gives it.
    corner, high = (SIDE, SIDE), SIDE + 5000
    east_end = [(2 * SIDE, SIDE), (2 * SIDE, high)]
    north = [
        box(0, SIDE, 4000, high),
        Polygon([(4000, SIDE), corner, *east_end, (4000, high)]),
    ]
    outline = Polygon([(0, SIDE), corner, *east_end, (0, high)])
    atoms, _ = sewn(south, east, (outline, north))
    assert shapely.coverage_is_valid(atoms)


@pytest.mark.parametrize("n", [0, 1])
def test_community_without_ground_is_passed_over(n):
    west, east = (strips(0, None, [3000] * n, leaning(0)), strips(None, 2 * SIDE, [], leaning(0)))
    outlines = np.append(ground(west[0], east[0]), None)
    atoms = [ground(*west[1]), ground(*east[1]), np.array([None])]
    seams = [_seam(outlines[0], rim_of(atoms[0])), *[np.zeros((0, 3, 2))] * 2]
    of = np.repeat([0, 1, 2], [len(parts) for parts in atoms])
    done = sew(outlines, seams, np.concatenate(atoms), of)
    assert done[-1] is None
    assert shapely.coverage_is_valid(done[:-1])


def test_doubtful_atoms_are_made_to_fit_where_there_is_no_seam():
    west = shapely.Polygon([(0, 0), (1e-3, 0), (1e-3 + 1e-7, 5e-4), (1e-3, 1e-3), (0, 1e-3)])
    atoms = np.array([west, shapely.box(1e-3, 0, 2e-3, 1e-3)])
    city, home = np.array([shapely.union_all(atoms)]), np.zeros(2, np.int64)
    nothing = [np.zeros((0, 3, 2))]
    assert (sew(city, nothing, atoms, home) == atoms).all()
    sewn = sew(city, nothing, atoms, home, doubtful=np.arange(2))
    assert not shapely.coverage_is_valid(atoms)
    assert shapely.coverage_is_valid(sewn)


# Two parts with a needle between them that is open at one end; GEOS closes it to a ring that
# crosses itself.
_WITH_A_NEEDLE = (
    [
        (119.87404282254536, 40.21322394671326), (119.87486593638423, 40.21378607882726),
        (119.8754078759723, 40.21370010524267), (119.87659451388313, 40.21221902016626),
        (119.87690049329599, 40.211919140063635), (119.87690158641934, 40.21131495310292),
        (119.87549415955957, 40.21131344784908), (119.87408659747251, 40.21131192533582),
        (119.87350568733032, 40.212734969046274), (119.87382755533687, 40.2131357960845),
    ],
    [
        (119.87689600536785, 40.21439949848108), (119.87689824925585, 40.213159399934916),
        (119.87690049300461, 40.21191930112212), (119.87659474298943, 40.21221892348041),
        (119.8754078759723, 40.21370010524267), (119.87600502939961, 40.21420598031291),
    ],
)  # fmt: skip


def test_a_needle_between_parts_that_closes_to_a_crossing_stops_no_city():
    parts = [Polygon(ring) for ring in _WITH_A_NEEDLE]
    (made,) = cover_communities(np.array([MultiPolygon(parts)], object), crs=WGS84)
    assert made.is_valid
    assert made.area == pytest.approx(sum(part.area for part in parts), rel=1e-3)


def test_what_is_too_thin_for_a_community_is_taken_by_the_one_around_it():
    """Left bare, it would be a gap across which the parts of that one all but meet."""
    (west, east, between) = (
        Polygon([(0, 0), (SIDE, 0), (SIDE, SIDE), (0, SIDE)]),
        Polygon([(SIDE + 1, 0), (2 * SIDE, 0), (2 * SIDE, SIDE), (SIDE, SIDE)]),
        Polygon([(SIDE, 0), (SIDE + 1, 0), (SIDE, SIDE)]),
    )
    whole, needle = cover_communities(ground(MultiPolygon([west, east]), between), crs=WGS84)
    assert needle is None
    assert whole.geom_type == "Polygon"
