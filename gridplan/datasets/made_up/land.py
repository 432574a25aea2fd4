"""The ground plan: streets and the faces between them, noded once and then bent."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import shapely

from gridplan.errors import GeometryError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray
    from shapely import LineString

    from gridplan.datasets.made_up.plane import Floats, Warp

# Half of the width between the fences on both sides, metres.
HALF_WIDTH_M = {
    "primary": 21.0,
    "secondary": 14.0,
    "tertiary": 10.5,
    "residential": 8.0,
    "unclassified": 7.0,
    "rail": 16.0,
    "river": 0.0,
    "": 2.0,
}
_GRID_M = 0.01


@dataclass(frozen=True, slots=True, eq=False)
class Cut:
    """A straight line of the flat plan: a street, a river, a border in the fields.

    Parameters
    ----------
    ends
        (2, 2) end points.
    kind
        Street class, ``rail``, ``river`` or empty for a mere border.
    name
        Street name.
    """

    ends: Floats
    kind: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Ground:
    """The bent plan.

    Parameters
    ----------
    edges
        Lines between junctions.
    kind, name
        Of each edge, from its `Cut`.
    faces
        One polygon per ring given, in that order: a valid coverage.
    turn_rad
        Local direction of the plan's east in each face.
    """

    edges: NDArray[np.object_]
    kind: NDArray[np.str_]
    name: NDArray[np.str_]
    faces: NDArray[np.object_]
    turn_rad: Floats

    def lines(self, kind: str) -> NDArray[np.object_]:
        """Return the edges of one kind, joined where they continue each other."""
        merged = shapely.line_merge(shapely.union_all(self.edges[self.kind == kind]))
        return shapely.get_parts(merged)


def build_ground(
    outline: Floats,
    rings: Sequence[Floats],
    cuts: Sequence[Cut],
    warp: Warp,
    *,
    step_m: float = 20.0,
) -> Ground:
    """Node cuts and outline, bend them and give each ring its face.

    Parameters
    ----------
    outline
        Ring around the plan, flat.
    rings
        Convex rings that tile the plan, flat.
    cuts
        The lines that separate them.
    warp
        From flat to metric coordinates.
    step_m
        Longest straight piece of a bent line.

    Returns
    -------
    Ground
        Faces in the order of `rings`.

    Raises
    ------
    GeometryError
        If the lines do not enclose exactly one face per ring.
    """
    drawn = shapely.linestrings(np.stack([cut.ends for cut in cuts]))
    noded = shapely.union_all(np.append(drawn, shapely.linearrings(outline)), grid_size=_GRID_M)
    edges = shapely.get_parts(noded)
    owner = _owners(edges, drawn)
    kinds = np.array([cut.kind for cut in cuts] + ["outline"])
    names = np.array([cut.name for cut in cuts] + [""])
    # Borders in the fields bend as wide as the land does: four times the step will do.
    is_field = np.isin(kinds[owner], ["", "outline"])
    edges = shapely.segmentize(edges, np.where(is_field, 4.0, 1.0) * step_m)
    bent = shapely.transform(edges, warp)
    found = shapely.get_parts(shapely.polygonize(bent))
    middles = np.array([ring.mean(axis=0) for ring in rings])
    at, face = shapely.STRtree(found).query(shapely.points(warp(middles)), predicate="within")
    if len(found) != len(rings) or not np.array_equal(at, np.arange(len(rings))):
        msg = f"The plan has {len(rings)} parts but its lines enclose {len(found)} faces."
        raise GeometryError(msg)
    return Ground(bent, kinds[owner], names[owner], found[face], warp.turn_at(middles))


def _owners(edges: NDArray[np.object_], drawn: NDArray[np.object_]) -> NDArray[np.int64]:
    """Return which cut each edge lies on, -1 (the last entry) for the outline."""
    middle = shapely.line_interpolate_point(edges, 0.5, normalized=True)
    (at, cut), distance = shapely.STRtree(drawn).query_nearest(
        middle, return_distance=True, all_matches=False
    )
    owner = np.full(len(edges), -1)
    owner[at[distance < 5 * _GRID_M]] = cut[distance < 5 * _GRID_M]
    return owner


def build_land(ground: Ground, water: NDArray[np.object_]) -> NDArray[np.object_]:
    """Return what may be built on in each face: clear of streets, rail and water.

    Parameters
    ----------
    ground
        The plan.
    water
        Polygons of rivers.

    Returns
    -------
    (n_faces,) array of Polygon
        The largest piece of each face; may be empty.
    """
    reach = np.array([HALF_WIDTH_M.get(kind, 2.0) for kind in ground.kind.tolist()])
    wide = reach > 0
    taken = np.append(
        shapely.buffer(ground.edges[wide], reach[wide], quad_segs=2),
        shapely.buffer(water, 12.0, quad_segs=4),
    )
    at, other = shapely.STRtree(taken).query(ground.faces, predicate="intersects")
    starts = np.searchsorted(at, np.arange(len(ground.faces) + 1))
    land = ground.faces.copy()
    for face in range(len(land)):
        here = taken[other[starts[face] : starts[face + 1]]]
        land[face] = shapely.difference(land[face], shapely.union_all(here))
    return largest_part(shapely.simplify(land, 1.0))


def ribbon(line: LineString, half_width_m: float, *, piece: int = 500) -> NDArray[np.object_]:
    """Return a river of changing width along a line, in polygons of some vertices."""
    at = np.linspace(0, shapely.length(line), max(int(shapely.length(line) // 15), 3))
    middle = shapely.get_coordinates(shapely.line_interpolate_point(line, at))
    course = np.gradient(middle, axis=0)
    course /= np.linalg.norm(course, axis=1)[:, None]
    half = half_width_m * (1 + 0.23 * np.sin(at / 130.0) + 0.12 * np.sin(at / 47.0))
    side = np.column_stack([-course[:, 1], course[:, 0]]) * half[:, None]
    left, right = np.round(middle + side, 2), np.round(middle - side, 2)
    return np.array(
        [
            shapely.polygons(
                np.concatenate([left[i : i + piece + 1], right[i : i + piece + 1][::-1]])
            )
            for i in range(0, len(at) - 1, piece)
        ]
    )


def dual_carriageway(avenues: NDArray[np.object_]) -> NDArray[np.object_]:
    """Return the two carriageways of avenues, 8 m to either side of the middle."""
    sides = [shapely.offset_curve(avenues, side_m) for side_m in (-8.0, 8.0)]
    return shapely.get_parts(np.concatenate(sides))


def largest_part(polygons: NDArray[np.object_]) -> NDArray[np.object_]:
    """Return the largest polygon of each geometry, an empty one where there is none."""
    result = np.full(len(polygons), shapely.Polygon(), dtype=object)
    parts, owner = shapely.get_parts(polygons, return_index=True)
    order = np.argsort(shapely.area(parts), kind="stable")
    result[owner[order]] = parts[order]
    return result
