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

from gridplan.crs import WGS84, reproject
from gridplan.fabric.network import merge_pieces, straight_pieces
from gridplan.geometry.arrays import components

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
    lines = [_borders_once(ground)]
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
    chosen = np.flatnonzero(grid < 0)
    if len(chosen):
        single = shapely.get_num_geometries(ground) == 1
        named = _Faces(faces, middle, community, single[community], chosen, *_borders_of(
            faces, community, chosen
        ))  # fmt: skip
        grid[chosen] = _name_faces(named, drawn, first_grid, crs)[chosen]
    lonlat, parts = _merge(faces, grid, int(first_grid[-1]))
    return Coverage(lonlat, parts, faces, grid)


def _borders_once(ground: NDArray[np.object_]) -> NDArray[np.object_]:
    """Return the borders of polygons as lines, what two of them share only once.

    Noding the rings of all communities would take twice as long.
    """
    pieces, _ = straight_pieces(shapely.get_rings(shapely.get_parts(ground)))
    place = _keys(pieces)
    known, ends = np.unique(place, return_inverse=True)
    low, high = np.sort(ends.reshape(-1, 2), axis=1).T
    pair, once = np.unique(low * len(known) + high, return_index=True)
    once = once[pair // len(known) != pair % len(known)]  # shorter than the grid is fine
    return merge_pieces(pieces[once], place[once])


@dataclass(frozen=True, slots=True, eq=False)
class _Faces:
    """Faces of communities with several grids, and the borders between them."""

    shape: NDArray[np.object_]
    middle: NDArray[np.object_]
    community: NDArray[np.int64]
    is_single: NDArray[np.bool_]  # whether the community is in one part
    chosen: NDArray[np.int64]  # the faces to name
    left: NDArray[np.int64]
    right: NDArray[np.int64]
    length: NDArray[np.float64]


def _borders_of(
    faces: NDArray[np.object_], community: NDArray[np.int64], chosen: NDArray[np.int64]
) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.float64]]:
    """Return borders between the chosen faces of one community."""
    left, right, length, _ = neighbours(faces, chosen)
    inner = community[left] == community[right]
    return left[inner], right[inner], length[inner]


def _name_faces(
    faces: _Faces, drawn: list[tuple[int, Borders]], first_grid: NDArray[np.int64], crs: CRS
) -> NDArray[np.int64]:
    """Return the grid of each face: by seeds, by footprints to spare, by longest border.

    A footprint is spared only as long as the grid whose ground it takes stays in one
    piece.
    """
    votes, firm, complete = _vote(faces, drawn, first_grid, crs)
    base = _grow(faces, votes)
    spared = _spare(faces, drawn, first_grid, crs, complete)
    grid = np.where(spared.grid >= 0, spared.grid, base)
    while True:
        part = _parts(faces, grid)
        anchored = firm & (votes == grid)
        anchored[spared.homes] |= grid[spared.homes] == spared.grid[spared.homes]
        torn = _torn(grid, part, anchored & faces.is_single)
        moved = np.flatnonzero((grid != base) & (base >= 0) & (torn[base] | torn[grid]))
        if not len(moved):
            break
        # Give up the largest footprint of each community in trouble, then look again.
        order = moved[np.argsort(-spared.area[spared.footprint[moved]], kind="stable")]
        _, first = np.unique(faces.community[order], return_index=True)
        undo = np.isin(spared.footprint, spared.footprint[order[first]]) & (base >= 0)
        grid[undo] = base[undo]
    size = np.bincount(part, weights=shapely.area(faces.shape))
    held = np.bincount(part, weights=anchored) > 0
    order = np.lexsort([size[part], held[part]])
    order = order[grid[order] >= 0]
    main = np.full(grid.max(initial=-1) + 1, -1)
    main[grid[order]] = part[order]
    scrap = (grid >= 0) & faces.is_single & (part != main[grid]) & ~held[part]
    grid[scrap] = -1
    return _grow(faces, grid)


def _parts(faces: _Faces, grid: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return the connected part of equal grid that each face belongs to."""
    same = (grid[faces.left] == grid[faces.right]) & (grid[faces.left] >= 0)
    return components(len(grid), faces.left[same], faces.right[same])


def _torn(
    grid: NDArray[np.int64], part: NDArray[np.int64], anchored: NDArray[np.bool_]
) -> NDArray[np.bool_]:
    """Return which grids have anchored faces in several parts."""
    held = np.flatnonzero(anchored & (grid >= 0))
    pairs = np.unique(np.stack([grid[held], part[held]], axis=1), axis=0)
    torn = np.zeros(grid.max(initial=-1) + 2, bool)
    torn[np.flatnonzero(np.bincount(pairs[:, 0], minlength=1) > 1)] = True
    return torn


def _vote(
    faces: _Faces, drawn: list[tuple[int, Borders]], first_grid: NDArray[np.int64], crs: CRS
) -> tuple[NDArray[np.int64], NDArray[np.bool_], NDArray[np.bool_]]:
    """Return the grid that most seeds of each face speak for (−1: no seed).

    Also whether they are more than hints, and whether the face is one that a seed stands
    for as a whole.
    """
    of = np.concatenate([np.full(len(b.seeds), i) for i, b in drawn])
    seed_grid = np.concatenate([b.seed_grid + first_grid[i] for i, b in drawn])
    weight = np.concatenate([b.seed_weight for _, b in drawn])
    xy = np.concatenate([b.seeds for _, b in drawn])
    points = reproject(shapely.points(xy), crs, WGS84, densify=False)
    tree = shapely.STRtree(faces.shape[faces.chosen])
    seed, face = tree.query(points, predicate="intersects")
    face = faces.chosen[face]
    fits = faces.community[face] == of[seed]
    seed, face = seed[fits], face[fits]
    n_grids = int(first_grid[-1])
    votes, number = np.unique(face * n_grids + seed_grid[seed], return_inverse=True)
    score = np.bincount(number, weights=weight[seed], minlength=len(votes))
    order = np.lexsort([-votes, score])
    grid = np.full(len(faces.shape), -1)
    grid[votes[order] // n_grids] = votes[order] % n_grids
    firm = np.zeros(len(faces.shape), bool)
    firm[face[weight[seed] >= 1]] = True
    size = np.ones(len(faces.shape))
    metric = reproject(faces.shape[faces.chosen], WGS84, crs, densify=False)
    size[faces.chosen] = np.maximum(shapely.area(metric), 1e-9)
    complete = np.zeros(len(faces.shape), bool)
    complete[face[np.abs(weight[seed] / size[face] - 1) < _SAME_AREA]] = True
    return grid, firm, complete


@dataclass(frozen=True, slots=True, eq=False)
class _Spared:
    """Faces inside footprints that no border should cut."""

    grid: NDArray[np.int64]  # by face: the grid of the footprint, -1 for none
    footprint: NDArray[np.int64]  # by face, -1 for none
    area: NDArray[np.float64]  # by footprint
    homes: NDArray[np.int64]  # largest face of each footprint with households


def _spare(
    faces: _Faces,
    drawn: list[tuple[int, Borders]],
    first_grid: NDArray[np.int64],
    crs: CRS,
    complete: NDArray[np.bool_],
) -> _Spared:
    """Return the faces inside footprints to spare; a lived-in footprint comes first."""
    footprint = np.full(len(faces.shape), -1)
    whole = np.concatenate([np.zeros(0, object)] + [b.whole for _, b in drawn])
    whole_grid = np.concatenate([b.whole_grid + first_grid[i] for i, b in drawn])
    of = np.concatenate([np.full(len(b.whole), i) for i, b in drawn])
    lived_in = np.concatenate([b.whole_lived_in for _, b in drawn])
    shapes = reproject(whole, crs, WGS84, densify=False)
    at, inside = shapely.STRtree(shapes).query(faces.middle[faces.chosen], predicate="intersects")
    at = faces.chosen[at]
    # A whole block inside a footprint keeps its grid: the footprint is drawn too large.
    fits = (faces.community[at] == of[inside]) & ~complete[at]
    at, inside = at[fits], inside[fits]
    order = np.lexsort([-inside, lived_in[inside]])
    footprint[at[order]] = inside[order]
    held = np.flatnonzero(footprint >= 0)
    held = held[np.argsort(shapely.area(faces.shape[held]), kind="stable")]
    largest = np.full(len(whole), -1)
    largest[footprint[held]] = held
    grid = np.append(whole_grid, -1)[footprint]
    return _Spared(grid, footprint, shapely.area(whole), largest[lived_in & (largest >= 0)])


def _grow(faces: _Faces, grid: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return the grids after unnamed faces joined the one with most common border."""
    grid = grid.copy()
    a = np.concatenate([faces.left, faces.right])
    b = np.concatenate([faces.right, faces.left])
    length = np.tile(faces.length, 2)
    while True:
        keep = (grid[a] < 0) & (grid[b] >= 0)
        if not keep.any():
            return grid
        n_grids = grid.max() + 1
        pairs, number = np.unique(a[keep] * n_grids + grid[b[keep]], return_inverse=True)
        weight = np.bincount(number, weights=length[keep])
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
    _, vertex = np.unique(_keys(points), return_inverse=True)
    start = np.flatnonzero(ring[:-1] == ring[1:])
    ends = np.sort(np.stack([vertex[start], vertex[start + 1]], axis=1), axis=1)
    key = ends[:, 0] * (vertex.max(initial=0) + 1) + ends[:, 1]
    order = np.argsort(key, kind="stable")
    twin = key[order[:-1]] == key[order[1:]]
    first, second = order[:-1][twin], order[1:][twin]
    face = chosen[whole[part[ring[start]]]]
    size = np.hypot(*(points[start + 1] - points[start]).T)
    return face[first], face[second], size[first], start[first]


def _keys(points: NDArray[np.float64]) -> NDArray[np.int64]:
    """Return one integer per point of the grid of the seventh decimal."""
    cells = np.rint(points / _GRID_DEG).astype(np.int64)
    return cells[..., 0] * (1 << 32) + cells[..., 1]


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
