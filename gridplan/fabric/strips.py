"""Strips: cut across what would make one grid wrap around all others.

The verge between an estate's wall and the street, the ring between a wall and the loop
road inside it and the arm along the last row of houses are single faces. A planner
would lead the border inside the estate straight on to the street; so do the cuts here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import shapely

from gridplan.fabric.faces import cut_faces, empty_narrow_parts, placed
from gridplan.fabric.network import NODING_GRID_M, add_cuts, keys
from gridplan.fabric.site import MINOR_STREET, OUTLINE, PLOT, WALL, inner_points
from gridplan.geometry.arrays import starts

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from gridplan.fabric.faces import Faces
    from gridplan.fabric.site import Site
    from gridplan.rules import FabricOptions

# Faces less compact than this (Polsby-Popper) are strips.
_STRIP_COMPACTNESS = 0.35
# Faces less compact than this may have arms.
_ARMED_COMPACTNESS = 0.5
# Faces with residents less compact than this are a row of houses with a ring around others.
_RING_COMPACTNESS = 0.2
# A wall turns where two straight pieces of this length meet at less than 135 degrees.
_SIDE_M, _TURN = 12.0, -0.7071


def refine(site: Site, faces: Faces, options: FabricOptions) -> Faces:
    """Cut arms off faces and strips across; return the new faces."""
    houses = site.shapes[site.households > 0]
    middles = shapely.points(inner_points(houses))
    for ring in (0, 1, 2):  # arms; inside and outside an estate's wall
        lived_in = np.zeros(len(faces.shape), bool)
        lived_in[shapely.STRtree(faces.shape).query(middles, predicate="intersects")[1]] = True
        if ring == 0:
            cuts = _arms(houses, faces, lived_in, width_m=options.spoke_m / 2)
        else:
            cuts = _spokes(faces, lived_in, ring=ring, reach_m=options.spoke_m)
        if len(cuts):
            faces = cut_faces(site, add_cuts(faces.network, cuts))
    return faces


def has_arms(shapes: NDArray[np.object_]) -> NDArray[np.bool_]:
    """Return which polygons wind so much that they may be cut across; no other ever is."""
    area, around = shapely.area(shapes), shapely.length(shapes)
    winds: NDArray[np.bool_] = 4 * np.pi * area < _ARMED_COMPACTNESS * around**2
    return winds


def _arms(
    houses: NDArray[np.object_], faces: Faces, lived_in: NDArray[np.bool_], *, width_m: float
) -> NDArray[np.object_]:
    """Return the outlines of narrow empty arms of faces that have residents elsewhere.

    The strip along a wall often hangs together with the last row of houses; the face
    would reach around the whole estate.
    """
    odd = lived_in & has_arms(faces.shape)
    arms = empty_narrow_parts(faces.shape[odd], placed(houses), width_m=width_m)
    return shapely.get_parts(shapely.boundary(arms[shapely.area(arms) > width_m**2]))


def _spokes(
    faces: Faces, lived_in: NDArray[np.bool_], *, ring: int, reach_m: float
) -> NDArray[np.object_]:
    """Return short cuts through the empty strips around an estate.

    The strip between a wall and the loop road inside it, or the row of shops between
    the wall and the street, is one face. Left whole it could go to one grid only,
    which would then wrap around all others; a planner would lead the border inside
    the estate straight on to the street. So wherever the neighbour inside changes,
    the strip is cut straight across: in ring 1 where ordinary faces change, in ring 2
    where pieces of smaller strips do; in both where the wall turns a corner, so that a
    strip on four sides is four strips.
    """
    area, around = shapely.area(faces.shape), shapely.length(faces.shape)
    least = np.where(lived_in, _RING_COMPACTNESS, _STRIP_COMPACTNESS)
    strip = 4 * np.pi * area < least * around**2
    soft = np.isin(faces.border_class, (MINOR_STREET, WALL, OUTLINE, PLOT))
    side = np.concatenate([faces.left, faces.right])
    other = np.concatenate([faces.right, faces.left])
    smaller = (area[other] < area[side]) if ring == 2 else np.zeros(len(side), bool)
    inner = np.tile(soft, 2) & strip[side] & (~strip[other] | smaller)
    rows = np.flatnonzero(inner)
    points = np.tile(faces.segments, (2, 1, 1))[rows].reshape(-1, 2)
    face, beyond = np.repeat(side[rows], 2), np.repeat(other[rows], 2)
    key = keys(points)
    order = np.lexsort([beyond, key, face])
    turns = starts(beyond[order]) | _turns(points, order)
    turn = np.flatnonzero(~starts(face[order], key[order]) & turns)
    first, second = order[turn - 1], order[turn]  # both end on the corner
    strips, strip_of = np.unique(face[first], return_inverse=True)
    walls = rows[np.isin(side[rows], strips)]
    walls = walls[np.argsort(side[walls], kind="stable")]
    rim, room = _rims(
        faces.shape[strips],
        faces.segments[walls % len(soft)],
        np.searchsorted(strips, side[walls]),
    )
    ways = _to_rim(points[first], rim[strip_of], room[strip_of], reach_m=reach_m)
    stuck = shapely.is_missing(ways)  # walls on both sides: straight across
    corner = points[first[stuck]]
    along = _unit(points[first[stuck] ^ 1] - corner) - _unit(points[second[stuck] ^ 1] - corner)
    normal = _unit(np.stack([-along[:, 1], along[:, 0]], axis=1))
    ground = faces.shape[face[first[stuck]]]
    across = [
        _first_crossing(corner, corner + reach_m * step, ground) for step in (normal, -normal)
    ]
    return np.concatenate([ways[~stuck], *across])


def _turns(points: NDArray[np.float64], order: NDArray[np.int64]) -> NDArray[np.bool_]:
    """Return which ends of pieces meet the one before them at a corner of long sides.

    Parameters
    ----------
    points
        Both ends of each piece, one after the other.
    order
        Ends, so that those which meet follow each other.
    """
    side = points[order ^ 1] - points[order]
    is_long = np.hypot(*side.T) >= _SIDE_M
    step = _unit(side)
    corner = np.zeros(len(order), bool)
    cosine = (step[1:] * step[:-1]).sum(axis=1)
    corner[1:] = is_long[1:] & is_long[:-1] & (cosine > _TURN)
    return corner


def _rims(
    strips: NDArray[np.object_], walls: NDArray[np.float64], strip_of: NDArray[np.int64]
) -> tuple[NDArray[np.object_], NDArray[np.object_]]:
    """Return the rim of each strip beyond its walls, and the strip a little wider."""
    inside = shapely.multilinestrings(shapely.linestrings(walls), indices=strip_of)
    rim = shapely.difference(shapely.boundary(strips), inside)
    room = shapely.buffer(strips, NODING_GRID_M)
    shapely.prepare(rim)
    shapely.prepare(room)
    return rim, room


def _to_rim(
    corners: NDArray[np.float64],
    rim: NDArray[np.object_],
    room: NDArray[np.object_],
    *,
    reach_m: float,
) -> NDArray[np.object_]:
    """Return the shortest way from each corner to the rim of its strip beyond the walls.

    None where there is no rim, or the way is too long or leaves the strip.
    """
    ways = shapely.shortest_line(rim, shapely.points(corners))
    length = shapely.length(ways)
    fits = shapely.covers(room, ways) & (length > NODING_GRID_M) & (length < reach_m)
    at_rim = (length <= NODING_GRID_M) & ~shapely.is_empty(rim)
    ways[~(fits | at_rim)] = None
    return ways


def _unit(vectors: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return vectors of length 1."""
    return vectors / np.maximum(np.hypot(*vectors.T), 1e-9)[:, None]


def _first_crossing(
    start: NDArray[np.float64], end: NDArray[np.float64], shapes: NDArray[np.object_]
) -> NDArray[np.object_]:
    """Return the first part of each way across its face, if the face ends before the way."""
    rays = shapely.linestrings(np.stack([start, end], axis=1))
    parts, ray = shapely.get_parts(shapely.intersection(rays, shapes), return_index=True)
    near = shapely.distance(parts, shapely.points(start)[ray]) < NODING_GRID_M
    length = shapely.length(parts)
    short = length < shapely.length(rays)[ray] - NODING_GRID_M
    return parts[near & short & (length > 1.0)]
