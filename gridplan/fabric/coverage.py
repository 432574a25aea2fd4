"""From linework to atoms that fit together to the last digit.

Everything is noded in longitude and latitude on the grid of the seventh decimal (snap
rounding), so what is exported is what was computed: neighbours share every vertex and
rounding cannot open a gap. The borders of all communities are noded together once; then
each community is noded by itself, wherever it is planned, and says which vertices it
put on its border, so that the neighbour can have them too (`gridplan.fabric.seams`).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import shapely

from gridplan.crs import WGS84, reproject, transformer
from gridplan.fabric.enclosed import NoGroundError, enclose
from gridplan.fabric.naming import (
    name_atoms,
    name_grids,
    nearest_named,
    rejoined,
    torn_grids,
    without_crumbs,
)
from gridplan.geometry.arrays import components
from gridplan.geometry.straight_pieces import (
    GRID_DEG,
    lonely,
    merge_pieces,
    outline_pieces,
    piece_keys,
    point_keys,
    twins,
)
from gridplan.geometry.widths import are_slit, are_thinner, closed

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from pyproj import CRS
    from shapely import Geometry

    from gridplan.fabric.borders import Linework
    from gridplan.fabric.cells import Cells
    from gridplan.fabric.enclosed import Enclosed

# What is nowhere wider than this, a tenth of a metre, is no ground: either side may move by a
# step of the grid, and in a needle a vertex of a neighbour comes to lie on the other side.
_HAIR_DEG = 9 * GRID_DEG
# Steps of the grid from pole to pole, and some.
_ROWS = 2**32
# A gap so narrow is none: a line that ends on its one side crosses it once it is rounded.
_NEEDLE_DEG = 2 * GRID_DEG
# A line so near to a corner may pass through it.
_NEAR_DEG = 4 * GRID_DEG


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
    ground = _met(reproject(communities, crs, WGS84))
    lines = np.append(_borders_once(ground), _wedges(ground))
    network = shapely.union_all(lines, grid_size=GRID_DEG)
    faces = shapely.get_parts(shapely.polygonize(shapely.get_parts(network)))
    community = close_hairs(faces, _community_of_faces(faces, ground))
    made = merge_faces(faces, community, len(ground))
    # A vertex that a neighbour puts on one side of a hair would come to lie on the other; nor is
    # what is that narrow for the most part ground: a needle all along the border of others.
    thin = 2 * shapely.area(made) < _HAIR_DEG * shapely.length(made)
    there = np.flatnonzero(~shapely.is_missing(made))
    thin[there[are_thinner(made[there], _HAIR_DEG)]] = True
    if thin.any():  # what lies beside takes it, or two parts would all but meet across it
        community[np.append(thin, False)[community]] = -1
        made = merge_faces(faces, close_hairs(faces, community), len(ground))
    return made


def _met(ground: NDArray[np.object_]) -> NDArray[np.object_]:
    """Return polygons after vertices of two of them that lie a step of the grid apart met.

    Between borders that part by a step a vertex of one comes to lie beyond the other; and
    two parts of one would touch here and there.
    """
    parts, of = shapely.get_parts(ground, return_index=True)
    xy, owner = shapely.get_coordinates(parts, return_index=True)
    column, row = np.rint(xy / GRID_DEG).astype(np.int64).T
    key, first, number = np.unique(column * _ROWS + row, return_index=True, return_inverse=True)
    low, high = np.full(len(key), len(parts)), np.full(len(key), -1)
    np.minimum.at(low, number, owner)
    np.maximum.at(high, number, owner)
    beside = key + np.array([[1], [_ROWS - 1], [_ROWS], [_ROWS + 1]])
    at = np.searchsorted(key, beside).clip(max=max(len(key) - 1, 0))
    _, one = np.nonzero(key[at] == beside)
    other = at[key[at] == beside]
    lonely_ones = (low == high)[one] & (low == high)[other] & (low[one] != low[other])
    one, other = one[lonely_ones], other[lonely_ones]
    if not len(one):
        return ground
    goal = np.arange(len(key))
    order = np.lexsort([-one, other])
    goal[other[order]] = one[order]  # the smallest of several
    goal = np.where(goal[goal] == goal, goal, np.arange(len(key)))
    moved = np.where((goal[number] != number)[:, None], xy[first[goal[number]]], xy)
    met = shapely.set_coordinates(ground.copy(), moved)
    grown = np.unique(of[owner[(moved != xy).any(axis=1)]])
    grown = grown[~shapely.is_valid(met[grown])]  # its parts share a border now
    met[grown] = shapely.make_valid(met[grown], method="structure", keep_collapsed=False)
    return met


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


def _wedges(ground: NDArray[np.object_]) -> NDArray[np.object_]:
    """Return the outlines of gaps in one polygon, or between its parts, open at an end.

    Noding alone makes no face of them; and any line that comes near may close them.
    """
    apart = ground[(shapely.get_num_geometries(ground) > 1) | are_slit(ground, _HAIR_DEG)]
    gaps = shapely.get_parts(shapely.difference(closed(apart, _HAIR_DEG), apart))
    return shapely.get_parts(shapely.boundary(gaps[shapely.area(gaps) > GRID_DEG**2]))


def close_hairs(faces: NDArray[np.object_], number: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return to what faces belong after hairs that are nobody's joined what lies beside them.

    Parameters
    ----------
    faces
        Polygons of a valid coverage.
    number
        To what each face belongs, −1 for nothing. A gap inside one of them is closed up to
        a tenth of a metre; between several, where it has a step of the grid to it.
    """
    bare = np.flatnonzero(number < 0)
    bare = bare[are_thinner(faces[bare], _HAIR_DEG)]
    if not len(bare):
        return number
    near = np.unique(shapely.STRtree(faces).query(faces[bare], predicate="intersects")[1])
    pieces, owner = outline_pieces(faces[near])
    owner = near[owner]
    first, second = twins(piece_keys(point_keys(pieces)))
    hair = np.concatenate([owner[first], owner[second]])
    beside = number[np.concatenate([owner[second], owner[first]])]
    length = np.tile(np.hypot(*(pieces[first, 1] - pieces[first, 0]).T), 2)
    mine = np.isin(hair, bare) & (beside >= 0)
    size = number.max() + 1
    pair, of = np.unique(hair[mine] * size + beside[mine], return_inverse=True)
    order = np.lexsort([-pair, np.bincount(of, length[mine], len(pair))])
    joined = number.copy()
    joined[pair[order] // size] = pair[order] % size
    several = bare[np.isin(bare, (pair // size)[1:][np.diff(pair // size) == 0])]
    wide = several[~are_thinner(faces[several], _NEEDLE_DEG)]
    joined[wide] = -1
    return joined


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
    is_whole
        Whether that border still has the vertices it had.
    elsewhere
        Homes whose place lies in another grid than theirs.
    """

    lonlat: NDArray[np.object_]
    cell: NDArray[np.int64]
    of_building: NDArray[np.int64]
    left: NDArray[np.int64]
    right: NDArray[np.int64]
    length_m: NDArray[np.float64]
    seam: NDArray[np.float64]
    is_whole: bool
    elsewhere: NDArray[np.int64]


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
    border = np.array([shapely.boundary(ground)], dtype=object)
    if len(work.grid_lines) or not len(work.atom_lines) or cells.grid.any():
        faces, grid = _faces_of_grids(ground, border, work, cells, points, crs)
    else:  # the ground is one grid
        faces = _enclosed(reproject(work.atom_lines, crs, WGS84), border, ground)
        grid = np.zeros(len(faces.shape), np.int64)
    _check_grids(faces, grid, cells)
    cell = name_atoms(faces, grid, work, cells, crs)
    kept = np.unique(cell)
    position = np.full(cells.n_cells, -1)
    position[kept] = np.arange(len(kept))
    atom = position[cell]
    sides = np.sort(np.stack([atom[faces.left], atom[faces.right]], axis=1), axis=1)
    apart = sides[:, 0] != sides[:, 1]
    pair, number = np.unique(sides[apart] @ [len(kept), 1], return_inverse=True)
    of_building, elsewhere = _ground_of_buildings(faces, cells, cell, position, points, crs)
    return Cover(
        merge_faces(faces.shape, atom, len(kept)),
        kept,
        of_building,
        pair // len(kept),
        pair % len(kept),
        np.bincount(number, faces.length[apart], len(pair)).astype(float),
        _seam(ground, faces.rim),
        _keeps_corners(ground, faces.rim),
        elsewhere,
    )


def _faces_of_grids(
    ground: Geometry,
    border: NDArray[np.object_],
    work: Linework,
    cells: Cells,
    points: NDArray[np.float64],
    crs: CRS,
) -> tuple[Enclosed, NDArray[np.int64]]:
    """Return the faces between all lines, and the grid of each."""
    faces = _enclosed(reproject(work.grid_lines, crs, WGS84), border, ground)
    grid = nearest_named(faces, name_grids(faces, work, cells, crs))
    grid = rejoined(faces, grid, cells, points, crs)
    if not len(work.atom_lines):
        return faces, grid
    _check_grids(faces, grid, cells)
    parting = grid[faces.left] != grid[faces.right]
    known = np.concatenate([faces.piece[parting], faces.rim])
    known = merge_pieces(known, point_keys(known))  # piece by piece it takes twice as long
    fine = _enclosed(reproject(work.atom_lines, crs, WGS84), known, ground)
    at, whole = shapely.STRtree(faces.shape).query(fine.middle, predicate="intersects")
    inherited = np.full(len(fine.shape), -1)
    inherited[at[::-1]] = grid[whole[::-1]]
    # A line between atoms may cut a crumb off a grid where it ends on its border.
    joined = nearest_named(fine, without_crumbs(fine, inherited, work, cells, crs))
    return fine, rejoined(fine, joined, cells, points, crs)


def _enclosed(
    lines: NDArray[np.object_], known: NDArray[np.object_], ground: Geometry
) -> Enclosed:
    """Return the faces between new lines and known ones, the border of the community too.

    A line that passes a corner of the border by less than a step of the grid may take that
    corner away; then it is led through it.
    """
    faces = enclose(np.append(lines, known), ground)
    if len(lines) and not _keeps_corners(ground, faces.rim):
        corners = shapely.points(shapely.get_coordinates(ground))
        # Of a million corners few are near; to be snapped to all would take minutes.
        near = shapely.STRtree(corners).query(lines, predicate="dwithin", distance=_NEAR_DEG)[1]
        corners = shapely.multipoints(corners[np.unique(near)])
        again = enclose(np.append(shapely.snap(lines, corners, _NEAR_DEG), known), ground)
        faces = again if _keeps_corners(ground, again.rim) else faces
    return faces


def _keeps_corners(ground: Geometry, rim: NDArray[np.float64]) -> bool:
    """Return whether a border still has all vertices that it had.

    Where not, the two sides of it no longer fit: a neighbour can be given a vertex, but
    none can be taken from it.
    """
    corners = point_keys(shapely.get_coordinates(ground))
    return bool(np.isin(corners, point_keys(rim.reshape(-1, 2))).all())


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
    points, place = rim.reshape(-1, 2), point_keys(pieces)
    keys = point_keys(points)
    new, first = np.unique(keys, return_index=True)
    is_new = ~np.isin(new, place)
    new, first = new[is_new], first[is_new]
    if not len(first):
        return np.zeros((0, 3, 2))
    _, near = shapely.STRtree(shapely.linestrings(pieces)).query_nearest(
        shapely.points(points[first]), all_matches=False
    )
    at = _pieces_between(new, keys.reshape(-1, 2), place)
    at = np.where(at < 0, near, at)
    return np.concatenate([pieces[at], points[first][:, None]], axis=1)


def _pieces_between(
    new: NDArray[np.int64], rim: NDArray[np.int64], place: NDArray[np.int64]
) -> NDArray[np.int64]:
    """Return the piece of border whose two ends new vertices lie between, −1 where unclear.

    A vertex a step of the grid off a corner may be nearer to the piece beyond it.

    Parameters
    ----------
    new
        Keys of the new vertices, sorted.
    rim, place
        Keys of the ends of all pieces of the border: with the new vertices, and without.
    """
    number = np.searchsorted(new, rim).clip(max=len(new) - 1)
    is_new = new[number] == rim
    both, one = is_new.all(axis=1), is_new.sum(axis=1) == 1
    run = components(len(new), *number[both].T)  # new vertices that follow each other
    of_run, end = run[number[one][is_new[one]]], rim[one][~is_new[one]]
    n = int(run.max()) + 1
    ends = np.stack([np.full(n, np.iinfo(np.int64).max), np.full(n, -1)], axis=1)
    np.minimum.at(ends[:, 0], of_run, end)
    np.maximum.at(ends[:, 1], of_run, end)
    known, key = np.unique(
        np.concatenate([np.sort(place, axis=1), ends]), axis=0, return_inverse=True
    )
    piece = np.full(len(known), -1)
    piece[key[: len(place)][::-1]] = np.arange(len(place))[::-1]
    found = np.where(np.bincount(of_run, minlength=n) == 2, piece[key[len(place) :]], -1)
    return found[run]


def _check_grids(faces: Enclosed, grid: NDArray[np.int64], cells: Cells) -> None:
    """Refuse faces that leave a grid without ground, or in pieces."""
    lost = np.setdiff1d(cells.grid, grid)
    if len(lost) or (grid < 0).any():
        msg = f"{len(lost)} of its grids got no ground: no line closes around them"
        raise NoGroundError(msg)
    torn = torn_grids(faces, grid)
    if len(torn):
        msg = f"{len(torn)} of its grids would lie in several parts"
        raise NoGroundError(msg)


def _ground_of_buildings(
    faces: Enclosed,
    cells: Cells,
    cell: NDArray[np.int64],
    position: NDArray[np.int64],
    points: NDArray[np.float64],
    crs: CRS,
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return the atom of each building, as a position, and the homes that lie elsewhere.

    Every building goes to the atom that it stands on; those with households only within the
    grid that was planned for them.
    """
    atom = position[cells.of_building]
    if len(position) == 1 or not len(atom):
        return atom, np.zeros(0, np.int64)
    lonlat = shapely.points(np.column_stack(transformer(crs, WGS84).transform(*points.T)))
    tree = shapely.STRtree(faces.shape)
    at, face = tree.query(lonlat, predicate="intersects")
    there = np.full(len(atom), -1)
    there[at[::-1]] = cell[face[::-1]]
    beyond = there < 0  # most of it lies outside the community, or it lies on the border
    there[beyond] = cell[tree.nearest(lonlat[beyond])]
    fits = np.isin(np.arange(len(atom)), cells.unsure)
    fits |= cells.grid[there] == cells.grid[cells.of_building]
    atom[fits] = position[there[fits]]
    elsewhere = np.flatnonzero(~fits)
    for row in elsewhere[atom[elsewhere] < 0]:  # its grid lies elsewhere: the nearest atom of that
        own = np.flatnonzero(cells.grid[cell] == cells.grid[cells.of_building[row]])
        away = shapely.distance(faces.shape[own], lonlat[row])
        atom[row] = position[cell[own[away.argmin()]]]
    return atom, elsewhere
