"""From the linework of a whole city to grid polygons that fit together to the last digit.

Everything is noded once in longitude and latitude on the grid of the seventh decimal
(snap rounding), so what is exported is what was computed: neighbours share every
vertex, across community borders too, and rounding cannot open a gap.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import shapely
from pyproj import Transformer

from gridplan.crs import WGS84, reproject
from gridplan.fabric.arrays import components

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray
    from pyproj import CRS

    from gridplan.fabric.borders import Borders

DECIMALS = 7
_GRID_DEG = 10.0**-DECIMALS
_SAME_AREA = 0.02


@dataclass(frozen=True, slots=True, eq=False)
class Coverage:
    """Grid polygons of a city.

    Parameters
    ----------
    lonlat
        Polygon of each grid, WGS84 degrees with seven decimals; shape ``(n_grids,)``.
        None where a grid was left without ground.
    parts
        Number of polygons of each grid.
    faces, face_grid
        The pieces from which they were merged, and the grid of each.
    """

    lonlat: NDArray[np.object_]
    parts: NDArray[np.int64]
    faces: NDArray[np.object_]
    face_grid: NDArray[np.int64]


def build_coverage(
    communities: NDArray[np.object_],
    borders: Sequence[Borders | None],
    first_grid: NDArray[np.int64],
    *,
    crs: CRS,
) -> Coverage:
    """Turn the linework of all communities into grid polygons.

    Parameters
    ----------
    communities
        Polygons without overlap, metres, shape ``(n_communities,)``.
    borders
        Lines and seeds of each community; None where it is one grid.
    first_grid
        Number of the first grid of each community, and one entry more: the total.
    crs
        CRS of all metres.

    Returns
    -------
    Coverage
        Every face belongs to one grid of its community, so grids tile it exactly.
    """
    ground = reproject(communities, crs, WGS84)
    drawn = [(i, b) for i, b in enumerate(borders) if b is not None]
    lines = [shapely.boundary(ground)]
    lines += [reproject(b.lines, crs, WGS84) for _, b in drawn]
    network = shapely.union_all(np.concatenate(lines), grid_size=_GRID_DEG)
    faces = shapely.get_parts(shapely.polygonize(shapely.get_parts(network)))
    middle = shapely.point_on_surface(faces)
    community = np.full(len(faces), -1)
    at, owner = shapely.STRtree(ground).query(middle, predicate="intersects")
    community[at] = owner
    faces, middle, community = (
        faces[community >= 0],
        middle[community >= 0],
        community[community >= 0],
    )
    count = np.diff(first_grid)
    grid = np.where(count[community] == 1, first_grid[community], -1)
    open_faces = np.flatnonzero(grid < 0)
    peopled = np.zeros(len(faces), bool)
    if len(open_faces):
        _name_faces(faces, middle, community, grid, peopled, open_faces, drawn, first_grid, crs)
        _grow_into_unnamed(faces, community, grid, peopled, open_faces, ground)
    lonlat, parts = _merge(faces, grid, int(first_grid[-1]))
    return Coverage(lonlat, parts, faces, grid)


def _name_faces(  # noqa: PLR0913, PLR0917
    faces: NDArray[np.object_],
    middle: NDArray[np.object_],
    community: NDArray[np.int64],
    grid: NDArray[np.int64],
    peopled: NDArray[np.bool_],
    open_faces: NDArray[np.int64],
    drawn: list[tuple[int, Borders]],
    first_grid: NDArray[np.int64],
    crs: CRS,
) -> None:
    """Give each face the grid that most of its seeds speak for, in place."""
    of = [np.full(len(b.seeds), i) for i, b in drawn]
    seed_community = np.concatenate(of)
    seed_grid = np.concatenate([b.seed_grid + first_grid[i] for i, b in drawn])
    weight = np.concatenate([b.seed_weight for _, b in drawn])
    to_lonlat = Transformer.from_crs(crs, WGS84, always_xy=True)
    xy = np.concatenate([b.seeds for _, b in drawn])
    points = shapely.points(np.column_stack(to_lonlat.transform(xy[:, 0], xy[:, 1])))
    tree = shapely.STRtree(faces[open_faces])
    seed, face = tree.query(points, predicate="intersects")
    face = open_faces[face]
    fits = community[face] == seed_community[seed]
    seed, face = seed[fits], face[fits]
    n_grids = int(first_grid[-1])
    votes, number = np.unique(face * n_grids + seed_grid[seed], return_inverse=True)
    score = np.bincount(number, weights=weight[seed], minlength=len(votes))
    order = np.lexsort([-votes, score])
    grid[votes[order] // n_grids] = votes[order] % n_grids
    peopled[face] = True
    complete = np.zeros(len(faces), bool)
    metric = shapely.area(reproject(faces[open_faces], WGS84, crs, densify=False))
    size = np.ones(len(faces))
    size[open_faces] = metric
    complete[face[np.abs(weight[seed] / size[face] - 1) < _SAME_AREA]] = True
    whole = np.concatenate([b.whole for _, b in drawn])
    if not len(whole):
        return
    whole_grid = np.concatenate([b.whole_grid + first_grid[i] for i, b in drawn])
    whole_community = np.concatenate([np.full(len(b.whole), i) for i, b in drawn])
    footprints = reproject(whole, crs, WGS84)
    at, inside = shapely.STRtree(footprints).query(middle[open_faces], predicate="intersects")
    at = open_faces[at]
    # A whole block inside a footprint keeps its grid: the footprint is drawn too large.
    fits = (community[at] == whole_community[inside]) & ~complete[at]
    at, inside = at[fits][::-1], inside[fits][::-1]
    grid[at] = whole_grid[inside]
    peopled[at] = True


def _grow_into_unnamed(  # noqa: PLR0913, PLR0917
    faces: NDArray[np.object_],
    community: NDArray[np.int64],
    grid: NDArray[np.int64],
    peopled: NDArray[np.bool_],
    open_faces: NDArray[np.int64],
    ground: NDArray[np.object_],
) -> None:
    """Give faces without a seed, and cut-off scraps, to the neighbour with most border."""
    left, right, length, _ = neighbours(faces, open_faces)
    inner = community[left] == community[right]
    left, right, length = left[inner], right[inner], length[inner]
    same = (grid[left] == grid[right]) & (grid[left] >= 0)
    part = components(len(faces), left[same], right[same])
    area = shapely.area(faces)
    size = np.bincount(part, weights=area)
    housed = np.bincount(part, weights=peopled & (grid >= 0)) > 0
    order = np.lexsort([size[part], housed[part]])
    main = np.full(grid.max(initial=-1) + 1, -1)
    named = order[grid[order] >= 0]
    main[grid[named]] = part[named]
    single = shapely.get_num_geometries(ground) == 1
    scrap = (grid >= 0) & single[community] & (part != main[grid]) & ~housed[part]
    scrap[np.setdiff1d(np.arange(len(faces)), open_faces)] = False
    grid[scrap] = -1
    while True:
        a, b = np.concatenate([left, right]), np.concatenate([right, left])
        keep = (grid[a] < 0) & (grid[b] >= 0)
        if not keep.any():
            break
        n_grids = grid.max() + 1
        pairs, number = np.unique(a[keep] * n_grids + grid[b[keep]], return_inverse=True)
        weight = np.bincount(number, weights=np.tile(length, 2)[keep])
        best = np.lexsort([-pairs, weight])
        grid[pairs[best] // n_grids] = pairs[best] % n_grids


def neighbours(
    polygons: NDArray[np.object_], chosen: NDArray[np.int64]
) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.float64], NDArray[np.int64]]:
    """Find the straight pieces of border that two polygons of a coverage share.

    Parameters
    ----------
    polygons
        WGS84 degrees with seven decimals.
    chosen
        The polygons to look at.

    Returns
    -------
    left, right
        The two polygons beside each piece, as positions in `polygons`.
    length
        Of each piece, degrees.
    start
        Where the piece starts in the coordinates of ``polygons[chosen]``; it ends
        at the next.
    """
    parts, whole = shapely.get_parts(polygons[chosen], return_index=True)
    rings, part = shapely.get_rings(parts, return_index=True)
    points, ring = shapely.get_coordinates(rings, return_index=True)
    cells = np.rint(points / _GRID_DEG).astype(np.int64)
    _, vertex = np.unique(cells[:, 0] * (1 << 32) + cells[:, 1], return_inverse=True)
    start = np.flatnonzero(ring[:-1] == ring[1:])
    ends = np.sort(np.stack([vertex[start], vertex[start + 1]], axis=1), axis=1)
    key = ends[:, 0] * (vertex.max(initial=0) + 1) + ends[:, 1]
    order = np.argsort(key, kind="stable")
    twin = key[order[:-1]] == key[order[1:]]
    first, second = order[:-1][twin], order[1:][twin]
    face = chosen[whole[part[ring[start]]]]
    size = np.hypot(*(points[start + 1] - points[start]).T)
    return face[first], face[second], size[first], start[first]


def _merge(
    faces: NDArray[np.object_], grid: NDArray[np.int64], n_grids: int
) -> tuple[NDArray[np.object_], NDArray[np.int64]]:
    """Return the union of the faces of each grid, oriented as RFC 7946 asks."""
    merged = np.full(n_grids, None, dtype=object)
    order = np.argsort(grid, kind="stable")
    order = order[grid[order] >= 0]
    numbers, first, count = np.unique(grid[order], return_index=True, return_counts=True)
    alone = count == 1
    merged[numbers[alone]] = faces[order[first[alone]]]
    for number, start, size in zip(
        numbers[~alone], first[~alone], count[~alone], strict=True
    ):  # grids of several faces only
        merged[number] = shapely.coverage_union_all(faces[order[start : start + size]])
    merged = shapely.orient_polygons(shapely.normalize(merged), exterior_cw=False)
    return merged, np.where(shapely.is_missing(merged), 0, shapely.get_num_geometries(merged))
