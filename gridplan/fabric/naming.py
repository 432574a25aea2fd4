"""Which grid and which atom each face belongs to: by seeds, footprints and common borders."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import shapely

from gridplan.crs import WGS84, reproject, transformer
from gridplan.fabric.enclosed import grow, parts_of

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from pyproj import CRS

    from gridplan.fabric.borders import Linework
    from gridplan.fabric.cells import Cells
    from gridplan.fabric.enclosed import Enclosed

_SAME_AREA = 0.02
# Ground smaller than this, square metres, holds no home.
_CRUMB_M2 = 1.0
# A piece of a grid smaller than this share of its largest, without homes, may go elsewhere.
_SCRAP_SHARE = 0.1
# What the seed of a home without footprint weighs.
_POINT = 1.0


def name_grids(faces: Enclosed, work: Linework, cells: Cells, crs: CRS) -> NDArray[np.int64]:
    """Return the grid of each face: by seeds, by footprints to spare, by longest border."""
    seed, face = _seeds_in_faces(faces, work, crs)
    weight = work.seed_weight[seed]
    votes = _most(face, cells.grid[work.seed_cell[seed]], weight, len(faces.shape))
    votes = _by_ground(faces, votes, work, cells.grid, crs)
    said = _spoken(faces, face, weight, cells.grid[work.seed_cell[seed]])
    spared = _spare(faces, work, cells, said, crs)
    grid, anchored = _with_spared(faces, grow(faces, votes), votes, said.firm, spared)
    return in_one_part(faces, grid, anchored)


def name_atoms(
    faces: Enclosed, grid: NDArray[np.int64], work: Linework, cells: Cells, crs: CRS
) -> NDArray[np.int64]:
    """Return the atom of each face: one connected piece of its grid for each atom."""
    seed, face = _seeds_in_faces(faces, work, crs)
    mine = cells.grid[work.seed_cell[seed]] == grid[face]
    seed, face = seed[mine], face[mine]
    votes = _most(face, work.seed_cell[seed], work.seed_weight[seed], len(faces.shape))
    votes = _by_ground(faces, votes, work, np.arange(cells.n_cells), crs)
    votes[cells.grid[votes] != grid] = -1
    cell = grow(faces, votes, grid)
    for bare in np.unique(grid[cell < 0]):  # a piece of a grid that no seed speaks for
        here = (grid == bare) & (cell < 0)
        cell[here] = np.flatnonzero(cells.grid == bare)[0]
    if len(work.parted):
        said = _spoken(faces, face, work.seed_weight[seed], work.seed_cell[seed])
        spared = _spare(faces, _of_atoms(work), _each_alone(cells), said, crs)
        mine = (spared.grid >= 0) & (cells.grid[spared.grid] == grid)
        spared = spared._replace(grid=np.where(mine, spared.grid, -1))
        cell, _ = _with_spared(faces, cell, votes, said.firm, spared)
    part = parts_of(faces, cell)
    size = np.bincount(part, weights=faces.area_m2)
    own = work.seed_cell[seed] == cell[face]  # the piece with the house, however small
    held = np.bincount(part[face[own]], work.seed_weight[seed[own]], len(size))
    order = np.lexsort([size[part], held[part]])
    main = np.full(cells.n_cells, -1)
    main[cell[order]] = part[order]
    grown = grow(faces, np.where(part != main[cell], -1, cell), grid)
    return np.where(grown < 0, cell, grown)


class _Spoken(NamedTuple):
    """What the seeds in each face say.

    Parameters
    ----------
    firm
        Whether a home, or a whole face, speaks for it.
    complete
        Whether it is all that a seed speaks for.
    points
        Grid (or atom) of a home without footprint in it, −1 for none.
    """

    firm: NDArray[np.bool_]
    complete: NDArray[np.bool_]
    points: NDArray[np.int64]


def _spoken(
    faces: Enclosed,
    face: NDArray[np.int64],
    weight: NDArray[np.float64],
    owner: NDArray[np.int64],
) -> _Spoken:
    """Return what seeds of some weight and owner say of the faces that they lie in."""
    n = len(faces.shape)
    firm, complete, points = np.zeros(n, bool), np.zeros(n, bool), np.full(n, -1)
    firm[face[weight >= 1]] = True
    complete[face[np.abs(weight / faces.area_m2[face] - 1) < _SAME_AREA]] = True
    here = weight == _POINT
    points[face[here]] = owner[here]
    return _Spoken(firm, complete, points)


def _of_atoms(work: Linework) -> Linework:
    """Return the linework with the footprints that lines between atoms are to spare."""
    return replace(
        work,
        whole=work.parted,
        whole_cell=work.parted_cell,
        whole_lived_in=work.parted_lived_in,
    )


def _each_alone(cells: Cells) -> Cells:
    """Return the atoms as if each were a grid."""
    return replace(cells, grid=np.arange(cells.n_cells))


def nearest_named(faces: Enclosed, grid: NDArray[np.int64]) -> NDArray[np.int64]:
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


def _seeds_in_faces(
    faces: Enclosed, work: Linework, crs: CRS
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


def _by_ground(
    faces: Enclosed,
    votes: NDArray[np.int64],
    work: Linework,
    label: NDArray[np.int64],
    crs: CRS,
) -> NDArray[np.int64]:
    """Return the votes after faces without took the label of the block that they lie in."""
    open_ones = np.flatnonzero(votes < 0)
    middle = reproject(faces.middle[open_ones], WGS84, crs)
    at, block = shapely.STRtree(work.ground).query(middle, predicate="intersects")
    votes[open_ones[at[::-1]]] = label[work.ground_cell[block[::-1]]]
    return votes


class _Spared(NamedTuple):
    """Faces inside footprints that no border should cut."""

    grid: NDArray[np.int64]  # by face: the grid of the footprint, -1 for none
    footprint: NDArray[np.int64]  # by face, -1 for none
    area: NDArray[np.float64]  # by footprint
    homes: NDArray[np.int64]  # largest face of each footprint with households


def _spare(faces: Enclosed, work: Linework, cells: Cells, said: _Spoken, crs: CRS) -> _Spared:
    """Return the faces inside footprints to spare; a lived-in footprint comes first.

    Of several that overlap the smallest, by place: a point in them all stands for that one
    (`site.make_sites`), and the order of rows must not matter.
    """
    footprint = np.full(len(faces.shape), -1)
    shapes = reproject(work.whole, crs, WGS84, densify=False)
    at, inside = shapely.STRtree(shapes).query(faces.middle, predicate="intersects")
    # A whole block inside a footprint keeps its grid: the footprint is drawn too large.
    fits = ~said.complete[at]
    # So does a home that is still a point (`footprints.as_houses`): it is none of that house.
    fits &= (said.points[at] < 0) | (said.points[at] == cells.grid[work.whole_cell[inside]])
    at, inside = at[fits], inside[fits]
    area = shapely.area(work.whole)
    place = shapely.get_coordinates(shapely.centroid(work.whole))
    order = np.lexsort([*place[inside].T, -area[inside], work.whole_lived_in[inside]])
    footprint[at[order]] = inside[order]
    held = np.flatnonzero(footprint >= 0)
    held = held[np.argsort(shapely.area(faces.shape[held]), kind="stable")]
    largest = np.full(len(shapes), -1)
    largest[footprint[held]] = held
    grid = np.append(cells.grid[work.whole_cell], -1)[footprint]
    homes = largest[work.whole_lived_in & (largest >= 0)]
    return _Spared(grid, footprint, area, homes)


def _with_spared(
    faces: Enclosed,
    base: NDArray[np.int64],
    votes: NDArray[np.int64],
    firm: NDArray[np.bool_],
    spared: _Spared,
) -> tuple[NDArray[np.int64], NDArray[np.bool_]]:
    """Return the grid of each face after footprints were spared, and faces not to be had.

    A footprint is spared only as long as the grid whose ground it takes stays in one
    piece, and keeps some.
    """
    grid = np.where(spared.grid >= 0, spared.grid, base)
    while True:
        part = parts_of(faces, grid)
        anchored = firm & (votes == grid)
        anchored[spared.homes] |= grid[spared.homes] == spared.grid[spared.homes]
        torn = np.zeros(max(grid.max(initial=-1), base.max(initial=-1)) + 2, bool)
        torn[_torn(faces, grid, part, anchored)] = True
        torn[np.setdiff1d(base[base >= 0], grid)] = True  # its last ground was taken
        moved = np.flatnonzero((grid != base) & (base >= 0) & (torn[base] | torn[grid]))
        if not len(moved):
            break
        # Give up the largest footprint in trouble, then look again.
        worst = moved[np.argmax(spared.area[spared.footprint[moved]])]
        undo = (spared.footprint == spared.footprint[worst]) & (base >= 0)
        grid[undo] = base[undo]
    return grid, anchored


def in_one_part(
    faces: Enclosed, grid: NDArray[np.int64], anchored: NDArray[np.bool_]
) -> NDArray[np.int64]:
    """Return the grids after crumbs of each joined their neighbours.

    Parameters
    ----------
    faces, grid
        The faces and the grid of each, −1 for none.
    anchored
        Faces that no neighbour may have.
    """
    part = parts_of(faces, grid)
    size = np.bincount(part, weights=faces.area_m2)
    held = np.bincount(part, weights=anchored) > 0
    place = grid * (faces.home.max(initial=0) + 1) + faces.home
    order = np.lexsort([size[part], held[part]])
    order = order[grid[order] >= 0]
    main = np.full(place.max(initial=-1) + 1, -1)
    main[place[order]] = part[order]
    crumb = (grid >= 0) & ~held[part]
    crumb[crumb] = part[crumb] != main[place[crumb]]
    return grow(faces, np.where(crumb, -1, grid))


def without_crumbs(
    faces: Enclosed, grid: NDArray[np.int64], work: Linework, cells: Cells, crs: CRS
) -> NDArray[np.int64]:
    """Return the grids as `in_one_part` does; a piece with a home of its grid is no crumb."""
    nothing = np.zeros(len(grid), bool)
    joined = in_one_part(faces, grid, nothing)
    if not (faces.area_m2[(joined != grid) & (grid >= 0)] > _CRUMB_M2).any():
        return joined
    seed, face = _seeds_in_faces(faces, work, crs)
    mine = (work.seed_weight[seed] >= 1) & (cells.grid[work.seed_cell[seed]] == grid[face])
    nothing[face[mine]] = True
    return in_one_part(faces, grid, nothing)


def torn_grids(faces: Enclosed, grid: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return the grids in several parts where they could be in one."""
    everywhere = np.ones(len(grid), bool)
    return np.unique(_torn(faces, grid, parts_of(faces, grid), everywhere))


def rejoined(
    faces: Enclosed,
    grid: NDArray[np.int64],
    cells: Cells,
    points: NDArray[np.float64],
    crs: CRS,
) -> NDArray[np.int64]:
    """Return grids that fell apart, over a neck that rounding closed, without empty pieces.

    Small pieces without homes go elsewhere; where that is not enough, large ones do; and
    where homes lie in several parts, a face between them that holds none joins them.

    Parameters
    ----------
    faces, grid
        The faces and the grid of each.
    cells
        The atoms.
    points
        A point of each building, metres; those in ``cells.unsure`` are no homes.
    crs
        CRS of all metres.
    """
    if not len(torn_grids(faces, grid)):
        return grid
    homes = np.setdiff1d(np.arange(len(points)), cells.unsure)
    lonlat = shapely.points(np.column_stack(transformer(crs, WGS84).transform(*points[homes].T)))
    home, face = shapely.STRtree(faces.shape).query(lonlat, predicate="intersects")
    own = cells.grid[cells.of_building[homes[home]]]
    for share in (_SCRAP_SHARE, 1.0):
        size = np.bincount(part := parts_of(faces, grid), weights=faces.area_m2)[part]
        largest = np.zeros(grid.max(initial=-1) + 1)
        np.maximum.at(largest, grid, size)
        anchored = size > share * largest[grid]
        anchored[face[own == grid[face]]] = True
        grid = in_one_part(faces, grid, anchored)
        if not len(torn_grids(faces, grid)):
            return grid
    return _bridged(faces, grid, np.isin(np.arange(len(grid)), face))


def _bridged(
    faces: Enclosed, grid: NDArray[np.int64], housed: NDArray[np.bool_]
) -> NDArray[np.int64]:
    """Return grids of which homes lie in several parts after they got what parts them.

    That is a face without homes, the smallest that will do, such as a hair between two lines
    that rounding left to another grid; `housed` says where somebody lives.
    """
    a, b = np.concatenate([faces.left, faces.right]), np.concatenate([faces.right, faces.left])
    for torn in torn_grids(faces, grid):
        beside = np.unique(a[(grid[a] != torn) & (grid[b] == torn) & ~housed[a]])
        for one in beside[np.argsort(faces.area_m2[beside], kind="stable")]:
            given = grid.copy()
            given[one] = torn
            if _n_torn(faces, given) < _n_torn(faces, grid):
                grid = given
    return grid


def _n_torn(faces: Enclosed, grid: NDArray[np.int64]) -> int:
    """Return how many parts of grids there are too many."""
    everywhere = np.ones(len(grid), bool)
    return len(_torn(faces, grid, parts_of(faces, grid), everywhere))


def _torn(
    faces: Enclosed,
    grid: NDArray[np.int64],
    part: NDArray[np.int64],
    anchored: NDArray[np.bool_],
) -> NDArray[np.int64]:
    """Return the grids that have anchored faces in several parts where they could have one."""
    held = np.flatnonzero(anchored & (grid >= 0))
    rows = np.unique(np.stack([grid[held], faces.home[held], part[held]], axis=1), axis=0)
    again: NDArray[np.int64] = rows[1:][(rows[1:, :2] == rows[:-1, :2]).all(axis=1), 0]
    return again
