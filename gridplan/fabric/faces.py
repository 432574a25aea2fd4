"""Faces: what streets, barriers, outlines and the community border enclose.

All lines are noded together on a 1 cm grid; every straight piece of border knows the
two faces beside it and what it runs along.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely

from gridplan.fabric.site import NEAR_M, OUTLINE, inner_points

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from shapely import Geometry

    from gridplan.fabric.site import Site

NODING_GRID_M = 0.01
_HUGE_COORDINATES = 500


@dataclass(frozen=True, slots=True, eq=False)
class Faces:
    """Noded lines and the faces between them.

    Parameters
    ----------
    network
        All lines of the community, noded.
    shape
        Polygons, shape ``(n_faces,)``; together they tile the community.
    segments, left, right, border_class, hard
        Straight pieces of border between two faces, as in `blocks.Blocks`.
    """

    network: NDArray[np.object_]
    shape: NDArray[np.object_]
    segments: NDArray[np.float64]
    left: NDArray[np.int64]
    right: NDArray[np.int64]
    border_class: NDArray[np.int8]
    hard: NDArray[np.bool_]


def cut_faces(site: Site) -> Faces:
    """Node all lines of a community and find the faces inside it."""
    network, border_class, hard = node(site)
    shape = shapely.get_parts(shapely.polygonize(network))
    inside = shapely.get_coordinates(shapely.point_on_surface(shape))
    shapely.prepare(site.polygon)
    shape = shape[shapely.contains_xy(site.polygon, inside)]
    segments, left, right, edge = _match_sides(shape, network)
    return Faces(network, shape, segments, left, right, border_class[edge], hard[edge])


def node(site: Site) -> tuple[NDArray[Any], NDArray[np.int8], NDArray[np.bool_]]:
    """Node all lines together; return the edges with their class and hardness."""
    box = shapely.bounds(site.polygon) + np.array([-1, -1, 1, 1]) * NEAR_M
    outlines = shapely.boundary(np.concatenate([site.compounds, site.institutions]))
    outlines = outlines[~shapely.is_empty(outlines)]
    parts = shapely.clip_by_rect(np.concatenate([site.lines, outlines]), *box)
    n_outlines = len(outlines)
    border_class = np.concatenate([site.line_class, np.full(n_outlines, OUTLINE, np.int8)])
    hard = np.concatenate([site.line_hard, np.zeros(n_outlines, bool)])
    parts, source = shapely.get_parts(parts, return_index=True)
    border_class, hard = border_class[source], hard[source]
    everything = np.append(parts, shapely.boundary(site.polygon))
    network = shapely.get_parts(shapely.union_all(everything, grid_size=NODING_GRID_M))
    network = network[shapely.get_type_id(network) == 1]
    middle = shapely.line_interpolate_point(network, 0.5, normalized=True)
    if not len(parts):
        none = np.full(len(network), OUTLINE, np.int8)
        return network, none, np.zeros(len(network), bool)
    edge, line = shapely.STRtree(parts).query(
        middle, predicate="dwithin", distance=2 * NODING_GRID_M
    )
    best = np.full(len(network), OUTLINE, np.int8)
    np.minimum.at(best, edge, border_class[line])
    is_hard = np.zeros(len(network), bool)
    np.logical_or.at(is_hard, edge, hard[line])
    return network, best, is_hard


def keys(points: NDArray[np.float64]) -> NDArray[np.int64]:
    """Return one integer per point of the noding grid."""
    cells = np.rint(points / NODING_GRID_M).astype(np.int64)
    low = cells.min(axis=0, initial=0)
    return (cells[:, 0] - low[0]) * (1 << 31) + (cells[:, 1] - low[1])


def _ring_segments(
    lines: NDArray[np.object_],
) -> tuple[NDArray[np.float64], NDArray[np.int64]]:
    """Return all straight pieces of line strings or rings, and the line of each."""
    points, line = shapely.get_coordinates(lines, return_index=True)
    same = line[:-1] == line[1:]
    return np.stack([points[:-1][same], points[1:][same]], axis=1), line[:-1][same]


def _match_sides(
    faces: NDArray[np.object_], network: NDArray[np.object_]
) -> tuple[NDArray[np.float64], NDArray[np.int64], NDArray[np.int64], NDArray[np.int64]]:
    """Return segments shared by two faces, both faces, and the network edge they lie on."""
    rings, ring_face = shapely.get_rings(faces, return_index=True)
    pieces, ring = _ring_segments(rings)
    edges, edge = _ring_segments(network)
    ends = keys(np.concatenate([pieces.reshape(-1, 2), edges.reshape(-1, 2)])).reshape(-1, 2)
    ends.sort(axis=1)
    _, number = np.unique(ends, axis=0, return_inverse=True)
    number = number.ravel()
    of_piece, of_edge = number[: len(pieces)], number[len(pieces) :]
    edge_of = np.zeros(number.max(initial=-1) + 1, np.int64)
    edge_of[of_edge] = edge
    order = np.argsort(of_piece, kind="stable")
    same = of_piece[order[:-1]] == of_piece[order[1:]]
    first, second = order[:-1][same], order[1:][same]
    owner = ring_face[ring]
    return pieces[first], owner[first], owner[second], edge_of[of_piece[first]]


def face_of_buildings(
    shapes: NDArray[np.object_], faces: Faces
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return the face that holds most of each building, and the buildings on a line.

    Only buildings that touch a line need areas; the others lie wholly in the face
    that holds any of their points.
    """
    home = np.full(len(shapes), -1)
    if not len(shapes):
        return home, home
    tree = shapely.STRtree(faces.shape)
    any_point = shapely.points(first_vertex(shapes))
    at, face = tree.query(any_point, predicate="intersects")
    home[at[::-1]] = face[::-1]
    flat = shapely.get_dimensions(shapes) == 2
    # A street parcel with thousands of vertices crosses lines for sure; asking is dear.
    huge = shapely.get_num_coordinates(shapes) > _HUGE_COORDINATES
    small = np.flatnonzero(~huge)
    touched = shapely.STRtree(shapes[small]).query(faces.network, predicate="intersects")[1]
    straddling = np.union1d(small[touched], np.flatnonzero(huge))
    straddling = straddling[flat[straddling]]
    if len(straddling):
        at, face = tree.query(shapes[straddling], predicate="intersects")
        share = shapely.area(shapely.intersection(shapes[straddling[at]], faces.shape[face]))
        order = np.lexsort([-face, share, at])
        home[straddling[at[order]]] = face[order]
    lost = np.flatnonzero(home < 0)
    if len(lost):  # most of it lies beyond the community border
        home[lost] = tree.nearest(shapely.points(inner_points(shapes[lost])))
    return home, straddling


def empty_narrow_parts(
    shapes: Geometry | NDArray[np.object_],
    houses: NDArray[np.object_],
    *,
    width_m: float,
) -> NDArray[np.object_]:
    """Return what is narrower than a width in polygons, where no house stands.

    Morphological opening: the parts that a square of that width cannot reach.
    """
    core = shapely.buffer(shapes, -width_m / 2, join_style="mitre")
    core = shapely.buffer(core, width_m / 2, join_style="mitre")
    parts = shapely.get_parts(shapely.difference(shapes, core))
    taken, _ = shapely.STRtree(shapely.points(first_vertex(houses))).query(
        parts, predicate="intersects"
    )
    return np.delete(parts, np.unique(taken))


def first_vertex(shapes: NDArray[np.object_]) -> NDArray[np.float64]:
    """Return the first coordinate of each geometry, shape ``(n, 2)``."""
    points, owner = shapely.get_coordinates(shapes, return_index=True)
    return points[np.searchsorted(owner, np.arange(len(shapes)))]
