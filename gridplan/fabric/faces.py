"""Faces: what streets, barriers, outlines and the community border enclose.

Every straight piece of border knows the two faces beside it and what it runs along.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import shapely

from gridplan.fabric.enclosed import are_inside, grow
from gridplan.fabric.network import NODING_GRID_M, keys, node_again
from gridplan.fabric.site import inner_points
from gridplan.geometry.arrays import starts
from gridplan.geometry.keys import counted
from gridplan.geometry.straight_pieces import merge_pieces, straight_pieces
from gridplan.geometry.widths import are_thinner, opened

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from shapely import Geometry

    from gridplan.fabric.network import Network
    from gridplan.fabric.site import Site

_HUGE_COORDINATES = 500
# Vertices of an outline that is still worth opening; blocks of cities have some hundred.
_LONGEST_OUTLINE = 5_000
# So many vertices, and so many on a metre, are a tremor that opening would follow for minutes.
_RAGGED_OUTLINE, _RAGGED_PER_M, _RAGGED_SHARE = 500, 1.0, 0.03
# A piece this close to the border of the community is that border, rounded.
_BESIDE_M = 3 * NODING_GRID_M
# What is nowhere wider than this is no place for a building, and holds nothing together.
HAIR_M = 0.1
# What lies beside a hair is looked at in pieces of this length.
_HAIR_STEP_M = 4.0


@dataclass(frozen=True, slots=True, eq=False)
class Faces:
    """Noded lines and the faces between them.

    Parameters
    ----------
    network
        Their borders: all lines of the community but dead ends.
    shape
        Polygons, shape ``(n_faces,)``; together they tile the community.
    hair
        Which of them are nowhere wider than `HAIR_M`, shape ``(n_faces,)``.
    segments, left, right, border_class, hard
        Straight pieces of border between two faces, as in `blocks.Blocks`.
    """

    network: Network
    shape: NDArray[np.object_]
    hair: NDArray[np.bool_]
    segments: NDArray[np.float64]
    left: NDArray[np.int64]
    right: NDArray[np.int64]
    border_class: NDArray[np.int8]
    hard: NDArray[np.bool_]

    @property
    def sides(self) -> Sides:
        """Where any two faces meet."""
        return Sides(self.segments, self.left, self.right, self.border_class, self.hard)

    def keepers(self) -> NDArray[np.int64]:
        """Return the face that each face goes with: a hair with that of most common border.

        One that touches nothing but corners, as rounding leaves them, goes with the nearest;
        only where there is nothing but hairs is it -1.
        """
        own = np.where(self.hair, -1, np.arange(len(self.hair)))
        if not self.hair.any() or self.hair.all():
            return own
        kept = grow(self.sides, own)
        lost, wide = np.flatnonzero(kept < 0), np.flatnonzero(~self.hair)
        kept[lost] = wide[shapely.STRtree(self.shape[wide]).nearest(self.shape[lost])]
        return kept

    def met(self, keeper: NDArray[np.int64]) -> Sides:
        """Return where faces meet that are no hairs: at a border, or over a hair of either.

        A hair may be no ground once its lines are rounded. So it is no way from what lies at
        its one end to what lies at the other.

        Parameters
        ----------
        keeper
            From `keepers`.
        """
        return _over_hairs(self.sides, self.hair, keeper) if self.hair.any() else self.sides


class Sides(NamedTuple):
    """Straight pieces of border, and the two faces that meet there."""

    segments: NDArray[np.float64]
    left: NDArray[np.int64]
    right: NDArray[np.int64]
    border_class: NDArray[np.int8]
    hard: NDArray[np.bool_]

    @property
    def length(self) -> NDArray[np.float64]:
        """Length of each piece, metres."""
        return np.hypot(*(self.segments[:, 1] - self.segments[:, 0]).T)

    def rows(self, chosen: NDArray[np.bool_] | NDArray[np.int64]) -> Sides:
        """Return some of the pieces."""
        return Sides(*(getattr(self, name)[chosen] for name in Sides._fields))


def _over_hairs(sides: Sides, hair: NDArray[np.bool_], keeper: NDArray[np.int64]) -> Sides:
    """Return the borders between faces that are no hairs, and what meets its keeper over one."""
    plain = sides.rows(~hair[sides.left] & ~hair[sides.right])
    sides = sides.rows(hair[sides.left] != hair[sides.right])
    is_left = hair[sides.left]
    face, of = np.where(is_left, [sides.right, sides.left], [sides.left, sides.right])
    count = np.ceil(sides.length / _HAIR_STEP_M).astype(np.int64).clip(min=1)
    row, step = counted(count)
    share = np.stack([step, step + 1], axis=1)[..., None] / count[row, None, None]
    pieces = sides.segments[row, :1] * (1 - share) + sides.segments[row, 1:] * share
    lines = shapely.linestrings(sides.segments)
    middle = shapely.points(pieces.mean(axis=1))
    piece, other = shapely.STRtree(lines).query(
        middle, predicate="dwithin", distance=HAIR_M + 2 * NODING_GRID_M
    )
    beside = (of[row[piece]] == of[other]) & (face[row[piece]] != face[other])
    beside &= (face[row[piece]] == keeper[of[other]]) | (face[other] == keeper[of[other]])
    piece, other = piece[beside], other[beside]
    order = np.lexsort([other, shapely.distance(middle[piece], lines[other]), piece])
    order = order[starts(piece[order])]
    piece, other = piece[order], other[order]
    # Seen from both sides: half of it from each.
    half = np.stack([pieces[piece, 0], pieces[piece].mean(axis=1)], axis=1)
    one = sides.rows(row[piece])
    met = Sides(
        half,
        face[row[piece]],
        face[other],
        np.minimum(one.border_class, sides.border_class[other]),
        one.hard | sides.hard[other],
    )
    return Sides(
        *(np.concatenate([getattr(some, name) for some in (plain, met)]) for name in Sides._fields)
    )


def cut_faces(site: Site, network: Network) -> Faces:
    """Return the faces of a network inside the community.

    A network with a fault in its noding is noded again: two lines that cross without a
    node, or miss each other by a hair, take the faces beside them away.
    """
    faces, unpaired = _cut(site, network)
    if len(unpaired):
        border = shapely.boundary(site.polygon)
        shapely.prepare(border)
        middle = shapely.points(unpaired.mean(axis=1))
        if not shapely.dwithin(border, middle, _BESIDE_M).all():
            faces, _ = _cut(site, node_again(network))
    return faces


def _cut(site: Site, network: Network) -> tuple[Faces, NDArray[np.float64]]:
    """Return the faces, and the pieces that have a face on one side only."""
    lines = merge_pieces(network.pieces, keys(network.pieces.reshape(-1, 2)).reshape(-1, 2))
    shape = shapely.get_parts(shapely.polygonize(lines))
    middle = shapely.point_on_surface(shape)
    shape = shape[are_inside(shape, middle, site.polygon, near=_BESIDE_M)]
    rings, owner = shapely.get_rings(shape, return_index=True)
    sides, ring = straight_pieces(rings)
    owner = owner[ring]
    first, second, piece, is_border = _match_sides(sides, network.pieces)
    single = np.ones(len(sides), bool)
    single[first] = single[second] = False
    faces = Faces(
        network.rows(is_border),
        shape,
        are_thinner(shape, HAIR_M),
        sides[first],
        owner[first],
        owner[second],
        network.border_class[piece],
        network.hard[piece],
    )
    return faces, sides[single]


def _match_sides(
    sides: NDArray[np.float64], pieces: NDArray[np.float64]
) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int64], NDArray[np.bool_]]:
    """Return the pairs of equal sides of faces, the piece each is, and the pieces in use."""
    key = keys(np.concatenate([sides.reshape(-1, 2), pieces.reshape(-1, 2)]))
    known, ends = np.unique(key, return_inverse=True)
    ends = np.sort(ends.reshape(-1, 2), axis=1)
    place, number = np.unique(ends[:, 0] * len(known) + ends[:, 1], return_inverse=True)
    of_side, of_piece = number[: len(sides)], number[len(sides) :]
    piece = np.zeros(len(place), np.int64)
    piece[of_piece] = np.arange(len(pieces))
    is_side = np.zeros(len(place), bool)
    is_side[of_side] = True
    order = np.argsort(of_side, kind="stable")
    same = of_side[order[:-1]] == of_side[order[1:]]
    first, second = order[:-1][same], order[1:][same]
    return first, second, piece[of_side[first]], is_side[of_piece]


def face_of_buildings(
    shapes: NDArray[np.object_], faces: Faces
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return the face that holds most of each building, and the buildings on a line.

    A hair between a street and the border beside it holds none: it may be no ground at
    all once its lines are drawn, and touches places far from each other.
    Only buildings that touch a line need areas; the others lie wholly in the face
    that holds any of their points.
    """
    home = np.full(len(shapes), -1)
    if not len(shapes):
        return home, home
    wide = np.flatnonzero(~faces.hair)
    wide = wide if len(wide) else np.arange(len(faces.shape))
    tree = shapely.STRtree(faces.shape[wide])
    any_point = shapely.points(first_vertex(shapes))
    at, face = tree.query(any_point, predicate="intersects")
    home[at[::-1]] = wide[face[::-1]]
    flat = shapely.get_dimensions(shapes) == 2
    # A street parcel with thousands of vertices crosses lines for sure; asking is dear.
    huge = shapely.get_num_coordinates(shapes) > _HUGE_COORDINATES
    small = np.flatnonzero(~huge)
    touched = shapely.STRtree(shapes[small]).query(faces.network.lines, predicate="intersects")[1]
    straddling = np.union1d(small[touched], np.flatnonzero(huge))
    straddling = straddling[flat[straddling]]
    if len(straddling):
        at, face = tree.query(shapes[straddling], predicate="intersects")
        face = wide[face]
        share = shapely.area(shapely.intersection(shapes[straddling[at]], faces.shape[face]))
        order = np.lexsort([-face, share, at])
        home[straddling[at[order]]] = face[order]
    lost = np.flatnonzero(home < 0)
    if len(lost):  # most of it lies beyond the community border
        home[lost] = wide[tree.nearest(shapely.points(inner_points(shapes[lost])))]
    return home, straddling


def empty_narrow_parts(
    shapes: Geometry | NDArray[np.object_],
    houses: shapely.STRtree,
    *,
    width_m: float,
) -> NDArray[np.object_]:
    """Return what is narrower than a width in polygons, where no house of `placed` stands.

    Morphological opening: the parts that a square of that width cannot reach. A polygon
    of very many vertices keeps its narrow parts: opening it would take minutes.
    """
    shapes = np.atleast_1d(np.asarray(shapes, dtype=object))
    size = shapely.get_num_coordinates(shapes)
    size, shapes = size[size < _LONGEST_OUTLINE], shapes[size < _LONGEST_OUTLINE]
    ragged = (size > _RAGGED_OUTLINE) & (size > _RAGGED_PER_M * shapely.length(shapes))
    shapes[ragged] = shapely.simplify(shapes[ragged], _RAGGED_SHARE * width_m)
    parts = shapely.get_parts(shapely.difference(shapes, opened(shapes, width_m)))
    taken, _ = houses.query(parts, predicate="intersects")
    return np.delete(parts, np.unique(taken))


def placed(houses: NDArray[np.object_]) -> shapely.STRtree:
    """Return a tree of one point for each house."""
    return shapely.STRtree(shapely.points(first_vertex(houses)))


def first_vertex(shapes: NDArray[np.object_]) -> NDArray[np.float64]:
    """Return the first coordinate of each geometry, shape ``(n, 2)``."""
    points, owner = shapely.get_coordinates(shapes, return_index=True)
    return points[np.searchsorted(owner, np.arange(len(shapes)))]
