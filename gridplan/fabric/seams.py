"""Seams: vertices that one community put on a common border and its neighbour lacks.

Communities are noded one by one, wherever they are planned. A grid border that ends on
the border of a community leaves a vertex there; the polygon on the other side needs the
same vertex, or the two would part after rounding.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import shapely

from gridplan.fabric.patches import patch
from gridplan.geometry.arrays import starts
from gridplan.geometry.keys import counted
from gridplan.geometry.straight_pieces import outline_pieces, point_keys

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray


def sew(
    communities: NDArray[np.object_],
    seams: Sequence[NDArray[np.float64]],
    atoms: NDArray[np.object_],
    atom_community: NDArray[np.int64],
    *,
    doubtful: NDArray[np.int64] | None = None,
) -> NDArray[np.object_]:
    """Return the atoms of a city with all vertices of common borders on both sides.

    Parameters
    ----------
    communities
        From `coverage.cover_communities`, shape ``(n_communities,)``.
    seams
        New vertices of each community, as in `coverage.Cover`.
    atoms, atom_community
        Polygons of all atoms, and the community of each; degrees.
    doubtful
        Atoms that may not fit each other; None for those that got vertices.

    Returns
    -------
    ndarray, shape (n_atoms,)
        A valid coverage over the whole city.
    """
    of = np.repeat(np.arange(len(seams)), [len(seam) for seam in seams])
    seam = np.concatenate([np.zeros((0, 3, 2)), *seams])
    if len(of):
        atoms = _insert(atoms, atom_community, *_missing(communities, seam, of))
    if doubtful is None:
        xy, atom = shapely.get_coordinates(atoms, return_index=True)
        doubtful = np.unique(atom[np.isin(point_keys(xy), point_keys(seam[:, 2]))])
    return patch(atoms, doubtful) if len(doubtful) else atoms


def _missing(
    communities: NDArray[np.object_], seam: NDArray[np.float64], of: NDArray[np.int64]
) -> tuple[NDArray[np.int64], NDArray[np.float64], NDArray[np.float64]]:
    """Return what each community lacks.

    Returns
    -------
    community, ends, points
        The community; the two vertices it has, between which the point belongs; the
        point. Sorted along the border from the first vertex to the second.
    """
    pieces, owner = outline_pieces(communities)
    place = point_keys(pieces)
    seam_place = point_keys(seam)
    known = np.unique(seam_place[:, :2])
    piece_ends, touched = _numbers(place, known)
    pieces, owner = pieces[touched], owner[touched]
    seam_ends, _ = _numbers(seam_place[:, :2], known)
    n = len(known)
    edge_of_piece = piece_ends[touched] @ np.array([n, 1])
    edge_of_seam = seam_ends @ np.array([n, 1])
    # Every point of an edge meets every community beside it, and the ends of the edge.
    order = np.lexsort([seam_place[:, 2], edge_of_seam])
    new = starts(edge_of_seam[order], seam_place[order, 2])
    point, point_edge = seam[order[new], 2], edge_of_seam[order[new]]
    first = np.searchsorted(point_edge, edge_of_piece)
    count = np.searchsorted(point_edge, edge_of_piece, side="right") - first
    side, step = counted(count)
    row = first[side] + step
    mine = np.stack([of, edge_of_seam, seam_place[:, 2]], axis=1)
    theirs = np.stack([owner[side], edge_of_piece[side], point_keys(point[row])], axis=1)
    has = _is_among(theirs, mine)
    ends = np.arange(len(pieces))
    community = np.concatenate([owner[side], owner, owner])
    of_piece = np.concatenate([side, ends, ends])
    where = np.concatenate([point[row], pieces[:, 0], pieces[:, 1]])
    has = np.concatenate([has, np.ones(2 * len(pieces), bool)])
    step = pieces[of_piece, 1] - pieces[of_piece, 0]
    along = ((where - pieces[of_piece, 0]) * step).sum(axis=1)
    along[len(side) :] = np.repeat([-np.inf, np.inf], len(pieces))
    order = np.lexsort([point_keys(where), along, of_piece])
    community, of_piece, where, has = (community[order], of_piece[order], where[order], has[order])
    at = np.arange(len(where))
    before = np.maximum.accumulate(np.where(has, at, 0))
    after = np.minimum.accumulate(np.where(has, at, len(at))[::-1])[::-1]
    lacks = np.flatnonzero(~has)
    both = np.stack([where[before[lacks]], where[after[lacks]]], axis=1)
    return community[lacks], both, where[lacks]


def _numbers(
    place: NDArray[np.int64], known: NDArray[np.int64]
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return the numbers of the ends of pieces, sorted in each, and the pieces known."""
    number = np.searchsorted(known, place).clip(max=len(known) - 1)
    touched = np.flatnonzero((known[number] == place).all(axis=1))
    return np.sort(number, axis=1), touched


def _is_among(rows: NDArray[np.int64], among: NDArray[np.int64]) -> NDArray[np.bool_]:
    """Return which rows of a table occur in another."""
    _, number = np.unique(np.concatenate([rows, among]), axis=0, return_inverse=True)
    found: NDArray[np.bool_] = np.isin(number[: len(rows)], number[len(rows) :])
    return found


def _insert(
    atoms: NDArray[np.object_],
    atom_community: NDArray[np.int64],
    community: NDArray[np.int64],
    ends: NDArray[np.float64],
    points: NDArray[np.float64],
) -> NDArray[np.object_]:
    """Return atoms with points put between neighbouring vertices."""
    if not len(points):
        return atoms
    rows = np.flatnonzero(np.isin(atom_community, community))
    kind, xy, offsets = shapely.to_ragged_array(atoms[rows])
    ring_of = np.searchsorted(offsets[0], np.arange(len(xy)), side="right") - 1
    place = point_keys(xy)
    known, number = np.unique(point_keys(ends), return_inverse=True)
    low, high = np.sort(number.reshape(-1, 2), axis=1).T
    vertex = np.searchsorted(known, place).clip(max=len(known) - 1)
    is_known = known[vertex] == place
    start = np.flatnonzero(is_known[:-1] & is_known[1:] & (ring_of[:-1] == ring_of[1:]))
    outer = _outermost(offsets, len(rows))
    here = atom_community[rows[np.searchsorted(outer, start, side="right") - 1]]
    sides = np.sort(np.stack([vertex[start], vertex[start + 1]], axis=1), axis=1)
    run = np.stack([community, low, high], axis=1)
    new = starts(*run.T)  # points of one run follow each other
    wanted = np.stack([here, *sides.T], axis=1)
    _, key = np.unique(np.concatenate([run[new], wanted]), axis=0, return_inverse=True)
    of_run = np.full(key.max() + 1, -1)
    of_run[key[: new.sum()]] = np.arange(new.sum())
    found = of_run[key[new.sum() :]]
    start, found = start[found >= 0], found[found >= 0]
    first = np.flatnonzero(new)
    count = np.diff(np.append(first, len(points)))
    # A ring may pass from the first vertex to the second, or the other way.
    forward = point_keys(ends[first[found], 0]) == place[start]
    n = count[found]
    step = np.arange(n.sum()) - np.repeat(np.cumsum(n) - n, n)
    step = np.where(np.repeat(forward, n), step, np.repeat(n, n) - 1 - step)
    added = points[np.repeat(first[found], n) + step]
    at = np.repeat(start + 1, n)
    shift = np.searchsorted(np.sort(at), offsets[0], side="left")
    rings = offsets[0] + shift
    sewn = atoms.copy()
    sewn[rows] = shapely.from_ragged_array(
        kind, np.insert(xy, at, added, axis=0), (rings, *offsets[1:])
    )
    return sewn


def _outermost(offsets: tuple[NDArray[np.int64], ...], n: int) -> NDArray[np.int64]:
    """Return where the coordinates of each geometry start."""
    first = np.arange(n + 1)
    for level in reversed(offsets):
        first = level[first]
    return np.asarray(first[:-1], dtype=np.int64)
