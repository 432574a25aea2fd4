"""From linework to atoms that fit together to the last digit.

Everything is noded in longitude and latitude on the grid of the seventh decimal (snap
rounding), so what is exported is what was computed: neighbours share every vertex and
rounding cannot open a gap. The borders of all communities are noded together once; then
each community is noded by itself, wherever it is planned, and says which vertices it
put on its border, so that the neighbour can have them too (`gridplan.fabric.seams`).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import shapely

from gridplan.crs import WGS84, reproject, transformer
from gridplan.errors import GridplanError
from gridplan.geometry.arrays import components
from gridplan.geometry.pieces import (
    GRID_DEG,
    lonely,
    merge_pieces,
    outline_pieces,
    piece_keys,
    point_keys,
    twins,
)
from gridplan.geometry.widths import are_thinner

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from pyproj import CRS
    from shapely import Geometry

    from gridplan.fabric.borders import Linework
    from gridplan.fabric.cells import Cells

_SAME_AREA = 0.02
# What is nowhere wider than this is no ground: either side may move by a step of the grid.
_HAIR_DEG = 2 * GRID_DEG


class NoGroundError(GridplanError):
    """A grid was left without ground; the community is to be drawn in another way."""


def cover_communities(communities: NDArray[np.object_], *, crs: CRS) -> NDArray[np.object_]:
    """Return communities in degrees, noded together.

    Parameters
    ----------
    communities
        Polygons without overlap, metres, shape ``(n,)``.
    crs
        Their CRS.

    Returns
    -------
    ndarray, shape (n,)
        A valid coverage in WGS84 with seven decimals; None for a community that is too
        thin to have ground.
    """
    ground = reproject(communities, crs, WGS84)
    network = shapely.union_all(_borders_once(ground), grid_size=GRID_DEG)
    faces = shapely.get_parts(shapely.polygonize(shapely.get_parts(network)))
    made = merge_faces(faces, _community_of_faces(faces, ground), len(ground))
    # A vertex that a neighbour puts on one side of a hair would come to lie on the other.
    there = np.flatnonzero(~shapely.is_missing(made))
    made[there[are_thinner(made[there], _HAIR_DEG)]] = None
    return made


def _community_of_faces(
    faces: NDArray[np.object_], ground: NDArray[np.object_]
) -> NDArray[np.int64]:
    """Return the community of each face, −1 for none.

    One point says it, but for a point so near a border that rounding may have moved it
    across, in the needle of a wedge: there, most of the area does.
    """
    near = {"predicate": "dwithin", "distance": 3 * GRID_DEG}
    middle = shapely.point_on_surface(faces)
    at, owner = shapely.STRtree(ground).query(middle, **near)
    community = np.full(len(faces), -1)
    community[at[::-1]] = owner[::-1]
    edge = np.unique(shapely.STRtree(shapely.boundary(ground)).query(middle, **near)[0])
    doubt = np.isin(at, edge)
    at, owner = at[doubt], owner[doubt]
    held = shapely.area(shapely.intersection(faces[at], ground[owner]))
    community[edge] = -1
    order = np.lexsort([-owner, held])
    order = order[held[order] > shapely.area(faces[at[order]]) / 3]
    community[at[order]] = owner[order]
    return community


def _borders_once(ground: NDArray[np.object_]) -> NDArray[np.object_]:
    """Return the borders of polygons as lines, what two of them share only once.

    Noding the rings of all communities would take twice as long.
    """
    pieces, _ = outline_pieces(ground)
    place = point_keys(pieces)
    _, once = np.unique(piece_keys(place), return_index=True)
    once = once[place[once, 0] != place[once, 1]]  # shorter than the grid is fine
    return merge_pieces(pieces[once], place[once])


def merge_faces(
    faces: NDArray[np.object_], number: NDArray[np.int64], n: int
) -> NDArray[np.object_]:
    """Return the union of the faces of each number, oriented as RFC 7946 asks.

    Parameters
    ----------
    faces
        Polygons of a valid coverage.
    number
        To what each face belongs, −1 for nothing.
    n
        How many there are; None where no face belongs to one.
    """
    merged = np.full(n, None, dtype=object)
    order = np.argsort(number, kind="stable")
    order = order[number[order] >= 0]
    numbers, first, count = np.unique(number[order], return_index=True, return_counts=True)
    alone = count == 1
    merged[numbers[alone]] = faces[order[first[alone]]]
    for one, start, size in zip(
        numbers[~alone], first[~alone], count[~alone], strict=True
    ):  # those of several faces only
        merged[one] = shapely.coverage_union_all(faces[order[start : start + size]])
    oriented: NDArray[np.object_] = shapely.orient_polygons(
        shapely.normalize(merged), exterior_cw=False
    )
    return oriented


@dataclass(frozen=True, slots=True, eq=False)
class Cover:
    """The atoms of one community as polygons.

    Parameters
    ----------
    lonlat
        Polygon of each atom that has ground, WGS84 with seven decimals; together they
        tile the community exactly.
    cell
        The number in `Cells` of each.
    of_building
        Position in `lonlat` of the atom of each building.
    left, right
        Pairs of atoms that share a border, as positions, the smaller first.
    length_m
        Metres of common border of each pair.
    seam
        New vertices on the border of the community: the two ends of the straight piece
        that each lies on, and the vertex; degrees, shape ``(n, 3, 2)``.
    """

    lonlat: NDArray[np.object_]
    cell: NDArray[np.int64]
    of_building: NDArray[np.int64]
    left: NDArray[np.int64]
    right: NDArray[np.int64]
    length_m: NDArray[np.float64]
    seam: NDArray[np.float64]


class _Faces(NamedTuple):
    """What noded lines enclose inside the community."""

    shape: NDArray[np.object_]
    middle: NDArray[np.object_]
    area_m2: NDArray[np.float64]
    # Straight pieces between two faces: the faces and the ends.
    left: NDArray[np.int64]
    right: NDArray[np.int64]
    piece: NDArray[np.float64]
    length: NDArray[np.float64]  # metres
    rim: NDArray[np.float64]  # pieces on the border of the community
    home: NDArray[np.int64]  # connected part of the community that each face lies in


def cover(
    ground: Geometry, work: Linework, cells: Cells, *, points: NDArray[np.float64], crs: CRS
) -> Cover:
    """Turn the linework of a community into its atoms.

    The grids are drawn first, as if there were no atoms; then each is cut into its
    atoms. So no line between atoms can move a border between grids.

    Parameters
    ----------
    ground
        The community, from `cover_communities`.
    work, cells
        Lines and seeds; the atoms and their grids.
    points
        A point of each building, metres, shape ``(n_buildings, 2)``.
    crs
        CRS of all metres.

    Returns
    -------
    Cover
        Every face belongs to one atom, so the atoms tile the community exactly; every
        grid is as connected as its community.

    Raises
    ------
    NoGroundError
        If a grid has no face.
    """
    border = shapely.boundary(ground)
    lines = np.append(reproject(work.grid_lines, crs, WGS84), border)
    faces = _enclosed(lines, ground)
    grid = _nearest_named(faces, _name_grids(faces, work, cells, crs))
    _check_grids(faces, grid, cells)
    if len(work.atom_lines):
        parting = grid[faces.left] != grid[faces.right]
        known = shapely.linestrings(np.concatenate([faces.piece[parting], faces.rim]))
        fine = _enclosed(np.append(reproject(work.atom_lines, crs, WGS84), known), ground)
        at, whole = shapely.STRtree(faces.shape).query(fine.middle, predicate="intersects")
        inherited = np.full(len(fine.shape), -1)
        inherited[at[::-1]] = grid[whole[::-1]]
        # A line between atoms may cut a crumb off a grid where it ends on its border.
        held = np.zeros(len(fine.shape), bool)
        faces, grid = fine, _nearest_named(fine, _in_one_part(fine, inherited, held))
        _check_grids(faces, grid, cells)
    cell = _name_atoms(faces, grid, work, cells, crs)
    kept = np.unique(cell)
    position = np.full(cells.n_cells, -1)
    position[kept] = np.arange(len(kept))
    atom = position[cell]
    sides = np.sort(np.stack([atom[faces.left], atom[faces.right]], axis=1), axis=1)
    apart = sides[:, 0] != sides[:, 1]
    pair, number = np.unique(sides[apart] @ [len(kept), 1], return_inverse=True)
    return Cover(
        merge_faces(faces.shape, atom, len(kept)),
        kept,
        _ground_of_buildings(faces, cells, cell, position, points, crs),
        pair // len(kept),
        pair % len(kept),
        np.bincount(number, faces.length[apart], len(pair)).astype(float),
        _seam(ground, faces.rim),
    )


def _enclosed(lines: NDArray[np.object_], ground: Geometry) -> _Faces:
    """Node lines and return the faces between them inside a community; degrees."""
    network = shapely.union_all(lines, grid_size=GRID_DEG)
    shape = shapely.get_parts(shapely.polygonize(shapely.get_parts(network)))
    middle = shapely.point_on_surface(shape)
    shapely.prepare(ground)
    inside = shapely.contains(ground, middle)
    shape, middle = shape[inside], middle[inside]
    pieces, owner = outline_pieces(shape)
    keys = piece_keys(point_keys(pieces))
    first, second = twins(keys)
    left, right = owner[first], owner[second]
    # One degree is so many metres here, each way; enough to compare areas by.
    scale = _metres_per_degree(ground)
    return _Faces(
        shape,
        middle,
        np.maximum(shapely.area(shape) * scale.prod(), 1e-9),
        left,
        right,
        pieces[first],
        np.hypot(*((pieces[first, 1] - pieces[first, 0]) * scale).T),
        pieces[lonely(keys)],
        components(len(shape), left, right),
    )


def _metres_per_degree(ground: Geometry) -> NDArray[np.float64]:
    """Return metres per degree of longitude and of latitude, to 0.3 %: shape ``(2,)``."""
    latitude = np.radians(shapely.bounds(ground)[[1, 3]].mean())
    return 111_320.0 * np.array([np.cos(latitude), 1.0])


def seam_of(ground: Geometry, atoms: NDArray[np.object_]) -> NDArray[np.float64]:
    """Return the vertices on the border of a community that its atoms have and it lacks.

    Parameters
    ----------
    ground
        The community before a line ended on its border.
    atoms
        A valid coverage of it; degrees.

    Returns
    -------
    ndarray, shape (n, 3, 2)
        As `Cover.seam`.
    """
    pieces, _ = outline_pieces(atoms)
    return _seam(ground, pieces[lonely(piece_keys(point_keys(pieces)))])


def _seam(ground: Geometry, rim: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the vertices that noding put on the border of the community."""
    pieces, _ = outline_pieces(np.array([ground], dtype=object))
    points = rim.reshape(-1, 2)
    keys = point_keys(points)
    new, first = np.unique(keys, return_index=True)
    first = first[~np.isin(new, point_keys(pieces))]
    if not len(first):
        return np.zeros((0, 3, 2))
    _, at = shapely.STRtree(shapely.linestrings(pieces)).query_nearest(
        shapely.points(points[first]), all_matches=False
    )
    return np.concatenate([pieces[at], points[first][:, None]], axis=1)


def _name_grids(faces: _Faces, work: Linework, cells: Cells, crs: CRS) -> NDArray[np.int64]:
    """Return the grid of each face: by seeds, by footprints to spare, by longest border."""
    seed, face = _seeds_in_faces(faces, work, crs)
    weight = work.seed_weight[seed]
    votes = _most(face, cells.grid[work.seed_cell[seed]], weight, len(faces.shape))
    firm = np.zeros(len(faces.shape), bool)
    firm[face[weight >= 1]] = True
    complete = np.zeros(len(faces.shape), bool)
    complete[face[np.abs(weight / faces.area_m2[face] - 1) < _SAME_AREA]] = True
    return _grid_of_faces(faces, votes, firm, _spare(faces, work, cells, complete, crs))


def _name_atoms(
    faces: _Faces, grid: NDArray[np.int64], work: Linework, cells: Cells, crs: CRS
) -> NDArray[np.int64]:
    """Return the atom of each face: one connected piece of its grid for each atom."""
    seed, face = _seeds_in_faces(faces, work, crs)
    mine = cells.grid[work.seed_cell[seed]] == grid[face]
    seed, face = seed[mine], face[mine]
    cell = _most(face, work.seed_cell[seed], work.seed_weight[seed], len(faces.shape))
    cell = _grow(faces, cell, grid)
    for bare in np.unique(grid[cell < 0]):  # a piece of a grid that no seed speaks for
        here = (grid == bare) & (cell < 0)
        cell[here] = np.flatnonzero(cells.grid == bare)[0]
    part = _parts(faces, cell)
    size = np.bincount(part, weights=faces.area_m2)
    order = np.argsort(size[part], kind="stable")
    main = np.full(cells.n_cells, -1)
    main[cell[order]] = part[order]
    grown = _grow(faces, np.where(part != main[cell], -1, cell), grid)
    return np.where(grown < 0, cell, grown)


def _nearest_named(faces: _Faces, grid: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return the grids after parts of the community without any took the nearest one."""
    lost = np.flatnonzero(grid < 0)
    named = np.flatnonzero(grid >= 0)
    if len(lost) and len(named):
        grid = grid.copy()
        tree = shapely.STRtree(faces.shape[named])
        for home in np.unique(faces.home[lost]):  # as a whole: it is to stay in one part
            here = lost[faces.home[lost] == home]
            largest = here[faces.area_m2[here].argmax()]
            grid[here] = grid[named[tree.nearest(faces.middle[largest])]]
    return grid


def _check_grids(faces: _Faces, grid: NDArray[np.int64], cells: Cells) -> None:
    """Refuse faces that leave a grid without ground, or in pieces."""
    lost = np.setdiff1d(cells.grid, grid)
    if len(lost) or (grid < 0).any():
        msg = f"{len(lost)} of its grids got no ground: no line closes around them"
        raise NoGroundError(msg)
    parts = np.unique(np.stack([grid, faces.home, _parts(faces, grid)], axis=1), axis=0)
    torn = parts[1:][(parts[1:, :2] == parts[:-1, :2]).all(axis=1), 0]
    if len(torn):
        msg = f"{len(np.unique(torn))} of its grids would lie in several parts"
        raise NoGroundError(msg)


def _ground_of_buildings(
    faces: _Faces,
    cells: Cells,
    cell: NDArray[np.int64],
    position: NDArray[np.int64],
    points: NDArray[np.float64],
    crs: CRS,
) -> NDArray[np.int64]:
    """Return the atom of each building, as a position among those that have ground.

    Buildings without households go where their ground went; those with households stay
    in the grid that was planned for them.
    """
    atom = position[cells.of_building]
    moved = np.flatnonzero(atom < 0)
    rows = np.union1d(cells.unsure, moved)
    if not len(rows):
        return atom
    lonlat = shapely.points(np.column_stack(transformer(crs, WGS84).transform(*points[rows].T)))
    tree = shapely.STRtree(faces.shape)
    at, face = tree.query(lonlat, predicate="intersects")
    there = np.full(len(rows), -1)
    there[at[::-1]] = cell[face[::-1]]
    free = np.isin(rows, cells.unsure)
    beyond = free & (there < 0)  # most of it lies outside the community
    there[beyond] = cell[tree.nearest(lonlat[beyond])]
    fits = (there >= 0) & (free | (cells.grid[there] == cells.grid[cells.of_building[rows]]))
    atom[rows[fits]] = position[there[fits]]
    for row in np.flatnonzero(atom < 0):  # its grid lies elsewhere: the nearest atom of that
        own = np.flatnonzero(cells.grid[cell] == cells.grid[cells.of_building[row]])
        place = lonlat[np.searchsorted(rows, row)]
        atom[row] = position[cell[own[shapely.distance(faces.shape[own], place).argmin()]]]
    return atom


def _seeds_in_faces(
    faces: _Faces, work: Linework, crs: CRS
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return pairs of seeds and the faces that hold them."""
    lonlat = np.column_stack(transformer(crs, WGS84).transform(*work.seeds.T))
    seed, face = shapely.STRtree(faces.shape).query(shapely.points(lonlat), predicate="intersects")
    return seed, face


def _most(
    face: NDArray[np.int64], label: NDArray[np.int64], weight: NDArray[np.float64], n: int
) -> NDArray[np.int64]:
    """Return the label with most weight in each face, the smaller of equals; −1: none."""
    found = np.full(n, -1)
    if not len(face):
        return found
    size = int(label.max()) + 1
    key, number = np.unique(face * size + label, return_inverse=True)
    score = np.bincount(number, weights=weight, minlength=len(key))
    order = np.lexsort([-key, score])
    found[key[order] // size] = key[order] % size
    return found


class _Spared(NamedTuple):
    """Faces inside footprints that no border should cut."""

    grid: NDArray[np.int64]  # by face: the grid of the footprint, -1 for none
    footprint: NDArray[np.int64]  # by face, -1 for none
    area: NDArray[np.float64]  # by footprint
    homes: NDArray[np.int64]  # largest face of each footprint with households


def _spare(
    faces: _Faces, work: Linework, cells: Cells, complete: NDArray[np.bool_], crs: CRS
) -> _Spared:
    """Return the faces inside footprints to spare; a lived-in footprint comes first."""
    footprint = np.full(len(faces.shape), -1)
    shapes = reproject(work.whole, crs, WGS84, densify=False)
    at, inside = shapely.STRtree(shapes).query(faces.middle, predicate="intersects")
    # A whole block inside a footprint keeps its grid: the footprint is drawn too large.
    fits = ~complete[at]
    at, inside = at[fits], inside[fits]
    order = np.lexsort([-inside, work.whole_lived_in[inside]])
    footprint[at[order]] = inside[order]
    held = np.flatnonzero(footprint >= 0)
    held = held[np.argsort(shapely.area(faces.shape[held]), kind="stable")]
    largest = np.full(len(shapes), -1)
    largest[footprint[held]] = held
    grid = np.append(cells.grid[work.whole_cell], -1)[footprint]
    homes = largest[work.whole_lived_in & (largest >= 0)]
    return _Spared(grid, footprint, shapely.area(work.whole), homes)


def _grid_of_faces(
    faces: _Faces, votes: NDArray[np.int64], firm: NDArray[np.bool_], spared: _Spared
) -> NDArray[np.int64]:
    """Return the grid of each face.

    A footprint is spared only as long as the grid whose ground it takes stays in one
    piece, and keeps some.
    """
    base = _grow(faces, votes)
    grid = np.where(spared.grid >= 0, spared.grid, base)
    while True:
        part = _parts(faces, grid)
        anchored = firm & (votes == grid)
        anchored[spared.homes] |= grid[spared.homes] == spared.grid[spared.homes]
        torn = _torn(faces, grid, part, anchored)
        torn[np.setdiff1d(base[base >= 0], grid)] = True  # its last ground was taken
        moved = np.flatnonzero((grid != base) & (base >= 0) & (torn[base] | torn[grid]))
        if not len(moved):
            break
        # Give up the largest footprint in trouble, then look again.
        worst = moved[np.argmax(spared.area[spared.footprint[moved]])]
        undo = (spared.footprint == spared.footprint[worst]) & (base >= 0)
        grid[undo] = base[undo]
    return _in_one_part(faces, grid, anchored)


def _in_one_part(
    faces: _Faces, grid: NDArray[np.int64], anchored: NDArray[np.bool_]
) -> NDArray[np.int64]:
    """Return the grids after crumbs of each joined their neighbours.

    Parameters
    ----------
    faces, grid
        The faces and the grid of each, −1 for none.
    anchored
        Faces that no neighbour may have.
    """
    part = _parts(faces, grid)
    size = np.bincount(part, weights=faces.area_m2)
    held = np.bincount(part, weights=anchored) > 0
    place = grid * (faces.home.max(initial=0) + 1) + faces.home
    order = np.lexsort([size[part], held[part]])
    order = order[grid[order] >= 0]
    main = np.full(place.max(initial=-1) + 1, -1)
    main[place[order]] = part[order]
    crumb = (grid >= 0) & ~held[part]
    crumb[crumb] = part[crumb] != main[place[crumb]]
    return _grow(faces, np.where(crumb, -1, grid))


def _parts(faces: _Faces, label: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return the connected part of equal label that each face belongs to."""
    same = (label[faces.left] == label[faces.right]) & (label[faces.left] >= 0)
    return components(len(label), faces.left[same], faces.right[same])


def _torn(
    faces: _Faces,
    grid: NDArray[np.int64],
    part: NDArray[np.int64],
    anchored: NDArray[np.bool_],
) -> NDArray[np.bool_]:
    """Return which grids have anchored faces in several parts where they could have one."""
    held = np.flatnonzero(anchored & (grid >= 0))
    rows = np.unique(np.stack([grid[held], faces.home[held], part[held]], axis=1), axis=0)
    again = rows[1:][(rows[1:, :2] == rows[:-1, :2]).all(axis=1), 0]
    torn = np.zeros(grid.max(initial=-1) + 2, bool)
    torn[again] = True
    return torn


def _grow(
    faces: _Faces, label: NDArray[np.int64], within: NDArray[np.int64] | None = None
) -> NDArray[np.int64]:
    """Return the labels after unnamed faces joined the one with most common border.

    Parameters
    ----------
    faces, label
        −1 for unnamed.
    within
        Where given, a face joins only faces for which this number is the same.
    """
    label = label.copy()
    a = np.concatenate([faces.left, faces.right])
    b = np.concatenate([faces.right, faces.left])
    length = np.tile(faces.length, 2)
    if within is not None:
        same = within[a] == within[b]
        a, b, length = a[same], b[same], length[same]
    while True:
        keep = (label[a] < 0) & (label[b] >= 0)
        if not keep.any():
            return label
        n = label.max() + 1
        pairs, number = np.unique(a[keep] * n + label[b[keep]], return_inverse=True)
        weight = np.bincount(number, weights=length[keep])
        best = np.lexsort([-pairs, weight])
        label[pairs[best] // n] = pairs[best] % n
